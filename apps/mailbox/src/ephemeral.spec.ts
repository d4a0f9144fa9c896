import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Mailbox } from './create-mailbox.ts';
import { mailboxWorld, type MailboxWorld } from './testing/mailbox-world.ts';

let world: MailboxWorld;
let mailbox: Mailbox;
beforeAll(async () => {
  world = await mailboxWorld();
  mailbox = await world.start();
});
afterAll(async () => {
  await mailbox.close();
  await world.close();
});

it('guarantee 7: typing is never stored; it needs no answer and leaves nothing behind', async () => {
  const [ann, bob] = [await world.user(), await world.user()];
  await world.talk(ann, bob);
  const response = await fetch(`${mailbox.url}/native/whatsapp/frames`, {
    method: 'POST',
    headers: { 'content-type': 'application/xml', authorization: `Bearer ${await world.token()}` },
    body: `<chatstate from="${ann.jid}" to="${bob.jid}"><composing/></chatstate>`,
  });
  expect(response.status).toBe(204);
  expect(await world.inbound()).toEqual([]);
  expect(await world.store.selectFrom('submissions').selectAll().execute()).toEqual([]);
  expect(await world.store.selectFrom('mailbox_records').selectAll().execute()).toEqual([]);
});
