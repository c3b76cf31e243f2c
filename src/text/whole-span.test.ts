import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../tests/knowledge/random.ts';
import { sourceSentences } from '../../tests/qa/sources.ts';
import { HEDGES } from './lang/en/hedges.ts';
import { wholeSpan } from './whole-span.ts';

/** The short answer that is shown where the reader marks what stands between `<` and `>`. */
function shown(marked: string): string {
  const sentence = marked.replaceAll(/[<>]/g, '');
  const span = { start: marked.indexOf('<'), end: marked.indexOf('>') - 1 };
  const { start, end } = wholeSpan(sentence, span);
  return sentence.slice(start, end);
}

describe('a hedge before the span is shown with it', () => {
  test.each([
    ['Guests came from about <90 countries>.', 'about 90 countries'],
    [
      'It is not clear how many of <an estimated 90> fled.',
      'It is not clear how many of an estimated 90',
    ],
    [
      'It is unclear how much of the <$9 million> was spent.',
      'It is unclear how much of the $9 million',
    ],
    ['The dam held up to <40 million> litres.', 'up to 40 million'],
    ['At least <41 people> were hurt.', 'At least 41 people'],
    ['The wall will probably not <hold>, she said.', 'probably not hold'],
    ['They probably will not <come>.', 'probably will not come'],
    ['Orn did not <sign the treaty>.', 'did not sign the treaty'],
    ['He didn’t <sign>.', 'didn’t sign'],
    ["The bridge hasn't <opened>.", "hasn't opened"],
    ['No fewer than <12> ships sank.', 'No fewer than 12'],
    ['The price may have <doubled>.', 'may have doubled'],
    ['It reportedly <burnt down>.', 'reportedly burnt down'],
    ['Its seats would be <385>.', 'would be 385'],
    ['They would have to <win>.', 'would have to win'],
    ['The road is due to be <opened>.', 'due to be opened'],
    ['They promised not to <vote>.', 'not to vote'],
    ['Guests are likely to be <young>.', 'likely to be young'],
    ['Orn was not the <winner>.', 'was not the winner'],
    ['Nearly half, about (<90>), came.', '90'],
    ['Nor is it clear that <the wall would hold>.', 'Nor is it clear that the wall would hold'],
    ['It is unclear whether <the wall held>.', 'It is unclear whether the wall held'],
    ['They asked whether <the wall held>.', 'whether the wall held'],
    ['There is no evidence that <he knew>.', 'There is no evidence that he knew'],
    ['It isn’t known who <paid>.', 'It isn’t known who paid'],
    ['She is hoping that <the wall will hold>.', 'hoping that the wall will hold'],
    ['Orn hoped <the wall would hold>.', 'hoped the wall would hold'],
    ['He fears that <it is too late>.', 'fears that it is too late'],
    ['It shut, in part because <it was old>.', 'in part because it was old'],
    ['It shut mainly because of <the storm>.', 'mainly because of the storm'],
    ['The firm was <$1 billion> in the red.', '$1 billion in the red'],
    ['It fell to <ten degrees> below zero.', 'ten degrees below zero'],
    ['Some <90 guests> or more came.', 'Some 90 guests or more'],
  ])('%s', (marked, expected) => {
    expect(shown(marked)).toBe(expected);
  });

  test.each([
    ['They spoke about the <economy>.', 'economy'],
    ['They handed it over to <Ada Orn>.', 'Ada Orn'],
    ['A notable <90 people> came.', '90 people'],
    ['The hall was full; <90> stood.', '90'],
    ['It is clear that <the wall held>.', 'the wall held'],
    ['Not all who came knew that <it was shut>.', 'it was shut'],
    ['They expected <90 guests>.', '90 guests'],
    ['It shut because <it was old>.', 'it was old'],
    ['She sold <the mill> at least.', 'the mill'],
    ['She has no hope of <a place>, which is rare.', 'a place'],
  ])('no more than that: %s', (marked, expected) => {
    expect(shown(marked)).toBe(expected);
  });
});

