import Table from 'cli-table3';
import type { GatewayView } from './gateway-view.ts';
import { mustHold } from './must-hold.ts';
import type { Line, SaidMessage, SeenRead } from './story.ts';

/** Lines between rows would be most of what one sees. */
const withoutRules = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/** A hundred columns in all. */
const columnWidths = [18, 40, 38];

/** As much of a digest as tells one from another by eye; what is compared is all of it. */
const digestDigits = 16;

/** What the gateway saw of each line of a talk, beside what a device or an app read; checked before it is shown. */
export const nativeTable = (lines: readonly Line[], level: string, view: GatewayView): string => {
  const table = new Table({
    head: ['what happened', 'what the gateway saw', 'what was read'],
    colWidths: columnWidths,
    wordWrap: true,
    style: { head: [], border: [] },
    chars: withoutRules,
  });
  for (const line of lines) table.push(rowOf(line, level, view));
  return table.toString();
};

/** How many records were searched for the texts of a talk, in which none of them may stand in any form. */
export const searchedForTexts = (lines: readonly Line[], { envelopes }: GatewayView): number => {
  for (const line of lines)
    if (line.kind === 'message')
      for (const { record } of envelopes.values())
        mustHold(!formsOf(line.text).some((form) => record.includes(form)), 'no record holds what was said');
  return envelopes.size;
};

const formsOf = (text: string): readonly (Buffer | string)[] => {
  const bytes = Buffer.from(text);
  // The last characters of base64 depend on what follows.
  return [bytes, bytes.toString('hex'), bytes.toString('base64').slice(0, -4), Buffer.from(text, 'utf16le')];
};

const rowOf = (line: Line, level: string, view: GatewayView): string[] => {
  if (line.kind === 'message') return messageRow(line, level, view);
  if (line.kind === 'read') return readRow(line, view);
  return [line.who, line.gateway.join('\n'), line.device.join('\n')];
};

const messageRow = (said: SaidMessage, level: string, { envelopes }: GatewayView): string[] => {
  const seen = envelopes.get(said.envelopeId);
  mustHold(seen !== undefined, 'the gateway saw each message');
  mustHold(seen.level === level, `the gateway carries a message at ${level}`);
  mustHold(seen.sha256 === said.sentSha256, 'the gateway carries the bytes that were sent');
  mustHold(seen.sha256 === said.readSha256, 'the gateway carries the bytes that were read');
  return [
    `${said.from} → ${said.to}`,
    [
      [`message ${seen.seq} at ${seen.level}`, seen.type].filter(Boolean).join(', '),
      `${seen.sender} → ${seen.recipient}, to ${seen.readable}`,
      payloadText(seen.payloadBytes, seen.sha256),
    ].join('\n'),
    [`${said.reader}: “${said.readText}”`, payloadText(said.payloadBytes, said.readSha256)].join('\n'),
  ];
};

const readRow = ({ who, envelopeId, device }: SeenRead, { readBy, envelopes }: GatewayView): string[] => {
  const reader = readBy.get(envelopeId);
  const seen = envelopes.get(envelopeId);
  mustHold(reader !== undefined && seen !== undefined, 'the gateway has a receipt of what was read');
  return [who, `receipt: ${reader} read message ${seen.seq}`, device.join('\n')];
};

const payloadText = (sizeBytes: number, sha256: string): string =>
  `${sizeBytes} bytes, SHA-256 ${sha256.slice(0, digestDigits)}`;
