import type { Part } from './part.ts';
import { bus } from './parts/bus.ts';
import { embedded } from './parts/embedded.ts';
import { growth } from './parts/growth.ts';
import { mailbox } from './parts/mailbox.ts';
import { pipeline } from './parts/pipeline.ts';
import { seal } from './parts/seal.ts';
import { translators } from './parts/translators.ts';

/** Every benchmark, in the order in which they run; one more is a row here and a name below. */
export const parts = {
  pipeline,
  mailbox,
  embedded,
  translators,
  seal,
  bus,
  growth,
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof parts;

/** The names, as the command line takes them. */
export const partNames = [
  'pipeline',
  'mailbox',
  'embedded',
  'translators',
  'seal',
  'bus',
  'growth',
] as const satisfies readonly PartName[];
