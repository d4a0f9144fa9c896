import { signatureOf } from '#libs/meta-graph';

/** The accounts of the tests, with what signs for them. */
export const testAccounts = {
  whatsapp: { accountId: '100000000000001', secret: 'whatsapp-app-secret' },
  messenger: { accountId: '200000000000002', secret: 'messenger-app-secret' },
  instagram: { accountId: '17841400000000003', secret: 'instagram-app-secret' },
} as const;

export type TestPlatform = keyof typeof testAccounts;

/** Serialises a body as Meta does: what is not ASCII as lower-case escapes, and slashes escaped. */
export const metaBytes = (body: unknown): Buffer =>
  Buffer.from(
    JSON.stringify(body)
      .replaceAll('/', String.raw`\/`)
      .replaceAll(
        /[\u0080-\uffff]/g,
        (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    'latin1',
  );

/** A signed delivery of a body. */
export const signed = (
  platform: TestPlatform,
  bytes: Uint8Array,
  secret: string = testAccounts[platform].secret,
) => ({
  body: bytes,
  signature: signatureOf(bytes, secret),
});

export interface WhatsAppMessage {
  readonly from: string;
  readonly id: string;
  readonly text?: string;
  readonly replyTo?: string;
  readonly userId?: string;
  readonly name?: string;
  readonly atSeconds?: number;
  /** Members that take the place of the text's. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** A WhatsApp webhook with messages, all for one account. */
export const whatsappWebhook = (
  messages: readonly WhatsAppMessage[],
  accountId: string = testAccounts.whatsapp.accountId,
) => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '900000000000009',
      changes: [
        {
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: '15550000001', phone_number_id: accountId },
            contacts: messages.map(({ from, name, userId }) => ({
              wa_id: from,
              profile: { name: name ?? `Name of ${from}` },
              ...(userId && { user_id: userId }),
            })),
            messages: messages.map((message) => ({
              from: message.from,
              ...(message.userId && { from_user_id: message.userId }),
              id: message.id,
              timestamp: String(message.atSeconds ?? 1_800_000_000),
              ...(message.replyTo && { context: { id: message.replyTo, from: '15550000001' } }),
              ...(message.fields ?? { type: 'text', text: { body: message.text ?? 'hello' } }),
            })),
          },
        },
      ],
    },
  ],
});

/** A WhatsApp webhook with statuses. */
export const whatsappStatuses = (statuses: readonly Readonly<Record<string, unknown>>[]) => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '900000000000009',
      changes: [
        {
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: {
              display_phone_number: '15550000001',
              phone_number_id: testAccounts.whatsapp.accountId,
            },
            statuses,
          },
        },
      ],
    },
  ],
});

const objectOf = { messenger: 'page', instagram: 'instagram' } as const;

/** A Messenger or Instagram webhook with items, each with its sender and recipient filled in. */
export const messagingWebhook = (
  platform: 'messenger' | 'instagram',
  psid: string,
  items: readonly Readonly<Record<string, unknown>>[],
  field: 'messaging' | 'standby' = 'messaging',
) => ({
  object: objectOf[platform],
  entry: [
    {
      id: testAccounts[platform].accountId,
      time: 1_800_000_000_000,
      [field]: items.map((item, index) => ({
        sender: { id: psid },
        recipient: { id: testAccounts[platform].accountId },
        timestamp: 1_800_000_000_000 + index,
        ...item,
      })),
    },
  ],
});
