import { describe, expect, test } from 'vitest';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkKnowledge } from '../../src/cli/check-knowledge.ts';
import { runHere } from '../programs.ts';
import { factsWith, writePack } from './small-pack.ts';

describe('npm run check:knowledge', () => {
  test('proves what is shipped, one line a pack', () => {
    const output = execFileSync(process.execPath, ['src/cli/check-knowledge.ts'], {
      encoding: 'utf8',
    });
    expect(output).toMatch(
      /^knowledge\/seoul-cyberspace-2013: Seoul Conference on Cyber Space 2013, \d+ facts, 1 source, \d+ entities, every quote proved$/m,
    );
  });

  test('takes other folders, each a pack or a folder of packs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'packs-'));
    renameSync(writePack(), join(folder, 'bridge'));
    const { code, stdout } = await run(folder, 'knowledge/seoul-cyberspace-2013');
    expect(stdout.split('\n')).toEqual([
      `${folder}/bridge: Opening of the bridge in Velm, 2 facts, 1 source, 2 entities, every quote proved`,
      expect.stringContaining('Seoul'),
      '',
    ]);
    expect(code).toBe(0);
  });

  test('says what is wrong and fails, without a stack trace', async () => {
    const directory = writePack(factsWith({ quote: 'Mayor Ada Orn told 1,300 guests' }));
    const { code, stdout, stderr } = await run(directory);
    expect(stdout).toBe('');
    expect(stderr).toContain(`${directory}/facts.json, fact "guests", field "quote"`);
    expect(stderr).toContain('Mayor Ada Orn told [-1,300-]{+1,200+} guests');
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(code).toBe(1);
  });
});

function run(...folders: string[]) {
  return runHere(checkKnowledge, folders);
}
