import { createHmac } from 'node:crypto';
import type { Account } from '../../../simulator/src/world/account.ts';

/** A command that sends a correctly signed webhook, ready to be pasted into a shell. */
export const curlHint = (ingressUrl: string, account: Account, nowMs: number): string => {
  const body = JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: account.businessId,
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: account.phone, phone_number_id: account.id },
              contacts: [{ profile: { name: 'Dora' }, wa_id: '15557654321' }],
              messages: [
                {
                  from: '15557654321',
                  id: `wamid.curl${nowMs}`,
                  timestamp: String(Math.floor(nowMs / 1000)),
                  type: 'text',
                  text: { body: 'new' },
                },
              ],
            },
          },
        ],
      },
    ],
  });
  const signature = createHmac('sha256', account.logins[0].appSecret).update(body).digest('hex');
  return [
    `curl -i ${ingressUrl}/webhooks/whatsapp \\`,
    `  -H 'content-type: application/json' \\`,
    `  -H 'x-hub-signature-256: sha256=${signature}' \\`,
    `  -d '${body}'`,
  ].join('\n');
};
