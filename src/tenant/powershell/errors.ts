import type { TenantError } from '../../policy/tenant.js';
import type { Call, Failure } from './protocol.js';

interface Fragment {
  readonly text: string;
  readonly kind: TenantError['kind'];
  /** Only from this cmdlet. */
  readonly cmdlet?: string;
  /** What to show instead, where the server's own line says something else. */
  readonly says?: string;
}

/**
 * What the cmdlets answer, by fragments of the message or the error's id, ignoring case; the first that fits counts.
 * Sources: Microsoft's reference of the cmdlets and what administrators report.
 */
const FRAGMENTS: readonly Fragment[] = [
  { text: 'Management object not found', kind: 'notFound' },
  { text: 'is not a user policy', kind: 'notUserPolicy' },
  { text: 'currently assigned to one or more users', kind: 'inUse' },
  // Without -Force the removal of a policy in use asks, and nobody is there to answer.
  {
    text: 'NonInteractive',
    kind: 'inUse',
    cmdlet: 'Remove-CsClientPolicy',
    says: 'The policy is currently assigned to one or more users.',
  },
  { text: 'no longer supported', kind: 'retired' },
  { text: 'is not recognized as', kind: 'unsupported' },
  { text: 'CommandNotFoundException', kind: 'unsupported' },
  { text: 'parameter cannot be found', kind: 'unsupported' },
  { text: 'NamedParameterNotFound', kind: 'unsupported' },
  { text: 'Access Denied', kind: 'denied' },
  { text: 'Access is denied', kind: 'denied' },
  { text: 'UnauthorizedAccess', kind: 'denied' },
  { text: 'Forbidden', kind: 'denied' },
  { text: '(403)', kind: 'denied' },
  { text: 'status code 403', kind: 'denied' },
  { text: 'status code: 403', kind: 'denied' },
  { text: 'HTTP 403', kind: 'denied' },
  { text: 'error 403', kind: 'denied' },
  { text: 'already exists', kind: 'duplicate' },
  { text: 'does not exist in the topology', kind: 'noSite' },
  { text: 'because it does not exist', kind: 'notFound' },
  { text: 'more than one user', kind: 'badIdentity' },
  { text: 'needs one explicit identity', kind: 'badIdentity' },
  { text: "parameter 'Identity'", kind: 'badIdentity' },
  { text: 'identity', kind: 'badIdentity', cmdlet: 'New-CsClientPolicy' },
];

/**
 * What an error is by PowerShell's own category, where its text is in a language that we do not know (source:
 * `System.Management.Automation.ErrorCategory`).
 */
const CATEGORIES: Readonly<Record<string, TenantError['kind']>> = {
  ObjectNotFound: 'notFound',
  ResourceExists: 'duplicate',
  PermissionDenied: 'denied',
  SecurityError: 'denied',
  AuthenticationError: 'denied',
  ConnectionError: 'unavailable',
};

/** Exceptions that say the same in every language, by the lines of an error's details that begin with them. */
const FORBIDDEN = /^[\w.]*\.(UnauthorizedAccess|Security)Exception:/m;

/**
 * Errors of PowerShell's remoting itself: the session behind imported cmdlets is gone, and so may be the answer to what
 * was sent through it.
 */
const SESSION_GONE =
  /PSRemotingTransportException|PSRemotingDataStructureException|InvalidRunspaceStateException|session state is (Broken|Closed|Disconnected)|session availability is None|new session for implicit remoting/i;

/** Whether the connection to the server is gone, so that only a new process with a new setup can go on. */
export function isSessionGone({ message, id, details }: Failure, call: Call | undefined): boolean {
  return SESSION_GONE.test(withoutNames(`${message}\n${id}\n${details}`, call));
}

/**
 * The failure as one of the product's kinds, with the server's first line. Where the message quotes what the cmdlet was
 * called with, that is no fragment, whatever it holds.
 */
export function toTenantError(failure: Failure, cmdlet: string, call?: Call): TenantError {
  const heard = withoutNames(`${failure.message}\n${failure.id}`, call).toLowerCase();
  const fragment = FRAGMENTS.find(
    ({ text, cmdlet: only }) =>
      heard.includes(text.toLowerCase()) && (only === undefined || only === cmdlet),
  );
  const category = CATEGORIES[failure.category];
  // Of a grant it is mostly said of one account: Active Directory protects it from everybody, or its domain is away.
  const isOfAccount =
    cmdlet === 'Grant-CsClientPolicy' && category !== undefined && category !== 'notFound';
  const kind = fragment?.kind ?? (isOfAccount ? 'unknown' : category);
  const other = FORBIDDEN.test(failure.details) ? 'denied' : 'unknown';
  return { kind: kind ?? other, text: fragment?.says ?? firstLine(failure.message) };
}

function withoutNames(message: string, call: Call | undefined): string {
  const names = Object.values(call?.parameters ?? {}).flatMap((value) =>
    typeof value === 'string' && value !== '' ? [`"${value}"`, `'${value}'`] : [],
  );
  return names.reduce((rest, name) => rest.replaceAll(name, '""'), message);
}

/** The first line that says something, without control characters, at most 300 characters of it. */
export function firstLine(text: string): string {
  const line = text.split(/[\r\n]+/).find((candidate) => candidate.trim() !== '') ?? '';
  return line
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 300);
}
