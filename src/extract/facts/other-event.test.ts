import { expect, test } from 'vitest';
import { pieces } from '../../../tests/qa/stories.ts';
import { LABEL_COUNT, LABELLED_KINDS } from '../../reading/labels.ts';
import { readText } from '../article/article.ts';
import { labelled } from '../attribution/spoken.ts';
import { draftFacts } from './draft-facts.ts';

const [FACT_BEGINS, FACT, FACT_ENDS, FIRST_KIND] = [6, 7, 8, 13];
const OTHER_EVENT = FIRST_KIND + LABELLED_KINDS.length;
const STORY = `Ferry sinks off Calder on Tuesday night

A ferry sank off Calder on Tuesday night in a storm. In 1994 another one sank there and ninety people drowned at once.
`;

/** Labels "ninety people" as a fact about casualties, of another event or of the story's own. */
async function drafted(otherEvent: number) {
  const [first = -1] = pieces.of('ninety').ids;
  const [last = -1] = pieces.of('people').ids;
  const label = (ids: Int32Array): Promise<Float32Array> => {
    const labels = new Float32Array(ids.length * LABEL_COUNT).fill(-9);
    const set = (piece: number, n: number, logit: number) => {
      labels[piece * LABEL_COUNT + n] = logit;
    };
    ids.forEach((id, piece) => {
      if (id === first || id === last) set(piece, FACT, 9);
      if (id === first) set(piece, FACT_BEGINS, 9);
      if (id === last) set(piece, FACT_ENDS, 9);
      set(piece, FIRST_KIND + LABELLED_KINDS.indexOf('casualty'), 9);
      set(piece, OTHER_EVENT, otherEvent);
    });
    return Promise.resolve(labels);
  };
  return draftFacts(await labelled(readText(STORY), { label, pieces }), 0);
}

test('casualties of the story are casualties', async () => {
  const [fact] = await drafted(-5);
  expect(fact).toMatchObject({ kind: 'casualty', event: 'main', answer: 'ninety people' });
});

test('those of another event are background', async () => {
  const [fact] = await drafted(5);
  expect(fact).toMatchObject({ kind: 'background', event: 'other', answer: 'ninety people' });
});
