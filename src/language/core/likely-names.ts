/** A part of a text that may be somebody's name; `from` to `to` is it with what only leads to it ("for"). */
export interface LikelyName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const WORD = String.raw`\p{L}[\p{L}'’.-]*`;
const CAPITALS = /\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,3}/gu;

/**
 * What may be names in letters where nothing else is known of a text: the words behind one of `leads` ("for"), longer runs
 * first, and runs of capitals.
 */
export function likelyNamesBehind(leads: string): (text: string) => readonly LikelyName[] {
  const behind = new RegExp(`(?<=^|\\s)(?:${leads})\\s+(${WORD}(?:\\s+${WORD}){1,3})`, 'giu');
  return (text) => [
    ...[...text.matchAll(behind)].flatMap(({ 0: all, 1: run = '', index }) =>
      shorter(run).map((name) => ({
        name,
        from: index,
        to: index + all.indexOf(run) + name.length,
      })),
    ),
    ...[...text.matchAll(CAPITALS)].map(({ 0: name, index }) => {
      return { name, from: index, to: index + name.length };
    }),
  ];
}

/** A run of words, and the same without its last ones: two words at least. */
function shorter(run: string): string[] {
  const ends = [...run.matchAll(/\S(?=\s|$)/gu)].map(({ index }) => index + 1).slice(1);
  return ends.reverse().map((end) => run.slice(0, end));
}
