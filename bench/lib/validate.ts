/** Fits trees to groups, and measures them on groups that they have not seen. */
import { COLUMNS } from '../../src/answer/features/index.ts';
import { chance, forestOf, type Node } from '../../src/answer/model.ts';
import { curveOf, type Curve, type Outcome } from './curve.ts';
import type { Group } from './groups.ts';
import { growTrees, type Row, type TreeSettings } from './trees.ts';

const FOLDS = 5;
/** Share of the unanswerable that may get an answer at the threshold. */
export const FALSE_ANSWERS = 0.05;

/** Chosen by the figures on unseen groups. */
export const SETTINGS: TreeSettings = {
  ...{ trees: 250, depth: 5, rate: 0.05, leaf: 4, lambda: 2 },
  ...{ columns: 0.3, rows: 0.7, seed: 7 },
};

/** Trees over all groups; columns for which `uses` fails are taken as 0. */
export function fitTrees(
  groups: readonly Group[],
  uses: (column: string) => boolean = () => true,
  settings = SETTINGS,
): Node[] {
  const kept = COLUMNS.map(uses);
  const rows = groups.flatMap(({ rows, labels, weight }) =>
    rows.map((row, i): Row => {
      const features = row.map((value, column) => (kept[column] === true ? value : 0));
      return { features, label: labels[i] === true ? 1 : 0, weight };
    }),
  );
  return growTrees(rows, settings);
}

/** Figures over the counted groups, each from trees that saw nothing on its event or article. */
export function crossValidate(
  groups: readonly Group[],
  uses?: (column: string) => boolean,
  settings = SETTINGS,
): Curve {
  return curveOf(
    unseen(groups, uses, settings).filter(({ group }) => group.counted),
    FALSE_ANSWERS,
  );
}

/** How each group comes out with trees that saw nothing on its event or article. */
export function unseen(
  groups: readonly Group[],
  uses: (column: string) => boolean = () => true,
  settings = SETTINGS,
): (Outcome & { readonly group: Group })[] {
  const abouts = [...new Set(groups.map(({ about }) => about))].sort();
  const own = [...new Set(groups.flatMap(({ counted, about }) => (counted ? [about] : [])))].sort();
  const foldOf = (about: string): number =>
    (own.includes(about) ? own.indexOf(about) : abouts.indexOf(about)) % FOLDS;
  const kept = COLUMNS.map(uses);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const forest = forestOf(
      fitTrees(
        groups.filter(({ about }) => foldOf(about) !== fold),
        uses,
        settings,
      ),
    );
    const others = groups.filter(({ about }) => foldOf(about) === fold);
    return others.map((group) => {
      const { rows, labels, answerable } = group;
      const chances = rows.map((row) =>
        chance(
          forest,
          row.map((value, column) => (kept[column] === true ? value : 0)),
        ),
      );
      const best = chances.indexOf(Math.max(...chances));
      return {
        ...{ group, answerable },
        ...{ confidence: chances[best] ?? 0, right: labels[best] ?? false },
      };
    });
  }).flat();
}
