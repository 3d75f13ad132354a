import type { IncomingMessage } from 'node:http';
import type { Problem } from '../http-answer.js';
import { isLoopback } from '../loopback.js';

/** Bytes of a request's body; Bot Framework's own limit for an activity. */
export const MAX_BODY = 256 * 1024;

/**
 * restify makes a URL of Host and target outside of any handler, where one that is none would end the process. A
 * target that names another server, or none in particular, is nothing that this server has.
 */
export function malformed(request: IncomingMessage): Problem | undefined {
  const { url = '', headers, httpVersion } = request;
  const hosts = request.rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/i.test(name));
  const base = `http://${headers.host ?? (httpVersion === '1.0' ? 'localhost' : '')}`;
  const fault =
    hosts.length > 1 || !isOrigin(base)
      ? 'The Host header is no host.'
      : !url.startsWith('/') || !URL.canParse(base + url)
        ? 'The request target is no path.'
        : undefined;
  return fault === undefined ? undefined : { status: 400, code: 'BadRequest', message: fault };
}

/** A host and a port, and nothing else that would make a URL of another kind. */
function isOrigin(base: string): boolean {
  if (!URL.canParse(base)) return false;
  const { pathname, search, hash, username, password } = new URL(base);
  return (
    pathname === '/' &&
    `${search}${hash}${username}${password}` === '' &&
    !/[/?#@]$|[\s\\]/.test(base)
  );
}

/**
 * A page in this machine's browser may send requests to a loopback port, by its own name made to point here (DNS
 * rebinding) or across origins: the first betrays itself by the Host header, the second by Origin.
 */
export function notLocal({ headers }: IncomingMessage): Problem | undefined {
  if (!isLoopback(hostName(headers.host ?? ''))) {
    return { status: 403, code: 'Forbidden', message: 'The Host header is not of this machine.' };
  }
  if (headers.origin !== undefined) {
    return { status: 403, code: 'Forbidden', message: 'Web pages may not talk to this server.' };
  }
  return undefined;
}

/** A reverse proxy or tunnel on this machine makes everybody who can reach it a local user. */
export function proxied({ headers }: IncomingMessage): Problem | undefined {
  const header = Object.keys(headers).find((name) => PROXIES.test(name));
  if (header === undefined) return undefined;
  const message =
    `This request came through a proxy (it carries ${header}), behind which everybody looks like the user of this ` +
    'machine. Set MicrosoftAppId and its credentials, so that people prove who they are.';
  return { status: 403, code: 'Forbidden', message };
}

const PROXIES = /^(?:forwarded|via|x-real-ip|x-forwarded(?:-.*)?)$/;

/** Only plain JSON is read: other types need no preflight of a browser, other encodings could inflate. */
export function notJson({ headers }: IncomingMessage): Problem | undefined {
  const [type, ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((it) => it.trim()).find((it) => it.startsWith('charset='));
  if (type?.trim() !== 'application/json' || !UTF_8.test(charset ?? 'charset=utf-8')) {
    return {
      status: 415,
      code: 'UnsupportedMediaType',
      message: 'The Content-Type must be application/json, in UTF-8.',
    };
  }
  const encodings = (headers['content-encoding'] ?? '').toLowerCase().split(',');
  if (encodings.every((it) => ['', 'identity'].includes(it.trim()))) return undefined;
  return {
    status: 415,
    code: 'UnsupportedMediaType',
    message: 'The body must not be compressed.',
  };
}

const UTF_8 = /^charset="?(?:utf-?8|us-ascii)"?$/;

export const TOO_LARGE: Problem = {
  status: 413,
  code: 'PayloadTooLarge',
  message: `The body has more than ${MAX_BODY} bytes.`,
};

/** By what it declares, so that nobody need send it. */
export function tooLarge({ headers }: IncomingMessage): Problem | undefined {
  return Number(headers['content-length'] ?? 0) > MAX_BODY ? TOO_LARGE : undefined;
}

function hostName(header: string): string {
  return header.startsWith('[') ? header.replace(/\]:\d+$/, ']') : header.replace(/:\d+$/, '');
}
