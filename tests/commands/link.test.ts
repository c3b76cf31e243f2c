/** /source add with a link. */
import { describe, expect, test } from 'vitest';
import { PARAGRAPHS, TITLE } from '../../src/extract/pages/page.fixture.ts';
import { isPublic } from '../../src/fetch/address.ts';
import { ferryPage } from '../fetch/ferry.ts';
import { HTML, startSite, testWeb, type Site } from '../fetch/site.ts';
import { blocksOf, labels, wordsOf } from './session.ts';
import { modalOf, office, plain, valuesOf, type Office } from './moderation.ts';

const EVENT = 'River Meeting';
const ADD = 'Add and draft';

async function withSite(): Promise<{ site: Site; session: Office }> {
  return { site: await startSite(), session: office({ web: testWeb() }) };
}

function added(session: Office, url: string) {
  return session.give('source add', { event: EVENT, url });
}

describe('/source add with a link', () => {
  test('shows what was read, and adds and drafts it at the press of a button', async () => {
    const { site, session } = await withSite();
    site.put('/ferry', ferryPage());
    const read = await added(session, site.url('/ferry'));
    expect(read.visibility).toBe('private');
    const words = wordsOf(read);
    for (const part of [
      `Read from news.test:${site.port}`,
      `Headline: ${TITLE}`,
      'Publisher: Selby Mail',
      'Published: 9 Jun 2031',
      'Byline: Lena Fisk',
      `Link: ${site.url('/ferry')}`,
      '5 paragraphs, ',
      PARAGRAPHS[0],
      'Nothing is added yet.',
    ])
      expect(words).toContain(part);
    expect(labels(read)).toEqual([ADD, 'Correct the details', 'Discard']);
    expect(wordsOf(await session.give('sources', { event: EVENT }))).not.toContain(TITLE);

    const done = await session.press({ of: read, label: ADD });
    expect(wordsOf(done)).toContain('The source is added.');
    expect(labels(done)).toEqual(['Review the drafts', 'Edit the source', 'Undo']);
    const panel = await done.next;
    expect(panel && wordsOf(panel)).toContain('Selby Mail');
    expect(panel && blocksOf(panel, 'passage')).toHaveLength(1);
    const answer = await session.give('ask', { question: 'How many passengers will it carry?' });
    expect(blocksOf(answer, 'quote')[0]).toMatchObject({
      quote: PARAGRAPHS[2],
      source: { url: site.url('/ferry'), publisher: 'Selby Mail', published: '2031-06-09' },
    });
  });

  test('asks for what the page does not tell', async () => {
    const { site, session } = await withSite();
    site.put('/ferry', ferryPage({ publisher: '', published: '' }));
    const read = await added(session, site.url('/ferry'));
    expect(labels(read)).toEqual(['Fill in the details', 'Discard']);
    expect(wordsOf(read)).toContain('The publisher is missing');
    const form = await session.press({ of: read, label: 'Fill in the details' });
    expect(valuesOf(modalOf(form))).toEqual({
      ...{ publisher: '', headline: TITLE, byline: 'Lena Fisk', published: '' },
      url: site.url('/ferry'),
    });
    const done = await session.send(form, { publisher: 'Selby Mail', published: '9 June 2031' });
    expect(wordsOf(done)).toContain('The source is added.');
  });

  test('takes a page of more than a megabyte', async () => {
    const { site, session } = await withSite();
    const script = `<script>${'var pad = 1; '.repeat(200_000)}</script>`;
    site.put('/ferry', ferryPage().replace('</main>', `</main>${script}`));
    const read = await added(session, site.url('/ferry'));
    expect(wordsOf(read)).toContain('5 paragraphs, ');
  });

  test('takes a link that was pasted in the place of the text', async () => {
    const { site, session } = await withSite();
    site.put('/ferry', ferryPage());
    const form = await session.give('source add', { event: EVENT });
    const read = await session.send(form, { text: ` ${site.url('/ferry')}\n` });
    expect(labels(read)).toContain(ADD);
    expect(wordsOf(read)).toContain('Publisher: Selby Mail');
  });

  test('goes by the character set that the server names', async () => {
    const { site, session } = await withSite();
    const bytes = Buffer.from(ferryPage().replace('<meta charset="utf-8">', ''), 'utf8');
    const latin = Buffer.from(bytes.toString().replaceAll(/[“”]/g, '"').replace('Selby', 'Šelby'));
    const page = latin.toString().replace('Šelby', '\u00a9elby');
    site.put('/ferry', Buffer.from(page, 'latin1'), {
      'content-type': 'text/html; charset=iso-8859-2',
    });
    expect(wordsOf(await added(session, site.url('/ferry')))).toContain('Publisher: Šelby Mail');
  });

  test('keeps the address that a page gives itself only where it is of the same site', async () => {
    const { site, session } = await withSite();
    site.put('/a?from=feed', ferryPage({ canonical: site.url('/a') }));
    site.put('/b', ferryPage({ canonical: 'https://bank.example/login' }));
    const own = await added(session, site.url('/a?from=feed'));
    expect(wordsOf(own)).toContain(`Link: ${site.url('/a')}\n`);
    const foreign = await added(session, site.url('/b'));
    expect(wordsOf(foreign)).toContain(`Link: ${site.url('/b')}\n`);
  });

  test('says which source stands there already', async () => {
    const { site, session } = await withSite();
    site.put('/ferry', ferryPage());
    await session.press({ of: await added(session, site.url('/ferry')), label: ADD });
    site.put('/ferry', ferryPage({ texts: PARAGRAPHS.slice(0, 4) }));
    expect(wordsOf(await added(session, site.url('/ferry')))).toContain(
      `From this address there is a source already: “Selby Mail: ${TITLE}”.`,
    );
  });

  test('says what a feed is for', async () => {
    const { site, session } = await withSite();
    site.put('/feed', '<rss/>', { 'content-type': 'application/rss+xml' });
    expect(wordsOf(await added(session, site.url('/feed')))).toContain('/watch add follows it');
  });

  test('shows how the text ends, and asks whether a short one is whole', async () => {
    const { site, session } = await withSite();
    site.put('/ferry', ferryPage());
    const whole = wordsOf(await added(session, site.url('/ferry')));
    expect(whole).toContain(`Last lines\n${PARAGRAPHS[4]}`);
    expect(whole).toContain('Is the text whole?');
    const more = PARAGRAPHS.map((each) => each.replace('boat', 'ship'));
    site.put('/long', ferryPage({ texts: [...PARAGRAPHS, ...more] }));
    expect(wordsOf(await added(session, site.url('/long')))).not.toContain('Is the text whole?');
    site.put('/stub', ferryPage({ texts: PARAGRAPHS.slice(0, 1) }));
    const stub = wordsOf(await added(session, site.url('/stub')));
    expect(stub).toMatch(/There are only \d+ words in whole sentences here/);
    expect(stub).not.toContain('Last lines');
    const texts = ['El barco salió de la isla el lunes, y nadie a bordo sabe por qué no volvió.'];
    site.put('/corto', ferryPage({ texts }));
    expect(wordsOf(await added(session, site.url('/corto')))).toContain('is in Spanish');
  });

  test('says that nothing can be drafted from another language before the text is added', async () => {
    const { site, session } = await withSite();
    const german = 'Der Hafenrat von Selby hat am Montag für die Insel ein zweites Schiff gekauft.';
    const texts = ['Montag', 'Dienstag', 'Mittwoch', 'Freitag'].map((day) =>
      german.replace('Montag', day),
    );
    site.put('/rat', ferryPage({ texts }));
    const reply = await added(session, site.url('/rat'));
    expect(wordsOf(reply)).toContain('This article is in German; facts are drafted from English');
    expect(labels(reply)).toContain(ADD);
  });

  test.each([
    [404, 'There is no page at this address of news.test (status 404)'],
    [403, 'may be for members alone'],
    [429, 'wants fewer requests just now'],
    [503, 'has a fault of its own just now'],
    [418, 'answered with status 418'],
  ])('an answer with status %i is told', async (status, why) => {
    const { site, session } = await withSite();
    site.put('/ferry', (_, response) => response.writeHead(status, HTML).end('no'));
    expect(wordsOf(await added(session, site.url('/ferry')))).toContain(why);
  });

  test.each([
    ['application/pdf', 'no web page but a PDF.'],
    ['image/webp', 'no web page but a picture.'],
    ['video/mp4', 'no web page but a video.'],
    ['audio/mpeg', 'no web page but a sound recording.'],
    ['application/rtf', 'no web page but a document of a word processor.'],
    ['application/zip', 'no web page but application/zip.'],
  ])('%s is told by its name', async (type, why) => {
    const { site, session } = await withSite();
    site.put('/thing', '', { 'content-type': type });
    expect(wordsOf(await added(session, site.url('/thing')))).toContain(why);
  });

  test.each([
    ['javascript:alert(1)', 'no link to a page'],
    ['me', 'no link to a page'],
    ['http://127.0.0.1:1/', '127.0.0.1 is not on the public internet'],
    ['http://169.254.169.254/latest', '169.254.169.254 is not on the public internet'],
    ['http://me:pw@news.test/', 'name or a password in it is not followed (news.test)'],
    ['http://nowhere.example/', 'There is no nowhere.example'],
  ])('%s is refused: %s', async (url, why) => {
    const allows = isPublic;
    const session = office({ web: testWeb({ allows }) });
    const reply = await added(session, url);
    expect(wordsOf(reply)).toContain(why);
    expect(wordsOf(reply)).not.toContain('pw@');
    expect(wordsOf(await session.give('unfinished'))).toContain('nothing');
  });

  test('a page without a story is refused', async () => {
    const { site, session } = await withSite();
    site.put('/empty', '<html><body><nav><a href="/">Home</a></nav></body></html>', HTML);
    expect(wordsOf(await added(session, site.url('/empty')))).toMatch(/No story|no words/);
  });

  test('is for moderators', async () => {
    const { site, session } = await withSite();
    site.put('/ferry', ferryPage());
    const reply = await added(plain(session), site.url('/ferry'));
    expect(wordsOf(reply)).toContain('for moderators');
    expect(site.requests).toEqual([]);
  });

  test('says who can switch it on where it is off', async () => {
    const reply = await added(office(), 'https://news.example/ferry');
    expect(wordsOf(reply)).toMatch(/whoever runs this bot can switch that on, with FETCH=on/);
  });
});
