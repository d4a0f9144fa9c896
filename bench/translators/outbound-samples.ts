import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { contentFromJson, contentKinds, kindName, type Outbound } from '#libs/connector/content';
import type { Platform } from '#libs/envelope';

/** Contents on their way out by kind, made of a connector's golden files. */
export type OutboundSamples = ReadonlyMap<string, readonly Outbound[]>;

const golden = z.object({
  direction: z.string(),
  content: z.record(z.string(), z.unknown()).default({}),
  reference: z.array(z.string()).optional(),
  authorName: z.string().optional(),
  failure: z.unknown().optional(),
});
const project = join(import.meta.dirname, '../../..');

/** Reads the golden files of the way out that are no refusals. */
export const outboundSamples = (platform: Platform): OutboundSamples => {
  const folder = join(project, 'libs', `connector-${platform}`, 'golden');
  return new Map(
    contentKinds.map((kind): [string, readonly Outbound[]] => {
      const path = join(folder, kindName(kind));
      const cases = readdirSync(path).map((file) =>
        golden.parse(JSON.parse(readFileSync(join(path, file), 'utf8'))),
      );
      return [
        kindName(kind),
        cases.flatMap(({ direction, content, reference, authorName, failure }) =>
          direction === 'fromContent' && failure === undefined
            ? [
                {
                  content: contentFromJson({ [kind]: content }),
                  accountId: '100000000001',
                  recipientId: '15550000001',
                  tag: 'sealpost/benchmark',
                  ...(reference && { reference: { nativeIds: reference } }),
                  ...(authorName !== undefined && { authorName }),
                },
              ]
            : [],
        ),
      ];
    }),
  );
};
