import { describe, expect, it } from '@jest/globals';
import { levelRefusalOf, nativeLevels, presetLevels, strongestCommonLevel } from './levels.ts';

const { e2ee, appSealed } = nativeLevels;

describe('the level of a conversation', () => {
  it('is the strongest that all apps have, if there is one', () => {
    expect(strongestCommonLevel([[appSealed, e2ee], [e2ee]])).toBe(e2ee);
    expect(strongestCommonLevel([[appSealed, e2ee], [appSealed]])).toBe(appSealed);
    expect(strongestCommonLevel([[e2ee], [appSealed]])).toBeUndefined();
    expect(strongestCommonLevel([[], [e2ee]])).toBeUndefined();
  });

  it('is refused with a reason that names it', () => {
    expect(levelRefusalOf(e2ee)).toBe('E2EE_REQUIRED_PEER_UNSUPPORTED');
    expect(levelRefusalOf(appSealed)).toBe('APP_SEALED_PEER_UNSUPPORTED');
  });

  it('is never one that an app without a document is sealed to', () => {
    expect(Object.values(presetLevels).flat()).not.toContain(appSealed);
    expect(presetLevels.instagram).toEqual([]);
  });
});
