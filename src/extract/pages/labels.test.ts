/** What pages say of themselves and to their readers is told from the story by its words, wherever it stands in the markup. */
import { describe, expect, test } from 'vitest';
import { PARAGRAPHS, page, paragraphs } from './page.fixture.ts';
import { articleOfPage } from './page.ts';

const SITE = '<meta property="og:site_name" content="Selby Mail">';
const MIDDLE = 3;

/** The story as it is read with a block in its middle. */
function withBlock(html: string): readonly string[] {
  const [above, below] = [PARAGRAPHS.slice(0, MIDDLE), PARAGRAPHS.slice(MIDDLE)];
  const story = `${paragraphs(above)}${html}${paragraphs(below)}`;
  return articleOfPage(page({ head: SITE, story }))?.paragraphs ?? [];
}

describe('is left out', () => {
  test.each([
    ['amended', 'This article was amended on 13 March 2024 to correct the price of the boat.'],
    ['updated', 'UPDATE: This story has been updated to include a comment from the board.'],
    ['an earlier version', 'An earlier version of this article misstated the price of the boat.'],
    ['a correction', 'Correction, March 13: The boat costs 3.1 million crowns, not 31 million.'],
    ['a correction with its time', 'Correction 8/29/10 7:05 a.m. PDT: The boat costs 3.1 million.'],
    ['that one was made', 'A correction was made on March 13, 2024: The boat costs 3.1 million.'],
    [
      'a correction with a dash',
      'Correction — An earlier headline gave the wrong price of the boat.',
    ],
    ['a correction of the story', 'Correction to this article: The boat costs 3.1 million crowns.'],
    ['an apology', 'The price of the boat was wrong in our Monday edition. We regret the error.'],
    ['where to browse', 'Browse Issues'],
    ['where older ones are', 'View all past issues'],
    ['the number of it', 'Current Issue'],
    ['a correction in a version', 'This version corrects the price in paragraph three.'],
    ['a feed', 'Except for the headline, this story has not been edited by our staff.'],
    ['a machine', 'This summary was created with AI. It may contain errors.'],
    ['who else wrote', 'Tom Hall in Orm and Mia Berg contributed to this report.'],
    ['who else wrote, of an agency', '(Reporting by Ida Roe; Additional reporting by Tom Hall)'],
    ['who reported from where', 'Ida Roe reported from Selby, and Tom Hall from Orm.'],
    ['who made it', 'Written by Ida Roe. Edited by Mia Berg'],
    ['whose files', 'With files from The Canadian Press'],
    ['whose views', 'The views expressed here are the author’s own.'],
    ['whose permission', 'From the book of boats. Reprinted by permission of Coast Press.'],
    ['the site’s subscription', 'To view the full story, please subscribe to the Selby Mail.'],
    ['the site’s family', 'When you join the Selby Mail family, you get more of the coast.'],
    ['the site’s app', 'Get the latest on your phone with the Selby Mail app.'],
    ['our journalism', 'We need help. Readers like you fund our journalism; give what you can.'],
    ['the limit', 'You have 3 free articles left this month.'],
    ['an offer', 'Unlimited reading for only 1 crown a week. Cancel anytime.'],
    ['a round-up', 'Every day we’ll send you a roundup email of the latest from Selby.'],
    ['a call for stories', 'Do you wait for the boat? We want to hear from you!'],
    ['a call for tips', 'Send tips to ida@selby.example.'],
    ['what was missed', 'In case you missed it: Islanders want the old boat kept'],
    ['where to watch', 'Watch the full talk with the board below:'],
    ['a bar of buttons', 'Facebook Twitter Email Copy link'],
    ['a stamp and how long', 'Mar 12, 2024·3 min read'],
    ['two stamps', 'Posted: 10:00 AM, Mar 12, 2024 and last updated 11:00 AM, Mar 12, 2024'],
    ['tweets', 'Selby Mail (@selbymail) March 12, 2024'],
    ['a credit of a name and a paper', 'The old boat at its pier in Selby. [Ida Roe/Selby Mail]'],
    ['a credit behind the caption', 'The old boat at its pier in Selby. Photo: Ida Roe'],
    ['a caption with its agency', 'The old boat at its pier in Selby. — AFP'],
    ['a picture of an agency', 'Ida Roe in her boat at the pier of Selby — Reuters pic'],
  ])('%s', (_, text) => {
    expect(withBlock(`<p>${text}</p>`)).toEqual(PARAGRAPHS);
  });

  test.each([
    ['links in brackets', '<p>[<a href="/b">Islanders want the old boat kept</a>]</p>'],
    ['links in a row', '<p><a href="/t/1">Ferries</a>, <a href="/t/2">Orm Island</a></p>'],
  ])('%s', (_, html) => {
    expect(withBlock(html)).toEqual(PARAGRAPHS);
  });
});

describe('is the story', () => {
  test.each([
    'The story has been updated many times by the board, Lind said, and never made true.',
    'Correction of the charts will take a year, said the board.',
    'Corrections to the charts will take a year, said the board.',
    '“We regret the error,” the board said on Monday of the price that it had given.',
    'A correction of the charts was made by the board in 2019, which took a year.',
    'Reporting by islanders led to the arrest of two men, said the police.',
    'The Associated Press contributed to the fund for the old boat with 400 crowns.',
    '“We need your help, and you can support us or our newsletter,” Lind told the islanders.',
    "'Anything you can do to support us, our app or our paper is welcome,' Lind told islanders.",
    'Sign up for the crossing by April, the board told islanders, or stay at home.',
    'Contact between the two boats was lost at noon, the coastguard said.',
    'You can tell a good boat by its keel, we learnt on a day with the board.',
    'The Selby Mail said that it had 40,000 subscribers, and that the boat had brought 300 more.',
    'Thanks for joining us! What brought you to the harbour?',
    'Twitter, Facebook and the board were asked for a comment on Monday.',
    'Ann Smith (pictured at the pier) was on the first boat, which left at noon on Monday.',
  ])('%s', (text) => {
    expect(withBlock(`<p>${text}</p>`)).toContain(text);
  });

  test.each([' — AFP', ' (AP)', ' - Reuters'])(
    'a last paragraph that names its agency:%s',
    (tail) => {
      const last = `It was over by noon, said Lind.${tail}`;
      const story = paragraphs([...PARAGRAPHS, last]);
      expect(articleOfPage(page({ story }))?.paragraphs.at(-1)).toBe(last);
    },
  );

  test('a reporter of whom a court heard, at the end', () => {
    const last = 'Tom Hall is a reporter who was on the boat when it sank, the court heard.';
    const story = paragraphs([...PARAGRAPHS, last]);
    expect(articleOfPage(page({ story }))?.paragraphs.at(-1)).toBe(last);
  });

  test('an item that says only “On”', () => {
    const items = ['On', 'The lamp of the new boat was left on all night long.'];
    const list = items.map((each) => `<li>${each}</li>`).join('');
    expect(withBlock(`<ul>${list}</ul>`)).toEqual(expect.arrayContaining(items));
  });

  test('a heading that names a service', () => {
    expect(withBlock('<h2>Facebook</h2>')).toContain('Facebook');
  });
});
