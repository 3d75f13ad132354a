import type { InboundActivity } from './activity.js';
import { decodeEntities, decodeEntity } from './entities.js';
import { type Mention, mentionFinder, mentionsOf } from './mentions.js';
import { bareId, isOwnId } from './own-ids.js';

export interface Text {
  /** What the person wrote, without the channel's markup; our own mentions are gone, others stay as names. */
  readonly text: string;
  /** It names the bot: by a mention, or by `@` and its name at the start. */
  readonly addressed: boolean;
}

/** Channels that send text as HTML has it, tags but those of mentions and quotes left out. */
const ENCODED: ReadonlySet<string> = new Set(['msteams', 'skype']);

/** Reads the text of an activity in the time of its length, whatever stands in it. */
export function readText(activity: InboundActivity): Text {
  const mentions = mentionsOf(activity);
  const written = withoutOwn(activity.text ?? '', mentions);
  const read =
    activity.channelId === 'slack'
      ? fromSlack(written, activity, mentions)
      : { text: fromTags(written, activity, mentions), own: false };
  const { text, named } = withoutAddress(read.text.trim(), activity);
  const addressed = named || read.own || mentions.some((mention) => mention.own);
  const order = addressed ? text.replace(/^[\s,:;，：；]+/, '') : text;
  return { text: order.replace(/^\/(?=\p{L})/u, ''), addressed };
}

/** What must not follow a name that ends: "@Steward2" is somebody else. Chinese goes on without a space. */
const NAME_END = '(?!(?!\\p{Script=Han})[\\p{L}\\p{M}\\p{N}_])';

/** Where our mention is no tag, the channel tells how it stands in the text, which it writes in one way or two. */
function withoutOwn(text: string, mentions: readonly Mention[]): string {
  const own = mentions.flatMap(({ own, text }) =>
    own && text && !/^<at\b/i.test(text) ? [text] : [],
  );
  return [...new Set(own)].slice(0, 2).reduce((rest, literal) => {
    const shared = mentions.some((mention) => !mention.own && mention.text === literal);
    return rest.replace(new RegExp(escaped(literal) + NAME_END, shared ? 'u' : 'gu'), ' ');
  }, text);
}

/**
 * "@Steward, help": typed by hand, or what a channel makes of a mention. Telegram knows a bot by its id, also behind a
 * command: "/help@StewardBot".
 */
function withoutAddress(
  text: string,
  { channelId, recipient }: InboundActivity,
): { readonly text: string; readonly named: boolean } {
  const names = [recipient.name || 'Steward', bareId(channelId, recipient.id)].map(escaped);
  const own = new RegExp(`^(/\\p{L}+)?@(?:${names.join('|')})${NAME_END}`, 'iu').exec(text);
  return { text: (own?.[1] ?? '') + text.slice(own?.[0].length), named: own !== null };
}

function escaped(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

const PIECE = /<at(?:\s[^<>]*)?>([^<>]*)<\/at\s*>|<([^<>]*)>|&#?\w{1,8};|[^<&]+|[<&]/gi;
const LINE = /^\/?(br|p|div|li|ul|ol|tr|h[1-6])\b/i;
const QUOTE = /^(\/?)(?:quote|blockquote)\b.*(?<!\/)$/is;
/** Teams' own, also in plain text; mostly empty. */
const QUOTED = /^(\/?)quoted\b.*(?<!\/)$/is;

/** Tags of mentions and quotes, in `xml` every tag. What is quoted is no word of this message. */
function fromTags(text: string, activity: InboundActivity, mentions: readonly Mention[]): string {
  const html = activity.textFormat?.toLowerCase() === 'xml';
  const encoded = html || ENCODED.has(activity.channelId);
  const mentionOf = mentionFinder(mentions);
  const closes = /<\/quoted\s*>/i.test(text);
  let quotes = 0;
  let read = '';
  for (const [piece, name, tag] of text.matchAll(PIECE)) {
    const quote = (html && QUOTE.exec(tag ?? '')) || (closes && QUOTED.exec(tag ?? ''));
    if (quote) quotes = Math.max(0, quotes + (quote[1] === '/' ? -1 : 1));
    if (quotes > 0) continue;
    if (name !== undefined) {
      const shown = decodeEntities(name);
      read += mentionOf(shown)?.own ? ' ' : shown;
    } else if (tag !== undefined) {
      if (html && (quote || LINE.test(tag))) read += '\n';
      else if (!html && !/^\/?(at|quoted)(\s|$)/i.test(tag)) read += piece;
    } else {
      read += encoded && piece.length > 2 && piece.startsWith('&') ? decodeEntity(piece) : piece;
    }
  }
  return read;
}

/** `<@U1>`, `<mailto:ann@contoso.com|ann@contoso.com>`, and `&`, `<` and `>` as entities; no other is one. */
function fromSlack(
  text: string,
  activity: InboundActivity,
  mentions: readonly Mention[],
): { readonly text: string; readonly own: boolean } {
  const names = new Map(mentions.map(({ id, name }) => [bareId('slack', id), name]));
  let own = false;
  function shown(piece: string, target?: string, label?: string): string {
    if (target === undefined) return decodeEntity(piece);
    const mentioned = target.startsWith('@') ? target.slice(1) : undefined;
    if (mentioned !== undefined && isOwnId(activity, mentioned)) {
      own = true;
      return ' ';
    }
    const name = label || (mentioned && names.get(mentioned));
    return decodeEntities(name || target.replace(/^(mailto|tel):/, ''));
  }
  const read = text.replace(/<([^<>|]*)(?:\|([^<>]*))?>|&(?:amp|lt|gt);/g, shown);
  return { text: read, own };
}
