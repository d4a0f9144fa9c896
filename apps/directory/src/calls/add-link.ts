import { z } from 'zod';
import { platformToProto, translated } from '#libs/envelope';
import { saveLink } from '#libs/store';
import { checked } from './checked.ts';
import type { Call, CallPorts } from './ports.ts';
import { platformRule, urlRule } from './rules.ts';

const publicKeyBytes = 32;

const rules = z.object({
  link: z.object(
    {
      platform: platformRule,
      publicKey: z
        .instanceof(Uint8Array)
        .refine(({ length }) => length === publicKeyBytes, `has ${publicKeyBytes} bytes`),
      keyId: z.string().regex(/^[A-Za-z0-9._-]{1,128}$/, 'is a key id'),
      allowUnboundHeaders: z.boolean(),
      deliveryUrl: z.union(
        [z.literal(''), urlRule],
        'is empty, or an http or https address without credentials',
      ),
    },
    'is given',
  ),
});

/** Adds the link of an app backend, or replaces it. */
export const addLink =
  ({ store, now }: CallPorts): Call<'addLink'> =>
  async (request) => {
    const valid = checked(rules, request);
    if (!valid.ok) return valid;
    const { link } = valid.value;
    await saveLink(store)(link, now());
    return translated({ link: { ...link, platform: platformToProto(link.platform) } });
  };
