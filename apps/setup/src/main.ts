import { createLogger, startOrEnd } from '#libs/nest-kit';
import { prepareEngines } from './prepare-engines.ts';
import { prepareSecrets } from './prepare-secrets.ts';

/** What is done once before the services start, by the word that asks for it. Each may be done again at any time. */
const steps: Readonly<Record<string, () => Promise<void>>> = {
  secrets: prepareSecrets,
  migrate: prepareEngines,
};

const [word = ''] = process.argv.slice(2);
const step = Object.hasOwn(steps, word) ? steps[word] : undefined;
if (step === undefined) {
  process.stderr.write(`usage: setup ${Object.keys(steps).join(' | ')}\n`);
  process.exitCode = 2;
} else await startOrEnd(createLogger({ service: 'setup' }), step);
