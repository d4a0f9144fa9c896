import { describe, expect, test } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { levelDisplay, signerDisplay } from './level.ts';

const { Level } = sealpost.gateway.v1;

describe('The words for a level', () => {
  test('call one level end-to-end encrypted, and no other', () => {
    for (const level of [...Object.values(Level), 5, 40, 31]) {
      const { title, explanation, isEndToEndEncrypted } = levelDisplay(Number(level));
      expect({ level, isEndToEndEncrypted }).toEqual({
        level,
        isEndToEndEncrypted: level === Level.LEVEL_E2EE,
      });
      expect(title.startsWith('End-to-end encrypted')).toBe(isEndToEndEncrypted);
      expect(title.startsWith('Not end-to-end encrypted')).toBe(!isEndToEndEncrypted);
      expect(explanation).toMatch(/read/);
    }
  });

  test('say it when an app signed in the place of a person', () => {
    expect(signerDisplay.app).toContain('not by the person');
  });
});
