import type { Catalogue } from '../../replies/catalogue.js';
import { approvals } from './approvals.js';
import { changes } from './changes.js';
import { explain } from './explain.js';
import { general } from './general.js';
import { lists } from './lists.js';
import { loss } from './loss.js';
import { news } from './news.js';
import { orders } from './orders.js';
import { people } from './people.js';
import { questions } from './questions.js';
import { refusals } from './refusals.js';
import { settings } from './settings.js';

export const de: Catalogue = {
  approvals,
  changes,
  explain,
  general,
  lists,
  loss,
  news,
  orders,
  people,
  questions,
  refusals,
  settings,
};
