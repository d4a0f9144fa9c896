import type { SealedBodyParts } from './sealed-body.ts';

type Wrapped = Pick<SealedBodyParts, 'keyId' | 'wrap'>;

export interface DataKeyCache {
  get(wrapped: Wrapped): Uint8Array | undefined;
  set(wrapped: Wrapped, dataKey: Uint8Array): void;
}

/** Remembers the data keys used last, by key id and wrap, and wipes the ones that it lets go. */
export const createDataKeyCache = (max: number): DataKeyCache => {
  const dataKeys = new Map<string, Uint8Array>();

  return {
    get: (wrapped) => dataKeys.get(nameOf(wrapped)),
    set: (wrapped, dataKey) => {
      const name = nameOf(wrapped);
      dataKeys.delete(name);
      dataKeys.set(name, dataKey);
      for (const [oldest, key] of dataKeys) {
        if (dataKeys.size <= Math.max(max, 1)) break;
        key.fill(0);
        dataKeys.delete(oldest);
      }
    },
  };
};

function nameOf({ keyId, wrap }: Wrapped): string {
  return `${keyId}:${Buffer.from(wrap.buffer, wrap.byteOffset, wrap.length).toString('base64')}`;
}
