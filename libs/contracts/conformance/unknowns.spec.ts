import protobuf from 'protobufjs/minimal.js';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sealpost as content } from '#contracts/content';
import { sealpost } from '#contracts/gateway';
import { withGatewayHeader } from '../src/gateway-header.ts';
import { toLong } from '../src/long.ts';
import { openBuf } from './buf.ts';
import { decode, encode, jsonOf } from './message-type.ts';
import { unknownEnumsIn, unknownFieldsIn } from './unknowns.ts';
import { bytesOf, vectorOf } from './vector.ts';

const buf = openBuf();
afterAll(() => buf.close());
const { Envelope, Level, Roster, SenderHeader } = sealpost.gateway.v1;

/** Every run of bytes that belongs to a field beyond the contract in the vectors below. */
const newer = { field: 'a09c0105', text: 'aa9c0103616263', nested: 'fa9c01017a', top: 'fa9c010159' };

describe('a field of a newer contract', () => {
  it.each([
    ['unknown-field', [newer.field, newer.text], ['.']],
    ['unknown-field-nested', [newer.nested, newer.top], ['.', '.acceptance']],
  ] as const)('survives our reading and writing, at the top and nested: %s', (name, runs, paths) => {
    const vector = vectorOf(name);
    const message = decode(vector.type, bytesOf(vector));
    expect(unknownFieldsIn(message)).toEqual(paths);
    const written = encode(vector.type, message).toString('hex');
    for (const run of runs) expect(written).toContain(run);
  });

  it('survives in each wire type', () => {
    const vector = vectorOf('unknown-wire-types');
    expect(encode(vector.type, decode(vector.type, bytesOf(vector)))).toEqual(bytesOf(vector));
  });

  it('is lost by a reader that was not told to keep it, so what is only forwarded is never written again', () => {
    const vector = vectorOf('unknown-field');
    const { Receipt } = sealpost.gateway.v1;
    expect(protobuf.Reader.discardUnknown).toBe(true);
    expect(Receipt.encode(Receipt.decode(bytesOf(vector))).finish().length).toBeLessThan(
      bytesOf(vector).length,
    );
  });

  it.each(['unknown-field-nested', 'unknown-body', 'envelope-e2ee', 'message-split'])(
    'survives routing byte for byte, since the gateway header is appended: %s',
    (name) => {
      const received = bytesOf(vectorOf(name));
      const routed = withGatewayHeader(received, { conversationSeq: toLong(2n ** 53n + 1n) });
      expect(routed.subarray(0, received.length)).toEqual(received);
      const [theirs] = buf.jsonOfAll([{ type: 'sealpost.gateway.v1.Envelope', bytes: routed }]);
      expect(theirs).toMatchObject({ gatewayHeader: { conversationSeq: '9007199254740993' } });
      const [before] = buf.jsonOfAll([{ type: 'sealpost.gateway.v1.Envelope', bytes: received }]);
      expect({ ...Object(theirs), gatewayHeader: undefined }).toEqual({
        ...Object(before),
        gatewayHeader: undefined,
      });
    },
  );
});

describe('an enum value of a newer contract', () => {
  it('stays its number through reading and writing, and is found by its path', () => {
    const vector = vectorOf('unknown-enum');
    const message = decode(vector.type, bytesOf(vector));
    expect(encode(vector.type, message)).toEqual(bytesOf(vector));
    expect(unknownEnumsIn(buf.fields, vector.type, jsonOf(vector.type, message)).toSorted()).toEqual([
      'class',
      'headerBinding',
      'level',
      'sender.platform',
    ]);
  });

  it('is none of the levels that this build knows, so no rule for one can take it', () => {
    const roster = Roster.decode(bytesOf(vectorOf('unknown-level')));
    expect(roster.level).toBe(25);
    expect(Level[roster.level]).toBeUndefined();
  });

  it('that is absent is the safest: unspecified', () => {
    const header = SenderHeader.decode(bytesOf(vectorOf('sender-header-empty')));
    expect([header.level, header.class, header.headerBinding]).toEqual([0, 0, 0]);
  });
});

describe('a oneof case of a newer contract', () => {
  it('leaves the body unset', () => {
    expect(Envelope.decode(bytesOf(vectorOf('unknown-body'))).body).toBeUndefined();
    expect(content.content.v1.Content.decode(bytesOf(vectorOf('unknown-kind'))).kind).toBeUndefined();
  });

  it('survives our reading and writing', () => {
    for (const name of ['unknown-body', 'unknown-kind']) {
      const vector = vectorOf(name);
      expect(encode(vector.type, decode(vector.type, bytesOf(vector)))).toEqual(bytesOf(vector));
    }
  });

  it('beside a second one that is known gives the last known one', () => {
    expect(Envelope.decode(bytesOf(vectorOf('two-bodies'))).body).toBe('sealedBodies');
  });
});
