import { failed, failure, type Platform, type Result, translated } from '#libs/envelope';

interface Spelling {
  readonly pattern: RegExp;
  readonly rule: string;
  readonly canonical: (user: string) => string;
  readonly deviceMax: number;
}

const fbid: Spelling = {
  pattern: /^[1-9][0-9]{0,18}$/,
  rule: 'is a number from 1 to 2^63 - 1 in digits',
  canonical: (user) => user,
  deviceMax: 65_535,
};

/** How each app spells its own users, and how many devices one can have. */
const spellings: Readonly<Record<Platform, Spelling>> = {
  whatsapp: {
    pattern: /^[1-9][0-9]{0,19}@(s\.whatsapp\.net|c\.us|lid)$/,
    rule: 'is a user JID without device',
    canonical: (user) => user.replace(/@c\.us$/, '@s.whatsapp.net'),
    deviceMax: 255,
  },
  messenger: fbid,
  instagram: fbid,
};

const userMax = 2n ** 63n - 1n;

/** A user of an app backend in the one spelling that is kept. Numbers from 2^63 on are aliases, never users. */
export function nativeUserOf(platform: Platform, user: string, field: string): Result<string> {
  const { pattern, rule, canonical } = spellings[platform];
  const valid = pattern.test(user) && (user.includes('@') || BigInt(user) <= userMax);
  return valid ? translated(canonical(user)) : failed(failure('malformed', { field, rule }));
}

/** The `device_id` of a native device: one more than its number, because 0 means all devices. */
export function deviceIdOf(platform: Platform, device: number): Result<number> {
  const { deviceMax } = spellings[platform];
  return device <= deviceMax
    ? translated(device + 1)
    : failed(failure('malformed', { field: 'device', rule: `is at most ${deviceMax}` }));
}
