/** Who wrote, photographed and published a story, and when: read from its first and last lines. */
import type { Span } from '../../knowledge/knowledge.ts';
import { dayIn } from '../head.ts';
import type { Article } from '../article.ts';
import type { Scene } from '../scene.ts';

/** A credit, told by spans of the text rather than by words: its lines are no sentences. */
export interface Credit {
  readonly pattern: string;
  readonly kind: 'credit' | 'publication' | 'place' | 'photo';
  readonly answer: Span;
  readonly quote: Span;
  readonly asks: readonly string[];
  readonly when?: { readonly start: string };
}

const WORD = String.raw`\p{Lu}(?:\.|[\p{L}'’-]+)`;
const NAME = String.raw`(?<name>${WORD}(?: (?:de|van|von|bin|al|the|of|and|&|${WORD})){0,6})`;
const PHOTO = ['Who took the photo?', 'Who is credited for the picture?'];
const AUTHOR = ['Who wrote the article?', 'Who is the author?', 'Who reported the story?'];

/** Lines of credit; each names who in the group "name". */
const LINES: readonly {
  readonly pattern: string;
  readonly words: RegExp;
  readonly asks: readonly string[];
}[] = [
  {
    pattern: 'photo',
    words: new RegExp(
      String.raw`(?:\b[Pp]hoto(?:graph)?s?|\b[Pp]ictures?|\b[Ii]mages?|\b[Pp]ortrait[^.;:]{0,40}?) ?(?:by|courtesy of|credit):? ${NAME}`,
      'gu',
    ),
    asks: PHOTO,
  },
  {
    pattern: 'photo',
    words: new RegExp(
      String.raw`^(?:Photos?|Pictures?|Photographs?|Images?|Illustrations?|Graphics?|Videos?|Credit): ${NAME}(?=\s*$|\s*[./;(])`,
      'gmu',
    ),
    asks: PHOTO,
  },
  {
    pattern: 'photo',
    words: new RegExp(
      String.raw`\(${NAME}(?:/${NAME.replace('<name>', '<house>')})?\)(?=\s*$)`,
      'gmu',
    ),
    asks: PHOTO,
  },
  {
    pattern: 'drawing',
    words: new RegExp(String.raw`\b[Dd]rawing by (?:\p{Ll}+ )*${NAME}`, 'gu'),
    asks: ['Who made the drawing?'],
  },
  {
    pattern: 'editor',
    words: new RegExp(String.raw`\b[Ee]diting by ${NAME}`, 'gu'),
    asks: ['Who edited the story?'],
  },
  {
    pattern: 'reporting',
    words: new RegExp(
      String.raw`\b(?:[Aa]dditional )?[Rr]eporting(?: by|:) ${NAME}|\b[Ww]ith (?:inputs|reporting|contributions) (?:from|by) ${NAME.replace('<name>', '<other>')}`,
      'gu',
    ),
    asks: ['Who else reported the story?', 'Who contributed reporting?'],
  },
];
/** ", health reporter" after a name at the end of its line. */
const POST = /^,? (?:[\p{L}’'-]+ ){0,3}(?:reporter|correspondent|editor|writer|columnist)$/iu;
/** Lines at either end of a text where credits stand. */
const EDGE = 8;
const LONGEST_LINE = 240;

export function credits({ article }: Scene): Credit[] {
  const { text } = article;
  const lines = linesOf(text);
  const near = [...lines.slice(0, EDGE), ...lines.slice(Math.max(EDGE, lines.length - EDGE))];
  const found: Credit[] = [];
  for (const line of lines.filter(({ start, end }) => end - start <= LONGEST_LINE)) {
    const last = near.includes(line);
    for (const { pattern, words, asks } of LINES) {
      // A name in brackets is a credit where it ends a caption, at any line.
      if (!last && !words.source.startsWith(String.raw`\(`)) continue;
      for (const match of text.slice(line.start, line.end).matchAll(words)) {
        const name = (match.groups?.name ?? match.groups?.other)?.replace(/[.,]+$/, '') ?? '';
        // "(Otters)" is no credit; "(Yonhap News)" is.
        const alone =
          match[0].startsWith('(') && !name.includes(' ') && match.groups?.house === undefined;
        if (name.length < 3 || alone) continue;
        const start = line.start + match.index + match[0].indexOf(name);
        const bracketed = match[0].startsWith('(');
        const house = match.groups?.house;
        const end = start + name.length + (house === undefined ? 0 : house.length + 1);
        found.push({
          pattern: bracketed ? 'credit bracket' : `credit ${pattern}`,
          kind: 'credit',
          answer: { start, end },
          quote: bracketed
            ? line
            : { start: line.start + match.index, end: line.start + match.index + match[0].length },
          asks,
        });
        const caption = bracketed
          ? captionOf(text, line.start, line.start + match.index)
          : undefined;
        if (caption) found.push(caption);
      }
    }
  }
  return [
    ...found,
    ...byline(article, near),
    ...publication(article, near),
    ...subheadings(article, lines),
  ].map((credit) => ({ ...credit, asks: [...credit.asks, ...asksOf(article, credit)] }));
}

/** Asked of one of several stories, by its paper: "Who wrote the Harbour Times article?" */
const OF_PAPER: Readonly<Record<string, (paper: string) => string>> = {
  byline: (paper) => `Who wrote the ${paper} article?`,
  'credit photo': (paper) => `Who took the photo in the ${paper}?`,
  'credit bracket': (paper) => `Who took the photo in the ${paper}?`,
  headline: (paper) => `What is the headline of the ${paper} article?`,
  published: (paper) => `When did the ${paper} publish the article?`,
};

function asksOf({ publisher }: Article, { pattern }: Credit): string[] {
  const ask = OF_PAPER[pattern];
  return publisher === undefined || !ask ? [] : [ask(publisher.replace(/^the /i, ''))];
}

/** What a photo shows, before the brackets of its credit. */
function captionOf(text: string, start: number, end: number): Credit | undefined {
  const shown = /^(?:(?:Photo|Picture|Image|Caption)s?: )?(?<caption>\p{Lu}.{30,})$/su.exec(
    text.slice(start, end).trimEnd(),
  )?.groups?.caption;
  if (shown === undefined) return undefined;
  const at = text.indexOf(shown, start);
  const answer = { start: at, end: at + shown.replace(/\.$/, '').length };
  return {
    pattern: 'caption',
    kind: 'photo',
    answer,
    quote: { start: at, end: at + shown.length },
    asks: ['What does the photo show?', 'Who is in the picture?'],
  };
}

function byline({ text, byline: name }: Article, lines: readonly Span[]): Credit[] {
  if (name === undefined) return [];
  const line = lines.find(({ start, end }) => text.slice(start, end).includes(name));
  if (!line) return [];
  const start = text.indexOf(name, line.start);
  const trade = POST.exec(text.slice(start + name.length, line.end))?.[0] ?? '';
  const end = start + name.length + trade.length;
  const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(text.slice(line.start, line.end));
  const quote = line.end - line.start <= LONGEST_LINE ? line : { start, end };
  return [
    {
      pattern: 'byline',
      kind: 'credit',
      answer: { start, end },
      quote,
      asks: AUTHOR,
    },
    ...(mail
      ? [
          {
            ...{ pattern: 'mail', kind: 'credit' as const, quote },
            answer: {
              start: line.start + mail.index,
              end: line.start + mail.index + mail[0].length,
            },
            asks: ['How can the author be reached?', 'What is the reporter’s e-mail address?'],
          },
        ]
      : []),
  ];
}

/** The headline, the house and the day, where the text itself tells them. */
function publication(article: Article, lines: readonly Span[]): Credit[] {
  const { text, headline, publisher, published, paragraphs, dateline } = article;
  const found: Credit[] = [];
  const place = /^[^(,]+/.exec(dateline ?? '')?.[0].trim();
  const at = place === undefined || place === '' ? -1 : text.indexOf(dateline ?? '');
  if (place !== undefined && at >= 0) {
    const answer = { start: at, end: at + place.length };
    const quote = { start: at, end: at + (dateline ?? '').trim().length };
    found.push({
      pattern: 'dateline',
      kind: 'place',
      answer,
      quote,
      asks: ['Where was the story reported from?'],
    });
  }
  const top = paragraphs[0];
  if (headline !== undefined && top && text.slice(top.start, top.end).startsWith(headline)) {
    const answer = { start: top.start, end: top.start + headline.length };
    found.push({
      pattern: 'headline',
      kind: 'publication',
      answer,
      quote: answer,
      asks: ['What is the headline?', 'What is the title of the article?'],
    });
  }
  const house =
    publisher === undefined
      ? undefined
      : lines.find(
          ({ start, end }) =>
            text.slice(start, end).includes(publisher) && end - start <= LONGEST_LINE,
        );
  if (house && publisher !== undefined) {
    const start = text.indexOf(publisher, house.start);
    found.push({
      pattern: 'publisher',
      kind: 'publication',
      answer: { start, end: start + publisher.length },
      quote: house,
      asks: ['Who published the article?', 'Which newspaper is it from?', 'What is the source?'],
    });
  }
  const dated = lines
    .slice(0, EDGE)
    .find(
      ({ start, end }) =>
        end - start <= LONGEST_LINE &&
        dayIn(text.slice(start, end)) === published &&
        published !== undefined,
    );
  const day = dated && DAY.exec(text.slice(dated.start, dated.end));
  if (dated && day && published !== undefined) {
    const start = dated.start + day.index;
    found.push({
      ...{
        pattern: 'published',
        kind: 'publication' as const,
        quote: dated,
        when: { start: published },
      },
      answer: { start, end: start + day[0].length },
      asks: ['When was the article published?', 'What is the date of the article?'],
    });
  }
  return found;
}

/** Lines between the headline and the story that are neither byline nor date. */
function subheadings(article: Article, lines: readonly Span[]): Credit[] {
  const { text, paragraphs, headline, byline: author = '', publisher = '' } = article;
  const [title, body] = paragraphs;
  if (headline === undefined || !title || !body) return [];
  return lines
    .filter(
      ({ start, end }) => start >= title.end && end <= body.start && end - start <= LONGEST_LINE,
    )
    .filter(({ start, end }) => {
      const line = text.slice(start, end);
      const told = [author, publisher].some((name) => name !== '' && line.includes(name));
      return (
        !told &&
        dayIn(line) === undefined &&
        line.split(' ').length > 1 &&
        !/^by\b|@|\d+ min/i.test(line)
      );
    })
    .map(({ start, end }) => ({
      start: start + (/^[*•·▪●‣–—-]\s+/.exec(text.slice(start, end))?.[0].length ?? 0),
      end,
    }))
    .map((line) => ({
      ...{ pattern: 'subheading', kind: 'publication' as const, answer: line, quote: line },
      asks: ['What does the line under the headline say?', 'What is the subheading?'],
    }));
}

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?`;
/** A day in full, with its weekday and time. */
const DAY = new RegExp(
  String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \d{4}|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)(?:[ ,/–-]+\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)?`,
  'u',
);

function linesOf(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}
