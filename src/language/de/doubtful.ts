/** Words of doubt: an order that holds one is none. */
export const DOUBTFUL = `
NOT     nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keinesfalls, nichts, lieber nicht, ohne, weder, statt, anstatt, niemand
        niemandem, nein
IFW     wenn, falls, sofern, sobald, solange, bevor, ehe, nachdem, vorausgesetzt, unter der bedingung, im falle
HOWQ    wie, wie kann (ich|man), wie können wir, womit, wo kann (ich|man)
MAYBE   vielleicht, eventuell, evtl, möglicherweise, angenommen, könnte, könnten, würde, würden, wäre, wären, hätte, hätten, sollte
        sollten, sollen wir, soll ich, was wäre, was passiert, was geschieht, müsste, dürfte, womöglich
SAID    sagt, sagte, sagten, meint, meinte, wollte, wollen, möchte, möchten, bittet, bitten, fragt, fragte, gefragt, behauptet, schreibt
        schrieb, gesagt, gebeten, angeblich, verlangt, empfiehlt, glaubt, denkt, hieß, heißt, gemeldet, meldet
DONE    wurde, wurden, worden, habe, haben, hatte, ist, sind, waren, bereits, schon, gestern, neulich, vorhin, deaktivierte, deaktivierten
        aktivierte, aktivierten, sperrte, sperrten, blockierte, schaltete, schalteten, schaltet, ausschaltet, einschaltet, abschaltet
        anschaltet, ausschalte, einschalte, abschalte, anschalte, sperrt, stellt, stellte, macht, machte, erledigt, damals, früher
TIMEW   heute, morgen, übermorgen, gestern, vorgestern, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag
        januar, februar, märz, juni, juli, oktober, dezember, uhr, woche, wochen, wochenende, monat, monate, jahr, jahre, stunde, stunden
        minuten, tage, tagen, nacht, abend, mittag, vormittag, nachmittag, feierabend, bis, später, nachher, erst, täglich, wöchentlich
        monatlich, vorübergehend, zeitweise, kurz, kurzzeitig, ab morgen, nächste, nächsten, nächster, kommende, kommenden, ende, anfang
        seit, während, urlaub, quartal, danach, zuerst, dann, einmal, manchmal
ONLY    nur, bloß, lediglich, allein
OR      oder, beziehungsweise, bzw, entweder
PARTW   einige, einigen, einiger, manche, manchen, ein paar, hälfte, halb, teil, teile, teilweise, andere, anderen, anderer, übrigen
        restlichen, neue, neuen, ehemalige, ehemaligen, externe, externen, zwei, drei, vier, fünf, mehrere, fast, kaum, meisten, irgendwer
        irgendjemand, jemand, jemanden, beide, beiden
RELATIVE (den|dem|der|die|sein|seinen|ihr|ihren|meinen|unseren) (chef|chefs|chefin), chef von, chefin von, vorgesetzte, vorgesetzten
        vorgesetzter, assistent, assistentin, assistenz, sekretärin, stellvertreter, stellvertreterin, kollege von, kollegen von
        kollegin von, freund, freundin, frau von, mann von
FEATURE voicemail, mailbox, postfach, telefon, telefonie, kennwort, passwort, video, videotelefonie, bildschirmfreigabe, dateiübertragung
        kalender, anrufe, konferenzen, besprechungen, e-mail, e-mails, drucker, fernzugriff, föderation, lizenz
GERMAN  für, fuer, bitte, und, ist, nicht, kein, keine, keinen, eine, einen, soll, sollen, kann, können, ich, wir, werden, wird, wurde
        aus, auch, noch, schon, oder, wenn, dass, haben, sind, wie, warum, wer, welche, schalte, deaktiviere, aktiviere, mach, stelle
        zeige, einschalten, ausschalten, abschalten, deaktivieren, aktivieren, sperren, richtlinie, richtlinien, abteilung, standort
        nachrichten, einstellung, einstellungen
`;

/**
 * Words that neither are a name nor stand in one. All nouns have a capital, and are no names for that: those that stand
 * where a name may are here, and what is missing is left to the ends of words: see names.
 */
