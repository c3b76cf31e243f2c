/** What is wrong with an imported file, as lines for whoever brought it. */
import { describe, type Expected, type PackFault, type Problem } from '../../packs/problems.ts';
import { say } from './say.ts';

/** What an export holds. */
const FORM = '{"verbatim": 1, "packs": …}';
/** How words of the source, and those of the quote, are marked where the two differ. */
const MARKS = { missing: '{+…+}', extra: '[-…-]' } as const;

/** A problem of a pack with the place where it is. */
export function packProblemText(problem: Problem): string {
  const { fault } = problem;
  // What is wrong with folders meets those who start programs, not those who import.
  if (!fault) return describe(problem);
  return say('packProblems.at', { place: placeText(problem), problem: faultText(fault) });
}

function placeText({ file, place = {} }: Problem): string {
  if ('line' in place) return say('packPlaces.line', { file, line: place.line });
  const { item, field } = place;
  if (!item) return field === undefined ? file : say('packPlaces.field', { file, field });
  const { noun } = item;
  const id = JSON.stringify(item.id);
  return field === undefined
    ? say(`packPlaces.${noun}`, { file, id })
    : say(`packPlaces.${noun}Field`, { file, id, field });
}

function faultText(fault: PackFault): string {
  switch (fault.code) {
    case 'notJson':
      return say('packProblems.notJson', { found: standing(fault.found), parser: fault.parser });
    case 'noExport':
      return say('packProblems.noExport', { found: standing(fault.found), form: FORM });
    case 'noText': {
      const { source, found } = fault;
      return say('packProblems.noText', { source, found: standing(found) });
    }
    case 'unknownField': {
      const { names, meant } = fault;
      if (meant === undefined) return say('packProblems.unknownField', { names });
      return say('packProblems.unknownFieldNear', { names, meant });
    }
    case 'missing':
      return say('packProblems.missing', { expected: expectedText(fault.expected) });
    case 'misplaced': {
      const { expected, found } = fault;
      return say('packProblems.misplaced', { expected: expectedText(expected), found });
    }
    case 'unknown':
      return unknownText(fault);
    case 'twice':
      return say(`packProblems.${fault.noun}Twice`);
    case 'eventTwice':
      return say('packProblems.eventTwice', fault);
    case 'otherType':
      return say('packProblems.otherType', fault);
    case 'otherText':
      return say('packProblems.otherText', fault);
    case 'endsEarly':
      return say('packProblems.endsEarly', fault);
    case 'notSoOften':
      return say('packProblems.notSoOften', fault);
    case 'quotedElsewhere':
      return say('packProblems.quotedElsewhere', fault);
    case 'quotedNowhere':
      return say('packProblems.quotedNowhere', fault);
    case 'quotedOtherwise':
      return say('packProblems.quotedOtherwise', { ...fault, ...MARKS });
  }
}

function unknownText({ noun, found, meant }: Extract<PackFault, { code: 'unknown' }>): string {
  const key = noun === 'source' ? 'unknownSource' : 'unknownEntity';
  return meant === undefined
    ? say(`packProblems.${key}`, { found })
    : say(`packProblems.${key}Near`, { found, meant });
}

function expectedText(expected: Expected): string {
  switch (expected.key) {
    case 'other':
      return expected.english;
    case 'oneOf':
      return say('packExpected.oneOf', { names: expected.names });
    case 'characters':
      return say('packExpected.characters', { most: expected.most });
    case 'items':
    case 'least':
      return say(`packExpected.${expected.key}`, { least: expected.least });
    default:
      return say(`packExpected.${expected.key}`);
  }
}

function standing(found: string | undefined): string {
  return found ?? say('packProblems.nothing');
}
