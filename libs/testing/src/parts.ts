// The real parts that suites, the fault suite and benchmarks stand on. Nothing here needs the test runner.
export { until } from './bus-log.ts';
export { kafkaBrokers } from './kafka.ts';
export { type OwnBroker, ownBroker } from './own-broker.ts';
export { projectFolder } from './project-folder.ts';
export { type CutManner, startTcpProxy, type TcpProxy, type TcpProxyOptions } from './tcp-proxy.ts';
