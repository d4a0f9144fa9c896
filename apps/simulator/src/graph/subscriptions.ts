import { listAt, textAt } from '../wire/readers.ts';
import { shakeHands } from '../delivery/handshake.ts';
import { type CallHandler, unknownObject } from './call.ts';
import type { World } from '../world/world.ts';
import { type GraphReply, commonProblems, problemReply, succeeded } from './problem.ts';

/** `GET|POST|DELETE /{page-id|waba-id}/subscribed_apps`: whether and with which fields our app hears of the account. */
export const subscribedApps: CallHandler = async ({ simulation, request, account, login }) => {
  if (![account.id, account.businessId, 'me'].includes(request.path[0] ?? '')) return unknownObject();
  if (request.method === 'POST') {
    const override = textAt(request.body, 'override_callback_uri');
    if (override !== undefined) {
      const token = textAt(request.body, 'verify_token') ?? account.verifyToken;
      return (await point(simulation.world, [account.id], override, token)) ?? succeeded({ success: true });
    }
    const given = textAt(request.body, 'subscribed_fields') ?? request.query['subscribed_fields'];
    const fields = given?.split(',') ?? listAt(request.body, 'subscribed_fields').map(String);
    simulation.world.accounts.set(account.id, { ...account, subscribed: true, fields });
    return succeeded({ success: true });
  }
  if (request.method === 'DELETE') {
    simulation.world.accounts.set(account.id, { ...account, subscribed: false });
    return succeeded({ success: true });
  }
  const app = { id: login.appId, name: account.name, subscribed_fields: account.fields };
  return succeeded({ data: account.subscribed ? [app] : [] });
};

const platformByObject: Readonly<Record<string, string>> = {
  page: 'messenger',
  instagram: 'instagram',
  whatsapp_business_account: 'whatsapp',
};

/** `GET|POST /{app-id}/subscriptions`: the endpoint of an app, for all accounts of one object. It must answer the challenge. */
export const subscriptions: CallHandler = async ({ simulation, request, login }) => {
  if (request.path[0] !== login.appId) return unknownObject();
  const { world } = simulation;
  const ours = [...world.accounts.values()].filter(({ logins }) => logins[0].appId === login.appId);
  if (request.method === 'GET')
    return succeeded({
      data: ours.flatMap(({ platform, webhookUrl, subscribed, fields }) => {
        const object = Object.keys(platformByObject).find((name) => platformByObject[name] === platform);
        return webhookUrl === undefined
          ? []
          : [{ object, callback_url: webhookUrl, active: subscribed, fields }];
      }),
    });
  const object = textAt(request.body, 'object') ?? '';
  const ids = ours.filter(({ platform }) => platform === platformByObject[object]).map(({ id }) => id);
  const url = textAt(request.body, 'callback_url') ?? '';
  const token = textAt(request.body, 'verify_token') ?? '';
  return (await point(world, ids, url, token)) ?? succeeded({ success: true });
};

/** Points accounts at an endpoint that answers the challenge; gives the error when it does not. */
async function point(
  world: World,
  ids: readonly string[],
  url: string,
  verifyToken: string,
): Promise<GraphReply | undefined> {
  if (await shakeHands(url, verifyToken))
    return problemReply({ ...commonProblems.bodyInvalid, code: 2200, title: 'Callback verification failed' });
  for (const id of ids) {
    const account = world.accounts.get(id);
    if (account) world.accounts.set(id, { ...account, webhookUrl: url, verifyToken, subscribed: true });
  }
  return undefined;
}

/** `GET|POST|DELETE /me/messenger_profile`: greeting, get-started button, menu and ice breakers, kept as they are given. */
export const messengerProfile: CallHandler = ({ simulation, request, account }) => {
  const { profiles } = simulation.world;
  const profile = profiles.get(account.id) ?? {};
  const fieldsOf = (list: unknown): readonly string[] => (Array.isArray(list) ? list.map(String) : []);
  if (request.method === 'POST') {
    const { access_token: _, ...members } = request.body;
    profiles.set(account.id, { ...profile, ...members });
    return succeeded({ result: 'success' });
  }
  if (request.method === 'DELETE') {
    const gone = fieldsOf(request.body['fields'] ?? request.query['fields']?.split(','));
    profiles.set(
      account.id,
      Object.fromEntries(Object.entries(profile).filter(([name]) => !gone.includes(name))),
    );
    return succeeded({ result: 'success' });
  }
  const wanted = request.query['fields']?.split(',') ?? Object.keys(profile);
  const found = Object.fromEntries(Object.entries(profile).filter(([name]) => wanted.includes(name)));
  return succeeded({ data: Object.keys(found).length === 0 ? [] : [found] });
};

/** `GET /{waba-id}/phone_numbers` and `/message_templates`. */
export const businessLists: Readonly<Record<string, CallHandler>> = {
  phone_numbers: ({ account }) =>
    succeeded({
      data: [
        {
          id: account.id,
          display_phone_number: account.phone,
          verified_name: account.name,
          quality_rating: 'GREEN',
        },
      ],
    }),
  message_templates: ({ account }) =>
    succeeded({
      data: account.templates.map(({ name, language, category, body, quickReplies }, index) => ({
        id: `${account.businessId}${index}`,
        name,
        language,
        category,
        status: 'APPROVED',
        components: [
          { type: 'BODY', text: body },
          ...(quickReplies.length === 0
            ? []
            : [{ type: 'BUTTONS', buttons: quickReplies.map((text) => ({ type: 'QUICK_REPLY', text })) }]),
        ],
      })),
    }),
};
