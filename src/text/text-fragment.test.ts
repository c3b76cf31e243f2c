import { describe, expect, test } from 'vitest';
import { textDirective, withDirectives } from './text-fragment.ts';

/** The directive for the passage in the text: its first place, or the one that is told. */
function directive(text: string, passage: string, at = text.indexOf(passage)) {
  return textDirective(text, { start: at, end: at + passage.length });
}

/** Its parts, as a browser reads them. */
function parts(found: string | undefined): string[] {
  expect(found).toMatch(/^text=/);
  return (found ?? '').slice(5).split(',').map(decodeURIComponent);
}

describe('a short passage', () => {
  test('is named whole', () => {
    expect(directive('Rain fell. No one was hurt. It stopped.', 'No one was hurt.')).toBe(
      'text=No%20one%20was%20hurt.',
    );
  });

  test('has what parts a directive, ends a link or formats a text encoded', () => {
    const passage = `“So-called” R&D, it's (1) *new*_~!`;
    const found = directive(`It is ${passage}`, passage) ?? '';
    expect(found).not.toMatch(/[-,&()*_~!'"\s]/);
    expect(parts(found)).toEqual([passage]);
  });

  test('over lines has no part that crosses them, as each may be a paragraph or end with a break', () => {
    expect(parts(directive('They\r\nsaid\u00a0\n  no.', 'They\r\nsaid\u00a0\n  no.'))).toEqual([
      'They',
      'no.',
    ]);
  });

  test('has its prefix from the line before it alone', () => {
    const text = 'Ann: No.\nWas it\nso?\nNo.';
    expect(parts(directive(text, 'No.', text.lastIndexOf('No')))).toEqual(['so?-', 'No.']);
    const again = 'It was so.\nNo.\nIt was\nso.\nNo.';
    expect(directive(again, 'No.', again.lastIndexOf('No'))).toBeUndefined();
  });

  test('that stands there before has the words before it as a prefix, whatever their case', () => {
    const text = 'We will stay. NO, he said.\n\nThe mayor was asked. No, he said.';
    expect(parts(directive(text, 'No, he said.', text.lastIndexOf('No')))).toEqual([
      'asked.-',
      'No, he said.',
    ]);
    expect(parts(directive(text, 'We will stay.'))).toEqual(['We will stay.']);
  });

  test('whose prefix would be in the paragraph before it', () => {
    const text = 'No.\n\nWas it so?\n\nNo.';
    expect(parts(directive(text, 'No.', text.lastIndexOf('No')))).toEqual(['so?-', 'No.']);
  });

  test('that nothing tells from an earlier one is not pointed to', () => {
    const text = 'Yes.\n\nYes.\n\nYes.\n\nYes.';
    expect(directive(text, 'Yes.', text.lastIndexOf('Yes.'))).toBeUndefined();
  });
});

describe('a long passage', () => {
  const passage =
    'The minister told the council on Monday that the harbour would open again in spring, and that 1,200 people would find work there.';

  test('is named by its first and last words', () => {
    expect(parts(directive(`It rained. ${passage} So it was.`, passage))).toEqual([
      'The minister told the',
      'would find work there.',
    ]);
  });

  test('by more of them, where the first ones stand before, or the last ones in it', () => {
    const twice = `${passage} Before that they would find work there.`;
    const text = `The minister told the mayor. ${twice}`;
    const [start = '', end = ''] = parts(directive(text, twice));
    expect(start).toBe('The minister told the council');
    expect(end).toBe('that they would find work there.'.split(' ').slice(-5).join(' '));
  });

  test('over paragraphs has no part that crosses them', () => {
    const two =
      '“We are here.\n\n“We stay here for as long as the river runs to the sea and back.”';
    expect(parts(directive(`He said: ${two}`, two))).toEqual([
      '“We are here.',
      'the sea and back.”',
    ]);
  });

  test('of few words is named whole', () => {
    const words = `${'a'.repeat(60)} ${'b'.repeat(60)}`;
    expect(parts(directive(words, words))).toEqual([words]);
  });
});

test('a span without words, or with half a character, breaks nothing', () => {
  expect(textDirective('a \n b', { start: 1, end: 4 })).toBeUndefined();
  expect(parts(directive('x 🙂 y', '🙂 y'.slice(1)))).toEqual(['\uFFFD y']);
});

test('directives stand behind the fragment that the address has', () => {
  const found = ['text=a', 'text=b'];
  expect(withDirectives('https://x.org/y?z=1', found)).toBe('https://x.org/y?z=1#:~:text=a&text=b');
  expect(withDirectives('https://x.org/#part', ['text=a'])).toBe('https://x.org/#part:~:text=a');
  expect(withDirectives('https://x.org/#p:~:text=old', ['text=a'])).toBe(
    'https://x.org/#p:~:text=a',
  );
  expect(withDirectives('https://x.org/#:~:text=old', ['text=a'])).toBe('https://x.org/#:~:text=a');
  expect(withDirectives('https://x.org/#p', [])).toBe('https://x.org/#p');
});
