import type { Platform } from '#libs/envelope';

/** One end of a route: an app, and whether its backend speaks its dialect or the device speaks for itself. */
export interface RouteEnd {
  readonly app: Platform;
  readonly by: 'backend' | 'device';
}

export interface Route {
  readonly title: string;
  readonly from: RouteEnd;
  readonly to: RouteEnd;
  readonly level: 'e2ee' | 'app-sealed';
}

const route = (from: Platform, to: Platform, level: Route['level'] = 'e2ee'): Route => ({
  title: `${from} to ${to}`,
  from: { app: from, by: 'backend' },
  to: { app: to, by: 'backend' },
  level,
});

/** Through every dialect in both directions, and by the client library: among devices, and from and to a dialect. */
export const routes: readonly Route[] = [
  route('whatsapp', 'messenger'),
  route('messenger', 'whatsapp'),
  route('whatsapp', 'instagram', 'app-sealed'),
  route('instagram', 'whatsapp', 'app-sealed'),
  route('messenger', 'instagram', 'app-sealed'),
  route('instagram', 'messenger', 'app-sealed'),
  {
    title: 'device to device',
    from: { app: 'whatsapp', by: 'device' },
    to: { app: 'messenger', by: 'device' },
    level: 'e2ee',
  },
  {
    title: 'device to messenger',
    from: { app: 'whatsapp', by: 'device' },
    to: { app: 'messenger', by: 'backend' },
    level: 'e2ee',
  },
  {
    title: 'messenger to device',
    from: { app: 'messenger', by: 'backend' },
    to: { app: 'whatsapp', by: 'device' },
    level: 'e2ee',
  },
];
