import { listAt, textAt } from '../wire/readers.ts';
import { type CallHandler, unknownObject } from './call.ts';
import { succeeded } from './problem.ts';

/** `GET|POST|DELETE /{page-id|waba-id}/subscribed_apps`: whether and with which fields our app hears of the account. */
export const subscribedApps: CallHandler = ({ simulation, request, account, login }) => {
  if (![account.id, account.businessId, 'me'].includes(request.path[0] ?? '')) return unknownObject();
  if (request.method === 'POST') {
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
