import { existsSync, readFileSync } from 'node:fs';
import { ServerCredentials } from '@grpc/grpc-js';
import { mustBeSaidTogether } from './config.ts';
import { startFault } from './start-fault.ts';

/** Where the certificate of a door lies, in PEM. */
export interface TlsFiles {
  readonly certificatePath: string;
  readonly keyPath: string;
  /** The root that signed the certificates of app backends; nobody without one gets in when it is said. */
  readonly clientRootPath?: string;
}

/** A path, and the name of the setting that says it. */
type Said = readonly [setting: string, path: string | undefined];

/** The files of TLS; `undefined` where none is wanted. Throws where one is missing, by the name of its setting. */
export const tlsFilesOf = (said: {
  readonly certificate: Said;
  readonly key: Said;
  readonly clientRoot: Said;
}): TlsFiles | undefined => {
  const [, certificatePath] = said.certificate;
  const [, keyPath] = said.key;
  const [rootName, clientRootPath] = said.clientRoot;
  mustBeSaidTogether({ [said.certificate[0]]: certificatePath, [said.key[0]]: keyPath });
  for (const [name, path] of Object.values(said))
    if (path !== undefined && !existsSync(path)) throw startFault(name, 'must name a file that can be read');
  if (certificatePath === undefined || keyPath === undefined) {
    if (clientRootPath === undefined) return undefined;
    throw startFault(rootName, `must not be said without ${said.certificate[0]}: nobody would be asked`);
  }
  return { certificatePath, keyPath, ...(clientRootPath === undefined ? {} : { clientRootPath }) };
};

/** TLS of a gRPC door; mTLS where a root of clients is said. */
export const grpcCredentials = ({ certificatePath, keyPath, clientRootPath }: TlsFiles): ServerCredentials =>
  ServerCredentials.createSsl(
    clientRootPath === undefined ? null : readFileSync(clientRootPath),
    [{ cert_chain: readFileSync(certificatePath), private_key: readFileSync(keyPath) }],
    clientRootPath !== undefined,
  );

/** TLS of an HTTP door; mTLS where a root of clients is said. */
export const httpsOptions = ({ certificatePath, keyPath, clientRootPath }: TlsFiles) => ({
  cert: readFileSync(certificatePath),
  key: readFileSync(keyPath),
  ...(clientRootPath === undefined
    ? {}
    : { ca: readFileSync(clientRootPath), requestCert: true, rejectUnauthorized: true }),
});
