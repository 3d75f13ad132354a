import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const FILE = new URL('../data/adaptive-cards/adaptive-card-1.5.0.json', import.meta.url);

// Its own draft and formats are none that the validator knows; what it says of shapes is.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(FILE, 'utf8'));
const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);

/** What the published schema of Adaptive Cards 1.5 finds wrong with a card, the first few things. */
export function schemaFaults(card: unknown): string[] {
  if (valid(card)) return [];
  return (valid.errors ?? [])
    .slice(0, 3)
    .map(({ instancePath, message }) => `${instancePath} ${message}`);
}
