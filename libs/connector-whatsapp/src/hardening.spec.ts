import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  contentToJson,
  decodeContent,
  encodeContent,
  type EventClass,
  type Inbound,
} from '#libs/connector/content';
import { whatsapp } from './connector.ts';
import { contact, ids, messageOf, valueOf, webhookOf } from './webhook-fixture.ts';

const media = {
  id: '1',
  mime_type: 'image/webp',
  sha256: 'AAAA',
  caption: 'c',
  filename: 'f',
  voice: true,
  animated: true,
};
const person = { from: ids.phone, from_user_id: ids.userId, from_parent_user_id: ids.parentUserId };
const objects = {
  text: { body: 'hi *there*' },
  image: media,
  audio: media,
  document: media,
  sticker: media,
  location: { latitude: 1.5, longitude: 2.5, name: 'n', address: 'a', url: 'https://example.org' },
  contacts: [
    {
      name: { formatted_name: 'M' },
      phones: [{ phone: '1', wa_id: '1' }],
      org: { company: 'c' },
      vcard: 'FN:M',
    },
  ],
  reaction: { message_id: 'wamid.0', emoji: '👍' },
  button: { payload: 'p', text: 't' },
  order: {
    catalog_id: '1',
    text: 't',
    product_items: [{ product_retailer_id: 's', quantity: 1, item_price: 2.5, currency: 'EUR' }],
  },
  system: { body: 'b', type: 'user_changed_number', wa_id: '2', user_id: 'DE.2', previous_user_id: 'DE.1' },
  unsupported: { type: 'poll' },
  edit: {
    original_message_id: 'wamid.0',
    message: { type: 'text', text: { body: 'n' }, context: { id: 'wamid.1' } },
  },
  revoke: { original_message_id: 'wamid.0' },
  interactive: { type: 'nfm_reply', nfm_reply: { name: 'n', body: 'b', response_json: '{"a":[1]}' } },
};
const around = {
  ...person,
  group_id: 'G',
  context: { id: 'wamid.Q', forwarded: true, referred_product: { catalog_id: '1' } },
  referral: { source_url: 'u', ctwa_clid: 'c' },
  errors: [{ code: 131_051 }],
  identity: { hash: 'h' },
};
const messages = Object.entries(objects).map(([type, object]) =>
  messageOf({ ...around, type, [type]: object }),
);
const status = {
  id: 'wamid.1',
  status: 'failed',
  timestamp: '1760000000',
  recipient_id: ids.phone,
  errors: [{ code: 131_047 }],
};
const webhooks: readonly unknown[] = [
  webhookOf(
    'messages',
    valueOf({ contacts: [contact], messages, statuses: [status], errors: [{ code: 1 }] }),
  ),
  webhookOf(
    'smb_message_echoes',
    valueOf({ message_echoes: messages.map((each) => ({ ...each, to: ids.phone })) }),
  ),
  webhookOf(
    'group_participants_update',
    valueOf({ groups: [{ group_id: 'G', type: 'group_create', wa_id: '1' }] }),
  ),
  webhookOf('user_preferences', valueOf({ user_preferences: [{ wa_id: '1', value: 'stop', timestamp: 1 }] })),
  webhookOf(
    'user_id_update',
    valueOf({ user_id_update: [{ wa_id: '1', user_id: { previous: 'a', current: 'b' } }] }),
  ),
  webhookOf('messaging_handovers', {
    sender: { phone_number: '1' },
    recipient: { phone_number_id: '2' },
    type: 't',
  }),
  webhookOf('calls', valueOf({ calls: [{ id: 'wacid.1', from: '1', timestamp: '1760000000' }] })),
  webhookOf('standby', valueOf({ standby: { messages } })),
  webhookOf('account_update', { event: 'X' }),
];

/** One wound: the node that it hits by a walk of the fractions, and what stands there afterwards. */
interface Wound {
  readonly path: readonly number[];
  readonly value: unknown;
}

const wound: fc.Arbitrary<Wound> = fc.record({
  path: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 9 }),
  value: fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(undefined, null, '', 0, -1, 1e300, [], {}, '__proto__'),
  ),
});

const wounded = (node: unknown, { path, value }: Wound): unknown => {
  const [first = 0, ...rest] = path;
  if (typeof node !== 'object' || node === null || Object.keys(node).length === 0) return value;
  const keys = Object.keys(node);
  const at = keys[Math.floor(first * keys.length)] ?? '';
  if (Array.isArray(node)) {
    const elements: readonly unknown[] = node;
    return elements.map((element, index) => (String(index) === at ? next(element, rest, value) : element));
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, member]: [string, unknown]) => [
      key,
      key === at ? next(member, rest, value) : member,
    ]),
  );
};

const next = (node: unknown, path: readonly number[], value: unknown): unknown =>
  path.length === 0 ? value : wounded(node, { path, value });

const classes: readonly EventClass[] = [
  'message',
  'reaction',
  'edit',
  'deletion',
  'receipt',
  'system',
  'echo',
  'ignored',
  'unsupported',
];

const expectSound = (event: Inbound): void => {
  expect(classes).toContain(event.class);
  expect(event.envelopeId).toMatch(/^[0-9a-f]{32}$/);
  expect(event.timestampMs ?? 1).toBeGreaterThan(0);
  expect(Object.values(event)).not.toContain(undefined);
  if (event.content === undefined) return;
  const decoded = decodeContent(encodeContent(event.content)) ?? {};
  expect(contentToJson(decoded)).toEqual(contentToJson(event.content));
  const calls = whatsapp.toRequests({ content: decoded, accountId: '1', recipientId: '2' });
  expect(calls.ok).toBe(true);
};

describe('WhatsApp webhooks that are not as documented', () => {
  it('are events all the same, with contents that can be sealed and sent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...webhooks), fc.array(wound, { maxLength: 4 }), (webhook, wounds) => {
        const body = JSON.stringify(wounds.reduce(wounded, webhook)) ?? 'null';
        const events = whatsapp.translate(Buffer.from(body));
        expect(events.length).toBeGreaterThan(0);
        events.forEach(expectSound);
        expect(whatsapp.accountsOf(Buffer.from(body))).not.toContain('');
      }),
      { numRuns: 600 },
    );
  });

  it('are events where they are any JSON, or any bytes', () => {
    fc.assert(
      fc.property(fc.json(), (body) => whatsapp.translate(Buffer.from(body)).forEach(expectSound)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (body) => whatsapp.translate(body).forEach(expectSound)),
      { numRuns: 300 },
    );
  });

  it('may be as deep as a body can be', () => {
    const depth = 100_000;
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const bodies = [
      deep,
      `{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"x","value":{"y":${deep}}}]}]}`,
      `{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[{"type":"t","t":${deep}}]}}]}]}`,
    ];
    for (const body of bodies) {
      const [event] = whatsapp.translate(Buffer.from(body));
      expect(event).toMatchObject({ class: 'unsupported' });
    }
  });
});
