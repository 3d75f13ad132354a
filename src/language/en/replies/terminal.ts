/** What the conversation in the terminal says beside the replies, and what a start tells. */
export const terminal = {
  prompt: 'you> ',
  leave: 'Ctrl-C or “exit” leaves.',
  keys: 'Tab completes, Ctrl-R searches what you said before.',
  starting: 'Starting …',
  preparing: 'Preparing the sample organisation …',
  working: 'Working …',
  search: ({ words }: { words: string }) => `(search) “${words}”: `,
  searchMissed: ({ words }: { words: string }) => `(nothing further) “${words}”: `,
  served: ({ address }: { address: string }) =>
    `The Steward on ${address} serves its channels only: stop it to talk to it here.`,
  unreachable: ({ address, reason }: { address: string; reason: string }) =>
    `The Steward on ${address} cannot be reached: ${reason}.`,
  status: ({ status }: { status: string }) => `The server answered with status ${status}.`,
  notes: {
    embedded: ({ folder }: { folder: string }) =>
      `The tenant is the embedded one in ${folder}; npm run import -- users.csv brings your own people.`,
    powershell: ({ command }: { command: string }) =>
      `The tenant is a real server, through ${command}.`,
    localRole: ({ role }: { role: string }) =>
      `Whoever uses this machine has the role ${role} (LOCAL_ROLE).`,
    roles: ({ path, proved }: { path: string; proved: boolean }) =>
      proved
        ? `Roles are those of ${path}.`
        : `Roles are those of ${path}; without MicrosoftAppId nobody here proves who they are.`,
    nobody: 'Everyone is refused: ROLES_FILE is not set, so nobody has a role.',
    joined: ({ address }: { address: string }) =>
      `Steward runs already on ${address}: you are talking to that one.`,
  },
};
