import { describe, expect, it } from '@jest/globals';
import type { GatewayView, SeenEnvelope } from './gateway-view.ts';
import { nativeTable, searchedForTexts } from './native-table.ts';
import type { SaidMessage } from './story.ts';

const said: SaidMessage = {
  kind: 'message',
  from: 'Dana',
  to: 'Emil',
  text: 'Is this line ours alone?',
  envelopeId: 'e1',
  sentSha256: 'a'.repeat(64),
  payloadBytes: 481,
  reader: 'Emil’s phone',
  readText: 'Is this line ours alone?',
  readSha256: 'a'.repeat(64),
};
const seen: SeenEnvelope = {
  envelopeId: 'e1',
  seq: '1',
  level: 'E2EE',
  type: 'signal prekey',
  readable: 'device 2',
  sender: '4cf0be0e',
  recipient: '720acc23',
  payloadBytes: 481,
  sha256: 'a'.repeat(64),
  record: Buffer.from('ciphertext'),
};
const viewOf = (fields: Partial<SeenEnvelope> = {}): GatewayView => ({
  envelopes: new Map([['e1', { ...seen, ...fields }]]),
  readBy: new Map([['e1', '720acc23']]),
});

describe('The table of what the gateway saw', () => {
  it('lays it beside what was read, within a hundred columns', () => {
    const table = nativeTable([said], 'E2EE', viewOf());
    expect(table).toContain('message 1 at E2EE, signal prekey');
    expect(table).toContain('Emil’s phone: “Is this line ours');
    expect(table.match(/481 bytes, SHA-256 a{16}/g)).toHaveLength(2);
    expect(table.split('\n').filter((line) => line.length !== 100)).toEqual([]);
  });

  it.each([
    ['bytes', { sha256: 'b'.repeat(64) }],
    ['a level', { level: 'APP_SEALED' }],
    ['an envelope', { envelopeId: 'e2' }],
  ])('is not shown when %s on the bus is another', (_what, fields) => {
    const { envelopes, ...view } = viewOf(fields);
    const byId = new Map([...envelopes.values()].map((each) => [each.envelopeId, each]));
    expect(() => nativeTable([said], 'E2EE', { ...view, envelopes: byId })).toThrow('it does not hold that');
  });

  it.each(['utf8', 'hex', 'base64', 'utf16le'] as const)(
    'is not shown when a record holds a text as %s',
    (encoding) => {
      const leak =
        encoding === 'utf16le' ? Buffer.from(said.text, encoding) : Buffer.from(said.text).toString(encoding);
      const record = Buffer.concat([Buffer.from('..'), Buffer.from(leak), Buffer.from('..')]);
      expect(searchedForTexts([said], viewOf())).toBe(1);
      expect(() => searchedForTexts([said], viewOf({ record }))).toThrow('it does not hold that');
    },
  );
});
