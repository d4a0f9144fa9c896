import type { Platform } from './platform.ts';

/** The levels of conversations between users of app backends, by their numbers in `sealpost.gateway.v1.Level`, strongest first. */
export const nativeLevels = { e2ee: 30, appSealed: 20 } as const;

const strongestFirst: readonly number[] = [nativeLevels.e2ee, nativeLevels.appSealed];

/**
 * What an app is taken to have as long as it has published no capabilities: end-to-end encryption where its dialect carries device
 * ciphertexts. To be sealed to, an app needs a published key, so that level always needs a document.
 */
export const presetLevels: Readonly<Record<Platform, readonly number[]>> = {
  whatsapp: [nativeLevels.e2ee],
  messenger: [nativeLevels.e2ee],
  instagram: [],
};

/** The strongest level that is in every list; `undefined` where there is none. */
export const strongestCommonLevel = (lists: readonly (readonly number[])[]): number | undefined =>
  strongestFirst.find((level) => lists.every((levels) => levels.includes(level)));

/** Why a level is refused that an app does not have. */
export type LevelRefusal = 'E2EE_REQUIRED_PEER_UNSUPPORTED' | 'APP_SEALED_PEER_UNSUPPORTED';

/** The reason by the level that was asked for. */
export const levelRefusalOf = (level: number): LevelRefusal =>
  level === nativeLevels.e2ee ? 'E2EE_REQUIRED_PEER_UNSUPPORTED' : 'APP_SEALED_PEER_UNSUPPORTED';
