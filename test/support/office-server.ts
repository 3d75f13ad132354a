import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Connector, startConnector } from './connector.js';
import { type Steward, startSteward, type Talker, talkTo, temporaryFolder } from './server.js';

const ROLES = `
people:
  - { id: 'emulator:ann', name: Ann Admin, roles: [admin] }
  - { id: 'emulator:bob', name: Bob, roles: [admin, approver] }
  - { id: 'emulator:pia', name: Pia, roles: [approver] }
  - { id: 'emulator:hal', name: Hal Helpdesk, roles: [helpdesk] }
  - { id: 'emulator:dora', name: Dora, roles: [{ role: helpdesk, sites: [Dublin] }] }
  - { id: 'emulator:vic', name: Vic, roles: [viewer] }
approval: { override: true }
caps: { helpdesk: 2 }
`;

export interface OfficeServer {
  readonly steward: Steward;
  readonly connector: Connector;
  readonly rolesFile: string;
  /** A person in their own conversation, who can be told things later. */
  talk(person: string): Talker;
  readiness(): Promise<unknown>;
  close(): Promise<void>;
}

/** The real server with a roles file, for people of every role. */
export async function startOfficeServer(): Promise<OfficeServer> {
  const data = await temporaryFolder();
  const rolesFile = join(data.folder, 'roles.yaml');
  await writeFile(rolesFile, ROLES);
  const connector = await startConnector();
  const environment = { ROLES_FILE: rolesFile, RATE_LIMIT: '40' };
  const steward = await startSteward(join(data.folder, 'data'), environment);
  return {
    steward,
    connector,
    rolesFile,
    talk: (person) => talkTo(steward, person, `with ${person}`, connector.address),
    readiness: async () => (await fetch(`${steward.address}/readyz`)).json(),
    async close() {
      await steward.end();
      connector.close();
      await data.remove();
    },
  };
}
