import type { Catalogue } from '../../replies/catalogue.js';

/** Der Rahmen des Gesprächs im Terminal, und was ein Start meldet. */
export const terminal: Catalogue['terminal'] = {
  prompt: 'Sie> ',
  leave: 'Strg-C oder „exit“ beendet das Gespräch.',
  keys: 'Tab ergänzt, Strg-R sucht in früheren Eingaben.',
  starting: 'Steward startet …',
  preparing: 'Die Beispielorganisation wird angelegt …',
  working: 'In Arbeit …',
  search: ({ words }) => `(Suche) „${words}“: `,
  searchMissed: ({ words }) => `(nichts Früheres) „${words}“: `,
  served: ({ address }) =>
    `Der Steward auf ${address} bedient nur seine Kanäle: Beenden Sie ihn, um hier mit ihm zu sprechen.`,
  unreachable: ({ address, reason }) =>
    `Der Steward auf ${address} ist nicht zu erreichen: ${reason}.`,
  status: ({ status }) => `Der Server antwortete mit dem Status ${status}.`,
  notes: {
    embedded: ({ folder }) =>
      `Der Mandant ist der eingebaute in ${folder}; npm run import -- users.csv bringt Ihre eigenen Personen.`,
    powershell: ({ command }) => `Der Mandant ist ein echter Server, über ${command}.`,
    localRole: ({ role }) => `Wer an diesem Rechner sitzt, hat die Rolle ${role} (LOCAL_ROLE).`,
    roles: ({ path, proved }) =>
      proved
        ? `Die Rollen stehen in ${path}.`
        : `Die Rollen stehen in ${path}; ohne MicrosoftAppId weist sich hier niemand aus.`,
    nobody: 'Alle werden abgewiesen: ROLES_FILE ist nicht gesetzt, also hat niemand eine Rolle.',
    joined: ({ address }) => `Auf ${address} läuft schon ein Steward: Sie sprechen mit diesem.`,
  },
};
