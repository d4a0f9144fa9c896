import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A certificate with its key, and the paths of the files that hold them. */
export interface Certificate {
  readonly certFile: string;
  readonly keyFile: string;
  /** Both in one file, the key first, as brokers read them. */
  readonly bothFile: string;
}

/** Somebody who signs certificates. */
export interface Authority {
  readonly certFile: string;
  /** Makes a certificate for a host or a client of this name; it is over already where that is said. */
  readonly certificate: (name: string, validity?: 'in force' | 'over') => Promise<Certificate>;
}

const dayMs = 86_400_000;

/** Makes an authority whose files lie in a folder, each with the authority's name in front. */
export const makeAuthority = async (folder: string, authority: string): Promise<Authority> => {
  const made = await generate([{ name: 'commonName', value: `${authority} authority` }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const certFile = write(join(folder, `${authority}-ca.pem`), made.cert);
  return {
    certFile,
    certificate: async (name, validity = 'in force') => {
      const signed = await generate([{ name: 'commonName', value: name }], {
        algorithm: 'sha256',
        ca: { key: made.private, cert: made.cert },
        ...(validity === 'over'
          ? { notBeforeDate: new Date(Date.now() - 2 * dayMs), notAfterDate: new Date(Date.now() - dayMs) }
          : {}),
        extensions: [
          { name: 'basicConstraints', cA: false },
          { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
          { name: 'extKeyUsage', serverAuth: true, clientAuth: true },
          { name: 'subjectAltName', altNames: [{ type: 2, value: name }] },
        ],
      });
      const path = join(folder, `${authority}-${name}${validity === 'over' ? '-over' : ''}`);
      return {
        certFile: write(`${path}.pem`, signed.cert),
        keyFile: write(`${path}.key`, signed.private),
        bothFile: write(`${path}.both.pem`, `${signed.private}\n${signed.cert}`),
      };
    },
  };
};

const write = (path: string, text: string): string => {
  writeFileSync(path, text, { mode: 0o600 });
  return path;
};
