import { hexOf } from '#libs/envelope';
import type { Logger, Metrics } from '#libs/nest-kit';
import type { Ending } from './lanes/deliver-lane.ts';
import type { Parcel } from './parcel/parcel.ts';

/** Counts what an operator wants to know of egress. */
export interface EgressMetrics {
  readonly ended: (ending: Ending) => void;
  readonly parked: (reason: string) => void;
  readonly claimed: (claim: string, parcel: Parcel) => void;
  readonly reconciled: (parcel: Parcel) => void;
  readonly readMarks: (outcome: string) => void;
  readonly reopenRequests: (outcome: string) => void;
  readonly receipts: (kind: string) => void;
}

/** Makes the counters. An envelope that was changed between the edges is an alarm, and the only thing that is logged here. */
export const egressMetrics = (metrics: Metrics, logger: Logger): EgressMetrics => {
  const count = <L extends string>(name: string, help: string, ...labels: readonly L[]) =>
    metrics.counter(`sealpost_${name}_total`, help, labels);
  const deliveries = count('deliveries', 'Deliveries that ended, by outcome.', 'platform', 'outcome');
  const doubled = count('possibly_doubled', 'Deliveries that may have arrived twice.', 'platform');
  const parks = count('lanes_parked', 'Lanes set aside, by reason.', 'reason');
  const claims = count('claims', 'Records read, by what the claim came to.', 'platform', 'claim');
  const reconciliations = count('reconciled', 'Ambiguous sends that evidence settled.', 'platform');
  const losses = count('losses', 'Parts of a meaning that were not carried.', 'platform', 'code', 'grade');
  const readMarks = count('read_marks', 'Read marks shown to authors, by outcome.', 'outcome');
  const reopenRequests = count('reopen_requests', 'Requests to write again, by outcome.', 'outcome');
  const receipts = count('receipts', 'Receipts recorded, by kind.', 'kind');
  return {
    ended: (ending) => {
      const { platform } = ending.parcel;
      deliveries({ platform, outcome: ending.failure?.code ?? 'sent' });
      if (ending.possiblyDoubled) doubled({ platform });
      ending.losses.forEach(({ code, grade }) => losses({ platform, code, grade: String(grade) }));
      if (isTampering(ending)) logger.error('an envelope was changed between the edges', factsOf(ending));
    },
    parked: (reason) => parks({ reason }),
    claimed: (claim, { platform }) => claims({ platform, claim }),
    reconciled: ({ platform }) => reconciliations({ platform }),
    readMarks: (outcome) => readMarks({ outcome }),
    reopenRequests: (outcome) => reopenRequests({ outcome }),
    receipts: (kind) => receipts({ kind }),
  };
};

const isTampering = ({ failure }: Ending): boolean =>
  failure?.code === 'roster_invalid' || failure?.code === 'seal_broken';

const factsOf = ({ parcel, failure }: Ending) => ({
  envelopeId: hexOf(parcel.key.envelopeId),
  code: failure?.code ?? '',
  field: failure?.field ?? '',
  rule: failure?.rule ?? '',
});
