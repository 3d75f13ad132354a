import type { Command, Target } from '../command.js';
import type { Quote } from '../core/rendering.js';

function people(names: readonly string[], quote: Quote): string {
  const parts = names.map((name) => quote(name, 'person'));
  const last = parts.at(-1) ?? '';
  const first = parts.slice(0, -1);
  return first.length === 0 ? last : `${first.join(', ')} und ${last}`;
}

/** Whom an order is for, behind "für"; nothing where it is not said in German yet. */
function whom(target: Target, quote: Quote): string {
  if (target.except !== undefined) return '';
  switch (target.kind) {
    case 'org':
      return 'alle';
    case 'self':
      return 'mich';
    case 'users':
      return people(target.names, quote);
    case 'group':
      return `die Abteilung ${quote(target.name, 'place')}`;
    case 'site':
      return `den Standort ${quote(target.name, 'place')}`;
    case 'policy':
      return `die Richtlinie ${quote(target.name, 'place')}`;
    default:
      return '';
  }
}

function renderSet(command: Extract<Command, { intent: 'set' }>, quote: Quote): string {
  const target = whom(command.target, quote);
  if (typeof command.enabled !== 'boolean' || target === '') return '';
  return `${command.enabled ? 'aktiviere' : 'deaktiviere'} Offline-IM für ${target}`;
}

/** The German phrase that a command is read from; what cannot be said in German yet has none. */
export function renderGerman(command: Command, quote: Quote): string {
  switch (command.intent) {
    case 'set':
      return renderSet(command, quote);
    case 'show': {
      const target = whom(command.target, quote);
      if (command.setting !== undefined || command.trouble || target === '') return '';
      return command.target.kind === 'policy'
        ? `zeige ${target}`
        : `zeige Offline-IM für ${target}`;
    }
    case 'who':
      return renderWho(command);
    case 'policy.list':
      return 'Richtlinien auflisten';
    case 'history':
      return renderHistory(command, quote);
    case 'undo':
      return renderUndo(command);
    default:
      return renderAffair(command);
  }
}

function renderWho({ enabled, ...more }: Extract<Command, { intent: 'who' }>): string {
  const plain = Object.values(more).filter((value) => value !== undefined).length === 1;
  if (!plain || enabled === undefined) return '';
  return `für wen sind Offline-Nachrichten ${enabled ? 'an' : 'aus'}?`;
}

function renderHistory(command: Extract<Command, { intent: 'history' }>, quote: Quote): string {
  const { target, by, approved, outcome } = command;
  if (by !== undefined || approved || outcome !== undefined) return '';
  if (target === undefined) return 'zeige die letzten Änderungen';
  return target.kind === 'users' ? `zeige den Verlauf von ${whom(target, quote)}` : '';
}

function renderUndo({ changes, last, by }: Extract<Command, { intent: 'undo' }>): string {
  if (last !== undefined || by !== undefined) return '';
  if (changes === undefined) return 'mach die letzte Änderung rückgängig';
  const [change, more] = changes;
  return more === undefined ? `mach ${change} rückgängig` : '';
}

/** Everything that is not about policies and people. */
function renderAffair(command: Command): string {
  switch (command.intent) {
    case 'redo':
      return 'wiederholen';
    case 'help':
      return 'Hilfe';
    case 'status':
      return 'Verbindungsstatus';
    case 'greet':
      return 'Grüß Gott';
    case 'unfreeze':
      return 'Änderungen freigeben';
    case 'freeze':
      return command.reason === undefined
        ? 'Änderungen einfrieren'
        : `Änderungen einfrieren "${command.reason}"`;
    case 'script':
      return command.order === undefined
        ? 'zeige die PowerShell-Befehle'
        : `zeige die PowerShell-Befehle für: ${command.order}`;
    case 'rights':
      return command.question === 'mine' ? 'was darf ich?' : 'wer darf das?';
    case 'approval':
      return renderApproval(command);
    case 'approval.list':
      return 'offene Genehmigungen';
    default:
      return '';
  }
}

function renderApproval(command: Extract<Command, { intent: 'approval' }>): string {
  const { answer, code, reason } = command;
  const because = reason === undefined ? '' : `: ${reason}`;
  if (answer === 'approve') return reason === undefined ? `genehmige ${code}` : '';
  return answer === 'reject' ? `lehne ${code} ab${because}` : `übersteuere ${code}${because}`;
}

/** "aus" and a target as the order that they make. */
export function renderState(words: string, target: Target, quote: Quote): string {
  return `Offline-Nachrichten ${words} für ${whom(target, quote)}`;
}
