import { z } from 'zod';

/** What is known of a setting that whoever sets it would not expect (source: Microsoft's reference of each parameter). */
export const Note = z.enum([
  /** No client of Skype for Business Server obeys it. */
  'noEffect',
  /** Documented for the retired online service only. */
  'onlineOnly',
  'deprecated',
  /** Of common area phones, not of people. */
  'phonesOnly',
  /** `CsUserServicesConfiguration` has the higher limit: the lower of the two counts. */
  'capped',
  /** The URL filter of the server, `CsImFilterConfiguration`, has the last word. */
  'urlFilter',
  /** Whether files can be sent at all is `CsConferencingPolicy`. */
  'notFileTransfer',
  /** The out-of-office text of Outlook, not the note that people write. */
  'outOfOffice',
  /** Only the menu command: neither copying nor automatic saving. */
  'menuOnly',
  /** It also takes the video preview away, or brings it back. */
  'preview',
  /** Only what holds until a user chooses. */
  'firstChoice',
  /** "Disable" relaxes a check here. */
  'relaxes',
  /** Clients of 2016 and later have one look. */
  'oldClients',
]);
export type Note = z.infer<typeof Note>;

const Other = z.strictObject({ setting: z.string(), value: z.union([z.boolean(), z.string()]) });

const about = {
  /** The parameter's name, in its documented spelling. */
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/),
  /** The noun of its cmdlets where it is not `CsClientPolicy`; settings of `CsImConfiguration` have no persons. */
  of: z.literal('ImConfiguration').optional(),
  /** Whether `$null` ("not set") is documented or seen; nothing where it is not known. */
  nullable: z.boolean().optional(),
  notes: z.array(Note).readonly().optional(),
  /** A thing that people see, so that it can be hidden. */
  seen: z.literal(true).optional(),
  /** Of a policy itself: whom it applies to has nothing of it. */
  policyOnly: z.literal(true).optional(),
  /** Without this it does nothing. */
  needs: Other.optional(),
  /** What `New-CsClientPolicy` is documented to set by itself; a server that can be asked knows better. */
  initial: z.union([z.boolean(), z.number(), z.string()]).optional(),
  /** While this other setting is so (without a value: while it is set), this one counts for nothing. */
  overruledBy: Other.partial({ value: true }).optional(),
  /** With this one `True` and the other one so, nothing can be saved. */
  unsavedWith: Other.optional(),
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
    /** Of the parameter's type: `UInt16` or `UInt32`. */
    bits: z.literal([16, 32]),
    /** The number that is "never". */
    never: z.int().optional(),
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
