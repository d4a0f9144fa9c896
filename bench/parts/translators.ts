import { contentKinds, kindName, type Connector } from '#libs/connector/content';
import { instagram } from '#libs/connector-instagram/content';
import { messenger } from '#libs/connector-messenger/content';
import { whatsapp } from '#libs/connector-whatsapp/content';
import { rounded } from '../measure/statistics.ts';
import { microsecondsOf } from '../measure/timed.ts';
import type { BenchOptions, Figures, Part } from '../part.ts';
import { outboundSamples } from '../translators/outbound-samples.ts';
import { webhookSamples, type WebhookSamples } from '../translators/webhook-samples.ts';

const connectors = { whatsapp, messenger, instagram } as const;
const names = ['whatsapp', 'messenger', 'instagram'] as const;
/** Short, since there are some hundred measurements. */
const timing = {
  usual: { sampleMs: 30, samples: 3, warmUpMs: 60 },
  long: { sampleMs: 100, samples: 7, warmUpMs: 300 },
} as const;

const warmUpTimes = 1000;

type Row = Record<string, string | number>;

const run = async ({ extent, say }: BenchOptions): Promise<readonly Figures[]> => {
  const samples = await webhookSamples();
  say(names.map((name) => `${samples[name].length} webhooks of ${name}`).join(', '));
  warmUp(samples);
  return [
    {
      title: 'From a webhook’s bytes to content: JSON, parse, toContent; µs an event',
      columns: ['event', ...names],
      rows: inboundRows(samples, extent),
      note: 'A text of one platform is another’s postback or button: – is what a platform does not have.',
    },
    {
      title:
        'From content to Send API calls: fromContent with references, prefixes and splitting; µs a content',
      columns: ['kind', ...names],
      rows: outboundRows(extent),
      note: 'Means over the golden cases of the kind.',
    },
  ];
};

/** Everything once over, many times, so that no event pays for the first of its kind to be compiled. */
const warmUp = (samples: WebhookSamples): void => {
  for (let time = 0; time < warmUpTimes; time += 1)
    for (const name of names) for (const body of samples[name]) connectors[name].translate(body);
};

const inboundRows = (samples: WebhookSamples, extent: BenchOptions['extent']): readonly Row[] => {
  const rows = new Map<string, Row>();
  for (const name of names)
    for (const body of samples[name]) {
      const [event] = connectors[name].translate(body);
      const label = event?.kind === undefined ? event?.class : `${event.class} ${event.kind}`;
      if (label === undefined || rows.get(label)?.[name] !== undefined) continue;
      const costUs = rounded(microsecondsOf(() => connectors[name].translate(body), timing[extent]));
      rows.set(label, { ...rows.get(label), event: label, [name]: costUs });
    }
  return [...rows.values()].map((row) => ({ ...emptyRow, ...row }));
};

const outboundRows = (extent: BenchOptions['extent']): readonly Row[] => {
  const samples = {
    whatsapp: outboundSamples('whatsapp'),
    messenger: outboundSamples('messenger'),
    instagram: outboundSamples('instagram'),
  };
  return contentKinds.map((kind) => {
    const label = kindName(kind);
    const costs = names.map((name) => {
      const outbound = samples[name].get(label) ?? [];
      return [name, outbound.length === 0 ? '–' : costOf(connectors[name], outbound, extent)] as const;
    });
    return { kind: label, ...Object.fromEntries(costs) };
  });
};

const costOf = (
  connector: Connector,
  outbound: ReturnType<typeof outboundSamples> extends ReadonlyMap<string, infer List> ? List : never,
  extent: BenchOptions['extent'],
): number => {
  const call = (index: number): unknown => {
    const one = outbound[index % outbound.length];
    return one && connector.toRequests(one);
  };
  return rounded(microsecondsOf(call, timing[extent]));
};

const emptyRow: Row = { whatsapp: '–', messenger: '–', instagram: '–' };

/** The connectors alone, per kind and app. */
export const translators: Part = { about: 'the connectors alone, per kind and app', run };
