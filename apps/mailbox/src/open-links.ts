import type { Platform } from '#libs/envelope';
import type { LinkEnd } from './refusals.ts';

/** A stream of an app. */
export interface Link {
  /** What tells it from others, in every process. */
  readonly id: string;
  readonly write: (frame: Uint8Array) => boolean;
  /** Ends it, with a reason for the other side. */
  readonly close: (reason: LinkEnd) => void;
}

/** A stream that is open here, and since when, Unix milliseconds. */
export interface OpenLink extends Link {
  readonly openedAtMs: number;
}

/** The streams that are open in this process: at most one an app, the newest. */
export interface OpenLinks {
  readonly open: (app: Platform, link: Link) => void;
  readonly closed: (app: Platform, link: Link) => void;
  readonly of: (app: Platform) => OpenLink | undefined;
  /** Ends the stream of an app unless it is the one with this id. */
  readonly evict: (app: Platform, keptId: string) => void;
  readonly closeAll: (reason: LinkEnd) => void;
}

/** Keeps one stream an app; a second one closes the first. */
export const createOpenLinks = (now: () => number): OpenLinks => {
  const links = new Map<Platform, { readonly link: Link; readonly openedAtMs: number }>();
  return {
    open: (app, link) => {
      links.get(app)?.link.close('conflicting_stream');
      links.set(app, { link, openedAtMs: now() });
    },
    closed: (app, link) => {
      if (links.get(app)?.link === link) links.delete(app);
    },
    of: (app) => {
      const open = links.get(app);
      return open && { ...open.link, openedAtMs: open.openedAtMs };
    },
    evict: (app, keptId) => {
      const open = links.get(app);
      if (!open || open.link.id === keptId) return;
      links.delete(app);
      open.link.close('conflicting_stream');
    },
    closeAll: (reason) => {
      for (const { link } of links.values()) link.close(reason);
      links.clear();
    },
  };
};
