import { z } from 'zod';
import { platformFromProto } from '#libs/envelope';

const idMax = 64;
const textMax = 4096;
const listMax = 10;

/** A platform's number in the schema, read as its name. */
export const platformRule = z
  .number('is known')
  .transform((value) => platformFromProto(value))
  .pipe(z.enum(['whatsapp', 'messenger', 'instagram'], 'is known'));

/** The id that a platform gave to one of our accounts. */
export const accountIdRule = z
  .string()
  .regex(new RegExp(`^[A-Za-z0-9._-]{1,${idMax}}$`), 'is the id that the platform gave');

/** An address that is called by HTTP, without credentials in it. */
export const urlRule = z
  .url({ protocol: /^https?$/, error: 'is an http or https address' })
  .max(textMax, 'is not too long')
  .refine((value) => !/\/\/[^/]*@/.test(value), 'holds no credentials');

/** A language as a BCP 47 tag; English when empty. */
export const languageRule = z.union(
  [
    z.literal('').transform(() => 'en'),
    z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'is a BCP 47 tag'),
  ],
  'is a BCP 47 tag',
);

/** A secret of one of our accounts. */
export const secretRule = z.string().min(1, 'is not empty').max(textMax, 'is not too long');
/** Secrets of one kind, newest first. */
export const secretsRule = z
  .array(secretRule)
  .min(1, 'is not empty')
  .max(listMax, `has at most ${listMax} entries`);

/** A text that may be empty. */
export const wordRule = z.string().max(idMax, 'is not too long');
