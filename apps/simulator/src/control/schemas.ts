import { z } from 'zod';
import { callFaultKinds, webhookFaultKinds } from '../faults/fault.ts';

const platform = z.enum(['whatsapp', 'messenger', 'instagram']);
const milliseconds = z.int().min(0);
const probability = z.number().min(0).max(1);

const habits = {
  name: z.string().min(1).optional(),
  username: z.string().optional(),
  phoneVisibility: z.enum(['shown', 'absent', 'empty']).optional(),
  autoDeliver: z.boolean().optional(),
  autoRead: z.boolean().optional(),
  reachable: z.boolean().optional(),
};

/** A new person. Whoever hides their phone number behind a username has `phoneVisibility` `absent` or `empty`. */
export const newUserSchema = z.object({
  ...habits,
  platform,
  name: z.string().min(1),
  id: z.string().min(1).optional(),
  phone: z
    .string()
    .regex(/^\d{7,15}$/)
    .optional(),
  bsuid: z.string().min(1).optional(),
});

/** Changes to a person. */
export const userChangeSchema = z.object(habits);

const login = z.object({
  flavour: z.enum(['cloud', 'page', 'login']),
  token: z.string().min(1),
  appId: z.string().regex(/^\d+$/),
  appSecret: z.string().min(1),
});

const settableAccount = {
  name: z.string().optional(),
  username: z.string().optional(),
  phone: z.string().optional(),
  businessId: z.string().optional(),
  logins: z.tuple([login], login).optional(),
  webhookUrl: z.url().optional(),
  verifyToken: z.string().optional(),
  subscribed: z.boolean().optional(),
  fields: z.array(z.string()).optional(),
  coexistence: z.boolean().optional(),
  refusals: z.enum(['status', 'response']).optional(),
  stickers: z.enum(['dual', 'single']).optional(),
  deliveryMids: z.enum(['listed', 'omitted']).optional(),
  templates: z
    .array(
      z.object({
        name: z.string(),
        language: z.string(),
        body: z.string(),
        category: z.enum(['UTILITY', 'MARKETING', 'AUTHENTICATION']),
        quickReplies: z.array(z.string()),
      }),
    )
    .optional(),
  rateLimits: z
    .object({
      messagesPerSecondMax: z.number().positive().optional(),
      pairBurstMax: z.int().positive().optional(),
      pairIntervalMs: milliseconds.optional(),
    })
    .optional(),
};

/** A new account; what is left out has a default that depends on its id. */
export const newAccountSchema = z.object({ ...settableAccount, platform, id: z.string().regex(/^\d+$/) });

/** Changes to an account. */
export const accountChangeSchema = z.object(settableAccount);

/** An endpoint that wants the account's webhooks; it must answer the challenge. */
export const subscriptionSchema = z.object({ url: z.url(), verifyToken: z.string().optional() });

/** What a person of the business does in the platform's own inbox. */
export const agentActionSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    user: z.string(),
    text: z.string().min(1),
    replyTo: z.string().optional(),
  }),
  z.object({ type: z.literal('handover'), user: z.string(), to: z.enum(['app', 'other']) }),
]);

/** Any update, put into the account's envelope, signed and delivered. */
export const injectionSchema = z.object({
  field: z.string().min(1),
  channel: z.enum(['changes', 'messaging', 'standby']).optional(),
  body: z.record(z.string(), z.unknown()),
});

/** When and how something goes wrong. */
export const faultSchema = z.object({
  kind: z.enum([...callFaultKinds, ...webhookFaultKinds]),
  platform: platform.optional(),
  account: z.string().optional(),
  path: z.string().optional(),
  body: z.string().optional(),
  times: z.int().min(1).optional(),
  probability: probability.optional(),
  seed: z.int().optional(),
  status: z.int().min(400).max(599).optional(),
  code: z.int().optional(),
  subcode: z.int().optional(),
  retryAfterS: z.int().min(0).optional(),
  delayMs: milliseconds.optional(),
});

/** The world's clock: set ahead of real time, or moved on. */
export const clockSchema = z.union([z.object({ offsetMs: z.int() }), z.object({ advanceMs: z.int() })]);

/** Changes to the settings. */
export const settingsSchema = z.object({
  fetchLinks: z.boolean().optional(),
  webhooks: z
    .object({
      retryDelaysMs: z.array(milliseconds).max(50),
      timeoutMs: z.int().min(1),
      concurrencyMax: z.int().min(1).max(1000),
      batchMax: z.int().min(1).max(1000),
      batchLingerMs: milliseconds,
      duplicateProbability: probability,
      duplicateDelayMs: milliseconds,
      reorderProbability: probability,
      reorderDelayMs: milliseconds,
      seed: z.int(),
      unsubscribeAfterMs: milliseconds,
    })
    .partial()
    .optional(),
});

export type NewUser = z.input<typeof newUserSchema>;
export type UserChange = z.input<typeof userChangeSchema>;
export type NewAccount = z.input<typeof newAccountSchema>;
export type AccountChange = z.input<typeof accountChangeSchema>;
export type Subscription = z.input<typeof subscriptionSchema>;
export type AgentAction = z.output<typeof agentActionSchema>;
export type Injection = z.input<typeof injectionSchema>;
export type ClockChange = z.input<typeof clockSchema>;
export type SettingsInput = z.input<typeof settingsSchema>;
export type FaultInput = z.input<typeof faultSchema>;
