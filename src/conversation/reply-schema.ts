import { z } from 'zod';
import { ReplyData } from './reply.js';

/** What programs may rely on in `activity.value`, as JSON Schema 2020-12: it is published as docs/reply.schema.json. */
export function replySchema(): object {
  return {
    $id: 'https://steward.example/reply.schema.json',
    title: 'What Steward replies, as data',
    ...z.toJSONSchema(ReplyData, { io: 'output', unrepresentable: 'any' }),
  };
}
