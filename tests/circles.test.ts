/** No file imports itself through others, not even for its types; ESLint keeps the rooms above each other. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

type Imports = ReadonlyMap<string, readonly string[]>;

function importsOf(code: string, path: string): string[] {
  return Array.from(code.matchAll(/\bfrom '(\.[^']+\.ts)'|\bimport\('(\.[^']+\.ts)'\)/g)).map(
    ([, named = '', later = named]) => join(dirname(path), later),
  );
}

/** The files on the way from one to itself; none where there is no such way. */
function circleIn(imports: Imports): string[] {
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of imports.get(path) ?? []) {
      const circle = visit(next, [...way, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const path of imports.keys()) {
    const circle = visit(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test('imports go in no circle', () => {
  const paths = globSync('{src,commands}/**/*.ts');
  const imports = new Map(paths.map((path) => [path, importsOf(readFileSync(path, 'utf8'), path)]));
  expect(imports.size).toBeGreaterThan(300);
  expect(circleIn(imports)).toEqual([]);
});

test('a circle is found, also of types', () => {
  const a = importsOf("import type { B } from './b.ts';", 'x/a.ts');
  const b = importsOf("export * from '../x/c.ts';", 'x/b.ts');
  const c = importsOf("import { a } from './a.ts';", 'x/c.ts');
  const imports = new Map([
    ['x/a.ts', a],
    ['x/b.ts', b],
    ['x/c.ts', c],
  ]);
  expect(circleIn(imports)).toEqual(['x/a.ts', 'x/b.ts', 'x/c.ts', 'x/a.ts']);
});
