import type { PeerCertificate } from 'node:tls';
import {
  type Metadata,
  ResponderBuilder,
  ServerInterceptingCall,
  type ServerInterceptor,
  ServerListenerBuilder,
  status,
} from '@grpc/grpc-js';
import type { Platform } from '#libs/envelope';
import type { Refusal } from './error-info.ts';

/** Where the name of a client's certificate stands among a call's metadata; whatever a client puts there itself is removed. */
const nameKey = 'sealpost-certificate-bin';

/** The common name of the certificate that a client showed; `undefined` where it was asked for none, empty where it has no name. */
export const nameOfCertificate = (certificate: PeerCertificate | undefined): string | undefined => {
  if (certificate === undefined || Object.keys(certificate).length === 0) return undefined;
  const [name = ''] = [certificate.subject?.CN].flat();
  return name;
};

/** Whether a certificate of this name speaks for an app: it has the app's name, or one below it such as `whatsapp.phone-7`. */
export const isCertificateOf = (app: Platform, name: string | undefined): boolean =>
  name === undefined || name === app || name.startsWith(`${app}.`);

/** Puts the name of a client's certificate among the metadata of its calls. */
export const certificateNames: ServerInterceptor = (_method, call) =>
  new ServerInterceptingCall(
    call,
    new ResponderBuilder()
      .withStart((next) =>
        next(
          new ServerListenerBuilder()
            .withOnReceiveMetadata((metadata, pass) => {
              metadata.remove(nameKey);
              const name = nameOfCertificate(call.getAuthContext().sslPeerCertificate);
              if (name !== undefined) metadata.set(nameKey, Buffer.from(name));
              pass(metadata);
            })
            .build(),
        ),
      )
      .build(),
  );

/** Why a call with an app's token is refused: its connection was opened with the certificate of somebody else. */
export const certificateRefusal = (metadata: Metadata, app: Platform): Refusal | undefined =>
  isCertificateOf(app, metadata.get(nameKey)[0]?.toString())
    ? undefined
    : {
        status: status.PERMISSION_DENIED,
        message: 'unauthorised: certificate is of the token’s app',
        reason: 'UNAUTHORISED',
        field: 'certificate',
        rule: 'is of the token’s app',
      };
