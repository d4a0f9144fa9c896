import { appendFileSync, chownSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#libs/store';
import { type OwnBroker, ownBroker } from '#libs/testing';
import type { Authority, Certificate } from './certificates.ts';
import { fixedPort } from './fixed-port.ts';

/** A PostgreSQL that takes no connection without TLS. */
export interface SecuredDatabase {
  readonly port: number;
  readonly password: string;
  readonly stop: () => Promise<void>;
}

/** Starts a PostgreSQL whose certificate is the given one, and that asks for TLS. */
export const securedDatabase = async (
  dataDir: string,
  { certFile, keyFile }: Certificate,
): Promise<SecuredDatabase> => {
  const server = await startEmbeddedPostgres({ dataDir, durability: 'volatile' });
  const { port, password } = new URL(server.url);
  const { uid, gid } = statSync(dataDir);
  const own = { cert: join(dataDir, 'server.pem'), key: join(dataDir, 'server.key') };
  writeFileSync(own.cert, readFileSync(certFile));
  writeFileSync(own.key, readFileSync(keyFile), { mode: 0o600 });
  for (const path of Object.values(own)) chownSync(path, uid, gid);
  appendFileSync(
    join(dataDir, 'postgresql.conf'),
    `\nssl = on\nssl_cert_file = 'server.pem'\nssl_key_file = 'server.key'\n`,
  );
  writeFileSync(join(dataDir, 'pg_hba.conf'), 'hostssl all all 127.0.0.1/32 scram-sha-256\n');
  process.kill(Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGHUP');
  return { port: Number(port), password: decodeURIComponent(password), stop: () => server.stop() };
};

/** A broker with a listener without security, one of TLS and SASL, and one that asks for a client's certificate. */
export interface SecuredBroker extends OwnBroker {
  readonly ports: { readonly plain: number; readonly sasl: number; readonly tls: number };
}

/** Starts a broker whose certificate is the given one and who lets a user in by this password, whatever the mechanism. */
export const securedBroker = async (
  authority: Authority,
  certificate: Certificate,
  user: { readonly name: string; readonly password: string },
): Promise<SecuredBroker> => {
  const ports = { plain: await fixedPort(), sasl: await fixedPort(), tls: await fixedPort() };
  const controller = `127.0.0.1:${await fixedPort()}`;
  const listeners = [
    `PLAINTEXT://127.0.0.1:${ports.plain}`,
    `SASL_SSL://localhost:${ports.sasl}`,
    `SSL://localhost:${ports.tls}`,
  ];
  const security = 'org.apache.kafka.common.security';
  const broker = await ownBroker({
    port: ports.plain,
    users: [`${user.name}:${user.password}`],
    settings: {
      listeners: [...listeners, `CONTROLLER://${controller}`].join(','),
      'advertised.listeners': listeners.join(','),
      'controller.quorum.voters': `1@${controller}`,
      'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,SASL_SSL:SASL_SSL,SSL:SSL,CONTROLLER:PLAINTEXT',
      'ssl.keystore.type': 'PEM',
      'ssl.keystore.location': certificate.bothFile,
      'ssl.truststore.type': 'PEM',
      'ssl.truststore.location': authority.certFile,
      'listener.name.ssl.ssl.client.auth': 'required',
      'sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-256,SCRAM-SHA-512',
      'listener.name.sasl_ssl.plain.sasl.jaas.config': `${security}.plain.PlainLoginModule required user_${user.name}="${user.password}";`,
      'listener.name.sasl_ssl.scram-sha-256.sasl.jaas.config': `${security}.scram.ScramLoginModule required;`,
      'listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config': `${security}.scram.ScramLoginModule required;`,
    },
  });
  if (broker === undefined) throw new Error('no secured broker can be started here');
  return { ...broker, ports };
};
