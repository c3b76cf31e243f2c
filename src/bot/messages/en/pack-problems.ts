/** What is wrong with an imported file, as rows under the place where it is. */
export const packProblems = {
  at: '{place}: {problem}',
  nothing: 'nothing',
  notJson:
    'this is not JSON\n  found:    {found}\n  to do:    Look there and at the lines around it. The parser says: {parser}',
  noExport:
    'this is no export\n  expected: a file that /export gave: {form}\n  found:    {found}\n  to do:    Take the file as it was exported.',
  noText:
    'the text of a source is missing\n  expected: the text of source "{source}"\n  found:    {found}\n  to do:    Put the text there, under the path that event.json names.',
  unknownField: 'there is no field {names}\n  to do:    Remove it.',
  unknownFieldNear: 'there is no field {names}\n  to do:    Remove it, or did you mean "{meant}"?',
  missing:
    'something is missing\n  expected: {expected}\n  found:    nothing\n  to do:    Put what is expected there.',
  misplaced:
    'this is not what belongs here\n  expected: {expected}\n  found:    {found}\n  to do:    Put what is expected there.',
  eventTwice:
    'another event has this id\n  expected: an id of its own\n  found:    {found}, as in {first}\n  to do:    Change one of the two ids.',
  otherType:
    'another pack has it with another type\n  expected: {type}, as in {first}\n  found:    {found}\n  to do:    Correct the type, or give one of the two another id.',
  factTwice: 'the pack has another fact with this id\n  to do:    Give one of the two another id.',
  sourceTwice:
    'the pack has another source with this id\n  to do:    Give one of the two another id.',
  entityTwice:
    'the pack has another entity with this id\n  to do:    Give one of the two another id.',
  otherText:
    'the text of the source is not the one that this stands for\n  expected: {expected}\n  found:    {found}\n  to do:    Bring the text back as it was published; if this is it, put the found value there.',
  endsEarly:
    'it ends before it starts\n  expected: an end on {start} or later\n  found:    {found}\n  to do:    Correct one of the two days.',
  unknownSource:
    'there is no such source\n  expected: the id of one in event.json\n  found:    {found}\n  to do:    Add the source to event.json.',
  unknownSourceNear:
    'there is no such source\n  expected: the id of one in event.json\n  found:    {found}\n  to do:    Add the source to event.json, or did you mean "{meant}"?',
  unknownEntity:
    'there is no such entity\n  expected: the id of one in event.json\n  found:    {found}\n  to do:    Add the entity to event.json.',
  unknownEntityNear:
    'there is no such entity\n  expected: the id of one in event.json\n  found:    {found}\n  to do:    Add the entity to event.json, or did you mean "{meant}"?',
  notSoOften:
    'the quote does not stand so often in source "{source}"\n  expected: {count, plural, one {1, or no such field} other {1 to #}}\n  found:    {found}\n  to do:    Count the places from the start of the text.',
  quotedElsewhere:
    'the quote does not stand in source "{source}"\n  expected: words that stand in the source, letter for letter\n  found:    {found}\n  to do:    It stands in source "{elsewhere}": name that one.',
  quotedNowhere:
    'the quote does not stand in source "{source}"\n  expected: words that stand in the source, letter for letter\n  found:    {found}\n  to do:    Nothing like it stands there. Quote the source, or remove the fact.',
  quotedOtherwise:
    'the quote does not stand in source "{source}"\n  expected: words that stand in the source, letter for letter\n  found:    {found}\n  nearest:  {nearest}\n  to do:    Put the words of the source, in {missing}, for those of the quote, in {extra}.',
} as const;

/** Where in an imported file it is; ids stand in their own quotation marks. */
export const packPlaces = {
  line: '{file}, line {line}',
  field: '{file}, field "{field}"',
  fact: '{file}, fact {id}',
  factField: '{file}, fact {id}, field "{field}"',
  source: '{file}, source {id}',
  sourceField: '{file}, source {id}, field "{field}"',
  entity: '{file}, entity {id}',
  entityField: '{file}, entity {id}, field "{field}"',
} as const;

/** What belongs in a field of a pack. */
export const packExpected = {
  slug: 'lower-case words joined by hyphens, such as "seoul-2013"',
  text: 'some text',
  day: 'a day such as "2013-10-17"',
  time: 'a day or a time such as "2013-10-17" or "2013-10-17T19:44"',
  link: 'a link such as "https://example.org/story"',
  digest: '64 hexadecimal digits',
  string: 'string',
  number: 'number',
  int: 'int',
  array: 'array',
  object: 'object',
  oneOf: 'one of {names}',
  characters: 'string to have <={most} characters',
  items: 'array to have >={least} items',
  least: 'number to be >={least}',
} as const;
