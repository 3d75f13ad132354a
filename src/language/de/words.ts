/**
 * German as administrators type it: a word group a line, the class first. Verbs stand three ways: in front ("deaktiviere"),
 * in front with a part at the end ("schalte … aus"), and at the end ("… ausschalten", "… auszuschalten").
 */
export const WORDS = `
// ── Words that change nothing of what is ordered, when, for whom or whether
FILL    bitte, mal, bitte mal, gern, gerne, jetzt, nun, sofort, ab sofort, umgehend, schnellstmöglich, möglichst schnell
        so schnell wie möglich, sobald wie möglich, dringend, einfach, dauerhaft, wie besprochen, wie gewünscht, wie vereinbart
        freundlicherweise, in skype, in skype for business, in lync, ok, okay, 🙏, 👍, 🙂, 😊
AGAIN   wieder, erneut, nochmal, nochmals, noch einmal
ALSO    auch, ebenfalls
GREET   hallo, hallo zusammen, hallo (ihr lieben|team|liebes team|kollegen|helpdesk|support|it-team), guten (tag|morgen|abend)
        (schönen |)guten (tag|morgen|abend) zusammen, hi, hey, moin, moin moin, servus, tach, grüß gott, grüß dich, grüezi, liebes team
        liebe (kollegen|kolleginnen und kollegen), sehr geehrte damen und herren, werte kollegen, mahlzeit
DEARW   hallo, hi, guten tag, guten morgen, liebe, lieber, sehr geehrter, sehr geehrte, moin
SIGNW   (mit |)(freundlichen|besten|herzlichen|vielen|lieben|schönen) (grüßen|gruessen), mit freundlichem gruß
        (viele|liebe|beste|schöne|freundliche|herzliche) (grüße|gruesse), (besten|lieben|schönen) gruß, gruß, grüße, mfg, vg, lg, bg
        (danke|vielen dank) und (gruß|viele grüße|beste grüße|liebe grüße|freundliche grüße), (herzlichst|hochachtungsvoll)
BOT     steward, bot, @steward
THANKS  danke( schön| sehr| vielmals| im voraus| vorab| dir| ihnen| euch|), dankeschön
        (vielen|besten|herzlichen|schönen|lieben|tausend) dank( im voraus| vorab| dafür| für (ihre|eure|deine) hilfe|), merci
        dank im voraus
CANYOU  (können|könnten|würden) sie( mir| uns|)( bitte|)( mal|), (kannst|könntest|würdest) du( mir| uns|)( bitte|)( mal|)
        (könnt|könntet|würdet) ihr( mir| uns|)( bitte|)( mal|)
WANT    ich (möchte|will|muss|müsste)( bitte| gern| gerne|), wir (möchten|wollen|müssen|müssten)( bitte| gern| gerne|)
        ich würde (gern|gerne), wir würden (gern|gerne)
WANTT   ich (möchte|will|wünsche), wir (möchten|wollen|wünschen), ich hätte gern, ich hätte gerne
ASKYOU  ich bitte (sie|dich|euch|darum)( darum|), wir bitten (sie|dich|euch|darum)( darum|), bitte (denke|denken sie) daran
ENSURE  (sorge|sorgen sie|stelle sicher|stellen sie sicher|stell sicher)( bitte|)( dafür|), bitte sorgen sie dafür
THATW   dass, daß
TICKETW ticket, auftrag, vorgang, tickets
// ── Verbs and states
V+      aktiviere, aktivier, aktivieren sie, reaktiviere, reaktivieren sie, entsperre, entsperren sie
V-      deaktiviere, deaktivier, deaktivieren sie, sperre, sperr, sperren sie, blockiere, blockier, blockieren sie, unterbinde
        unterbinden sie
SW      schalte, schalt, schalten sie
SX      stelle, stell, stellen sie, mache, mach, machen sie, drehe, dreh, drehen sie
B+      an
B-      aus
E+      ein, frei
AB-     ab
I+      aktivieren, reaktivieren, einschalten, anschalten, anstellen, anmachen, freischalten, freigeben, entsperren
I-      deaktivieren, ausschalten, abschalten, ausstellen, abstellen, ausmachen, abdrehen, sperren, blockieren, unterbinden
Z+      zu aktivieren, zu reaktivieren, einzuschalten, anzuschalten, anzustellen, freizuschalten, freizugeben, zu entsperren
Z-      zu deaktivieren, auszuschalten, abzuschalten, auszustellen, abzustellen, zu sperren, zu blockieren, zu unterbinden
P+      aktiviert, reaktiviert, eingeschaltet, angeschaltet, angestellt, freigeschaltet, freigegeben, entsperrt, erlaubt, aktiv, verfügbar
P-      deaktiviert, ausgeschaltet, abgeschaltet, ausgestellt, abgestellt, gesperrt, blockiert, unterbunden, verboten, inaktiv, untersagt
A+      erlaube, erlauben sie, gestatte, gestatten sie
A-      verbiete, verbieten sie, untersage, untersagen sie
LET+    lass, lasse, lassen sie
HINDERV- hindere, hindern sie
DARAN   daran
SEND    senden, verschicken, schicken, versenden, schreiben, nutzen, benutzen, verwenden
ZUSEND  zu senden, zu verschicken, zu schicken, zu versenden, zu schreiben, zu nutzen, zu benutzen, zu verwenden
CAN     können, dürfen
SOLL    soll, sollen
MUSS    muss, müssen
DARF    darf, dürfen
KANN    kann, können
CANCAN  kann, können, darf, dürfen
WERDEN  werden
WIRD    wird, werden
IST     ist, sind
HAT     hat, haben
NICHT   nicht
KEINE   kein, keine, keinen
MEHR    mehr
ITW     es, das, dies
// ── People and places
FUER    für, fuer, bei, von
IN      in, im, am, an, bei, beim, aus, von, vom
VON     von, vom, aus
DET     die, der, das, den, dem, des, unser, unsere, unseren, unserem, unserer
AND     und, sowie, u., &, plus
EXCEPT  außer, ausser, ausgenommen, bis auf, mit ausnahme von, ausschließlich
SELF    ich, mich, mir, mein, meine, meinen, meiner, meinem
PRON    ihn, ihm, seine, seinen
FOLLOWING folgende, folgenden, die folgenden, diese, diesen
USERW   benutzer, benutzerin, nutzer, anwender, anwenderin, user, mitarbeiter, mitarbeiterin, kollege, kollegen, kollegin, person
        personen, konto, account, benutzerkonto, konten
TITLE   herr, herrn, frau
ABBR    dr, prof, dipl, ing, st, jr, sr, mag
EVERY   alle, allen, jeden, jeder
        (alle|allen|sämtliche|sämtlichen) (mitarbeiter|mitarbeitern|mitarbeitende|mitarbeitenden|mitarbeiterinnen und mitarbeiter|benutzer|benutzern|nutzer|nutzern|anwender|anwendern|user|usern|personen|leute|leuten|kollegen)
        (jeden|jeder) (mitarbeiter|benutzer|nutzer|anwender), die (ganze|gesamte) belegschaft
MEMBERS mitarbeiter, mitarbeitern, leute, leuten, benutzer, benutzern, kollegen, mitglieder, mitgliedern
ORG     (das |dem |im |)(ganze|ganzen|gesamte|gesamten) (unternehmen|haus)
        (die |der |in der |)(ganze|ganzen|gesamte|gesamten) (firma|organisation), unternehmensweit, firmenweit, organisationsweit, global
        überall, contoso
GW      abteilung, team, bereich, gruppe
GWS     abteilungen, teams, bereiche, gruppen
SITEW   standort, niederlassung, filiale, geschäftsstelle, zweigstelle, büro
SITES   standorte, standorten, niederlassungen, filialen
DEPT    vertrieb, finanzen, finance, recht, marketing, einkauf, logistik, buchhaltung, rechnungswesen, personal, hr, entwicklung
        forschung, forschung und entwicklung, produktion, fertigung, it, technik, verwaltung, controlling, kundendienst
        qualitätssicherung, sales, legal
POL     richtlinie, client-richtlinie, clientrichtlinie, benutzerrichtlinie, policy, client-policy
POLS    richtlinien, client-richtlinien, clientrichtlinien, policies
CALLED  namens, mit dem namen, mit namen
// ── Questions
SHOW    zeige( mir| uns|), zeig( mir| uns|), zeigen sie( mir| uns|), anzeigen, prüfe, prüf, prüfen sie, schau nach, sieh nach, sag mir
        sagen sie mir
SHOWEND anzeigen, zeigen, prüfen, ansehen, anschauen
STATEW  einstellung, einstellungen, status, stand, konfiguration, richtlinie, client-richtlinie
WHICH   welche, welcher, welchen, was für eine
GILT    gilt, gelten
WHETHER ob
STILLW  noch, aktuell, derzeit, gerade, momentan
WIE     wie
SETTO   eingestellt, konfiguriert, gesetzt
WHY     warum, wieso, weshalb, weswegen
FORWHOM für wen, bei wem, bei welchen (benutzern|mitarbeitern|personen), für welche (benutzer|mitarbeiter|personen)
WER     wer, welche (benutzer|mitarbeiter|personen|anwender)
GIBTES  gibt es
WORKW   funktioniert, funktionieren, geht, gehen, klappt, klappen
// ── The log, undo, Steward's own affairs
HISTORYW verlauf, änderungsverlauf, protokoll, änderungsprotokoll, (die |)(letzten|letzte|jüngsten|neuesten) änderungen, alle änderungen
OFW     von, vom, zu, für
UNDO    rückgängig, rückgängig machen, zurücknehmen, wieder rückgängig machen
BACKW   rückgängig, zurück, wieder rückgängig
MACH    mach, mache, machen sie, nimm, nehmen sie, nehme
LASTCH  das, dies, es, (die |meine |)(letzte|vorige|jüngste) (änderung|anweisung), diese änderung, die änderung
        was du (gerade |)getan hast, den letzten schritt, die letzte aktion
CHANGEW änderung, änderungsnummer
REDO    wiederholen, wiederherstellen, das rückgängigmachen (zurücknehmen|rückgängig machen), stelle (es|das|die änderung) wieder her
        doch wieder so machen
HELP    hilfe, hilf mir, bitte um hilfe, was kannst du( alles|)( tun| machen|), was können sie( alles|)( tun| machen| für mich tun|)
        wie funktioniert (das|dieser bot|steward), welche befehle gibt es, was kann ich (sagen|fragen|schreiben), was machst du, befehle
        anleitung, wer bist du, wer sind sie
STATUSW status, verbindungsstatus, serverstatus, wie ist die verbindung, zeige den status, bist du verbunden, ist der server erreichbar
SCRIPTW (die |den |das |)(powershell|powershell-befehle|powershell-code|powershell-skript|powershell-zeilen|cmdlets|skript)
PENDING offene (genehmigungen|anfragen|freigaben), ausstehende (genehmigungen|anfragen|freigaben), wartende (genehmigungen|anfragen)
APPROVEV genehmige, genehmigen sie, bewillige
REJECTV lehne, lehnen sie
OVERRIDEV übersteuere, übersteuern sie
BECAUSEW weil, da, denn, wegen
FREEZE  einfrieren, (alle |)änderungen einfrieren, friere (alles|alle änderungen|änderungen) ein, alle änderungen (stoppen|anhalten)
UNFREEZE auftauen, änderungen (wieder |)freigeben, (die |)sperre aufheben, hebe die sperre auf
MINE    was darf ich( hier|)( tun| ändern| machen|), welche rechte habe ich( hier|), meine rechte, meine berechtigungen
WHOCAN  wer darf (das|dies|es)( tun| ändern| machen|), wer kann mir helfen, wer darf was
LISTV   liste, auflisten, zeige( mir|), zeig( mir|), (alle |)anzeigen
ALLW    alle, die, sämtliche
`;

/** Verbs that open an order: a name does not begin a sentence with one. */
export const OPENERS = `
OPENS   deaktiviere, deaktivieren, aktiviere, aktivieren, schalte, schalt, schalten, stelle, stell, stellen, mach, mache, machen, sperre
        sperren, blockiere, entsperre, erlaube, verbiete, lass, lasse, lassen, zeige, zeig, zeigen, prüfe, nimm, nehmen, genehmige, lehne
        hindere
`;
