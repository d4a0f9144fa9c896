import { describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { fakeIo } from './fake-io.ts';
import { runProgram } from './program.ts';

const { Envelope, EnvelopeClass, Level, SenderHeader } = sealpost.gateway.v1;

const senderHeader = SenderHeader.encode({
  schemaVersion: 1,
  envelopeId: Buffer.alloc(16, 0xab),
  conversationId: Buffer.alloc(16, 0xcd),
  rosterEpoch: toLong(2n ** 53n + 1n),
  class: EnvelopeClass.ENVELOPE_CLASS_MESSAGE,
  level: Level.LEVEL_CONNECTOR_SEALED,
  sentAtMs: toLong(1_754_500_000_000),
}).finish();
const secret = 'ciphertext-of-the-message';
const envelope = Envelope.encode({
  senderHeader,
  sealedBodies: {
    bodies: [
      {
        reader: 'egress',
        keyId: 'k1',
        wrap: Buffer.alloc(80, 1),
        nonce: Buffer.alloc(24, 2),
        ciphertext: Buffer.from(secret),
      },
    ],
  },
  acceptance: { acceptedAtMs: toLong(1_754_500_000_500) },
}).finish();

const inspect = async (
  input: string | Uint8Array,
): Promise<{ code: number; output: string; errors: string }> => {
  const io = fakeIo(input);
  await runProgram(['inspect'], io);
  return { code: io.exitCode(), output: io.output(), errors: io.errors() };
};

describe('inspect', () => {
  it.each([
    ['bytes', envelope],
    ['hex', Buffer.from(envelope).toString('hex')],
    [
      'wrapped hex',
      `${Buffer.from(envelope)
        .toString('hex')
        .replace(/(.{60})/g, '$1\n')}\n`,
    ],
    ['base64', `${Buffer.from(envelope).toString('base64')}\n`],
    ['base64url', Buffer.from(envelope).toString('base64url')],
  ])('prints the header of an envelope that comes as %s', async (_form, input) => {
    const { code, output } = await inspect(input);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      sizeBytes: envelope.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      senderHeader: {
        sizeBytes: senderHeader.length,
        envelopeId: 'ab'.repeat(16),
        conversationId: 'cd'.repeat(16),
        rosterEpoch: '9007199254740993',
        class: 'ENVELOPE_CLASS_MESSAGE',
        level: 'LEVEL_CONNECTOR_SEALED',
        sentAtMs: '1754500000000',
      },
      sealedBodies: {
        bodies: [
          {
            reader: 'egress',
            keyId: 'k1',
            wrap: { sizeBytes: 80 },
            ciphertext: { sizeBytes: secret.length },
          },
        ],
      },
      acceptance: { acceptedAtMs: '1754500000500' },
    });
  });

  it('prints no byte of a body, in no spelling', async () => {
    const { output } = await inspect(envelope);
    for (const spelling of ['utf8', 'hex', 'base64'] as const)
      expect(output).not.toContain(Buffer.from(secret).toString(spelling).replace(/=+$/, ''));
  });

  it.each(['', 'no envelope', '{"json":1}', '00', Buffer.from([0x0a, 0x05, 0x01]), Buffer.alloc(0)])(
    'ends with 2 and one line for what is no envelope (%#)',
    async (input) => {
      const { code, output, errors } = await inspect(input);
      expect([code, output, errors]).toEqual([2, '', 'error: standard input: is no envelope\n']);
    },
  );
});
