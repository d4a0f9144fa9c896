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

        /** Namespace messenger. */
        namespace messenger {

            /** Namespace v1. */
            namespace v1 {

                /**
                 * Properties of a Frame.
                 * @deprecated Use sealpost.native.messenger.v1.Frame.$Properties instead.
                 */
                interface IFrame extends sealpost.native.messenger.v1.Frame.$Properties {
                }

                /** One frame in either direction. */
                class Frame {

                    /**
                     * Constructs a new Frame.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.Frame.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Echoed in the answer; 0 when no answer is wanted. */
                    requestId: Long;

                    /** A message. */
                    send?: (sealpost.native.messenger.v1.Send.$Properties|null);

                    /** The outcome of a message, or the app's word on a delivered one. */
                    ack?: (sealpost.native.messenger.v1.Ack.$Properties|null);

                    /** The frame was refused before it meant anything. */
                    error?: (sealpost.native.messenger.v1.Error.$Properties|null);

                    /** What the frame says. Unset, or a case that the gateway does not know, is answered by an Error. */
                    body?: ("send"|"ack"|"error");

                    /**
                     * Creates a new Frame instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Frame instance
                     */
                    static create(properties: sealpost.native.messenger.v1.Frame.$Shape): sealpost.native.messenger.v1.Frame & sealpost.native.messenger.v1.Frame.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.Frame.$Properties): sealpost.native.messenger.v1.Frame;

                    /**
                     * Encodes the specified Frame message. Does not implicitly {@link sealpost.native.messenger.v1.Frame.verify|verify} messages.
                     * @param message Frame message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.Frame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Frame message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.Frame & sealpost.native.messenger.v1.Frame.$Shape} Frame
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.Frame & sealpost.native.messenger.v1.Frame.$Shape;

                    /**
                     * Creates a Frame message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Frame
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.Frame;

                    /**
                     * Creates a plain object from a Frame message. Also converts values to other types if specified.
                     * @param message Frame
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.Frame, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Frame to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Frame {

                    /** Properties of a Frame. */
                    interface $Properties {

                        /** Echoed in the answer; 0 when no answer is wanted. */
                        requestId?: (Long|null);

                        /** A message. */
                        send?: (sealpost.native.messenger.v1.Send.$Properties|null);

                        /** The outcome of a message, or the app's word on a delivered one. */
                        ack?: (sealpost.native.messenger.v1.Ack.$Properties|null);

                        /** The frame was refused before it meant anything. */
                        error?: (sealpost.native.messenger.v1.Error.$Properties|null);

                        /** What the frame says. Unset, or a case that the gateway does not know, is answered by an Error. */
                        body?: ("send"|"ack"|"error");

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of a Frame. */
                    type $Shape = {
                      requestId?: Long|null;
                      send?: sealpost.native.messenger.v1.Send.$Shape|null;
                      ack?: sealpost.native.messenger.v1.Ack.$Shape|null;
                      error?: sealpost.native.messenger.v1.Error.$Shape|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ body?: undefined; send?: null; ack?: null; error?: null }|{ body?: "send"; send: sealpost.native.messenger.v1.Send.$Shape; ack?: null; error?: null }|{ body?: "ack"; send?: null; ack: sealpost.native.messenger.v1.Ack.$Shape; error?: null }|{ body?: "error"; send?: null; ack?: null; error: sealpost.native.messenger.v1.Error.$Shape })
                    );
                }

                /**
                 * Properties of a Device.
                 * @deprecated Use sealpost.native.messenger.v1.Device.$Properties instead.
                 */
                interface IDevice extends sealpost.native.messenger.v1.Device.$Properties {
                }

                /** A user, or one device of a user. */
                class Device {

                    /**
                     * Constructs a new Device.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.Device.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The user; never 0. From 2^63 on it is the alias of another app's user. */
                    fbid: Long;

                    /** 0 to 65535; absent for the user. */
                    device?: (number|null);

                    /**
                     * Creates a new Device instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Device instance
                     */
                    static create(properties: sealpost.native.messenger.v1.Device.$Shape): sealpost.native.messenger.v1.Device & sealpost.native.messenger.v1.Device.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.Device.$Properties): sealpost.native.messenger.v1.Device;

                    /**
                     * Encodes the specified Device message. Does not implicitly {@link sealpost.native.messenger.v1.Device.verify|verify} messages.
                     * @param message Device message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.Device.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Device message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.Device & sealpost.native.messenger.v1.Device.$Shape} Device
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.Device & sealpost.native.messenger.v1.Device.$Shape;

                    /**
                     * Creates a Device message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Device
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.Device;

                    /**
                     * Creates a plain object from a Device message. Also converts values to other types if specified.
                     * @param message Device
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.Device, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Device to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Device {

                    /** Properties of a Device. */
                    interface $Properties {

                        /** The user; never 0. From 2^63 on it is the alias of another app's user. */
                        fbid?: (Long|null);

                        /** 0 to 65535; absent for the user. */
                        device?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Device. */
                    type $Shape = sealpost.native.messenger.v1.Device.$Properties;
                }

                /**
                 * Properties of a Thread.
                 * @deprecated Use sealpost.native.messenger.v1.Thread.$Properties instead.
                 */
                interface IThread extends sealpost.native.messenger.v1.Thread.$Properties {
                }

                /** A conversation as Messenger names it. */
                class Thread {

                    /**
                     * Constructs a new Thread.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.Thread.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Between two: the other user. */
                    otherFbid?: (Long|null);

                    /** A group. */
                    threadFbid?: (Long|null);

                    /** Which form the name has. */
                    key?: ("otherFbid"|"threadFbid");

                    /**
                     * Creates a new Thread instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Thread instance
                     */
                    static create(properties: sealpost.native.messenger.v1.Thread.$Shape): sealpost.native.messenger.v1.Thread & sealpost.native.messenger.v1.Thread.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.Thread.$Properties): sealpost.native.messenger.v1.Thread;

                    /**
                     * Encodes the specified Thread message. Does not implicitly {@link sealpost.native.messenger.v1.Thread.verify|verify} messages.
                     * @param message Thread message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.Thread.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Thread message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.Thread & sealpost.native.messenger.v1.Thread.$Shape} Thread
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.Thread & sealpost.native.messenger.v1.Thread.$Shape;

                    /**
                     * Creates a Thread message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Thread
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.Thread;

                    /**
                     * Creates a plain object from a Thread message. Also converts values to other types if specified.
                     * @param message Thread
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.Thread, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Thread to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Thread {

                    /** Properties of a Thread. */
                    interface $Properties {

                        /** Between two: the other user. */
                        otherFbid?: (Long|null);

                        /** A group. */
                        threadFbid?: (Long|null);

                        /** Which form the name has. */
                        key?: ("otherFbid"|"threadFbid");

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of a Thread. */
                    type $Shape = {
                      otherFbid?: Long|null;
                      threadFbid?: Long|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ key?: undefined; otherFbid?: null; threadFbid?: null }|{ key?: "otherFbid"; otherFbid: Long; threadFbid?: null }|{ key?: "threadFbid"; otherFbid?: null; threadFbid: Long })
                    );
                }

                /** What the sender says of the kind of a message whose content nobody can read. */
                enum KindHint {

                    /** Nothing. */
                    KIND_HINT_UNSPECIFIED = 0,

                    /** Text. */
                    KIND_HINT_TEXT = 1,

                    /** A picture, a sound or a file. */
                    KIND_HINT_MEDIA = 2,

                    /** A reaction. */
                    KIND_HINT_REACTION = 3,

                    /** A new version of an earlier message. */
                    KIND_HINT_EDIT = 4,

                    /** An earlier message taken back. */
                    KIND_HINT_UNSEND = 5,

                    /** A poll. */
                    KIND_HINT_POLL = 6
                }

                /** What a ciphertext is. */
                enum CiphertextKind {

                    /** Not said; refused. */
                    CIPHERTEXT_KIND_UNSPECIFIED = 0,

                    /** Opens a session. */
                    CIPHERTEXT_KIND_PREKEY = 1,

                    /** Belongs to a session. */
                    CIPHERTEXT_KIND_WHISPER = 2,

                    /** Belongs to a sender key; for all devices. */
                    CIPHERTEXT_KIND_SENDER_KEY = 3
                }

                /**
                 * Properties of a DevicePayload.
                 * @deprecated Use sealpost.native.messenger.v1.DevicePayload.$Properties instead.
                 */
                interface IDevicePayload extends sealpost.native.messenger.v1.DevicePayload.$Properties {
                }

                /** The ciphertext for one device. */
                class DevicePayload {

                    /**
                     * Constructs a new DevicePayload.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.DevicePayload.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The device; absent for a shared ciphertext. */
                    id?: (sealpost.native.messenger.v1.Device.$Properties|null);

                    /** What the bytes are. */
                    kind: sealpost.native.messenger.v1.CiphertextKind;

                    /** Opaque, 1 to 262144 bytes. */
                    payload: Uint8Array;

                    /** 1 to 16383; 0 when not said. */
                    registrationId: number;

                    /**
                     * Creates a new DevicePayload instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns DevicePayload instance
                     */
                    static create(properties: sealpost.native.messenger.v1.DevicePayload.$Shape): sealpost.native.messenger.v1.DevicePayload & sealpost.native.messenger.v1.DevicePayload.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.DevicePayload.$Properties): sealpost.native.messenger.v1.DevicePayload;

                    /**
                     * Encodes the specified DevicePayload message. Does not implicitly {@link sealpost.native.messenger.v1.DevicePayload.verify|verify} messages.
                     * @param message DevicePayload message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.DevicePayload.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a DevicePayload message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.DevicePayload & sealpost.native.messenger.v1.DevicePayload.$Shape} DevicePayload
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.DevicePayload & sealpost.native.messenger.v1.DevicePayload.$Shape;

                    /**
                     * Creates a DevicePayload message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns DevicePayload
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.DevicePayload;

                    /**
                     * Creates a plain object from a DevicePayload message. Also converts values to other types if specified.
                     * @param message DevicePayload
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.DevicePayload, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this DevicePayload to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace DevicePayload {

                    /** Properties of a DevicePayload. */
                    interface $Properties {

                        /** The device; absent for a shared ciphertext. */
                        id?: (sealpost.native.messenger.v1.Device.$Properties|null);

                        /** What the bytes are. */
                        kind?: (sealpost.native.messenger.v1.CiphertextKind|null);

                        /** Opaque, 1 to 262144 bytes. */
                        payload?: (Uint8Array|null);

                        /** 1 to 16383; 0 when not said. */
                        registrationId?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a DevicePayload. */
                    type $Shape = sealpost.native.messenger.v1.DevicePayload.$Properties;
                }

                /**
                 * Properties of a Sealed.
                 * @deprecated Use sealpost.native.messenger.v1.Sealed.$Properties instead.
                 */
                interface ISealed extends sealpost.native.messenger.v1.Sealed.$Properties {
                }

                /** A body sealed to an app's published key. */
                class Sealed {

                    /**
                     * Constructs a new Sealed.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.Sealed.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The key. */
                    keyId: string;

                    /** Opaque. */
                    payload: Uint8Array;

                    /**
                     * Creates a new Sealed instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Sealed instance
                     */
                    static create(properties: sealpost.native.messenger.v1.Sealed.$Shape): sealpost.native.messenger.v1.Sealed & sealpost.native.messenger.v1.Sealed.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.Sealed.$Properties): sealpost.native.messenger.v1.Sealed;

                    /**
                     * Encodes the specified Sealed message. Does not implicitly {@link sealpost.native.messenger.v1.Sealed.verify|verify} messages.
                     * @param message Sealed message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.Sealed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Sealed message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.Sealed & sealpost.native.messenger.v1.Sealed.$Shape} Sealed
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.Sealed & sealpost.native.messenger.v1.Sealed.$Shape;

                    /**
                     * Creates a Sealed message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Sealed
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.Sealed;

                    /**
                     * Creates a plain object from a Sealed message. Also converts values to other types if specified.
                     * @param message Sealed
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.Sealed, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Sealed to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Sealed {

                    /** Properties of a Sealed. */
                    interface $Properties {

                        /** The key. */
                        keyId?: (string|null);

                        /** Opaque. */
                        payload?: (Uint8Array|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Sealed. */
                    type $Shape = sealpost.native.messenger.v1.Sealed.$Properties;
                }

                /**
                 * Properties of an OriginProof.
                 * @deprecated Use sealpost.native.messenger.v1.OriginProof.$Properties instead.
                 */
                interface IOriginProof extends sealpost.native.messenger.v1.OriginProof.$Properties {
                }

                /** The sender app's proof that the header and the opaque fields belong together. */
                class OriginProof {

                    /**
                     * Constructs a new OriginProof.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.OriginProof.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The app's key. */
                    keyId: string;

                    /** The sender header that the app made. */
                    header: Uint8Array;

                    /** Ed25519, 64 bytes. */
                    signature: Uint8Array;

                    /** SHA-256 of each opaque field, in order; from the gateway only. */
                    digests: Uint8Array;

                    /**
                     * Creates a new OriginProof instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns OriginProof instance
                     */
                    static create(properties: sealpost.native.messenger.v1.OriginProof.$Shape): sealpost.native.messenger.v1.OriginProof & sealpost.native.messenger.v1.OriginProof.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.OriginProof.$Properties): sealpost.native.messenger.v1.OriginProof;

                    /**
                     * Encodes the specified OriginProof message. Does not implicitly {@link sealpost.native.messenger.v1.OriginProof.verify|verify} messages.
                     * @param message OriginProof message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.OriginProof.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an OriginProof message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.OriginProof & sealpost.native.messenger.v1.OriginProof.$Shape} OriginProof
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.OriginProof & sealpost.native.messenger.v1.OriginProof.$Shape;

                    /**
                     * Creates an OriginProof message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns OriginProof
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.OriginProof;

                    /**
                     * Creates a plain object from an OriginProof message. Also converts values to other types if specified.
                     * @param message OriginProof
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.OriginProof, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this OriginProof to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace OriginProof {

                    /** Properties of an OriginProof. */
                    interface $Properties {

                        /** The app's key. */
                        keyId?: (string|null);

                        /** The sender header that the app made. */
                        header?: (Uint8Array|null);

                        /** Ed25519, 64 bytes. */
                        signature?: (Uint8Array|null);

                        /** SHA-256 of each opaque field, in order; from the gateway only. */
                        digests?: (Uint8Array|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an OriginProof. */
                    type $Shape = sealpost.native.messenger.v1.OriginProof.$Properties;
                }

                /**
                 * Properties of a Send.
                 * @deprecated Use sealpost.native.messenger.v1.Send.$Properties instead.
                 */
                interface ISend extends sealpost.native.messenger.v1.Send.$Properties {
                }

                /** A message. */
                class Send {

                    /**
                     * Constructs a new Send.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.Send.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The offline threading id; never 0. */
                    otid: Long;

                    /** Where. */
                    thread?: (sealpost.native.messenger.v1.Thread.$Properties|null);

                    /** Who: a user of the speaking app, with device. */
                    sender?: (sealpost.native.messenger.v1.Device.$Properties|null);

                    /** When the sender wrote it; from the gateway, the conversation's clock. Unix milliseconds. */
                    timestampMs: Long;

                    /** The format inside the ciphertext, such as `sealpost.content/1`. */
                    innerFormat: string;

                    /** The kind, as far as the sender says. */
                    kindHint: sealpost.native.messenger.v1.KindHint;

                    /** One ciphertext a device, order kept. */
                    devices: sealpost.native.messenger.v1.DevicePayload.$Properties[];

                    /** One ciphertext for all devices of a group. */
                    shared?: (sealpost.native.messenger.v1.DevicePayload.$Properties|null);

                    /** One to three bodies sealed to apps; excludes `devices` and `shared`. */
                    sealed: sealpost.native.messenger.v1.Sealed.$Properties[];

                    /** Empty or 32 bytes, opaque. */
                    frankingTag: Uint8Array;

                    /** The version of the franking tag. */
                    frankingVersion: number;

                    /** Empty or 10 bytes, opaque, for the same app only. */
                    identityHash: Uint8Array;

                    /** At most 256 bytes, opaque. */
                    sendToken: Uint8Array;

                    /** A device that cannot decrypt shows nothing. */
                    hideOnFailure: boolean;

                    /** 1 to 5 for a message sent again to one device; 0 otherwise. */
                    repairCount: number;

                    /** At most 2592000 seconds; 0 for the gateway's maximum. */
                    ttlSeconds: number;

                    /** The app that it came from; from the gateway only. */
                    originApp: string;

                    /** Its id there; from the gateway only. */
                    originId: string;

                    /** The proof, if the sender's app gave one. */
                    originProof?: (sealpost.native.messenger.v1.OriginProof.$Properties|null);

                    /**
                     * Creates a new Send instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Send instance
                     */
                    static create(properties: sealpost.native.messenger.v1.Send.$Shape): sealpost.native.messenger.v1.Send & sealpost.native.messenger.v1.Send.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.Send.$Properties): sealpost.native.messenger.v1.Send;

                    /**
                     * Encodes the specified Send message. Does not implicitly {@link sealpost.native.messenger.v1.Send.verify|verify} messages.
                     * @param message Send message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.Send.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Send message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.Send & sealpost.native.messenger.v1.Send.$Shape} Send
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.Send & sealpost.native.messenger.v1.Send.$Shape;

                    /**
                     * Creates a Send message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Send
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.Send;

                    /**
                     * Creates a plain object from a Send message. Also converts values to other types if specified.
                     * @param message Send
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.Send, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Send to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Send {

                    /** Properties of a Send. */
                    interface $Properties {

                        /** The offline threading id; never 0. */
                        otid?: (Long|null);

                        /** Where. */
                        thread?: (sealpost.native.messenger.v1.Thread.$Properties|null);

                        /** Who: a user of the speaking app, with device. */
                        sender?: (sealpost.native.messenger.v1.Device.$Properties|null);

                        /** When the sender wrote it; from the gateway, the conversation's clock. Unix milliseconds. */
                        timestampMs?: (Long|null);

                        /** The format inside the ciphertext, such as `sealpost.content/1`. */
                        innerFormat?: (string|null);

                        /** The kind, as far as the sender says. */
                        kindHint?: (sealpost.native.messenger.v1.KindHint|null);

                        /** One ciphertext a device, order kept. */
                        devices?: (sealpost.native.messenger.v1.DevicePayload.$Properties[]|null);

                        /** One ciphertext for all devices of a group. */
                        shared?: (sealpost.native.messenger.v1.DevicePayload.$Properties|null);

                        /** One to three bodies sealed to apps; excludes `devices` and `shared`. */
                        sealed?: (sealpost.native.messenger.v1.Sealed.$Properties[]|null);

                        /** Empty or 32 bytes, opaque. */
                        frankingTag?: (Uint8Array|null);

                        /** The version of the franking tag. */
                        frankingVersion?: (number|null);

                        /** Empty or 10 bytes, opaque, for the same app only. */
                        identityHash?: (Uint8Array|null);

                        /** At most 256 bytes, opaque. */
                        sendToken?: (Uint8Array|null);

                        /** A device that cannot decrypt shows nothing. */
                        hideOnFailure?: (boolean|null);

                        /** 1 to 5 for a message sent again to one device; 0 otherwise. */
                        repairCount?: (number|null);

                        /** At most 2592000 seconds; 0 for the gateway's maximum. */
                        ttlSeconds?: (number|null);

                        /** The app that it came from; from the gateway only. */
                        originApp?: (string|null);

                        /** Its id there; from the gateway only. */
                        originId?: (string|null);

                        /** The proof, if the sender's app gave one. */
                        originProof?: (sealpost.native.messenger.v1.OriginProof.$Properties|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Send. */
                    type $Shape = {
                      otid?: Long|null;
                      thread?: sealpost.native.messenger.v1.Thread.$Shape|null;
                      sender?: sealpost.native.messenger.v1.Device.$Shape|null;
                      timestampMs?: Long|null;
                      innerFormat?: string|null;
                      kindHint?: sealpost.native.messenger.v1.KindHint|null;
                      devices?: sealpost.native.messenger.v1.DevicePayload.$Shape[]|null;
                      shared?: sealpost.native.messenger.v1.DevicePayload.$Shape|null;
                      sealed?: sealpost.native.messenger.v1.Sealed.$Shape[]|null;
                      frankingTag?: Uint8Array|null;
                      frankingVersion?: number|null;
                      identityHash?: Uint8Array|null;
                      sendToken?: Uint8Array|null;
                      hideOnFailure?: boolean|null;
                      repairCount?: number|null;
                      ttlSeconds?: number|null;
                      originApp?: string|null;
                      originId?: string|null;
                      originProof?: sealpost.native.messenger.v1.OriginProof.$Shape|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /**
                 * Properties of an Ack.
                 * @deprecated Use sealpost.native.messenger.v1.Ack.$Properties instead.
                 */
                interface IAck extends sealpost.native.messenger.v1.Ack.$Properties {
                }

                /** The outcome of a message, or the app's word on a delivered one. */
                class Ack {

                    /**
                     * Constructs a new Ack.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.Ack.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The message. */
                    otid: Long;

                    /** An outcome; of a delivered message `received`, `undecodable` or `again`. */
                    code: string;

                    /** When it was accepted, or its time on the conversation's clock. Unix milliseconds. */
                    timestampMs: Long;

                    /** Its position in the conversation. */
                    conversationSeq: Long;

                    /** Devices that the sender left out. */
                    missing: sealpost.native.messenger.v1.Device.$Properties[];

                    /** Devices that are none. */
                    extra: sealpost.native.messenger.v1.Device.$Properties[];

                    /** Devices that were installed again since. */
                    stale: sealpost.native.messenger.v1.Device.$Properties[];

                    /** The limit that was passed. */
                    limit: Long;

                    /** By what. */
                    actual: Long;

                    /** How long to wait. */
                    retryAfterMs: number;

                    /** The field that broke a rule. */
                    field: string;

                    /** The rule. */
                    rule: string;

                    /** To be answered before the next try. */
                    challenge: Uint8Array;

                    /** The current epoch. */
                    epoch: Long;

                    /** The part of the way that refused. */
                    leg: string;

                    /** Devices that get it later. */
                    parked: sealpost.native.messenger.v1.Device.$Properties[];

                    /** Devices of which it is not known whether they got it. */
                    unconfirmed: sealpost.native.messenger.v1.Device.$Properties[];

                    /**
                     * Creates a new Ack instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Ack instance
                     */
                    static create(properties: sealpost.native.messenger.v1.Ack.$Shape): sealpost.native.messenger.v1.Ack & sealpost.native.messenger.v1.Ack.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.Ack.$Properties): sealpost.native.messenger.v1.Ack;

                    /**
                     * Encodes the specified Ack message. Does not implicitly {@link sealpost.native.messenger.v1.Ack.verify|verify} messages.
                     * @param message Ack message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.Ack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an Ack message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.Ack & sealpost.native.messenger.v1.Ack.$Shape} Ack
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.Ack & sealpost.native.messenger.v1.Ack.$Shape;

                    /**
                     * Creates an Ack message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Ack
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.Ack;

                    /**
                     * Creates a plain object from an Ack message. Also converts values to other types if specified.
                     * @param message Ack
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.Ack, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Ack to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Ack {

                    /** Properties of an Ack. */
                    interface $Properties {

                        /** The message. */
                        otid?: (Long|null);

                        /** An outcome; of a delivered message `received`, `undecodable` or `again`. */
                        code?: (string|null);

                        /** When it was accepted, or its time on the conversation's clock. Unix milliseconds. */
                        timestampMs?: (Long|null);

                        /** Its position in the conversation. */
                        conversationSeq?: (Long|null);

                        /** Devices that the sender left out. */
                        missing?: (sealpost.native.messenger.v1.Device.$Properties[]|null);

                        /** Devices that are none. */
                        extra?: (sealpost.native.messenger.v1.Device.$Properties[]|null);

                        /** Devices that were installed again since. */
                        stale?: (sealpost.native.messenger.v1.Device.$Properties[]|null);

                        /** The limit that was passed. */
                        limit?: (Long|null);

                        /** By what. */
                        actual?: (Long|null);

                        /** How long to wait. */
                        retryAfterMs?: (number|null);

                        /** The field that broke a rule. */
                        field?: (string|null);

                        /** The rule. */
                        rule?: (string|null);

                        /** To be answered before the next try. */
                        challenge?: (Uint8Array|null);

                        /** The current epoch. */
                        epoch?: (Long|null);

                        /** The part of the way that refused. */
                        leg?: (string|null);

                        /** Devices that get it later. */
                        parked?: (sealpost.native.messenger.v1.Device.$Properties[]|null);

                        /** Devices of which it is not known whether they got it. */
                        unconfirmed?: (sealpost.native.messenger.v1.Device.$Properties[]|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an Ack. */
                    type $Shape = sealpost.native.messenger.v1.Ack.$Properties;
                }

                /**
                 * Properties of an Error.
                 * @deprecated Use sealpost.native.messenger.v1.Error.$Properties instead.
                 */
                interface IError extends sealpost.native.messenger.v1.Error.$Properties {
                }

                /** The frame was refused before it meant anything. */
                class Error {

                    /**
                     * Constructs a new Error.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.Error.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The error, from the closed list. */
                    code: string;

                    /** The rule that was broken. */
                    rule: string;

                    /** The field that broke it. */
                    field: string;

                    /** The message, if it was read. */
                    otid: Long;

                    /**
                     * Creates a new Error instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Error instance
                     */
                    static create(properties: sealpost.native.messenger.v1.Error.$Shape): sealpost.native.messenger.v1.Error & sealpost.native.messenger.v1.Error.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.Error.$Properties): sealpost.native.messenger.v1.Error;

                    /**
                     * Encodes the specified Error message. Does not implicitly {@link sealpost.native.messenger.v1.Error.verify|verify} messages.
                     * @param message Error message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.Error.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an Error message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.Error & sealpost.native.messenger.v1.Error.$Shape} Error
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.Error & sealpost.native.messenger.v1.Error.$Shape;

                    /**
                     * Creates an Error message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Error
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.Error;

                    /**
                     * Creates a plain object from an Error message. Also converts values to other types if specified.
                     * @param message Error
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.Error, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Error to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Error {

                    /** Properties of an Error. */
                    interface $Properties {

                        /** The error, from the closed list. */
                        code?: (string|null);

                        /** The rule that was broken. */
                        rule?: (string|null);

                        /** The field that broke it. */
                        field?: (string|null);

                        /** The message, if it was read. */
                        otid?: (Long|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an Error. */
                    type $Shape = sealpost.native.messenger.v1.Error.$Properties;
                }
            }
        }
    }
}
