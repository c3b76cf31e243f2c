/** The form of a fact, and what it was filled with. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import type { Request } from '../../src/bot/request.ts';
import { kindAndDescription, kindLabel } from '../../src/bot/messages/kind-text.ts';
import { knownKinds } from '../../src/packs/kinds.ts';
import type { Action, Input, Modal } from '../../src/bot/reply.ts';
import { oneLine } from '../shared/form-input.ts';

/** A select takes 25 choices. */
const MOST_CHOICES = 25;
export const MOST_OF_ANSWER = 300;
export const MOST_OF_QUOTE = 2000;
const MOST_OF_NAME = 100;

const fieldsSchema = z.object({
  answer: z.string().default(''),
  quote: z.string().default(''),
  kind: z.string().default(''),
  speaker: z.string().default(''),
  /** One a line; left out where the form does not ask for them. */
  asks: z.string().exactOptional(),
  /** `event/source`, where the form asks for it. */
  source: z.string().exactOptional(),
  /** The speaker's name is to be added as a new one. */
  newSpeaker: z.string().exactOptional(),
});

export type FactFields = z.infer<typeof fieldsSchema>;

/** What a sent form holds, each text on one line but the quote. */
export function typedFact({ fields = {} }: Request): FactFields {
  const typed = fieldsSchema.parse(fields);
  return {
    ...typed,
    answer: oneLine(typed.answer),
    kind: oneLine(typed.kind),
    speaker: oneLine(typed.speaker),
    quote: typed.quote.trim(),
  };
}

interface Form {
  readonly title: string;
  readonly action: Action;
  readonly values?: Partial<FactFields>;
  /** Questions as a hint of what the fact should answer. */
  readonly hint?: string;
  /** Instead of the ways of asking, the form asks for one of these sources. */
  readonly sources?: readonly { readonly label: string; readonly value: string }[];
}

export function factForm({ title, action, values = {}, hint, sources }: Form): Modal {
  const { answer = '', quote = '', kind = '', speaker = '', asks = '', source = '' } = values;
  return {
    title,
    action,
    inputs: [
      ...(sources
        ? [
            {
              ...({
                name: 'source',
                label: say('factForm.source'),
                type: 'choice',
                required: true,
              } as const),
              ...{ choices: sources.slice(0, MOST_CHOICES), value: source },
            },
          ]
        : []),
      {
        ...({
          name: 'answer',
          label: say('factForm.answer'),
          type: 'line',
          required: true,
        } as const),
        ...{ value: answer, most: MOST_OF_ANSWER },
        description: hint ?? say('factForm.answerHint'),
      },
      {
        ...({ name: 'quote', label: say('factForm.quote'), type: 'text', required: true } as const),
        ...{ value: quote, most: MOST_OF_QUOTE },
        description: say('factForm.quoteHint'),
      },
      kindInput(kind),
      {
        ...({
          name: 'speaker',
          label: say('factForm.speaker'),
          type: 'line',
          value: speaker,
        } as const),
        ...{ most: MOST_OF_NAME, description: say('factForm.speakerHint') },
      },
      ...(sources
        ? []
        : [
            {
              ...({
                name: 'asks',
                label: say('factForm.asks'),
                type: 'text',
                value: asks,
              } as const),
              ...{ most: 4000, description: say('factForm.asksHint') },
            },
          ]),
    ],
  };
}

/** A line, as Discord's selects have no room for all kinds: it takes a label or a slug. The terminal also numbers them. */
function kindInput(kind: string): Input {
  return {
    ...{
      name: 'kind',
      label: say('factForm.kind'),
      type: 'line',
      required: true,
      most: MOST_OF_NAME,
    },
    value: kind === '' ? '' : kindLabel(kind),
    description: say('factForm.kindHint'),
    choices: knownKinds.map((each) => ({
      label: kindAndDescription(each),
      value: kindLabel(each),
    })),
  };
}
