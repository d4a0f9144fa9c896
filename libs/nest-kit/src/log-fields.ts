/** Every field that a log line may have. None can hold what somebody wrote, a name, a person's identifier, a key or a secret. */
export const logFieldNames = [
  'envelopeId',
  'conversationId',
  'participantId',
  'controlId',
  'noticeId',
  'receiptId',
  'deadLetterId',
  'platform',
  'account',
  'topic',
  'partition',
  'offset',
  'group',
  'epoch',
  'seq',
  'kind',
  'stage',
  'outcome',
  'code',
  'platformCode',
  'field',
  'rule',
  'status',
  'method',
  'route',
  'attempt',
  'count',
  'sizeBytes',
  'durationMs',
  'delayMs',
  'url',
  'keyId',
  'path',
  'errorName',
  'where',
  'context',
] as const;

/** The fields of one log line. */
export type LogFields = {
  readonly [name in (typeof logFieldNames)[number]]?: string | number | bigint | boolean;
};
