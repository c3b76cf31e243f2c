import { describe, expect, test } from 'vitest';
import { office } from './moderation.ts';
import { wordsOf } from './session.ts';

describe('the days of an event that is added', () => {
  async function shown(start: string, end = ''): Promise<string> {
    const session = office();
    const form = await session.give('event-admin add');
    const reply = await session.send(form, { title: 'Harbour fair', place: 'Velm', start, end });
    if (!wordsOf(reply).includes('The event is added')) return wordsOf(reply);
    // Ranges of days are written with thin spaces.
    return wordsOf(await session.give('event', { event: 'Harbour fair' })).replaceAll(
      '\u2009',
      ' ',
    );
  }

  test.each([
    ['17 October 2013', '', 'When: 17 Oct 2013'],
    ['17 October 2013', '18 October 2013', 'When: 17 – 18 Oct 2013'],
    ['17-18 October 2013', '', 'When: 17 – 18 Oct 2013'],
    ['30 December 2013 to 2 January 2014', '', 'When: 30 Dec 2013 – 2 Jan 2014'],
  ])('“%s” and “%s” are %s', async (start, end, days) => {
    expect(await shown(start, end)).toContain(days);
  });

  test.each([
    ['17-18 October 2013', '19 October 2013', '“17-18 October 2013” is no day'],
    ['17 October 2013', '18 October 2013 or 19 October 2013', 'is no day'],
    ['3 May 2011, 4 May 2012 or 5 May 2013', '', 'is no day'],
    ['someday', '', '“someday” is no day'],
  ])('“%s” and “%s” leave open which they are', async (start, end, told) => {
    expect(await shown(start, end)).toContain(told);
  });
});
