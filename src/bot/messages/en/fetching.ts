/** Links that are fetched, and why one can't be. */
export const fetching = {
  off: 'Links are not fetched here: whoever runs this bot can switch that on, with FETCH=on in its .env file. Meanwhile, paste the text or upload the page as a file.',
  notLink:
    'That is no link to a page: expected one that begins with https:// or http://, such as https://example.org/story.',
  credentials:
    'A link with a name or a password in it is not followed ({host}). Take them out, or paste the text.',
  port: 'Only the usual ports of the web are connected to, and {host} is asked for at another one.',
  privateAddress: '{host} is not on the public internet, so it is not connected to.',
  noHost: 'There is no {host}, or its name can’t be looked up just now. Is the link spelled right?',
  unreachable: '{host} can’t be reached just now. Try again later, or paste the text.',
  robots:
    '{host} does not want programs to fetch this page (its robots.txt says so). Copy the text out of it and paste that.',
  robotsUnread:
    'Whether {host} lets programs fetch its pages can’t be told just now (its robots.txt can’t be read). Try again later, or paste the text.',
  redirects: 'The link leads from one page to the next without an end ({host}).',
  slow: '{host} took too long. Try again later, or paste the text.',
  broken: 'What {host} sent can’t be read. Try again later, or paste the text.',
  busy: 'Too many pages are being fetched just now. Please try again in a minute.',
  status:
    '{host} answered with status {status} instead of the page. Is it there, and open to everybody? Else paste the text.',
  statusGone:
    'There is no page at this address of {host} (status {status}). Is the link whole, and spelled right?',
  statusClosed:
    '{host} does not give this page to the bot (status {status}): it may be for members alone, or closed to programs. Open it in a browser, copy the text and paste that.',
  statusBusy:
    '{host} wants fewer requests just now (status {status}). Try again later, or paste the text.',
  statusBroken:
    '{host} has a fault of its own just now (status {status}). Try again later, or paste the text.',
  tooLarge:
    'This is larger than {most, plural, one {# MB} other {# MB}} ({host}). Copy the article’s text and paste that.',
  otherType:
    'What stands there ({host}) is no web page but {kind, select, pdf {a PDF} picture {a picture} video {a video} sound {a sound recording} document {a document of a word processor} other {{type}}}. Give the link of the article itself, or paste its text.',
  noType:
    '{host} does not say what it sent, so it is not read. Give the link of the article itself, or paste its text.',
  feed: 'This is a feed, not an article. /watch add follows it.',
} as const;
