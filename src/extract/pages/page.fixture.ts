/** Invented pages that tests read: one story in the markup of many sites. */

export const TITLE = 'Ferry line to Orm Island gets a second boat';

export const PARAGRAPHS = [
  'The harbour board of Selby voted on Monday to buy a second boat for the line to Orm Island, which has run with one since 1998.',
  '“People miss their doctor when the boat is full,” said Mara Lind, who heads the board. “That ends next spring.”',
  'The boat will cost 3.1 million crowns and carry 140 passengers, twice as many as the old one does today.',
  'Islanders have asked for it since a storm cut them off for nine days in 2021, and a petition had 800 names.',
  'The first crossing is planned for April, the board said, and fares will stay as they are until the autumn.',
] as const;

interface Parts {
  readonly head?: string;
  readonly title?: string;
  readonly top?: string;
  readonly h1?: string;
  /** Between the headline and the story. */
  readonly byline?: string;
  readonly story?: string;
  /** Inside the article, below the story. */
  readonly end?: string;
  readonly bottom?: string;
}

export const paragraphs = (texts: readonly string[] = PARAGRAPHS): string =>
  texts.map((each) => `<p>${each}</p>`).join('\n');

export function page({
  head = '',
  title = TITLE,
  top = '<header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>',
  h1 = `<h1>${TITLE}</h1>`,
  byline = '',
  story = paragraphs(),
  end = '',
  bottom = '<footer>© 2024 Selby Mail</footer>',
}: Parts = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>${top}<main><article>${h1}${byline}${story}${end}</article></main>${bottom}</body></html>`;
}
