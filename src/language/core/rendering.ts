import type { Command, Target } from '../command.js';

/** Writes a name so that it is surely read back as one. */
export type Quote = (name: string, kind: 'person' | 'place') => string;

/** Writes the phrase that a command is read from. */
export type Render = (command: Command, quote: Quote) => string;

/** Writes the phrase that says of a target what the words say: "off", 关闭. */
export type RenderState = (words: string, target: Target, quote: Quote) => string;
