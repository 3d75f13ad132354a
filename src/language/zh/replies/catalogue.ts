import { approvals } from './approvals.js';
import { changes } from './changes.js';
import { explain } from './explain.js';
import { general } from './general.js';
import { lists } from './lists.js';
import { loss } from './loss.js';
import { news } from './news.js';
import { orders } from './orders.js';
import { outcome } from './outcome.js';
import { people } from './people.js';
import { plan } from './plan.js';
import { questions } from './questions.js';
import { refusals } from './refusals.js';
import { settings } from './settings.js';
import { terminal } from './terminal.js';
import { values } from './values.js';

export const zh = {
  approvals,
  changes,
  explain,
  general,
  lists,
  loss,
  news,
  orders,
  outcome,
  people,
  plan,
  questions,
  refusals,
  settings,
  terminal,
  values,
};
