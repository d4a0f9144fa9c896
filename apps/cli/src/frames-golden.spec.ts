import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { platforms } from '#libs/envelope';
import { loadDialect } from './frames-dialects.ts';
import { frameDocument } from './frames-document.ts';
import { frameInputsOf, readFrameFile } from './frames-input.ts';

const folder = new URL('../../../../shared/corpus/native/', import.meta.url);
const frames = platforms.flatMap((app) => {
  const path = new URL(app, folder).pathname;
  return existsSync(path) ? frameInputsOf(app, [path]).map((input) => ({ app, ...input })) : [];
});

interface Golden {
  readonly context: { readonly now_ms: string };
  readonly expect?: unknown;
  readonly losses?: unknown;
  readonly error?: unknown;
}

describe('the golden frames', () => {
  it('stand beside the project, or are skipped', () => {
    if (frames.length === 0) process.stderr.write('skipped: no golden frames beside the project\n');
    expect(frames.length === 0).toBe(!existsSync(folder));
    for (const app of frames.length === 0 ? [] : platforms)
      expect(readdirSync(new URL(app, folder)).filter((name) => name.endsWith('.expect.json'))).toHaveLength(
        frames.filter((frame) => frame.app === app).length,
      );
  });
  if (frames.length === 0) return;

  it.each(frames)('say what is expected of them: $app $file', async ({ app, path }) => {
    const golden = JSON.parse(readFileSync(path.replace(/\.\w+$/, '.expect.json'), 'utf8')) as Golden;
    const { context, expect: said, losses, error } = golden;
    const read = readFrameFile(path);
    if (!('bytes' in read)) throw new Error('the frame was not read');
    const document = frameDocument(await loadDialect(app), read.bytes, Number(context.now_ms));
    expect(JSON.parse(JSON.stringify(document))).toEqual(error ? { error } : { expect: said, losses });
  });
});
