import type { Catalogue } from '../../replies/catalogue.js';

/** What people are told although they have not just said anything. */
export const news: Catalogue['news'] = {
  expired: ({ code, wish }) =>
    `Ihre Anfrage ${code} ist abgelaufen, da sie niemand rechtzeitig beantwortet hat: ${wish}. Es wurde nichts geändert. Geben Sie den Auftrag noch einmal, um erneut zu fragen.`,
  expiredOf: ({ by, code, wish }) =>
    `Die Anfrage ${code} von ${by} ist unbeantwortet abgelaufen: ${wish}. Es wurde nichts geändert.`,
  withdrawn: ({ by, code }) =>
    `${by} hat die Anfrage ${code} zurückgezogen. Es gibt nichts mehr zu genehmigen.`,
  voided: ({ code, wish }) =>
    `Ihre Anfrage ${code} gilt nicht mehr, da sich etwas geändert hat: ${wish}. Es wurde nichts ausgeführt. Eine zweite Person ist nicht mehr nötig: Geben Sie den Auftrag noch einmal.`,
  overrode: ({ by, code }) =>
    `${by} hat die Anfrage ${code} ohne Genehmigung ausgeführt, mit schriftlichem Grund.`,
  overriddenBy: ({ by, reason }) => `ohne Genehmigung, von ${by}: „${reason}“`,
  recovered: ({ change, wish }) =>
    `Ich wurde mitten in Änderung ${change} unterbrochen (${wish}). Durch Zurücklesen der Einstellungen habe ich herausgefunden, was daraus wurde.`,
  recoveredWhole: 'Sie wurde ganz wirksam.',
  foundOut: 'unterbrochen, durch Zurücklesen herausgefunden',
};
