import { createInterface, emitKeypressEvents, type Key } from 'node:readline';
import { PassThrough } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Lines } from './lines.js';
import { erased, further, NO_SEARCH, type Search, typed } from './search.js';
import { fromShown, toShown } from './shown.js';

export interface EditorOptions {
  readonly input: ReadStream;
  readonly output: WriteStream;
  /** What was said before, newest first. */
  readonly past: () => readonly string[];
  /** What the text before the cursor can go on with, and the end of it which that replaces. */
  readonly complete: (text: string) => Promise<Completion>;
  /** What a search is called before what was found: see the catalogue. */
  readonly searching: (search: Search) => string;
}

export type Completion = readonly [candidates: string[], replaced: string];

/** Terminals tell where a paste begins and ends, once they are asked to. */
const PASTES_TOLD = '\u001b[?2004h';
const PASTES_UNTOLD = '\u001b[?2004l';

type Press = readonly [letters: string | undefined, key: Key];

/**
 * A line that is edited by Node's readline, with what that lacks: a search backwards (Ctrl-R), and pastes of several
 * lines as one text. Readline is handed the keys one by one, but for those that are meant for a search or belong to a
 * paste. Between a text and the next prompt, and while a completion is looked for, keys wait.
 */
export function openEditor(options: EditorOptions): Lines {
  const { input, output, past, searching } = options;
  const waiting: Press[] = [];
  let isHeld = true;
  let isClosed = false;
  let prompt = '';
  let paste: string | undefined;
  let search: { readonly state: Search; readonly before: string } | undefined;

  const lines = createInterface({
    // Silent: the keys are written.
    input: new PassThrough(),
    output,
    terminal: true,
    history: past().map(toShown),
    historySize: 1_000,
    removeHistoryDuplicates: true,
    completer(text: string, tell: (error: null, completion: [string[], string]) => void) {
      isHeld = true;
      void options
        .complete(fromShown(text))
        .catch((): Completion => [[], text])
        .then(([candidates, replaced]) => tell(null, [candidates, toShown(replaced)]))
        // Readline first makes of it what it does.
        .finally(() => setImmediate(release));
    },
  });
  lines.on('line', () => {
    isHeld = true;
  });
  lines.on('SIGINT', close);
  lines.on('SIGTSTP', suspend);
  lines.once('close', close);
  emitKeypressEvents(input);
  input.on('keypress', take);
  input.once('end', close);
  process.once('exit', close);
  setUp();
  input.resume();

  function setUp(): void {
    input.setRawMode(true);
    output.write(PASTES_TOLD);
  }

  function restore(): void {
    input.setRawMode(false);
    output.write(PASTES_UNTOLD);
  }

  function close(): void {
    if (isClosed) return;
    isClosed = true;
    process.off('exit', close);
    input.off('keypress', take);
    input.pause();
    restore();
    lines.close();
  }

  /** Ctrl-Z: the shell gets a terminal as it knows it. */
  function suspend(): void {
    restore();
    process.once('SIGCONT', () => {
      if (isClosed) return;
      setUp();
      lines.prompt(true);
    });
    process.kill(process.pid, 'SIGTSTP');
  }

  function take(letters: string | undefined, key: Key): void {
    if (isHeld && isCtrl(key, 'c')) close();
    else if (isHeld) waiting.push([letters, key]);
    else press(letters, key);
  }

  function release(): void {
    isHeld = false;
    while (!isHeld && !isClosed) {
      const next = waiting.shift();
      if (next === undefined) return;
      press(...next);
    }
  }

  function press(letters: string | undefined, key: Key): void {
    if (key.name === 'paste-start') paste = '';
    else if (paste !== undefined && key.name === 'paste-end') endPaste(paste);
    else if (paste !== undefined) paste += key.sequence ?? letters ?? '';
    else if (search !== undefined) pressInSearch(search.state, letters, key);
    else if (isCtrl(key, 'r')) showSearch({ state: NO_SEARCH, before: lines.line });
    else lines.write(letters, key);
  }

  function endPaste(pasted: string): void {
    paste = undefined;
    if (search !== undefined) endSearch(lines.line);
    // The Enter that ends it is not the one that sends it.
    lines.write(toShown(pasted.replace(/[\r\n]+$/, '')));
  }

  function pressInSearch(state: Search, letters: string | undefined, key: Key): void {
    const before = search?.before ?? '';
    if (isCtrl(key, 'r')) showSearch({ state: further(state, past()), before });
    else if (key.name === 'backspace') showSearch({ state: erased(state, past()), before });
    else if (key.name === 'escape' || isCtrl(key, 'g') || isCtrl(key, 'c')) endSearch(before);
    else if (key.name === 'return' || key.name === 'enter') endSearch(lines.line);
    else if (letters !== undefined && !key.ctrl && !key.meta && /^\P{Cc}+$/u.test(letters))
      showSearch({ state: typed(state, letters, past()), before });
    else {
      endSearch(lines.line);
      lines.write(letters, key);
    }
  }

  function showSearch(next: NonNullable<typeof search>): void {
    search = next;
    const { state, before } = next;
    const found = state.at === undefined ? undefined : past()[state.at];
    show(searching(state), found === undefined ? before : toShown(found));
  }

  function endSearch(line: string): void {
    search = undefined;
    show(prompt, line);
  }

  function show(before: string, line: string): void {
    lines.setPrompt(before);
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
    lines.write(line);
  }

  async function* texts(): AsyncGenerator<string> {
    for await (const line of lines) yield fromShown(line);
  }

  return {
    [Symbol.asyncIterator]: texts,
    prompt(next) {
      if (isClosed) return;
      prompt = next;
      lines.setPrompt(next);
      lines.prompt();
      release();
    },
    close,
  };
}

function isCtrl(key: Key, name: string): boolean {
  return key.ctrl === true && key.name === name;
}
