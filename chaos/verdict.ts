/** One text that somebody wrote; people are named by their ids. */
export interface Written {
  readonly mark: string;
  readonly author: string;
  /** The author's own id of it. */
  readonly nativeId: string;
  readonly recipients: readonly string[];
  readonly atMs: number;
}

/** One text as somebody's app shows it. */
export interface Shown {
  readonly mark: string;
  readonly atMs: number;
}

/** How the gateway recorded the way of one text to one person. */
export interface Copy {
  readonly nativeId: string;
  readonly recipient: string;
  readonly seq: bigint;
  readonly state: string;
  readonly reason: string;
  readonly possiblyDoubled: boolean;
}

/** What is known when everything has come to rest. */
export interface Observed {
  /** In the order of writing. */
  readonly written: readonly Written[];
  /** What each person's app shows, top to bottom. */
  readonly shown: ReadonlyMap<string, readonly Shown[]>;
  /** How often each person was told that something of theirs was not delivered. */
  readonly told: ReadonlyMap<string, number>;
  readonly copies: readonly Copy[];
  /** The texts, by their authors' ids, that the platform brought more than once: those come when they come. */
  readonly broughtAgain: ReadonlySet<string>;
  readonly fault: { readonly fromMs: number; readonly toMs: number };
}

/** How a fault was survived. Lists hold marks and people, each as `mark to person`. */
export interface Verdict {
  readonly messages: number;
  /** Texts times their recipients. */
  readonly copies: number;
  readonly delivered: number;
  /** Never shown, and the author was not told. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Doubled although the gateway does not say that it may have sent them twice. */
  readonly doubledUnsaid: readonly string[];
  /** Copies that the gateway says it may have sent twice. */
  readonly possiblyDoubled: number;
  readonly outOfOrder: readonly string[];
  /** Shown to somebody to whom nobody wrote them. */
  readonly strayed: readonly string[];
  /** Copies of which the author was told that nobody knows whether they came. */
  readonly uncertain: number;
  /** Copies of which the author was told another reason. */
  readonly failed: number;
  /** From the end of the fault to the last delivery of what was written during it; undefined when nothing was. */
  readonly recoveryMs: number | undefined;
}

/** Compares what people wrote with what apps show. */
export const verdictOn = (observed: Observed): Verdict => {
  const { written, copies } = observed;
  const wanted = written.flatMap((text) => text.recipients.map((person) => ({ ...text, person })));
  const firsts = new Map([...observed.shown].map(([person, shown]) => [person, firstsOf(shown)]));
  const arrivalOf = ({ person, mark }: Wanted): number | undefined => firsts.get(person)?.get(mark)?.atMs;
  const recorded = new Map(copies.map((copy) => [keyOf(copy.nativeId, copy.recipient), copy]));
  const copyOf = ({ nativeId, person }: Wanted): Copy | undefined => recorded.get(keyOf(nativeId, person));
  const failed = wanted.filter((each) => copyOf(each)?.state === 'failed');
  const isMissing = (each: Wanted): boolean => arrivalOf(each) === undefined;
  const missing = wanted.filter(isMissing);
  const missingFirst = [...failed.filter(isMissing), ...failed.filter((each) => !isMissing(each))];
  const excused = excusedOf(missingFirst, observed.told);
  const doubled = wanted.filter(({ person, mark }) => countIn(observed.shown.get(person), mark) > 1);
  const uncertain = [...excused].filter((each) => copyOf(each)?.reason === 'uncertain');
  return {
    messages: written.length,
    copies: wanted.length,
    delivered: wanted.length - missing.length,
    lost: missing.filter((each) => !excused.has(each)).map(nameOf),
    doubled: doubled.map(nameOf),
    doubledUnsaid: doubled.filter((each) => !copyOf(each)?.possiblyDoubled).map(nameOf),
    possiblyDoubled: [...recorded.values()].filter(({ possiblyDoubled }) => possiblyDoubled).length,
    outOfOrder: [...behindLaterPlaces(observed, recorded), ...overtaken(observed), ...disagreed(observed)],
    strayed: strayedIn(observed),
    uncertain: uncertain.length,
    failed: excused.size - uncertain.length,
    recoveryMs: recoveryOf(observed, wanted, arrivalOf),
  };
};

type Wanted = Written & { readonly person: string };

const keyOf = (nativeId: string, person: string): string => `${nativeId} ${person}`;

const nameOf = ({ mark, person }: { readonly mark: string; readonly person: string }): string =>
  `${mark} to ${person}`;

