import type { Platform } from '#libs/envelope';

/** A link that opens a chat with an account, and what it brings along. */
export interface ChatLink {
  readonly platform: Platform;
  /** A phone number, a Page's name or id, or an Instagram name. */
  readonly to: string;
  readonly text?: string;
  readonly ref?: string;
}

/** Reads a `wa.me`, `m.me` or `ig.me` link; `undefined` for any other. */
export const chatLinkOf = (link: string): ChatLink | undefined => {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  const [first = '', second = ''] = url.pathname.split('/').filter((segment) => segment !== '');
  const brought = {
    ...named('text', url.searchParams.get('text')),
    ...named('ref', url.searchParams.get('ref')),
  };
  if (url.hostname === 'wa.me') return { platform: 'whatsapp', to: first, ...brought };
  if (url.hostname === 'm.me') return { platform: 'messenger', to: first, ...brought };
  return url.hostname === 'ig.me' && first === 'm'
    ? { platform: 'instagram', to: second, ...brought }
    : undefined;
};

const named = (name: string, value: string | null): Record<string, string> =>
  value === null || value === '' ? {} : { [name]: value };
