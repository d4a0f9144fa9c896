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

                    /** How far someone has received or read. */
                    watermark?: (sealpost.native.messenger.v1.Watermark.$Properties|null);

                    /** A device could not decrypt a message and asks for it again. */
                    retry?: (sealpost.native.messenger.v1.Retry.$Properties|null);

                    /** Someone is writing, or no longer. */
                    typing?: (sealpost.native.messenger.v1.Typing.$Properties|null);

                    /** A device asks for what opens sessions with others. */
                    keyQuery?: (sealpost.native.messenger.v1.KeyQuery.$Properties|null);

                    /** A device publishes its keys. */
                    keyPublish?: (sealpost.native.messenger.v1.KeyPublish.$Properties|null);

                    /** How many one-time keys a device has left: asked by the app, answered and told by the gateway. */
                    keyCount?: (sealpost.native.messenger.v1.KeyCount.$Properties|null);

                    /** Someone asks which devices users have. */
                    deviceQuery?: (sealpost.native.messenger.v1.DeviceQuery.$Properties|null);

                    /** A user's devices changed. */
                    deviceChange?: (sealpost.native.messenger.v1.DeviceChange.$Properties|null);

                    /** The outcome of a message, or the app's word on a delivered one. */
                    ack?: (sealpost.native.messenger.v1.Ack.$Properties|null);

                    /** What came of a KeyQuery; from the gateway only. */
                    keyAnswer?: (sealpost.native.messenger.v1.KeyAnswer.$Properties|null);

                    /** What came of a DeviceQuery; from the gateway only. */
                    deviceAnswer?: (sealpost.native.messenger.v1.DeviceAnswer.$Properties|null);

                    /** The frame was refused before it meant anything. */
                    error?: (sealpost.native.messenger.v1.Error.$Properties|null);

                    /** What the frame says. Unset, or a case that the gateway does not know, is answered by an Error. */
                    body?: ("send"|"watermark"|"retry"|"typing"|"keyQuery"|"keyPublish"|"keyCount"|"deviceQuery"|"deviceChange"|"ack"|"keyAnswer"|"deviceAnswer"|"error");

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

                        /** How far someone has received or read. */
                        watermark?: (sealpost.native.messenger.v1.Watermark.$Properties|null);

                        /** A device could not decrypt a message and asks for it again. */
                        retry?: (sealpost.native.messenger.v1.Retry.$Properties|null);

                        /** Someone is writing, or no longer. */
                        typing?: (sealpost.native.messenger.v1.Typing.$Properties|null);

                        /** A device asks for what opens sessions with others. */
                        keyQuery?: (sealpost.native.messenger.v1.KeyQuery.$Properties|null);

                        /** A device publishes its keys. */
                        keyPublish?: (sealpost.native.messenger.v1.KeyPublish.$Properties|null);

                        /** How many one-time keys a device has left: asked by the app, answered and told by the gateway. */
                        keyCount?: (sealpost.native.messenger.v1.KeyCount.$Properties|null);

                        /** Someone asks which devices users have. */
                        deviceQuery?: (sealpost.native.messenger.v1.DeviceQuery.$Properties|null);

                        /** A user's devices changed. */
                        deviceChange?: (sealpost.native.messenger.v1.DeviceChange.$Properties|null);

                        /** The outcome of a message, or the app's word on a delivered one. */
                        ack?: (sealpost.native.messenger.v1.Ack.$Properties|null);

                        /** What came of a KeyQuery; from the gateway only. */
                        keyAnswer?: (sealpost.native.messenger.v1.KeyAnswer.$Properties|null);

                        /** What came of a DeviceQuery; from the gateway only. */
                        deviceAnswer?: (sealpost.native.messenger.v1.DeviceAnswer.$Properties|null);

                        /** The frame was refused before it meant anything. */
                        error?: (sealpost.native.messenger.v1.Error.$Properties|null);

                        /** What the frame says. Unset, or a case that the gateway does not know, is answered by an Error. */
                        body?: ("send"|"watermark"|"retry"|"typing"|"keyQuery"|"keyPublish"|"keyCount"|"deviceQuery"|"deviceChange"|"ack"|"keyAnswer"|"deviceAnswer"|"error");

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of a Frame. */
                    type $Shape = {
                      requestId?: Long|null;
                      send?: sealpost.native.messenger.v1.Send.$Shape|null;
                      watermark?: sealpost.native.messenger.v1.Watermark.$Shape|null;
                      retry?: sealpost.native.messenger.v1.Retry.$Shape|null;
                      typing?: sealpost.native.messenger.v1.Typing.$Shape|null;
                      keyQuery?: sealpost.native.messenger.v1.KeyQuery.$Shape|null;
                      keyPublish?: sealpost.native.messenger.v1.KeyPublish.$Shape|null;
                      keyCount?: sealpost.native.messenger.v1.KeyCount.$Shape|null;
                      deviceQuery?: sealpost.native.messenger.v1.DeviceQuery.$Shape|null;
                      deviceChange?: sealpost.native.messenger.v1.DeviceChange.$Shape|null;
                      ack?: sealpost.native.messenger.v1.Ack.$Shape|null;
                      keyAnswer?: sealpost.native.messenger.v1.KeyAnswer.$Shape|null;
                      deviceAnswer?: sealpost.native.messenger.v1.DeviceAnswer.$Shape|null;
                      error?: sealpost.native.messenger.v1.Error.$Shape|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ body?: undefined; send?: null; watermark?: null; retry?: null; typing?: null; keyQuery?: null; keyPublish?: null; keyCount?: null; deviceQuery?: null; deviceChange?: null; ack?: null; keyAnswer?: null; deviceAnswer?: null; error?: null }|{ body?: "send"; send: sealpost.native.messenger.v1.Send.$Shape; watermark?: null; retry?: null; typing?: null; keyQuery?: null; keyPublish?: null; keyCount?: null; deviceQuery?: null; deviceChange?: null; ack?: null; keyAnswer?: null; deviceAnswer?: null; error?: null }|{ body?: "watermark"; send?: null; watermark: sealpost.native.messenger.v1.Watermark.$Shape; retry?: null; typing?: null; keyQuery?: null; keyPublish?: null; keyCount?: null; deviceQuery?: null; deviceChange?: null; ack?: null; keyAnswer?: null; deviceAnswer?: null; error?: null }|{ body?: "retry"; send?: null; watermark?: null; retry: sealpost.native.messenger.v1.Retry.$Shape; typing?: null; keyQuery?: null; keyPublish?: null; keyCount?: null; deviceQuery?: null; deviceChange?: null; ack?: null; keyAnswer?: null; deviceAnswer?: null; error?: null }|{ body?: "typing"; send?: null; watermark?: null; retry?: null; typing: sealpost.native.messenger.v1.Typing.$Shape; keyQuery?: null; keyPublish?: null; keyCount?: null; deviceQuery?: null; deviceChange?: null; ack?: null; keyAnswer?: null; deviceAnswer?: null; error?: null }|{ body?: "keyQuery"; send?: null; watermark?: null; retry?: null; typing?: null; keyQuery: sealpost.native.messenger.v1.KeyQuery.$Shape; keyPublish?: null; keyCount?: null; deviceQuery?: null; deviceChange?: null; ack?: null; keyAnswer?: null; deviceAnswer?: null; error?: null }|{ body?: "keyPublish"; send?: null; watermark?: null; retry?: null; typing?: null; keyQuery?: null; keyPublish: sealpost.native.messenger.v1.KeyPublish.$Shape; keyCount?: null; deviceQuery?: null; deviceChange?: null; ack?: null; keyAnswer?: null; deviceAnswer?: null; error?: null }|{ body?: "keyCount"; send?: null; watermark?: null; retry?: null; typing?: null; keyQuery?: null; keyPublish?: null; keyCount: sealpost.native.messenger.v1.KeyCount.$Shape; deviceQuery?: null; deviceChange?: null; ack?: null; keyAnswer?: null; deviceAnswer?: null; error?: null }|{ body?: "deviceQuery"; send?: null; watermark?: null; retry?: null; typing?: null; keyQuery?: null; keyPublish?: null; keyCount?: null; deviceQuery: sealpost.native.messenger.v1.DeviceQuery.$Shape; deviceChange?: null; ack?: null; keyAnswer?: null; deviceAnswer?: null; error?: null }|{ body?: "deviceChange"; send?: null; watermark?: null; retry?: null; typing?: null; keyQuery?: null; keyPublish?: null; keyCount?: null; deviceQuery?: null; deviceChange: sealpost.native.messenger.v1.DeviceChange.$Shape; ack?: null; keyAnswer?: null; deviceAnswer?: null; error?: null }|{ body?: "ack"; send?: null; watermark?: null; retry?: null; typing?: null; keyQuery?: null; keyPublish?: null; keyCount?: null; deviceQuery?: null; deviceChange?: null; ack: sealpost.native.messenger.v1.Ack.$Shape; keyAnswer?: null; deviceAnswer?: null; error?: null }|{ body?: "keyAnswer"; send?: null; watermark?: null; retry?: null; typing?: null; keyQuery?: null; keyPublish?: null; keyCount?: null; deviceQuery?: null; deviceChange?: null; ack?: null; keyAnswer: sealpost.native.messenger.v1.KeyAnswer.$Shape; deviceAnswer?: null; error?: null }|{ body?: "deviceAnswer"; send?: null; watermark?: null; retry?: null; typing?: null; keyQuery?: null; keyPublish?: null; keyCount?: null; deviceQuery?: null; deviceChange?: null; ack?: null; keyAnswer?: null; deviceAnswer: sealpost.native.messenger.v1.DeviceAnswer.$Shape; error?: null }|{ body?: "error"; send?: null; watermark?: null; retry?: null; typing?: null; keyQuery?: null; keyPublish?: null; keyCount?: null; deviceQuery?: null; deviceChange?: null; ack?: null; keyAnswer?: null; deviceAnswer?: null; error: sealpost.native.messenger.v1.Error.$Shape })
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

                /** How far a watermark says that someone has come. */
                enum WatermarkKind {

                    /** Not said; refused. */
                    WATERMARK_KIND_UNSPECIFIED = 0,

                    /** The messages are on the reader's device. */
                    WATERMARK_KIND_DELIVERED = 1,

                    /** The reader has seen them, so they were delivered too. */
                    WATERMARK_KIND_READ = 2
                }

                /**
                 * Properties of a Watermark.
                 * @deprecated Use sealpost.native.messenger.v1.Watermark.$Properties instead.
                 */
                interface IWatermark extends sealpost.native.messenger.v1.Watermark.$Properties {
                }

                /** One receipt for everything up to a time. */
                class Watermark {

                    /**
                     * Constructs a new Watermark.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.Watermark.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Where. */
                    thread?: (sealpost.native.messenger.v1.Thread.$Properties|null);

                    /** Who: a user of the speaking app; the device where it is known. */
                    reader?: (sealpost.native.messenger.v1.Device.$Properties|null);

                    /** How far. */
                    kind: sealpost.native.messenger.v1.WatermarkKind;

                    /** A time on the conversation's clock: all messages up to and including it. Unix milliseconds. */
                    watermarkMs: Long;

                    /** When the reader acted, Unix milliseconds; 0 for now. */
                    actionMs: Long;

                    /**
                     * Creates a new Watermark instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Watermark instance
                     */
                    static create(properties: sealpost.native.messenger.v1.Watermark.$Shape): sealpost.native.messenger.v1.Watermark & sealpost.native.messenger.v1.Watermark.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.Watermark.$Properties): sealpost.native.messenger.v1.Watermark;

                    /**
                     * Encodes the specified Watermark message. Does not implicitly {@link sealpost.native.messenger.v1.Watermark.verify|verify} messages.
                     * @param message Watermark message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.Watermark.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Watermark message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.Watermark & sealpost.native.messenger.v1.Watermark.$Shape} Watermark
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.Watermark & sealpost.native.messenger.v1.Watermark.$Shape;

                    /**
                     * Creates a Watermark message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Watermark
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.Watermark;

                    /**
                     * Creates a plain object from a Watermark message. Also converts values to other types if specified.
                     * @param message Watermark
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.Watermark, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Watermark to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Watermark {

                    /** Properties of a Watermark. */
                    interface $Properties {

                        /** Where. */
                        thread?: (sealpost.native.messenger.v1.Thread.$Properties|null);

                        /** Who: a user of the speaking app; the device where it is known. */
                        reader?: (sealpost.native.messenger.v1.Device.$Properties|null);

                        /** How far. */
                        kind?: (sealpost.native.messenger.v1.WatermarkKind|null);

                        /** A time on the conversation's clock: all messages up to and including it. Unix milliseconds. */
                        watermarkMs?: (Long|null);

                        /** When the reader acted, Unix milliseconds; 0 for now. */
                        actionMs?: (Long|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Watermark. */
                    type $Shape = {
                      thread?: sealpost.native.messenger.v1.Thread.$Shape|null;
                      reader?: sealpost.native.messenger.v1.Device.$Shape|null;
                      kind?: sealpost.native.messenger.v1.WatermarkKind|null;
                      watermarkMs?: Long|null;
                      actionMs?: Long|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /**
                 * Properties of a SignedPreKey.
                 * @deprecated Use sealpost.native.messenger.v1.SignedPreKey.$Properties instead.
                 */
                interface ISignedPreKey extends sealpost.native.messenger.v1.SignedPreKey.$Properties {
                }

                /** A prekey that its device signed. */
                class SignedPreKey {

                    /**
                     * Constructs a new SignedPreKey.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.SignedPreKey.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** At most 16777215. */
                    id: number;

                    /** 32 bytes. */
                    publicKey: Uint8Array;

                    /** 64 bytes. */
                    signature: Uint8Array;

                    /**
                     * Creates a new SignedPreKey instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns SignedPreKey instance
                     */
                    static create(properties: sealpost.native.messenger.v1.SignedPreKey.$Shape): sealpost.native.messenger.v1.SignedPreKey & sealpost.native.messenger.v1.SignedPreKey.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.SignedPreKey.$Properties): sealpost.native.messenger.v1.SignedPreKey;

                    /**
                     * Encodes the specified SignedPreKey message. Does not implicitly {@link sealpost.native.messenger.v1.SignedPreKey.verify|verify} messages.
                     * @param message SignedPreKey message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.SignedPreKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a SignedPreKey message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.SignedPreKey & sealpost.native.messenger.v1.SignedPreKey.$Shape} SignedPreKey
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.SignedPreKey & sealpost.native.messenger.v1.SignedPreKey.$Shape;

                    /**
                     * Creates a SignedPreKey message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns SignedPreKey
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.SignedPreKey;

                    /**
                     * Creates a plain object from a SignedPreKey message. Also converts values to other types if specified.
                     * @param message SignedPreKey
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.SignedPreKey, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this SignedPreKey to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace SignedPreKey {

                    /** Properties of a SignedPreKey. */
                    interface $Properties {

                        /** At most 16777215. */
                        id?: (number|null);

                        /** 32 bytes. */
                        publicKey?: (Uint8Array|null);

                        /** 64 bytes. */
                        signature?: (Uint8Array|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a SignedPreKey. */
                    type $Shape = sealpost.native.messenger.v1.SignedPreKey.$Properties;
                }

                /**
                 * Properties of a PreKey.
                 * @deprecated Use sealpost.native.messenger.v1.PreKey.$Properties instead.
                 */
                interface IPreKey extends sealpost.native.messenger.v1.PreKey.$Properties {
                }

                /** A prekey that opens one session. */
                class PreKey {

                    /**
                     * Constructs a new PreKey.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.PreKey.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** At most 16777215. */
                    id: number;

                    /** 32 bytes. */
                    publicKey: Uint8Array;

                    /**
                     * Creates a new PreKey instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns PreKey instance
                     */
                    static create(properties: sealpost.native.messenger.v1.PreKey.$Shape): sealpost.native.messenger.v1.PreKey & sealpost.native.messenger.v1.PreKey.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.PreKey.$Properties): sealpost.native.messenger.v1.PreKey;

                    /**
                     * Encodes the specified PreKey message. Does not implicitly {@link sealpost.native.messenger.v1.PreKey.verify|verify} messages.
                     * @param message PreKey message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.PreKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a PreKey message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.PreKey & sealpost.native.messenger.v1.PreKey.$Shape} PreKey
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.PreKey & sealpost.native.messenger.v1.PreKey.$Shape;

                    /**
                     * Creates a PreKey message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns PreKey
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.PreKey;

                    /**
                     * Creates a plain object from a PreKey message. Also converts values to other types if specified.
                     * @param message PreKey
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.PreKey, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this PreKey to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace PreKey {

                    /** Properties of a PreKey. */
                    interface $Properties {

                        /** At most 16777215. */
                        id?: (number|null);

                        /** 32 bytes. */
                        publicKey?: (Uint8Array|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a PreKey. */
                    type $Shape = sealpost.native.messenger.v1.PreKey.$Properties;
                }

                /**
                 * Properties of a KeyBundle.
                 * @deprecated Use sealpost.native.messenger.v1.KeyBundle.$Properties instead.
                 */
                interface IKeyBundle extends sealpost.native.messenger.v1.KeyBundle.$Properties {
                }

                /** What opens a session with one device. */
                class KeyBundle {

                    /**
                     * Constructs a new KeyBundle.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.KeyBundle.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** 1 to 16383. */
                    registrationId: number;

                    /** 5, the only type of key there is. */
                    keyType: number;

                    /** 32 bytes. */
                    identityKey: Uint8Array;

                    /** Always there. */
                    signedPrekey?: (sealpost.native.messenger.v1.SignedPreKey.$Properties|null);

                    /** Unset in a bundle of last resort. */
                    oneTime?: (sealpost.native.messenger.v1.PreKey.$Properties|null);

                    /** The app's signed list of the user's identities, at most 4096 bytes; opaque, for the same app only. */
                    identityList: Uint8Array;

                    /**
                     * Creates a new KeyBundle instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns KeyBundle instance
                     */
                    static create(properties: sealpost.native.messenger.v1.KeyBundle.$Shape): sealpost.native.messenger.v1.KeyBundle & sealpost.native.messenger.v1.KeyBundle.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.KeyBundle.$Properties): sealpost.native.messenger.v1.KeyBundle;

                    /**
                     * Encodes the specified KeyBundle message. Does not implicitly {@link sealpost.native.messenger.v1.KeyBundle.verify|verify} messages.
                     * @param message KeyBundle message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.KeyBundle.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a KeyBundle message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.KeyBundle & sealpost.native.messenger.v1.KeyBundle.$Shape} KeyBundle
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.KeyBundle & sealpost.native.messenger.v1.KeyBundle.$Shape;

                    /**
                     * Creates a KeyBundle message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns KeyBundle
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.KeyBundle;

                    /**
                     * Creates a plain object from a KeyBundle message. Also converts values to other types if specified.
                     * @param message KeyBundle
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.KeyBundle, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this KeyBundle to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace KeyBundle {

                    /** Properties of a KeyBundle. */
                    interface $Properties {

                        /** 1 to 16383. */
                        registrationId?: (number|null);

                        /** 5, the only type of key there is. */
                        keyType?: (number|null);

                        /** 32 bytes. */
                        identityKey?: (Uint8Array|null);

                        /** Always there. */
                        signedPrekey?: (sealpost.native.messenger.v1.SignedPreKey.$Properties|null);

                        /** Unset in a bundle of last resort. */
                        oneTime?: (sealpost.native.messenger.v1.PreKey.$Properties|null);

                        /** The app's signed list of the user's identities, at most 4096 bytes; opaque, for the same app only. */
                        identityList?: (Uint8Array|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a KeyBundle. */
                    type $Shape = sealpost.native.messenger.v1.KeyBundle.$Properties;
                }

                /**
                 * Properties of a Retry.
                 * @deprecated Use sealpost.native.messenger.v1.Retry.$Properties instead.
                 */
                interface IRetry extends sealpost.native.messenger.v1.Retry.$Properties {
                }

                /** A device could not decrypt a message and asks for it again. */
                class Retry {

                    /**
                     * Constructs a new Retry.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.Retry.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The message. */
                    otid: Long;

                    /** Where it was said. */
                    thread?: (sealpost.native.messenger.v1.Thread.$Properties|null);

                    /** The device that could not decrypt it, of a user of the speaking app. */
                    from?: (sealpost.native.messenger.v1.Device.$Properties|null);

                    /** Whose message it is. Required in a group; between two it is the other's unless said. */
                    authorFbid: Long;

                    /** Which request this is, 1 to 5. */
                    count: number;

                    /** The device's registration, 1 to 16383. */
                    registrationId: number;

                    /** Fresh keys of the device; required from the second request on. */
                    bundle?: (sealpost.native.messenger.v1.KeyBundle.$Properties|null);

                    /**
                     * Creates a new Retry instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Retry instance
                     */
                    static create(properties: sealpost.native.messenger.v1.Retry.$Shape): sealpost.native.messenger.v1.Retry & sealpost.native.messenger.v1.Retry.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.Retry.$Properties): sealpost.native.messenger.v1.Retry;

                    /**
                     * Encodes the specified Retry message. Does not implicitly {@link sealpost.native.messenger.v1.Retry.verify|verify} messages.
                     * @param message Retry message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.Retry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Retry message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.Retry & sealpost.native.messenger.v1.Retry.$Shape} Retry
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.Retry & sealpost.native.messenger.v1.Retry.$Shape;

                    /**
                     * Creates a Retry message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Retry
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.Retry;

                    /**
                     * Creates a plain object from a Retry message. Also converts values to other types if specified.
                     * @param message Retry
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.Retry, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Retry to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Retry {

                    /** Properties of a Retry. */
                    interface $Properties {

                        /** The message. */
                        otid?: (Long|null);

                        /** Where it was said. */
                        thread?: (sealpost.native.messenger.v1.Thread.$Properties|null);

                        /** The device that could not decrypt it, of a user of the speaking app. */
                        from?: (sealpost.native.messenger.v1.Device.$Properties|null);

                        /** Whose message it is. Required in a group; between two it is the other's unless said. */
                        authorFbid?: (Long|null);

                        /** Which request this is, 1 to 5. */
                        count?: (number|null);

                        /** The device's registration, 1 to 16383. */
                        registrationId?: (number|null);

                        /** Fresh keys of the device; required from the second request on. */
                        bundle?: (sealpost.native.messenger.v1.KeyBundle.$Properties|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Retry. */
                    type $Shape = {
                      otid?: Long|null;
                      thread?: sealpost.native.messenger.v1.Thread.$Shape|null;
                      from?: sealpost.native.messenger.v1.Device.$Shape|null;
                      authorFbid?: Long|null;
                      count?: number|null;
                      registrationId?: number|null;
                      bundle?: sealpost.native.messenger.v1.KeyBundle.$Shape|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /** Whether someone is writing. */
                enum TypingState {

                    /** Not said; refused. */
                    TYPING_STATE_UNSPECIFIED = 0,

                    /** Is writing. */
                    TYPING_STATE_ON = 1,

                    /** No longer. */
                    TYPING_STATE_OFF = 2
                }

                /**
                 * Properties of a Typing.
                 * @deprecated Use sealpost.native.messenger.v1.Typing.$Properties instead.
                 */
                interface ITyping extends sealpost.native.messenger.v1.Typing.$Properties {
                }

                /** Someone is writing, or no longer. Never answered and never kept. */
                class Typing {

                    /**
                     * Constructs a new Typing.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.Typing.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Where. */
                    thread?: (sealpost.native.messenger.v1.Thread.$Properties|null);

                    /** Who: a user of the speaking app. */
                    sender?: (sealpost.native.messenger.v1.Device.$Properties|null);

                    /** Whether. */
                    state: sealpost.native.messenger.v1.TypingState;

                    /**
                     * Creates a new Typing instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Typing instance
                     */
                    static create(properties: sealpost.native.messenger.v1.Typing.$Shape): sealpost.native.messenger.v1.Typing & sealpost.native.messenger.v1.Typing.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.Typing.$Properties): sealpost.native.messenger.v1.Typing;

                    /**
                     * Encodes the specified Typing message. Does not implicitly {@link sealpost.native.messenger.v1.Typing.verify|verify} messages.
                     * @param message Typing message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.Typing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Typing message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.Typing & sealpost.native.messenger.v1.Typing.$Shape} Typing
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.Typing & sealpost.native.messenger.v1.Typing.$Shape;

                    /**
                     * Creates a Typing message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Typing
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.Typing;

                    /**
                     * Creates a plain object from a Typing message. Also converts values to other types if specified.
                     * @param message Typing
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.Typing, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Typing to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Typing {

                    /** Properties of a Typing. */
                    interface $Properties {

                        /** Where. */
                        thread?: (sealpost.native.messenger.v1.Thread.$Properties|null);

                        /** Who: a user of the speaking app. */
                        sender?: (sealpost.native.messenger.v1.Device.$Properties|null);

                        /** Whether. */
                        state?: (sealpost.native.messenger.v1.TypingState|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Typing. */
                    type $Shape = {
                      thread?: sealpost.native.messenger.v1.Thread.$Shape|null;
                      sender?: sealpost.native.messenger.v1.Device.$Shape|null;
                      state?: sealpost.native.messenger.v1.TypingState|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /**
                 * Properties of a KeyQuery.
                 * @deprecated Use sealpost.native.messenger.v1.KeyQuery.$Properties instead.
                 */
                interface IKeyQuery extends sealpost.native.messenger.v1.KeyQuery.$Properties {
                }

                /** A device asks for what opens sessions with others. */
                class KeyQuery {

                    /**
                     * Constructs a new KeyQuery.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.KeyQuery.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The asking device, of a user of the speaking app. */
                    requester?: (sealpost.native.messenger.v1.Device.$Properties|null);

                    /** 1 to 256 devices; a user without a device stands for all of them. */
                    targets: sealpost.native.messenger.v1.Device.$Properties[];

                    /** 16 bytes; the same claim gets the same keys. */
                    claimId: Uint8Array;

                    /**
                     * Creates a new KeyQuery instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns KeyQuery instance
                     */
                    static create(properties: sealpost.native.messenger.v1.KeyQuery.$Shape): sealpost.native.messenger.v1.KeyQuery & sealpost.native.messenger.v1.KeyQuery.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.KeyQuery.$Properties): sealpost.native.messenger.v1.KeyQuery;

                    /**
                     * Encodes the specified KeyQuery message. Does not implicitly {@link sealpost.native.messenger.v1.KeyQuery.verify|verify} messages.
                     * @param message KeyQuery message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.KeyQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a KeyQuery message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.KeyQuery & sealpost.native.messenger.v1.KeyQuery.$Shape} KeyQuery
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.KeyQuery & sealpost.native.messenger.v1.KeyQuery.$Shape;

                    /**
                     * Creates a KeyQuery message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns KeyQuery
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.KeyQuery;

                    /**
                     * Creates a plain object from a KeyQuery message. Also converts values to other types if specified.
                     * @param message KeyQuery
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.KeyQuery, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this KeyQuery to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace KeyQuery {

                    /** Properties of a KeyQuery. */
                    interface $Properties {

                        /** The asking device, of a user of the speaking app. */
                        requester?: (sealpost.native.messenger.v1.Device.$Properties|null);

                        /** 1 to 256 devices; a user without a device stands for all of them. */
                        targets?: (sealpost.native.messenger.v1.Device.$Properties[]|null);

                        /** 16 bytes; the same claim gets the same keys. */
                        claimId?: (Uint8Array|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a KeyQuery. */
                    type $Shape = sealpost.native.messenger.v1.KeyQuery.$Properties;
                }

                /**
                 * Properties of a KeyPublish.
                 * @deprecated Use sealpost.native.messenger.v1.KeyPublish.$Properties instead.
                 */
                interface IKeyPublish extends sealpost.native.messenger.v1.KeyPublish.$Properties {
                }

                /** A device publishes its keys. */
                class KeyPublish {

                    /**
                     * Constructs a new KeyPublish.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.KeyPublish.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The device, of a user of the speaking app. */
                    device?: (sealpost.native.messenger.v1.Device.$Properties|null);

                    /** 1 to 16383. */
                    registrationId: number;

                    /** 32 bytes. */
                    identityKey: Uint8Array;

                    /** The prekey of last resort. */
                    signedPrekey?: (sealpost.native.messenger.v1.SignedPreKey.$Properties|null);

                    /** At most 1024, no id twice. */
                    oneTime: sealpost.native.messenger.v1.PreKey.$Properties[];

                    /** The app's signed list of the user's identities, at most 4096 bytes; opaque. */
                    identityList: Uint8Array;

                    /**
                     * Creates a new KeyPublish instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns KeyPublish instance
                     */
                    static create(properties: sealpost.native.messenger.v1.KeyPublish.$Shape): sealpost.native.messenger.v1.KeyPublish & sealpost.native.messenger.v1.KeyPublish.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.KeyPublish.$Properties): sealpost.native.messenger.v1.KeyPublish;

                    /**
                     * Encodes the specified KeyPublish message. Does not implicitly {@link sealpost.native.messenger.v1.KeyPublish.verify|verify} messages.
                     * @param message KeyPublish message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.KeyPublish.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a KeyPublish message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.KeyPublish & sealpost.native.messenger.v1.KeyPublish.$Shape} KeyPublish
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.KeyPublish & sealpost.native.messenger.v1.KeyPublish.$Shape;

                    /**
                     * Creates a KeyPublish message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns KeyPublish
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.KeyPublish;

                    /**
                     * Creates a plain object from a KeyPublish message. Also converts values to other types if specified.
                     * @param message KeyPublish
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.KeyPublish, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this KeyPublish to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace KeyPublish {

                    /** Properties of a KeyPublish. */
                    interface $Properties {

                        /** The device, of a user of the speaking app. */
                        device?: (sealpost.native.messenger.v1.Device.$Properties|null);

                        /** 1 to 16383. */
                        registrationId?: (number|null);

                        /** 32 bytes. */
                        identityKey?: (Uint8Array|null);

                        /** The prekey of last resort. */
                        signedPrekey?: (sealpost.native.messenger.v1.SignedPreKey.$Properties|null);

                        /** At most 1024, no id twice. */
                        oneTime?: (sealpost.native.messenger.v1.PreKey.$Properties[]|null);

                        /** The app's signed list of the user's identities, at most 4096 bytes; opaque. */
                        identityList?: (Uint8Array|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a KeyPublish. */
                    type $Shape = sealpost.native.messenger.v1.KeyPublish.$Properties;
                }

                /**
                 * Properties of a KeyCount.
                 * @deprecated Use sealpost.native.messenger.v1.KeyCount.$Properties instead.
                 */
                interface IKeyCount extends sealpost.native.messenger.v1.KeyCount.$Properties {
                }

                /** How many one-time keys a device has left. */
                class KeyCount {

                    /**
                     * Constructs a new KeyCount.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.KeyCount.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The device. */
                    device?: (sealpost.native.messenger.v1.Device.$Properties|null);

                    /** The number; from the gateway only. */
                    remaining: number;

                    /**
                     * Creates a new KeyCount instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns KeyCount instance
                     */
                    static create(properties: sealpost.native.messenger.v1.KeyCount.$Shape): sealpost.native.messenger.v1.KeyCount & sealpost.native.messenger.v1.KeyCount.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.KeyCount.$Properties): sealpost.native.messenger.v1.KeyCount;

                    /**
                     * Encodes the specified KeyCount message. Does not implicitly {@link sealpost.native.messenger.v1.KeyCount.verify|verify} messages.
                     * @param message KeyCount message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.KeyCount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a KeyCount message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.KeyCount & sealpost.native.messenger.v1.KeyCount.$Shape} KeyCount
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.KeyCount & sealpost.native.messenger.v1.KeyCount.$Shape;

                    /**
                     * Creates a KeyCount message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns KeyCount
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.KeyCount;

                    /**
                     * Creates a plain object from a KeyCount message. Also converts values to other types if specified.
                     * @param message KeyCount
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.KeyCount, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this KeyCount to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace KeyCount {

                    /** Properties of a KeyCount. */
                    interface $Properties {

                        /** The device. */
                        device?: (sealpost.native.messenger.v1.Device.$Properties|null);

                        /** The number; from the gateway only. */
                        remaining?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a KeyCount. */
                    type $Shape = sealpost.native.messenger.v1.KeyCount.$Properties;
                }

                /**
                 * Properties of a DeviceQuery.
                 * @deprecated Use sealpost.native.messenger.v1.DeviceQuery.$Properties instead.
                 */
                interface IDeviceQuery extends sealpost.native.messenger.v1.DeviceQuery.$Properties {
                }

                /** Someone asks which devices users have. */
                class DeviceQuery {

                    /**
                     * Constructs a new DeviceQuery.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.DeviceQuery.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** 1 to 256 users. */
                    fbids: Long[];

                    /**
                     * Creates a new DeviceQuery instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns DeviceQuery instance
                     */
                    static create(properties: sealpost.native.messenger.v1.DeviceQuery.$Shape): sealpost.native.messenger.v1.DeviceQuery & sealpost.native.messenger.v1.DeviceQuery.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.DeviceQuery.$Properties): sealpost.native.messenger.v1.DeviceQuery;

                    /**
                     * Encodes the specified DeviceQuery message. Does not implicitly {@link sealpost.native.messenger.v1.DeviceQuery.verify|verify} messages.
                     * @param message DeviceQuery message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.DeviceQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a DeviceQuery message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.DeviceQuery & sealpost.native.messenger.v1.DeviceQuery.$Shape} DeviceQuery
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.DeviceQuery & sealpost.native.messenger.v1.DeviceQuery.$Shape;

                    /**
                     * Creates a DeviceQuery message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns DeviceQuery
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.DeviceQuery;

                    /**
                     * Creates a plain object from a DeviceQuery message. Also converts values to other types if specified.
                     * @param message DeviceQuery
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.DeviceQuery, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this DeviceQuery to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace DeviceQuery {

                    /** Properties of a DeviceQuery. */
                    interface $Properties {

                        /** 1 to 256 users. */
                        fbids?: (Long[]|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a DeviceQuery. */
                    type $Shape = sealpost.native.messenger.v1.DeviceQuery.$Properties;
                }

                /** What became of a user's devices. */
                enum ChangeKind {

                    /** Not said; refused. */
                    CHANGE_KIND_UNSPECIFIED = 0,

                    /** These are new. */
                    CHANGE_KIND_ADD = 1,

                    /** These are gone. */
                    CHANGE_KIND_REMOVE = 2,

                    /** The list is to be fetched again. */
                    CHANGE_KIND_RESET = 3
                }

                /**
                 * Properties of a DeviceChange.
                 * @deprecated Use sealpost.native.messenger.v1.DeviceChange.$Properties instead.
                 */
                interface IDeviceChange extends sealpost.native.messenger.v1.DeviceChange.$Properties {
                }

                /** A user's devices changed. */
                class DeviceChange {

                    /**
                     * Constructs a new DeviceChange.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.DeviceChange.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The user. */
                    fbid: Long;

                    /** How. */
                    kind: sealpost.native.messenger.v1.ChangeKind;

                    /** Which, each 0 to 65535. */
                    devices: number[];

                    /** When, Unix milliseconds. */
                    timestampMs: Long;

                    /**
                     * Creates a new DeviceChange instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns DeviceChange instance
                     */
                    static create(properties: sealpost.native.messenger.v1.DeviceChange.$Shape): sealpost.native.messenger.v1.DeviceChange & sealpost.native.messenger.v1.DeviceChange.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.DeviceChange.$Properties): sealpost.native.messenger.v1.DeviceChange;

                    /**
                     * Encodes the specified DeviceChange message. Does not implicitly {@link sealpost.native.messenger.v1.DeviceChange.verify|verify} messages.
                     * @param message DeviceChange message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.DeviceChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a DeviceChange message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.DeviceChange & sealpost.native.messenger.v1.DeviceChange.$Shape} DeviceChange
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.DeviceChange & sealpost.native.messenger.v1.DeviceChange.$Shape;

                    /**
                     * Creates a DeviceChange message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns DeviceChange
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.DeviceChange;

                    /**
                     * Creates a plain object from a DeviceChange message. Also converts values to other types if specified.
                     * @param message DeviceChange
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.DeviceChange, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this DeviceChange to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace DeviceChange {

                    /** Properties of a DeviceChange. */
                    interface $Properties {

                        /** The user. */
                        fbid?: (Long|null);

                        /** How. */
                        kind?: (sealpost.native.messenger.v1.ChangeKind|null);

                        /** Which, each 0 to 65535. */
                        devices?: (number[]|null);

                        /** When, Unix milliseconds. */
                        timestampMs?: (Long|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a DeviceChange. */
                    type $Shape = sealpost.native.messenger.v1.DeviceChange.$Properties;
                }

                /**
                 * Properties of a ClaimedKeys.
                 * @deprecated Use sealpost.native.messenger.v1.ClaimedKeys.$Properties instead.
                 */
                interface IClaimedKeys extends sealpost.native.messenger.v1.ClaimedKeys.$Properties {
                }

                /** What came of one target of a KeyQuery. */
                class ClaimedKeys {

                    /**
                     * Constructs a new ClaimedKeys.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.ClaimedKeys.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The device, or the user where no device is known. */
                    device?: (sealpost.native.messenger.v1.Device.$Properties|null);

                    /** `available`, `last_resort`, `unavailable`, `consent_required`, `unsupported` or `rate_limited`. */
                    status: string;

                    /** The keys; set with the first two only. */
                    bundle?: (sealpost.native.messenger.v1.KeyBundle.$Properties|null);

                    /**
                     * Creates a new ClaimedKeys instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ClaimedKeys instance
                     */
                    static create(properties: sealpost.native.messenger.v1.ClaimedKeys.$Shape): sealpost.native.messenger.v1.ClaimedKeys & sealpost.native.messenger.v1.ClaimedKeys.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.ClaimedKeys.$Properties): sealpost.native.messenger.v1.ClaimedKeys;

                    /**
                     * Encodes the specified ClaimedKeys message. Does not implicitly {@link sealpost.native.messenger.v1.ClaimedKeys.verify|verify} messages.
                     * @param message ClaimedKeys message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.ClaimedKeys.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a ClaimedKeys message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.ClaimedKeys & sealpost.native.messenger.v1.ClaimedKeys.$Shape} ClaimedKeys
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.ClaimedKeys & sealpost.native.messenger.v1.ClaimedKeys.$Shape;

                    /**
                     * Creates a ClaimedKeys message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ClaimedKeys
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.ClaimedKeys;

                    /**
                     * Creates a plain object from a ClaimedKeys message. Also converts values to other types if specified.
                     * @param message ClaimedKeys
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.ClaimedKeys, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ClaimedKeys to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace ClaimedKeys {

                    /** Properties of a ClaimedKeys. */
                    interface $Properties {

                        /** The device, or the user where no device is known. */
                        device?: (sealpost.native.messenger.v1.Device.$Properties|null);

                        /** `available`, `last_resort`, `unavailable`, `consent_required`, `unsupported` or `rate_limited`. */
                        status?: (string|null);

                        /** The keys; set with the first two only. */
                        bundle?: (sealpost.native.messenger.v1.KeyBundle.$Properties|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a ClaimedKeys. */
                    type $Shape = sealpost.native.messenger.v1.ClaimedKeys.$Properties;
                }

                /**
                 * Properties of a KeyAnswer.
                 * @deprecated Use sealpost.native.messenger.v1.KeyAnswer.$Properties instead.
                 */
                interface IKeyAnswer extends sealpost.native.messenger.v1.KeyAnswer.$Properties {
                }

                /** What came of a KeyQuery; from the gateway only. */
                class KeyAnswer {

                    /**
                     * Constructs a new KeyAnswer.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.KeyAnswer.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** In the order of the targets. */
                    entries: sealpost.native.messenger.v1.ClaimedKeys.$Properties[];

                    /**
                     * Creates a new KeyAnswer instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns KeyAnswer instance
                     */
                    static create(properties: sealpost.native.messenger.v1.KeyAnswer.$Shape): sealpost.native.messenger.v1.KeyAnswer & sealpost.native.messenger.v1.KeyAnswer.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.KeyAnswer.$Properties): sealpost.native.messenger.v1.KeyAnswer;

                    /**
                     * Encodes the specified KeyAnswer message. Does not implicitly {@link sealpost.native.messenger.v1.KeyAnswer.verify|verify} messages.
                     * @param message KeyAnswer message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.KeyAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a KeyAnswer message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.KeyAnswer & sealpost.native.messenger.v1.KeyAnswer.$Shape} KeyAnswer
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.KeyAnswer & sealpost.native.messenger.v1.KeyAnswer.$Shape;

                    /**
                     * Creates a KeyAnswer message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns KeyAnswer
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.KeyAnswer;

                    /**
                     * Creates a plain object from a KeyAnswer message. Also converts values to other types if specified.
                     * @param message KeyAnswer
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.KeyAnswer, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this KeyAnswer to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace KeyAnswer {

                    /** Properties of a KeyAnswer. */
                    interface $Properties {

                        /** In the order of the targets. */
                        entries?: (sealpost.native.messenger.v1.ClaimedKeys.$Properties[]|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a KeyAnswer. */
                    type $Shape = sealpost.native.messenger.v1.KeyAnswer.$Properties;
                }

                /**
                 * Properties of a UserDevices.
                 * @deprecated Use sealpost.native.messenger.v1.UserDevices.$Properties instead.
                 */
                interface IUserDevices extends sealpost.native.messenger.v1.UserDevices.$Properties {
                }

                /** The devices of one user. */
                class UserDevices {

                    /**
                     * Constructs a new UserDevices.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.UserDevices.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** The user. */
                    fbid: Long;

                    /** The devices, smallest first. */
                    devices: number[];

                    /**
                     * Creates a new UserDevices instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns UserDevices instance
                     */
                    static create(properties: sealpost.native.messenger.v1.UserDevices.$Shape): sealpost.native.messenger.v1.UserDevices & sealpost.native.messenger.v1.UserDevices.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.UserDevices.$Properties): sealpost.native.messenger.v1.UserDevices;

                    /**
                     * Encodes the specified UserDevices message. Does not implicitly {@link sealpost.native.messenger.v1.UserDevices.verify|verify} messages.
                     * @param message UserDevices message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.UserDevices.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a UserDevices message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.UserDevices & sealpost.native.messenger.v1.UserDevices.$Shape} UserDevices
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.UserDevices & sealpost.native.messenger.v1.UserDevices.$Shape;

                    /**
                     * Creates a UserDevices message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns UserDevices
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.UserDevices;

                    /**
                     * Creates a plain object from a UserDevices message. Also converts values to other types if specified.
                     * @param message UserDevices
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.UserDevices, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this UserDevices to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace UserDevices {

                    /** Properties of a UserDevices. */
                    interface $Properties {

                        /** The user. */
                        fbid?: (Long|null);

                        /** The devices, smallest first. */
                        devices?: (number[]|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a UserDevices. */
                    type $Shape = sealpost.native.messenger.v1.UserDevices.$Properties;
                }

                /**
                 * Properties of a DeviceAnswer.
                 * @deprecated Use sealpost.native.messenger.v1.DeviceAnswer.$Properties instead.
                 */
                interface IDeviceAnswer extends sealpost.native.messenger.v1.DeviceAnswer.$Properties {
                }

                /** What came of a DeviceQuery; from the gateway only. */
                class DeviceAnswer {

                    /**
                     * Constructs a new DeviceAnswer.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: sealpost.native.messenger.v1.DeviceAnswer.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** In the order of the users. */
                    entries: sealpost.native.messenger.v1.UserDevices.$Properties[];

                    /**
                     * Creates a new DeviceAnswer instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns DeviceAnswer instance
                     */
                    static create(properties: sealpost.native.messenger.v1.DeviceAnswer.$Shape): sealpost.native.messenger.v1.DeviceAnswer & sealpost.native.messenger.v1.DeviceAnswer.$Shape;
                    static create(properties?: sealpost.native.messenger.v1.DeviceAnswer.$Properties): sealpost.native.messenger.v1.DeviceAnswer;

                    /**
                     * Encodes the specified DeviceAnswer message. Does not implicitly {@link sealpost.native.messenger.v1.DeviceAnswer.verify|verify} messages.
                     * @param message DeviceAnswer message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: sealpost.native.messenger.v1.DeviceAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a DeviceAnswer message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {sealpost.native.messenger.v1.DeviceAnswer & sealpost.native.messenger.v1.DeviceAnswer.$Shape} DeviceAnswer
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.native.messenger.v1.DeviceAnswer & sealpost.native.messenger.v1.DeviceAnswer.$Shape;

                    /**
                     * Creates a DeviceAnswer message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns DeviceAnswer
                     */
                    static fromObject(object: { [k: string]: any }): sealpost.native.messenger.v1.DeviceAnswer;

                    /**
                     * Creates a plain object from a DeviceAnswer message. Also converts values to other types if specified.
                     * @param message DeviceAnswer
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: sealpost.native.messenger.v1.DeviceAnswer, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this DeviceAnswer to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace DeviceAnswer {

                    /** Properties of a DeviceAnswer. */
                    interface $Properties {

                        /** In the order of the users. */
                        entries?: (sealpost.native.messenger.v1.UserDevices.$Properties[]|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a DeviceAnswer. */
                    type $Shape = sealpost.native.messenger.v1.DeviceAnswer.$Properties;
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
