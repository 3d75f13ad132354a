import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/language/command.js';
import { isChange } from '../../src/language/core/decide.js';
import { understand } from '../../src/language/understand.js';
import { readPhrases } from '../support/phrases.js';

const OPTIONS = { now: new Date('2026-12-01T10:00:00+01:00'), timeZone: 'Europe/Berlin' };

function read(text: string): Command {
  return understand(text, OPTIONS).command;
}

/** Orders of one line whose meaning is sure. */
function orders(id: 'en' | 'zh'): string[] {
  return [...readPhrases('language/field.jsonl'), ...readPhrases(`phrases/${id}-1.jsonl`)]
    .filter(({ lang, text, expect: wanted, soft, exception }) => {
      const plain = lang === id && !soft && !exception && !text.includes('\n');
      return plain && isChange({ intent: String(wanted.intent) }) && isChange(read(text));
    })
    .map(({ text }) => text)
    .filter((text) => !/-\s?Cs|[\]>`]/i.test(text));
}

/** What is put around an order, and says nothing of it. */
const DRESS = {
  en: {
    'a greeting': (text: string) => `Hello,\n${text}`,
    'a signature': (text: string) => `${text}\n\nKind regards,\nBob Young\nService Desk`,
    'a ticket number': (text: string) => `INC0048213\n${text}`,
    'thanks and a name': (text: string) => `${text}\nThanks\nBob`,
    'the head of a mail': (text: string) => `From: Bob Young\nSubject: Request\n\n${text}`,
    'a footer': (text: string) => `${text}\n\nThis e-mail is confidential.`,
  },
  zh: {
    'a greeting': (text: string) => `您好：\n${text}`,
    'a signature': (text: string) => `${text}\n此致\n敬礼\n李明`,
    'a ticket number': (text: string) => `工单 INC0048213\n${text}`,
    'the head of a mail': (text: string) => `发件人：李明\n主题：申请\n\n${text}`,
  },
} as const;

/** What turns an order into none. */
const UNDONE = {
  en: [
    (text: string) => `I have already done this: ${text}`,
    (text: string) => `${text}?!? no, don't`,
    (text: string) => `Bob said "${text}"`,
    (text: string) => `do not ${text}`,
    (text: string) => `if Bob agrees, ${text}`,
  ],
  zh: [
    (text: string) => `如果李明同意，${text}`,
    (text: string) => `李明说：“${text}”`,
    (text: string) => `${text}？先别`,
  ],
} as const;

describe.each(['en', 'zh'] as const)('%s', (id) => {
  const all = orders(id);

  test('there are enough orders to judge', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  test.each(Object.entries(DRESS[id]))('%s changes nothing', (_, dress) => {
    const changed = all.filter((text) => {
      const got = read(dress(text));
      // To be asked about is no change of meaning, as long as it is rare.
      return isChange(got) && JSON.stringify(got) !== JSON.stringify(read(text));
    });
    const asked = all.filter((text) => !isChange(read(dress(text))));
    expect(changed).toEqual([]);
    expect(asked.length / all.length, asked.join('\n')).toBeLessThan(0.05);
  });

  test('another name changes only the name', () => {
    const [from, to] = id === 'en' ? ['Tony Smith', 'Aoife Brannigan'] : ['李雷', '欧阳雪'];
    const named = all.filter((text) => text.includes(from));
    expect(named.length).toBeGreaterThan(10);
    const other = named.filter((text) => {
      const got = read(text.replaceAll(from, to));
      return JSON.stringify(got) !== JSON.stringify(renamed(read(text), from, to));
    });
    expect(other).toEqual([]);
  });

  test.each(UNDONE[id].map((undo) => [undo('…'), undo] as const))('%s never acts', (_, undo) => {
    const forbids = /^do not (?:let|allow|permit)/i;
    const acts = all.map(undo).filter((text) => !forbids.test(text) && isChange(read(text)));
    expect(acts).toEqual([]);
  });
});

function renamed(command: Command, from: string, to: string): Command {
  return JSON.parse(JSON.stringify(command).replaceAll(from, to)) as Command;
}
