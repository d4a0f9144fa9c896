import { z } from 'zod';

/** The account that it is done with; the first one of the person's platform when absent. */
const account = z.string().optional();
/** A native message id. */
const message = z.string();
const replyTo = z.string().optional();

const place = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  name: z.string().optional(),
  address: z.string().optional(),
});

/** A file: its bytes in base64, or a small sample when absent. */
const file = {
  account,
  replyTo,
  caption: z.string().optional(),
  base64: z.base64().optional(),
  mimeType: z.string().optional(),
  fileName: z.string().optional(),
};

/** Everything that a person can do in an app, one row a type. */
export const actionSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.string().min(1),
    account,
    replyTo,
    forwarded: z.enum(['once', 'frequently']).optional(),
    story: z.object({ id: z.string(), url: z.string() }).optional(),
  }),
  z.object({ type: z.literal('image'), ...file, count: z.int().min(1).max(10).optional() }),
  z.object({ type: z.literal('video'), ...file }),
  z.object({ type: z.literal('audio'), ...file }),
  z.object({ type: z.literal('voice'), ...file }),
  z.object({ type: z.literal('document'), ...file }),
  z.object({
    type: z.literal('sticker'),
    ...file,
    animated: z.boolean().optional(),
    stickerId: z.string().regex(/^\d+$/).optional(),
  }),
  z.object({ type: z.literal('location'), ...place.shape, account, replyTo }),
  z.object({
    type: z.literal('contacts'),
    contacts: z.array(z.record(z.string(), z.unknown())).min(1),
    account,
    replyTo,
  }),
  z.object({ type: z.literal('like'), size: z.enum(['small', 'medium', 'large']).optional(), account }),
  z.object({
    type: z.literal('share'),
    source: z.enum(['link', 'post', 'reel', 'story']),
    url: z.string(),
    title: z.string().optional(),
    nativeId: z.string().optional(),
    text: z.string().optional(),
    account,
  }),
  z.object({ type: z.literal('story_mention'), url: z.string(), account }),
  z.object({ type: z.literal('ephemeral'), account }),
  z.object({ type: z.literal('unsupported'), what: z.string().optional(), account }),
  z.object({ type: z.literal('react'), message, emoji: z.string().min(1) }),
  z.object({ type: z.literal('unreact'), message }),
  z.object({ type: z.literal('edit'), message, text: z.string().min(1) }),
  z.object({ type: z.literal('delete'), message }),
  z.object({
    type: z.literal('choice'),
    choice: z.union([z.string(), z.int()]),
    message: message.optional(),
    account,
  }),
  z.object({ type: z.literal('postback'), payload: z.string(), title: z.string(), account }),
  z.object({
    type: z.literal('open_link'),
    url: z.url(),
    confirm: z.boolean().default(true),
    text: z.string().optional(),
  }),
  z.object({ type: z.literal('read'), account, upTo: message.optional() }),
  z.object({ type: z.literal('play'), message }),
  z.object({ type: z.literal('deliver'), account }),
  z.object({ type: z.literal('block'), account }),
  z.object({ type: z.literal('unblock'), account }),
  z.object({ type: z.literal('preference'), value: z.enum(['stop', 'resume']), account }),
  z.object({
    type: z.literal('change_number'),
    phone: z
      .string()
      .regex(/^\d{7,15}$/)
      .optional(),
    account,
  }),
  z.object({ type: z.literal('change_user_id'), account }),
  z.object({ type: z.literal('change_phone_key'), account }),
]);

/** An action as the simulator does it. */
export type Action = z.output<typeof actionSchema>;
/** An action as a caller writes it. */
export type ActionInput = z.input<typeof actionSchema>;
export type ActionType = Action['type'];
export type ActionOf<T extends ActionType> = Extract<Action, { type: T }>;
