import type { Connector } from '#libs/connector/content';
import { hexOf, type Platform, platforms } from '#libs/envelope';
import type { SendingTarget } from '#libs/store';
import type { PlatformClient } from '../sending/platform-client.ts';
import type { Names, PartyFacts } from './facts.ts';

/** Finds out what people are called whose webhooks do not say it. */
export type NameFinder = (participantIds: readonly Buffer[], parties: PartyFacts) => Promise<Names>;

export interface NameFinderPorts {
  readonly client: Pick<PlatformClient, 'get'>;
  readonly connectors: Readonly<Record<Platform, Connector>>;
  readonly now: () => number;
}

const knownForMs = 3_600_000;
const unknownForMs = 300_000;
const rememberedMax = 10_000;
/** A name is worth no longer wait than this, since a whole batch waits; the text goes without it. */
const patienceMs = 500;

/** Asks the platforms' profiles, and remembers the answers in memory for an hour. Names are never stored. */
export const createNameFinder = ({ client, connectors, now }: NameFinderPorts): NameFinder => {
  const remembered = new Map<string, { readonly name: string | undefined; readonly untilMs: number }>();
  const asking = new Map<string, Promise<string | undefined>>();

  const ask = async (target: SendingTarget, { accounts }: PartyFacts): Promise<string | undefined> => {
    const account = accounts.get(target.account);
    const platform = platforms.find((name) => name === target.platform);
    const profile = platform && connectors[platform].profile;
    if (!account || !profile) return undefined;
    const response = await client.get(account, profile.pathOf(target.address));
    return response && profile.nameOf(response);
  };

  const remember = (id: string, name: string | undefined): void => {
    remembered.delete(id);
    remembered.set(id, { name, untilMs: now() + (name === undefined ? unknownForMs : knownForMs) });
    const [oldest] = remembered.keys();
    if (remembered.size > rememberedMax && oldest !== undefined) remembered.delete(oldest);
  };

  const asked = (id: string, parties: PartyFacts): Promise<string | undefined> => {
    const target = parties.targets.get(id);
    const answer = (target ? ask(target, parties) : Promise.resolve(undefined))
      .then((name) => {
        remember(id, name);
        return name;
      })
      .finally(() => asking.delete(id));
    asking.set(id, answer);
    return answer;
  };

  /** An answer that comes too late for this text is there for the next one. */
  const nameOf = async (id: string, parties: PartyFacts): Promise<string | undefined> => {
    const known = remembered.get(id);
    if (known && known.untilMs > now()) return known.name;
    const name = await inTime(asking.get(id) ?? asked(id, parties));
    if (asking.has(id)) remember(id, undefined);
    return name;
  };

  return async (participantIds, parties) => {
    const ids = [...new Set(participantIds.map(hexOf))];
    const found = await Promise.all(ids.map(async (id) => [id, await nameOf(id, parties)] as const));
    return new Map(found.flatMap(([id, name]) => (name === undefined ? [] : [[id, name] as const])));
  };
};

const inTime = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};
