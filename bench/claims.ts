/**
 * What verdicts on claims are worth: `npm run bench:claims -- ARTICLES CLAIMS [TEXTS [TEXTS]] [--errors] [--write]`.
 *
 * Reads all claims about the articles that training kept aside, the given ones and those of `bench/claims`, as /check
 * does; with TEXTS, the attributions that are for judging and those that are for training, those of `bench/claims`
 * about them too. It fits the probabilities that a source agrees with a claim and that it contradicts it (logistic
 * regression on the claim's signs), and the least probabilities at which the bot says so. Reports what a fit on one
 * half of the articles is worth on the other, both ways round; `--errors` lists the claims that come out wrong there.
 * With `--write`, a fit on all of them goes into the reader's card.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { READER } from '../src/model/model.ts';
import { readCard } from '../src/reading/card.ts';
import { signsOf } from '../src/qa/verify/judgement/signs.ts';
import { probabilitiesOf, verdictOn } from '../src/qa/verify/judgement/judge-claim.ts';
import { readClaim } from '../src/qa/verify/judgement/read-claim.ts';
import {
  fitted,
  numberOf,
  probabilitiesApart,
  type Calibration,
  type Fittable,
} from './lib/claim-fit.ts';
import { readyIndex, shippedReader } from './lib/ready.ts';
import { commandLine, refuse } from './lib/report.ts';
import {
  isKeptAside,
  knowledgeOf,
  readArticles,
  readNewsClaims,
  readTexts,
  type Article,
  type Articles,
  type NewsClaim,
} from './news/data.ts';

type Row = Omit<ReadClaim, 'article'> & Fittable;

/** Claims in words of their own: freely retold, short ones, and such as people post in a chat. */
type Apart = 'retold' | 'terse' | 'chat';

/** A claim; `apart` where it is not fitted on, but tells what the fit is worth on other words. */
interface ReadClaim extends NewsClaim {
  readonly apart?: Apart;
}

const USAGE = 'npm run bench:claims -- ARTICLES CLAIMS [TEXTS [TEXTS]] [--errors] [--write]';
const CARD = join(READER, 'card.json');
const OWN = join(import.meta.dirname, 'claims');
const own = (name: string): string => join(OWN, name);
/** Claims on articles that the given claims are not about. */
const MORE_CLAIMS = own('claims.jsonl');
const RETOLD_CLAIMS = 'retold.jsonl';
/** Those that nothing is fitted on, by their files. */
const APART: ReadonlyMap<string, Apart> = new Map([
  [RETOLD_CLAIMS, 'retold'],
  ['terse.jsonl', 'terse'],
  ['chat.jsonl', 'chat'],
]);
/** By the file of texts that they are about, in the order in which these are given. */
const CLAIMS_ON_TEXTS = [
  ['polnear.jsonl', 'polnear-2.jsonl'],
  ['terse.jsonl', 'chat.jsonl'],
];

const { files, json, flag } = commandLine([], ['errors', 'write']);
const [articlesFile, claimsFile, ...textsFiles] = files;
if (articlesFile === undefined || claimsFile === undefined) refuse(`Usage: ${USAGE}`);
if (flag('write')) prepareCard();
const read = await readRows(claimsOn(articlesFile, claimsFile, textsFiles));
const rows = read.filter(({ apart }) => apart === undefined);
const worthOn = (group: ReadClaim['apart']) => {
  const own = read.filter(({ apart }) => apart === group);
  return worth(
    probabilitiesApart(rows, own).map(({ row, probabilities }) => ({
      row,
      ...verdictOn(probabilities, claims),
    })),
  );
};
const half = ({ article }: Row): boolean => numberOf(article, 2) === 0;
const [one, other] = [rows.filter(half), rows.filter((row) => !half(row))];
const unseen = [
  { rows: other, calibration: fitted(one) },
  { rows: one, calibration: fitted(other) },
];
const claims = fitted(rows);
const byHalves = unseen.flatMap((part) =>
  part.rows.map((row) => ({ row, ...judged(row, part.calibration) })),
);
const byOthers = probabilitiesApart(rows, rows).map(({ row, probabilities }) => ({
  row,
  ...verdictOn(probabilities, claims),
}));
const figures = {
  articles: new Set(rows.map(({ article }) => article)).size,
  claims: rows.length,
  'on the half that was not fitted': worth(byHalves),
  'each article by a fit on the others': worth(byOthers),
  'claims retold, by a fit on others about other articles': worthOn('retold'),
  ...(textsFiles.length > 1 && {
    'terse claims, by a fit on others': worthOn('terse'),
    'claims from a chat, by a fit on others': worthOn('chat'),
  }),
};
console.log(json ? JSON.stringify(figures) : figures);
if (flag('errors')) printErrors();
if (flag('write')) writeToCard({ claims, 'claims, by a fit on other articles': figures });

