const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/**
 * Windows PowerShell writes errors as XML when its standard error is a pipe (`#< CLIXML`, then one line of objects): the
 * text of the errors in such a line, empty for progress and headings. Any other line comes back as it is.
 */
export function plainText(line: string): string {
  if (line.startsWith('#< CLIXML')) return '';
  if (!line.startsWith('<Objs ')) return line;
  const errors = [...line.matchAll(/<S S="Error">([^<]*)<\/S>/g)].map(([, text = '']) => text);
  return errors
    .join('')
    .replace(/(?:_x[0-9A-F]{4}_)+/g, ' ')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
