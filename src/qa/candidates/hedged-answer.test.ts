import { describe, expect, test } from 'vitest';
import { wholeSpan } from '../../text/whole-span.ts';
import { withHedgeOfAnswer } from './hedged-answer.ts';

/** The short answer to the question where the reader marks what stands between `<` and `>`. */
function shown(marked: string, question: string): string {
  const sentence = marked.replaceAll(/[<>]/g, '');
  const span = { start: marked.indexOf('<'), end: marked.indexOf('>') - 1 };
  const { start, end } = withHedgeOfAnswer(sentence, wholeSpan(sentence, span), question);
  return sentence.slice(start, end);
}

describe('a hedge of the same clause is shown', () => {
  test.each([
    [
      '<Three> fans have reportedly been injured in the crush.',
      'how many fans were hurt',
      'Three fans have reportedly been injured',
    ],
    [
      '<Twelve> miners probably died at once.',
      'how many miners died',
      'Twelve miners probably died',
    ],
    [
      '<Ida Orn>, 45, apparently sold the mill in March.',
      'who sold the mill',
      'Ida Orn, 45, apparently sold the mill',
    ],
    [
      '<Two> people are feared dead after the storm.',
      'how many died in the storm',
      'Two people are feared dead',
    ],
    ['<Mr Orn> is believed to have fled to Velm.', 'who fled', 'Mr Orn is believed to have fled'],
    [
      '<The Tamm brothers> were suspected of the theft.',
      'who stole it',
      'The Tamm brothers were suspected of the theft',
    ],
    ['<500> jobs could be lost at the plant.', 'how many jobs are going', '500 jobs could be lost'],
    ['<20> may have died, a nurse said.', 'how many died', '20 may have died'],
    ['<Ada Berg> might take the post.', 'who takes the post', 'Ada Berg might take the post'],
    [
      'The drive is believed to contain <3,000 files> of clients.',
      'how many files are on the drive',
      'believed to contain 3,000 files',
    ],
    [
      'The firm may have lost <$5 million> on it.',
      'how much did the firm lose',
      'may have lost $5 million',
    ],
    [
      'He allegedly took the money from <the parish>.',
      'who did he take the money from',
      'allegedly took the money from the parish',
    ],
    [
      'The company claims to have lost <hundreds of millions> to fraud.',
      'how much did the company lose',
      'The company claims to have lost hundreds of millions',
    ],
    [
      'Organizers claimed <400> marched on Sunday.',
      'how many marched',
      'Organizers claimed 400 marched',
    ],
    [
      'Police estimate that <9,000 people> came.',
      'how many came',
      'Police estimate that 9,000 people',
    ],
    [
      'It is thought that <a gas leak> caused the blast.',
      'what caused the blast',
      'It is thought that a gas leak',
    ],
    [
      '<Forty> boats sank, officials believe.',
      'how many boats sank',
      'Forty boats sank, officials believe',
    ],
    [
      'The fire began in <the kitchen>, it is thought.',
      'where did the fire begin',
      'the kitchen, it is thought',
    ],
    [
      'According to unconfirmed reports, <six> were hurt.',
      'how many were hurt',
      'According to unconfirmed reports, six',
    ],
    [
      '<The dam> seems to have burst overnight.',
      'what burst',
      'The dam seems to have burst overnight',
    ],
    [
      '<Three> of the men were not hurt.',
      'how many men were hurt',
      'Three of the men were not hurt',
    ],
    [
      '<Seven> houses were allegedly sold for a penny each.',
      'how many houses were sold',
      'Seven houses were allegedly sold',
    ],
    ['<The pilot> possibly fell asleep.', 'who fell asleep', 'The pilot possibly fell asleep'],
    [
      '<Rosa Lind> was reportedly fired on Monday.',
      'who got fired',
      'Rosa Lind was reportedly fired',
    ],
    [
      '<Eleven> hikers are presumed dead.',
      'how many hikers died',
      'Eleven hikers are presumed dead',
    ],
    [
      '<A former clerk> is thought to have leaked the memo.',
      'who leaked the memo',
      'A former clerk is thought to have leaked the memo',
    ],
    [
      '<Some 40 families> are believed to be trapped.',
      'how many families are trapped',
      'Some 40 families are believed to be trapped',
    ],
    [
      '<Up to 80> schools might close next year.',
      'how many schools will close',
      'Up to 80 schools might close next year',
    ],
    ['<Finn Dahl> may be dropped for the final.', 'who gets dropped', 'Finn Dahl may be dropped'],
    [
      '<A third> of the herd could die this winter.',
      'how much of the herd will die',
      'A third of the herd could die this winter',
    ],
    [
      'The gang reportedly demanded <$2 million>.',
      'how much did the gang demand',
      'reportedly demanded $2 million',
    ],
    [
      'The wreck is thought to lie in <Orn Bay>.',
      'where does the wreck lie',
      'thought to lie in Orn Bay',
    ],
    [
      'The suspect could face <ten years> in prison.',
      'how long will he be in prison',
      'could face ten years',
    ],
    [
      'The rebels claim that they hold <six towns>.',
      'how many towns do they hold',
      'The rebels claim that they hold six towns',
    ],
    [
      'Union leaders insist <80 percent> of staff walked out.',
      'how many walked out',
      'Union leaders insist 80 percent of staff walked out',
    ],
    [
      'Experts believe <a faulty valve> was to blame.',
      'what was to blame',
      'Experts believe a faulty valve was to blame',
    ],
    ['It is feared <thirty people> drowned.', 'how many drowned', 'It is feared thirty people'],
    [
      '<Ninety> cows were stolen, farmers allege.',
      'how many cows were stolen',
      'Ninety cows were stolen, farmers allege',
    ],
    [
      'The couple met in <Velm>, it is believed.',
      'where did the couple meet',
      'Velm, it is believed',
    ],
    [
      'Unconfirmed reports say <four soldiers> deserted.',
      'how many soldiers deserted',
      'Unconfirmed reports say four soldiers',
    ],
    ['<The bridge> appears to have moved.', 'what moved', 'The bridge appears to have moved'],
    ['<Orn and Dahl> did not vote on it.', 'who voted', 'Orn and Dahl did not vote'],
    [
      '<Nearly 400> marched, the organizers claimed, and left.',
      'how many came',
      'Nearly 400 marched, the organizers claimed',
    ],
    [
      'He allegedly sold the mill to <Ada Orn> of Velm.',
      'who did he sell it to',
      'allegedly sold the mill to Ada Orn',
    ],
    [
      'Police were said to be “<surprised>” at it.',
      'how did police react',
      'said to be “surprised”',
    ],
    ['<Two> of them may not have come, he said.', 'how many came', 'Two of them may not have come'],
    [
      '<Ida Orn> has reportedly sold it.',
      'could you tell me who sold it',
      'Ida Orn has reportedly sold it',
    ],
    ['<Ida Orn> has reportedly sold it.', 'who sold it in may', 'Ida Orn has reportedly sold it'],
    ['She said he believed <the dam> was dry.', 'what was dry', 'he believed the dam was dry'],
  ])('of %s for “%s” is “%s”', (marked, question, expected) => {
    expect(shown(marked, question)).toBe(expected);
  });
});

