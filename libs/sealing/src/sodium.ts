import sodium from 'libsodium-wrappers';

/** Resolves once the cryptography is loaded; every process awaits it before it seals, opens or makes keys. */
export const sealingReady = async (): Promise<void> => {
  await sodium.ready;
};

export { sodium };
