import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InboundActivity } from '../../../src/channel/botframework/activity.js';
import { readText } from '../../../src/channel/botframework/text.js';
import { hostileText } from '../../support/hostile.js';

function read(text: string, fields: Record<string, unknown> = {}) {
  return readText(
    InboundActivity.parse({
      type: 'message',
      channelId: 'msteams',
      conversation: { id: 'c1' },
      from: { id: '29:ann' },
      recipient: { id: '28:bot', name: 'Steward' },
      text,
      ...fields,
    }),
  );
}

function mention(id: string, fields: Record<string, unknown>) {
  return { type: 'mention', mentioned: { id, name: fields.name }, text: fields.text };
}

const OWN = mention('28:bot', { name: 'Steward', text: '<at>Steward</at>' });
const AMPERSAND = { id: '28:bot', name: 'Steward & Co' };
const SLACK = { channelId: 'slack', recipient: { id: 'U9:T1', name: 'steward' } };
const TELEGRAM = { channelId: 'telegram', recipient: { id: 'StewardBot', name: 'Our Steward' } };
const XML = { channelId: 'skype', textFormat: 'xml' };

describe('what a person wrote', () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    [
      'a mention without its text, in a name with markup',
      '<at>Steward &amp; Co</at> disable offline IM for Tony Smith',
      { recipient: AMPERSAND, entities: [mention('28:bot', { name: 'Steward & Co' })] },
      'disable offline IM for Tony Smith',
    ],
    [
      'a mention without text and name',
      '<at>Steward &amp; Co</at> help',
      { recipient: AMPERSAND, entities: [mention('28:bot', {})] },
      'help',
    ],
    [
      'a mention by the app id',
      '<at>Steward</at> help',
      { entities: [{ ...OWN, mentioned: { id: 'bot' } }] },
      'help',
    ],
    ['two mentions', '<at>Steward</at> help <at>Steward</at>', { entities: [OWN, OWN] }, 'help'],
    [
      'two mentions told once',
      '<at>Steward</at> <at>Steward</at> help',
      { entities: [OWN] },
      'help',
    ],
    [
      'somebody of our name',
      '<at>Steward</at> show offline IM for <at>Steward</at>',
      { entities: [OWN, mention('29:her', { name: 'Steward', text: '<at>Steward</at>' })] },
      'show offline IM for Steward',
    ],
    ['a space of HTML', '<at>Steward</at>&nbsp;help', { entities: [OWN] }, 'help'],
    ['a quoted reply', '<quoted messageId="1772050244572"/> yes', {}, 'yes'],
    ['what a quoted reply quotes', '<quoted messageId="1">undo C1</quoted> yes', {}, 'yes'],
    ['a quoted reply that is not closed', '<quoted messageId="1"> yes', {}, 'yes'],
    [
      'two quoted replies and a mention',
      '<quoted messageId="1"/> <quoted messageId="2"/><at>Steward</at> undo C1',
      { entities: [{ type: 'quotedReply', quotedReply: { messageId: '1', preview: 'yes' } }, OWN] },
      'undo C1',
    ],
    [
      'our name typed',
      '@Steward disable offline IM for Tony Smith',
      {},
      'disable offline IM for Tony Smith',
    ],
    ['our name typed with a colon', '@steward: help', {}, 'help'],
    ['our name typed before Chinese', '@Steward禁用赵敏的脱机消息', {}, '禁用赵敏的脱机消息'],
    ['our name typed with a Chinese comma', '@Steward，帮助', {}, '帮助'],
    ['a mention with a comma', '<at>Steward</at>, help', { entities: [OWN] }, 'help'],
    ['a list after our name', '@Steward - help', {}, '- help'],
    ['a name that goes on', '@Stewardess help', {}, '@Stewardess help'],
    ['a bot without a name', '@Steward help', { recipient: { id: '28:bot' } }, 'help'],
    ['a command with a slash', '/help', {}, 'help'],
    ['a slash after our name', '@Steward /undo C1', {}, 'undo C1'],
    ['a Chinese command with a slash', '/帮助', {}, '帮助'],
    ['a command of Telegram', '/undo@StewardBot C1', TELEGRAM, 'undo C1'],
    ['a command for another bot', '/help@OtherBot', TELEGRAM, 'help@OtherBot'],
    ['our id typed', '@stewardbot help', TELEGRAM, 'help'],
    ['a lone slash', '/ 2', {}, '/ 2'],
    ['a slash within', 'show offline IM for A/B', {}, 'show offline IM for A/B'],
    ['markup that Teams encodes', 'show &lt;b&gt; R&amp;amp;D', {}, 'show <b> R&amp;D'],
    [
      'markup that nobody encodes',
      'show AT&amp;T <b>',
      { channelId: 'emulator' },
      'show AT&amp;T <b>',
    ],
    [
      'an entity that is none',
      'show &nosuch; &#xd800; &#0; & a;',
      {},
      'show &nosuch; &#xd800; &#0; & a;',
    ],
    [
      'XML',
      '<p>disable offline IM for</p><ul><li><b>Tony</b> Smith</li><li>Ana &amp; Co</li></ul>',
      XML,
      'disable offline IM for\n\n\nTony Smith\n\nAna & Co',
    ],
    ['a break in XML', 'help<br/>undo', XML, 'help\nundo'],
    ['a mention in XML', '<at id="28:bot">Steward</at> help', { ...XML, entities: [OWN] }, 'help'],
    [
      'a quotation in XML',
      '<quote author="x">undo<legacyquote>!</legacyquote></quote>help',
      XML,
      'help',
    ],
    [
      'a nested quotation in XML',
      '<blockquote itemtype="http://schema.skype.com/Reply">a<blockquote>b</blockquote>c</blockquote>help',
      XML,
      'help',
    ],
    ['a mention in Slack', '<@U9> help', SLACK, 'help'],
    [
      'a mention in Slack as its channel tells it',
      '@steward help',
      { ...SLACK, entities: [mention('U9:T1', { text: '@steward' })] },
      'help',
    ],
    [
      'a mention in Slack in the middle',
      'please @steward help',
      { ...SLACK, entities: [mention('U9:T1', { text: '@steward' })] },
      'please   help',
    ],
    [
      'people in Slack',
      'compare <@U1|ann> and <@U2> and <@U3>',
      { ...SLACK, entities: [mention('U2:T1', { name: 'Bob Murphy' })] },
      'compare ann and Bob Murphy and @U3',
    ],
    [
      'an address in Slack',
      'disable offline IM for <mailto:tony@contoso.com|tony@contoso.com>',
      SLACK,
      'disable offline IM for tony@contoso.com',
    ],
    ['a bare address in Slack', 'show <mailto:tony@contoso.com>', SLACK, 'show tony@contoso.com'],
    ['a link in Slack', 'show <http://contoso.com|contoso.com>', SLACK, 'show contoso.com'],
    ['markup in Slack', 'show &lt;R&amp;amp;D&gt; &quot;', SLACK, 'show <R&amp;D> &quot;'],
  ])('is read out of %s', (_case, text, fields, expected) => {
    expect(read(text, fields).text).toBe(expected);
  });

  it('is not taken from the copy that Teams attaches', () => {
    const attachments = [{ contentType: 'text/html', content: '<p>undo</p>' }];
    expect(read('help', { attachments }).text).toBe('help');
  });

  const html = (text: string) =>
    text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  const amp = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const name = fc
    .oneof(
      hostileText,
      fc.constantFrom(
        'Steward',
        'R&D',
        '&amp;',
        '<b>x</b>',
        '<quoted messageId="1"/>',
        'A|B',
        '<@U9>',
        '@Steward',
      ),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '');

  it.each<[string, (name: string) => string, Record<string, unknown>]>([
    ['Teams', amp, {}],
    ['Teams in a mention', (text) => `<at>${amp(text)}</at>`, {}],
    ['XML', html, XML],
    ['XML in bold', (text) => `<b>${amp(text)}</b>`, XML],
    ['XML in a mention', (text) => `<at id="29:x">${html(text)}</at>`, XML],
    ['Slack', amp, SLACK],
    ['Slack in a link', (text) => `<http://contoso.com|${amp(text)}>`, SLACK],
  ])('holds names exactly, whatever is in them: %s', (_channel, encode, fields) => {
    fc.assert(
      fc.property(name, (hostile) => {
        const entities = [OWN, mention('29:x', { name: hostile })];
        const us = fields.channelId === 'slack' ? '<@U9>' : '<at>Steward</at>';
        const text = `${us} show ${encode(hostile)} now`;
        expect(read(text, { entities, ...fields }).text).toBe(`show ${hostile} now`);
      }),
    );
  });

  it('stays as it is where a channel has no markup', () => {
    const tags = /<\/?(at|quoted)[\s>]/i;
    fc.assert(
      fc.property(
        name.filter((text) => !tags.test(text)),
        (hostile) => {
          const text = `show ${hostile} now`;
          expect(read(text, { channelId: 'emulator' }).text).toBe(text);
        },
      ),
    );
  });
});

