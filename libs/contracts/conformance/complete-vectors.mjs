// Completes vectors/manifest.json: a vector with `json` and no `bytes` is encoded by buf, a vector with `bytes` and no
// `json` is decoded by it, and every <name>.binpb is written. What is already there is never changed: bytes are golden.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../vectors/', import.meta.url);
const manifestPath = new URL('manifest.json', folder);
const vectors = JSON.parse(readFileSync(manifestPath, 'utf8'));

const convert = (type, input, from, to) =>
  execFileSync(
    'node_modules/.bin/buf',
    ['convert', 'proto', '--type', type, '--from', `-#format=${from}`, '--to', `-#format=${to}`],
    { input },
  );

for (const vector of vectors) {
  vector.bytes ??= convert(vector.type, JSON.stringify(vector.json), 'json', 'binpb').toString('hex');
  const bytes = Buffer.from(vector.bytes, 'hex');
  if (vector.json === undefined)
    vector.json = JSON.parse(convert(vector.type, bytes, 'binpb', 'json').toString());
  writeFileSync(new URL(`${vector.name}.binpb`, folder), bytes);
}
writeFileSync(manifestPath, `${JSON.stringify(vectors, null, 2)}\n`);