const countIn = (shown: readonly Shown[] = [], mark: string): number =>
  shown.filter((each) => each.mark === mark).length;

/** The first appearance of each text, in their order. */
const firstsOf = (shown: readonly Shown[]): ReadonlyMap<string, Shown> => {
  const firsts = new Map<string, Shown>();
  for (const each of shown) if (!firsts.has(each.mark)) firsts.set(each.mark, each);
  return firsts;
};

/** Failures of which the author was told; a person who was told less often than they have failures is not excused for the rest. */
const excusedOf = (failed: readonly Wanted[], told: ReadonlyMap<string, number>): ReadonlySet<Wanted> => {
  const left = new Map(told);
  return new Set(
    failed.filter(({ author }) => {
      const count = left.get(author) ?? 0;
      left.set(author, count - 1);
      return count > 0;
    }),
  );
};

/** What came after something that has a later place in the conversation. */
const behindLaterPlaces = (
  { shown, written }: Observed,
  recorded: ReadonlyMap<string, Copy>,
): readonly string[] => {
  const nativeIdOf = new Map(written.map(({ mark, nativeId }) => [mark, nativeId]));
  return [...shown].flatMap(([person, texts]) => {
    const known = [...firstsOf(texts).keys()].flatMap((mark) => {
      const copy = recorded.get(keyOf(nativeIdOf.get(mark) ?? '', person));
      return copy ? [{ mark, person, place: copy.seq }] : [];
    });
    return descents(known).map((each) => `${nameOf(each)} (behind a later place)`);
  });
};

/** What came after a later text of the same author, among those that the platform brought only once. */
const overtaken = ({ shown, written, broughtAgain }: Observed): readonly string[] =>
  [...shown].flatMap(([person, texts]) => {
    const placeOf = new Map([...firstsOf(texts).keys()].map((mark, place) => [mark, place]));
    const once = written.filter(
      ({ recipients, nativeId }) => recipients.includes(person) && !broughtAgain.has(nativeId),
    );
    return [...new Set(once.map(({ author }) => author))].flatMap((author) => {
      const known = once
        .filter((text) => text.author === author)
        .flatMap(({ mark }) => {
          const place = placeOf.get(mark);
          return place === undefined ? [] : [{ mark, person, place: BigInt(place) }];
        });
      return descents(known).map((each) => `${nameOf(each)} (overtaken)`);
    });
  });

/** What two people were shown in different orders. */
const disagreed = ({ shown, written }: Observed): readonly string[] => {
  const groups = written.filter(({ recipients }) => recipients.length > 1);
  const pairs = new Map(
    groups.flatMap(({ recipients }) =>
      recipients.flatMap((one, index) =>
        recipients.slice(index + 1).map((other) => [`${one} ${other}`, [one, other] as const] as const),
      ),
    ),
  );
  return [...pairs.values()].flatMap(([one, other]) => {
    const ofOther = [...firstsOf(shown.get(other) ?? []).keys()];
    const known = [...firstsOf(shown.get(one) ?? []).keys()].flatMap((mark) => {
      const place = ofOther.indexOf(mark);
      return place < 0 ? [] : [{ mark, person: `${one} and ${other}`, place: BigInt(place) }];
    });
    return descents(known).map((each) => `${nameOf(each)} (in different orders)`);
  });
};

/** The things whose place is before the one of the thing in front of them. */
const descents = <T extends { readonly place: bigint }>(things: readonly T[]): readonly T[] =>
  things.filter(({ place }, index) => place < (things[index - 1]?.place ?? place));

const strayedIn = ({ shown, written }: Observed): readonly string[] => {
  const recipientsOf = new Map(written.map(({ mark, recipients }) => [mark, recipients]));
  return [...shown].flatMap(([person, texts]) =>
    texts
      .filter(({ mark }) => !recipientsOf.get(mark)?.includes(person))
      .map(({ mark }) => nameOf({ mark, person })),
  );
};

const recoveryOf = (
  { fault }: Observed,
  wanted: readonly Wanted[],
  arrivalOf: (wanted: Wanted) => number | undefined,
): number | undefined => {
  const arrivals = wanted
    .filter(({ atMs }) => atMs >= fault.fromMs && atMs <= fault.toMs)
    .flatMap((each) => arrivalOf(each) ?? []);
  return arrivals.length === 0 ? undefined : Math.max(0, Math.max(...arrivals) - fault.toMs);
};
