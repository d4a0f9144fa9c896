import { Metadata } from '@grpc/grpc-js';
import { describe, expect, it } from '@jest/globals';
import { callerByCredential, callerInside, speaksFor } from './caller.ts';

const metadataOf = (rows: Record<string, string>): Metadata => {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(rows)) metadata.set(key, value);
  return metadata;
};

describe('whoever calls', () => {
  it('from inside says for which app it speaks, or speaks for all', async () => {
    expect(await callerInside(metadataOf({ 'sealpost-app': 'messenger' }))).toEqual({
      kind: 'inside',
      app: 'messenger',
    });
    expect(await callerInside(metadataOf({}))).toEqual({ kind: 'inside' });
    await expect(callerInside(metadataOf({ 'sealpost-app': 'telegram' }))).rejects.toThrow();
  });

  it('from outside is the app of its token, whatever else it says', async () => {
    const callerOf = callerByCredential((token) =>
      Promise.resolve(token === 'good' ? 'whatsapp' : undefined),
    );
    const claimed = metadataOf({ authorization: 'good', 'sealpost-app': 'messenger' });
    expect(await callerOf(claimed)).toEqual({ kind: 'app', app: 'whatsapp' });
    await expect(callerOf(metadataOf({ 'sealpost-app': 'messenger' }))).rejects.toThrow();
    await expect(callerOf(metadataOf({ authorization: 'bad' }))).rejects.toThrow();
  });

  it('speaks for its own app’s users', () => {
    expect(speaksFor({ kind: 'app', app: 'whatsapp' }, 'whatsapp')).toBe(true);
    expect(speaksFor({ kind: 'app', app: 'whatsapp' }, 'messenger')).toBe(false);
    expect(speaksFor({ kind: 'inside', app: 'messenger' }, 'whatsapp')).toBe(false);
    expect(speaksFor({ kind: 'inside' }, 'whatsapp')).toBe(true);
  });
});
