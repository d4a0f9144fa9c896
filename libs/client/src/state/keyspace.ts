/** The keys of the storage. Ids are hex, addresses as `addressKey` writes them; numbers are padded, so that keys sort like them. */
export const keyspace = {
  device: 'device',
  cursor: 'cursor',
  statementCounter: 'statement-counter',
  bundles: (suite: string) => `bundle/${suite}/`,
  bundle: (suite: string, id: string) => `bundle/${suite}/${id}`,
  session: (suite: string, address: string) => `session/${suite}/${address}`,
  trusts: 'trust/',
  trust: (address: string) => `trust/${address}`,
  outbox: 'outbox/',
  outboxEntry: (envelopeId: string) => `outbox/${envelopeId}`,
  repairs: (envelopeId: string, address: string) => `repairs/${envelopeId}/${address}`,
  asked: (envelopeId: string) => `asked/${envelopeId}`,
  seen: 'seen/',
  seenDelivery: (id: string) => `seen/delivery/${id}`,
  seenEnvelope: (id: string) => `seen/envelope/${id}`,
  seenMessage: (id: string) => `seen/message/${id}`,
  conversation: (id: string) => `conversation/${id}`,
  held: 'held/',
  heldRecord: (seq: bigint) => `held/${padded(seq)}`,
  inbox: 'inbox/',
  inboxItem: (seq: bigint) => `inbox/${padded(seq)}`,
} as const;

function padded(seq: bigint): string {
  return seq.toString().padStart(20, '0');
}