describe('no hedge of another clause, nor one that is asked for or does not bear on what is asked', () => {
  test.each([
    ['<Three> fans were hurt, and two others may have fled.', 'how many were hurt', 'Three'],
    ['<Ida Orn> was hurt when what may have been a bomb went off.', 'who was hurt', 'Ida Orn'],
    ['The vote is on <12 May> in Velm.', 'when is the vote', '12 May'],
    ['<Five> boys could see the tower from there.', 'how many could see the tower', 'Five'],
    ['The train is expected at <5 p.m.> today.', 'when does the train come', '5 p.m.'],
    ['<Two> people are feared dead.', 'how many are feared dead', 'Two'],
    ['<Geoff Tamm>, the chief executive, may resign.', 'who is the chief executive', 'Geoff Tamm'],
    ['The blast claimed <400> lives.', 'how many lives were lost', '400'],
    ['<Mr Orn>, who is believed to be rich, fled.', 'who fled', 'Mr Orn'],
    ['<Ten> people left, but the cause may never be known.', 'how many left', 'Ten'],
    ['<Six> ships sank because the captain apparently slept.', 'how many ships sank', 'Six'],
    ['<May> won the vote.', 'who won the vote', 'May'],
    ['<Ada Orn> could not attend the talks.', 'who could not attend', 'Ada Orn'],
    ['The minister, who may resign, is <Lena Falk>.', 'who is the minister', 'Lena Falk'],
    ['<500> jobs could be lost.', 'how many jobs could go', '500'],
    ['Damage claims reached <$5 million>.', 'how much did claims reach', '$5 million'],
    ['<Nils Orn>, 30, died on Friday, and police suspect a gas leak.', 'who died', 'Nils Orn'],
    [
      'The firm, which employs <900 people>, may close.',
      'how many people does the firm employ',
      '900 people',
    ],
    [
      'Nearly 400 marched, the organizers claimed, and <90> police came.',
      'how many police came',
      '90',
    ],
    [
      'They reportedly won the <2,383> votes that they need.',
      'how many votes do they need',
      '2,383',
    ],
    ['They were reported to have sold a <Spanish> winger.', 'what nationality is he', 'Spanish'],
    ['<Ida Orn> is not the first member to go.', 'which member went', 'Ida Orn'],
    ['Boats that sank with <40 men> could hold more.', 'how many men drowned', '40 men'],
    ['A <28>-year-old man allegedly stole it.', 'how old was the man', '28'],
    ['<40> of the likely voters came.', 'how many came', '40'],
    ['“I think <it is late>,” he said.', 'what did he say', 'it is late'],
    ['<Four> men were not hurt.', 'how many were not hurt', 'Four'],
    ['Do you think <the dam> was dry?', 'what was dry', 'the dam'],
    ['They leave, over claims <it was> old.', 'why do they leave', 'it was'],
  ])('of %s for “%s” is “%s”', (marked, question, expected) => {
    expect(shown(marked, question)).toBe(expected);
  });
});
