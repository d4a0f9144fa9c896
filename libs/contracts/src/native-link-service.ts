import { sealpost } from '#contracts/native';

const { Frame } = sealpost.native.v1;

/** The full name of the service. */
export const nativeLinkServiceName = 'sealpost.native.v1.NativeLink';

type FrameFields = sealpost.native.v1.Frame.$Properties;

/** The one method of the service: frames in both directions. */
export const nativeLinkMethods = {
  exchange: {
    path: `/${nativeLinkServiceName}/Exchange`,
    requestStream: true,
    responseStream: true,
    requestSerialize: (frame: FrameFields): Buffer => Buffer.from(Frame.encode(frame).finish()),
    requestDeserialize: (bytes: Buffer): FrameFields => Frame.decode(bytes),
    responseSerialize: (frame: FrameFields): Buffer => Buffer.from(Frame.encode(frame).finish()),
    responseDeserialize: (bytes: Buffer): FrameFields => Frame.decode(bytes),
  },
} as const;
