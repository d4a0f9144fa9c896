import type { Connector } from '#libs/connector/content';
import type { Platform } from '#libs/envelope';
import type { SendingAccount, SendingTarget } from '#libs/store';
import type { Breaker } from './breaker.ts';
import type { PlatformClient } from './platform-client.ts';

export interface AskToWritePorts {
  readonly connectors: Readonly<Record<Platform, Connector>>;
  readonly client: PlatformClient;
  readonly breaker: Breaker;
  /** Whether it is ours to ask, for this closing of the window. */
  readonly claim: (account: SendingAccount, target: SendingTarget) => Promise<boolean>;
  readonly count: (outcome: string) => void;
}

/**
 * Asks a person behind a closed window to write again, by the template that the operator had approved for it; once for each
 * time that the window closes, whatever comes of the call. Where there is no template, or no such thing, nothing happens.
 */
export const askToWrite =
  ({ connectors, client, breaker, claim, count }: AskToWritePorts) =>
  async (platform: Platform, account: SendingAccount, target: SendingTarget): Promise<void> => {
    const connector = connectors[platform];
    const { accountId, templateName } = account;
    if (!connector.toReopenRequest || !templateName || !(await claim(account, target))) return;
    const language = target.language || account.language;
    const request = connector.toReopenRequest({
      accountId,
      recipientId: target.address,
      templateName,
      language,
    });
    const call = await breaker.run(account.account, () => client.call(account, request));
    count(call.kind === 'answered' ? connector.outcomeOf(call.response).kind : call.kind);
  };
