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
    ['a change of a blog', 'This blog post was edited on 9 July to include a map.'],
    ['a change of a review', 'Editor: this review has been updated with the new fares.'],
    ['a correction in brackets', '(Corrects 10th paragraph to show that the boat is from Orm.)'],
    ['what was added', '(Adds quotes from the board, background)'],
    ['what was added since', 'Update July 3rd, 8:05AM ET: Added the price and a map.'],
    ['what it was updated with', 'Updated with comment from the harbour board.'],
    ['where to hear more', 'Listen to the full interview (in German) on Radio Selby.'],
    ['an archive', 'Browse the Selby Mail Archive'],
    ['an appeal', 'Help us hold power to account'],
    ['who may take it', 'Republish our stories for free, under a licence.'],
    ['a feed', 'Except for the headline, this story has not been edited by our staff.'],
    ['a machine', 'This summary was created with AI. It may contain errors.'],
    ['who else wrote', 'Tom Hall in Orm and Mia Berg contributed to this report.'],
    ['who else wrote, of an agency', '(Reporting by Ida Roe; Additional reporting by Tom Hall)'],
    ['who reported from where', 'Ida Roe reported from Selby, and Tom Hall from Orm.'],
    ['who made it', 'Written by Ida Roe. Edited by Mia Berg'],
    ['whom to stay with', 'Stay with Selby Mail for updates.'],
    ['a briefing', 'Get the Morning briefing'],
    ['whether more is known', 'Do you know more about this story?'],
    ['where to skip to', 'Skip to the end of the list'],
    ['topics', 'Topics in this text'],
    ['who helped', 'Ida Roe contributed research.'],
    ['who helped an agency', 'AP writer Tom Hale in Orm contributed.'],
    [
      'in what it was printed',
      'A version of this article appears in print on May 29, 2025, Section A.',
    ],
    [
      'what is done about mistakes',
      'When we learn of a mistake, we acknowledge it with a correction.',
    ],
    [
      'whom to tell of mistakes',
      'Corrections are made at once. If you spot an error, write to the desk.',
    ],
    ['the first day, by month', 'This story was originally published November 4, 2025 at 5:00 AM.'],
    [
      'an update that names both days',
      'Update, April 13, 11 am ET: This story, originally published April 12, has been updated to include the date.',
    ],
    ['sharing and comments', 'Share or comment on this article: Selby gets a second boat'],
    ['why to trust', 'Why you can trust Selby Mail'],
    [
      'the licence',
      'Our stories may be republished online or in print under a licence that is free.',
    ],
    ['the licence, by its name', 'The text is available under the Creative Commons licence.'],
    ['what to read, with its marks', '>> Read more: How the islands lost their goats'],
    ['all updates', 'Published in Selby + show all updates'],
    ['where it came from', 'The post Selby gets a second boat appeared first on Selby Mail.'],
    ['who sells it', 'Distributed by Coast Content Agency, LLC.'],
    ['who edited, with a colon', 'Edited by: Mia Berg'],
    ['the letters of editors', 'js/rc (dpa, AFP, Reuters)'],
    ['an agency in brackets', '(ANI)'],
    ['comments that are closed', 'Comments are closed.'],
    ['what to click', 'Click to play video'],
    ['a question about the page', 'Was this article helpful?'],
    [
      'who pays the agency',
      'The Associated Press receives financial support from several foundations.',
    ],
    ['who pays the paper', 'LDR is local body journalism co-funded by two stations.'],
    ['whose views, in short', 'Views are personal.'],
    ['where news of it stand', 'LIVE UPDATES: Selby gets a second boat'],
    ['an offer for the morning', 'Start your morning with the day’s top news.'],
    ['a graphic of an agency', 'Reuters Graphics Fares and passengers'],
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
    [
      'a list of links in parts of their own',
      '<ul><li><div><a href="/b">Why is the boat so old?</a></div></li><li><div><a href="/c">Would a bridge be dear?</a></div></li></ul>',
    ],
    [
      'a part of days of updates',
      '<div class="c-published-dates"><p>The number of boats was put right in the second paragraph.</p></div>',
    ],
    ['links in a row', '<p><a href="/t/1">Ferries</a>, <a href="/t/2">Orm Island</a></p>'],
    [
      'a label without a colon',
      '<p><b>RELATED</b> <a href="/b">A second boat sets out for Orm Island.</a></p>',
    ],
    ['what can be followed', '<p>Follow <a href="/t/1">Ferries and their people.</a></p>'],
    ['where more stands', '<p>You can read our full report on the day of the boat here.</p>'],
    [
      'a post on a page for phones',
      '<amp-twitter><blockquote><p>The boat is here at last, and so are we all!</p></blockquote></amp-twitter>',
    ],
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
    'Stay with us, she told the islanders, and there will be boats for more of you.',
    'Do you know more about boats now than the harbour board does?',
    'Skip to the end of the report and there is the reason, it says: no drivers.',
    'Follow the old boat from pier to pier, said Lind, and there is no plan in it.',
    'You can read our charts by day, but there was no light here, said the board.',
    'Topics in the report range from the boats of Orm to the goats of Selby.',
    'Images from the pier show two boats on fire, and a third one under them.',
    'Ida Roe contributed research worth 300 crowns to the board, she said.',
    'A version of the plan appears in print on Monday, said the board of Selby.',
    'When we learn of the price we will tell the islanders, said the board.',
    'This story, which islanders tell each other, was first told by Ida Roe in 1921.',
    'Our stories may differ, but we were both on the boat that night, said Lind.',
    'The post office of Orm appeared first in the papers of 1921, and on maps.',
    'Distributed by two boats, the water lasted for nine days, an agency of the state said.',
    'Edited by hand, the charts of the harbour took nine years, said the board.',
    'The hospital on Orm Island receives financial support from three foundations.',
    'Journalism was her trade before the boat, which is funded by the board.',
    'Comments are closed to all but the board, which will read them on Monday.',
    'Start your engines early, the board told the men of the old boat on Monday.',
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

