import { describe, expect, it } from '@jest/globals';
import type { SubmitOutcome } from '#libs/connector/native';
import { whatsappDialect } from './dialect.ts';
import {
  ack,
  answerOf,
  claim,
  eventOf,
  iq,
  message,
  notification,
  receipt,
  refusalOf,
  retry,
  textOf,
  usync,
} from './testing/stanzas.ts';

const device = (number: number) =>
  ({ kind: 'own', user: '447700900123@s.whatsapp.net', device: number }) as const;
const alias = { kind: 'foreign', user: '1', alias: 2n ** 63n, app: 'messenger', device: 1 } as const;
const from = 'from="447700900123@s.whatsapp.net"';

describe('the answer to a message', () => {
  it.each([
    [{ kind: 'accepted', acceptedAtMs: 1_789_999_000_999 }, ` ${from} t="1789999000"/>`],
    [
      {
        kind: 'accepted',
        acceptedAtMs: 1_789_999_000_999,
        phash: '2:AAAAAAAA',
        parked: [device(0)],
        unconfirmed: [alias],
      },
      ` ${from} t="1789999000" phash="2:AAAAAAAA"><parked jid="447700900123@s.whatsapp.net"/><unconfirmed jid="2-9223372036854775808:1@interop"/></ack>`,
    ],
    [{ kind: 'duplicate', acceptedAtMs: 1_789_999_000_999 }, ` ${from} t="1789999000" duplicate="true"/>`],
    [{ kind: 'idempotency_conflict' }, ' error="409"/>'],
    [
      {
        kind: 'device_mismatch',
        phash: '2:AAAAAAAA',
        missing: [device(1), alias],
        extra: [device(2)],
        stale: [device(3)],
      },
      ' error="421" phash="2:AAAAAAAA"><missing jid="447700900123:1@s.whatsapp.net"/><missing jid="2-9223372036854775808:1@interop"/><extra jid="447700900123:2@s.whatsapp.net"/><stale jid="447700900123:3@s.whatsapp.net"/></ack>',
    ],
    [{ kind: 'consent_required' }, ' error="463"/>'],
    [
      { kind: 'capability_rejected', feature: 'inner_format', limit: 3 },
      ' error="406" limit="3" feature="inner_format"/>',
    ],
    [
      {
        kind: 'security_downgrade',
        offered: 'APP_SEALED',
        required: 'E2EE',
        reason: 'E2EE_REQUIRED_PEER_UNSUPPORTED',
        challenge: Buffer.of(1),
      },
      ' error="426" offered="APP_SEALED" required="E2EE" reason="E2EE_REQUIRED_PEER_UNSUPPORTED"><challenge>AQ==</challenge></ack>',
    ],
    [{ kind: 'stale_epoch', epoch: 2n ** 64n - 1n }, ' error="410" epoch="18446744073709551615"/>'],
    [
      { kind: 'challenge_required', challengeKind: 'registration' },
      ' error="401"><challenge kind="registration"/></ack>',
    ],
    [
      { kind: 'challenge_required', challengeKind: 'registration', challenge: Buffer.of(1) },
      ' error="401"><challenge kind="registration">AQ==</challenge></ack>',
    ],
    [{ kind: 'rate_limited', retryAfterMs: 1_001 }, ' error="429" backoff="2"/>'],
    [{ kind: 'too_large', limit: 921_600, actual: 921_601 }, ' error="419" limit="921600" actual="921601"/>'],
    [
      { kind: 'invalid', field: 'header', rule: 'conversation' },
      ' error="479" field="header" rule="conversation"/>',
    ],
  ] as const satisfies readonly (readonly [SubmitOutcome, string])[])('%j is an ack%s', (outcome, rest) => {
    expect(textOf(whatsappDialect.writeOutcome(eventOf('message', message()), outcome))).toBe(
      `<ack class="message" id="A1"${rest}`,
    );
  });

  it.each([
    [
      { kind: 'routed', threadMs: 1_789_999_000_999, seq: 2n ** 63n },
      't="1789999000" seq="9223372036854775808" routed="true"',
    ],
    [
      { kind: 'failed', reason: 'no_device', atMs: 1_789_999_000_000 },
      't="1789999000" error="504" reason="no_device"',
    ],
    [{ kind: 'expired', reason: 'ttl', atMs: 1_789_999_000_000 }, 't="1789999000" error="410" reason="ttl"'],
  ] as const)('%j is told later', (outcome, rest) => {
    expect(textOf(whatsappDialect.writeLater('A1', outcome))).toBe(`<ack class="message" id="A1" ${rest}/>`);
  });
});

describe('the answer to a frame that was taken or refused', () => {
  it.each([
    ['a receipt', eventOf('receipt', receipt()), 'receipt'],
    ['a receipt between own devices', eventOf('own_device', receipt({ type: 'sender' })), 'receipt'],
    ['a retry', eventOf('nack', retry()), 'receipt'],
    ['a change of devices', eventOf('device_change', notification()), 'notification'],
  ])('names what it was: %s', (_, event, ackClass) => {
    expect(textOf(whatsappDialect.writeTaken(event))).toBe(`<ack class="${ackClass}" id="A1"/>`);
    const refusal = { code: 'forbidden', rule: 'member', field: 'to' };
    expect(textOf(whatsappDialect.writeRequestRefused(event, refusal))).toBe(
      `<ack class="${ackClass}" id="A1" error="403" rule="member" field="to"/>`,
    );
  });

  it.each([
    ['consent_required', '403', 'forbidden'],
    ['rate_limited', '429', 'rate-overlimit'],
    ['too_large', '419', 'resource-limit'],
    ['unsupported', '405', 'not-allowed'],
    ['something else', '400', 'bad-request'],
    ['constructor', '400', 'bad-request'],
  ])('of an iq is an error of its own: %s', (code, number, text) => {
    const request = eventOf('key_claim', claim());
    expect(textOf(whatsappDialect.writeRequestRefused(request, { code, rule: 'claims', field: '' }))).toBe(
      `<iq type="error" id="A1"><error code="${number}" text="${text}" rule="claims"/></iq>`,
    );
  });
});

