import type { Outbox } from '../src/conversation/conversation.js';
import type { Reply } from '../src/conversation/reply.js';
import type { Content } from '../src/language/replies/content/content.js';
import type { Language } from '../src/language/replies/format.js';
import type { Asker } from '../src/policy/service.js';

/** Milliseconds: signs of life, none for what is done at once, and a count in words for what takes really long. */
const FIRST_TYPING = 500;
const TYPING = 3_000;
const FIRST_WORD = 5_000;
const WORD = 15_000;
/** A look-up has no steps to count, and the server may be silent for long: it is spoken of by the clock. */
const LOOKING = 2_000;

export interface Progress {
  readonly onProgress: NonNullable<Asker['onProgress']>;
  readonly onLook: NonNullable<Asker['onLook']>;
  /** Resolves when all that was said about it has been sent. */
  settled(): Promise<void>;
}

/** Tells the person that long work goes on: rarely, in order, and never in the way of the work itself. */
export function createProgress(out: Outbox, language: Language, clock: () => number): Progress {
  const start = clock();
  let typed = start + FIRST_TYPING - TYPING;
  let spoke = start + FIRST_WORD - WORD;
  let patience = false;
  let sending: Promise<unknown> = Promise.resolve();

  function queue(work: () => Promise<unknown>): void {
    // A channel that fails here would hide what the work came to: the reply itself will fail loudly.
    sending = sending.then(work).catch(() => undefined);
  }

  function speak(content: Content): void {
    const reply: Reply = { kind: 'progress', content, language };
    queue(() => out.send(reply));
  }

  return {
    onLook({ seen, over }) {
      function speakOf(): void {
        queue(() => out.typing());
        speak({ kind: 'looking', seen: seen() });
        timer = setTimeout(speakOf, WORD);
      }
      let timer = setTimeout(speakOf, LOOKING);
      const stop = () => clearTimeout(timer);
      over.then(stop, stop);
    },
    onProgress(done, total, note) {
      const now = clock();
      if (now - typed >= TYPING) {
        typed = now;
        queue(() => out.typing());
      }
      if (note === 'replication') {
        if (!patience) speak({ kind: 'replicating' });
        patience = true;
        return;
      }
      if (now - spoke < WORD || done >= total) return;
      spoke = now;
      speak({ kind: 'progress', done, total });
    },
    settled: async () => {
      await sending;
    },
  };
}