export const NAMELESS = `
NEVERNAME gruß, grüße, mfg, vg, lg, danke, dank
NONAME  april, august, september, november, minute, minuten, vertreter, für, fuer, bitte, und, oder, aber, die, der, das, dem, des, ein
        eine, einen, einem, einer, mit, ohne, bei, beim, von, vom, aus, an, ab, auf, in, im, am, zu, zum, zur, nach, über, unter, vor, um
        als, so, doch, dort, hier, da, dies, diese, diesen, dieser, jene, es, er, sie, ihr, ihre, wir, uns, du, dich, dir, euch, man, ich
        mich, mir, sich, alles, etwas, gar, sehr, nur, noch, schon, wieder, mehr, wenn, falls, weil, denn, dass, ob, wer, was, wen, wem
        wo, wann, wie, warum, welche, kann, können, könnten, soll, sollen, muss, müssen, darf, dürfen, will, möchte, werden, wird, wurde
        ist, sind, war, hat, haben, habe, nicht, kein, keine, ja, nein, hallo, guten, tag, offline, offline-im, offline-nachrichten
        nachricht, nachrichten, skype, lync, abteilung, standort, richtlinie, team, herr, herrn, frau, folgende, folgenden, alle, allen
        jeden, sämtliche, deaktiviere, aktiviere, schalte, deaktivieren, aktivieren, ausschalten, einschalten, abschalten, anschalten
        sperren, sperre, zeige, mach, stelle, nachfolger, nachfolgerin, vorgänger, vorgängerin, nachbar, nachbarn, bruder, schwester
        ehefrau, ehemann, verwandte, bekannte, bekannten, verantwortliche, verantwortlichen, beauftragte, beauftragten, ansprechpartner
        handy, telefon, drucker, passwort, postfach, version, anleitung, hilfe, frage, antwort, beispiel, termin, freigabe, genehmigung
        änderung, änderungen, praktikant, praktikanten, praktikantin, praktikantinnen, azubi, azubis, auszubildende, auszubildenden
        lehrling, lehrlinge, werkstudent, werkstudenten, aushilfe, aushilfen, student, studenten, schüler, lehrer, gast, gäste, gästen
        kunde, kunden, lieferant, lieferanten, partner, berater, dienstleister, vorstand, vorstände, geschäftsführer, geschäftsführung
        leiter, leiterin, leitung, chef, chefs, chefin, manager, direktor, sekretariat, empfang, pforte, zentrale, hotline, helpdesk
        support, service, dienst, bereitschaft, schicht, nachtschicht, frühschicht, spätschicht, außendienst, innendienst, betriebsrat
        personalrat, führungskraft, führungskräfte, führungskräften, angestellte, angestellten, arbeiter, beschäftigte, beschäftigten
        teilzeit, vollzeit, homeoffice, elternzeit, mutterschutz, urlaub, krankheit, kündigung, austritt, eintritt, umzug, wechsel
        wartung, test, tests, probe, fehler, problem, problemen, anfrage, auftrag, ticket, grund, gründen, projekt, projekte, raum, räume
        rechner, laptop, gerät, geräte, server, pool, kasse, kassen, werk, lager, halle, haus, gebäude, etage, stock, land, länder
        deutschland, österreich, schweiz, europa, welt, firma, unternehmen, organisation, konzern, tochter, belegschaft, leute, leuten
        rest, teil, hälfte, liste, datei, anhang, tabelle, mail, nachfrage, absprache, rücksprache, wunsch, datum, zeit, zeitraum, zukunft
        weiteres, outlook, teams, exchange, sofort, montags, freitags, wochenends, feiertag, feiertage, ostern, weihnachten, pfingsten
        silvester, neujahr, monatsende, jahresende, quartalsende, wochenende, neue, alte, andere, externe, interne, weitere, einige
        manche, viele, jemand, niemand, irgendwer, kollege, kollegen, kollegin, kolleginnen, mitarbeiter, mitarbeiterin, mitarbeiterinnen
        benutzer, nutzer, anwender, user, personen, person, konto, konten, mitglied, mitglieder
`;
