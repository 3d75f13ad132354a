import type { Cmdlet } from '../../policy/cmdlet.js';
import type { Call } from './protocol.js';

/** A cmdlet as the bridge calls it. */
export function toCall(cmdlet: Cmdlet): Call {
  const { name, identity } = cmdlet;
  switch (name) {
    case 'New-CsClientPolicy':
    case 'Set-CsClientPolicy': {
      const about = cmdlet.description === undefined ? {} : { Description: cmdlet.description };
      return {
        cmdlet: name,
        parameters: { ...cmdlet.settings, ...about, Identity: identity },
      };
    }
    case 'Remove-CsClientPolicy':
    case 'Remove-CsImConfiguration':
      return { cmdlet: name, parameters: { Identity: identity } };
    case 'Grant-CsClientPolicy':
      return { cmdlet: name, parameters: { Identity: identity, PolicyName: cmdlet.policyName } };
    case 'New-CsImConfiguration':
    case 'Set-CsImConfiguration':
      return {
        cmdlet: name,
        parameters: { Identity: identity, EnableOfflineIm: cmdlet.enableOfflineIm },
      };
  }
}
