import { z } from 'zod';

// The shape of Adaptive Cards 1.5 as far as replies use it: an unknown element, property or action is a fault.

const TextRun = z.strictObject({
  type: z.literal('TextRun'),
  text: z.string().min(1),
  fontType: z.enum(['Default', 'Monospace']).optional(),
  size: z.enum(['Small', 'Default', 'Medium', 'Large', 'ExtraLarge']).optional(),
});

const RichTextBlock = z.strictObject({
  type: z.literal('RichTextBlock'),
  inlines: z.array(TextRun).min(1),
});

const FactSet = z.strictObject({
  type: z.literal('FactSet'),
  facts: z.array(z.strictObject({ title: z.string().min(1), value: z.string().min(1) })).min(1),
});

const Input = z.strictObject({
  type: z.literal('Input.Text'),
  id: z.string().min(1),
  label: z.string().min(1),
  maxLength: z.number().int().positive(),
});

const Container = z.strictObject({
  type: z.literal('Container'),
  id: z.string().min(1),
  isVisible: z.boolean(),
  style: z.enum(['default', 'emphasis', 'good', 'attention', 'warning', 'accent']),
  items: z.array(RichTextBlock).min(1),
});

const Action = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('Action.Submit'),
    title: z.string().min(1),
    data: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({
    type: z.literal('Action.ToggleVisibility'),
    title: z.string().min(1),
    targetElements: z.array(z.string()).min(1),
  }),
]);

export const AdaptiveCard = z
  .strictObject({
    type: z.literal('AdaptiveCard'),
    $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
    version: z.literal('1.5'),
    fallbackText: z.string().min(1),
    body: z.array(z.discriminatedUnion('type', [FactSet, Container, Input])),
    actions: z.array(Action),
  })
  .refine(({ body, actions }) => {
    const ids = body.flatMap((element) => ('id' in element ? [element.id] : []));
    const toggled = actions.flatMap((action) =>
      action.type === 'Action.ToggleVisibility' ? action.targetElements : [],
    );
    return toggled.every((id) => ids.includes(id));
  }, 'an action toggles an element that is not there');