describe('a message names the bot', () => {
  const own = (id: string) => ({ type: 'mention', mentioned: { id } });

  it.each<[boolean, string, string, Record<string, unknown>]>([
    [true, 'by a mention', '<at>Steward</at> help', { entities: [OWN] }],
    [true, 'by a mention that tells an id only', 'help', { entities: [own('28:bot')] }],
    [true, 'by its app id', 'help', { entities: [own('bot')] }],
    [true, 'by @ and its name', '@Steward help', {}],
    [true, 'by its id in Slack', 'hey <@U9>', SLACK],
    [true, 'by @ and its id', '@StewardBot help', TELEGRAM],
    [true, 'by a command for it', '/help@StewardBot', TELEGRAM],
    [false, 'not by a command for another', '/help@StewardBot2', TELEGRAM],
    [true, 'by its id in Slack, beside the text', 'hey', { ...SLACK, entities: [own('U9:T1')] }],
    [false, 'not by a word', 'Steward is a bot', {}],
    [false, 'not by @ within', 'ask @Steward', {}],
    [false, 'not by a tag without a mention', '<at>Steward</at> help', {}],
    [
      false,
      'not by the mention of another',
      '<at>Ann</at> hi',
      { entities: [mention('29:ann', { name: 'Ann' })] },
    ],
    [false, 'not by another id in Slack', 'hey <@U8>', SLACK],
    [false, 'not by an id that goes on', 'hey <@U99>', SLACK],
    [
      false,
      'not by a quotation',
      '<quoted messageId="1"/> lunch?',
      { entities: [{ type: 'quotedReply' }] },
    ],
  ])('%s: %s', (expected, _case, text, fields) => {
    expect(read(text, fields).addressed).toBe(expected);
  });
});