describe('words and values are whole', () => {
  test.each([
    ['Some 1,<200> guests came.', 'Some 1,200'],
    ['<1>,200 guests came.', '1,200'],
    ['The mast is <3>.5 metres high.', '3.5'],
    ['It cost $<9>.6 million.', '$9.6 million'],
    ['It cost <£9.6> million.', '£9.6 million'],
    ['It fell by <41>.7% in May.', '41.7%'],
    ['It was -<5> degrees.', '-5'],
    ['The rate is <.5> per cent.', '.5'],
    ['The 2004-<05> season was short.', '2004-05'],
    ['a non-<fatal> wound', 'non-fatal'],
    ['Park Geun-<hye> spoke.', 'Geun-hye'],
    ['<Park Geun>-hye spoke.', 'Park Geun-hye'],
    ['<Jean>-Luc Orn came.', 'Jean-Luc'],
    ['the <check>-in desk', 'check-in'],
    ['the <two>-thirds rule', 'two-thirds'],
    ['a <state>-owned firm', 'state'],
    ['a <three>-day strike', 'three'],
    ['<Spider>-Man came.', 'Spider-Man'],
    ['It opens at <8:30> p.m. on Friday.', '8:30 p.m.'],
    ['It opens at <9>am.', '9am'],
    ['It ends at <11> o’clock.', '11 o’clock'],
    ['They sold <two> dozen boats.', 'two dozen'],
    ['They sold two <dozen> boats.', 'two dozen'],
    ['They sold <half> a million boats.', 'half a million'],
    ['They sold <twenty-five> thousand boats.', 'twenty-five thousand'],
    ['They don<’t know> it.', 'don’t know'],
    ['He is a citizen of the <U.S.>', 'U.S.'],
    ['They left at <8 a.m.>', '8 a.m.'],
    ['The <28>-year-old won.', '28'],
    ['It is a <Velm>-based firm.', 'Velm'],
    ['Orn’s <road> is old.', 'road'],
    ['<Orn>’s road is old.', 'Orn'],
  ])('%s', (marked, expected) => {
    expect(shown(marked)).toBe(expected);
  });
});

describe('marks are balanced and none is loose', () => {
  test.each([
    ['She left<, and he stayed.>', 'and he stayed'],
    ['He paid <3 crowns (>about 2 euros).', '3 crowns'],
    ['<“We will mend it>,” she said.', 'We will mend it'],
    ['“<We will mend it,”> she said.', '“We will mend it,”'],
    ['She called it <“a day> of joy” there.', 'a day'],
    ['She called it “a day <of joy”> there.', 'of joy'],
    ['She called it <“a day of joy”> there.', '“a day of joy”'],
    ['He <said “no> to it” twice.', 'said “no to it”'],
    ['He said "<no to it>" twice.', 'no to it'],
    ['He said <"yes> to it" twice.', 'yes'],
    ['He said "yes <to it"> twice.', 'to it'],
    ['A <bank (the largest> of all) failed.', 'bank (the largest of all)'],
    ['‘They <don’t pay’>, he said.', 'don’t pay'],
    ['The <boys’ school> burnt.', 'boys’ school'],
    ['“We will mend <it. We must.>', 'it. We must'],
    ['"They will <"fake" it>, he said.', '"fake" it'],
    ['It was," she said, <a "gross" mistake>.', 'a "gross" mistake'],
  ])('%s', (marked, expected) => {
    expect(shown(marked)).toBe(expected);
  });
});

test.each(['The road<, >is old.', 'The road <>is old.', '<.>'])(
  'a span without a word is the sentence: %s',
  (marked) => {
    expect(shown(marked)).toBe(marked.replaceAll(/[<>]/g, ''));
  },
);

