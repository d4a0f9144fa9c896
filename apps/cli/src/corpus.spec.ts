import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Connector } from '#libs/connector/content';
import { type Platform, platforms } from '#libs/envelope';
import { loadConnector } from './connectors.ts';
import { damagedBody, junk } from './corpus/damage.ts';
import type { Fact } from './corpus/fact.ts';
import { messagingFacts } from './corpus/messaging-facts.ts';
import { withinLimits } from './corpus/request-limits.ts';
import { whatsappFacts } from './corpus/whatsapp-facts.ts';
import { translatedDocument } from './translate-document.ts';
import type { TranslatedEvent } from './translate-event.ts';

const folder = new URL('../../../../shared/corpus/', import.meta.url);
const factsOf = {
  whatsapp: whatsappFacts,
  messenger: (body: unknown) => messagingFacts('messenger', body),
  instagram: (body: unknown) => messagingFacts('instagram', body),
} as const satisfies Record<Platform, (body: unknown) => readonly Fact[]>;

const webhooks = platforms.flatMap((platform) =>
  existsSync(folder)
    ? readdirSync(new URL(`${platform}/`, folder)).map((file) => ({ platform, file: `${platform}/${file}` }))
    : [],
);

const connectors = new Map<Platform, Connector>();
beforeAll(async () => {
  for (const platform of platforms) connectors.set(platform, await loadConnector(platform));
});

const connectorOf = (platform: Platform): Connector => {
  const connector = connectors.get(platform);
  if (connector === undefined) throw new Error(`no connector of ${platform}`);
  return connector;
};

const eventsOf = (from: Platform, file: string, to?: Platform): readonly TranslatedEvent[] => {
  const target = to === undefined ? {} : { to: connectorOf(to) };
  return (
    translatedDocument(readFileSync(new URL(file, folder)), { from: connectorOf(from), ...target })?.events ??
    []
  );
};

/** One to three places of a body removed, replaced or doubled. */
const damages = fc.array(
  fc.record({
    place: fc.nat(),
    change: fc.constantFrom('remove', 'replace', 'double'),
    value: fc.constantFrom(...junk),
  }),
  { minLength: 1, maxLength: 3 },
);

/** The members of an event that facts speak about; aliases in the order of code units, an empty text as none. */
const comparable = (event: TranslatedEvent | Fact): Record<string, unknown> => {
  const { content: _content, losses: _losses, requests: _requests, ...members } = event as TranslatedEvent;
  const entries = Object.entries({
    ...members,
    senderAliases: sorted(event.senderAliases),
    recipientAliases: sorted(event.recipientAliases),
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''));
};
const sorted = (ids: readonly string[] | undefined): readonly string[] | undefined =>
  ids?.length ? [...ids].sort() : undefined;

describe('the webhooks of the platforms', () => {
  it('stand beside the project, or are skipped', () => {
    if (webhooks.length === 0)
      process.stderr.write('skipped: no webhooks of the platforms beside the project\n');
    expect(webhooks.length === 0).toBe(!existsSync(folder));
  });
  if (webhooks.length === 0) return;

  it.each(webhooks)('are translated as their facts say: $file', ({ platform, file }) => {
    const body: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    expect(eventsOf(platform, file).map(comparable)).toEqual(factsOf[platform](body).map(comparable));
  });

  it.each(webhooks)('stay within the limits of every app: $file', ({ platform, file }) => {
    for (const to of platforms)
      for (const event of eventsOf(platform, file, to)) {
        expect(withinLimits(to, event.requests ?? [])).toEqual([]);
        const isCarried = ['message', 'reaction', 'edit', 'deletion'].includes(event.class);
        expect(event.requests?.length ? 'calls' : 'none').toBe(isCarried || isRead(event) ? 'calls' : 'none');
        for (const loss of event.losses) expect([0, 1, 2, 3]).toContain(loss.grade);
      }
  });

  it.each(webhooks)('give the same envelope ids again: $file', ({ platform, file }) => {
    expect(eventsOf(platform, file)).toEqual(eventsOf(platform, file));
  });

  it.each(platforms)('from %s survive damage: no crash, no silence, nothing over a limit', (platform) => {
    const bodies = webhooks
      .filter((each) => each.platform === platform)
      .map(({ file }) => readFileSync(new URL(file, folder), 'utf8'));
    fc.assert(
      fc.property(fc.constantFrom(...bodies), damages, fc.constantFrom(...platforms), (body, some, to) => {
        const translation = { from: connectorOf(platform), to: connectorOf(to) };
        const damaged = Buffer.from(damagedBody(body, some));
        const events = translatedDocument(damaged, translation)?.events ?? [];
        expect(events).not.toHaveLength(0);
        expect([...translation.from.accountsOf(damaged)].sort()).toEqual(accountsIn(events));
        expect(brokenRules(to, events)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

/** The accounts that events came to, each once. */
function accountsIn(events: readonly TranslatedEvent[]): readonly string[] {
  return [...new Set(events.flatMap(({ accountId }) => accountId ?? []))].sort();
}

/** The rules that a translation of anything must keep. */
function brokenRules(to: Platform, events: readonly TranslatedEvent[]): readonly string[] {
  return events.flatMap(({ class: eventClass, kind, envelopeId, timestampMs, requests }) =>
    [
      !/^[0-9a-f]{32}$/.test(envelopeId) && 'envelope id',
      (kind === undefined) !== (eventClass === 'deletion') && 'kind',
      timestampMs !== undefined && !(Number.isSafeInteger(timestampMs) && timestampMs > 0) && 'time',
      ...withinLimits(to, requests ?? []),
    ].filter((broken) => broken !== false),
  );
}

function isRead({ class: eventClass, kind }: TranslatedEvent): boolean {
  return eventClass === 'receipt' && (kind === 'read' || kind === 'played');
}
