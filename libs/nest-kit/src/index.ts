export { BUS, BusServer, type BusServerOptions } from './bus-server.ts';
export { observeBus } from './bus-observer.ts';
export { connectBus } from './connect-bus.ts';
export { type Environment, readConfig, settings } from './config.ts';
export { databaseOptionsOf, databaseSettings, mustHaveFiles } from './database-settings.ts';
export { busSettings, kafkaOptionsOf } from './bus-settings.ts';
export { type Engines, openEngines, engineSettings } from './engines.ts';
export { secretNames, withSecretFiles } from './secret-files.ts';
export { runService, type RunningService, type ServiceContext, serviceSettings } from './run-service.ts';
export { startFault } from './start-fault.ts';
export { startOrEnd } from './start-or-end.ts';
export { healthModule, type HealthOptions } from './health.ts';
export type { ReadinessChecks } from './readiness.ts';
export type { LogFields } from './log-fields.ts';
export { createLogger, errorFields, type Logger, type LoggerOptions, type LogLevel } from './logging.ts';
export { addProcessMetrics, type Labels, type Metrics, metricsOf } from './metrics.ts';
export { nestLogger } from './nest-logger.ts';
export { closeHttpApp, closeOnSignal, type ShutdownOptions } from './shutdown.ts';
export { deliverySignature } from './delivery-signature.ts';
export { reasonOf, type Refusal, refusalOf, streamRefusalOf } from './error-info.ts';
export { certificateRefusal, isCertificateOf, nameOfCertificate } from './peer-certificate.ts';
export { grpcCredentials, httpsOptions, tlsFilesOf, type TlsFiles } from './tls.ts';
export { grpcServer, type GrpcServerOptions } from './grpc.ts';
export { freePort } from './free-port.ts';
export { gather, type GatherLimits } from './gather.ts';
export { repeat, type Repetition } from './repeat.ts';
export {
  appOfCredential,
  type CredentialDevice,
  deviceOfCredential,
  isSignedByLink,
} from './link-credential.ts';
export { privateKeysOf, publicKeysOf } from './keys.ts';
