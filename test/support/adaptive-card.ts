import { z } from 'zod';

// The shape of Adaptive Cards 1.5 as far as replies use it: an unknown element, property or action is a fault.

const text = z.string().min(1);
const spacing = z.enum(['none', 'small', 'default', 'medium']);
const size = z.enum(['small', 'default', 'medium']);
const fontType = z.enum(['default', 'monospace']);
const weight = z.enum(['default', 'bolder']);

const TextRun = z.strictObject({
  type: z.literal('TextRun'),
  text,
  fontType: fontType.optional(),
  size: size.optional(),
  weight: weight.optional(),
  isSubtle: z.boolean().optional(),
});

const RichTextBlock = z.strictObject({
  type: z.literal('RichTextBlock'),
  inlines: z.array(TextRun).min(1),
  spacing: spacing.optional(),
});

const TextBlock = z.strictObject({
  type: z.literal('TextBlock'),
  text: z.string(),
  wrap: z.literal(true),
  fontType: fontType.optional(),
  size: size.optional(),
  weight: weight.optional(),
  style: z.enum(['heading', 'default']).optional(),
  isSubtle: z.boolean().optional(),
  spacing: spacing.optional(),
  horizontalAlignment: z.enum(['left', 'right']).optional(),
});

const FactSet = z.strictObject({
  type: z.literal('FactSet'),
  spacing: spacing.optional(),
  facts: z.array(z.strictObject({ title: text, value: text })).min(1),
});

const Input = z.strictObject({
  type: z.literal('Input.Text'),
  id: text,
  label: text,
  maxLength: z.number().int().positive(),
});

const Container = z.strictObject({
  type: z.literal('Container'),
  id: text.optional(),
  isVisible: z.boolean().optional(),
  style: z.enum(['emphasis', 'warning']),
  spacing: spacing.optional(),
  items: z.array(z.union([RichTextBlock, TextBlock])).min(1),
});

const Column = z.strictObject({
  type: z.literal('Column'),
  width: z.union([z.number().positive(), z.string().regex(/^\d+px$/)]),
  style: z.literal('accent').optional(),
  minHeight: z.string().optional(),
  spacing: spacing.optional(),
  verticalContentAlignment: z.literal('center'),
  items: z.array(TextBlock).min(1),
});

const ColumnSet = z.strictObject({
  type: z.literal('ColumnSet'),
  spacing: spacing.optional(),
  columns: z.array(Column).min(2),
});

const Table = z.strictObject({
  type: z.literal('Table'),
  spacing: spacing.optional(),
  firstRowAsHeader: z.literal(true),
  showGridLines: z.literal(true),
  gridStyle: z.literal('default'),
  columns: z.array(z.strictObject({ width: z.number().positive() })).max(3),
  rows: z.array(
    z.strictObject({
      type: z.literal('TableRow'),
      cells: z.array(z.strictObject({ type: z.literal('TableCell'), items: z.array(TextBlock) })),
    }),
  ),
  fallback: TextBlock,
});

const style = z.enum(['positive', 'destructive']).optional();
const Submit = z.strictObject({
  type: z.literal('Action.Submit'),
  title: text,
  style,
  data: z.record(z.string(), z.unknown()),
});
const Toggle = z.strictObject({
  type: z.literal('Action.ToggleVisibility'),
  title: text,
  targetElements: z.array(z.string()).min(1),
});
const Execute = z.strictObject({
  type: z.literal('Action.Execute'),
  verb: z.literal('steward'),
  title: text,
  style,
  data: z.record(z.string(), z.unknown()),
});
const Action = z.discriminatedUnion('type', [Submit, Toggle, Execute]);

const ActionSet = z.strictObject({
  type: z.literal('ActionSet'),
  spacing: spacing.optional(),
  actions: z.array(Action).min(1).max(3),
});

const Element = z.discriminatedUnion('type', [
  TextBlock,
  RichTextBlock,
  FactSet,
  Container,
  ColumnSet,
  Table,
  Input,
  ActionSet,
]);

const Refresh = z.strictObject({
  action: z.strictObject({
    type: z.literal('Action.Execute'),
    verb: z.literal('refresh'),
    data: z.record(z.string(), z.unknown()),
  }),
  userIds: z.array(text).min(1).max(60),
});

/** A card of ours: all that it says is in its body, its title first and its buttons after what they are about. */
export const AdaptiveCard = z
  .strictObject({
    type: z.literal('AdaptiveCard'),
    $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
    version: z.literal('1.5'),
    fallbackText: text,
    speak: text,
    /** In Teams. */
    refresh: Refresh.optional(),
    body: z.array(Element).min(1),
  })
  .refine((card) => {
    const ids = card.body.flatMap((element) => ('id' in element ? [element.id] : []));
    const toggled = actionsOf(card).flatMap((action) =>
      action.type === 'Action.ToggleVisibility' ? action.targetElements : [],
    );
    return toggled.every((id) => ids.includes(id));
  }, 'an action toggles an element that is not there')
  .refine((card) => actionsOf(card).length <= 6, 'a card has six buttons at most')
  .refine(
    ({ body: [first] }) => first?.type === 'TextBlock' && first.style === 'heading',
    'the first element is the title',
  );
export type AdaptiveCard = z.infer<typeof AdaptiveCard>;

/** The buttons of a card, in the order of reading. */
export function actionsOf({
  body,
}: {
  readonly body: readonly z.infer<typeof Element>[];
}): z.infer<typeof Action>[] {
  return body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
}
