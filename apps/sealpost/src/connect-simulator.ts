import { directoryMethods } from '#libs/contracts';
import { platformToProto } from '#libs/envelope';
import { withDirectory } from '../../cli/src/directory-client.ts';
import type { Simulator } from '../../simulator/src/create-simulator.ts';

const graphVersion = 'v25.0';

/** Makes the simulator's accounts known to the gateway, and the gateway's webhooks known to the simulator. */
export const connectSimulator = async (
  simulator: Pick<Simulator, 'url' | 'control'>,
  { directoryGrpcUrl, ingressUrl }: { readonly directoryGrpcUrl: string; readonly ingressUrl: string },
): Promise<void> => {
  const accounts = await simulator.control.accounts();
  await withDirectory(directoryGrpcUrl, async (call) => {
    for (const { platform, id, phone, username, logins, verifyToken } of accounts) {
      const [first] = logins;
      await call(directoryMethods.addAccount, {
        account: {
          platform: platformToProto(platform),
          accountId: id,
          handle: platform === 'whatsapp' ? phone : username,
          apiBaseUrl: `${simulator.url}/${graphVersion}`,
          flavour: platform === 'instagram' ? first.flavour : '',
          language: 'en',
          appId: first.appId,
        },
        secrets: {
          accessToken: first.token,
          appSecrets: logins.map(({ appSecret }) => appSecret),
          verifyTokens: [verifyToken],
        },
      });
    }
  });
  for (const { id, platform, verifyToken } of accounts)
    await simulator.control.subscribe(id, { url: `${ingressUrl}/webhooks/${platform}`, verifyToken });
};
