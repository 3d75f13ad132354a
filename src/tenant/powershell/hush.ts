import type { Answer, Failure } from './protocol.js';

export type Hush = (text: string) => string;

/** What the names of secrets have in common: variables, parameters, environment variables, cmdlets. */
const SECRET = /pass|pwd|secret|token|credential|apikey|securestring|(^|[_-])key\b/i;

/** Where a process runs, which is told. */
const FOLDER = /^(old)?pwd$/i;

/** Shorter ones would blank out words that mean nothing. */
const LEAST = 4;

/** The password of an address, whoever wrote it. */
const IN_ADDRESS = /(:\/\/[^\s/:@]*:)[^\s/]+(?=@)/g;

/**
 * Blanks out the secrets of the admin's setup in what PowerShell says about it, since error texts quote the script:
 * every literal of a statement that names a password or the like, or that makes what such a statement uses, and such
 * values of the environment; also where they are encoded for an address or in Base64.
 * For texts that people or the log read only; never for data.
 */
export function createHush(setup: string, environment: NodeJS.ProcessEnv): Hush {
  const written = secretStatements(statements(setup)).flatMap(literals);
  const inherited = Object.entries(environment).flatMap(([name, value]) =>
    SECRET.test(name) && !FOLDER.test(name) && value !== undefined ? [value] : [],
  );
  const secrets = [...written, ...inherited].filter((secret) => secret.trim().length >= LEAST);
  const blanked = [...new Set(secrets.flatMap(encodings))]
    // A longer one may hold a shorter one.
    .sort((one, other) => other.length - one.length);
  return (text) =>
    blanked
      .reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
      .replaceAll(IN_ADDRESS, '$1***');
}

function encodings(secret: string): string[] {
  const base64 = [Buffer.from(secret), Buffer.from(secret, 'utf16le')];
  const utf8 = encodeURIComponent(Buffer.from(secret).toString());
  return [secret, utf8, ...base64.map((bytes) => bytes.toString('base64').replace(/=+$/, ''))];
}

/** Here-strings, strings, comments, escaped characters (a line that goes on is one), brackets, ends, and all else. */
const PIECES =
  /@'[^\n]*\n[\s\S]*?\n'@|@"[^\n]*\n[\s\S]*?\n"@|'(?:[^']|'')*'|"(?:[^"`]|""|`[\s\S])*"|#[^\n]*|`[\s\S]|[({[]|[)}\]]|[;\n]|[^'"#`(){}[\];\n@]+|[\s\S]/g;

/** The statements of a script, brackets kept whole. */
function statements(script: string): string[] {
  const found = [''];
  let depth = 0;
  for (const [piece] of script.replaceAll('\r\n', '\n').matchAll(PIECES)) {
    if ('({['.includes(piece)) depth += 1;
    if (')}]'.includes(piece)) depth = Math.max(0, depth - 1);
    if (depth === 0 && (piece === ';' || piece === '\n')) found.push('');
    else found[found.length - 1] += piece;
  }
  return found;
}

/** Those that name a secret, and those that make a variable or function which one of these uses. */
function secretStatements(all: readonly string[]): readonly string[] {
  const secret = new Set(all.filter((statement) => SECRET.test(statement)));
  for (const statement of secret) {
    const used = new Set(statement.toLowerCase().match(/[\w-]+/g));
    for (const other of all) {
      const made = /^\s*(?:\$(?:\w+:)?|function\s+)([\w-]+)/i.exec(other)?.[1];
      if (made !== undefined && used.has(made.toLowerCase())) secret.add(other);
    }
  }
  return [...secret];
}

const QUOTED =
  /@'[^\n]*\n([\s\S]*?)\n'@|@"[^\n]*\n([\s\S]*?)\n"@|'((?:[^']|'')*)'|"((?:[^"`]|""|`[\s\S])*)"/g;

/** What stands between quotes, words behind a parameter (`-Password hunter2`), numbers. */
function literals(statement: string): string[] {
  const texts = [...statement.matchAll(QUOTED)].map(
    ([, hereSingle, hereDouble, single, double]) => ({
      // As an error text that quotes the line shows it.
      source: hereSingle ?? hereDouble ?? single ?? double ?? '',
      text:
        hereSingle ??
        hereDouble ??
        single?.replaceAll("''", "'") ??
        double?.replaceAll('""', '"').replaceAll(/`(.)/g, '$1') ??
        '',
    }),
  );
  const quoted = texts.flatMap(({ source, text }) => [source, text, ...fields(text)]);
  // `'one' + 'two'`
  const joined = texts.map(({ text }) => text).join('');
  const bare = [...statement.matchAll(/-(\w+)[:\s]+([^\s'"$@({-][^\s;|)]*)/g)].flatMap(
    ([, parameter = '', word = '']) => (SECRET.test(parameter) ? [word] : []),
  );
  return [...quoted, joined, ...bare, ...(statement.match(/\b\d+\b/g) ?? [])];
}

/** The secrets of a connection string: `Server=x;Password=y`. */
function fields(text: string): string[] {
  return text.split(';').flatMap((field) => {
    const at = field.indexOf('=');
    return at > 0 && SECRET.test(field.slice(0, at)) ? [field.slice(at + 1)] : [];
  });
}

/** The texts of an answer that are for people; its rows stay as they are. */
export function hushed(answer: Answer, hush: Hush): Answer {
  const { error, said, warnings } = answer;
  return {
    ...answer,
    ...(error && { error: hushedFailure(error, hush) }),
    ...(said !== undefined && { said: hush(said) }),
    ...(warnings && { warnings: warnings.map(hush) }),
  };
}

function hushedFailure({ message, id, category, details }: Failure, hush: Hush): Failure {
  // What is thrown as a bare text is its own id.
  return { message: hush(message), id: hush(id), category, details: hush(details) };
}
