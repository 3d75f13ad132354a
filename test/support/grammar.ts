import type { Grammar } from '../../dialogs/turn.js';
import { answer } from '../../src/command/answer.js';
import { exampleCommands } from '../../src/command/examples.js';
import { render } from '../../src/command/render.js';
import { understand } from '../../src/command/understand.js';

/** The product's own language, as app.ts wires it. */
export const grammar: Grammar = { understand, answer, render, examples: exampleCommands };
