import { z } from 'zod';

const about = {
  /** The parameter's name, in its documented spelling. */
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/),
  /** The noun of its cmdlets where it is not `CsClientPolicy`; settings of `CsImConfiguration` have no persons. */
  of: z.literal('ImConfiguration').optional(),
  /** Whether `$null` ("not set") is documented or seen; nothing where it is not known. */
  nullable: z.boolean().optional(),
};

/** A setting: one parameter of a cmdlet, with what is documented of its values. */
export const Setting = z.discriminatedUnion('kind', [
  z.strictObject({
    ...about,
    kind: z.literal('switch'),
    /** The value that allows what the setting is about; nothing where the two values are merely different. */
    on: z.boolean().optional(),
    /** What holds while it is not set, where that is documented: the server then leaves the client's own default. */
    unset: z.boolean().optional(),
  }),
  z.strictObject({ ...about, kind: z.literal('choice'), choices: z.array(z.string()).min(1) }),
  z.strictObject({
    ...about,
    kind: z.literal('number'),
    min: z.int(),
    max: z.int(),
    /** What may be written after the number. */
    unit: z.string().optional(),
  }),
  z.strictObject({
    ...about,
    kind: z.literal('duration'),
    /** As `hh:mm:ss`, which sorts by length. */
    min: z.iso.time({ precision: 0 }).optional(),
    max: z.iso.time({ precision: 0 }).optional(),
  }),
  z.strictObject({
    ...about,
    kind: z.literal('text'),
    /** Characters. */
    max: z.int().positive().optional(),
  }),
  z.strictObject({ ...about, kind: z.literal('list') }),
]);
export type Setting = z.infer<typeof Setting>;
