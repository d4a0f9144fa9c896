export { BUS, BusServer, type BusServerOptions } from './bus-server.ts';
export { connectBus } from './connect-bus.ts';
export { type Environment, readConfig, settings } from './config.ts';
export { healthModule, type HealthOptions, type ReadinessChecks } from './health.ts';
export { type LogFields, logFieldNames } from './log-fields.ts';
export {
  createLogger,
  errorFields,
  type Logger,
  type LoggerOptions,
  type LogLevel,
  logLevels,
} from './logging.ts';
export { addProcessMetrics, type Labels, type Metrics, metricsOf } from './metrics.ts';
export { nestLogger } from './nest-logger.ts';
export { closeHttpApp, closeOnSignal, type ShutdownOptions } from './shutdown.ts';
export { grpcServer, type GrpcServerOptions } from './grpc.ts';
export { freePort } from './free-port.ts';
export { repeat, type Repetition } from './repeat.ts';
export { type KeyPorts, privateKeysOf, publicKeysOf } from './keys.ts';
