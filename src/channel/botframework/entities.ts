const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** One HTML entity, `&amp;` or `&#39;`, as its character; one that is none stays as it is. */
export function decodeEntity(entity: string): string {
  const body = entity.slice(1, -1);
  if (!body.startsWith('#')) return NAMED.get(body.toLowerCase()) ?? entity;
  const hex = /^#x([\da-f]{1,6})$/i.exec(body)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(body)?.[1];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const known = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return known ? String.fromCodePoint(code) : entity;
}

/** Decodes once: what a person typed as `&amp;` arrives as `&amp;amp;` and is `&amp;` again. */
export function decodeEntities(text: string): string {
  return text.replace(/&#?\w{1,8};/g, decodeEntity);
}
