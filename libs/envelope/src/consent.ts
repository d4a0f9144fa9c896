/** What a user says of a peer. */
export type ConsentType = 'request' | 'grant' | 'revoke' | 'cancel';

/** The numbers of `sealpost.gateway.v1.StatementType`, and whether the statement lets a peer write. */
export const consentTypes = {
  request: { number: 1, effect: 'opens' },
  grant: { number: 2, effect: 'opens' },
  revoke: { number: 3, effect: 'closes' },
  cancel: { number: 4, effect: 'closes' },
} as const satisfies Record<ConsentType, { readonly number: number; readonly effect: 'opens' | 'closes' }>;

/** The consent statement behind a number of the gateway's schema; `undefined` for another statement. */
export const consentTypeFrom = (value: number): ConsentType | undefined =>
  allTypes.find((type) => consentTypes[type].number === value);

const allTypes = ['request', 'grant', 'revoke', 'cancel'] as const satisfies readonly ConsentType[];

/** What holds between a user and a peer, or a peer's app. */
export interface ConsentFact {
  readonly type: ConsentType;
  /** The weakest level that is agreed to, by its number. */
  readonly level: number;
  readonly counter: bigint;
  readonly notBeforeMs: number;
  /** 0 for never. */
  readonly notAfterMs: number;
}

/** `lapsed` is what was granted or asked, and is over. */
export type Willingness = 'granted' | 'asked' | 'refused' | 'lapsed' | 'unsaid';

/**
 * Whether a user lets a peer write at a level. What is said of the person goes before what is said of the app, with one
 * exception: an app that is refused later than the person was let in is refused with everybody on it.
 */
export function willingnessOf(
  { user, app }: { readonly user?: ConsentFact | undefined; readonly app?: ConsentFact | undefined },
  level: number,
  nowMs: number,
): Willingness {
  if (user !== undefined && closes(user)) return 'refused';
  if (app !== undefined && closes(app) && (user === undefined || app.counter >= user.counter))
    return 'refused';
  const opened = [user, app].filter((fact) => fact !== undefined && !closes(fact) && fact.level <= level);
  const live = opened.find((fact) => fact !== undefined && isLive(fact, nowMs));
  if (live !== undefined) return live.type === 'grant' ? 'granted' : 'asked';
  return opened.some((fact) => fact !== undefined && isOver(fact, nowMs)) ? 'lapsed' : 'unsaid';
}

/** Whether somebody may write to the one whose willingness it is. Who asks for an answer lets the other write. */
export const isWilling = (willingness: Willingness): boolean =>
  willingness === 'granted' || willingness === 'asked';

/** Whether two people have agreed to talk: both are willing, and one of them did more than ask. */
export const isMutual = (one: Willingness, other: Willingness): boolean =>
  isWilling(one) && isWilling(other) && (one === 'granted' || other === 'granted');

const closes = ({ type }: { readonly type: ConsentType }): boolean => consentTypes[type].effect === 'closes';
const isOver = ({ notAfterMs }: ConsentFact, nowMs: number): boolean =>
  notAfterMs !== 0 && nowMs >= notAfterMs;
const isLive = (fact: ConsentFact, nowMs: number): boolean =>
  nowMs >= fact.notBeforeMs && !isOver(fact, nowMs);
