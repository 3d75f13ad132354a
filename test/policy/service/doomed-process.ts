import { asker, openOffice } from './office.js';
import { turnDepartment } from './orders.js';

// Run by kill.test.ts in a process of its own, to be killed: turns a department off and on again for ever, one step at
// a time, and prints a line for every step and every outcome it was told.

const [folder = ''] = process.argv.slice(2);
const office = await openOffice({ folder, chunk: 1, durable: true });
await office.service.recover();

for (let enabled = false; ; enabled = !enabled) {
  const ann = {
    ...asker('ann', enabled ? 'Finance on' : 'Finance off'),
    onProgress: (done: number) => console.log(`step ${done}`),
  };
  const outcome = await office.service.submit(turnDepartment(enabled, 'Finance'), ann);
  if (outcome.kind === 'alreadySo') continue;
  // Where the last kill left one person to do, nobody is asked.
  const told =
    outcome.kind === 'preview'
      ? await office.service.answer(outcome.pending.id, 'confirm', ann)
      : outcome;
  console.log(told.kind === 'applied' ? `applied ${told.change.id}` : told.kind);
}
