import { sealpost } from '#contracts/gateway';

const { SignedBy } = sealpost.gateway.v1;

/** Whose key signed, as the service says it. */
export const signedByToProto = (signedBy: 'device' | 'app'): sealpost.gateway.v1.SignedBy =>
  signedBy === 'device' ? SignedBy.SIGNED_BY_DEVICE : SignedBy.SIGNED_BY_APP;
