import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  generateEgressKeys,
  publicPathOf,
  readKeyRing,
  rotate,
  sealingReady,
  writeKeyRing,
} from '#libs/sealing';
import { keyFiles } from './key-files.ts';
import { passwordFile } from './password-file.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const ports = () => ({ nowMs: Date.now(), randomBytes });
const make = () => keyFiles(at('egress.keys.json'), at('public.json'), () => generateEgressKeys(ports()));

beforeAll(sealingReady);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealpost-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the key files', () => {
  it('are made once; the private half is for its owner alone, the public half lies where it was asked for', () => {
    expect(make().outcome).toBe('made');
    const before = readFileSync(at('egress.keys.json'), 'utf8');
    expect(make().outcome).toBe('kept');
    expect(readFileSync(at('egress.keys.json'), 'utf8')).toBe(before);
    expect(statSync(at('egress.keys.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(at('public.json'), 'utf8')).toBe(
      readFileSync(publicPathOf(at('egress.keys.json')), 'utf8'),
    );
    expect(readFileSync(at('public.json'), 'utf8')).not.toContain('privateKey');
  });

  it('spread a rotation when they are asked for again', () => {
    make();
    const ring = readKeyRing(at('egress.keys.json'), () => undefined);
    if (!ring.ok) throw new Error('there is no ring');
    const rotated = rotate(ring.value, ports());
    writeKeyRing(at('egress.keys.json'), rotated);
    make();
    expect(readFileSync(at('public.json'), 'utf8')).toContain(rotated.keys[0]?.keyId);
  });
});

describe('the password file', () => {
  it('is made once, of 256 random bits', () => {
    expect(passwordFile(at('password'), randomBytes).outcome).toBe('made');
    const password = readFileSync(at('password'), 'utf8');
    expect(password).toMatch(/^[\w-]{43}$/);
    expect(passwordFile(at('password'), randomBytes).outcome).toBe('kept');
    expect(readFileSync(at('password'), 'utf8')).toBe(password);
  });
});
