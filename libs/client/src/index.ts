/** The client as Node takes it: the core, what messages mean, a storage in a file and the transport over gRPC. */
export * from './core.ts';
export * from './content.ts';
export { fileStorage, type FileStorage } from './node/file-storage.ts';
export { grpcTransport, type GrpcTarget, type GrpcTransport } from './node/grpc-transport.ts';
