import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig, withSecretFiles } from '#libs/nest-kit';
import { linkSettings, linkSettingsOf } from './link-settings.ts';

const read = (said: Readonly<Record<string, string>>) =>
  linkSettingsOf(readConfig(linkSettings, withSecretFiles(said)));
const usual = { mismatchStrategy: 'report_all', suites: 'known' };
const secret = 'a secret of sixteen'.replaceAll(' ', '-');

describe('what an operator says of links', () => {
  it('is nothing at first: every mismatch is reported, only known suites pass, and posts are not signed', () => {
    expect(read({})).toEqual({ whatsapp: usual, messenger: usual, instagram: usual });
  });

  it('is said for each app', () => {
    const said = read({
      MAILBOX_MISMATCH_STRATEGY: 'messenger=ignore_all',
      MAILBOX_SUITES: 'whatsapp=any, messenger=known',
      MAILBOX_DELIVERY_SECRETS: `instagram=${secret}`,
    });
    expect(said).toEqual({
      whatsapp: { ...usual, suites: 'any' },
      messenger: { ...usual, mismatchStrategy: 'ignore_all' },
      instagram: { ...usual, deliverySecret: secret },
    });
  });

  it('may have its secrets in a file, a line each', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'links-')), 'secrets');
    writeFileSync(path, `whatsapp=${secret}\nmessenger=${secret}!\n`);
    const { whatsapp, messenger, instagram } = read({ MAILBOX_DELIVERY_SECRETS_FILE: path });
    expect([whatsapp, messenger, instagram].map((one) => one?.deliverySecret)).toEqual([
      secret,
      `${secret}!`,
      undefined,
    ]);
    const twice = { MAILBOX_DELIVERY_SECRETS: 'x', MAILBOX_DELIVERY_SECRETS_FILE: path };
    expect(() => read(twice)).toThrow('MAILBOX_DELIVERY_SECRETS');
  });

  it.each([
    ['MAILBOX_MISMATCH_STRATEGY', 'whatsapp=report_only'],
    ['MAILBOX_SUITES', 'telegram=any'],
    ['MAILBOX_SUITES', 'whatsapp=any,whatsapp=known'],
    ['MAILBOX_DELIVERY_SECRETS', 'whatsapp=short'],
    ['DIRECTORY_GRPC', 'directory'],
  ])('is refused by its name and never by its value: %s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(name);
    expect(() => read({ [name]: value })).not.toThrow(value);
  });
});
