import type { Answer, Failure } from './protocol.js';

export type Hush = (text: string) => string;

/** What the names of secrets have in common: variables, parameters, environment variables, cmdlets. */
const SECRET = /pass|pwd|secret|token|credential|apikey|securestring/i;

/** Where a process runs, which is told. */
const FOLDER = /^(old)?pwd$/i;

/** Shorter ones would blank out words that mean nothing. */
const LEAST = 4;

/**
 * Blanks out the secrets of the admin's setup in what PowerShell says about it, since error texts quote the script:
 * every literal of a statement that names a password or the like, and such values of the environment.
 * For texts that people or the log read only; never for data.
 */
export function createHush(setup: string, environment: NodeJS.ProcessEnv): Hush {
  const written = setup
    .split(/[;\r\n]+/)
    .filter((statement) => SECRET.test(statement))
    .flatMap(literals);
  const inherited = Object.entries(environment).flatMap(([name, value]) =>
    SECRET.test(name) && !FOLDER.test(name) && value !== undefined ? [value] : [],
  );
  const secrets = [...new Set([...written, ...inherited])]
    .filter((secret) => secret.trim().length >= LEAST)
    // A longer one may hold a shorter one.
    .sort((one, other) => other.length - one.length);
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

/** What stands between quotes, and words behind a parameter (`-Password hunter2`). */
function literals(statement: string): string[] {
  const quoted = [...statement.matchAll(/'((?:[^']|'')*)'|"((?:[^"`]|""|`.)*)"/g)].flatMap(
    ([, single, double]) => [
      single?.replaceAll("''", "'") ?? '',
      double?.replaceAll('""', '"').replaceAll(/`(.)/g, '$1') ?? '',
      // As an error text that quotes the line shows it.
      single ?? double ?? '',
    ],
  );
  const bare = [...statement.matchAll(/-(\w+)[:\s]+([^\s'"$@({-][^\s;|)]*)/g)].flatMap(
    ([, parameter = '', word = '']) => (SECRET.test(parameter) ? [word] : []),
  );
  return [...quoted, ...bare];
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
