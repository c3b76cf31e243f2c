import { expect, test } from 'vitest';
import { bridge, knowledgeOf } from '../../../tests/qa/stories.ts';
import { roleText, titled } from './titles.ts';

const { entities } = knowledgeOf(bridge);
const entity = (id: string) => entities.get(id) ?? expect.fail(`no ${id}`);

test.each([
  ['ada-orn', 'Ada Orn (Mayor, Velm)'],
  ['ilse-ekko', 'Ilse Ekko (Transport Minister, Norland)'],
  ['rolf-marten', 'Rolf Marten (Engineer)'],
  ['henrik-marten', 'Henrik Marten'],
  ['velm', 'Velm'],
])('somebody is named with the office, and whose it is: %s', (id, expected) => {
  expect(titled(entity(id))).toBe(expected);
});

test('of several offices the first is told', () => {
  const orn = entity('ada-orn');
  const roles = [{ title: 'Engineer' }, ...orn.roles];
  expect(titled({ ...orn, roles })).toBe('Ada Orn (Engineer)');
});

test('an office is told with whom it is held for, by name', () => {
  expect(roleText({ title: 'foreign secretary', of: entity('norland') })).toBe(
    'foreign secretary, Norland',
  );
  expect(roleText({ title: 'Engineer' })).toBe('Engineer');
});
