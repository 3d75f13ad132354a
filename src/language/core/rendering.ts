import type { Command } from '../command.js';

/** Writes a name so that it is surely read back as one. */
export type Quote = (name: string, kind: 'person' | 'place') => string;

/** Writes the phrase that a command is read from. */
export type Render = (command: Command, quote: Quote) => string;
