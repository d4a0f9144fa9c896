import {
  frameFlaw,
  keyIdOf,
  type LossCounter,
  nativeLimits,
  type NativeSealed,
  refuseOpaqueTotal,
  refuseTwice,
} from '#libs/connector/native';
import { base64, bytesOf, countUnknown, listOf, optionalMembersOf, textOf } from './fields.ts';
import type { Members } from './frame.ts';

const sealedMembers = ['key_id', 'b64'] as const;
const alsoSealedMax = 2;

/** The body for the thread's app, then those for further apps, in order. */
export const sealedBodiesOf = (item: Members, losses: LossCounter): readonly NativeSealed[] => {
  const first = optionalMembersOf(item, 'sealed') ?? frameFlaw('invalid', 'missing', 'sealed');
  const more = listOf(item, 'also_sealed');
  if (more.length > alsoSealedMax) frameFlaw('invalid', 'length', 'also_sealed');
  const bodies = [
    sealedOf(first, 'sealed', losses),
    ...more.map((one) => sealedOf(one, 'also_sealed', losses)),
  ];
  refuseTwice(
    bodies.map(({ keyId }) => keyId),
    'also_sealed.key_id',
  );
  refuseOpaqueTotal(
    bodies.map(({ payload }, index) => ({
      field: index === 0 ? 'sealed.b64' : 'also_sealed.b64',
      bytes: payload,
    })),
  );
  return bodies;
};

const sealedOf = (members: Members, name: string, losses: LossCounter): NativeSealed => {
  countUnknown(members, sealedMembers, { name, losses });
  return {
    keyId: keyIdOf(textOf(members, 'key_id', `${name}.key_id`), `${name}.key_id`),
    payload: bytesOf(members, 'b64', { field: `${name}.b64`, min: 1, max: nativeLimits.payloadBytesMax }),
  };
};

/** Writes a sealed body. */
export const writeSealed = ({ keyId, payload }: NativeSealed): Members => ({
  key_id: keyId,
  b64: base64(payload),
});
