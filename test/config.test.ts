import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { loadConfig, parseConfig } from '../src/config.js';
import { SETTINGS, SettingKey } from '../src/config-table.js';
import { StewardError } from '../src/errors.js';

const APP = { MicrosoftAppId: 'app', MicrosoftAppPassword: 'hush-hush' };

function faults(environment: Record<string, string>, file: Record<string, string> = {}): string {
  try {
    parseConfig(environment, file);
  } catch (error) {
    if (error instanceof StewardError && error.code === 'config.invalid') return error.message;
    throw error;
  }
  return '';
}

describe('configuration', () => {
  it('needs nothing: every key has a default or may be absent', () => {
    expect(parseConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      dataDir: './data',
      tenant: 'embedded',
      localRole: 'admin',
      logLevel: 'info',
      credentials: undefined,
      rolesFile: undefined,
    });
  });

  it('takes the process environment before the .env file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'steward-'));
    writeFileSync(join(folder, '.env'), 'PORT=4000\nLOG_LEVEL=debug\nHOST=\n');
    expect(loadConfig({ PORT: '5000', PATH: '/bin' }, folder)).toMatchObject({
      port: 5000,
      logLevel: 'debug',
      host: '127.0.0.1',
    });
  });

  it('names all faults at once', () => {
    const text = faults(
      { PORT: '70000', TENANT: 'cloud', LOCAL_ROLE: 'king', HOST: '0.0.0.0', LOG_LEVL: 'info' },
      { COLOUR: 'red', DATADIR: 'x' },
    );
    for (const key of ['PORT', 'TENANT', 'LOCAL_ROLE', 'HOST', 'LOG_LEVL', 'COLOUR', 'DATADIR']) {
      expect(text).toContain(`- ${key}: `);
    }
    expect(text).toContain('did you mean DATA_DIR?');
  });

  it.each<[string, Record<string, string>, string]>([
    ['a port that is no number', { PORT: 'http' }, 'PORT: is not a whole number'],
    ['a port with a fraction', { PORT: '80.5' }, 'PORT: is not a whole number'],
    ['a cloud that nobody knows', { ...APP, ChannelService: 'mars' }, 'ChannelService: is not one'],
    [
      'a cloud without an app',
      { ChannelService: 'https://botframework.azure.us' },
      'MicrosoftAppId: is missing',
    ],
    ['an open host without credentials', { HOST: '0.0.0.0' }, 'HOST: without MicrosoftAppId'],
    ['a host name without credentials', { HOST: 'steward.contoso.com' }, 'HOST: without'],
    ['a password without an id', { MicrosoftAppPassword: 'p' }, 'MicrosoftAppId: is missing'],
    ['an id without a password', { MicrosoftAppId: 'app' }, 'MicrosoftAppPassword: is needed'],
    [
      'a single tenant without its id',
      { ...APP, MicrosoftAppType: 'SingleTenant' },
      'MicrosoftAppTenantId: is needed',
    ],
    [
      'a managed identity with a password',
      { ...APP, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: 't' },
      'MicrosoftAppPassword: must not be set',
    ],
    ['a misspelt key', { MicrosoftAppPasword: 'p' }, 'did you mean MicrosoftAppPassword?'],
    ['a key in capitals', { MICROSOFTAPPID: 'app' }, 'did you mean MicrosoftAppId?'],
    [
      'a secret file that is not there',
      { MicrosoftAppId: 'app', MicrosoftAppPassword_FILE: '/nowhere' },
      'MicrosoftAppPassword_FILE: ENOENT',
    ],
  ])('refuses %s', (_case, environment, fault) => {
    expect(faults(environment)).toContain(fault);
  });

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])(
    'allows %s without credentials',
    (HOST) => {
      expect(parseConfig({ HOST }).host).toBe(HOST);
    },
  );

  it('allows any host with credentials', () => {
    expect(parseConfig({ ...APP, HOST: '0.0.0.0' })).toMatchObject({ host: '0.0.0.0' });
  });

  it('leaves the keys of other programs alone', () => {
    const others = { PATH: '/bin', HOSTNAME: 'x', PORTS: '1', POWERSHELL_TELEMETRY_OPTOUT: '1' };
    expect(faults(others)).toBe('');
  });

  it('reads a password from a file, and never tells it', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'steward-')), 'password');
    writeFileSync(path, 'hush-hush\n');
    const environment = { MicrosoftAppId: 'app', MicrosoftAppPassword_FILE: path };
    expect(parseConfig(environment).credentials?.MicrosoftAppPassword).toBe('hush-hush');
    expect(faults({ ...environment, PORT: 'x' })).not.toContain('hush');
    expect(faults({ ...APP, PORT: 'x' })).not.toContain('hush');
  });
});

describe('.env.example', () => {
  const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));

  it('names every key and no other', () => {
    expect(Object.keys(example).sort()).toEqual([...SettingKey.options].sort());
  });

  it.each(SettingKey.options)('shows the default of %s', (key) => {
    const given = example[key] === '' ? undefined : example[key];
    expect(SETTINGS[key].parse(given)).toEqual(SETTINGS[key].parse(undefined));
  });
});
