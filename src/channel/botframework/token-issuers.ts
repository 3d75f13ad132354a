import { EmulatorValidation } from 'botframework-connector';

/**
 * Makes the SDK take tokens of these issuers beside those it knows, and of no others. By itself it adds the issuer of
 * whatever tenant an unchecked token names, and keeps it: anybody could fill the memory with forged ones.
 */
export function takeIssuers(issuers: readonly string[]): void {
  const rules = EmulatorValidation.ToBotFromEmulatorTokenValidationParameters;
  const taken = [...new Set([rules.issuer ?? [], issuers].flat())];
  Object.defineProperty(taken, 'push', { value: () => taken.length });
  rules.issuer = taken;
}
