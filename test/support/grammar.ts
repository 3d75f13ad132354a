import type { Grammar } from '../../dialogs/turn.js';
import { answer, remark } from '../../src/language/answer.js';
import { understandDoable } from '../../src/language/doable.js';
import { exampleCommands } from '../../src/language/examples.js';
import { render } from '../../src/language/render.js';

/** The product's own language, as app.ts wires it. */
export const grammar: Grammar = {
  understand: understandDoable,
  answer,
  remark,
  render,
  examples: exampleCommands,
};
