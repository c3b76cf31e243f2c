/** The form of a fact, and what it was filled with. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import type { Request } from '../../src/bot/request.ts';
import { kindAndDescription, kindLabel } from '../../src/bot/messages/kind-text.ts';
import { knownKinds } from '../../src/packs/kinds.ts';
import type { Action, Input, Modal } from '../../src/bot/reply.ts';
import { oneLine } from '../shared/form-input.ts';

/** A select takes 25 choices. */
const MAX_CHOICES = 25;
const MAX_ANSWER_LENGTH = 300;
export const MAX_QUOTE_LENGTH = 2000;
const MAX_NAME_LENGTH = 100;

const fieldsSchema = z.object({
  answer: z.string().default(''),
  quote: z.string().default(''),
  kind: z.string().default(''),
  speaker: z.string().default(''),
  /** One a line; left out where the form does not ask for them. */
  sampleQuestions: z.string().exactOptional(),
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

/** The form of a fact; `values` are what it is filled in with. */
export function factForm({ title, action, values = {}, hint, sources }: Form): Modal {
  const {
    answer = '',
    quote = '',
    kind = '',
    speaker = '',
    sampleQuestions = '',
    source = '',
  } = values;
  const inputs: readonly Input[] = [
    {
      name: 'answer',
      label: say('factForm.answer'),
      description: hint ?? say('factForm.answerHint'),
      type: 'line',
      required: true,
      value: answer,
      most: MAX_ANSWER_LENGTH,
    },
    {
      name: 'quote',
      label: say('factForm.quote'),
      description: say('factForm.quoteHint'),
      type: 'text',
      required: true,
      value: quote,
      most: MAX_QUOTE_LENGTH,
    },
    kindInput(kind),
    {
      name: 'speaker',
      label: say('factForm.speaker'),
      description: say('factForm.speakerHint'),
      type: 'line',
      value: speaker,
      most: MAX_NAME_LENGTH,
    },
  ];
  return {
    title,
    action,
    inputs: sources
      ? [sourceInput(source, sources), ...inputs]
      : [...inputs, asksInput(sampleQuestions)],
  };
}

function sourceInput(value: string, sources: NonNullable<Form['sources']>): Input {
  const choices = sources.slice(0, MAX_CHOICES);
  const label = say('factForm.source');
  return { name: 'source', label, type: 'choice', required: true, choices, value };
}

function asksInput(value: string): Input {
  return {
    name: 'sampleQuestions',
    label: say('factForm.sampleQuestions'),
    description: say('factForm.sampleQuestionsHint'),
    type: 'text',
    value,
    most: 4000,
  };
}

/** A line, as Discord's selects have no room for all kinds: it takes a label or a slug. The terminal also numbers them. */
function kindInput(kind: string): Input {
  return {
    name: 'kind',
    label: say('factForm.kind'),
    description: say('factForm.kindHint'),
    type: 'line',
    required: true,
    most: MAX_NAME_LENGTH,
    value: kind === '' ? '' : kindLabel(kind),
    choices: knownKinds.map((each) => ({
      label: kindAndDescription(each),
      value: kindLabel(each),
    })),
  };
}
