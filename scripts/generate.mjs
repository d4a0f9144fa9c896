// Generates libs/contracts/gen from proto/: one module a package family, so that a blind service cannot import content.
// `--check` compares with what is committed instead of writing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

const modules = {
  gateway: ['sealpost/gateway/v1'],
  content: ['sealpost/content/v1'],
  native: ['sealpost/native/v1', 'sealpost/native/messenger/v1'],
};

const committed = 'libs/contracts/gen';
const scratch = mkdtempSync(join(tmpdir(), 'sealpost-gen-'));
const outputs = Object.entries(modules).flatMap(([name, folders]) => generate(name, folders));

if (process.argv.includes('--check')) {
  const stale = outputs.filter((file) => read(join(scratch, file)) !== read(join(committed, file)));
  if (stale.length > 0) {
    console.error(`generated code is not current: ${stale.join(', ')}; run npm run generate`);
    process.exit(1);
  }
} else {
  mkdirSync(committed, { recursive: true });
  for (const file of outputs) copyFileSync(join(scratch, file), join(committed, file));
}

/** Writes <name>.js without comments and <name>.d.ts with them, and returns the two names. */
function generate(name, folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(join('proto', folder))
      .sort()
      .map((file) => `${folder}/${file}`),
  );
  const common = ['-t', 'static-module', '-w', 'esm', '--force-long', '-r', name, '-p', 'proto'];
  const lean = ['--no-verify', '--no-delimited', '--no-typeurl', '--no-service'];
  pbjs([...common, ...lean, '--alt-comment', '--dts', '-o', join(scratch, `${name}.js`), ...files]);
  pbjs([...common, ...lean, '--no-comments', '-o', join(scratch, `${name}.js`), ...files]);
  return [`${name}.js`, `${name}.d.ts`];
}

function pbjs(args) {
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/protobufjs-cli/bin/pbjs', ...args]);
  if (status !== 0) throw new Error(String(stderr));
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