describe('the answer to a frame that means nothing', () => {
  it.each([
    ['a malformed message', message({}, ['<!-- x -->']), '<failure code="487" rule="xml_comment"/>'],
    ['another stanza', '<presence id="A1"/>', '<ack class="presence" id="A1" error="488" rule="frame"/>'],
    ['another stanza without an id', '<presence/>', '<failure code="488" rule="frame"/>'],
    [
      'a type',
      receipt({ type: 'server-error' }),
      '<ack class="receipt" id="A1" error="490" rule="type" field="receipt@type"/>',
    ],
    [
      'a category',
      message({ category: 'peer' }),
      '<ack class="message" id="A1" error="490" rule="category" field="message@category"/>',
    ],
    [
      'a category without an id',
      message({ category: 'peer', id: undefined }),
      '<failure code="490" rule="category" field="message@category"/>',
    ],
    [
      'a field',
      message({ t: 'x' }),
      '<ack class="message" id="A1" error="479" rule="format" field="message@t"/>',
    ],
    ['an id', message({ id: 'not an id' }), '<failure code="479" rule="format" field="message@id"/>'],
    ['a size', Buffer.alloc(2_097_153), '<failure code="419" rule="frame"/>'],
    [
      'a list',
      usync({ users: Array.from({ length: 257 }, () => '551@lid') }),
      '<iq type="error" id="A1"><error code="419" text="resource-limit" rule="list" field="iq/usync/list/user"/></iq>',
    ],
    [
      'a foreign sender',
      message({ from: '2-9223372036854775808@interop' }),
      '<ack class="message" id="A1" error="403" rule="foreign_sender" field="message@from"/>',
    ],
    [
      'a foreign requester',
      iq({ xmlns: 'encrypt', type: 'get', from: '2-9223372036854775808@interop' }, ['<count/>']),
      '<iq type="error" id="A1"><error code="403" text="forbidden" rule="foreign_sender" field="iq@from"/></iq>',
    ],
    [
      'a namespace',
      iq({ xmlns: 'w:g2', type: 'get' }),
      '<iq type="error" id="A1"><error code="405" text="not-allowed" rule="namespace" field="iq@xmlns"/></iq>',
    ],
    [
      'a namespace without an id',
      iq({ id: undefined, xmlns: 'w:g2', type: 'get' }),
      '<failure code="405" rule="namespace" field="iq@xmlns"/>',
    ],
    [
      'an iq type',
      iq({ xmlns: 'usync', type: 'set' }),
      '<iq type="error" id="A1"><error code="405" text="not-allowed" rule="type" field="iq@type"/></iq>',
    ],
    [
      'a field of an iq',
      claim([]),
      '<iq type="error" id="A1"><error code="400" text="bad-request" rule="missing" field="iq/key/user"/></iq>',
    ],
    [
      'a notification',
      notification({}, []),
      '<ack class="notification" id="A1" error="479" rule="missing" field="notification"/>',
    ],
  ])('says why: %s', (_, frame, answer) => {
    expect(answerOf(frame)).toBe(answer);
  });
});

describe("the app's word on a delivered stanza", () => {
  it.each([
    [undefined, 'ack'],
    ['496', 'ack'],
    ['487', 'dead-letter'],
    ['488', 'dead-letter'],
    ['491', 'dead-letter'],
    ['495', 'nack'],
    ['500', 'redeliver'],
    ['552', 'redeliver'],
    ['0', 'redeliver'],
    ['4294967295', 'redeliver'],
  ])('with error %s is %s', (error, verdict) => {
    expect(eventOf('transport_ack', ack({ error }))).toEqual({
      class: 'transport_ack',
      of: 'message',
      nativeId: 'A1',
      device: { kind: 'own', user: '15550001111@s.whatsapp.net', device: 2 },
      verdict,
    });
  });

  it.each(['receipt', 'notification'])('may be on a %s', (of) => {
    expect(eventOf('transport_ack', ack({ class: of })).of).toBe(of);
  });

  it.each([
    ['no class', ack({ class: undefined }), 'invalid/missing ack@class'],
    ['another class', ack({ class: 'call' }), 'invalid/enum ack@class'],
    ['no id', ack({ id: undefined }), 'invalid/missing ack@id'],
    ['no device', ack({ from: undefined }), 'invalid/missing ack@from'],
    ['a foreign device', ack({ from: '2-9223372036854775808@interop' }), 'forbidden/foreign_sender ack@from'],
    ['a number that is none', ack({ error: 'x' }), 'invalid/format ack@error'],
  ])('is refused for %s', (_, frame, refusal) => {
    expect(refusalOf(frame)).toBe(refusal);
  });
});
