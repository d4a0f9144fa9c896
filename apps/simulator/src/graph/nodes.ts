import { addressOf } from '../world/user.ts';
import { userAt } from '../world/world.ts';
import { type CallHandler, isOwnNode, unknownObject } from './call.ts';
import { describeMedia } from './media.ts';
import { succeeded } from './problem.ts';

/** `GET /{id|me}`: an account, a person's profile, or a file. */
export const getNode: CallHandler = (call) => {
  const { request, account, simulation } = call;
  const [node = ''] = request.path;
  if (isOwnNode(node, call)) return succeeded(accountNode(call));
  const media = describeMedia(call);
  if (media) return media;
  const user = account.platform === 'whatsapp' ? undefined : userAt(simulation.world, account, node);
  if (!user) return unknownObject();
  const [first = '', ...rest] = user.name.split(' ');
  const id = addressOf(user, account);
  return succeeded(
    account.platform === 'messenger'
      ? {
          id,
          name: user.name,
          first_name: first,
          last_name: rest.join(' '),
          profile_pic: 'https://platform.example/p.jpg',
        }
      : {
          id,
          name: user.name,
          username: user.username ?? user.id,
          profile_pic: 'https://platform.example/p.jpg',
        },
  );
};

/** `GET /debug_token`: whose token it is. */
export const debugToken: CallHandler = ({ simulation, request, nowMs }) => {
  const token = request.query['input_token'];
  for (const account of simulation.world.accounts.values()) {
    const login = account.logins.find((candidate) => candidate.token === token);
    if (!login) continue;
    return succeeded({
      data: {
        app_id: login.appId,
        application: account.name,
        is_valid: true,
        issued_at: Math.floor(nowMs / 1000),
        expires_at: 0,
        scopes: [],
        type: 'PAGE',
        profile_id: account.id,
      },
    });
  }
  return succeeded({ data: { is_valid: false } });
};

function accountNode({ account, login }: Parameters<CallHandler>[0]): Record<string, unknown> {
  if (account.platform === 'whatsapp')
    return {
      verified_name: account.name,
      display_phone_number: account.phone,
      quality_rating: 'GREEN',
      id: account.id,
    };
  const own = { id: account.id, name: account.name, username: account.username };
  return login.flavour === 'login' ? { ...own, user_id: account.id } : own;
}
