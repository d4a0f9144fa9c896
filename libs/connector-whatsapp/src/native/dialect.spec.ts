import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FrameReading, NativeMessage } from '#libs/connector/native';
import { deriveEnvelopeId } from '#libs/envelope';
import { whatsappDialect } from './dialect.ts';

const nowMs = 1_790_000_000_000;
const alias = 9_223_372_036_854_775_809n;
const payload = Buffer.from('no process of the gateway can read this');

const stanza = ({
  attributes = `id="3EB0A1" from="15550001111:2@s.whatsapp.net" to="2-${alias}@interop" t="1789999000" type="text"`,
  to = `<to jid="2-${alias}:3@interop" registration="9001"><enc v="2" type="pkmsg">${payload.toString('base64')}</enc></to>`,
  rest = '',
} = {}): string => `<message ${attributes}><participants>${to}</participants>${rest}</message>`;

const read = (text: string | Uint8Array): FrameReading => whatsappDialect.read(Buffer.from(text), nowMs);

const messageOf = (text: string): NativeMessage => {
  const reading = read(text);
  if (!reading.ok || reading.event.class !== 'message')
    throw new Error('the frame was not read as a message');
  return reading.event;
};

const ruleOf = (text: string | Uint8Array): string => {
  const reading = read(text);
  return reading.ok
    ? 'accepted'
    : `${reading.error.code}/${reading.error.rule} ${reading.error.field}`.trim();
};

