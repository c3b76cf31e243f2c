/** Curves as an SVG picture: right answers against false ones as the bar on confidence falls. */
import type { Point } from './risk-coverage.ts';

const WIDTH = 640;
const HEIGHT = 420;
const LEFT = 60;
const TOP = 20;
const PLOT = { width: 380, height: 340 };
const COLOURS = ['#0b6e4f', '#c8553d', '#588b8b', '#8d6a9f', '#b58900'];

/** One line for each named curve. */
export function drawCurves(curves: Readonly<Record<string, readonly Point[]>>): string {
  const x = (share: number): string => (LEFT + share * PLOT.width).toFixed(1);
  const y = (share: number): string => (TOP + (1 - share) * PLOT.height).toFixed(1);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<path d="M${x(share)} ${y(0)}V${y(1)}M${x(0)} ${y(share)}H${x(1)}" stroke="#ddd"/>` +
      `<text x="${x(share)}" y="${TOP + PLOT.height + 18}" text-anchor="middle">${share * 100}%</text>` +
      `<text x="${LEFT - 8}" y="${y(share)}" dy="4" text-anchor="end">${share * 100}%</text>`,
  );
  const lines = Object.entries(curves).map(([name, points], i) => {
    const colour = COLOURS[i % COLOURS.length] ?? '#000';
    const path = points.map((point) => `${x(point.falseAnswers)},${y(point.coverage)}`).join(' ');
    const label = TOP + 16 + 22 * i;
    return (
      `<polyline points="${x(0)},${y(0)} ${path}" fill="none" stroke="${colour}" stroke-width="2"/>` +
      `<rect x="${LEFT + PLOT.width + 14}" y="${label - 8}" width="12" height="4" fill="${colour}"/>` +
      `<text x="${LEFT + PLOT.width + 32}" y="${label}">${name}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...ticks,
    ...lines,
    `<text x="${LEFT + PLOT.width / 2}" y="${HEIGHT - 16}" text-anchor="middle">unanswerable questions that get an answer</text>`,
    `<text transform="rotate(-90)" x="${-(TOP + PLOT.height / 2)}" y="16" text-anchor="middle">answerable questions answered right</text>`,
    '</svg>',
    '',
  ].join('\n');
}
