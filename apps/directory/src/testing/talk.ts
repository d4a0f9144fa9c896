import { sealpost } from '#contracts/gateway';
import { fromLong } from '#libs/contracts';
import { conversationIdOf, hexOf } from '#libs/envelope';
import { verifyRoster } from '#libs/sealing';
import { type AccountRecord, saveAccount, showConversation, type Store } from '#libs/store';
import { type Person, type TestDirectory, tokenHash } from './people.ts';

const { v1 } = sealpost.gateway;
const { ControlKind } = v1;

/** What people do again and again: begin, join, be together; and what their roster says. */
export function talkOn(store: Store, directory: TestDirectory) {
  const begun = async (person: Person, fields: object = {}) => {
    const notices = await directory.say(person, ControlKind.CONTROL_KIND_NEW, fields);
    return {
      conversationId: notices[0]?.conversationId ?? Buffer.of(),
      token: directory.tokenIn(notices),
      notices,
    };
  };
  const join = (person: Person, token: string, fields: object = {}) =>
    directory.say(person, ControlKind.CONTROL_KIND_JOIN, { tokenHash: tokenHash(token), ...fields });
  const invite = async (person: Person, conversationId: Uint8Array) =>
    directory.tokenIn(await directory.say(person, ControlKind.CONTROL_KIND_INVITE, { conversationId }));
  const together = async (inviter: Person, ...others: readonly Person[]) => {
    const { conversationId, token } = await begun(inviter);
    for (const [index, person] of others.entries())
      await join(person, index === 0 ? token : await invite(inviter, conversationId));
    return conversationId;
  };
  const rosterOf = async (conversationId: Uint8Array) => {
    const id = conversationIdOf(conversationId);
    const shown = id && (await showConversation(store)(id));
    if (!shown?.roster) throw new Error('no roster');
    const verified = verifyRoster(shown.roster, directory.rosterPublicKeys);
    if (!verified.ok) throw new Error(verified.failure.code);
    const roster = v1.Roster.decode(verified.value);
    const members = roster.members.map(({ address }) => hexOf(address?.participantId ?? Buffer.of()));
    return { state: shown.state, epoch: fromLong(roster.epoch), members: members.toSorted(), roster };
  };
  return { begun, join, invite, together, rosterOf };
}

/** Adds an account whose secrets do not matter. */
export const addTestAccount = (
  store: Store,
  account: Pick<AccountRecord, 'platform' | 'accountId' | 'handle'>,
) =>
  saveAccount(store)(
    { ...account, apiBaseUrl: 'http://localhost', flavour: '', language: 'en', appId: '', templateName: '' },
    { accessToken: 'token', appSecrets: ['secret'], verifyTokens: ['verify'] },
    0,
  );
