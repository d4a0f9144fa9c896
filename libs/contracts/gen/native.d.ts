import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace sealpost. */
export namespace sealpost {

    /** Namespace native. */
    namespace native {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a Frame.
             * @deprecated Use sealpost.native.v1.Frame.$Properties instead.
             */
            interface IFrame extends sealpost.native.v1.Frame.$Properties {
            }

            /** One frame. */
            class Frame {

                /**
                 * Constructs a new Frame.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.native.v1.Frame.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** In the app's dialect, at most 2 MiB. */
                frame: Uint8Array;

                /**
                 * Creates a new Frame instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Frame instance
                 */
                static create(properties: sealpost.native.v1.Frame.$Shape): sealpost.native.v1.Frame & sealpost.native.v1.Frame.$Shape;
                static create(properties?: sealpost.native.v1.Frame.$Properties): sealpost.native.v1.Frame;

                /**
                 * Encodes the specified Frame message. Does not implicitly {@link sealpost.native.v1.Frame.verify|verify} messages.
                 * @param message Frame message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.native.v1.Frame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Frame message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.native.v1.Frame & sealpost.native.v1.Frame.$Shape} Frame
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.v1.Frame & sealpost.native.v1.Frame.$Shape;

                /**
                 * Creates a Frame message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Frame
                 */
                static fromObject(object: { [k: string]: any }): sealpost.native.v1.Frame;

                /**
                 * Creates a plain object from a Frame message. Also converts values to other types if specified.
                 * @param message Frame
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.native.v1.Frame, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Frame to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Frame {

                /** Properties of a Frame. */
                interface $Properties {

                    /** In the app's dialect, at most 2 MiB. */
                    frame?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Frame. */
                type $Shape = sealpost.native.v1.Frame.$Properties;
            }
        }
    }
}
