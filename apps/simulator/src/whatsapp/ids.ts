import { randomBytes, randomInt } from 'node:crypto';

/** A message id in WhatsApp's outer form: `wamid.` and base64 of the person's number, the direction and a random part. */
export const makeMessageId = (phone: string, from: 'user' | 'account'): string => {
  const number = Buffer.from(phone, 'latin1');
  const unique = Buffer.from(
    randomBytes(from === 'user' ? 16 : 9)
      .toString('hex')
      .toUpperCase(),
    'latin1',
  );
  const bytes = Buffer.concat([
    Buffer.from([0x1d, 0x18, number.length]),
    number,
    Buffer.from([0x15, 0x02, 0x00, from === 'user' ? 0x12 : 0x11, 0x18, unique.length]),
    unique,
    Buffer.from([0x00]),
  ]);
  return `wamid.${bytes.toString('base64')}`;
};

/** A number in a range that is kept for fiction. */
export const makePhone = (): string => `1202555${randomInt(0, 10_000).toString().padStart(4, '0')}`;

/** A business-scoped user id: country code, a dot, and digits. */
export const makeBsuid = (): string => `US.${randomInt(1, 9)}${digits(19)}`;

function digits(count: number): string {
  return Array.from({ length: count }, () => randomInt(0, 10)).join('');
}
