/** English of bylines: who signs, and what stands beside the name. */

import { anyOf, words, wordSet } from '../words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*,\s*/));

/** Trades of those who write for papers, in lower case; a part of a byline that ends in one is no name. */
export const TRADES =
  /\b(?:reporters?|correspondents?|editors?|writers?|columnists?|journalists?|contributors?|producers?|staff|agency|agencies|wires?|bureau chief|critic|photographer|freelance|fellow|intern|analyst|desk|newsroom|team|presenter|specialist|chief|head of [\p{L} ]+|professor|lecturer|researcher|author|phd|director|executive|manager|strategist|associate|lead)\b/iu;

/** What agencies call themselves. */
export const AGENCIES = set(
  'ap, associated press, the associated press, afp, agence france-presse, reuters, thomson reuters, upi, united press international, pa, pa media, press association, dpa, efe, ansa, xinhua, yonhap, kyodo, kyodo news, tass, bernama, aap, australian associated press, canadian press, the canadian press, bloomberg, bloomberg news, sapa, ians, pti, ani, anadolu agency, cna, interfax, getty images, inter press service, cp, south african press association',
);

/** Names of accounts that nobody signs with. */
export const ACCOUNTS =
  /^(?:admin|administrator|administrador|webmaster|web ?master|editor|root|user|guest|author|wordpress|wp|test|staff|unknown|anonymous|none|null|undefined|n\/a|redaction|web|online|news|newsroom|default|digital|webdesk|web desk|news desk|newsdesk|the editor|site ?admin|webadmin|superadmin|system|name|published|(?:taboola|outbrain)\b.*)$/i;

/** What leads to a name. */
export const SIGNS =
  /^(?:(?:story|words|text|report|reporting|analysis|opinion|review|article|posted|submitted|published|written|photographs and text|interview|reviewed|edited)?\s*(?:by|from)|words|written by|author|authors|reporter|reporters|writer)\s*:?\s+(?=\p{L})/iu;

/** What a page sets beside a name, with all that follows: "Ann Smith Follow @ann", "Ann Smith Updated 3 May". */
export const BESIDE_NAMES =
  /(?<=\p{L}\.?)\s+(?:follow|e-?mail|contact|tweet|share|published|posted|updated|last updated)\b.*$/iu;

/** What stands behind a name and a comma, and is no name: "Ann Smith, MD". */
export const AFTER_NAMES = wordSet('jr sr md phd mp ceo cfo cto esq');

/** Trades that stand beside a name on the byline of a plain text: "ANN SMITH, CHIEF REPORTER". */
export const BYLINE_TRADES = anyOf(
  words('reporter correspondent editor writer columnist journalist'),
);

/** What names of papers end in: "By Korea Herald" names no writer. */
export const PAPER = new RegExp(
  `\\b(?:${anyOf(
    words(
      'news times herald post courier gazette tribune chronicle journal press daily weekly observer guardian telegraph ' +
        'sentinel dispatch echo mail star wire agency radio tv online',
    ),
  )})$`,
  'i',
);

/** Agencies as datelines name them. */
export const DATELINE_AGENCIES = anyOf(
  words('Reuters AP AFP UPI PA dpa Xinhua Yonhap CNN Bloomberg VOA PTI ANI IANS EFE ANSA TASS'),
);
/** Those of them whose letters are no name that a reader knows. */
export const AGENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['AP', 'Associated Press'],
  ['PA', 'PA Media'],
]);

/** What a line of the head begins with that is no paper's name. */
export const NO_PAPER = anyOf(words('published updated posted last first by words from'));
