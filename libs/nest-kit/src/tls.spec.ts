import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { isCertificateOf } from './peer-certificate.ts';
import { tlsFilesOf } from './tls.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealpost-tls-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'file.pem');
writeFileSync(file, '');

const filesOf = (certificate?: string, key?: string, clientRoot?: string) => () =>
  tlsFilesOf({
    certificate: ['CERTIFICATE', certificate],
    key: ['KEY', key],
    clientRoot: ['ROOT', clientRoot],
  });

describe('the files of a door', () => {
  it('are none where none is said, and all that are said', () => {
    expect(filesOf()()).toBeUndefined();
    expect(filesOf(file, file)()).toEqual({ certificatePath: file, keyPath: file });
    expect(filesOf(file, file, file)()).toEqual({
      certificatePath: file,
      keyPath: file,
      clientRootPath: file,
    });
  });

  it('are refused by the name of the setting that is wrong', () => {
    expect(filesOf(file)).toThrow(/KEY: must be said too/);
    expect(filesOf(file, `${file}.gone`)).toThrow(/KEY: must name a file/);
    expect(filesOf(undefined, undefined, file)).toThrow(/ROOT: must not be said without CERTIFICATE/);
  });
});

describe('a certificate', () => {
  it('speaks for the app that it names, at the dot and nowhere else', () => {
    const names = ['whatsapp', 'whatsapp.phone-7', undefined, 'messenger', 'whatsappy', 'x.whatsapp', ''];
    expect(names.map((name) => isCertificateOf('whatsapp', name))).toEqual([
      ...[true, true, true],
      ...[false, false, false, false],
    ]);
  });
});