describe('the WhatsApp dialect', () => {
  it('reads a message with its devices, numbered for the envelope by one more', () => {
    const message = messageOf(stanza());
    expect(message).toMatchObject({
      nativeId: '3EB0A1',
      sentAtMs: 1_789_999_000_000,
      innerFormat: 'whatsapp.e2e/1',
      featureBits: 1,
      contentHint: 'resendable',
      sender: { kind: 'own', user: '15550001111@s.whatsapp.net', device: 2 },
      thread: { kind: 'dm', address: { kind: 'foreign', alias } },
      ciphertexts: [{ type: 'signal-prekey', registrationId: 9001, device: { alias, device: 3 } }],
    });
    expect(message.ciphertexts[0]?.payload).toEqual(payload);
  });

  it('derives the id from the device text with agent and device always written', () => {
    const message = messageOf(stanza({ attributes: stanzaHead('15550001111@s.whatsapp.net') }));
    expect(message.senderDeviceText).toBe('15550001111.0:0@s.whatsapp.net');
    expect(
      deriveEnvelopeId('whatsapp', 'native', 'message', [message.senderDeviceText, message.nativeId]),
    ).toHaveLength(32);
  });

  it.each([
    ['c.us is read as s.whatsapp.net', '15550001111@c.us', '15550001111@s.whatsapp.net'],
    ['a LID stays a LID', '203948571123456@lid', '203948571123456@lid'],
  ])('%s', (_, from, user) => {
    expect(messageOf(stanza({ attributes: stanzaHead(from) })).sender.user).toBe(user);
  });

  it.each([
    ['an agent', '551.3@s.whatsapp.net', 'invalid/jid_agent message@from'],
    ['an agent written with an underscore', '551_3@s.whatsapp.net', 'invalid/jid_user message@from'],
    ['device 256', '551:256@s.whatsapp.net', 'invalid/jid_device message@from'],
    ['a device with a leading zero', '551:01@s.whatsapp.net', 'invalid/jid_device message@from'],
    ['a signed device', '551:+1@s.whatsapp.net', 'invalid/jid_device message@from'],
    ['a hosted device', '551@hosted', 'invalid/jid_server message@from'],
    ['a group as sender', '12036312345@g.us', 'invalid/jid_server message@from'],
    ['two at signs', '551@lid@lid', 'invalid/jid_syntax message@from'],
    ['no at sign', '551', 'invalid/jid_syntax message@from'],
    ['a foreign sender', `2-${alias}@interop`, 'forbidden/foreign_sender message@from'],
    ['an alias below 2^63', '2-9223372036854775807@interop', 'invalid/jid_user message@from'],
    ['an alias of 2^64', '2-18446744073709551616@interop', 'invalid/jid_user message@from'],
  ])('refuses %s', (_, from, rule) => {
    expect(ruleOf(stanza({ attributes: stanzaHead(from) }))).toBe(rule);
  });

  it.each([
    ['a document type', `<!DOCTYPE x>${stanza()}`, 'malformed/xml_doctype'],
    ['a comment', stanza({ rest: '<!-- x -->' }), 'malformed/xml_comment'],
    ['CDATA', stanza({ rest: '<![CDATA[x]]>' }), 'malformed/xml_cdata'],
    ['an XML declaration', `<?xml version="1.0"?>${stanza()}`, 'malformed/xml_pi'],
    ['a character reference', stanza({ rest: '&#65;' }), 'malformed/xml_reference'],
    ['a NUL', `${stanza()}\0`, 'malformed/xml_not_well_formed'],
    ['a byte order mark', `\ufeff${stanza()}`, 'malformed/bom'],
    ['UTF-16', Buffer.from(stanza(), 'utf16le'), 'malformed/xml_not_well_formed'],
    ['invalid UTF-8', Buffer.from([0x3c, 0xc0, 0x80, 0x3e]), 'malformed/utf8'],
    ['a namespace prefix', stanza({ rest: '<x:y/>' }), 'malformed/xml_namespace'],
    ['nine levels', '<a><a><a><a><a><a><a><a><a/></a></a></a></a></a></a></a></a>', 'malformed/xml_depth'],
    ['4097 elements', `<a>${'<b/>'.repeat(4096)}</a>`, 'malformed/xml_elements'],
    ['a duplicate attribute', '<message id="1" id="2"/>', 'malformed/xml_not_well_formed'],
    ['two roots', '<a/><b/>', 'malformed/xml_not_well_formed'],
    ['text beside elements', stanza({ rest: 'x' }), 'malformed/xml_mixed_content'],
    ['an unknown stanza', '<presence id="p1"/>', 'unsupported/frame'],
    ['bytes past the limit', Buffer.alloc(2_097_153, 0x3c), 'too_large/frame'],
  ])('refuses %s', (_, frame, rule) => {
    expect(ruleOf(frame)).toBe(rule);
  });

  it.each([
    ['no devices', stanza({ to: '' }), 'invalid/missing message/participants'],
    [
      'a device twice',
      stanza({ to: device('2-1', 3) + device('2-1', 3) }),
      'invalid/duplicate message/participants/to@jid',
    ],
    ['base64 of the URL alphabet', stanza({ to: enc('_-8=') }), 'invalid/base64 message/participants/to/enc'],
    ['an empty payload', stanza({ to: enc('') }), 'invalid/empty message/participants/to/enc'],
    [
      'a payload past 256 KiB',
      stanza({ to: enc(Buffer.alloc(262_145).toString('base64')) }),
      'too_large/payload message/participants/to/enc',
    ],
    [
      'an unknown ciphertext type',
      stanza({ to: enc('AA==', 'skmsg') }),
      'invalid/enum message/participants/to/enc@type',
    ],
    [
      'a future time',
      stanza({ attributes: stanzaHead('551@lid', '1790000301') }),
      'invalid/future message@t',
    ],
    ['a leading zero', stanza({ attributes: stanzaHead('551@lid', '01') }), 'invalid/format message@t'],
    [
      'a sender key outside a group',
      stanza({ rest: '<enc v="2" type="skmsg">AA==</enc>' }),
      'invalid/conflict message/enc',
    ],
  ])('refuses %s', (_, frame, rule) => {
    expect(ruleOf(frame)).toBe(rule);
  });

  it('takes a payload of exactly 256 KiB', () => {
    expect(ruleOf(stanza({ to: enc(Buffer.alloc(262_144, 7).toString('base64')) }))).toBe('accepted');
  });

  it('counts what it does not know instead of refusing it', () => {
    const reading = read(
      stanza({ attributes: `${stanzaHead('551@lid')} verified_name="1"`, rest: '<meta a="b"/>' }),
    );
    expect(reading).toMatchObject({
      ok: true,
      losses: [
        { code: 'unknown_attribute', field: 'message', count: 1 },
        { code: 'unknown_element', field: 'message', count: 1 },
      ],
    });
  });

  it('answers what is malformed without a word of the frame', () => {
    const reading = read('<message id="SECRET"><!-- x --></message>');
    const answer = reading.ok ? '' : Buffer.from(whatsappDialect.writeError(reading.error)).toString();
    expect(answer).toBe('<failure code="487" rule="xml_comment"/>');
  });

  it('translates the same whatever the payload is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        const { ciphertexts, ...rest } = messageOf(
          stanza({ to: enc(Buffer.from(bytes).toString('base64')) }),
        );
        const { ciphertexts: _, ...usual } = messageOf(stanza({ to: enc('AA==') }));
        expect(rest).toEqual(usual);
        expect(Buffer.from(ciphertexts[0]?.payload ?? [])).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('never throws, and never repeats a byte of a damaged frame in its answer', () => {
    const usual = Buffer.from(stanza());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(usual.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        (damages) => {
          const frame = Buffer.from(usual);
          for (const [at, byte] of damages) frame[at] = byte;
          const reading = read(frame);
          if (reading.ok) return;
          const answer = Buffer.from(whatsappDialect.writeError(reading.error)).toString();
          expect(answer).not.toContain('15550001111');
          expect(answer).not.toContain(payload.toString('base64'));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('writes a message from another app as coming from its alias', () => {
    const text = Buffer.from(
      whatsappDialect.writeMessage({
        envelopeId: Buffer.alloc(16, 0xab),
        nativeId: whatsappDialect.mintNativeId(Buffer.alloc(16, 0xab), nowMs),
        sender: { kind: 'foreign', user: '100044332211', alias, device: 1 },
        recipient: { kind: 'own', user: '15550001111@s.whatsapp.net', device: 0 },
        threadMs: nowMs,
        innerFormat: 'sealpost.content/1',
        featureBits: 2,
        contentHint: 'resendable',
        ciphertext: { type: 'signal-message', payload: Buffer.from([1, 2, 3]) },
        attachments: [],
        originApp: 'messenger',
        originId: '7',
      }),
    ).toString();
    expect(text).toBe(
      `<message id="${'AB'.repeat(16)}" from="2-${alias}:1@interop" to="15550001111@s.whatsapp.net" t="1790000000" type="media"` +
        ' origin_app="messenger" origin_id="7" inner_format="sealpost.content/1"><enc v="2" type="msg">AQID</enc></message>',
    );
  });
});

function stanzaHead(from: string, t = '1789999000'): string {
  return `id="3EB0A1" from="${from}" to="2-${alias}@interop" t="${t}" type="text"`;
}

function enc(base64: string, type = 'msg'): string {
  return `<to jid="2-${alias}:3@interop"><enc v="2" type="${type}">${base64}</enc></to>`;
}

function device(_user: string, number: number): string {
  return `<to jid="2-${alias}:${number}@interop"><enc v="2" type="msg">AA==</enc></to>`;
}
