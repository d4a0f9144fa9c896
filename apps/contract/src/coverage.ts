import type { NativeEvent } from '#libs/connector/native';
import type { Platform } from '#libs/envelope';
import { outcomeNames } from './answers.ts';

/** Whether a client of an app has a use for a class of frames; a class that is added does not compile without its row. */
const usedBy: Readonly<Record<NativeEvent['class'], readonly Platform[]>> = {
  message: ['whatsapp', 'messenger', 'instagram'],
  receipt: ['whatsapp', 'messenger', 'instagram'],
  receipt_group: ['whatsapp'],
  own_device: ['whatsapp'],
  nack: ['whatsapp', 'messenger'],
  ephemeral: ['whatsapp', 'messenger', 'instagram'],
  key_claim: ['whatsapp', 'messenger'],
  key_count: ['whatsapp', 'messenger'],
  key_upload: ['whatsapp', 'messenger'],
  device_query: ['whatsapp', 'messenger'],
  device_change: ['whatsapp', 'messenger'],
  transport_ack: ['whatsapp', 'messenger', 'instagram'],
};

/** The classes of frames that a client of an app may send. */
const classesOf = (app: Platform): readonly string[] =>
  Object.entries(usedBy).flatMap(([name, apps]) => (apps.includes(app) ? [name] : []));

/** One line of what a client did: how often, or that it never did. */
export interface CoverageRow {
  readonly name: string;
  readonly count: number;
}

/** What a client sent, and which outcomes of a message it met: the n-th message gets the n-th outcome. */
export const coverageOf = (app: Platform, heard: ReadonlyMap<string, number>): readonly CoverageRow[] => {
  const messages = heard.get('message') ?? 0;
  const errors = [...heard].filter(([name]) => !classesOf(app).includes(name) && name !== 'stream');
  return [
    ...classesOf(app).map((name) => ({ name: `frame: ${name}`, count: heard.get(name) ?? 0 })),
    ...outcomeNames.map((name, index) => ({
      name: `outcome: ${name}`,
      count: Math.max(0, Math.ceil((messages - index) / outcomeNames.length)),
    })),
    ...errors.map(([name, count]) => ({ name: `refused: ${name}`, count })),
  ];
};