/**
 * A card of new weights may know nothing of claims yet, or have them in another form: nothing could be read with it.
 */
function prepareCard(): void {
  if (isReadable(CARD)) return;
  const nothing = { bias: 0, weights: {} };
  const thresholds = { agrees: 1, contradicted: 1, untold: 1 };
  writeToCard({ claims: { agrees: nothing, contradicted: nothing, thresholds } });
}

function isReadable(file: string): boolean {
  try {
    return readCard(file).claims.thresholds.agrees > 0;
  } catch {
    return false;
  }
}

function writeToCard(part: Readonly<Record<string, unknown>>): void {
  const card: unknown = JSON.parse(readFileSync(CARD, 'utf8'));
  writeFileSync(CARD, `${JSON.stringify({ ...(card as object), ...part }, null, 2)}\n`);
}

/** About the articles that training kept aside. */
function claimsOn(
  articlesPath: string,
  claimsPath: string,
  textsPaths: readonly string[],
): ReadClaim[] {
  const articles = byId(readArticles(articlesPath));
  const read = (file: string, on: Articles): ReadClaim[] =>
    readNewsClaims(file, on).map((each) => ({ ...each, ...apartBy(file) }));
  const all = [claimsPath, MORE_CLAIMS, own(RETOLD_CLAIMS)].flatMap((file) => read(file, articles));
  const apart = all.filter(({ article }) => isKeptAside(article.id));
  const onTexts = textsPaths.flatMap((path, i) => {
    const texts = byId(readTexts(path));
    return (CLAIMS_ON_TEXTS[i] ?? []).flatMap((file) => read(own(file), texts));
  });
  return [...apart, ...onTexts];
}

function apartBy(file: string): Pick<ReadClaim, 'apart'> {
  const apart = dirname(file) === OWN ? APART.get(basename(file)) : undefined;
  return apart ? { apart } : {};
}

function byId(articles: readonly Article[]): Articles {
  return new Map(articles.map((each) => [each.id, each]));
}

async function readRows(all: readonly ReadClaim[]): Promise<Row[]> {
  const reader = shippedReader();
  const found: Row[] = [];
  for (const [article, ofArticle] of Map.groupBy(all, (each) => each.article)) {
    const index = await readyIndex(knowledgeOf([article]), reader);
    for (const each of ofArticle) {
      const read = await readClaim(each.claim, index);
      if (read) found.push({ ...each, article: article.id, signs: signsOf(read) });
    }
  }
  await reader.model.close();
  return found;
}

function judged({ signs }: Row, calibration: Calibration) {
  return verdictOn(probabilitiesOf(signs, calibration), calibration);
}

type Result = { readonly row: Row } & ReturnType<typeof verdictOn>;

/** Of true, false and silent claims, the shares of each verdict; of false ones also by what is false. */
function worth(results: readonly Result[]) {
  const share = (of: readonly Result[], verdict: Row['verdict']): number =>
    Number(
      (of.filter((each) => each.verdict === verdict).length / Math.max(1, of.length)).toFixed(3),
    );
  const really = (verdict: Row['verdict']): Result[] =>
    results.filter(({ row }) => row.verdict === verdict);
  const [isTrue, isFalse, silent] = [really('agrees'), really('contradicted'), really('silent')];
  const kinds = Map.groupBy(isFalse, ({ row }) => row.how);
  return {
    'true: agrees': share(isTrue, 'agrees'),
    'true: contradicted': share(isTrue, 'contradicted'),
    'false: caught': share(isFalse, 'contradicted'),
    'false: confirmed': share(isFalse, 'agrees'),
    'silent: agrees': share(silent, 'agrees'),
    'silent: contradicted': share(silent, 'contradicted'),
    'false: caught, by kind': Object.fromEntries(
      [...kinds].map(([how, of]) => [how, share(of, 'contradicted')]),
    ),
  };
}

function printErrors(): void {
  for (const part of unseen) {
    for (const row of part.rows) {
      const { verdict, confidence } = judged(row, part.calibration);
      if (verdict === row.verdict || verdict === 'silent') continue;
      const told = `${row.verdict} (${row.how}) as ${verdict} ${confidence.toFixed(2)}`;
      console.log(`${row.article} ${told}: ${row.claim}`);
    }
  }
}
