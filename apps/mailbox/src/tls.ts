import { readFileSync } from 'node:fs';
import { ServerCredentials } from '@grpc/grpc-js';

/** Where the certificate of the doors lies, in PEM. */
export interface TlsFiles {
  readonly certificatePath: string;
  readonly keyPath: string;
  /** The root that signed the certificates of app backends; nobody without one gets in when it is said. */
  readonly clientRootPath?: string;
}

/** TLS of the gRPC door; mTLS where a root of clients is said. */
export const grpcCredentials = ({ certificatePath, keyPath, clientRootPath }: TlsFiles): ServerCredentials =>
  ServerCredentials.createSsl(
    clientRootPath === undefined ? null : readFileSync(clientRootPath),
    [{ cert_chain: readFileSync(certificatePath), private_key: readFileSync(keyPath) }],
    clientRootPath !== undefined,
  );

/** TLS of the HTTP door; mTLS where a root of clients is said. */
export const httpsOptions = ({ certificatePath, keyPath, clientRootPath }: TlsFiles) => ({
  cert: readFileSync(certificatePath),
  key: readFileSync(keyPath),
  ...(clientRootPath === undefined
    ? {}
    : { ca: readFileSync(clientRootPath), requestCert: true, rejectUnauthorized: true }),
});