describe('of any span in any sentence of the sources', () => {
  const random = randomFrom(20310502);
  const WORD = /[!-/:-@[-`{-~\p{P}]|[^\s!-/:-@[-`{-~\p{P}]+/gu;
  const spans = sourceSentences.flatMap((sentence) => {
    const words = [...sentence.matchAll(WORD)];
    return Array.from({ length: 6 }, () => {
      const from = Math.floor(random() * words.length);
      const to = Math.min(words.length - 1, from + Math.floor(random() * 9));
      const [first, last] = [words[from], words[to]];
      const span = { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
      return { sentence, span, whole: wholeSpan(sentence, span) };
    });
  });

  /** Spans that break a rule, to be read in the failure. */
  function against(holds: (each: (typeof spans)[number]) => boolean): string[] {
    return spans
      .filter((each) => !holds(each))
      .map(({ sentence, span, whole }) =>
        [
          sentence.slice(span.start, span.end),
          sentence.slice(whole.start, whole.end),
          sentence,
        ].join(' → '),
      )
      .slice(0, 5);
  }

  test('there are many', () => {
    expect(spans.length).toBeGreaterThan(3000);
  });

  test('it is not empty and inside the sentence', () => {
    const inside = against(
      ({ sentence, whole: { start, end } }) => 0 <= start && start < end && end <= sentence.length,
    );
    expect(inside).toEqual([]);
  });

  test('no letter or digit that the reader marked is lost', () => {
    const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const lost = against(({ sentence, span, whole }) =>
      lettersOf(sentence.slice(whole.start, whole.end)).includes(
        lettersOf(sentence.slice(span.start, span.end)),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('it begins and ends with a word or a mark that belongs to it', () => {
    const loose = against(({ sentence, whole }) => {
      const text = sentence.slice(whole.start, whole.end);
      const isAll = text === sentence;
      return isAll || (/^[^\s,;:!?)\]…–—]/u.test(text) && /[^\s,;:…–—([-]$/u.test(text));
    });
    expect(loose).toEqual([]);
  });

  test('no number is cut', () => {
    const cut = against(({ sentence, whole }) => {
      const [before, after] = [sentence.slice(0, whole.start), sentence.slice(whole.end)];
      const text = sentence.slice(whole.start, whole.end);
      const front = /\d[.,:]?$/.test(before) && /^\d/.test(text);
      const back = /\d$/.test(text) && /^[.,:]?\d|^\s?%/.test(after);
      return !front && !back && !(/\p{Sc}$/u.test(before) && /^\d/.test(text));
    });
    expect(cut).toEqual([]);
  });

  test('no hedge stands before it', () => {
    expect(against(({ sentence, whole }) => !HEDGES.test(sentence.slice(0, whole.start)))).toEqual(
      [],
    );
  });

  test('where the sentence has both halves of a pair of marks, so has it', () => {
    const count = (text: string, mark: string) => text.split(mark).length - 1;
    const halves = against(({ sentence, whole }) => {
      const text = sentence.slice(whole.start, whole.end);
      const isEven = (all: string) =>
        count(all, '“') === count(all, '”') &&
        count(all, '(') === count(all, ')') &&
        count(all, '"') % 2 === 0;
      return !isEven(sentence) || isEven(text);
    });
    expect(halves).toEqual([]);
  });

  test('what is whole stays as it is', () => {
    const changed = against(({ sentence, whole }) => {
      const again = wholeSpan(sentence, whole);
      if (whole.end - whole.start === sentence.length) return true;
      return again.start === whole.start && again.end === whole.end;
    });
    expect(changed).toEqual([]);
  });
});

test.each([
  ['Sen. Ida Orn (D-<Wis>.) spoke.', 'Wis'],
  ['Ida Orn, R-<Utah>, spoke.', 'Utah'],
  ['The D-<Day> landings began.', 'D-Day'],
  ['Ida Orn (<D-Wis>.) spoke.', 'D-Wis'],
])('of %s a place behind a party’s letter is its own word: “%s”', (marked, expected) => {
  expect(shown(marked)).toBe(expected);
});
