import type { Platform } from '#libs/envelope';

/** The stream of an app that is open here. */
export interface OpenLink {
  readonly openedAtMs: number;
  readonly write: (frame: Uint8Array) => boolean;
  /** Ends it, with a reason for the other side. */
  readonly close: (reason: string) => void;
}

/** The streams that are open in this process: at most one an app, the newest. */
export interface OpenLinks {
  readonly open: (app: Platform, link: OpenLink) => void;
  readonly closed: (app: Platform, link: OpenLink) => void;
  readonly of: (app: Platform) => OpenLink | undefined;
  readonly closeAll: (reason: string) => void;
}

/** Keeps one stream an app; a second one closes the first. */
export const createOpenLinks = (): OpenLinks => {
  const links = new Map<Platform, OpenLink>();
  return {
    open: (app, link) => {
      links.get(app)?.close('another stream was opened');
      links.set(app, link);
    },
    closed: (app, link) => {
      if (links.get(app) === link) links.delete(app);
    },
    of: (app) => links.get(app),
    closeAll: (reason) => {
      for (const link of links.values()) link.close(reason);
      links.clear();
    },
  };
};