describe('begins as a label does', () => {
  test.each([
    'Sponsored by Senator Ida Roe, Republican of Orm, the law passed in 1988 with two votes against it.',
    'Paid for by a tax on harbours, a state fund for the boats has been frozen since January.',
    'Promoted by the last board as the best in the world, the piers were meant to last a century.',
    'Presented by the board as a cautious first step, that line cost 1.8 million crowns.',
    'The video will be released to the press once the trial is over, the judge said.',
    'Video will be posted by the board on Wednesday, and a second hearing is set for June 17.',
    'Up next for the crews is the removal of the old pier, which blocks the harbour.',
    'What do you think will happen to the line now that the bridge is paid for?',
    'We could get this wrong, of course. There may be something that none of us has seen.',
    'No part of this was mentioned by the board, which asked 31 people for six days in August.',
    'This project was supported by 14 of the 15 islanders who took part, said the auditor.',
    'When you buy a ticket for the mail boat, the commission goes to the school on Orm Island.',
    'The author is expected to appear before a judge on Monday, over the book on the line.',
    'She previously worked as a court reporter, and has said that it helped her with the boat.',
    'Images from the scene showed two boats on the pier, and a third one under it.',
    'Photographs by the coastguard that were found on Monday showed the old boat at sea.',
    'Copyright lawsuits filed since 2023 over the name of the boat were joined in one on Monday.',
    'Getty Images said on Tuesday that its pictures of the boat had been taken without leave.',
    'Filed under a false name, the plans of the new pier were found by a clerk on Monday.',
    'Posted in 1942 to Malta, he was the only man of the crew who came back to the island.',
    'The story continues to divide the islanders, and half of them will not speak of it.',
    'Terms of use for the harbour were changed in May, and no boat may stay for the night.',
    'Privacy policy was the third theme of the talks, which ended on Monday without a deal.',
    'Related measures on the other islands have stalled, and related articles were cut from the bill.',
    'Join us or be left behind, he told the islanders at the pier on Monday.',
    'Register offices on the islands will close on Monday, and couples must wed in Selby.',
    'By continuing to fish, the crews broke the law of 1998, the court found.',
    'Follow him into the hills of Orm and there is a hut with nine beds.',
    'To continue reading, prisoners were given an hour of light each night in winter.',
    'Paid content was two fifths of the income of the paper, said the board.',
    'Market data was sold to three firms, the board found on Tuesday.',
    'Scroll down the list of the dead and there are nine of one name.',
    'Jump to 2019, and the same pier is under two metres of water.',
    'Reading time was cut to nine minutes a day in the jail of Selby.',
    'Image copyright was at the heart of the case, which the court threw out.',
    'For more than an hour they waited at the pier, and no one came to visit.',
    'Update on the pier: the board added nine days to the works on Monday.',
    'Updates to the law were read on Monday, and the paragraph on boats was cut (and then kept).',
    'Watch the boat leave, he said, and the full story will be known by noon.',
    'Republished on Monday, the book of boats was sold out by noon.',
    'Continue reading the will, the judge said to the clerk, and he did so.',
  ])('and is the story: %s', (text) => {
    expect(withBlock(`<p>${text}</p>`)).toContain(text);
  });

  test.each([
    ['no whole sentence', '<p>Sponsored by the Coast Bank of Selby and Orm Island</p>'],
    ['no verb', '<p>Photographs by Ida Roe and Tom Hall for the Selby Mail of Monday.</p>'],
    ['a participle', '<p>Sponsored content made by the Coast Bank of Selby and Orm Island.</p>'],
    ['few words', '<p>The video will start soon.</p>'],
    ['said to readers', '<p>The video will be sent to you, and was made for you, on Monday.</p>'],
    ['of the page', '<p>This video is no longer on this site, and was taken down on Monday.</p>'],
    [
      'all in italics',
      '<p><em>Presented by the Coast Bank, which has been here since 1921.</em></p>',
    ],
    [
      'a link',
      '<p><a href="/b">Up next: the islanders who were left behind on Monday night.</a></p>',
    ],
    [
      'set in its own way',
      '<p class="x1">Presented by the Coast Bank, which has served since 1921.</p>',
    ],
    ['the story’s own', '<p>The story continues below this picture of the boat</p>'],
    ['a question to readers', '<p>What do you think of the boat? Tell us in the comments.</p>'],
    ['a newsletter', '<p>Subscribe to a newsletter that was made by islanders for islanders.</p>'],
    ['an address', '<p>Contact the editor, who was born here, at ida@selby.example.</p>'],
    ['a commission', '<p>When you buy through links here, we may earn a commission.</p>'],
    ['what is earned', '<p>We may get a share of sales when a reader buys a boat.</p>'],
    ['whom to join', '<p>Join us on Monday for a talk about what the board said.</p>'],
  ])('and is furniture: %s', (_, html) => {
    expect(withBlock(html)).toEqual(PARAGRAPHS);
  });

  test.each([
    'This report was supported by the Coast Fund and three others.',
    'The author is a fisherman in Selby and has three boats.',
    'She previously worked for the Coast Weekly as a clerk.',
    'He was born on the boat. You can reach him at tom@selby.example.',
  ])('and is furniture below the story: %s', (text) => {
    const end = `<p>${text}</p><p>Ida Roe is a writer in Selby and the author of two books.</p>`;
    expect(articleOfPage(page({ end }))?.paragraphs).toEqual(PARAGRAPHS);
  });

  test('a reporter who is the news, at the end', () => {
    const last = 'Ana Ruiz is the third reporter to be arrested on Orm Island since the spring.';
    const story = paragraphs([...PARAGRAPHS, last]);
    expect(articleOfPage(page({ story }))?.paragraphs.at(-1)).toBe(last);
  });
});
