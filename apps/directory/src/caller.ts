import { type Metadata, status } from '@grpc/grpc-js';
import { appMetadataKey } from '#libs/contracts';
import { type Platform, platforms } from '#libs/envelope';
import { type appOfCredential, certificateRefusal, refusalOf } from '#libs/nest-kit';

/**
 * Who calls. An app's backend proved by its token which app it is. The inside is another process of the gateway, which says for
 * which app it speaks, or an operator, who speaks for all.
 */
export type Caller =
  { readonly kind: 'app'; readonly app: Platform } | { readonly kind: 'inside'; readonly app?: Platform };

/** Finds out who calls; throws a refusal for a caller without credentials. */
export type CallerOf = (metadata: Metadata) => Promise<Caller>;

/** Whether a caller may speak of this app's users as its own. */
export const speaksFor = ({ app }: Caller, platform: string): boolean =>
  app === undefined || app === platform;

/** The caller of the port that only the gateway's own processes and operators reach. */
export const callerInside: CallerOf = async (metadata) => {
  const said = textOf(metadata, appMetadataKey);
  const app = platforms.find((platform) => platform === said);
  if (said !== undefined && app === undefined)
    throw refusalOf({
      status: status.INVALID_ARGUMENT,
      message: 'malformed: sealpost-app is an app',
      reason: 'MALFORMED',
      field: appMetadataKey,
      rule: 'is an app',
    });
  return { kind: 'inside', ...(app && { app }) };
};

/** The caller of the port that app backends reach: whoever token and certificate say, and nobody without a token. */
export const callerByCredential =
  (appOf: ReturnType<typeof appOfCredential>): CallerOf =>
  async (metadata) => {
    const app = await appOf(textOf(metadata, 'authorization'));
    if (app === undefined)
      throw refusalOf({
        status: status.UNAUTHENTICATED,
        message: 'a valid token of a link',
        reason: 'UNAUTHENTICATED',
      });
    const refused = certificateRefusal(metadata, app);
    if (refused) throw refusalOf(refused);
    return { kind: 'app', app };
  };

const textOf = (metadata: Metadata, key: string): string | undefined => metadata.get(key)[0]?.toString();
