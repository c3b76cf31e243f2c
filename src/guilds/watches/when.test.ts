import { describe, expect, test } from 'vitest';
import { afterFailure, nextLook } from './when.ts';

const NOW = new Date('2031-06-10T12:00:00Z');
const HOUR = 60;

const minutes = (next: Date) => Math.round((next.getTime() - NOW.getTime()) / 60_000);
const ago = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const body = { seen: {} };

describe('the next look', () => {
  test('at a feed comes half an hour later, or a little more', () => {
    const feed = { kind: 'feed', body, at: NOW } as const;
    expect(minutes(nextLook({ ...feed, id: '000000000000' }, NOW))).toBe(30);
    expect(minutes(nextLook({ ...feed, id: 'ffff00000000' }, NOW))).toBe(33);
  });

  test.each([
    [0, 2 * HOUR],
    [12, 2 * HOUR],
    [24, 4 * HOUR],
    [72, 12 * HOUR],
    [2000, 24 * HOUR],
  ])('at a page that has been as it is for %i hours comes %i minutes later', (hours, later) => {
    const page = { kind: 'page', body, at: ago(hours), id: '000000000000' } as const;
    expect(minutes(nextLook(page, NOW))).toBe(later);
    const edition = { sha256: '', at: ago(hours).toISOString(), lost: 0 };
    const changed = { ...page, at: ago(5000), body: { ...body, edition } };
    expect(minutes(nextLook(changed, NOW))).toBe(later);
  });
});

describe('after failures, the next look', () => {
  test.each([
    [1, HOUR],
    [2, 2 * HOUR],
    [3, 4 * HOUR],
    [5, 16 * HOUR],
    [6, 24 * HOUR],
    [19, 24 * HOUR],
  ])('at a feed comes after %i of them %i minutes later', (failures, later) => {
    expect(minutes(afterFailure({ kind: 'feed', id: '0000' }, failures, NOW))).toBe(later);
  });

  test('comes when the server wants it, but within a day', () => {
    const feed = { kind: 'feed', id: '0000' } as const;
    expect(minutes(afterFailure(feed, 1, NOW, 3 * 3600))).toBe(3 * HOUR);
    expect(minutes(afterFailure(feed, 1, NOW, 60))).toBe(HOUR);
    expect(minutes(afterFailure(feed, 1, NOW, 9_999_999))).toBe(24 * HOUR);
  });
});
