import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace sealpost. */
export namespace sealpost {

    /** Namespace gateway. */
    namespace gateway {

        /** Namespace v1. */
        namespace v1 {

            /** A network that the gateway speaks. */
            enum Platform {

                /** Not said; never routed. */
                PLATFORM_UNSPECIFIED = 0,

                /** WhatsApp. */
                PLATFORM_WHATSAPP = 1,

                /** Messenger. */
                PLATFORM_MESSENGER = 2,

                /** Instagram. */
                PLATFORM_INSTAGRAM = 3
            }

            /**
             * Properties of an Address.
             * @deprecated Use sealpost.gateway.v1.Address.$Properties instead.
             */
            interface IAddress extends sealpost.gateway.v1.Address.$Properties {
            }

            /** A participant, or one device of a participant, by pseudonym. It never holds a telephone number or a native id. */
            class Address {

                /**
                 * Constructs a new Address.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.Address.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The platform that the participant uses. */
                platform: sealpost.gateway.v1.Platform;

                /** The participant's pseudonym, 16 bytes, issued by the directory. */
                participantId: Uint8Array;

                /** 0 for all devices of the participant, else the native device number plus one. */
                deviceId: number;

                /**
                 * Creates a new Address instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Address instance
                 */
                static create(properties: sealpost.gateway.v1.Address.$Shape): sealpost.gateway.v1.Address & sealpost.gateway.v1.Address.$Shape;
                static create(properties?: sealpost.gateway.v1.Address.$Properties): sealpost.gateway.v1.Address;

                /**
                 * Encodes the specified Address message. Does not implicitly {@link sealpost.gateway.v1.Address.verify|verify} messages.
                 * @param message Address message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.Address.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Address message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.Address & sealpost.gateway.v1.Address.$Shape} Address
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.Address & sealpost.gateway.v1.Address.$Shape;

                /**
                 * Creates an Address message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Address
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.Address;

                /**
                 * Creates a plain object from an Address message. Also converts values to other types if specified.
                 * @param message Address
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.Address, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Address to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Address {

                /** Properties of an Address. */
                interface $Properties {

                    /** The platform that the participant uses. */
                    platform?: (sealpost.gateway.v1.Platform|null);

                    /** The participant's pseudonym, 16 bytes, issued by the directory. */
                    participantId?: (Uint8Array|null);

                    /** 0 for all devices of the participant, else the native device number plus one. */
                    deviceId?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Address. */
                type $Shape = sealpost.gateway.v1.Address.$Properties;
            }

            /**
             * Properties of a CapabilityDocument.
             * @deprecated Use sealpost.gateway.v1.CapabilityDocument.$Properties instead.
             */
            interface ICapabilityDocument extends sealpost.gateway.v1.CapabilityDocument.$Properties {
            }

            /** What an app can carry. It is signed by the app's link key. */
            class CapabilityDocument {

                /**
                 * Constructs a new CapabilityDocument.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.CapabilityDocument.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The app. */
                app: sealpost.gateway.v1.Platform;

                /** Rises with every document of the app. */
                sequence: Long;

                /** LEVEL_E2EE, LEVEL_APP_SEALED, or both; none closes all conversations of its users. */
                levels: sealpost.gateway.v1.Level[];

                /** The formats that its devices understand, such as `sealpost.content/1`; at most 32. */
                innerFormats: string[];

                /** The suites that its devices have, such as `signal/1` or `mls/3`; at most 32. */
                suites: string[];

                /** The largest payload for one device, 1 to 262144 bytes. */
                payloadBytesMax: number;

                /** The keys to which its users' messages are sealed at LEVEL_APP_SEALED, newest first; at most 8, none unless it has the level. */
                sealKeys: sealpost.gateway.v1.AppSealKey.$Properties[];

                /** From when it holds, Unix milliseconds. */
                notBeforeMs: Long;

                /** Until when, Unix milliseconds; at most 90 days after its beginning. */
                notAfterMs: Long;

                /**
                 * Creates a new CapabilityDocument instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CapabilityDocument instance
                 */
                static create(properties: sealpost.gateway.v1.CapabilityDocument.$Shape): sealpost.gateway.v1.CapabilityDocument & sealpost.gateway.v1.CapabilityDocument.$Shape;
                static create(properties?: sealpost.gateway.v1.CapabilityDocument.$Properties): sealpost.gateway.v1.CapabilityDocument;

                /**
                 * Encodes the specified CapabilityDocument message. Does not implicitly {@link sealpost.gateway.v1.CapabilityDocument.verify|verify} messages.
                 * @param message CapabilityDocument message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.CapabilityDocument.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CapabilityDocument message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.CapabilityDocument & sealpost.gateway.v1.CapabilityDocument.$Shape} CapabilityDocument
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.CapabilityDocument & sealpost.gateway.v1.CapabilityDocument.$Shape;

                /**
                 * Creates a CapabilityDocument message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CapabilityDocument
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.CapabilityDocument;

                /**
                 * Creates a plain object from a CapabilityDocument message. Also converts values to other types if specified.
                 * @param message CapabilityDocument
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.CapabilityDocument, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CapabilityDocument to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CapabilityDocument {

                /** Properties of a CapabilityDocument. */
                interface $Properties {

                    /** The app. */
                    app?: (sealpost.gateway.v1.Platform|null);

                    /** Rises with every document of the app. */
                    sequence?: (Long|null);

                    /** LEVEL_E2EE, LEVEL_APP_SEALED, or both; none closes all conversations of its users. */
                    levels?: (sealpost.gateway.v1.Level[]|null);

                    /** The formats that its devices understand, such as `sealpost.content/1`; at most 32. */
                    innerFormats?: (string[]|null);

                    /** The suites that its devices have, such as `signal/1` or `mls/3`; at most 32. */
                    suites?: (string[]|null);

                    /** The largest payload for one device, 1 to 262144 bytes. */
                    payloadBytesMax?: (number|null);

                    /** The keys to which its users' messages are sealed at LEVEL_APP_SEALED, newest first; at most 8, none unless it has the level. */
                    sealKeys?: (sealpost.gateway.v1.AppSealKey.$Properties[]|null);

                    /** From when it holds, Unix milliseconds. */
                    notBeforeMs?: (Long|null);

                    /** Until when, Unix milliseconds; at most 90 days after its beginning. */
                    notAfterMs?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CapabilityDocument. */
                type $Shape = sealpost.gateway.v1.CapabilityDocument.$Properties;
            }

            /**
             * Properties of an AppSealKey.
             * @deprecated Use sealpost.gateway.v1.AppSealKey.$Properties instead.
             */
            interface IAppSealKey extends sealpost.gateway.v1.AppSealKey.$Properties {
            }

            /** A key to which messages for an app's users are sealed. */
            class AppSealKey {

                /**
                 * Constructs a new AppSealKey.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.AppSealKey.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its name, 1 to 64 characters of `A-Za-z0-9._-`. */
                keyId: string;

                /** X25519, 32 bytes. */
                publicKey: Uint8Array;

                /**
                 * Creates a new AppSealKey instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AppSealKey instance
                 */
                static create(properties: sealpost.gateway.v1.AppSealKey.$Shape): sealpost.gateway.v1.AppSealKey & sealpost.gateway.v1.AppSealKey.$Shape;
                static create(properties?: sealpost.gateway.v1.AppSealKey.$Properties): sealpost.gateway.v1.AppSealKey;

                /**
                 * Encodes the specified AppSealKey message. Does not implicitly {@link sealpost.gateway.v1.AppSealKey.verify|verify} messages.
                 * @param message AppSealKey message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.AppSealKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AppSealKey message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.AppSealKey & sealpost.gateway.v1.AppSealKey.$Shape} AppSealKey
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.AppSealKey & sealpost.gateway.v1.AppSealKey.$Shape;

                /**
                 * Creates an AppSealKey message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AppSealKey
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.AppSealKey;

                /**
                 * Creates a plain object from an AppSealKey message. Also converts values to other types if specified.
                 * @param message AppSealKey
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.AppSealKey, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AppSealKey to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AppSealKey {

                /** Properties of an AppSealKey. */
                interface $Properties {

                    /** Its name, 1 to 64 characters of `A-Za-z0-9._-`. */
                    keyId?: (string|null);

                    /** X25519, 32 bytes. */
                    publicKey?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AppSealKey. */
                type $Shape = sealpost.gateway.v1.AppSealKey.$Properties;
            }

            /**
             * Properties of a PublishCapabilitiesRequest.
             * @deprecated Use sealpost.gateway.v1.PublishCapabilitiesRequest.$Properties instead.
             */
            interface IPublishCapabilitiesRequest extends sealpost.gateway.v1.PublishCapabilitiesRequest.$Properties {
            }

            /** Publishes a document. */
            class PublishCapabilitiesRequest {

                /**
                 * Constructs a new PublishCapabilitiesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.PublishCapabilitiesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Of type STATEMENT_TYPE_CAPABILITIES. */
                document?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                /**
                 * Creates a new PublishCapabilitiesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PublishCapabilitiesRequest instance
                 */
                static create(properties: sealpost.gateway.v1.PublishCapabilitiesRequest.$Shape): sealpost.gateway.v1.PublishCapabilitiesRequest & sealpost.gateway.v1.PublishCapabilitiesRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.PublishCapabilitiesRequest.$Properties): sealpost.gateway.v1.PublishCapabilitiesRequest;

                /**
                 * Encodes the specified PublishCapabilitiesRequest message. Does not implicitly {@link sealpost.gateway.v1.PublishCapabilitiesRequest.verify|verify} messages.
                 * @param message PublishCapabilitiesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.PublishCapabilitiesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PublishCapabilitiesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.PublishCapabilitiesRequest & sealpost.gateway.v1.PublishCapabilitiesRequest.$Shape} PublishCapabilitiesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.PublishCapabilitiesRequest & sealpost.gateway.v1.PublishCapabilitiesRequest.$Shape;

                /**
                 * Creates a PublishCapabilitiesRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns PublishCapabilitiesRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.PublishCapabilitiesRequest;

                /**
                 * Creates a plain object from a PublishCapabilitiesRequest message. Also converts values to other types if specified.
                 * @param message PublishCapabilitiesRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.PublishCapabilitiesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this PublishCapabilitiesRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace PublishCapabilitiesRequest {

                /** Properties of a PublishCapabilitiesRequest. */
                interface $Properties {

                    /** Of type STATEMENT_TYPE_CAPABILITIES. */
                    document?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PublishCapabilitiesRequest. */
                type $Shape = sealpost.gateway.v1.PublishCapabilitiesRequest.$Properties;
            }

            /**
             * Properties of a PublishCapabilitiesResponse.
             * @deprecated Use sealpost.gateway.v1.PublishCapabilitiesResponse.$Properties instead.
             */
            interface IPublishCapabilitiesResponse extends sealpost.gateway.v1.PublishCapabilitiesResponse.$Properties {
            }

            /** What came of it. */
            class PublishCapabilitiesResponse {

                /**
                 * Constructs a new PublishCapabilitiesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.PublishCapabilitiesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It holds now, or held already. */
                published?: (sealpost.gateway.v1.CapabilitiesPublished.$Properties|null);

                /** The app published a newer one, or another one of this sequence. */
                stale?: (sealpost.gateway.v1.CapabilitiesStale.$Properties|null);

                /** Its time is over. */
                expired?: (sealpost.gateway.v1.StatementExpired.$Properties|null);

                /** The app's key did not sign these bytes. */
                unsigned?: (sealpost.gateway.v1.StatementUnsigned.$Properties|null);

                /** Exactly one is set. */
                outcome?: ("published"|"stale"|"expired"|"unsigned");

                /**
                 * Creates a new PublishCapabilitiesResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PublishCapabilitiesResponse instance
                 */
                static create(properties: sealpost.gateway.v1.PublishCapabilitiesResponse.$Shape): sealpost.gateway.v1.PublishCapabilitiesResponse & sealpost.gateway.v1.PublishCapabilitiesResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.PublishCapabilitiesResponse.$Properties): sealpost.gateway.v1.PublishCapabilitiesResponse;

                /**
                 * Encodes the specified PublishCapabilitiesResponse message. Does not implicitly {@link sealpost.gateway.v1.PublishCapabilitiesResponse.verify|verify} messages.
                 * @param message PublishCapabilitiesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.PublishCapabilitiesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PublishCapabilitiesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.PublishCapabilitiesResponse & sealpost.gateway.v1.PublishCapabilitiesResponse.$Shape} PublishCapabilitiesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.PublishCapabilitiesResponse & sealpost.gateway.v1.PublishCapabilitiesResponse.$Shape;

                /**
                 * Creates a PublishCapabilitiesResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns PublishCapabilitiesResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.PublishCapabilitiesResponse;

                /**
                 * Creates a plain object from a PublishCapabilitiesResponse message. Also converts values to other types if specified.
                 * @param message PublishCapabilitiesResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.PublishCapabilitiesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this PublishCapabilitiesResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace PublishCapabilitiesResponse {

                /** Properties of a PublishCapabilitiesResponse. */
                interface $Properties {

                    /** It holds now, or held already. */
                    published?: (sealpost.gateway.v1.CapabilitiesPublished.$Properties|null);

                    /** The app published a newer one, or another one of this sequence. */
                    stale?: (sealpost.gateway.v1.CapabilitiesStale.$Properties|null);

                    /** Its time is over. */
                    expired?: (sealpost.gateway.v1.StatementExpired.$Properties|null);

                    /** The app's key did not sign these bytes. */
                    unsigned?: (sealpost.gateway.v1.StatementUnsigned.$Properties|null);

                    /** Exactly one is set. */
                    outcome?: ("published"|"stale"|"expired"|"unsigned");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a PublishCapabilitiesResponse. */
                type $Shape = {
                  published?: sealpost.gateway.v1.CapabilitiesPublished.$Shape|null;
                  stale?: sealpost.gateway.v1.CapabilitiesStale.$Shape|null;
                  expired?: sealpost.gateway.v1.StatementExpired.$Shape|null;
                  unsigned?: sealpost.gateway.v1.StatementUnsigned.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ outcome?: undefined; published?: null; stale?: null; expired?: null; unsigned?: null }|{ outcome?: "published"; published: sealpost.gateway.v1.CapabilitiesPublished.$Shape; stale?: null; expired?: null; unsigned?: null }|{ outcome?: "stale"; published?: null; stale: sealpost.gateway.v1.CapabilitiesStale.$Shape; expired?: null; unsigned?: null }|{ outcome?: "expired"; published?: null; stale?: null; expired: sealpost.gateway.v1.StatementExpired.$Shape; unsigned?: null }|{ outcome?: "unsigned"; published?: null; stale?: null; expired?: null; unsigned: sealpost.gateway.v1.StatementUnsigned.$Shape })
                );
            }

            /**
             * Properties of a CapabilitiesPublished.
             * @deprecated Use sealpost.gateway.v1.CapabilitiesPublished.$Properties instead.
             */
            interface ICapabilitiesPublished extends sealpost.gateway.v1.CapabilitiesPublished.$Properties {
            }

            /** A document holds. */
            class CapabilitiesPublished {

                /**
                 * Constructs a new CapabilitiesPublished.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.CapabilitiesPublished.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Conversations in which messages are held up since the app cannot carry them any more. */
                suspended: number;

                /** Conversations that go on since it can again. */
                resumed: number;

                /**
                 * Creates a new CapabilitiesPublished instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CapabilitiesPublished instance
                 */
                static create(properties: sealpost.gateway.v1.CapabilitiesPublished.$Shape): sealpost.gateway.v1.CapabilitiesPublished & sealpost.gateway.v1.CapabilitiesPublished.$Shape;
                static create(properties?: sealpost.gateway.v1.CapabilitiesPublished.$Properties): sealpost.gateway.v1.CapabilitiesPublished;

                /**
                 * Encodes the specified CapabilitiesPublished message. Does not implicitly {@link sealpost.gateway.v1.CapabilitiesPublished.verify|verify} messages.
                 * @param message CapabilitiesPublished message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.CapabilitiesPublished.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CapabilitiesPublished message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.CapabilitiesPublished & sealpost.gateway.v1.CapabilitiesPublished.$Shape} CapabilitiesPublished
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.CapabilitiesPublished & sealpost.gateway.v1.CapabilitiesPublished.$Shape;

                /**
                 * Creates a CapabilitiesPublished message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CapabilitiesPublished
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.CapabilitiesPublished;

                /**
                 * Creates a plain object from a CapabilitiesPublished message. Also converts values to other types if specified.
                 * @param message CapabilitiesPublished
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.CapabilitiesPublished, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CapabilitiesPublished to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CapabilitiesPublished {

                /** Properties of a CapabilitiesPublished. */
                interface $Properties {

                    /** Conversations in which messages are held up since the app cannot carry them any more. */
                    suspended?: (number|null);

                    /** Conversations that go on since it can again. */
                    resumed?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CapabilitiesPublished. */
                type $Shape = sealpost.gateway.v1.CapabilitiesPublished.$Properties;
            }

            /**
             * Properties of a CapabilitiesStale.
             * @deprecated Use sealpost.gateway.v1.CapabilitiesStale.$Properties instead.
             */
            interface ICapabilitiesStale extends sealpost.gateway.v1.CapabilitiesStale.$Properties {
            }

            /** A document came too late. */
            class CapabilitiesStale {

                /**
                 * Constructs a new CapabilitiesStale.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.CapabilitiesStale.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The sequence of the one that holds. */
                sequence: Long;

                /**
                 * Creates a new CapabilitiesStale instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CapabilitiesStale instance
                 */
                static create(properties: sealpost.gateway.v1.CapabilitiesStale.$Shape): sealpost.gateway.v1.CapabilitiesStale & sealpost.gateway.v1.CapabilitiesStale.$Shape;
                static create(properties?: sealpost.gateway.v1.CapabilitiesStale.$Properties): sealpost.gateway.v1.CapabilitiesStale;

                /**
                 * Encodes the specified CapabilitiesStale message. Does not implicitly {@link sealpost.gateway.v1.CapabilitiesStale.verify|verify} messages.
                 * @param message CapabilitiesStale message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.CapabilitiesStale.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CapabilitiesStale message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.CapabilitiesStale & sealpost.gateway.v1.CapabilitiesStale.$Shape} CapabilitiesStale
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.CapabilitiesStale & sealpost.gateway.v1.CapabilitiesStale.$Shape;

                /**
                 * Creates a CapabilitiesStale message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CapabilitiesStale
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.CapabilitiesStale;

                /**
                 * Creates a plain object from a CapabilitiesStale message. Also converts values to other types if specified.
                 * @param message CapabilitiesStale
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.CapabilitiesStale, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CapabilitiesStale to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CapabilitiesStale {

                /** Properties of a CapabilitiesStale. */
                interface $Properties {

                    /** The sequence of the one that holds. */
                    sequence?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CapabilitiesStale. */
                type $Shape = sealpost.gateway.v1.CapabilitiesStale.$Properties;
            }

            /**
             * Properties of a ShowCapabilitiesRequest.
             * @deprecated Use sealpost.gateway.v1.ShowCapabilitiesRequest.$Properties instead.
             */
            interface IShowCapabilitiesRequest extends sealpost.gateway.v1.ShowCapabilitiesRequest.$Properties {
            }

            /** Asks for a document. */
            class ShowCapabilitiesRequest {

                /**
                 * Constructs a new ShowCapabilitiesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ShowCapabilitiesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The app. */
                app: sealpost.gateway.v1.Platform;

                /**
                 * Creates a new ShowCapabilitiesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ShowCapabilitiesRequest instance
                 */
                static create(properties: sealpost.gateway.v1.ShowCapabilitiesRequest.$Shape): sealpost.gateway.v1.ShowCapabilitiesRequest & sealpost.gateway.v1.ShowCapabilitiesRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.ShowCapabilitiesRequest.$Properties): sealpost.gateway.v1.ShowCapabilitiesRequest;

                /**
                 * Encodes the specified ShowCapabilitiesRequest message. Does not implicitly {@link sealpost.gateway.v1.ShowCapabilitiesRequest.verify|verify} messages.
                 * @param message ShowCapabilitiesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ShowCapabilitiesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ShowCapabilitiesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ShowCapabilitiesRequest & sealpost.gateway.v1.ShowCapabilitiesRequest.$Shape} ShowCapabilitiesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ShowCapabilitiesRequest & sealpost.gateway.v1.ShowCapabilitiesRequest.$Shape;

                /**
                 * Creates a ShowCapabilitiesRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ShowCapabilitiesRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ShowCapabilitiesRequest;

                /**
                 * Creates a plain object from a ShowCapabilitiesRequest message. Also converts values to other types if specified.
                 * @param message ShowCapabilitiesRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ShowCapabilitiesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ShowCapabilitiesRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ShowCapabilitiesRequest {

                /** Properties of a ShowCapabilitiesRequest. */
                interface $Properties {

                    /** The app. */
                    app?: (sealpost.gateway.v1.Platform|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ShowCapabilitiesRequest. */
                type $Shape = sealpost.gateway.v1.ShowCapabilitiesRequest.$Properties;
            }

            /**
             * Properties of a ShowCapabilitiesResponse.
             * @deprecated Use sealpost.gateway.v1.ShowCapabilitiesResponse.$Properties instead.
             */
            interface IShowCapabilitiesResponse extends sealpost.gateway.v1.ShowCapabilitiesResponse.$Properties {
            }

            /** An app's document. */
            class ShowCapabilitiesResponse {

                /**
                 * Constructs a new ShowCapabilitiesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ShowCapabilitiesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** As it came; unset when the app has published none. */
                document?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                /**
                 * Creates a new ShowCapabilitiesResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ShowCapabilitiesResponse instance
                 */
                static create(properties: sealpost.gateway.v1.ShowCapabilitiesResponse.$Shape): sealpost.gateway.v1.ShowCapabilitiesResponse & sealpost.gateway.v1.ShowCapabilitiesResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.ShowCapabilitiesResponse.$Properties): sealpost.gateway.v1.ShowCapabilitiesResponse;

                /**
                 * Encodes the specified ShowCapabilitiesResponse message. Does not implicitly {@link sealpost.gateway.v1.ShowCapabilitiesResponse.verify|verify} messages.
                 * @param message ShowCapabilitiesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ShowCapabilitiesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ShowCapabilitiesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ShowCapabilitiesResponse & sealpost.gateway.v1.ShowCapabilitiesResponse.$Shape} ShowCapabilitiesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ShowCapabilitiesResponse & sealpost.gateway.v1.ShowCapabilitiesResponse.$Shape;

                /**
                 * Creates a ShowCapabilitiesResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ShowCapabilitiesResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ShowCapabilitiesResponse;

                /**
                 * Creates a plain object from a ShowCapabilitiesResponse message. Also converts values to other types if specified.
                 * @param message ShowCapabilitiesResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ShowCapabilitiesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ShowCapabilitiesResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ShowCapabilitiesResponse {

                /** Properties of a ShowCapabilitiesResponse. */
                interface $Properties {

                    /** As it came; unset when the app has published none. */
                    document?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ShowCapabilitiesResponse. */
                type $Shape = sealpost.gateway.v1.ShowCapabilitiesResponse.$Properties;
            }

            /** Who can read a body, strongest last. Only `LEVEL_E2EE` is end-to-end encrypted. */
            enum Level {

                /** Not said; refused. */
                LEVEL_UNSPECIFIED = 0,

                /** The operator's egress connector can read. */
                LEVEL_CONNECTOR_SEALED = 10,

                /** The recipient's app backend can read, to whose published key the body is sealed. */
                LEVEL_APP_SEALED = 20,

                /** Only the devices of sender and recipients can read. */
                LEVEL_E2EE = 30
            }

            /** What an envelope does, as far as routing has to know. */
            enum EnvelopeClass {

                /** Not said; treated as a message. */
                ENVELOPE_CLASS_UNSPECIFIED = 0,

                /** Something said. */
                ENVELOPE_CLASS_MESSAGE = 1,

                /** A reaction put on or taken off. */
                ENVELOPE_CLASS_REACTION = 2,

                /** A new version of an earlier message. */
                ENVELOPE_CLASS_EDIT = 3,

                /** An earlier message taken back. */
                ENVELOPE_CLASS_DELETION = 4,

                /** Something that happened around the conversation. */
                ENVELOPE_CLASS_SYSTEM = 5,

                /** Something that the operator's people wrote in the platform's own inbox. */
                ENVELOPE_CLASS_ECHO = 6
            }

            /** How the header is bound to the ciphertext. */
            enum HeaderBinding {

                /** No proof: refused unless the link's settings allow it. At CONNECTOR_SEALED the header is the AAD instead. */
                HEADER_BINDING_UNSPECIFIED = 0,

                /** The header's SHA-256 is inside the ciphertext. */
                HEADER_BINDING_IN_CIPHERTEXT = 1,

                /** The origin app signed the header and the digests of the opaque fields. */
                HEADER_BINDING_ORIGIN_SIGNED = 2,

                /** The header's bytes are the AAD of the sealed bodies. */
                HEADER_BINDING_AAD = 3
            }

            /**
             * Properties of a SenderHeader.
             * @deprecated Use sealpost.gateway.v1.SenderHeader.$Properties instead.
             */
            interface ISenderHeader extends sealpost.gateway.v1.SenderHeader.$Properties {
            }

            /** Written and serialised once, by whoever seals; carried as bytes; hashed as received; never re-serialised. */
            class SenderHeader {

                /**
                 * Constructs a new SenderHeader.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SenderHeader.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Version of this message's rules, 1. */
                schemaVersion: number;

                /** 16 bytes, derived from the native ids, so that a platform's retry gives the same id. */
                envelopeId: Uint8Array;

                /** 16 bytes; the conversation, which is the key on the bus. */
                conversationId: Uint8Array;

                /** The roster under which it was sealed. Egress delivers to members of this epoch that still are members. */
                rosterEpoch: Long;

                /** Who wrote it. */
                sender?: (sealpost.gateway.v1.Address.$Properties|null);

                /** What it does. */
                class: sealpost.gateway.v1.EnvelopeClass;

                /** When the sender's platform says it was written, Unix milliseconds. */
                sentAtMs: Long;

                /** Who can read the body. */
                level: sealpost.gateway.v1.Level;

                /** How this header is bound to the body. */
                headerBinding: sealpost.gateway.v1.HeaderBinding;

                /** The earlier envelope that it answers, reacts to, edits or takes back, 16 bytes; empty when none or not known. */
                refEnvelopeId: Uint8Array;

                /** The format inside the body, such as `sealpost.content/1`. */
                innerFormat: string;

                /** Time to live in seconds; 0 is the gateway's maximum of 30 days. */
                ttlSeconds: number;

                /** The sender's commitment to the content, opaque, 32 bytes or empty. */
                frankingTag: Uint8Array;

                /** The addressed devices' owners of a native frame; empty where the roster says it all. */
                recipients: sealpost.gateway.v1.Address.$Properties[];

                /** The native id in the origin app, for frames between app backends; empty for webhooks. */
                originId: string;

                /** Coarse hints of an app backend about the kind, as bits: 1 text, 2 media, 4 reaction, 8 edit, 16 delete, 32 poll. */
                featureBits: number;

                /** What a receiving device shows when it cannot decrypt. */
                contentHint: sealpost.gateway.v1.ContentHint;

                /** The envelope that this one repairs, 16 bytes; empty when it repairs none. */
                repairOfEnvelopeId: Uint8Array;

                /**
                 * Creates a new SenderHeader instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SenderHeader instance
                 */
                static create(properties: sealpost.gateway.v1.SenderHeader.$Shape): sealpost.gateway.v1.SenderHeader & sealpost.gateway.v1.SenderHeader.$Shape;
                static create(properties?: sealpost.gateway.v1.SenderHeader.$Properties): sealpost.gateway.v1.SenderHeader;

                /**
                 * Encodes the specified SenderHeader message. Does not implicitly {@link sealpost.gateway.v1.SenderHeader.verify|verify} messages.
                 * @param message SenderHeader message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SenderHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SenderHeader message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SenderHeader & sealpost.gateway.v1.SenderHeader.$Shape} SenderHeader
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SenderHeader & sealpost.gateway.v1.SenderHeader.$Shape;

                /**
                 * Creates a SenderHeader message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SenderHeader
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SenderHeader;

                /**
                 * Creates a plain object from a SenderHeader message. Also converts values to other types if specified.
                 * @param message SenderHeader
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SenderHeader, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SenderHeader to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SenderHeader {

                /** Properties of a SenderHeader. */
                interface $Properties {

                    /** Version of this message's rules, 1. */
                    schemaVersion?: (number|null);

                    /** 16 bytes, derived from the native ids, so that a platform's retry gives the same id. */
                    envelopeId?: (Uint8Array|null);

                    /** 16 bytes; the conversation, which is the key on the bus. */
                    conversationId?: (Uint8Array|null);

                    /** The roster under which it was sealed. Egress delivers to members of this epoch that still are members. */
                    rosterEpoch?: (Long|null);

                    /** Who wrote it. */
                    sender?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** What it does. */
                    "class"?: (sealpost.gateway.v1.EnvelopeClass|null);

                    /** When the sender's platform says it was written, Unix milliseconds. */
                    sentAtMs?: (Long|null);

                    /** Who can read the body. */
                    level?: (sealpost.gateway.v1.Level|null);

                    /** How this header is bound to the body. */
                    headerBinding?: (sealpost.gateway.v1.HeaderBinding|null);

                    /** The earlier envelope that it answers, reacts to, edits or takes back, 16 bytes; empty when none or not known. */
                    refEnvelopeId?: (Uint8Array|null);

                    /** The format inside the body, such as `sealpost.content/1`. */
                    innerFormat?: (string|null);

                    /** Time to live in seconds; 0 is the gateway's maximum of 30 days. */
                    ttlSeconds?: (number|null);

                    /** The sender's commitment to the content, opaque, 32 bytes or empty. */
                    frankingTag?: (Uint8Array|null);

                    /** The addressed devices' owners of a native frame; empty where the roster says it all. */
                    recipients?: (sealpost.gateway.v1.Address.$Properties[]|null);

                    /** The native id in the origin app, for frames between app backends; empty for webhooks. */
                    originId?: (string|null);

                    /** Coarse hints of an app backend about the kind, as bits: 1 text, 2 media, 4 reaction, 8 edit, 16 delete, 32 poll. */
                    featureBits?: (number|null);

                    /** What a receiving device shows when it cannot decrypt. */
                    contentHint?: (sealpost.gateway.v1.ContentHint|null);

                    /** The envelope that this one repairs, 16 bytes; empty when it repairs none. */
                    repairOfEnvelopeId?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SenderHeader. */
                type $Shape = sealpost.gateway.v1.SenderHeader.$Properties;
            }

            /** What a receiving device shows when it cannot decrypt. */
            enum ContentHint {

                /** An error. */
                CONTENT_HINT_UNSPECIFIED = 0,

                /** A placeholder, until the repair arrives. */
                CONTENT_HINT_RESENDABLE = 1,

                /** Nothing. */
                CONTENT_HINT_IMPLICIT = 2
            }

            /**
             * Properties of an Envelope.
             * @deprecated Use sealpost.gateway.v1.Envelope.$Properties instead.
             */
            interface IEnvelope extends sealpost.gateway.v1.Envelope.$Properties {
            }

            /** One item on the bus. */
            class Envelope {

                /**
                 * Constructs a new Envelope.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.Envelope.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The serialised SenderHeader, exactly as its author made it. At most 16 KiB. */
                senderHeader: Uint8Array;

                /** One ciphertext a device, made by the sender's device. */
                deviceCiphertexts?: (sealpost.gateway.v1.DeviceCiphertexts.$Properties|null);

                /** One to three bodies sealed to connectors or app backends. */
                sealedBodies?: (sealpost.gateway.v1.SealedBodies.$Properties|null);

                /** Set by the process that accepted it from outside. */
                acceptance?: (sealpost.gateway.v1.Acceptance.$Properties|null);

                /** Set by the router; absent before it. Routing appends it to the received bytes. */
                gatewayHeader?: (sealpost.gateway.v1.GatewayHeader.$Properties|null);

                /** The origin app's signature, where the header's binding is ORIGIN_SIGNED; set by the process that accepted it. */
                originProof?: (sealpost.gateway.v1.OriginProof.$Properties|null);

                /** The sealed body, by who opens it. */
                body?: ("deviceCiphertexts"|"sealedBodies");

                /**
                 * Creates a new Envelope instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Envelope instance
                 */
                static create(properties: sealpost.gateway.v1.Envelope.$Shape): sealpost.gateway.v1.Envelope & sealpost.gateway.v1.Envelope.$Shape;
                static create(properties?: sealpost.gateway.v1.Envelope.$Properties): sealpost.gateway.v1.Envelope;

                /**
                 * Encodes the specified Envelope message. Does not implicitly {@link sealpost.gateway.v1.Envelope.verify|verify} messages.
                 * @param message Envelope message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.Envelope.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Envelope message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.Envelope & sealpost.gateway.v1.Envelope.$Shape} Envelope
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.Envelope & sealpost.gateway.v1.Envelope.$Shape;

                /**
                 * Creates an Envelope message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Envelope
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.Envelope;

                /**
                 * Creates a plain object from an Envelope message. Also converts values to other types if specified.
                 * @param message Envelope
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.Envelope, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Envelope to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Envelope {

                /** Properties of an Envelope. */
                interface $Properties {

                    /** The serialised SenderHeader, exactly as its author made it. At most 16 KiB. */
                    senderHeader?: (Uint8Array|null);

                    /** One ciphertext a device, made by the sender's device. */
                    deviceCiphertexts?: (sealpost.gateway.v1.DeviceCiphertexts.$Properties|null);

                    /** One to three bodies sealed to connectors or app backends. */
                    sealedBodies?: (sealpost.gateway.v1.SealedBodies.$Properties|null);

                    /** Set by the process that accepted it from outside. */
                    acceptance?: (sealpost.gateway.v1.Acceptance.$Properties|null);

                    /** Set by the router; absent before it. Routing appends it to the received bytes. */
                    gatewayHeader?: (sealpost.gateway.v1.GatewayHeader.$Properties|null);

                    /** The origin app's signature, where the header's binding is ORIGIN_SIGNED; set by the process that accepted it. */
                    originProof?: (sealpost.gateway.v1.OriginProof.$Properties|null);

                    /** The sealed body, by who opens it. */
                    body?: ("deviceCiphertexts"|"sealedBodies");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an Envelope. */
                type $Shape = {
                  senderHeader?: Uint8Array|null;
                  deviceCiphertexts?: sealpost.gateway.v1.DeviceCiphertexts.$Shape|null;
                  sealedBodies?: sealpost.gateway.v1.SealedBodies.$Shape|null;
                  acceptance?: sealpost.gateway.v1.Acceptance.$Shape|null;
                  gatewayHeader?: sealpost.gateway.v1.GatewayHeader.$Shape|null;
                  originProof?: sealpost.gateway.v1.OriginProof.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ body?: undefined; deviceCiphertexts?: null; sealedBodies?: null }|{ body?: "deviceCiphertexts"; deviceCiphertexts: sealpost.gateway.v1.DeviceCiphertexts.$Shape; sealedBodies?: null }|{ body?: "sealedBodies"; deviceCiphertexts?: null; sealedBodies: sealpost.gateway.v1.SealedBodies.$Shape })
                );
            }

            /**
             * Properties of an OriginProof.
             * @deprecated Use sealpost.gateway.v1.OriginProof.$Properties instead.
             */
            interface IOriginProof extends sealpost.gateway.v1.OriginProof.$Properties {
            }

            /** How an app bound the header that it made to the opaque parts of its native frame. */
            class OriginProof {

                /**
                 * Constructs a new OriginProof.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.OriginProof.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The app's key. */
                keyId: string;

                /** Ed25519 over `sealpost/origin/v1`, the header's SHA-256, the number of digests as u16, and the digests; 64 bytes. */
                signature: Uint8Array;

                /** SHA-256 of each opaque part in the order in which the app signed them, one behind the other. */
                digests: Uint8Array;

                /**
                 * Creates a new OriginProof instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OriginProof instance
                 */
                static create(properties: sealpost.gateway.v1.OriginProof.$Shape): sealpost.gateway.v1.OriginProof & sealpost.gateway.v1.OriginProof.$Shape;
                static create(properties?: sealpost.gateway.v1.OriginProof.$Properties): sealpost.gateway.v1.OriginProof;

                /**
                 * Encodes the specified OriginProof message. Does not implicitly {@link sealpost.gateway.v1.OriginProof.verify|verify} messages.
                 * @param message OriginProof message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.OriginProof.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OriginProof message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.OriginProof & sealpost.gateway.v1.OriginProof.$Shape} OriginProof
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.OriginProof & sealpost.gateway.v1.OriginProof.$Shape;

                /**
                 * Creates an OriginProof message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns OriginProof
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.OriginProof;

                /**
                 * Creates a plain object from an OriginProof message. Also converts values to other types if specified.
                 * @param message OriginProof
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.OriginProof, options?: $protobuf.IConversionOptions): { [k: string]: any };

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

                    /** Ed25519 over `sealpost/origin/v1`, the header's SHA-256, the number of digests as u16, and the digests; 64 bytes. */
                    signature?: (Uint8Array|null);

                    /** SHA-256 of each opaque part in the order in which the app signed them, one behind the other. */
                    digests?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OriginProof. */
                type $Shape = sealpost.gateway.v1.OriginProof.$Properties;
            }

            /**
             * Properties of an Acceptance.
             * @deprecated Use sealpost.gateway.v1.Acceptance.$Properties instead.
             */
            interface IAcceptance extends sealpost.gateway.v1.Acceptance.$Properties {
            }

            /** The moment of acceptance. */
            class Acceptance {

                /**
                 * Constructs a new Acceptance.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.Acceptance.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** When the gateway took responsibility, Unix milliseconds. */
                acceptedAtMs: Long;

                /**
                 * Creates a new Acceptance instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Acceptance instance
                 */
                static create(properties: sealpost.gateway.v1.Acceptance.$Shape): sealpost.gateway.v1.Acceptance & sealpost.gateway.v1.Acceptance.$Shape;
                static create(properties?: sealpost.gateway.v1.Acceptance.$Properties): sealpost.gateway.v1.Acceptance;

                /**
                 * Encodes the specified Acceptance message. Does not implicitly {@link sealpost.gateway.v1.Acceptance.verify|verify} messages.
                 * @param message Acceptance message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.Acceptance.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Acceptance message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.Acceptance & sealpost.gateway.v1.Acceptance.$Shape} Acceptance
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.Acceptance & sealpost.gateway.v1.Acceptance.$Shape;

                /**
                 * Creates an Acceptance message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Acceptance
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.Acceptance;

                /**
                 * Creates a plain object from an Acceptance message. Also converts values to other types if specified.
                 * @param message Acceptance
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.Acceptance, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Acceptance to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Acceptance {

                /** Properties of an Acceptance. */
                interface $Properties {

                    /** When the gateway took responsibility, Unix milliseconds. */
                    acceptedAtMs?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Acceptance. */
                type $Shape = sealpost.gateway.v1.Acceptance.$Properties;
            }

            /**
             * Properties of a GatewayHeader.
             * @deprecated Use sealpost.gateway.v1.GatewayHeader.$Properties instead.
             */
            interface IGatewayHeader extends sealpost.gateway.v1.GatewayHeader.$Properties {
            }

            /** What the router knows about an envelope. A sender that sets it is refused. */
            class GatewayHeader {

                /**
                 * Constructs a new GatewayHeader.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.GatewayHeader.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Position in the conversation, dense, starting at 1. */
                conversationSeq: Long;

                /** SHA-256 over the previous chain hash, the SHA-256 of the sender header, that of the body, and the seq. */
                chainHash: Uint8Array;

                /** Strictly increasing time of the conversation, Unix milliseconds. */
                threadMs: Long;

                /** The member to whom this copy goes. */
                target?: (sealpost.gateway.v1.Address.$Properties|null);

                /** Gateways passed, at most 4; a loop guard. */
                hops: sealpost.gateway.v1.Hop.$Properties[];

                /** The target's native account, so that egress finds its credentials without a lookup: `platform:native id`. */
                targetAccount: string;

                /**
                 * Creates a new GatewayHeader instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GatewayHeader instance
                 */
                static create(properties: sealpost.gateway.v1.GatewayHeader.$Shape): sealpost.gateway.v1.GatewayHeader & sealpost.gateway.v1.GatewayHeader.$Shape;
                static create(properties?: sealpost.gateway.v1.GatewayHeader.$Properties): sealpost.gateway.v1.GatewayHeader;

                /**
                 * Encodes the specified GatewayHeader message. Does not implicitly {@link sealpost.gateway.v1.GatewayHeader.verify|verify} messages.
                 * @param message GatewayHeader message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.GatewayHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GatewayHeader message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.GatewayHeader & sealpost.gateway.v1.GatewayHeader.$Shape} GatewayHeader
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.GatewayHeader & sealpost.gateway.v1.GatewayHeader.$Shape;

                /**
                 * Creates a GatewayHeader message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GatewayHeader
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.GatewayHeader;

                /**
                 * Creates a plain object from a GatewayHeader message. Also converts values to other types if specified.
                 * @param message GatewayHeader
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.GatewayHeader, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GatewayHeader to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace GatewayHeader {

                /** Properties of a GatewayHeader. */
                interface $Properties {

                    /** Position in the conversation, dense, starting at 1. */
                    conversationSeq?: (Long|null);

                    /** SHA-256 over the previous chain hash, the SHA-256 of the sender header, that of the body, and the seq. */
                    chainHash?: (Uint8Array|null);

                    /** Strictly increasing time of the conversation, Unix milliseconds. */
                    threadMs?: (Long|null);

                    /** The member to whom this copy goes. */
                    target?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** Gateways passed, at most 4; a loop guard. */
                    hops?: (sealpost.gateway.v1.Hop.$Properties[]|null);

                    /** The target's native account, so that egress finds its credentials without a lookup: `platform:native id`. */
                    targetAccount?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GatewayHeader. */
                type $Shape = sealpost.gateway.v1.GatewayHeader.$Properties;
            }

            /**
             * Properties of a Hop.
             * @deprecated Use sealpost.gateway.v1.Hop.$Properties instead.
             */
            interface IHop extends sealpost.gateway.v1.Hop.$Properties {
            }

            /** One gateway that an envelope passed. */
            class Hop {

                /**
                 * Constructs a new Hop.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.Hop.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The gateway's id, 16 bytes. */
                gatewayId: Uint8Array;

                /** When, Unix milliseconds. */
                atMs: Long;

                /**
                 * Creates a new Hop instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Hop instance
                 */
                static create(properties: sealpost.gateway.v1.Hop.$Shape): sealpost.gateway.v1.Hop & sealpost.gateway.v1.Hop.$Shape;
                static create(properties?: sealpost.gateway.v1.Hop.$Properties): sealpost.gateway.v1.Hop;

                /**
                 * Encodes the specified Hop message. Does not implicitly {@link sealpost.gateway.v1.Hop.verify|verify} messages.
                 * @param message Hop message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.Hop.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Hop message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.Hop & sealpost.gateway.v1.Hop.$Shape} Hop
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.Hop & sealpost.gateway.v1.Hop.$Shape;

                /**
                 * Creates a Hop message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Hop
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.Hop;

                /**
                 * Creates a plain object from a Hop message. Also converts values to other types if specified.
                 * @param message Hop
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.Hop, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Hop to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Hop {

                /** Properties of a Hop. */
                interface $Properties {

                    /** The gateway's id, 16 bytes. */
                    gatewayId?: (Uint8Array|null);

                    /** When, Unix milliseconds. */
                    atMs?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Hop. */
                type $Shape = sealpost.gateway.v1.Hop.$Properties;
            }

            /**
             * Properties of a DeviceCiphertexts.
             * @deprecated Use sealpost.gateway.v1.DeviceCiphertexts.$Properties instead.
             */
            interface IDeviceCiphertexts extends sealpost.gateway.v1.DeviceCiphertexts.$Properties {
            }

            /** Ciphertexts made by a sender's device, one a recipient device. */
            class DeviceCiphertexts {

                /**
                 * Constructs a new DeviceCiphertexts.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.DeviceCiphertexts.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** In the sender's order. */
                devices: sealpost.gateway.v1.DeviceCiphertext.$Properties[];

                /** Stored once for all devices; unset when there is none. */
                shared?: (sealpost.gateway.v1.SharedCiphertext.$Properties|null);

                /** Opaque companions of the ciphertext, labelled by the app that made them; never converted. */
                attachments: sealpost.gateway.v1.OpaqueAttachment.$Properties[];

                /**
                 * Creates a new DeviceCiphertexts instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeviceCiphertexts instance
                 */
                static create(properties: sealpost.gateway.v1.DeviceCiphertexts.$Shape): sealpost.gateway.v1.DeviceCiphertexts & sealpost.gateway.v1.DeviceCiphertexts.$Shape;
                static create(properties?: sealpost.gateway.v1.DeviceCiphertexts.$Properties): sealpost.gateway.v1.DeviceCiphertexts;

                /**
                 * Encodes the specified DeviceCiphertexts message. Does not implicitly {@link sealpost.gateway.v1.DeviceCiphertexts.verify|verify} messages.
                 * @param message DeviceCiphertexts message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.DeviceCiphertexts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeviceCiphertexts message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.DeviceCiphertexts & sealpost.gateway.v1.DeviceCiphertexts.$Shape} DeviceCiphertexts
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.DeviceCiphertexts & sealpost.gateway.v1.DeviceCiphertexts.$Shape;

                /**
                 * Creates a DeviceCiphertexts message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeviceCiphertexts
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.DeviceCiphertexts;

                /**
                 * Creates a plain object from a DeviceCiphertexts message. Also converts values to other types if specified.
                 * @param message DeviceCiphertexts
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.DeviceCiphertexts, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeviceCiphertexts to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DeviceCiphertexts {

                /** Properties of a DeviceCiphertexts. */
                interface $Properties {

                    /** In the sender's order. */
                    devices?: (sealpost.gateway.v1.DeviceCiphertext.$Properties[]|null);

                    /** Stored once for all devices; unset when there is none. */
                    shared?: (sealpost.gateway.v1.SharedCiphertext.$Properties|null);

                    /** Opaque companions of the ciphertext, labelled by the app that made them; never converted. */
                    attachments?: (sealpost.gateway.v1.OpaqueAttachment.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeviceCiphertexts. */
                type $Shape = sealpost.gateway.v1.DeviceCiphertexts.$Properties;
            }

            /**
             * Properties of a DeviceCiphertext.
             * @deprecated Use sealpost.gateway.v1.DeviceCiphertext.$Properties instead.
             */
            interface IDeviceCiphertext extends sealpost.gateway.v1.DeviceCiphertext.$Properties {
            }

            /** The ciphertext for one device. */
            class DeviceCiphertext {

                /**
                 * Constructs a new DeviceCiphertext.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.DeviceCiphertext.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The device; its device_id is never 0. */
                device?: (sealpost.gateway.v1.Address.$Properties|null);

                /** 1 to 16383; 0 when not said. */
                registrationId: number;

                /** What the bytes are. */
                type: sealpost.gateway.v1.CiphertextType;

                /** 1 to 262144 bytes that no process of this gateway can open. */
                payload: Uint8Array;

                /**
                 * Creates a new DeviceCiphertext instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeviceCiphertext instance
                 */
                static create(properties: sealpost.gateway.v1.DeviceCiphertext.$Shape): sealpost.gateway.v1.DeviceCiphertext & sealpost.gateway.v1.DeviceCiphertext.$Shape;
                static create(properties?: sealpost.gateway.v1.DeviceCiphertext.$Properties): sealpost.gateway.v1.DeviceCiphertext;

                /**
                 * Encodes the specified DeviceCiphertext message. Does not implicitly {@link sealpost.gateway.v1.DeviceCiphertext.verify|verify} messages.
                 * @param message DeviceCiphertext message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.DeviceCiphertext.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeviceCiphertext message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.DeviceCiphertext & sealpost.gateway.v1.DeviceCiphertext.$Shape} DeviceCiphertext
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.DeviceCiphertext & sealpost.gateway.v1.DeviceCiphertext.$Shape;

                /**
                 * Creates a DeviceCiphertext message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeviceCiphertext
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.DeviceCiphertext;

                /**
                 * Creates a plain object from a DeviceCiphertext message. Also converts values to other types if specified.
                 * @param message DeviceCiphertext
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.DeviceCiphertext, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeviceCiphertext to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DeviceCiphertext {

                /** Properties of a DeviceCiphertext. */
                interface $Properties {

                    /** The device; its device_id is never 0. */
                    device?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** 1 to 16383; 0 when not said. */
                    registrationId?: (number|null);

                    /** What the bytes are. */
                    type?: (sealpost.gateway.v1.CiphertextType|null);

                    /** 1 to 262144 bytes that no process of this gateway can open. */
                    payload?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeviceCiphertext. */
                type $Shape = sealpost.gateway.v1.DeviceCiphertext.$Properties;
            }

            /**
             * Properties of a SharedCiphertext.
             * @deprecated Use sealpost.gateway.v1.SharedCiphertext.$Properties instead.
             */
            interface ISharedCiphertext extends sealpost.gateway.v1.SharedCiphertext.$Properties {
            }

            /** A ciphertext that all devices share. */
            class SharedCiphertext {

                /**
                 * Constructs a new SharedCiphertext.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SharedCiphertext.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What the bytes are. */
                type: sealpost.gateway.v1.CiphertextType;

                /** 1 to 262144 bytes that no process of this gateway can open. */
                payload: Uint8Array;

                /**
                 * Creates a new SharedCiphertext instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SharedCiphertext instance
                 */
                static create(properties: sealpost.gateway.v1.SharedCiphertext.$Shape): sealpost.gateway.v1.SharedCiphertext & sealpost.gateway.v1.SharedCiphertext.$Shape;
                static create(properties?: sealpost.gateway.v1.SharedCiphertext.$Properties): sealpost.gateway.v1.SharedCiphertext;

                /**
                 * Encodes the specified SharedCiphertext message. Does not implicitly {@link sealpost.gateway.v1.SharedCiphertext.verify|verify} messages.
                 * @param message SharedCiphertext message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SharedCiphertext.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SharedCiphertext message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SharedCiphertext & sealpost.gateway.v1.SharedCiphertext.$Shape} SharedCiphertext
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SharedCiphertext & sealpost.gateway.v1.SharedCiphertext.$Shape;

                /**
                 * Creates a SharedCiphertext message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SharedCiphertext
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SharedCiphertext;

                /**
                 * Creates a plain object from a SharedCiphertext message. Also converts values to other types if specified.
                 * @param message SharedCiphertext
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SharedCiphertext, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SharedCiphertext to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SharedCiphertext {

                /** Properties of a SharedCiphertext. */
                interface $Properties {

                    /** What the bytes are. */
                    type?: (sealpost.gateway.v1.CiphertextType|null);

                    /** 1 to 262144 bytes that no process of this gateway can open. */
                    payload?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SharedCiphertext. */
                type $Shape = sealpost.gateway.v1.SharedCiphertext.$Properties;
            }

            /**
             * Properties of an OpaqueAttachment.
             * @deprecated Use sealpost.gateway.v1.OpaqueAttachment.$Properties instead.
             */
            interface IOpaqueAttachment extends sealpost.gateway.v1.OpaqueAttachment.$Properties {
            }

            /** Something opaque that belongs to a ciphertext. */
            class OpaqueAttachment {

                /**
                 * Constructs a new OpaqueAttachment.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.OpaqueAttachment.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Which, such as `whatsapp/device-identity`. */
                label: string;

                /** Its bytes, unchanged. */
                bytes: Uint8Array;

                /**
                 * Creates a new OpaqueAttachment instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OpaqueAttachment instance
                 */
                static create(properties: sealpost.gateway.v1.OpaqueAttachment.$Shape): sealpost.gateway.v1.OpaqueAttachment & sealpost.gateway.v1.OpaqueAttachment.$Shape;
                static create(properties?: sealpost.gateway.v1.OpaqueAttachment.$Properties): sealpost.gateway.v1.OpaqueAttachment;

                /**
                 * Encodes the specified OpaqueAttachment message. Does not implicitly {@link sealpost.gateway.v1.OpaqueAttachment.verify|verify} messages.
                 * @param message OpaqueAttachment message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.OpaqueAttachment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OpaqueAttachment message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.OpaqueAttachment & sealpost.gateway.v1.OpaqueAttachment.$Shape} OpaqueAttachment
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.OpaqueAttachment & sealpost.gateway.v1.OpaqueAttachment.$Shape;

                /**
                 * Creates an OpaqueAttachment message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns OpaqueAttachment
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.OpaqueAttachment;

                /**
                 * Creates a plain object from an OpaqueAttachment message. Also converts values to other types if specified.
                 * @param message OpaqueAttachment
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.OpaqueAttachment, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this OpaqueAttachment to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace OpaqueAttachment {

                /** Properties of an OpaqueAttachment. */
                interface $Properties {

                    /** Which, such as `whatsapp/device-identity`. */
                    label?: (string|null);

                    /** Its bytes, unchanged. */
                    bytes?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OpaqueAttachment. */
                type $Shape = sealpost.gateway.v1.OpaqueAttachment.$Properties;
            }

            /** What a ciphertext is, in the words of its suite. */
            enum CiphertextType {

                /** Not said; refused. */
                CIPHERTEXT_TYPE_UNSPECIFIED = 0,

                /** Opens a Signal session. */
                CIPHERTEXT_TYPE_SIGNAL_PREKEY = 1,

                /** Belongs to a Signal session. */
                CIPHERTEXT_TYPE_SIGNAL_MESSAGE = 2,

                /** Belongs to a sender key. */
                CIPHERTEXT_TYPE_SENDER_KEY = 3,

                /** A serialised MLSMessage: a welcome or a private message. */
                CIPHERTEXT_TYPE_MLS_MESSAGE = 4,

                /** Sealed to a device's X25519 key. */
                CIPHERTEXT_TYPE_SEALED_BOX = 5,

                /** A suite that the gateway does not know by its structure; refused unless an operator allows it. */
                CIPHERTEXT_TYPE_OPAQUE = 6
            }

            /**
             * Properties of a SealedBodies.
             * @deprecated Use sealpost.gateway.v1.SealedBodies.$Properties instead.
             */
            interface ISealedBodies extends sealpost.gateway.v1.SealedBodies.$Properties {
            }

            /** Bodies sealed to connectors or app backends; readers are distinct. */
            class SealedBodies {

                /**
                 * Constructs a new SealedBodies.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SealedBodies.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** One to three. */
                bodies: sealpost.gateway.v1.SealedBody.$Properties[];

                /**
                 * Creates a new SealedBodies instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SealedBodies instance
                 */
                static create(properties: sealpost.gateway.v1.SealedBodies.$Shape): sealpost.gateway.v1.SealedBodies & sealpost.gateway.v1.SealedBodies.$Shape;
                static create(properties?: sealpost.gateway.v1.SealedBodies.$Properties): sealpost.gateway.v1.SealedBodies;

                /**
                 * Encodes the specified SealedBodies message. Does not implicitly {@link sealpost.gateway.v1.SealedBodies.verify|verify} messages.
                 * @param message SealedBodies message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SealedBodies.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SealedBodies message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SealedBodies & sealpost.gateway.v1.SealedBodies.$Shape} SealedBodies
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SealedBodies & sealpost.gateway.v1.SealedBodies.$Shape;

                /**
                 * Creates a SealedBodies message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SealedBodies
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SealedBodies;

                /**
                 * Creates a plain object from a SealedBodies message. Also converts values to other types if specified.
                 * @param message SealedBodies
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SealedBodies, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SealedBodies to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SealedBodies {

                /** Properties of a SealedBodies. */
                interface $Properties {

                    /** One to three. */
                    bodies?: (sealpost.gateway.v1.SealedBody.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SealedBodies. */
                type $Shape = sealpost.gateway.v1.SealedBodies.$Properties;
            }

            /**
             * Properties of a SealedBody.
             * @deprecated Use sealpost.gateway.v1.SealedBody.$Properties instead.
             */
            interface ISealedBody extends sealpost.gateway.v1.SealedBody.$Properties {
            }

            /** Bytes that only the holder of one key can open. */
            class SealedBody {

                /**
                 * Constructs a new SealedBody.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SealedBody.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Who opens it: `egress`, or the platform name of an app backend. */
                reader: string;

                /** The reader's key, as published. */
                keyId: string;

                /** The data key, sealed to the reader's key; 80 bytes at CONNECTOR_SEALED, empty where it is inside `ciphertext`. */
                wrap: Uint8Array;

                /** 24 bytes at CONNECTOR_SEALED, else empty. */
                nonce: Uint8Array;

                /** The sealed bytes. */
                ciphertext: Uint8Array;

                /**
                 * Creates a new SealedBody instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SealedBody instance
                 */
                static create(properties: sealpost.gateway.v1.SealedBody.$Shape): sealpost.gateway.v1.SealedBody & sealpost.gateway.v1.SealedBody.$Shape;
                static create(properties?: sealpost.gateway.v1.SealedBody.$Properties): sealpost.gateway.v1.SealedBody;

                /**
                 * Encodes the specified SealedBody message. Does not implicitly {@link sealpost.gateway.v1.SealedBody.verify|verify} messages.
                 * @param message SealedBody message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SealedBody.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SealedBody message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SealedBody & sealpost.gateway.v1.SealedBody.$Shape} SealedBody
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SealedBody & sealpost.gateway.v1.SealedBody.$Shape;

                /**
                 * Creates a SealedBody message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SealedBody
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SealedBody;

                /**
                 * Creates a plain object from a SealedBody message. Also converts values to other types if specified.
                 * @param message SealedBody
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SealedBody, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SealedBody to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SealedBody {

                /** Properties of a SealedBody. */
                interface $Properties {

                    /** Who opens it: `egress`, or the platform name of an app backend. */
                    reader?: (string|null);

                    /** The reader's key, as published. */
                    keyId?: (string|null);

                    /** The data key, sealed to the reader's key; 80 bytes at CONNECTOR_SEALED, empty where it is inside `ciphertext`. */
                    wrap?: (Uint8Array|null);

                    /** 24 bytes at CONNECTOR_SEALED, else empty. */
                    nonce?: (Uint8Array|null);

                    /** The sealed bytes. */
                    ciphertext?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SealedBody. */
                type $Shape = sealpost.gateway.v1.SealedBody.$Properties;
            }

            /** What a statement is about, and so what its bytes are. */
            enum StatementType {

                /** Not said; refused. */
                STATEMENT_TYPE_UNSPECIFIED = 0,

                /** The signer asks a peer for a conversation; a ConsentStatement. */
                STATEMENT_TYPE_CONSENT_REQUEST = 1,

                /** The signer lets a peer write; a ConsentStatement. */
                STATEMENT_TYPE_CONSENT_GRANT = 2,

                /** The signer takes back what was granted or asked; a ConsentStatement. */
                STATEMENT_TYPE_CONSENT_REVOKE = 3,

                /** The signer takes back what was asked; a ConsentStatement. */
                STATEMENT_TYPE_CONSENT_CANCEL = 4,

                /** An app says what it can carry; a CapabilityDocument. */
                STATEMENT_TYPE_CAPABILITIES = 5
            }

            /** Whose key signed a statement. Peers are shown which. */
            enum SignedBy {

                /** Not said; trusted by nobody. */
                SIGNED_BY_UNSPECIFIED = 0,

                /** A device of the user. */
                SIGNED_BY_DEVICE = 1,

                /** The user's app, because no device of the user has a key for statements. */
                SIGNED_BY_APP = 2
            }

            /**
             * Properties of a SignedStatement.
             * @deprecated Use sealpost.gateway.v1.SignedStatement.$Properties instead.
             */
            interface ISignedStatement extends sealpost.gateway.v1.SignedStatement.$Properties {
            }

            /** Something that can be proved later: bytes, and a signature over exactly these. */
            class SignedStatement {

                /**
                 * Constructs a new SignedStatement.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SignedStatement.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What the bytes are. */
                type: sealpost.gateway.v1.StatementType;

                /** The serialised statement, exactly as signed; 1 to 4096 bytes, of an app's capabilities up to 16384. */
                statement: Uint8Array;

                /** The key: 16 hex digits for a device's, the key id of the link for an app's. */
                keyId: string;

                /** Ed25519 over `sealpost/statement/v1`, a zero byte, the type as u16, the length as u32 and the bytes; 64 bytes. */
                signature: Uint8Array;

                /**
                 * Creates a new SignedStatement instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SignedStatement instance
                 */
                static create(properties: sealpost.gateway.v1.SignedStatement.$Shape): sealpost.gateway.v1.SignedStatement & sealpost.gateway.v1.SignedStatement.$Shape;
                static create(properties?: sealpost.gateway.v1.SignedStatement.$Properties): sealpost.gateway.v1.SignedStatement;

                /**
                 * Encodes the specified SignedStatement message. Does not implicitly {@link sealpost.gateway.v1.SignedStatement.verify|verify} messages.
                 * @param message SignedStatement message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SignedStatement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SignedStatement message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SignedStatement & sealpost.gateway.v1.SignedStatement.$Shape} SignedStatement
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SignedStatement & sealpost.gateway.v1.SignedStatement.$Shape;

                /**
                 * Creates a SignedStatement message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SignedStatement
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SignedStatement;

                /**
                 * Creates a plain object from a SignedStatement message. Also converts values to other types if specified.
                 * @param message SignedStatement
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SignedStatement, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SignedStatement to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SignedStatement {

                /** Properties of a SignedStatement. */
                interface $Properties {

                    /** What the bytes are. */
                    type?: (sealpost.gateway.v1.StatementType|null);

                    /** The serialised statement, exactly as signed; 1 to 4096 bytes, of an app's capabilities up to 16384. */
                    statement?: (Uint8Array|null);

                    /** The key: 16 hex digits for a device's, the key id of the link for an app's. */
                    keyId?: (string|null);

                    /** Ed25519 over `sealpost/statement/v1`, a zero byte, the type as u16, the length as u32 and the bytes; 64 bytes. */
                    signature?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SignedStatement. */
                type $Shape = sealpost.gateway.v1.SignedStatement.$Properties;
            }

            /**
             * Properties of a ConsentStatement.
             * @deprecated Use sealpost.gateway.v1.ConsentStatement.$Properties instead.
             */
            interface IConsentStatement extends sealpost.gateway.v1.ConsentStatement.$Properties {
            }

            /**
             * What a user wants of a peer. The one with the highest counter holds, in whatever order they arrive; at the same counter one that
             * closes holds over one that opens.
             */
            class ConsentStatement {

                /**
                 * Constructs a new ConsentStatement.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ConsentStatement.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The user who speaks, whose device_id is 0. */
                from?: (sealpost.gateway.v1.Address.$Properties|null);

                /** One user, by pseudonym; its device_id is 0. */
                user?: (sealpost.gateway.v1.Address.$Properties|null);

                /** One user, by the alias under which the speaker's app knows it. */
                alias?: (Long|null);

                /** Everybody on an app. */
                app?: (sealpost.gateway.v1.Platform|null);

                /** The weakest level that is agreed to: LEVEL_E2EE or LEVEL_APP_SEALED. A stronger one is always agreed to as well. */
                level: sealpost.gateway.v1.Level;

                /** When it begins to hold, Unix milliseconds. */
                notBeforeMs: Long;

                /** When it ends, Unix milliseconds: of a request 30 days after its beginning at most, of a grant 365; 0 for a revoke or a cancel. */
                notAfterMs: Long;

                /** Rises with every statement of the user, whichever the peer. */
                counter: Long;

                /** 16 random bytes. */
                nonce: Uint8Array;

                /** About whom. */
                peer?: ("user"|"alias"|"app");

                /**
                 * Creates a new ConsentStatement instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConsentStatement instance
                 */
                static create(properties: sealpost.gateway.v1.ConsentStatement.$Shape): sealpost.gateway.v1.ConsentStatement & sealpost.gateway.v1.ConsentStatement.$Shape;
                static create(properties?: sealpost.gateway.v1.ConsentStatement.$Properties): sealpost.gateway.v1.ConsentStatement;

                /**
                 * Encodes the specified ConsentStatement message. Does not implicitly {@link sealpost.gateway.v1.ConsentStatement.verify|verify} messages.
                 * @param message ConsentStatement message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ConsentStatement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConsentStatement message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ConsentStatement & sealpost.gateway.v1.ConsentStatement.$Shape} ConsentStatement
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ConsentStatement & sealpost.gateway.v1.ConsentStatement.$Shape;

                /**
                 * Creates a ConsentStatement message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ConsentStatement
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ConsentStatement;

                /**
                 * Creates a plain object from a ConsentStatement message. Also converts values to other types if specified.
                 * @param message ConsentStatement
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ConsentStatement, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ConsentStatement to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ConsentStatement {

                /** Properties of a ConsentStatement. */
                interface $Properties {

                    /** The user who speaks, whose device_id is 0. */
                    from?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** One user, by pseudonym; its device_id is 0. */
                    user?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** One user, by the alias under which the speaker's app knows it. */
                    alias?: (Long|null);

                    /** Everybody on an app. */
                    app?: (sealpost.gateway.v1.Platform|null);

                    /** The weakest level that is agreed to: LEVEL_E2EE or LEVEL_APP_SEALED. A stronger one is always agreed to as well. */
                    level?: (sealpost.gateway.v1.Level|null);

                    /** When it begins to hold, Unix milliseconds. */
                    notBeforeMs?: (Long|null);

                    /** When it ends, Unix milliseconds: of a request 30 days after its beginning at most, of a grant 365; 0 for a revoke or a cancel. */
                    notAfterMs?: (Long|null);

                    /** Rises with every statement of the user, whichever the peer. */
                    counter?: (Long|null);

                    /** 16 random bytes. */
                    nonce?: (Uint8Array|null);

                    /** About whom. */
                    peer?: ("user"|"alias"|"app");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a ConsentStatement. */
                type $Shape = {
                  from?: sealpost.gateway.v1.Address.$Shape|null;
                  user?: sealpost.gateway.v1.Address.$Shape|null;
                  alias?: Long|null;
                  app?: sealpost.gateway.v1.Platform|null;
                  level?: sealpost.gateway.v1.Level|null;
                  notBeforeMs?: Long|null;
                  notAfterMs?: Long|null;
                  counter?: Long|null;
                  nonce?: Uint8Array|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ peer?: undefined; user?: null; alias?: null; app?: null }|{ peer?: "user"; user: sealpost.gateway.v1.Address.$Shape; alias?: null; app?: null }|{ peer?: "alias"; user?: null; alias: Long; app?: null }|{ peer?: "app"; user?: null; alias?: null; app: sealpost.gateway.v1.Platform })
                );
            }

            /**
             * Properties of a StatementExpired.
             * @deprecated Use sealpost.gateway.v1.StatementExpired.$Properties instead.
             */
            interface IStatementExpired extends sealpost.gateway.v1.StatementExpired.$Properties {
            }

            /** A statement is over. */
            class StatementExpired {

                /**
                 * Constructs a new StatementExpired.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.StatementExpired.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new StatementExpired instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StatementExpired instance
                 */
                static create(properties: sealpost.gateway.v1.StatementExpired.$Shape): sealpost.gateway.v1.StatementExpired & sealpost.gateway.v1.StatementExpired.$Shape;
                static create(properties?: sealpost.gateway.v1.StatementExpired.$Properties): sealpost.gateway.v1.StatementExpired;

                /**
                 * Encodes the specified StatementExpired message. Does not implicitly {@link sealpost.gateway.v1.StatementExpired.verify|verify} messages.
                 * @param message StatementExpired message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.StatementExpired.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StatementExpired message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.StatementExpired & sealpost.gateway.v1.StatementExpired.$Shape} StatementExpired
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.StatementExpired & sealpost.gateway.v1.StatementExpired.$Shape;

                /**
                 * Creates a StatementExpired message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StatementExpired
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.StatementExpired;

                /**
                 * Creates a plain object from a StatementExpired message. Also converts values to other types if specified.
                 * @param message StatementExpired
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.StatementExpired, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StatementExpired to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StatementExpired {

                /** Properties of a StatementExpired. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StatementExpired. */
                type $Shape = sealpost.gateway.v1.StatementExpired.$Properties;
            }

            /**
             * Properties of a StatementUnsigned.
             * @deprecated Use sealpost.gateway.v1.StatementUnsigned.$Properties instead.
             */
            interface IStatementUnsigned extends sealpost.gateway.v1.StatementUnsigned.$Properties {
            }

            /** A statement is not signed. */
            class StatementUnsigned {

                /**
                 * Constructs a new StatementUnsigned.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.StatementUnsigned.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new StatementUnsigned instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StatementUnsigned instance
                 */
                static create(properties: sealpost.gateway.v1.StatementUnsigned.$Shape): sealpost.gateway.v1.StatementUnsigned & sealpost.gateway.v1.StatementUnsigned.$Shape;
                static create(properties?: sealpost.gateway.v1.StatementUnsigned.$Properties): sealpost.gateway.v1.StatementUnsigned;

                /**
                 * Encodes the specified StatementUnsigned message. Does not implicitly {@link sealpost.gateway.v1.StatementUnsigned.verify|verify} messages.
                 * @param message StatementUnsigned message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.StatementUnsigned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StatementUnsigned message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.StatementUnsigned & sealpost.gateway.v1.StatementUnsigned.$Shape} StatementUnsigned
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.StatementUnsigned & sealpost.gateway.v1.StatementUnsigned.$Shape;

                /**
                 * Creates a StatementUnsigned message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StatementUnsigned
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.StatementUnsigned;

                /**
                 * Creates a plain object from a StatementUnsigned message. Also converts values to other types if specified.
                 * @param message StatementUnsigned
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.StatementUnsigned, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StatementUnsigned to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StatementUnsigned {

                /** Properties of a StatementUnsigned. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StatementUnsigned. */
                type $Shape = sealpost.gateway.v1.StatementUnsigned.$Properties;
            }

            /**
             * Properties of a RequestConsentRequest.
             * @deprecated Use sealpost.gateway.v1.RequestConsentRequest.$Properties instead.
             */
            interface IRequestConsentRequest extends sealpost.gateway.v1.RequestConsentRequest.$Properties {
            }

            /** Asks a peer. */
            class RequestConsentRequest {

                /**
                 * Constructs a new RequestConsentRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.RequestConsentRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Of type STATEMENT_TYPE_CONSENT_REQUEST. */
                statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                /**
                 * Creates a new RequestConsentRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RequestConsentRequest instance
                 */
                static create(properties: sealpost.gateway.v1.RequestConsentRequest.$Shape): sealpost.gateway.v1.RequestConsentRequest & sealpost.gateway.v1.RequestConsentRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.RequestConsentRequest.$Properties): sealpost.gateway.v1.RequestConsentRequest;

                /**
                 * Encodes the specified RequestConsentRequest message. Does not implicitly {@link sealpost.gateway.v1.RequestConsentRequest.verify|verify} messages.
                 * @param message RequestConsentRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.RequestConsentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RequestConsentRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.RequestConsentRequest & sealpost.gateway.v1.RequestConsentRequest.$Shape} RequestConsentRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.RequestConsentRequest & sealpost.gateway.v1.RequestConsentRequest.$Shape;

                /**
                 * Creates a RequestConsentRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RequestConsentRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.RequestConsentRequest;

                /**
                 * Creates a plain object from a RequestConsentRequest message. Also converts values to other types if specified.
                 * @param message RequestConsentRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.RequestConsentRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RequestConsentRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RequestConsentRequest {

                /** Properties of a RequestConsentRequest. */
                interface $Properties {

                    /** Of type STATEMENT_TYPE_CONSENT_REQUEST. */
                    statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RequestConsentRequest. */
                type $Shape = sealpost.gateway.v1.RequestConsentRequest.$Properties;
            }

            /**
             * Properties of a RequestConsentResponse.
             * @deprecated Use sealpost.gateway.v1.RequestConsentResponse.$Properties instead.
             */
            interface IRequestConsentResponse extends sealpost.gateway.v1.RequestConsentResponse.$Properties {
            }

            /** What came of it. */
            class RequestConsentResponse {

                /**
                 * Constructs a new RequestConsentResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.RequestConsentResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It. */
                outcome?: (sealpost.gateway.v1.StatementOutcome.$Properties|null);

                /**
                 * Creates a new RequestConsentResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RequestConsentResponse instance
                 */
                static create(properties: sealpost.gateway.v1.RequestConsentResponse.$Shape): sealpost.gateway.v1.RequestConsentResponse & sealpost.gateway.v1.RequestConsentResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.RequestConsentResponse.$Properties): sealpost.gateway.v1.RequestConsentResponse;

                /**
                 * Encodes the specified RequestConsentResponse message. Does not implicitly {@link sealpost.gateway.v1.RequestConsentResponse.verify|verify} messages.
                 * @param message RequestConsentResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.RequestConsentResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RequestConsentResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.RequestConsentResponse & sealpost.gateway.v1.RequestConsentResponse.$Shape} RequestConsentResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.RequestConsentResponse & sealpost.gateway.v1.RequestConsentResponse.$Shape;

                /**
                 * Creates a RequestConsentResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RequestConsentResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.RequestConsentResponse;

                /**
                 * Creates a plain object from a RequestConsentResponse message. Also converts values to other types if specified.
                 * @param message RequestConsentResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.RequestConsentResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RequestConsentResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RequestConsentResponse {

                /** Properties of a RequestConsentResponse. */
                interface $Properties {

                    /** It. */
                    outcome?: (sealpost.gateway.v1.StatementOutcome.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RequestConsentResponse. */
                type $Shape = {
                  outcome?: sealpost.gateway.v1.StatementOutcome.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a GrantConsentRequest.
             * @deprecated Use sealpost.gateway.v1.GrantConsentRequest.$Properties instead.
             */
            interface IGrantConsentRequest extends sealpost.gateway.v1.GrantConsentRequest.$Properties {
            }

            /** Lets a peer write. */
            class GrantConsentRequest {

                /**
                 * Constructs a new GrantConsentRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.GrantConsentRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Of type STATEMENT_TYPE_CONSENT_GRANT. */
                statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                /**
                 * Creates a new GrantConsentRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GrantConsentRequest instance
                 */
                static create(properties: sealpost.gateway.v1.GrantConsentRequest.$Shape): sealpost.gateway.v1.GrantConsentRequest & sealpost.gateway.v1.GrantConsentRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.GrantConsentRequest.$Properties): sealpost.gateway.v1.GrantConsentRequest;

                /**
                 * Encodes the specified GrantConsentRequest message. Does not implicitly {@link sealpost.gateway.v1.GrantConsentRequest.verify|verify} messages.
                 * @param message GrantConsentRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.GrantConsentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GrantConsentRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.GrantConsentRequest & sealpost.gateway.v1.GrantConsentRequest.$Shape} GrantConsentRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.GrantConsentRequest & sealpost.gateway.v1.GrantConsentRequest.$Shape;

                /**
                 * Creates a GrantConsentRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GrantConsentRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.GrantConsentRequest;

                /**
                 * Creates a plain object from a GrantConsentRequest message. Also converts values to other types if specified.
                 * @param message GrantConsentRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.GrantConsentRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GrantConsentRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace GrantConsentRequest {

                /** Properties of a GrantConsentRequest. */
                interface $Properties {

                    /** Of type STATEMENT_TYPE_CONSENT_GRANT. */
                    statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GrantConsentRequest. */
                type $Shape = sealpost.gateway.v1.GrantConsentRequest.$Properties;
            }

            /**
             * Properties of a GrantConsentResponse.
             * @deprecated Use sealpost.gateway.v1.GrantConsentResponse.$Properties instead.
             */
            interface IGrantConsentResponse extends sealpost.gateway.v1.GrantConsentResponse.$Properties {
            }

            /** What came of it. */
            class GrantConsentResponse {

                /**
                 * Constructs a new GrantConsentResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.GrantConsentResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It. */
                outcome?: (sealpost.gateway.v1.StatementOutcome.$Properties|null);

                /**
                 * Creates a new GrantConsentResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GrantConsentResponse instance
                 */
                static create(properties: sealpost.gateway.v1.GrantConsentResponse.$Shape): sealpost.gateway.v1.GrantConsentResponse & sealpost.gateway.v1.GrantConsentResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.GrantConsentResponse.$Properties): sealpost.gateway.v1.GrantConsentResponse;

                /**
                 * Encodes the specified GrantConsentResponse message. Does not implicitly {@link sealpost.gateway.v1.GrantConsentResponse.verify|verify} messages.
                 * @param message GrantConsentResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.GrantConsentResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GrantConsentResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.GrantConsentResponse & sealpost.gateway.v1.GrantConsentResponse.$Shape} GrantConsentResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.GrantConsentResponse & sealpost.gateway.v1.GrantConsentResponse.$Shape;

                /**
                 * Creates a GrantConsentResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GrantConsentResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.GrantConsentResponse;

                /**
                 * Creates a plain object from a GrantConsentResponse message. Also converts values to other types if specified.
                 * @param message GrantConsentResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.GrantConsentResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GrantConsentResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace GrantConsentResponse {

                /** Properties of a GrantConsentResponse. */
                interface $Properties {

                    /** It. */
                    outcome?: (sealpost.gateway.v1.StatementOutcome.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GrantConsentResponse. */
                type $Shape = {
                  outcome?: sealpost.gateway.v1.StatementOutcome.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a RevokeConsentRequest.
             * @deprecated Use sealpost.gateway.v1.RevokeConsentRequest.$Properties instead.
             */
            interface IRevokeConsentRequest extends sealpost.gateway.v1.RevokeConsentRequest.$Properties {
            }

            /** Takes back what was granted or asked. */
            class RevokeConsentRequest {

                /**
                 * Constructs a new RevokeConsentRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.RevokeConsentRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Of type STATEMENT_TYPE_CONSENT_REVOKE. */
                statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                /**
                 * Creates a new RevokeConsentRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RevokeConsentRequest instance
                 */
                static create(properties: sealpost.gateway.v1.RevokeConsentRequest.$Shape): sealpost.gateway.v1.RevokeConsentRequest & sealpost.gateway.v1.RevokeConsentRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.RevokeConsentRequest.$Properties): sealpost.gateway.v1.RevokeConsentRequest;

                /**
                 * Encodes the specified RevokeConsentRequest message. Does not implicitly {@link sealpost.gateway.v1.RevokeConsentRequest.verify|verify} messages.
                 * @param message RevokeConsentRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.RevokeConsentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RevokeConsentRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.RevokeConsentRequest & sealpost.gateway.v1.RevokeConsentRequest.$Shape} RevokeConsentRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.RevokeConsentRequest & sealpost.gateway.v1.RevokeConsentRequest.$Shape;

                /**
                 * Creates a RevokeConsentRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RevokeConsentRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.RevokeConsentRequest;

                /**
                 * Creates a plain object from a RevokeConsentRequest message. Also converts values to other types if specified.
                 * @param message RevokeConsentRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.RevokeConsentRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RevokeConsentRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RevokeConsentRequest {

                /** Properties of a RevokeConsentRequest. */
                interface $Properties {

                    /** Of type STATEMENT_TYPE_CONSENT_REVOKE. */
                    statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RevokeConsentRequest. */
                type $Shape = sealpost.gateway.v1.RevokeConsentRequest.$Properties;
            }

            /**
             * Properties of a RevokeConsentResponse.
             * @deprecated Use sealpost.gateway.v1.RevokeConsentResponse.$Properties instead.
             */
            interface IRevokeConsentResponse extends sealpost.gateway.v1.RevokeConsentResponse.$Properties {
            }

            /** What came of it. */
            class RevokeConsentResponse {

                /**
                 * Constructs a new RevokeConsentResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.RevokeConsentResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It. */
                outcome?: (sealpost.gateway.v1.StatementOutcome.$Properties|null);

                /**
                 * Creates a new RevokeConsentResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RevokeConsentResponse instance
                 */
                static create(properties: sealpost.gateway.v1.RevokeConsentResponse.$Shape): sealpost.gateway.v1.RevokeConsentResponse & sealpost.gateway.v1.RevokeConsentResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.RevokeConsentResponse.$Properties): sealpost.gateway.v1.RevokeConsentResponse;

                /**
                 * Encodes the specified RevokeConsentResponse message. Does not implicitly {@link sealpost.gateway.v1.RevokeConsentResponse.verify|verify} messages.
                 * @param message RevokeConsentResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.RevokeConsentResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RevokeConsentResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.RevokeConsentResponse & sealpost.gateway.v1.RevokeConsentResponse.$Shape} RevokeConsentResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.RevokeConsentResponse & sealpost.gateway.v1.RevokeConsentResponse.$Shape;

                /**
                 * Creates a RevokeConsentResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RevokeConsentResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.RevokeConsentResponse;

                /**
                 * Creates a plain object from a RevokeConsentResponse message. Also converts values to other types if specified.
                 * @param message RevokeConsentResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.RevokeConsentResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RevokeConsentResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RevokeConsentResponse {

                /** Properties of a RevokeConsentResponse. */
                interface $Properties {

                    /** It. */
                    outcome?: (sealpost.gateway.v1.StatementOutcome.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RevokeConsentResponse. */
                type $Shape = {
                  outcome?: sealpost.gateway.v1.StatementOutcome.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a CancelConsentRequest.
             * @deprecated Use sealpost.gateway.v1.CancelConsentRequest.$Properties instead.
             */
            interface ICancelConsentRequest extends sealpost.gateway.v1.CancelConsentRequest.$Properties {
            }

            /** Takes back what was asked. */
            class CancelConsentRequest {

                /**
                 * Constructs a new CancelConsentRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.CancelConsentRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Of type STATEMENT_TYPE_CONSENT_CANCEL. */
                statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                /**
                 * Creates a new CancelConsentRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CancelConsentRequest instance
                 */
                static create(properties: sealpost.gateway.v1.CancelConsentRequest.$Shape): sealpost.gateway.v1.CancelConsentRequest & sealpost.gateway.v1.CancelConsentRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.CancelConsentRequest.$Properties): sealpost.gateway.v1.CancelConsentRequest;

                /**
                 * Encodes the specified CancelConsentRequest message. Does not implicitly {@link sealpost.gateway.v1.CancelConsentRequest.verify|verify} messages.
                 * @param message CancelConsentRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.CancelConsentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CancelConsentRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.CancelConsentRequest & sealpost.gateway.v1.CancelConsentRequest.$Shape} CancelConsentRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.CancelConsentRequest & sealpost.gateway.v1.CancelConsentRequest.$Shape;

                /**
                 * Creates a CancelConsentRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CancelConsentRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.CancelConsentRequest;

                /**
                 * Creates a plain object from a CancelConsentRequest message. Also converts values to other types if specified.
                 * @param message CancelConsentRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.CancelConsentRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CancelConsentRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CancelConsentRequest {

                /** Properties of a CancelConsentRequest. */
                interface $Properties {

                    /** Of type STATEMENT_TYPE_CONSENT_CANCEL. */
                    statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CancelConsentRequest. */
                type $Shape = sealpost.gateway.v1.CancelConsentRequest.$Properties;
            }

            /**
             * Properties of a CancelConsentResponse.
             * @deprecated Use sealpost.gateway.v1.CancelConsentResponse.$Properties instead.
             */
            interface ICancelConsentResponse extends sealpost.gateway.v1.CancelConsentResponse.$Properties {
            }

            /** What came of it. */
            class CancelConsentResponse {

                /**
                 * Constructs a new CancelConsentResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.CancelConsentResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It. */
                outcome?: (sealpost.gateway.v1.StatementOutcome.$Properties|null);

                /**
                 * Creates a new CancelConsentResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CancelConsentResponse instance
                 */
                static create(properties: sealpost.gateway.v1.CancelConsentResponse.$Shape): sealpost.gateway.v1.CancelConsentResponse & sealpost.gateway.v1.CancelConsentResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.CancelConsentResponse.$Properties): sealpost.gateway.v1.CancelConsentResponse;

                /**
                 * Encodes the specified CancelConsentResponse message. Does not implicitly {@link sealpost.gateway.v1.CancelConsentResponse.verify|verify} messages.
                 * @param message CancelConsentResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.CancelConsentResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CancelConsentResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.CancelConsentResponse & sealpost.gateway.v1.CancelConsentResponse.$Shape} CancelConsentResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.CancelConsentResponse & sealpost.gateway.v1.CancelConsentResponse.$Shape;

                /**
                 * Creates a CancelConsentResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CancelConsentResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.CancelConsentResponse;

                /**
                 * Creates a plain object from a CancelConsentResponse message. Also converts values to other types if specified.
                 * @param message CancelConsentResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.CancelConsentResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CancelConsentResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CancelConsentResponse {

                /** Properties of a CancelConsentResponse. */
                interface $Properties {

                    /** It. */
                    outcome?: (sealpost.gateway.v1.StatementOutcome.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CancelConsentResponse. */
                type $Shape = {
                  outcome?: sealpost.gateway.v1.StatementOutcome.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a StatementOutcome.
             * @deprecated Use sealpost.gateway.v1.StatementOutcome.$Properties instead.
             */
            interface IStatementOutcome extends sealpost.gateway.v1.StatementOutcome.$Properties {
            }

            /** What came of a statement. */
            class StatementOutcome {

                /**
                 * Constructs a new StatementOutcome.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.StatementOutcome.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It holds now, or held already. */
                applied?: (sealpost.gateway.v1.StatementApplied.$Properties|null);

                /** The user said something newer: it changes nothing, now or ever. */
                stale?: (sealpost.gateway.v1.StatementStale.$Properties|null);

                /** Its time is over. */
                expired?: (sealpost.gateway.v1.StatementExpired.$Properties|null);

                /** No key of the user signed these bytes. */
                unsigned?: (sealpost.gateway.v1.StatementUnsigned.$Properties|null);

                /** The app's key signed, and the user has a device whose key has to. */
                deviceMustSign?: (sealpost.gateway.v1.DeviceMustSign.$Properties|null);

                /** The user asks this peer, or new peers, too often; nothing is stored, and the statement can be brought again. */
                limited?: (sealpost.gateway.v1.StatementLimited.$Properties|null);

                /** Exactly one is set. */
                outcome?: ("applied"|"stale"|"expired"|"unsigned"|"deviceMustSign"|"limited");

                /**
                 * Creates a new StatementOutcome instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StatementOutcome instance
                 */
                static create(properties: sealpost.gateway.v1.StatementOutcome.$Shape): sealpost.gateway.v1.StatementOutcome & sealpost.gateway.v1.StatementOutcome.$Shape;
                static create(properties?: sealpost.gateway.v1.StatementOutcome.$Properties): sealpost.gateway.v1.StatementOutcome;

                /**
                 * Encodes the specified StatementOutcome message. Does not implicitly {@link sealpost.gateway.v1.StatementOutcome.verify|verify} messages.
                 * @param message StatementOutcome message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.StatementOutcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StatementOutcome message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.StatementOutcome & sealpost.gateway.v1.StatementOutcome.$Shape} StatementOutcome
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.StatementOutcome & sealpost.gateway.v1.StatementOutcome.$Shape;

                /**
                 * Creates a StatementOutcome message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StatementOutcome
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.StatementOutcome;

                /**
                 * Creates a plain object from a StatementOutcome message. Also converts values to other types if specified.
                 * @param message StatementOutcome
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.StatementOutcome, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StatementOutcome to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StatementOutcome {

                /** Properties of a StatementOutcome. */
                interface $Properties {

                    /** It holds now, or held already. */
                    applied?: (sealpost.gateway.v1.StatementApplied.$Properties|null);

                    /** The user said something newer: it changes nothing, now or ever. */
                    stale?: (sealpost.gateway.v1.StatementStale.$Properties|null);

                    /** Its time is over. */
                    expired?: (sealpost.gateway.v1.StatementExpired.$Properties|null);

                    /** No key of the user signed these bytes. */
                    unsigned?: (sealpost.gateway.v1.StatementUnsigned.$Properties|null);

                    /** The app's key signed, and the user has a device whose key has to. */
                    deviceMustSign?: (sealpost.gateway.v1.DeviceMustSign.$Properties|null);

                    /** The user asks this peer, or new peers, too often; nothing is stored, and the statement can be brought again. */
                    limited?: (sealpost.gateway.v1.StatementLimited.$Properties|null);

                    /** Exactly one is set. */
                    outcome?: ("applied"|"stale"|"expired"|"unsigned"|"deviceMustSign"|"limited");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a StatementOutcome. */
                type $Shape = {
                  applied?: sealpost.gateway.v1.StatementApplied.$Shape|null;
                  stale?: sealpost.gateway.v1.StatementStale.$Shape|null;
                  expired?: sealpost.gateway.v1.StatementExpired.$Shape|null;
                  unsigned?: sealpost.gateway.v1.StatementUnsigned.$Shape|null;
                  deviceMustSign?: sealpost.gateway.v1.DeviceMustSign.$Shape|null;
                  limited?: sealpost.gateway.v1.StatementLimited.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ outcome?: undefined; applied?: null; stale?: null; expired?: null; unsigned?: null; deviceMustSign?: null; limited?: null }|{ outcome?: "applied"; applied: sealpost.gateway.v1.StatementApplied.$Shape; stale?: null; expired?: null; unsigned?: null; deviceMustSign?: null; limited?: null }|{ outcome?: "stale"; applied?: null; stale: sealpost.gateway.v1.StatementStale.$Shape; expired?: null; unsigned?: null; deviceMustSign?: null; limited?: null }|{ outcome?: "expired"; applied?: null; stale?: null; expired: sealpost.gateway.v1.StatementExpired.$Shape; unsigned?: null; deviceMustSign?: null; limited?: null }|{ outcome?: "unsigned"; applied?: null; stale?: null; expired?: null; unsigned: sealpost.gateway.v1.StatementUnsigned.$Shape; deviceMustSign?: null; limited?: null }|{ outcome?: "deviceMustSign"; applied?: null; stale?: null; expired?: null; unsigned?: null; deviceMustSign: sealpost.gateway.v1.DeviceMustSign.$Shape; limited?: null }|{ outcome?: "limited"; applied?: null; stale?: null; expired?: null; unsigned?: null; deviceMustSign?: null; limited: sealpost.gateway.v1.StatementLimited.$Shape })
                );
            }

            /**
             * Properties of a StatementApplied.
             * @deprecated Use sealpost.gateway.v1.StatementApplied.$Properties instead.
             */
            interface IStatementApplied extends sealpost.gateway.v1.StatementApplied.$Properties {
            }

            /** A statement holds. */
            class StatementApplied {

                /**
                 * Constructs a new StatementApplied.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.StatementApplied.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Whose key signed it. */
                signedBy: sealpost.gateway.v1.SignedBy;

                /**
                 * Creates a new StatementApplied instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StatementApplied instance
                 */
                static create(properties: sealpost.gateway.v1.StatementApplied.$Shape): sealpost.gateway.v1.StatementApplied & sealpost.gateway.v1.StatementApplied.$Shape;
                static create(properties?: sealpost.gateway.v1.StatementApplied.$Properties): sealpost.gateway.v1.StatementApplied;

                /**
                 * Encodes the specified StatementApplied message. Does not implicitly {@link sealpost.gateway.v1.StatementApplied.verify|verify} messages.
                 * @param message StatementApplied message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.StatementApplied.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StatementApplied message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.StatementApplied & sealpost.gateway.v1.StatementApplied.$Shape} StatementApplied
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.StatementApplied & sealpost.gateway.v1.StatementApplied.$Shape;

                /**
                 * Creates a StatementApplied message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StatementApplied
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.StatementApplied;

                /**
                 * Creates a plain object from a StatementApplied message. Also converts values to other types if specified.
                 * @param message StatementApplied
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.StatementApplied, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StatementApplied to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StatementApplied {

                /** Properties of a StatementApplied. */
                interface $Properties {

                    /** Whose key signed it. */
                    signedBy?: (sealpost.gateway.v1.SignedBy|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StatementApplied. */
                type $Shape = sealpost.gateway.v1.StatementApplied.$Properties;
            }

            /**
             * Properties of a StatementStale.
             * @deprecated Use sealpost.gateway.v1.StatementStale.$Properties instead.
             */
            interface IStatementStale extends sealpost.gateway.v1.StatementStale.$Properties {
            }

            /** A statement came too late. */
            class StatementStale {

                /**
                 * Constructs a new StatementStale.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.StatementStale.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The counter of what holds. */
                counter: Long;

                /**
                 * Creates a new StatementStale instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StatementStale instance
                 */
                static create(properties: sealpost.gateway.v1.StatementStale.$Shape): sealpost.gateway.v1.StatementStale & sealpost.gateway.v1.StatementStale.$Shape;
                static create(properties?: sealpost.gateway.v1.StatementStale.$Properties): sealpost.gateway.v1.StatementStale;

                /**
                 * Encodes the specified StatementStale message. Does not implicitly {@link sealpost.gateway.v1.StatementStale.verify|verify} messages.
                 * @param message StatementStale message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.StatementStale.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StatementStale message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.StatementStale & sealpost.gateway.v1.StatementStale.$Shape} StatementStale
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.StatementStale & sealpost.gateway.v1.StatementStale.$Shape;

                /**
                 * Creates a StatementStale message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StatementStale
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.StatementStale;

                /**
                 * Creates a plain object from a StatementStale message. Also converts values to other types if specified.
                 * @param message StatementStale
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.StatementStale, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StatementStale to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StatementStale {

                /** Properties of a StatementStale. */
                interface $Properties {

                    /** The counter of what holds. */
                    counter?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StatementStale. */
                type $Shape = sealpost.gateway.v1.StatementStale.$Properties;
            }

            /**
             * Properties of a StatementLimited.
             * @deprecated Use sealpost.gateway.v1.StatementLimited.$Properties instead.
             */
            interface IStatementLimited extends sealpost.gateway.v1.StatementLimited.$Properties {
            }

            /** A request that came too soon. */
            class StatementLimited {

                /**
                 * Constructs a new StatementLimited.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.StatementLimited.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** How long to wait, in milliseconds. */
                retryAfterMs: number;

                /**
                 * Creates a new StatementLimited instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StatementLimited instance
                 */
                static create(properties: sealpost.gateway.v1.StatementLimited.$Shape): sealpost.gateway.v1.StatementLimited & sealpost.gateway.v1.StatementLimited.$Shape;
                static create(properties?: sealpost.gateway.v1.StatementLimited.$Properties): sealpost.gateway.v1.StatementLimited;

                /**
                 * Encodes the specified StatementLimited message. Does not implicitly {@link sealpost.gateway.v1.StatementLimited.verify|verify} messages.
                 * @param message StatementLimited message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.StatementLimited.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StatementLimited message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.StatementLimited & sealpost.gateway.v1.StatementLimited.$Shape} StatementLimited
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.StatementLimited & sealpost.gateway.v1.StatementLimited.$Shape;

                /**
                 * Creates a StatementLimited message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StatementLimited
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.StatementLimited;

                /**
                 * Creates a plain object from a StatementLimited message. Also converts values to other types if specified.
                 * @param message StatementLimited
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.StatementLimited, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StatementLimited to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StatementLimited {

                /** Properties of a StatementLimited. */
                interface $Properties {

                    /** How long to wait, in milliseconds. */
                    retryAfterMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StatementLimited. */
                type $Shape = sealpost.gateway.v1.StatementLimited.$Properties;
            }

            /**
             * Properties of a DeviceMustSign.
             * @deprecated Use sealpost.gateway.v1.DeviceMustSign.$Properties instead.
             */
            interface IDeviceMustSign extends sealpost.gateway.v1.DeviceMustSign.$Properties {
            }

            /** A statement has to be signed by a device. */
            class DeviceMustSign {

                /**
                 * Constructs a new DeviceMustSign.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.DeviceMustSign.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new DeviceMustSign instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeviceMustSign instance
                 */
                static create(properties: sealpost.gateway.v1.DeviceMustSign.$Shape): sealpost.gateway.v1.DeviceMustSign & sealpost.gateway.v1.DeviceMustSign.$Shape;
                static create(properties?: sealpost.gateway.v1.DeviceMustSign.$Properties): sealpost.gateway.v1.DeviceMustSign;

                /**
                 * Encodes the specified DeviceMustSign message. Does not implicitly {@link sealpost.gateway.v1.DeviceMustSign.verify|verify} messages.
                 * @param message DeviceMustSign message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.DeviceMustSign.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeviceMustSign message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.DeviceMustSign & sealpost.gateway.v1.DeviceMustSign.$Shape} DeviceMustSign
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.DeviceMustSign & sealpost.gateway.v1.DeviceMustSign.$Shape;

                /**
                 * Creates a DeviceMustSign message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeviceMustSign
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.DeviceMustSign;

                /**
                 * Creates a plain object from a DeviceMustSign message. Also converts values to other types if specified.
                 * @param message DeviceMustSign
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.DeviceMustSign, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeviceMustSign to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DeviceMustSign {

                /** Properties of a DeviceMustSign. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeviceMustSign. */
                type $Shape = sealpost.gateway.v1.DeviceMustSign.$Properties;
            }

            /**
             * Properties of a ListConsentsRequest.
             * @deprecated Use sealpost.gateway.v1.ListConsentsRequest.$Properties instead.
             */
            interface IListConsentsRequest extends sealpost.gateway.v1.ListConsentsRequest.$Properties {
            }

            /** Asks what a user and its peers said. */
            class ListConsentsRequest {

                /**
                 * Constructs a new ListConsentsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ListConsentsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The user; its device_id is not read. */
                user?: (sealpost.gateway.v1.Address.$Properties|null);

                /**
                 * Creates a new ListConsentsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListConsentsRequest instance
                 */
                static create(properties: sealpost.gateway.v1.ListConsentsRequest.$Shape): sealpost.gateway.v1.ListConsentsRequest & sealpost.gateway.v1.ListConsentsRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.ListConsentsRequest.$Properties): sealpost.gateway.v1.ListConsentsRequest;

                /**
                 * Encodes the specified ListConsentsRequest message. Does not implicitly {@link sealpost.gateway.v1.ListConsentsRequest.verify|verify} messages.
                 * @param message ListConsentsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ListConsentsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListConsentsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ListConsentsRequest & sealpost.gateway.v1.ListConsentsRequest.$Shape} ListConsentsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ListConsentsRequest & sealpost.gateway.v1.ListConsentsRequest.$Shape;

                /**
                 * Creates a ListConsentsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListConsentsRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ListConsentsRequest;

                /**
                 * Creates a plain object from a ListConsentsRequest message. Also converts values to other types if specified.
                 * @param message ListConsentsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ListConsentsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListConsentsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListConsentsRequest {

                /** Properties of a ListConsentsRequest. */
                interface $Properties {

                    /** The user; its device_id is not read. */
                    user?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListConsentsRequest. */
                type $Shape = sealpost.gateway.v1.ListConsentsRequest.$Properties;
            }

            /**
             * Properties of a ListConsentsResponse.
             * @deprecated Use sealpost.gateway.v1.ListConsentsResponse.$Properties instead.
             */
            interface IListConsentsResponse extends sealpost.gateway.v1.ListConsentsResponse.$Properties {
            }

            /** What holds now: first of the user, then about the user, each by peer. */
            class ListConsentsResponse {

                /**
                 * Constructs a new ListConsentsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ListConsentsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** At most 1000 of the user. */
                said: sealpost.gateway.v1.ConsentRecord.$Properties[];

                /** At most 1000 requests and grants about the user; what closes is not told to the one whom it is about. */
                about: sealpost.gateway.v1.ConsentRecord.$Properties[];

                /**
                 * Creates a new ListConsentsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListConsentsResponse instance
                 */
                static create(properties: sealpost.gateway.v1.ListConsentsResponse.$Shape): sealpost.gateway.v1.ListConsentsResponse & sealpost.gateway.v1.ListConsentsResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.ListConsentsResponse.$Properties): sealpost.gateway.v1.ListConsentsResponse;

                /**
                 * Encodes the specified ListConsentsResponse message. Does not implicitly {@link sealpost.gateway.v1.ListConsentsResponse.verify|verify} messages.
                 * @param message ListConsentsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ListConsentsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListConsentsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ListConsentsResponse & sealpost.gateway.v1.ListConsentsResponse.$Shape} ListConsentsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ListConsentsResponse & sealpost.gateway.v1.ListConsentsResponse.$Shape;

                /**
                 * Creates a ListConsentsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListConsentsResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ListConsentsResponse;

                /**
                 * Creates a plain object from a ListConsentsResponse message. Also converts values to other types if specified.
                 * @param message ListConsentsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ListConsentsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListConsentsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListConsentsResponse {

                /** Properties of a ListConsentsResponse. */
                interface $Properties {

                    /** At most 1000 of the user. */
                    said?: (sealpost.gateway.v1.ConsentRecord.$Properties[]|null);

                    /** At most 1000 requests and grants about the user; what closes is not told to the one whom it is about. */
                    about?: (sealpost.gateway.v1.ConsentRecord.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListConsentsResponse. */
                type $Shape = sealpost.gateway.v1.ListConsentsResponse.$Properties;
            }

            /**
             * Properties of a ConsentRecord.
             * @deprecated Use sealpost.gateway.v1.ConsentRecord.$Properties instead.
             */
            interface IConsentRecord extends sealpost.gateway.v1.ConsentRecord.$Properties {
            }

            /** What a user said of a peer, as it holds. */
            class ConsentRecord {

                /**
                 * Constructs a new ConsentRecord.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ConsentRecord.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The user who said it. */
                from?: (sealpost.gateway.v1.Address.$Properties|null);

                /**
                 * About whom: a user, or an app where the participant_id is empty. Unset where the statement names an alias, so that nobody learns
                 * whether somebody is behind it.
                 */
                peer?: (sealpost.gateway.v1.Address.$Properties|null);

                /** What was said. */
                type: sealpost.gateway.v1.StatementType;

                /** The weakest level that is agreed to. */
                level: sealpost.gateway.v1.Level;

                /** When it ends, Unix milliseconds; 0 for never. */
                notAfterMs: Long;

                /** Its place among what the user said. */
                counter: Long;

                /** Whose key signed it. */
                signedBy: sealpost.gateway.v1.SignedBy;

                /** The statement as it came, so that anybody can check it; unset in what others said. */
                statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                /**
                 * Creates a new ConsentRecord instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConsentRecord instance
                 */
                static create(properties: sealpost.gateway.v1.ConsentRecord.$Shape): sealpost.gateway.v1.ConsentRecord & sealpost.gateway.v1.ConsentRecord.$Shape;
                static create(properties?: sealpost.gateway.v1.ConsentRecord.$Properties): sealpost.gateway.v1.ConsentRecord;

                /**
                 * Encodes the specified ConsentRecord message. Does not implicitly {@link sealpost.gateway.v1.ConsentRecord.verify|verify} messages.
                 * @param message ConsentRecord message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ConsentRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConsentRecord message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ConsentRecord & sealpost.gateway.v1.ConsentRecord.$Shape} ConsentRecord
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ConsentRecord & sealpost.gateway.v1.ConsentRecord.$Shape;

                /**
                 * Creates a ConsentRecord message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ConsentRecord
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ConsentRecord;

                /**
                 * Creates a plain object from a ConsentRecord message. Also converts values to other types if specified.
                 * @param message ConsentRecord
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ConsentRecord, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ConsentRecord to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ConsentRecord {

                /** Properties of a ConsentRecord. */
                interface $Properties {

                    /** The user who said it. */
                    from?: (sealpost.gateway.v1.Address.$Properties|null);

                    /**
                     * About whom: a user, or an app where the participant_id is empty. Unset where the statement names an alias, so that nobody learns
                     * whether somebody is behind it.
                     */
                    peer?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** What was said. */
                    type?: (sealpost.gateway.v1.StatementType|null);

                    /** The weakest level that is agreed to. */
                    level?: (sealpost.gateway.v1.Level|null);

                    /** When it ends, Unix milliseconds; 0 for never. */
                    notAfterMs?: (Long|null);

                    /** Its place among what the user said. */
                    counter?: (Long|null);

                    /** Whose key signed it. */
                    signedBy?: (sealpost.gateway.v1.SignedBy|null);

                    /** The statement as it came, so that anybody can check it; unset in what others said. */
                    statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ConsentRecord. */
                type $Shape = sealpost.gateway.v1.ConsentRecord.$Properties;
            }

            /** What a person, or a platform, asks of the gateway rather than of another person. */
            enum ControlKind {

                /** Not said; ignored. */
                CONTROL_KIND_UNSPECIFIED = 0,

                /** Begin a conversation. */
                CONTROL_KIND_NEW = 1,

                /** Join a conversation by its token. */
                CONTROL_KIND_JOIN = 2,

                /** Leave the current conversation. */
                CONTROL_KIND_STOP = 3,

                /** Leave it and never be invited by its members again. */
                CONTROL_KIND_BLOCK = 4,

                /** Say who is in which conversation. */
                CONTROL_KIND_WHO = 5,

                /** Make another conversation the current one. */
                CONTROL_KIND_SWITCH = 6,

                /** A message of somebody who is in no conversation. */
                CONTROL_KIND_GREET = 7,

                /** The person's identifier on the platform changed. */
                CONTROL_KIND_IDENTITY_CHANGED = 8,

                /** Invite one more person into the current conversation. */
                CONTROL_KIND_INVITE = 9
            }

            /**
             * Properties of a Control.
             * @deprecated Use sealpost.gateway.v1.Control.$Properties instead.
             */
            interface IControl extends sealpost.gateway.v1.Control.$Properties {
            }

            /** One request on `gateway.control.v1`; its key is `platform|account|address`. */
            class Control {

                /**
                 * Constructs a new Control.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.Control.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 16 bytes, the id of the envelope it came in; makes a repetition harmless. */
                controlId: Uint8Array;

                /** What is asked. */
                kind: sealpost.gateway.v1.ControlKind;

                /** The platform it came from. */
                platform: sealpost.gateway.v1.Platform;

                /** Our account there, in the platform's id. */
                accountId: string;

                /** The person's identifier there. */
                address: string;

                /** The person's other identifiers there; of an identity change, the new ones. */
                aliases: string[];

                /** SHA-256 of the token, for a join; empty otherwise. */
                tokenHash: Uint8Array;

                /** The number that `who` showed, for a switch; 0 otherwise. */
                number: number;

                /** When it was written, Unix milliseconds; with the id it is the evidence of consent. */
                atMs: Long;

                /** The person's display name, sealed for egress; unset when unknown. */
                sealedName?: (sealpost.gateway.v1.SealedBody.$Properties|null);

                /** The language of the command's word, as a BCP 47 tag; empty when unknown. */
                language: string;

                /** The conversation that was the address' current one when ingress took the command, 16 bytes; empty when it had none. */
                conversationId: Uint8Array;

                /** The conversation that a switch made current, 16 bytes; empty for other kinds, and when the number names none. */
                chosenConversationId: Uint8Array;

                /**
                 * Creates a new Control instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Control instance
                 */
                static create(properties: sealpost.gateway.v1.Control.$Shape): sealpost.gateway.v1.Control & sealpost.gateway.v1.Control.$Shape;
                static create(properties?: sealpost.gateway.v1.Control.$Properties): sealpost.gateway.v1.Control;

                /**
                 * Encodes the specified Control message. Does not implicitly {@link sealpost.gateway.v1.Control.verify|verify} messages.
                 * @param message Control message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.Control.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Control message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.Control & sealpost.gateway.v1.Control.$Shape} Control
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.Control & sealpost.gateway.v1.Control.$Shape;

                /**
                 * Creates a Control message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Control
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.Control;

                /**
                 * Creates a plain object from a Control message. Also converts values to other types if specified.
                 * @param message Control
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.Control, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Control to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Control {

                /** Properties of a Control. */
                interface $Properties {

                    /** 16 bytes, the id of the envelope it came in; makes a repetition harmless. */
                    controlId?: (Uint8Array|null);

                    /** What is asked. */
                    kind?: (sealpost.gateway.v1.ControlKind|null);

                    /** The platform it came from. */
                    platform?: (sealpost.gateway.v1.Platform|null);

                    /** Our account there, in the platform's id. */
                    accountId?: (string|null);

                    /** The person's identifier there. */
                    address?: (string|null);

                    /** The person's other identifiers there; of an identity change, the new ones. */
                    aliases?: (string[]|null);

                    /** SHA-256 of the token, for a join; empty otherwise. */
                    tokenHash?: (Uint8Array|null);

                    /** The number that `who` showed, for a switch; 0 otherwise. */
                    number?: (number|null);

                    /** When it was written, Unix milliseconds; with the id it is the evidence of consent. */
                    atMs?: (Long|null);

                    /** The person's display name, sealed for egress; unset when unknown. */
                    sealedName?: (sealpost.gateway.v1.SealedBody.$Properties|null);

                    /** The language of the command's word, as a BCP 47 tag; empty when unknown. */
                    language?: (string|null);

                    /** The conversation that was the address' current one when ingress took the command, 16 bytes; empty when it had none. */
                    conversationId?: (Uint8Array|null);

                    /** The conversation that a switch made current, 16 bytes; empty for other kinds, and when the number names none. */
                    chosenConversationId?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Control. */
                type $Shape = sealpost.gateway.v1.Control.$Properties;
            }

            /**
             * Properties of a DeadLetter.
             * @deprecated Use sealpost.gateway.v1.DeadLetter.$Properties instead.
             */
            interface IDeadLetter extends sealpost.gateway.v1.DeadLetter.$Properties {
            }

            /** An item that will not be retried by itself, kept with its bytes and reason. */
            class DeadLetter {

                /**
                 * Constructs a new DeadLetter.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.DeadLetter.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 16 bytes, derived from where the item stood. */
                deadLetterId: Uint8Array;

                /** The topic it stood in. */
                topic: string;

                /** The partition. */
                partition: number;

                /** The offset. */
                offset: Long;

                /** The record's key. */
                key: Uint8Array;

                /** The record's value, unchanged. */
                value: Uint8Array;

                /** The record's headers. */
                headers: { [k: string]: string };

                /** The stage that gave up, such as `egress`. */
                stage: string;

                /** The failure's code from the closed list. */
                failureCode: string;

                /** The field that broke a rule; empty when none did. */
                field: string;

                /** The rule that was broken; empty when none was. */
                rule: string;

                /** When, Unix milliseconds. */
                atMs: Long;

                /**
                 * Creates a new DeadLetter instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeadLetter instance
                 */
                static create(properties: sealpost.gateway.v1.DeadLetter.$Shape): sealpost.gateway.v1.DeadLetter & sealpost.gateway.v1.DeadLetter.$Shape;
                static create(properties?: sealpost.gateway.v1.DeadLetter.$Properties): sealpost.gateway.v1.DeadLetter;

                /**
                 * Encodes the specified DeadLetter message. Does not implicitly {@link sealpost.gateway.v1.DeadLetter.verify|verify} messages.
                 * @param message DeadLetter message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.DeadLetter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeadLetter message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.DeadLetter & sealpost.gateway.v1.DeadLetter.$Shape} DeadLetter
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.DeadLetter & sealpost.gateway.v1.DeadLetter.$Shape;

                /**
                 * Creates a DeadLetter message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeadLetter
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.DeadLetter;

                /**
                 * Creates a plain object from a DeadLetter message. Also converts values to other types if specified.
                 * @param message DeadLetter
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.DeadLetter, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeadLetter to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DeadLetter {

                /** Properties of a DeadLetter. */
                interface $Properties {

                    /** 16 bytes, derived from where the item stood. */
                    deadLetterId?: (Uint8Array|null);

                    /** The topic it stood in. */
                    topic?: (string|null);

                    /** The partition. */
                    partition?: (number|null);

                    /** The offset. */
                    offset?: (Long|null);

                    /** The record's key. */
                    key?: (Uint8Array|null);

                    /** The record's value, unchanged. */
                    value?: (Uint8Array|null);

                    /** The record's headers. */
                    headers?: ({ [k: string]: string }|null);

                    /** The stage that gave up, such as `egress`. */
                    stage?: (string|null);

                    /** The failure's code from the closed list. */
                    failureCode?: (string|null);

                    /** The field that broke a rule; empty when none did. */
                    field?: (string|null);

                    /** The rule that was broken; empty when none was. */
                    rule?: (string|null);

                    /** When, Unix milliseconds. */
                    atMs?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeadLetter. */
                type $Shape = sealpost.gateway.v1.DeadLetter.$Properties;
            }

            /**
             * Properties of a ReturnedFrame.
             * @deprecated Use sealpost.gateway.v1.ReturnedFrame.$Properties instead.
             */
            interface IReturnedFrame extends sealpost.gateway.v1.ReturnedFrame.$Properties {
            }

            /**
             * A frame that an app's backend handed back as one that it cannot use: what a dead letter of the mailbox has as its value. Put into its topic
             * again, it is handed to the app again, at its old place in the device's queue.
             */
            class ReturnedFrame {

                /**
                 * Constructs a new ReturnedFrame.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ReturnedFrame.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The reader, 16 bytes. */
                participantId: Uint8Array;

                /** The reader's device; 0 where the app reads the message itself. */
                deviceId: number;

                /** The message, 16 bytes. */
                envelopeId: Uint8Array;

                /** The frame, in the dialect of the reader's app. */
                frame: Uint8Array;

                /**
                 * Creates a new ReturnedFrame instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReturnedFrame instance
                 */
                static create(properties: sealpost.gateway.v1.ReturnedFrame.$Shape): sealpost.gateway.v1.ReturnedFrame & sealpost.gateway.v1.ReturnedFrame.$Shape;
                static create(properties?: sealpost.gateway.v1.ReturnedFrame.$Properties): sealpost.gateway.v1.ReturnedFrame;

                /**
                 * Encodes the specified ReturnedFrame message. Does not implicitly {@link sealpost.gateway.v1.ReturnedFrame.verify|verify} messages.
                 * @param message ReturnedFrame message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ReturnedFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReturnedFrame message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ReturnedFrame & sealpost.gateway.v1.ReturnedFrame.$Shape} ReturnedFrame
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ReturnedFrame & sealpost.gateway.v1.ReturnedFrame.$Shape;

                /**
                 * Creates a ReturnedFrame message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ReturnedFrame
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ReturnedFrame;

                /**
                 * Creates a plain object from a ReturnedFrame message. Also converts values to other types if specified.
                 * @param message ReturnedFrame
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ReturnedFrame, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ReturnedFrame to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ReturnedFrame {

                /** Properties of a ReturnedFrame. */
                interface $Properties {

                    /** The reader, 16 bytes. */
                    participantId?: (Uint8Array|null);

                    /** The reader's device; 0 where the app reads the message itself. */
                    deviceId?: (number|null);

                    /** The message, 16 bytes. */
                    envelopeId?: (Uint8Array|null);

                    /** The frame, in the dialect of the reader's app. */
                    frame?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReturnedFrame. */
                type $Shape = sealpost.gateway.v1.ReturnedFrame.$Properties;
            }

            /** What is done about devices that the sender missed, invented or knew under an older registration. */
            enum MismatchStrategy {

                /** Not said; as the link says, else every mismatch is reported. */
                MISMATCH_STRATEGY_UNSPECIFIED = 0,

                /** Every mismatch refuses the envelope. */
                MISMATCH_STRATEGY_REPORT_ALL = 1,

                /** No mismatch does; it goes to the devices that are there. */
                MISMATCH_STRATEGY_IGNORE_ALL = 2,

                /** Only a mismatch of the users named in `mismatch_users` refuses it. */
                MISMATCH_STRATEGY_REPORT_ONLY = 3,

                /** A mismatch of any but the users named in `mismatch_users` refuses it. */
                MISMATCH_STRATEGY_IGNORE_ONLY = 4
            }

            /**
             * Properties of a SubmitRequest.
             * @deprecated Use sealpost.gateway.v1.SubmitRequest.$Properties instead.
             */
            interface ISubmitRequest extends sealpost.gateway.v1.SubmitRequest.$Properties {
            }

            /** One envelope of a device. */
            class SubmitRequest {

                /**
                 * Constructs a new SubmitRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SubmitRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** A serialised Envelope without acceptance and gateway header, at most 900 KiB; its sender header is made by the device. */
                envelope: Uint8Array;

                /** What is done about a mismatch of devices. */
                mismatchStrategy: sealpost.gateway.v1.MismatchStrategy;

                /** The users that the strategy names. */
                mismatchUsers: sealpost.gateway.v1.Address.$Properties[];

                /** The sender's view of all devices, 32 bytes, or empty; equal to the gateway's, it saves the comparison of lists. */
                deviceSetHash: Uint8Array;

                /**
                 * Creates a new SubmitRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SubmitRequest instance
                 */
                static create(properties: sealpost.gateway.v1.SubmitRequest.$Shape): sealpost.gateway.v1.SubmitRequest & sealpost.gateway.v1.SubmitRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.SubmitRequest.$Properties): sealpost.gateway.v1.SubmitRequest;

                /**
                 * Encodes the specified SubmitRequest message. Does not implicitly {@link sealpost.gateway.v1.SubmitRequest.verify|verify} messages.
                 * @param message SubmitRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SubmitRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SubmitRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SubmitRequest & sealpost.gateway.v1.SubmitRequest.$Shape} SubmitRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SubmitRequest & sealpost.gateway.v1.SubmitRequest.$Shape;

                /**
                 * Creates a SubmitRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SubmitRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SubmitRequest;

                /**
                 * Creates a plain object from a SubmitRequest message. Also converts values to other types if specified.
                 * @param message SubmitRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SubmitRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SubmitRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SubmitRequest {

                /** Properties of a SubmitRequest. */
                interface $Properties {

                    /** A serialised Envelope without acceptance and gateway header, at most 900 KiB; its sender header is made by the device. */
                    envelope?: (Uint8Array|null);

                    /** What is done about a mismatch of devices. */
                    mismatchStrategy?: (sealpost.gateway.v1.MismatchStrategy|null);

                    /** The users that the strategy names. */
                    mismatchUsers?: (sealpost.gateway.v1.Address.$Properties[]|null);

                    /** The sender's view of all devices, 32 bytes, or empty; equal to the gateway's, it saves the comparison of lists. */
                    deviceSetHash?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SubmitRequest. */
                type $Shape = sealpost.gateway.v1.SubmitRequest.$Properties;
            }

            /**
             * Properties of a SubmitResponse.
             * @deprecated Use sealpost.gateway.v1.SubmitResponse.$Properties instead.
             */
            interface ISubmitResponse extends sealpost.gateway.v1.SubmitResponse.$Properties {
            }

            /** The answer. Only `accepted` and `duplicate` are promises to deliver; nothing else has stored anything. */
            class SubmitResponse {

                /**
                 * Constructs a new SubmitResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SubmitResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It is durable. */
                accepted?: (sealpost.gateway.v1.SubmitAccepted.$Properties|null);

                /** It was accepted before; this is the answer it got. */
                duplicate?: (sealpost.gateway.v1.SubmitAccepted.$Properties|null);

                /** Another envelope of this device has its id. */
                idempotencyConflict?: (sealpost.gateway.v1.IdempotencyConflict.$Properties|null);

                /** The devices are not those that are there. */
                deviceMismatch?: (sealpost.gateway.v1.DeviceMismatch.$Properties|null);

                /** A recipient does not let the sender write, or does not exist: nobody can tell which. */
                consentRequired?: (sealpost.gateway.v1.ConsentRequired.$Properties|null);

                /** A recipient's app cannot carry it. */
                capabilityRejected?: (sealpost.gateway.v1.CapabilityRejected.$Properties|null);

                /** It is weaker than the conversation, or asks for a level that a recipient's app has not. */
                securityDowngrade?: (sealpost.gateway.v1.SecurityDowngrade.$Properties|null);

                /** The conversation has moved on. */
                staleEpoch?: (sealpost.gateway.v1.StaleEpoch.$Properties|null);

                /** The device has to prove something first. */
                challengeRequired?: (sealpost.gateway.v1.ChallengeRequired.$Properties|null);

                /** Too many, too fast. */
                rateLimited?: (sealpost.gateway.v1.RateLimited.$Properties|null);

                /** Too large. */
                tooLarge?: (sealpost.gateway.v1.SubmitTooLarge.$Properties|null);

                /** A field breaks its rule. */
                invalid?: (sealpost.gateway.v1.InvalidEnvelope.$Properties|null);

                /** Exactly one is set. */
                outcome?: ("accepted"|"duplicate"|"idempotencyConflict"|"deviceMismatch"|"consentRequired"|"capabilityRejected"|"securityDowngrade"|"staleEpoch"|"challengeRequired"|"rateLimited"|"tooLarge"|"invalid");

                /**
                 * Creates a new SubmitResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SubmitResponse instance
                 */
                static create(properties: sealpost.gateway.v1.SubmitResponse.$Shape): sealpost.gateway.v1.SubmitResponse & sealpost.gateway.v1.SubmitResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.SubmitResponse.$Properties): sealpost.gateway.v1.SubmitResponse;

                /**
                 * Encodes the specified SubmitResponse message. Does not implicitly {@link sealpost.gateway.v1.SubmitResponse.verify|verify} messages.
                 * @param message SubmitResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SubmitResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SubmitResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SubmitResponse & sealpost.gateway.v1.SubmitResponse.$Shape} SubmitResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SubmitResponse & sealpost.gateway.v1.SubmitResponse.$Shape;

                /**
                 * Creates a SubmitResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SubmitResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SubmitResponse;

                /**
                 * Creates a plain object from a SubmitResponse message. Also converts values to other types if specified.
                 * @param message SubmitResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SubmitResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SubmitResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SubmitResponse {

                /** Properties of a SubmitResponse. */
                interface $Properties {

                    /** It is durable. */
                    accepted?: (sealpost.gateway.v1.SubmitAccepted.$Properties|null);

                    /** It was accepted before; this is the answer it got. */
                    duplicate?: (sealpost.gateway.v1.SubmitAccepted.$Properties|null);

                    /** Another envelope of this device has its id. */
                    idempotencyConflict?: (sealpost.gateway.v1.IdempotencyConflict.$Properties|null);

                    /** The devices are not those that are there. */
                    deviceMismatch?: (sealpost.gateway.v1.DeviceMismatch.$Properties|null);

                    /** A recipient does not let the sender write, or does not exist: nobody can tell which. */
                    consentRequired?: (sealpost.gateway.v1.ConsentRequired.$Properties|null);

                    /** A recipient's app cannot carry it. */
                    capabilityRejected?: (sealpost.gateway.v1.CapabilityRejected.$Properties|null);

                    /** It is weaker than the conversation, or asks for a level that a recipient's app has not. */
                    securityDowngrade?: (sealpost.gateway.v1.SecurityDowngrade.$Properties|null);

                    /** The conversation has moved on. */
                    staleEpoch?: (sealpost.gateway.v1.StaleEpoch.$Properties|null);

                    /** The device has to prove something first. */
                    challengeRequired?: (sealpost.gateway.v1.ChallengeRequired.$Properties|null);

                    /** Too many, too fast. */
                    rateLimited?: (sealpost.gateway.v1.RateLimited.$Properties|null);

                    /** Too large. */
                    tooLarge?: (sealpost.gateway.v1.SubmitTooLarge.$Properties|null);

                    /** A field breaks its rule. */
                    invalid?: (sealpost.gateway.v1.InvalidEnvelope.$Properties|null);

                    /** Exactly one is set. */
                    outcome?: ("accepted"|"duplicate"|"idempotencyConflict"|"deviceMismatch"|"consentRequired"|"capabilityRejected"|"securityDowngrade"|"staleEpoch"|"challengeRequired"|"rateLimited"|"tooLarge"|"invalid");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a SubmitResponse. */
                type $Shape = {
                  accepted?: sealpost.gateway.v1.SubmitAccepted.$Shape|null;
                  duplicate?: sealpost.gateway.v1.SubmitAccepted.$Shape|null;
                  idempotencyConflict?: sealpost.gateway.v1.IdempotencyConflict.$Shape|null;
                  deviceMismatch?: sealpost.gateway.v1.DeviceMismatch.$Shape|null;
                  consentRequired?: sealpost.gateway.v1.ConsentRequired.$Shape|null;
                  capabilityRejected?: sealpost.gateway.v1.CapabilityRejected.$Shape|null;
                  securityDowngrade?: sealpost.gateway.v1.SecurityDowngrade.$Shape|null;
                  staleEpoch?: sealpost.gateway.v1.StaleEpoch.$Shape|null;
                  challengeRequired?: sealpost.gateway.v1.ChallengeRequired.$Shape|null;
                  rateLimited?: sealpost.gateway.v1.RateLimited.$Shape|null;
                  tooLarge?: sealpost.gateway.v1.SubmitTooLarge.$Shape|null;
                  invalid?: sealpost.gateway.v1.InvalidEnvelope.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ outcome?: undefined; accepted?: null; duplicate?: null; idempotencyConflict?: null; deviceMismatch?: null; consentRequired?: null; capabilityRejected?: null; securityDowngrade?: null; staleEpoch?: null; challengeRequired?: null; rateLimited?: null; tooLarge?: null; invalid?: null }|{ outcome?: "accepted"; accepted: sealpost.gateway.v1.SubmitAccepted.$Shape; duplicate?: null; idempotencyConflict?: null; deviceMismatch?: null; consentRequired?: null; capabilityRejected?: null; securityDowngrade?: null; staleEpoch?: null; challengeRequired?: null; rateLimited?: null; tooLarge?: null; invalid?: null }|{ outcome?: "duplicate"; accepted?: null; duplicate: sealpost.gateway.v1.SubmitAccepted.$Shape; idempotencyConflict?: null; deviceMismatch?: null; consentRequired?: null; capabilityRejected?: null; securityDowngrade?: null; staleEpoch?: null; challengeRequired?: null; rateLimited?: null; tooLarge?: null; invalid?: null }|{ outcome?: "idempotencyConflict"; accepted?: null; duplicate?: null; idempotencyConflict: sealpost.gateway.v1.IdempotencyConflict.$Shape; deviceMismatch?: null; consentRequired?: null; capabilityRejected?: null; securityDowngrade?: null; staleEpoch?: null; challengeRequired?: null; rateLimited?: null; tooLarge?: null; invalid?: null }|{ outcome?: "deviceMismatch"; accepted?: null; duplicate?: null; idempotencyConflict?: null; deviceMismatch: sealpost.gateway.v1.DeviceMismatch.$Shape; consentRequired?: null; capabilityRejected?: null; securityDowngrade?: null; staleEpoch?: null; challengeRequired?: null; rateLimited?: null; tooLarge?: null; invalid?: null }|{ outcome?: "consentRequired"; accepted?: null; duplicate?: null; idempotencyConflict?: null; deviceMismatch?: null; consentRequired: sealpost.gateway.v1.ConsentRequired.$Shape; capabilityRejected?: null; securityDowngrade?: null; staleEpoch?: null; challengeRequired?: null; rateLimited?: null; tooLarge?: null; invalid?: null }|{ outcome?: "capabilityRejected"; accepted?: null; duplicate?: null; idempotencyConflict?: null; deviceMismatch?: null; consentRequired?: null; capabilityRejected: sealpost.gateway.v1.CapabilityRejected.$Shape; securityDowngrade?: null; staleEpoch?: null; challengeRequired?: null; rateLimited?: null; tooLarge?: null; invalid?: null }|{ outcome?: "securityDowngrade"; accepted?: null; duplicate?: null; idempotencyConflict?: null; deviceMismatch?: null; consentRequired?: null; capabilityRejected?: null; securityDowngrade: sealpost.gateway.v1.SecurityDowngrade.$Shape; staleEpoch?: null; challengeRequired?: null; rateLimited?: null; tooLarge?: null; invalid?: null }|{ outcome?: "staleEpoch"; accepted?: null; duplicate?: null; idempotencyConflict?: null; deviceMismatch?: null; consentRequired?: null; capabilityRejected?: null; securityDowngrade?: null; staleEpoch: sealpost.gateway.v1.StaleEpoch.$Shape; challengeRequired?: null; rateLimited?: null; tooLarge?: null; invalid?: null }|{ outcome?: "challengeRequired"; accepted?: null; duplicate?: null; idempotencyConflict?: null; deviceMismatch?: null; consentRequired?: null; capabilityRejected?: null; securityDowngrade?: null; staleEpoch?: null; challengeRequired: sealpost.gateway.v1.ChallengeRequired.$Shape; rateLimited?: null; tooLarge?: null; invalid?: null }|{ outcome?: "rateLimited"; accepted?: null; duplicate?: null; idempotencyConflict?: null; deviceMismatch?: null; consentRequired?: null; capabilityRejected?: null; securityDowngrade?: null; staleEpoch?: null; challengeRequired?: null; rateLimited: sealpost.gateway.v1.RateLimited.$Shape; tooLarge?: null; invalid?: null }|{ outcome?: "tooLarge"; accepted?: null; duplicate?: null; idempotencyConflict?: null; deviceMismatch?: null; consentRequired?: null; capabilityRejected?: null; securityDowngrade?: null; staleEpoch?: null; challengeRequired?: null; rateLimited?: null; tooLarge: sealpost.gateway.v1.SubmitTooLarge.$Shape; invalid?: null }|{ outcome?: "invalid"; accepted?: null; duplicate?: null; idempotencyConflict?: null; deviceMismatch?: null; consentRequired?: null; capabilityRejected?: null; securityDowngrade?: null; staleEpoch?: null; challengeRequired?: null; rateLimited?: null; tooLarge?: null; invalid: sealpost.gateway.v1.InvalidEnvelope.$Shape })
                );
            }

            /**
             * Properties of a SubmitAccepted.
             * @deprecated Use sealpost.gateway.v1.SubmitAccepted.$Properties instead.
             */
            interface ISubmitAccepted extends sealpost.gateway.v1.SubmitAccepted.$Properties {
            }

            /** An envelope is durable. */
            class SubmitAccepted {

                /**
                 * Constructs a new SubmitAccepted.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SubmitAccepted.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its id. */
                envelopeId: Uint8Array;

                /** When, Unix milliseconds. */
                acceptedAtMs: Long;

                /** Devices whose app cannot be reached now; it waits for them. */
                parked: sealpost.gateway.v1.Address.$Properties[];

                /** Devices left out, or added by nobody, under a strategy that ignores that. */
                unconfirmed: sealpost.gateway.v1.Address.$Properties[];

                /**
                 * Creates a new SubmitAccepted instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SubmitAccepted instance
                 */
                static create(properties: sealpost.gateway.v1.SubmitAccepted.$Shape): sealpost.gateway.v1.SubmitAccepted & sealpost.gateway.v1.SubmitAccepted.$Shape;
                static create(properties?: sealpost.gateway.v1.SubmitAccepted.$Properties): sealpost.gateway.v1.SubmitAccepted;

                /**
                 * Encodes the specified SubmitAccepted message. Does not implicitly {@link sealpost.gateway.v1.SubmitAccepted.verify|verify} messages.
                 * @param message SubmitAccepted message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SubmitAccepted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SubmitAccepted message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SubmitAccepted & sealpost.gateway.v1.SubmitAccepted.$Shape} SubmitAccepted
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SubmitAccepted & sealpost.gateway.v1.SubmitAccepted.$Shape;

                /**
                 * Creates a SubmitAccepted message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SubmitAccepted
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SubmitAccepted;

                /**
                 * Creates a plain object from a SubmitAccepted message. Also converts values to other types if specified.
                 * @param message SubmitAccepted
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SubmitAccepted, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SubmitAccepted to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SubmitAccepted {

                /** Properties of a SubmitAccepted. */
                interface $Properties {

                    /** Its id. */
                    envelopeId?: (Uint8Array|null);

                    /** When, Unix milliseconds. */
                    acceptedAtMs?: (Long|null);

                    /** Devices whose app cannot be reached now; it waits for them. */
                    parked?: (sealpost.gateway.v1.Address.$Properties[]|null);

                    /** Devices left out, or added by nobody, under a strategy that ignores that. */
                    unconfirmed?: (sealpost.gateway.v1.Address.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SubmitAccepted. */
                type $Shape = sealpost.gateway.v1.SubmitAccepted.$Properties;
            }

            /**
             * Properties of an IdempotencyConflict.
             * @deprecated Use sealpost.gateway.v1.IdempotencyConflict.$Properties instead.
             */
            interface IIdempotencyConflict extends sealpost.gateway.v1.IdempotencyConflict.$Properties {
            }

            /** An id that stands for another envelope. */
            class IdempotencyConflict {

                /**
                 * Constructs a new IdempotencyConflict.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.IdempotencyConflict.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The id. */
                envelopeId: Uint8Array;

                /** SHA-256 of the envelope that has it. */
                storedDigest: Uint8Array;

                /**
                 * Creates a new IdempotencyConflict instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns IdempotencyConflict instance
                 */
                static create(properties: sealpost.gateway.v1.IdempotencyConflict.$Shape): sealpost.gateway.v1.IdempotencyConflict & sealpost.gateway.v1.IdempotencyConflict.$Shape;
                static create(properties?: sealpost.gateway.v1.IdempotencyConflict.$Properties): sealpost.gateway.v1.IdempotencyConflict;

                /**
                 * Encodes the specified IdempotencyConflict message. Does not implicitly {@link sealpost.gateway.v1.IdempotencyConflict.verify|verify} messages.
                 * @param message IdempotencyConflict message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.IdempotencyConflict.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an IdempotencyConflict message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.IdempotencyConflict & sealpost.gateway.v1.IdempotencyConflict.$Shape} IdempotencyConflict
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.IdempotencyConflict & sealpost.gateway.v1.IdempotencyConflict.$Shape;

                /**
                 * Creates an IdempotencyConflict message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns IdempotencyConflict
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.IdempotencyConflict;

                /**
                 * Creates a plain object from an IdempotencyConflict message. Also converts values to other types if specified.
                 * @param message IdempotencyConflict
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.IdempotencyConflict, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this IdempotencyConflict to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace IdempotencyConflict {

                /** Properties of an IdempotencyConflict. */
                interface $Properties {

                    /** The id. */
                    envelopeId?: (Uint8Array|null);

                    /** SHA-256 of the envelope that has it. */
                    storedDigest?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an IdempotencyConflict. */
                type $Shape = sealpost.gateway.v1.IdempotencyConflict.$Properties;
            }

            /**
             * Properties of a DeviceMismatch.
             * @deprecated Use sealpost.gateway.v1.DeviceMismatch.$Properties instead.
             */
            interface IDeviceMismatch extends sealpost.gateway.v1.DeviceMismatch.$Properties {
            }

            /** Devices that do not match. */
            class DeviceMismatch {

                /**
                 * Constructs a new DeviceMismatch.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.DeviceMismatch.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** There, and not addressed. */
                missing: sealpost.gateway.v1.Address.$Properties[];

                /** Addressed, and not there. */
                extra: sealpost.gateway.v1.Address.$Properties[];

                /** There under another registration: their sessions are to be begun anew. */
                stale: sealpost.gateway.v1.Address.$Properties[];

                /** The gateway's view of all devices, 32 bytes. */
                deviceSetHash: Uint8Array;

                /**
                 * Creates a new DeviceMismatch instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeviceMismatch instance
                 */
                static create(properties: sealpost.gateway.v1.DeviceMismatch.$Shape): sealpost.gateway.v1.DeviceMismatch & sealpost.gateway.v1.DeviceMismatch.$Shape;
                static create(properties?: sealpost.gateway.v1.DeviceMismatch.$Properties): sealpost.gateway.v1.DeviceMismatch;

                /**
                 * Encodes the specified DeviceMismatch message. Does not implicitly {@link sealpost.gateway.v1.DeviceMismatch.verify|verify} messages.
                 * @param message DeviceMismatch message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.DeviceMismatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeviceMismatch message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.DeviceMismatch & sealpost.gateway.v1.DeviceMismatch.$Shape} DeviceMismatch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.DeviceMismatch & sealpost.gateway.v1.DeviceMismatch.$Shape;

                /**
                 * Creates a DeviceMismatch message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeviceMismatch
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.DeviceMismatch;

                /**
                 * Creates a plain object from a DeviceMismatch message. Also converts values to other types if specified.
                 * @param message DeviceMismatch
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.DeviceMismatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeviceMismatch to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DeviceMismatch {

                /** Properties of a DeviceMismatch. */
                interface $Properties {

                    /** There, and not addressed. */
                    missing?: (sealpost.gateway.v1.Address.$Properties[]|null);

                    /** Addressed, and not there. */
                    extra?: (sealpost.gateway.v1.Address.$Properties[]|null);

                    /** There under another registration: their sessions are to be begun anew. */
                    stale?: (sealpost.gateway.v1.Address.$Properties[]|null);

                    /** The gateway's view of all devices, 32 bytes. */
                    deviceSetHash?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeviceMismatch. */
                type $Shape = sealpost.gateway.v1.DeviceMismatch.$Properties;
            }

            /**
             * Properties of a ConsentRequired.
             * @deprecated Use sealpost.gateway.v1.ConsentRequired.$Properties instead.
             */
            interface IConsentRequired extends sealpost.gateway.v1.ConsentRequired.$Properties {
            }

            /** A recipient who has not agreed, or is not there. */
            class ConsentRequired {

                /**
                 * Constructs a new ConsentRequired.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ConsentRequired.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new ConsentRequired instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConsentRequired instance
                 */
                static create(properties: sealpost.gateway.v1.ConsentRequired.$Shape): sealpost.gateway.v1.ConsentRequired & sealpost.gateway.v1.ConsentRequired.$Shape;
                static create(properties?: sealpost.gateway.v1.ConsentRequired.$Properties): sealpost.gateway.v1.ConsentRequired;

                /**
                 * Encodes the specified ConsentRequired message. Does not implicitly {@link sealpost.gateway.v1.ConsentRequired.verify|verify} messages.
                 * @param message ConsentRequired message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ConsentRequired.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConsentRequired message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ConsentRequired & sealpost.gateway.v1.ConsentRequired.$Shape} ConsentRequired
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ConsentRequired & sealpost.gateway.v1.ConsentRequired.$Shape;

                /**
                 * Creates a ConsentRequired message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ConsentRequired
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ConsentRequired;

                /**
                 * Creates a plain object from a ConsentRequired message. Also converts values to other types if specified.
                 * @param message ConsentRequired
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ConsentRequired, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ConsentRequired to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ConsentRequired {

                /** Properties of a ConsentRequired. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ConsentRequired. */
                type $Shape = sealpost.gateway.v1.ConsentRequired.$Properties;
            }

            /**
             * Properties of a CapabilityRejected.
             * @deprecated Use sealpost.gateway.v1.CapabilityRejected.$Properties instead.
             */
            interface ICapabilityRejected extends sealpost.gateway.v1.CapabilityRejected.$Properties {
            }

            /** An app that cannot carry it. */
            class CapabilityRejected {

                /**
                 * Constructs a new CapabilityRejected.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.CapabilityRejected.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The app. */
                app: sealpost.gateway.v1.Platform;

                /** What it lacks, such as `inner_format`. */
                feature: string;

                /** The limit that is passed; 0 where it is none. */
                limit: Long;

                /**
                 * Creates a new CapabilityRejected instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CapabilityRejected instance
                 */
                static create(properties: sealpost.gateway.v1.CapabilityRejected.$Shape): sealpost.gateway.v1.CapabilityRejected & sealpost.gateway.v1.CapabilityRejected.$Shape;
                static create(properties?: sealpost.gateway.v1.CapabilityRejected.$Properties): sealpost.gateway.v1.CapabilityRejected;

                /**
                 * Encodes the specified CapabilityRejected message. Does not implicitly {@link sealpost.gateway.v1.CapabilityRejected.verify|verify} messages.
                 * @param message CapabilityRejected message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.CapabilityRejected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CapabilityRejected message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.CapabilityRejected & sealpost.gateway.v1.CapabilityRejected.$Shape} CapabilityRejected
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.CapabilityRejected & sealpost.gateway.v1.CapabilityRejected.$Shape;

                /**
                 * Creates a CapabilityRejected message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CapabilityRejected
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.CapabilityRejected;

                /**
                 * Creates a plain object from a CapabilityRejected message. Also converts values to other types if specified.
                 * @param message CapabilityRejected
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.CapabilityRejected, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CapabilityRejected to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CapabilityRejected {

                /** Properties of a CapabilityRejected. */
                interface $Properties {

                    /** The app. */
                    app?: (sealpost.gateway.v1.Platform|null);

                    /** What it lacks, such as `inner_format`. */
                    feature?: (string|null);

                    /** The limit that is passed; 0 where it is none. */
                    limit?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CapabilityRejected. */
                type $Shape = sealpost.gateway.v1.CapabilityRejected.$Properties;
            }

            /**
             * Properties of a SecurityDowngrade.
             * @deprecated Use sealpost.gateway.v1.SecurityDowngrade.$Properties instead.
             */
            interface ISecurityDowngrade extends sealpost.gateway.v1.SecurityDowngrade.$Properties {
            }

            /** A level that does not fit. */
            class SecurityDowngrade {

                /**
                 * Constructs a new SecurityDowngrade.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SecurityDowngrade.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The app that has not the level; unspecified where the conversation itself is meant. */
                app: sealpost.gateway.v1.Platform;

                /** What was offered. */
                offered: sealpost.gateway.v1.Level;

                /** What is required. */
                required: sealpost.gateway.v1.Level;

                /** Why, such as `E2EE_REQUIRED_PEER_UNSUPPORTED`. */
                reason: string;

                /**
                 * Creates a new SecurityDowngrade instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SecurityDowngrade instance
                 */
                static create(properties: sealpost.gateway.v1.SecurityDowngrade.$Shape): sealpost.gateway.v1.SecurityDowngrade & sealpost.gateway.v1.SecurityDowngrade.$Shape;
                static create(properties?: sealpost.gateway.v1.SecurityDowngrade.$Properties): sealpost.gateway.v1.SecurityDowngrade;

                /**
                 * Encodes the specified SecurityDowngrade message. Does not implicitly {@link sealpost.gateway.v1.SecurityDowngrade.verify|verify} messages.
                 * @param message SecurityDowngrade message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SecurityDowngrade.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SecurityDowngrade message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SecurityDowngrade & sealpost.gateway.v1.SecurityDowngrade.$Shape} SecurityDowngrade
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SecurityDowngrade & sealpost.gateway.v1.SecurityDowngrade.$Shape;

                /**
                 * Creates a SecurityDowngrade message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SecurityDowngrade
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SecurityDowngrade;

                /**
                 * Creates a plain object from a SecurityDowngrade message. Also converts values to other types if specified.
                 * @param message SecurityDowngrade
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SecurityDowngrade, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SecurityDowngrade to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SecurityDowngrade {

                /** Properties of a SecurityDowngrade. */
                interface $Properties {

                    /** The app that has not the level; unspecified where the conversation itself is meant. */
                    app?: (sealpost.gateway.v1.Platform|null);

                    /** What was offered. */
                    offered?: (sealpost.gateway.v1.Level|null);

                    /** What is required. */
                    required?: (sealpost.gateway.v1.Level|null);

                    /** Why, such as `E2EE_REQUIRED_PEER_UNSUPPORTED`. */
                    reason?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SecurityDowngrade. */
                type $Shape = sealpost.gateway.v1.SecurityDowngrade.$Properties;
            }

            /**
             * Properties of a StaleEpoch.
             * @deprecated Use sealpost.gateway.v1.StaleEpoch.$Properties instead.
             */
            interface IStaleEpoch extends sealpost.gateway.v1.StaleEpoch.$Properties {
            }

            /** A roster that is no longer the conversation's. */
            class StaleEpoch {

                /**
                 * Constructs a new StaleEpoch.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.StaleEpoch.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The current one. */
                currentEpoch: Long;

                /**
                 * Creates a new StaleEpoch instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StaleEpoch instance
                 */
                static create(properties: sealpost.gateway.v1.StaleEpoch.$Shape): sealpost.gateway.v1.StaleEpoch & sealpost.gateway.v1.StaleEpoch.$Shape;
                static create(properties?: sealpost.gateway.v1.StaleEpoch.$Properties): sealpost.gateway.v1.StaleEpoch;

                /**
                 * Encodes the specified StaleEpoch message. Does not implicitly {@link sealpost.gateway.v1.StaleEpoch.verify|verify} messages.
                 * @param message StaleEpoch message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.StaleEpoch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StaleEpoch message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.StaleEpoch & sealpost.gateway.v1.StaleEpoch.$Shape} StaleEpoch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.StaleEpoch & sealpost.gateway.v1.StaleEpoch.$Shape;

                /**
                 * Creates a StaleEpoch message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StaleEpoch
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.StaleEpoch;

                /**
                 * Creates a plain object from a StaleEpoch message. Also converts values to other types if specified.
                 * @param message StaleEpoch
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.StaleEpoch, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StaleEpoch to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StaleEpoch {

                /** Properties of a StaleEpoch. */
                interface $Properties {

                    /** The current one. */
                    currentEpoch?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StaleEpoch. */
                type $Shape = sealpost.gateway.v1.StaleEpoch.$Properties;
            }

            /**
             * Properties of a ChallengeRequired.
             * @deprecated Use sealpost.gateway.v1.ChallengeRequired.$Properties instead.
             */
            interface IChallengeRequired extends sealpost.gateway.v1.ChallengeRequired.$Properties {
            }

            /** Something to prove first. */
            class ChallengeRequired {

                /**
                 * Constructs a new ChallengeRequired.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ChallengeRequired.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Which. */
                kind: string;

                /** Its token. */
                token: Uint8Array;

                /**
                 * Creates a new ChallengeRequired instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ChallengeRequired instance
                 */
                static create(properties: sealpost.gateway.v1.ChallengeRequired.$Shape): sealpost.gateway.v1.ChallengeRequired & sealpost.gateway.v1.ChallengeRequired.$Shape;
                static create(properties?: sealpost.gateway.v1.ChallengeRequired.$Properties): sealpost.gateway.v1.ChallengeRequired;

                /**
                 * Encodes the specified ChallengeRequired message. Does not implicitly {@link sealpost.gateway.v1.ChallengeRequired.verify|verify} messages.
                 * @param message ChallengeRequired message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ChallengeRequired.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ChallengeRequired message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ChallengeRequired & sealpost.gateway.v1.ChallengeRequired.$Shape} ChallengeRequired
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ChallengeRequired & sealpost.gateway.v1.ChallengeRequired.$Shape;

                /**
                 * Creates a ChallengeRequired message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ChallengeRequired
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ChallengeRequired;

                /**
                 * Creates a plain object from a ChallengeRequired message. Also converts values to other types if specified.
                 * @param message ChallengeRequired
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ChallengeRequired, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ChallengeRequired to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ChallengeRequired {

                /** Properties of a ChallengeRequired. */
                interface $Properties {

                    /** Which. */
                    kind?: (string|null);

                    /** Its token. */
                    token?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ChallengeRequired. */
                type $Shape = sealpost.gateway.v1.ChallengeRequired.$Properties;
            }

            /**
             * Properties of a RateLimited.
             * @deprecated Use sealpost.gateway.v1.RateLimited.$Properties instead.
             */
            interface IRateLimited extends sealpost.gateway.v1.RateLimited.$Properties {
            }

            /** Too fast. */
            class RateLimited {

                /**
                 * Constructs a new RateLimited.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.RateLimited.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** How long to wait, in milliseconds. */
                retryAfterMs: number;

                /**
                 * Creates a new RateLimited instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RateLimited instance
                 */
                static create(properties: sealpost.gateway.v1.RateLimited.$Shape): sealpost.gateway.v1.RateLimited & sealpost.gateway.v1.RateLimited.$Shape;
                static create(properties?: sealpost.gateway.v1.RateLimited.$Properties): sealpost.gateway.v1.RateLimited;

                /**
                 * Encodes the specified RateLimited message. Does not implicitly {@link sealpost.gateway.v1.RateLimited.verify|verify} messages.
                 * @param message RateLimited message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.RateLimited.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RateLimited message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.RateLimited & sealpost.gateway.v1.RateLimited.$Shape} RateLimited
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.RateLimited & sealpost.gateway.v1.RateLimited.$Shape;

                /**
                 * Creates a RateLimited message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RateLimited
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.RateLimited;

                /**
                 * Creates a plain object from a RateLimited message. Also converts values to other types if specified.
                 * @param message RateLimited
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.RateLimited, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RateLimited to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RateLimited {

                /** Properties of a RateLimited. */
                interface $Properties {

                    /** How long to wait, in milliseconds. */
                    retryAfterMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RateLimited. */
                type $Shape = sealpost.gateway.v1.RateLimited.$Properties;
            }

            /**
             * Properties of a SubmitTooLarge.
             * @deprecated Use sealpost.gateway.v1.SubmitTooLarge.$Properties instead.
             */
            interface ISubmitTooLarge extends sealpost.gateway.v1.SubmitTooLarge.$Properties {
            }

            /** Too large. */
            class SubmitTooLarge {

                /**
                 * Constructs a new SubmitTooLarge.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SubmitTooLarge.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** In bytes. */
                limit: Long;

                /** In bytes. */
                actual: Long;

                /**
                 * Creates a new SubmitTooLarge instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SubmitTooLarge instance
                 */
                static create(properties: sealpost.gateway.v1.SubmitTooLarge.$Shape): sealpost.gateway.v1.SubmitTooLarge & sealpost.gateway.v1.SubmitTooLarge.$Shape;
                static create(properties?: sealpost.gateway.v1.SubmitTooLarge.$Properties): sealpost.gateway.v1.SubmitTooLarge;

                /**
                 * Encodes the specified SubmitTooLarge message. Does not implicitly {@link sealpost.gateway.v1.SubmitTooLarge.verify|verify} messages.
                 * @param message SubmitTooLarge message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SubmitTooLarge.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SubmitTooLarge message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SubmitTooLarge & sealpost.gateway.v1.SubmitTooLarge.$Shape} SubmitTooLarge
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SubmitTooLarge & sealpost.gateway.v1.SubmitTooLarge.$Shape;

                /**
                 * Creates a SubmitTooLarge message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SubmitTooLarge
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SubmitTooLarge;

                /**
                 * Creates a plain object from a SubmitTooLarge message. Also converts values to other types if specified.
                 * @param message SubmitTooLarge
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SubmitTooLarge, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SubmitTooLarge to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SubmitTooLarge {

                /** Properties of a SubmitTooLarge. */
                interface $Properties {

                    /** In bytes. */
                    limit?: (Long|null);

                    /** In bytes. */
                    actual?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SubmitTooLarge. */
                type $Shape = sealpost.gateway.v1.SubmitTooLarge.$Properties;
            }

            /**
             * Properties of an InvalidEnvelope.
             * @deprecated Use sealpost.gateway.v1.InvalidEnvelope.$Properties instead.
             */
            interface IInvalidEnvelope extends sealpost.gateway.v1.InvalidEnvelope.$Properties {
            }

            /** A rule that is broken. */
            class InvalidEnvelope {

                /**
                 * Constructs a new InvalidEnvelope.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.InvalidEnvelope.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The field, by its path. */
                field: string;

                /** The rule. Neither ever holds a value. */
                rule: string;

                /**
                 * Creates a new InvalidEnvelope instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns InvalidEnvelope instance
                 */
                static create(properties: sealpost.gateway.v1.InvalidEnvelope.$Shape): sealpost.gateway.v1.InvalidEnvelope & sealpost.gateway.v1.InvalidEnvelope.$Shape;
                static create(properties?: sealpost.gateway.v1.InvalidEnvelope.$Properties): sealpost.gateway.v1.InvalidEnvelope;

                /**
                 * Encodes the specified InvalidEnvelope message. Does not implicitly {@link sealpost.gateway.v1.InvalidEnvelope.verify|verify} messages.
                 * @param message InvalidEnvelope message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.InvalidEnvelope.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an InvalidEnvelope message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.InvalidEnvelope & sealpost.gateway.v1.InvalidEnvelope.$Shape} InvalidEnvelope
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.InvalidEnvelope & sealpost.gateway.v1.InvalidEnvelope.$Shape;

                /**
                 * Creates an InvalidEnvelope message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns InvalidEnvelope
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.InvalidEnvelope;

                /**
                 * Creates a plain object from an InvalidEnvelope message. Also converts values to other types if specified.
                 * @param message InvalidEnvelope
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.InvalidEnvelope, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this InvalidEnvelope to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace InvalidEnvelope {

                /** Properties of an InvalidEnvelope. */
                interface $Properties {

                    /** The field, by its path. */
                    field?: (string|null);

                    /** The rule. Neither ever holds a value. */
                    rule?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an InvalidEnvelope. */
                type $Shape = sealpost.gateway.v1.InvalidEnvelope.$Properties;
            }

            /**
             * Properties of a StreamRequest.
             * @deprecated Use sealpost.gateway.v1.StreamRequest.$Properties instead.
             */
            interface IStreamRequest extends sealpost.gateway.v1.StreamRequest.$Properties {
            }

            /** What a device says on its stream. */
            class StreamRequest {

                /**
                 * Constructs a new StreamRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.StreamRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Begins. */
                open?: (sealpost.gateway.v1.StreamOpen.$Properties|null);

                /** Has records. */
                ack?: (sealpost.gateway.v1.StreamAck.$Properties|null);

                /** Cannot use a record. */
                nack?: (sealpost.gateway.v1.StreamNack.$Properties|null);

                /** Says something that is never stored. */
                ephemeral?: (sealpost.gateway.v1.EphemeralSignal.$Properties|null);

                /** Exactly one is set; the first of a stream is `open`. */
                frame?: ("open"|"ack"|"nack"|"ephemeral");

                /**
                 * Creates a new StreamRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StreamRequest instance
                 */
                static create(properties: sealpost.gateway.v1.StreamRequest.$Shape): sealpost.gateway.v1.StreamRequest & sealpost.gateway.v1.StreamRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.StreamRequest.$Properties): sealpost.gateway.v1.StreamRequest;

                /**
                 * Encodes the specified StreamRequest message. Does not implicitly {@link sealpost.gateway.v1.StreamRequest.verify|verify} messages.
                 * @param message StreamRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.StreamRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StreamRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.StreamRequest & sealpost.gateway.v1.StreamRequest.$Shape} StreamRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.StreamRequest & sealpost.gateway.v1.StreamRequest.$Shape;

                /**
                 * Creates a StreamRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StreamRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.StreamRequest;

                /**
                 * Creates a plain object from a StreamRequest message. Also converts values to other types if specified.
                 * @param message StreamRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.StreamRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StreamRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StreamRequest {

                /** Properties of a StreamRequest. */
                interface $Properties {

                    /** Begins. */
                    open?: (sealpost.gateway.v1.StreamOpen.$Properties|null);

                    /** Has records. */
                    ack?: (sealpost.gateway.v1.StreamAck.$Properties|null);

                    /** Cannot use a record. */
                    nack?: (sealpost.gateway.v1.StreamNack.$Properties|null);

                    /** Says something that is never stored. */
                    ephemeral?: (sealpost.gateway.v1.EphemeralSignal.$Properties|null);

                    /** Exactly one is set; the first of a stream is `open`. */
                    frame?: ("open"|"ack"|"nack"|"ephemeral");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a StreamRequest. */
                type $Shape = {
                  open?: sealpost.gateway.v1.StreamOpen.$Shape|null;
                  ack?: sealpost.gateway.v1.StreamAck.$Shape|null;
                  nack?: sealpost.gateway.v1.StreamNack.$Shape|null;
                  ephemeral?: sealpost.gateway.v1.EphemeralSignal.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ frame?: undefined; open?: null; ack?: null; nack?: null; ephemeral?: null }|{ frame?: "open"; open: sealpost.gateway.v1.StreamOpen.$Shape; ack?: null; nack?: null; ephemeral?: null }|{ frame?: "ack"; open?: null; ack: sealpost.gateway.v1.StreamAck.$Shape; nack?: null; ephemeral?: null }|{ frame?: "nack"; open?: null; ack?: null; nack: sealpost.gateway.v1.StreamNack.$Shape; ephemeral?: null }|{ frame?: "ephemeral"; open?: null; ack?: null; nack?: null; ephemeral: sealpost.gateway.v1.EphemeralSignal.$Shape })
                );
            }

            /**
             * Properties of a StreamOpen.
             * @deprecated Use sealpost.gateway.v1.StreamOpen.$Properties instead.
             */
            interface IStreamOpen extends sealpost.gateway.v1.StreamOpen.$Properties {
            }

            /** The beginning of a stream. */
            class StreamOpen {

                /**
                 * Constructs a new StreamOpen.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.StreamOpen.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The last record that the device has stored; the queue goes on after it, and forgets what lies before. */
                resumeAfterSeq: Long;

                /** Records that may be on their way unacknowledged, 1 to 256; 0 for 64. */
                window: number;

                /**
                 * Creates a new StreamOpen instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StreamOpen instance
                 */
                static create(properties: sealpost.gateway.v1.StreamOpen.$Shape): sealpost.gateway.v1.StreamOpen & sealpost.gateway.v1.StreamOpen.$Shape;
                static create(properties?: sealpost.gateway.v1.StreamOpen.$Properties): sealpost.gateway.v1.StreamOpen;

                /**
                 * Encodes the specified StreamOpen message. Does not implicitly {@link sealpost.gateway.v1.StreamOpen.verify|verify} messages.
                 * @param message StreamOpen message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.StreamOpen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StreamOpen message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.StreamOpen & sealpost.gateway.v1.StreamOpen.$Shape} StreamOpen
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.StreamOpen & sealpost.gateway.v1.StreamOpen.$Shape;

                /**
                 * Creates a StreamOpen message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StreamOpen
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.StreamOpen;

                /**
                 * Creates a plain object from a StreamOpen message. Also converts values to other types if specified.
                 * @param message StreamOpen
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.StreamOpen, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StreamOpen to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StreamOpen {

                /** Properties of a StreamOpen. */
                interface $Properties {

                    /** The last record that the device has stored; the queue goes on after it, and forgets what lies before. */
                    resumeAfterSeq?: (Long|null);

                    /** Records that may be on their way unacknowledged, 1 to 256; 0 for 64. */
                    window?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StreamOpen. */
                type $Shape = sealpost.gateway.v1.StreamOpen.$Properties;
            }

            /**
             * Properties of a StreamAck.
             * @deprecated Use sealpost.gateway.v1.StreamAck.$Properties instead.
             */
            interface IStreamAck extends sealpost.gateway.v1.StreamAck.$Properties {
            }

            /** Records that a device has stored durably. */
            class StreamAck {

                /**
                 * Constructs a new StreamAck.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.StreamAck.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** All up to this one. */
                upToSeq: Long;

                /**
                 * Creates a new StreamAck instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StreamAck instance
                 */
                static create(properties: sealpost.gateway.v1.StreamAck.$Shape): sealpost.gateway.v1.StreamAck & sealpost.gateway.v1.StreamAck.$Shape;
                static create(properties?: sealpost.gateway.v1.StreamAck.$Properties): sealpost.gateway.v1.StreamAck;

                /**
                 * Encodes the specified StreamAck message. Does not implicitly {@link sealpost.gateway.v1.StreamAck.verify|verify} messages.
                 * @param message StreamAck message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.StreamAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StreamAck message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.StreamAck & sealpost.gateway.v1.StreamAck.$Shape} StreamAck
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.StreamAck & sealpost.gateway.v1.StreamAck.$Shape;

                /**
                 * Creates a StreamAck message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StreamAck
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.StreamAck;

                /**
                 * Creates a plain object from a StreamAck message. Also converts values to other types if specified.
                 * @param message StreamAck
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.StreamAck, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StreamAck to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StreamAck {

                /** Properties of a StreamAck. */
                interface $Properties {

                    /** All up to this one. */
                    upToSeq?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StreamAck. */
                type $Shape = sealpost.gateway.v1.StreamAck.$Properties;
            }

            /** Why a device cannot use a record. */
            enum NackReason {

                /** Not said; refused. */
                NACK_REASON_UNSPECIFIED = 0,

                /** It does not decrypt; the sender is asked for a repair. */
                NACK_REASON_DECRYPT_FAILED = 1,

                /** Its suite or inner format is unknown. */
                NACK_REASON_UNKNOWN_SUITE = 2,

                /** Its commitment does not hold. */
                NACK_REASON_FRANKING_INVALID = 3,

                /** Its header is not the one that its author bound. */
                NACK_REASON_HEADER_MISMATCH = 4,

                /** Records are missing before it. */
                NACK_REASON_GAP = 5
            }

            /**
             * Properties of a StreamNack.
             * @deprecated Use sealpost.gateway.v1.StreamNack.$Properties instead.
             */
            interface IStreamNack extends sealpost.gateway.v1.StreamNack.$Properties {
            }

            /** A record that a device cannot use. It counts as stored; what is to be done about it comes as a new record. */
            class StreamNack {

                /**
                 * Constructs a new StreamNack.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.StreamNack.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The record. */
                seq: Long;

                /** Why. */
                reason: sealpost.gateway.v1.NackReason;

                /** How often it was asked for, 1 to 5. */
                count: number;

                /** The device's registration, 1 to 16383. */
                registrationId: number;

                /** From the second time on: what opens a new session with the device. */
                freshBundle?: (sealpost.gateway.v1.PrekeyBundle.$Properties|null);

                /** The same for MLS: what a new group with the device is made with. */
                freshKeyPackage?: (sealpost.gateway.v1.KeyPackage.$Properties|null);

                /**
                 * Creates a new StreamNack instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StreamNack instance
                 */
                static create(properties: sealpost.gateway.v1.StreamNack.$Shape): sealpost.gateway.v1.StreamNack & sealpost.gateway.v1.StreamNack.$Shape;
                static create(properties?: sealpost.gateway.v1.StreamNack.$Properties): sealpost.gateway.v1.StreamNack;

                /**
                 * Encodes the specified StreamNack message. Does not implicitly {@link sealpost.gateway.v1.StreamNack.verify|verify} messages.
                 * @param message StreamNack message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.StreamNack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StreamNack message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.StreamNack & sealpost.gateway.v1.StreamNack.$Shape} StreamNack
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.StreamNack & sealpost.gateway.v1.StreamNack.$Shape;

                /**
                 * Creates a StreamNack message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StreamNack
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.StreamNack;

                /**
                 * Creates a plain object from a StreamNack message. Also converts values to other types if specified.
                 * @param message StreamNack
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.StreamNack, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StreamNack to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StreamNack {

                /** Properties of a StreamNack. */
                interface $Properties {

                    /** The record. */
                    seq?: (Long|null);

                    /** Why. */
                    reason?: (sealpost.gateway.v1.NackReason|null);

                    /** How often it was asked for, 1 to 5. */
                    count?: (number|null);

                    /** The device's registration, 1 to 16383. */
                    registrationId?: (number|null);

                    /** From the second time on: what opens a new session with the device. */
                    freshBundle?: (sealpost.gateway.v1.PrekeyBundle.$Properties|null);

                    /** The same for MLS: what a new group with the device is made with. */
                    freshKeyPackage?: (sealpost.gateway.v1.KeyPackage.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StreamNack. */
                type $Shape = sealpost.gateway.v1.StreamNack.$Properties;
            }

            /**
             * Properties of a StreamResponse.
             * @deprecated Use sealpost.gateway.v1.StreamResponse.$Properties instead.
             */
            interface IStreamResponse extends sealpost.gateway.v1.StreamResponse.$Properties {
            }

            /** What a device is handed. */
            class StreamResponse {

                /**
                 * Constructs a new StreamResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.StreamResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The next of the queue. */
                record?: (sealpost.gateway.v1.QueueRecord.$Properties|null);

                /** Nothing waits at the moment. */
                empty?: (sealpost.gateway.v1.QueueEmpty.$Properties|null);

                /** The stream is over. */
                closed?: (sealpost.gateway.v1.StreamClosed.$Properties|null);

                /** Never stored, without a place in the queue. */
                ephemeral?: (sealpost.gateway.v1.EphemeralSignal.$Properties|null);

                /** Exactly one is set. */
                frame?: ("record"|"empty"|"closed"|"ephemeral");

                /**
                 * Creates a new StreamResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StreamResponse instance
                 */
                static create(properties: sealpost.gateway.v1.StreamResponse.$Shape): sealpost.gateway.v1.StreamResponse & sealpost.gateway.v1.StreamResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.StreamResponse.$Properties): sealpost.gateway.v1.StreamResponse;

                /**
                 * Encodes the specified StreamResponse message. Does not implicitly {@link sealpost.gateway.v1.StreamResponse.verify|verify} messages.
                 * @param message StreamResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.StreamResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StreamResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.StreamResponse & sealpost.gateway.v1.StreamResponse.$Shape} StreamResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.StreamResponse & sealpost.gateway.v1.StreamResponse.$Shape;

                /**
                 * Creates a StreamResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StreamResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.StreamResponse;

                /**
                 * Creates a plain object from a StreamResponse message. Also converts values to other types if specified.
                 * @param message StreamResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.StreamResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StreamResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StreamResponse {

                /** Properties of a StreamResponse. */
                interface $Properties {

                    /** The next of the queue. */
                    record?: (sealpost.gateway.v1.QueueRecord.$Properties|null);

                    /** Nothing waits at the moment. */
                    empty?: (sealpost.gateway.v1.QueueEmpty.$Properties|null);

                    /** The stream is over. */
                    closed?: (sealpost.gateway.v1.StreamClosed.$Properties|null);

                    /** Never stored, without a place in the queue. */
                    ephemeral?: (sealpost.gateway.v1.EphemeralSignal.$Properties|null);

                    /** Exactly one is set. */
                    frame?: ("record"|"empty"|"closed"|"ephemeral");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a StreamResponse. */
                type $Shape = {
                  record?: sealpost.gateway.v1.QueueRecord.$Shape|null;
                  empty?: sealpost.gateway.v1.QueueEmpty.$Shape|null;
                  closed?: sealpost.gateway.v1.StreamClosed.$Shape|null;
                  ephemeral?: sealpost.gateway.v1.EphemeralSignal.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ frame?: undefined; record?: null; empty?: null; closed?: null; ephemeral?: null }|{ frame?: "record"; record: sealpost.gateway.v1.QueueRecord.$Shape; empty?: null; closed?: null; ephemeral?: null }|{ frame?: "empty"; record?: null; empty: sealpost.gateway.v1.QueueEmpty.$Shape; closed?: null; ephemeral?: null }|{ frame?: "closed"; record?: null; empty?: null; closed: sealpost.gateway.v1.StreamClosed.$Shape; ephemeral?: null }|{ frame?: "ephemeral"; record?: null; empty?: null; closed?: null; ephemeral: sealpost.gateway.v1.EphemeralSignal.$Shape })
                );
            }

            /**
             * Properties of a QueueRecord.
             * @deprecated Use sealpost.gateway.v1.QueueRecord.$Properties instead.
             */
            interface IQueueRecord extends sealpost.gateway.v1.QueueRecord.$Properties {
            }

            /** One record of a device's queue. */
            class QueueRecord {

                /**
                 * Constructs a new QueueRecord.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.QueueRecord.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its place, dense from 1. */
                seq: Long;

                /** The place before it; one that the device does not know is a gap. */
                prevSeq: Long;

                /** 16 bytes; the same for every handing over. */
                deliveryId: Uint8Array;

                /** A serialised Envelope, with this device's ciphertext only, and with acceptance and gateway header. */
                envelope?: (Uint8Array|null);

                /** What became of an envelope of this device. */
                receipt?: (sealpost.gateway.v1.Receipt.$Properties|null);

                /** Another device cannot decrypt an envelope of this one. */
                repair?: (sealpost.gateway.v1.RepairRequest.$Properties|null);

                /** A statement about this device's user, as its author signed it. */
                statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                /** What it is. */
                item?: ("envelope"|"receipt"|"repair"|"statement");

                /**
                 * Creates a new QueueRecord instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns QueueRecord instance
                 */
                static create(properties: sealpost.gateway.v1.QueueRecord.$Shape): sealpost.gateway.v1.QueueRecord & sealpost.gateway.v1.QueueRecord.$Shape;
                static create(properties?: sealpost.gateway.v1.QueueRecord.$Properties): sealpost.gateway.v1.QueueRecord;

                /**
                 * Encodes the specified QueueRecord message. Does not implicitly {@link sealpost.gateway.v1.QueueRecord.verify|verify} messages.
                 * @param message QueueRecord message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.QueueRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueueRecord message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.QueueRecord & sealpost.gateway.v1.QueueRecord.$Shape} QueueRecord
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.QueueRecord & sealpost.gateway.v1.QueueRecord.$Shape;

                /**
                 * Creates a QueueRecord message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns QueueRecord
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.QueueRecord;

                /**
                 * Creates a plain object from a QueueRecord message. Also converts values to other types if specified.
                 * @param message QueueRecord
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.QueueRecord, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this QueueRecord to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace QueueRecord {

                /** Properties of a QueueRecord. */
                interface $Properties {

                    /** Its place, dense from 1. */
                    seq?: (Long|null);

                    /** The place before it; one that the device does not know is a gap. */
                    prevSeq?: (Long|null);

                    /** 16 bytes; the same for every handing over. */
                    deliveryId?: (Uint8Array|null);

                    /** A serialised Envelope, with this device's ciphertext only, and with acceptance and gateway header. */
                    envelope?: (Uint8Array|null);

                    /** What became of an envelope of this device. */
                    receipt?: (sealpost.gateway.v1.Receipt.$Properties|null);

                    /** Another device cannot decrypt an envelope of this one. */
                    repair?: (sealpost.gateway.v1.RepairRequest.$Properties|null);

                    /** A statement about this device's user, as its author signed it. */
                    statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                    /** What it is. */
                    item?: ("envelope"|"receipt"|"repair"|"statement");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a QueueRecord. */
                type $Shape = {
                  seq?: Long|null;
                  prevSeq?: Long|null;
                  deliveryId?: Uint8Array|null;
                  envelope?: Uint8Array|null;
                  receipt?: sealpost.gateway.v1.Receipt.$Shape|null;
                  repair?: sealpost.gateway.v1.RepairRequest.$Shape|null;
                  statement?: sealpost.gateway.v1.SignedStatement.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ item?: undefined; envelope?: null; receipt?: null; repair?: null; statement?: null }|{ item?: "envelope"; envelope: Uint8Array; receipt?: null; repair?: null; statement?: null }|{ item?: "receipt"; envelope?: null; receipt: sealpost.gateway.v1.Receipt.$Shape; repair?: null; statement?: null }|{ item?: "repair"; envelope?: null; receipt?: null; repair: sealpost.gateway.v1.RepairRequest.$Shape; statement?: null }|{ item?: "statement"; envelope?: null; receipt?: null; repair?: null; statement: sealpost.gateway.v1.SignedStatement.$Shape })
                );
            }

            /**
             * Properties of a QueueEmpty.
             * @deprecated Use sealpost.gateway.v1.QueueEmpty.$Properties instead.
             */
            interface IQueueEmpty extends sealpost.gateway.v1.QueueEmpty.$Properties {
            }

            /** Nothing waits. */
            class QueueEmpty {

                /**
                 * Constructs a new QueueEmpty.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.QueueEmpty.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The last place that was given out. */
                highSeq: Long;

                /**
                 * Creates a new QueueEmpty instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns QueueEmpty instance
                 */
                static create(properties: sealpost.gateway.v1.QueueEmpty.$Shape): sealpost.gateway.v1.QueueEmpty & sealpost.gateway.v1.QueueEmpty.$Shape;
                static create(properties?: sealpost.gateway.v1.QueueEmpty.$Properties): sealpost.gateway.v1.QueueEmpty;

                /**
                 * Encodes the specified QueueEmpty message. Does not implicitly {@link sealpost.gateway.v1.QueueEmpty.verify|verify} messages.
                 * @param message QueueEmpty message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.QueueEmpty.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueueEmpty message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.QueueEmpty & sealpost.gateway.v1.QueueEmpty.$Shape} QueueEmpty
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.QueueEmpty & sealpost.gateway.v1.QueueEmpty.$Shape;

                /**
                 * Creates a QueueEmpty message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns QueueEmpty
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.QueueEmpty;

                /**
                 * Creates a plain object from a QueueEmpty message. Also converts values to other types if specified.
                 * @param message QueueEmpty
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.QueueEmpty, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this QueueEmpty to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace QueueEmpty {

                /** Properties of a QueueEmpty. */
                interface $Properties {

                    /** The last place that was given out. */
                    highSeq?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueueEmpty. */
                type $Shape = sealpost.gateway.v1.QueueEmpty.$Properties;
            }

            /**
             * Properties of a StreamClosed.
             * @deprecated Use sealpost.gateway.v1.StreamClosed.$Properties instead.
             */
            interface IStreamClosed extends sealpost.gateway.v1.StreamClosed.$Properties {
            }

            /** The end of a stream. */
            class StreamClosed {

                /**
                 * Constructs a new StreamClosed.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.StreamClosed.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** `conflicting_stream`, `draining`, `revoked` or `window`. */
                reason: string;

                /** How long to wait before the next one, in milliseconds. */
                reconnectAfterMs: number;

                /**
                 * Creates a new StreamClosed instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StreamClosed instance
                 */
                static create(properties: sealpost.gateway.v1.StreamClosed.$Shape): sealpost.gateway.v1.StreamClosed & sealpost.gateway.v1.StreamClosed.$Shape;
                static create(properties?: sealpost.gateway.v1.StreamClosed.$Properties): sealpost.gateway.v1.StreamClosed;

                /**
                 * Encodes the specified StreamClosed message. Does not implicitly {@link sealpost.gateway.v1.StreamClosed.verify|verify} messages.
                 * @param message StreamClosed message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.StreamClosed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StreamClosed message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.StreamClosed & sealpost.gateway.v1.StreamClosed.$Shape} StreamClosed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.StreamClosed & sealpost.gateway.v1.StreamClosed.$Shape;

                /**
                 * Creates a StreamClosed message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StreamClosed
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.StreamClosed;

                /**
                 * Creates a plain object from a StreamClosed message. Also converts values to other types if specified.
                 * @param message StreamClosed
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.StreamClosed, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StreamClosed to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StreamClosed {

                /** Properties of a StreamClosed. */
                interface $Properties {

                    /** `conflicting_stream`, `draining`, `revoked` or `window`. */
                    reason?: (string|null);

                    /** How long to wait before the next one, in milliseconds. */
                    reconnectAfterMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StreamClosed. */
                type $Shape = sealpost.gateway.v1.StreamClosed.$Properties;
            }

            /** Somebody writes, or no longer. */
            enum EphemeralState {

                /** Not said; refused. */
                EPHEMERAL_STATE_UNSPECIFIED = 0,

                /** Writes. */
                EPHEMERAL_STATE_COMPOSING = 1,

                /** No longer. */
                EPHEMERAL_STATE_PAUSED = 2
            }

            /**
             * Properties of an EphemeralSignal.
             * @deprecated Use sealpost.gateway.v1.EphemeralSignal.$Properties instead.
             */
            interface IEphemeralSignal extends sealpost.gateway.v1.EphemeralSignal.$Properties {
            }

            /** Something that is dropped after ten seconds. */
            class EphemeralSignal {

                /**
                 * Constructs a new EphemeralSignal.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.EphemeralSignal.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The conversation, 16 bytes. */
                conversationId: Uint8Array;

                /** Who; unset from a device, which is who it is. */
                from?: (sealpost.gateway.v1.Address.$Properties|null);

                /** What. */
                state: sealpost.gateway.v1.EphemeralState;

                /** When, Unix milliseconds; set by the gateway. */
                atMs: Long;

                /**
                 * Creates a new EphemeralSignal instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EphemeralSignal instance
                 */
                static create(properties: sealpost.gateway.v1.EphemeralSignal.$Shape): sealpost.gateway.v1.EphemeralSignal & sealpost.gateway.v1.EphemeralSignal.$Shape;
                static create(properties?: sealpost.gateway.v1.EphemeralSignal.$Properties): sealpost.gateway.v1.EphemeralSignal;

                /**
                 * Encodes the specified EphemeralSignal message. Does not implicitly {@link sealpost.gateway.v1.EphemeralSignal.verify|verify} messages.
                 * @param message EphemeralSignal message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.EphemeralSignal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EphemeralSignal message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.EphemeralSignal & sealpost.gateway.v1.EphemeralSignal.$Shape} EphemeralSignal
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.EphemeralSignal & sealpost.gateway.v1.EphemeralSignal.$Shape;

                /**
                 * Creates an EphemeralSignal message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EphemeralSignal
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.EphemeralSignal;

                /**
                 * Creates a plain object from an EphemeralSignal message. Also converts values to other types if specified.
                 * @param message EphemeralSignal
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.EphemeralSignal, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EphemeralSignal to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace EphemeralSignal {

                /** Properties of an EphemeralSignal. */
                interface $Properties {

                    /** The conversation, 16 bytes. */
                    conversationId?: (Uint8Array|null);

                    /** Who; unset from a device, which is who it is. */
                    from?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** What. */
                    state?: (sealpost.gateway.v1.EphemeralState|null);

                    /** When, Unix milliseconds; set by the gateway. */
                    atMs?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EphemeralSignal. */
                type $Shape = sealpost.gateway.v1.EphemeralSignal.$Properties;
            }

            /**
             * Properties of a RepairRequest.
             * @deprecated Use sealpost.gateway.v1.RepairRequest.$Properties instead.
             */
            interface IRepairRequest extends sealpost.gateway.v1.RepairRequest.$Properties {
            }

            /** An envelope that another device could not decrypt. The sender makes it anew for that device, under a new id that names the old. */
            class RepairRequest {

                /**
                 * Constructs a new RepairRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.RepairRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The envelope. */
                envelopeId: Uint8Array;

                /** The device. */
                device?: (sealpost.gateway.v1.Address.$Properties|null);

                /** How often it asked. */
                count: number;

                /** The device's registration. */
                registrationId: number;

                /** What opens a new session with it; set from the second time on. */
                freshBundle?: (sealpost.gateway.v1.PrekeyBundle.$Properties|null);

                /** The same for MLS: what a new group with it is made with. */
                freshKeyPackage?: (sealpost.gateway.v1.KeyPackage.$Properties|null);

                /**
                 * Creates a new RepairRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RepairRequest instance
                 */
                static create(properties: sealpost.gateway.v1.RepairRequest.$Shape): sealpost.gateway.v1.RepairRequest & sealpost.gateway.v1.RepairRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.RepairRequest.$Properties): sealpost.gateway.v1.RepairRequest;

                /**
                 * Encodes the specified RepairRequest message. Does not implicitly {@link sealpost.gateway.v1.RepairRequest.verify|verify} messages.
                 * @param message RepairRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.RepairRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RepairRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.RepairRequest & sealpost.gateway.v1.RepairRequest.$Shape} RepairRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.RepairRequest & sealpost.gateway.v1.RepairRequest.$Shape;

                /**
                 * Creates a RepairRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RepairRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.RepairRequest;

                /**
                 * Creates a plain object from a RepairRequest message. Also converts values to other types if specified.
                 * @param message RepairRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.RepairRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RepairRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RepairRequest {

                /** Properties of a RepairRequest. */
                interface $Properties {

                    /** The envelope. */
                    envelopeId?: (Uint8Array|null);

                    /** The device. */
                    device?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** How often it asked. */
                    count?: (number|null);

                    /** The device's registration. */
                    registrationId?: (number|null);

                    /** What opens a new session with it; set from the second time on. */
                    freshBundle?: (sealpost.gateway.v1.PrekeyBundle.$Properties|null);

                    /** The same for MLS: what a new group with it is made with. */
                    freshKeyPackage?: (sealpost.gateway.v1.KeyPackage.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RepairRequest. */
                type $Shape = sealpost.gateway.v1.RepairRequest.$Properties;
            }

            /** Which protocol a key belongs to. */
            enum KeySuite {

                /** Not said; refused. */
                KEY_SUITE_UNSPECIFIED = 0,

                /** The Signal protocol, by prekey bundles. */
                KEY_SUITE_SIGNAL = 1,

                /** MLS, by key packages. */
                KEY_SUITE_MLS = 2
            }

            /**
             * Properties of a OneTimePrekey.
             * @deprecated Use sealpost.gateway.v1.OneTimePrekey.$Properties instead.
             */
            interface IOneTimePrekey extends sealpost.gateway.v1.OneTimePrekey.$Properties {
            }

            /** A one-time prekey. */
            class OneTimePrekey {

                /**
                 * Constructs a new OneTimePrekey.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.OneTimePrekey.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its id, from 0. */
                id: number;

                /** X25519, 32 bytes. */
                publicKey: Uint8Array;

                /**
                 * Creates a new OneTimePrekey instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OneTimePrekey instance
                 */
                static create(properties: sealpost.gateway.v1.OneTimePrekey.$Shape): sealpost.gateway.v1.OneTimePrekey & sealpost.gateway.v1.OneTimePrekey.$Shape;
                static create(properties?: sealpost.gateway.v1.OneTimePrekey.$Properties): sealpost.gateway.v1.OneTimePrekey;

                /**
                 * Encodes the specified OneTimePrekey message. Does not implicitly {@link sealpost.gateway.v1.OneTimePrekey.verify|verify} messages.
                 * @param message OneTimePrekey message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.OneTimePrekey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a OneTimePrekey message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.OneTimePrekey & sealpost.gateway.v1.OneTimePrekey.$Shape} OneTimePrekey
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.OneTimePrekey & sealpost.gateway.v1.OneTimePrekey.$Shape;

                /**
                 * Creates a OneTimePrekey message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns OneTimePrekey
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.OneTimePrekey;

                /**
                 * Creates a plain object from a OneTimePrekey message. Also converts values to other types if specified.
                 * @param message OneTimePrekey
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.OneTimePrekey, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this OneTimePrekey to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace OneTimePrekey {

                /** Properties of a OneTimePrekey. */
                interface $Properties {

                    /** Its id, from 0. */
                    id?: (number|null);

                    /** X25519, 32 bytes. */
                    publicKey?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a OneTimePrekey. */
                type $Shape = sealpost.gateway.v1.OneTimePrekey.$Properties;
            }

            /**
             * Properties of a SignedPrekey.
             * @deprecated Use sealpost.gateway.v1.SignedPrekey.$Properties instead.
             */
            interface ISignedPrekey extends sealpost.gateway.v1.SignedPrekey.$Properties {
            }

            /** A prekey that is used until another is published. */
            class SignedPrekey {

                /**
                 * Constructs a new SignedPrekey.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SignedPrekey.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its id, from 0. */
                id: number;

                /** X25519, 32 bytes. */
                publicKey: Uint8Array;

                /** XEdDSA by the identity key over the byte 5 and the public key, 64 bytes. */
                signature: Uint8Array;

                /**
                 * Creates a new SignedPrekey instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SignedPrekey instance
                 */
                static create(properties: sealpost.gateway.v1.SignedPrekey.$Shape): sealpost.gateway.v1.SignedPrekey & sealpost.gateway.v1.SignedPrekey.$Shape;
                static create(properties?: sealpost.gateway.v1.SignedPrekey.$Properties): sealpost.gateway.v1.SignedPrekey;

                /**
                 * Encodes the specified SignedPrekey message. Does not implicitly {@link sealpost.gateway.v1.SignedPrekey.verify|verify} messages.
                 * @param message SignedPrekey message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SignedPrekey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SignedPrekey message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SignedPrekey & sealpost.gateway.v1.SignedPrekey.$Shape} SignedPrekey
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SignedPrekey & sealpost.gateway.v1.SignedPrekey.$Shape;

                /**
                 * Creates a SignedPrekey message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SignedPrekey
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SignedPrekey;

                /**
                 * Creates a plain object from a SignedPrekey message. Also converts values to other types if specified.
                 * @param message SignedPrekey
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SignedPrekey, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SignedPrekey to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SignedPrekey {

                /** Properties of a SignedPrekey. */
                interface $Properties {

                    /** Its id, from 0. */
                    id?: (number|null);

                    /** X25519, 32 bytes. */
                    publicKey?: (Uint8Array|null);

                    /** XEdDSA by the identity key over the byte 5 and the public key, 64 bytes. */
                    signature?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SignedPrekey. */
                type $Shape = sealpost.gateway.v1.SignedPrekey.$Properties;
            }

            /**
             * Properties of a PostQuantumPrekey.
             * @deprecated Use sealpost.gateway.v1.PostQuantumPrekey.$Properties instead.
             */
            interface IPostQuantumPrekey extends sealpost.gateway.v1.PostQuantumPrekey.$Properties {
            }

            /** A post-quantum prekey. The gateway only measures it. */
            class PostQuantumPrekey {

                /**
                 * Constructs a new PostQuantumPrekey.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.PostQuantumPrekey.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its id, from 0. */
                id: number;

                /** 1 to 2048 bytes. */
                publicKey: Uint8Array;

                /** 64 bytes. */
                signature: Uint8Array;

                /**
                 * Creates a new PostQuantumPrekey instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PostQuantumPrekey instance
                 */
                static create(properties: sealpost.gateway.v1.PostQuantumPrekey.$Shape): sealpost.gateway.v1.PostQuantumPrekey & sealpost.gateway.v1.PostQuantumPrekey.$Shape;
                static create(properties?: sealpost.gateway.v1.PostQuantumPrekey.$Properties): sealpost.gateway.v1.PostQuantumPrekey;

                /**
                 * Encodes the specified PostQuantumPrekey message. Does not implicitly {@link sealpost.gateway.v1.PostQuantumPrekey.verify|verify} messages.
                 * @param message PostQuantumPrekey message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.PostQuantumPrekey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PostQuantumPrekey message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.PostQuantumPrekey & sealpost.gateway.v1.PostQuantumPrekey.$Shape} PostQuantumPrekey
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.PostQuantumPrekey & sealpost.gateway.v1.PostQuantumPrekey.$Shape;

                /**
                 * Creates a PostQuantumPrekey message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns PostQuantumPrekey
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.PostQuantumPrekey;

                /**
                 * Creates a plain object from a PostQuantumPrekey message. Also converts values to other types if specified.
                 * @param message PostQuantumPrekey
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.PostQuantumPrekey, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this PostQuantumPrekey to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace PostQuantumPrekey {

                /** Properties of a PostQuantumPrekey. */
                interface $Properties {

                    /** Its id, from 0. */
                    id?: (number|null);

                    /** 1 to 2048 bytes. */
                    publicKey?: (Uint8Array|null);

                    /** 64 bytes. */
                    signature?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PostQuantumPrekey. */
                type $Shape = sealpost.gateway.v1.PostQuantumPrekey.$Properties;
            }

            /**
             * Properties of a KeyPackage.
             * @deprecated Use sealpost.gateway.v1.KeyPackage.$Properties instead.
             */
            interface IKeyPackage extends sealpost.gateway.v1.KeyPackage.$Properties {
            }

            /** An MLS key package. The gateway only measures it. */
            class KeyPackage {

                /**
                 * Constructs a new KeyPackage.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.KeyPackage.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 1 to 16384 bytes. */
                keyPackage: Uint8Array;

                /** The end of its lifetime, Unix milliseconds; at most 30 days ahead. */
                notAfterMs: Long;

                /**
                 * Creates a new KeyPackage instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns KeyPackage instance
                 */
                static create(properties: sealpost.gateway.v1.KeyPackage.$Shape): sealpost.gateway.v1.KeyPackage & sealpost.gateway.v1.KeyPackage.$Shape;
                static create(properties?: sealpost.gateway.v1.KeyPackage.$Properties): sealpost.gateway.v1.KeyPackage;

                /**
                 * Encodes the specified KeyPackage message. Does not implicitly {@link sealpost.gateway.v1.KeyPackage.verify|verify} messages.
                 * @param message KeyPackage message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.KeyPackage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a KeyPackage message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.KeyPackage & sealpost.gateway.v1.KeyPackage.$Shape} KeyPackage
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.KeyPackage & sealpost.gateway.v1.KeyPackage.$Shape;

                /**
                 * Creates a KeyPackage message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns KeyPackage
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.KeyPackage;

                /**
                 * Creates a plain object from a KeyPackage message. Also converts values to other types if specified.
                 * @param message KeyPackage
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.KeyPackage, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this KeyPackage to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace KeyPackage {

                /** Properties of a KeyPackage. */
                interface $Properties {

                    /** 1 to 16384 bytes. */
                    keyPackage?: (Uint8Array|null);

                    /** The end of its lifetime, Unix milliseconds; at most 30 days ahead. */
                    notAfterMs?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a KeyPackage. */
                type $Shape = sealpost.gateway.v1.KeyPackage.$Properties;
            }

            /**
             * Properties of a PublishKeysRequest.
             * @deprecated Use sealpost.gateway.v1.PublishKeysRequest.$Properties instead.
             */
            interface IPublishKeysRequest extends sealpost.gateway.v1.PublishKeysRequest.$Properties {
            }

            /** Publishes keys. At most 200 one-time keys and packages in all. */
            class PublishKeysRequest {

                /**
                 * Constructs a new PublishKeysRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.PublishKeysRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The device; its device_id is not 0. */
                device?: (sealpost.gateway.v1.Address.$Properties|null);

                /** 1 to 16383. */
                registrationId: number;

                /** X25519, 32 bytes; empty when only key packages are published. */
                identityKey: Uint8Array;

                /** Set with the identity key. */
                signedPrekey?: (sealpost.gateway.v1.SignedPrekey.$Properties|null);

                /** Ids differ. */
                oneTime: sealpost.gateway.v1.OneTimePrekey.$Properties[];

                /** Given where no post-quantum one-time prekey is left. */
                postQuantumLastResort?: (sealpost.gateway.v1.PostQuantumPrekey.$Properties|null);

                /** Ids differ. */
                postQuantumOneTime: sealpost.gateway.v1.PostQuantumPrekey.$Properties[];

                /** Each is given once. */
                keyPackages: sealpost.gateway.v1.KeyPackage.$Properties[];

                /** Given where no other is left. */
                lastResortKeyPackage?: (sealpost.gateway.v1.KeyPackage.$Properties|null);

                /** The app's own proof of the device, opaque, up to 1024 bytes; given to devices of the same app only. */
                deviceIdentity: Uint8Array;

                /**
                 * Creates a new PublishKeysRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PublishKeysRequest instance
                 */
                static create(properties: sealpost.gateway.v1.PublishKeysRequest.$Shape): sealpost.gateway.v1.PublishKeysRequest & sealpost.gateway.v1.PublishKeysRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.PublishKeysRequest.$Properties): sealpost.gateway.v1.PublishKeysRequest;

                /**
                 * Encodes the specified PublishKeysRequest message. Does not implicitly {@link sealpost.gateway.v1.PublishKeysRequest.verify|verify} messages.
                 * @param message PublishKeysRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.PublishKeysRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PublishKeysRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.PublishKeysRequest & sealpost.gateway.v1.PublishKeysRequest.$Shape} PublishKeysRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.PublishKeysRequest & sealpost.gateway.v1.PublishKeysRequest.$Shape;

                /**
                 * Creates a PublishKeysRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns PublishKeysRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.PublishKeysRequest;

                /**
                 * Creates a plain object from a PublishKeysRequest message. Also converts values to other types if specified.
                 * @param message PublishKeysRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.PublishKeysRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this PublishKeysRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace PublishKeysRequest {

                /** Properties of a PublishKeysRequest. */
                interface $Properties {

                    /** The device; its device_id is not 0. */
                    device?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** 1 to 16383. */
                    registrationId?: (number|null);

                    /** X25519, 32 bytes; empty when only key packages are published. */
                    identityKey?: (Uint8Array|null);

                    /** Set with the identity key. */
                    signedPrekey?: (sealpost.gateway.v1.SignedPrekey.$Properties|null);

                    /** Ids differ. */
                    oneTime?: (sealpost.gateway.v1.OneTimePrekey.$Properties[]|null);

                    /** Given where no post-quantum one-time prekey is left. */
                    postQuantumLastResort?: (sealpost.gateway.v1.PostQuantumPrekey.$Properties|null);

                    /** Ids differ. */
                    postQuantumOneTime?: (sealpost.gateway.v1.PostQuantumPrekey.$Properties[]|null);

                    /** Each is given once. */
                    keyPackages?: (sealpost.gateway.v1.KeyPackage.$Properties[]|null);

                    /** Given where no other is left. */
                    lastResortKeyPackage?: (sealpost.gateway.v1.KeyPackage.$Properties|null);

                    /** The app's own proof of the device, opaque, up to 1024 bytes; given to devices of the same app only. */
                    deviceIdentity?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PublishKeysRequest. */
                type $Shape = sealpost.gateway.v1.PublishKeysRequest.$Properties;
            }

            /**
             * Properties of a PublishKeysResponse.
             * @deprecated Use sealpost.gateway.v1.PublishKeysResponse.$Properties instead.
             */
            interface IPublishKeysResponse extends sealpost.gateway.v1.PublishKeysResponse.$Properties {
            }

            /** What came of keys that were published. */
            class PublishKeysResponse {

                /**
                 * Constructs a new PublishKeysResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.PublishKeysResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** They are stored. */
                published?: (sealpost.gateway.v1.KeysPublished.$Properties|null);

                /** An id names another key already. */
                keyIdReused?: (sealpost.gateway.v1.KeyIdReused.$Properties|null);

                /** The signature of the signed prekey is not by the identity key. */
                signatureInvalid?: (sealpost.gateway.v1.SignatureInvalid.$Properties|null);

                /** The device is not registered, or is revoked. */
                deviceUnknown?: (sealpost.gateway.v1.DeviceUnknown.$Properties|null);

                /** Exactly one is set. Only with the first is anything stored. */
                outcome?: ("published"|"keyIdReused"|"signatureInvalid"|"deviceUnknown");

                /**
                 * Creates a new PublishKeysResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PublishKeysResponse instance
                 */
                static create(properties: sealpost.gateway.v1.PublishKeysResponse.$Shape): sealpost.gateway.v1.PublishKeysResponse & sealpost.gateway.v1.PublishKeysResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.PublishKeysResponse.$Properties): sealpost.gateway.v1.PublishKeysResponse;

                /**
                 * Encodes the specified PublishKeysResponse message. Does not implicitly {@link sealpost.gateway.v1.PublishKeysResponse.verify|verify} messages.
                 * @param message PublishKeysResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.PublishKeysResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PublishKeysResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.PublishKeysResponse & sealpost.gateway.v1.PublishKeysResponse.$Shape} PublishKeysResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.PublishKeysResponse & sealpost.gateway.v1.PublishKeysResponse.$Shape;

                /**
                 * Creates a PublishKeysResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns PublishKeysResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.PublishKeysResponse;

                /**
                 * Creates a plain object from a PublishKeysResponse message. Also converts values to other types if specified.
                 * @param message PublishKeysResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.PublishKeysResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this PublishKeysResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace PublishKeysResponse {

                /** Properties of a PublishKeysResponse. */
                interface $Properties {

                    /** They are stored. */
                    published?: (sealpost.gateway.v1.KeysPublished.$Properties|null);

                    /** An id names another key already. */
                    keyIdReused?: (sealpost.gateway.v1.KeyIdReused.$Properties|null);

                    /** The signature of the signed prekey is not by the identity key. */
                    signatureInvalid?: (sealpost.gateway.v1.SignatureInvalid.$Properties|null);

                    /** The device is not registered, or is revoked. */
                    deviceUnknown?: (sealpost.gateway.v1.DeviceUnknown.$Properties|null);

                    /** Exactly one is set. Only with the first is anything stored. */
                    outcome?: ("published"|"keyIdReused"|"signatureInvalid"|"deviceUnknown");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a PublishKeysResponse. */
                type $Shape = {
                  published?: sealpost.gateway.v1.KeysPublished.$Shape|null;
                  keyIdReused?: sealpost.gateway.v1.KeyIdReused.$Shape|null;
                  signatureInvalid?: sealpost.gateway.v1.SignatureInvalid.$Shape|null;
                  deviceUnknown?: sealpost.gateway.v1.DeviceUnknown.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ outcome?: undefined; published?: null; keyIdReused?: null; signatureInvalid?: null; deviceUnknown?: null }|{ outcome?: "published"; published: sealpost.gateway.v1.KeysPublished.$Shape; keyIdReused?: null; signatureInvalid?: null; deviceUnknown?: null }|{ outcome?: "keyIdReused"; published?: null; keyIdReused: sealpost.gateway.v1.KeyIdReused.$Shape; signatureInvalid?: null; deviceUnknown?: null }|{ outcome?: "signatureInvalid"; published?: null; keyIdReused?: null; signatureInvalid: sealpost.gateway.v1.SignatureInvalid.$Shape; deviceUnknown?: null }|{ outcome?: "deviceUnknown"; published?: null; keyIdReused?: null; signatureInvalid?: null; deviceUnknown: sealpost.gateway.v1.DeviceUnknown.$Shape })
                );
            }

            /**
             * Properties of a KeysPublished.
             * @deprecated Use sealpost.gateway.v1.KeysPublished.$Properties instead.
             */
            interface IKeysPublished extends sealpost.gateway.v1.KeysPublished.$Properties {
            }

            /** Keys are stored. */
            class KeysPublished {

                /**
                 * Constructs a new KeysPublished.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.KeysPublished.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What is left now. */
                left?: (sealpost.gateway.v1.KeyCounts.$Properties|null);

                /**
                 * Creates a new KeysPublished instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns KeysPublished instance
                 */
                static create(properties: sealpost.gateway.v1.KeysPublished.$Shape): sealpost.gateway.v1.KeysPublished & sealpost.gateway.v1.KeysPublished.$Shape;
                static create(properties?: sealpost.gateway.v1.KeysPublished.$Properties): sealpost.gateway.v1.KeysPublished;

                /**
                 * Encodes the specified KeysPublished message. Does not implicitly {@link sealpost.gateway.v1.KeysPublished.verify|verify} messages.
                 * @param message KeysPublished message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.KeysPublished.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a KeysPublished message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.KeysPublished & sealpost.gateway.v1.KeysPublished.$Shape} KeysPublished
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.KeysPublished & sealpost.gateway.v1.KeysPublished.$Shape;

                /**
                 * Creates a KeysPublished message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns KeysPublished
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.KeysPublished;

                /**
                 * Creates a plain object from a KeysPublished message. Also converts values to other types if specified.
                 * @param message KeysPublished
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.KeysPublished, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this KeysPublished to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace KeysPublished {

                /** Properties of a KeysPublished. */
                interface $Properties {

                    /** What is left now. */
                    left?: (sealpost.gateway.v1.KeyCounts.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a KeysPublished. */
                type $Shape = sealpost.gateway.v1.KeysPublished.$Properties;
            }

            /**
             * Properties of a KeyCounts.
             * @deprecated Use sealpost.gateway.v1.KeyCounts.$Properties instead.
             */
            interface IKeyCounts extends sealpost.gateway.v1.KeyCounts.$Properties {
            }

            /** How many one-time keys are left. */
            class KeyCounts {

                /**
                 * Constructs a new KeyCounts.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.KeyCounts.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** One-time prekeys. */
                oneTime: number;

                /** Post-quantum one-time prekeys. */
                postQuantum: number;

                /** Key packages that have not expired, without that of last resort. */
                keyPackages: number;

                /**
                 * Creates a new KeyCounts instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns KeyCounts instance
                 */
                static create(properties: sealpost.gateway.v1.KeyCounts.$Shape): sealpost.gateway.v1.KeyCounts & sealpost.gateway.v1.KeyCounts.$Shape;
                static create(properties?: sealpost.gateway.v1.KeyCounts.$Properties): sealpost.gateway.v1.KeyCounts;

                /**
                 * Encodes the specified KeyCounts message. Does not implicitly {@link sealpost.gateway.v1.KeyCounts.verify|verify} messages.
                 * @param message KeyCounts message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.KeyCounts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a KeyCounts message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.KeyCounts & sealpost.gateway.v1.KeyCounts.$Shape} KeyCounts
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.KeyCounts & sealpost.gateway.v1.KeyCounts.$Shape;

                /**
                 * Creates a KeyCounts message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns KeyCounts
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.KeyCounts;

                /**
                 * Creates a plain object from a KeyCounts message. Also converts values to other types if specified.
                 * @param message KeyCounts
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.KeyCounts, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this KeyCounts to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace KeyCounts {

                /** Properties of a KeyCounts. */
                interface $Properties {

                    /** One-time prekeys. */
                    oneTime?: (number|null);

                    /** Post-quantum one-time prekeys. */
                    postQuantum?: (number|null);

                    /** Key packages that have not expired, without that of last resort. */
                    keyPackages?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a KeyCounts. */
                type $Shape = sealpost.gateway.v1.KeyCounts.$Properties;
            }

            /**
             * Properties of a KeyIdReused.
             * @deprecated Use sealpost.gateway.v1.KeyIdReused.$Properties instead.
             */
            interface IKeyIdReused extends sealpost.gateway.v1.KeyIdReused.$Properties {
            }

            /** An id that names another key already. */
            class KeyIdReused {

                /**
                 * Constructs a new KeyIdReused.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.KeyIdReused.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The field of the request, such as `one_time`. */
                field: string;

                /** The id. */
                id: number;

                /**
                 * Creates a new KeyIdReused instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns KeyIdReused instance
                 */
                static create(properties: sealpost.gateway.v1.KeyIdReused.$Shape): sealpost.gateway.v1.KeyIdReused & sealpost.gateway.v1.KeyIdReused.$Shape;
                static create(properties?: sealpost.gateway.v1.KeyIdReused.$Properties): sealpost.gateway.v1.KeyIdReused;

                /**
                 * Encodes the specified KeyIdReused message. Does not implicitly {@link sealpost.gateway.v1.KeyIdReused.verify|verify} messages.
                 * @param message KeyIdReused message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.KeyIdReused.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a KeyIdReused message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.KeyIdReused & sealpost.gateway.v1.KeyIdReused.$Shape} KeyIdReused
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.KeyIdReused & sealpost.gateway.v1.KeyIdReused.$Shape;

                /**
                 * Creates a KeyIdReused message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns KeyIdReused
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.KeyIdReused;

                /**
                 * Creates a plain object from a KeyIdReused message. Also converts values to other types if specified.
                 * @param message KeyIdReused
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.KeyIdReused, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this KeyIdReused to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace KeyIdReused {

                /** Properties of a KeyIdReused. */
                interface $Properties {

                    /** The field of the request, such as `one_time`. */
                    field?: (string|null);

                    /** The id. */
                    id?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a KeyIdReused. */
                type $Shape = sealpost.gateway.v1.KeyIdReused.$Properties;
            }

            /**
             * Properties of a SignatureInvalid.
             * @deprecated Use sealpost.gateway.v1.SignatureInvalid.$Properties instead.
             */
            interface ISignatureInvalid extends sealpost.gateway.v1.SignatureInvalid.$Properties {
            }

            /** A signature that does not hold. */
            class SignatureInvalid {

                /**
                 * Constructs a new SignatureInvalid.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SignatureInvalid.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The field of the request. */
                field: string;

                /**
                 * Creates a new SignatureInvalid instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SignatureInvalid instance
                 */
                static create(properties: sealpost.gateway.v1.SignatureInvalid.$Shape): sealpost.gateway.v1.SignatureInvalid & sealpost.gateway.v1.SignatureInvalid.$Shape;
                static create(properties?: sealpost.gateway.v1.SignatureInvalid.$Properties): sealpost.gateway.v1.SignatureInvalid;

                /**
                 * Encodes the specified SignatureInvalid message. Does not implicitly {@link sealpost.gateway.v1.SignatureInvalid.verify|verify} messages.
                 * @param message SignatureInvalid message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SignatureInvalid.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SignatureInvalid message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SignatureInvalid & sealpost.gateway.v1.SignatureInvalid.$Shape} SignatureInvalid
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SignatureInvalid & sealpost.gateway.v1.SignatureInvalid.$Shape;

                /**
                 * Creates a SignatureInvalid message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SignatureInvalid
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SignatureInvalid;

                /**
                 * Creates a plain object from a SignatureInvalid message. Also converts values to other types if specified.
                 * @param message SignatureInvalid
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SignatureInvalid, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SignatureInvalid to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SignatureInvalid {

                /** Properties of a SignatureInvalid. */
                interface $Properties {

                    /** The field of the request. */
                    field?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SignatureInvalid. */
                type $Shape = sealpost.gateway.v1.SignatureInvalid.$Properties;
            }

            /**
             * Properties of a DeviceUnknown.
             * @deprecated Use sealpost.gateway.v1.DeviceUnknown.$Properties instead.
             */
            interface IDeviceUnknown extends sealpost.gateway.v1.DeviceUnknown.$Properties {
            }

            /** A device that is not there. */
            class DeviceUnknown {

                /**
                 * Constructs a new DeviceUnknown.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.DeviceUnknown.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new DeviceUnknown instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeviceUnknown instance
                 */
                static create(properties: sealpost.gateway.v1.DeviceUnknown.$Shape): sealpost.gateway.v1.DeviceUnknown & sealpost.gateway.v1.DeviceUnknown.$Shape;
                static create(properties?: sealpost.gateway.v1.DeviceUnknown.$Properties): sealpost.gateway.v1.DeviceUnknown;

                /**
                 * Encodes the specified DeviceUnknown message. Does not implicitly {@link sealpost.gateway.v1.DeviceUnknown.verify|verify} messages.
                 * @param message DeviceUnknown message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.DeviceUnknown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeviceUnknown message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.DeviceUnknown & sealpost.gateway.v1.DeviceUnknown.$Shape} DeviceUnknown
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.DeviceUnknown & sealpost.gateway.v1.DeviceUnknown.$Shape;

                /**
                 * Creates a DeviceUnknown message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeviceUnknown
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.DeviceUnknown;

                /**
                 * Creates a plain object from a DeviceUnknown message. Also converts values to other types if specified.
                 * @param message DeviceUnknown
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.DeviceUnknown, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeviceUnknown to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DeviceUnknown {

                /** Properties of a DeviceUnknown. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeviceUnknown. */
                type $Shape = sealpost.gateway.v1.DeviceUnknown.$Properties;
            }

            /**
             * Properties of a ClaimKeysRequest.
             * @deprecated Use sealpost.gateway.v1.ClaimKeysRequest.$Properties instead.
             */
            interface IClaimKeysRequest extends sealpost.gateway.v1.ClaimKeysRequest.$Properties {
            }

            /** Takes keys. */
            class ClaimKeysRequest {

                /**
                 * Constructs a new ClaimKeysRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ClaimKeysRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 16 bytes. The same id by the same device gets the same answer, for 30 days. */
                claimId: Uint8Array;

                /** The device that asks. */
                requester?: (sealpost.gateway.v1.Address.$Properties|null);

                /** 1 to 256 devices, or users for all of their devices; each once. */
                targets: sealpost.gateway.v1.Address.$Properties[];

                /** What is asked for. */
                suite: sealpost.gateway.v1.KeySuite;

                /**
                 * Creates a new ClaimKeysRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ClaimKeysRequest instance
                 */
                static create(properties: sealpost.gateway.v1.ClaimKeysRequest.$Shape): sealpost.gateway.v1.ClaimKeysRequest & sealpost.gateway.v1.ClaimKeysRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.ClaimKeysRequest.$Properties): sealpost.gateway.v1.ClaimKeysRequest;

                /**
                 * Encodes the specified ClaimKeysRequest message. Does not implicitly {@link sealpost.gateway.v1.ClaimKeysRequest.verify|verify} messages.
                 * @param message ClaimKeysRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ClaimKeysRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClaimKeysRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ClaimKeysRequest & sealpost.gateway.v1.ClaimKeysRequest.$Shape} ClaimKeysRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ClaimKeysRequest & sealpost.gateway.v1.ClaimKeysRequest.$Shape;

                /**
                 * Creates a ClaimKeysRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ClaimKeysRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ClaimKeysRequest;

                /**
                 * Creates a plain object from a ClaimKeysRequest message. Also converts values to other types if specified.
                 * @param message ClaimKeysRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ClaimKeysRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ClaimKeysRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ClaimKeysRequest {

                /** Properties of a ClaimKeysRequest. */
                interface $Properties {

                    /** 16 bytes. The same id by the same device gets the same answer, for 30 days. */
                    claimId?: (Uint8Array|null);

                    /** The device that asks. */
                    requester?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** 1 to 256 devices, or users for all of their devices; each once. */
                    targets?: (sealpost.gateway.v1.Address.$Properties[]|null);

                    /** What is asked for. */
                    suite?: (sealpost.gateway.v1.KeySuite|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ClaimKeysRequest. */
                type $Shape = sealpost.gateway.v1.ClaimKeysRequest.$Properties;
            }

            /**
             * Properties of a ClaimKeysResponse.
             * @deprecated Use sealpost.gateway.v1.ClaimKeysResponse.$Properties instead.
             */
            interface IClaimKeysResponse extends sealpost.gateway.v1.ClaimKeysResponse.$Properties {
            }

            /** What came of a claim. */
            class ClaimKeysResponse {

                /**
                 * Constructs a new ClaimKeysResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ClaimKeysResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Each target has its answer. */
                answers?: (sealpost.gateway.v1.ClaimAnswers.$Properties|null);

                /** The claim id was used for another claim. */
                claimIdReused?: (sealpost.gateway.v1.ClaimIdReused.$Properties|null);

                /** The asking device is not registered, or is revoked. */
                deviceUnknown?: (sealpost.gateway.v1.DeviceUnknown.$Properties|null);

                /** Exactly one is set. */
                outcome?: ("answers"|"claimIdReused"|"deviceUnknown");

                /**
                 * Creates a new ClaimKeysResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ClaimKeysResponse instance
                 */
                static create(properties: sealpost.gateway.v1.ClaimKeysResponse.$Shape): sealpost.gateway.v1.ClaimKeysResponse & sealpost.gateway.v1.ClaimKeysResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.ClaimKeysResponse.$Properties): sealpost.gateway.v1.ClaimKeysResponse;

                /**
                 * Encodes the specified ClaimKeysResponse message. Does not implicitly {@link sealpost.gateway.v1.ClaimKeysResponse.verify|verify} messages.
                 * @param message ClaimKeysResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ClaimKeysResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClaimKeysResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ClaimKeysResponse & sealpost.gateway.v1.ClaimKeysResponse.$Shape} ClaimKeysResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ClaimKeysResponse & sealpost.gateway.v1.ClaimKeysResponse.$Shape;

                /**
                 * Creates a ClaimKeysResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ClaimKeysResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ClaimKeysResponse;

                /**
                 * Creates a plain object from a ClaimKeysResponse message. Also converts values to other types if specified.
                 * @param message ClaimKeysResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ClaimKeysResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ClaimKeysResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ClaimKeysResponse {

                /** Properties of a ClaimKeysResponse. */
                interface $Properties {

                    /** Each target has its answer. */
                    answers?: (sealpost.gateway.v1.ClaimAnswers.$Properties|null);

                    /** The claim id was used for another claim. */
                    claimIdReused?: (sealpost.gateway.v1.ClaimIdReused.$Properties|null);

                    /** The asking device is not registered, or is revoked. */
                    deviceUnknown?: (sealpost.gateway.v1.DeviceUnknown.$Properties|null);

                    /** Exactly one is set. */
                    outcome?: ("answers"|"claimIdReused"|"deviceUnknown");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a ClaimKeysResponse. */
                type $Shape = {
                  answers?: sealpost.gateway.v1.ClaimAnswers.$Shape|null;
                  claimIdReused?: sealpost.gateway.v1.ClaimIdReused.$Shape|null;
                  deviceUnknown?: sealpost.gateway.v1.DeviceUnknown.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ outcome?: undefined; answers?: null; claimIdReused?: null; deviceUnknown?: null }|{ outcome?: "answers"; answers: sealpost.gateway.v1.ClaimAnswers.$Shape; claimIdReused?: null; deviceUnknown?: null }|{ outcome?: "claimIdReused"; answers?: null; claimIdReused: sealpost.gateway.v1.ClaimIdReused.$Shape; deviceUnknown?: null }|{ outcome?: "deviceUnknown"; answers?: null; claimIdReused?: null; deviceUnknown: sealpost.gateway.v1.DeviceUnknown.$Shape })
                );
            }

            /**
             * Properties of a ClaimAnswers.
             * @deprecated Use sealpost.gateway.v1.ClaimAnswers.$Properties instead.
             */
            interface IClaimAnswers extends sealpost.gateway.v1.ClaimAnswers.$Properties {
            }

            /** The answers to a claim. */
            class ClaimAnswers {

                /**
                 * Constructs a new ClaimAnswers.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ClaimAnswers.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** In the order of the targets. */
                targets: sealpost.gateway.v1.ClaimedTarget.$Properties[];

                /**
                 * Creates a new ClaimAnswers instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ClaimAnswers instance
                 */
                static create(properties: sealpost.gateway.v1.ClaimAnswers.$Shape): sealpost.gateway.v1.ClaimAnswers & sealpost.gateway.v1.ClaimAnswers.$Shape;
                static create(properties?: sealpost.gateway.v1.ClaimAnswers.$Properties): sealpost.gateway.v1.ClaimAnswers;

                /**
                 * Encodes the specified ClaimAnswers message. Does not implicitly {@link sealpost.gateway.v1.ClaimAnswers.verify|verify} messages.
                 * @param message ClaimAnswers message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ClaimAnswers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClaimAnswers message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ClaimAnswers & sealpost.gateway.v1.ClaimAnswers.$Shape} ClaimAnswers
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ClaimAnswers & sealpost.gateway.v1.ClaimAnswers.$Shape;

                /**
                 * Creates a ClaimAnswers message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ClaimAnswers
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ClaimAnswers;

                /**
                 * Creates a plain object from a ClaimAnswers message. Also converts values to other types if specified.
                 * @param message ClaimAnswers
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ClaimAnswers, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ClaimAnswers to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ClaimAnswers {

                /** Properties of a ClaimAnswers. */
                interface $Properties {

                    /** In the order of the targets. */
                    targets?: (sealpost.gateway.v1.ClaimedTarget.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ClaimAnswers. */
                type $Shape = {
                  targets?: sealpost.gateway.v1.ClaimedTarget.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a ClaimedTarget.
             * @deprecated Use sealpost.gateway.v1.ClaimedTarget.$Properties instead.
             */
            interface IClaimedTarget extends sealpost.gateway.v1.ClaimedTarget.$Properties {
            }

            /** The answer for one target. */
            class ClaimedTarget {

                /**
                 * Constructs a new ClaimedTarget.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ClaimedTarget.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** As it was asked for. */
                target?: (sealpost.gateway.v1.Address.$Properties|null);

                /** Keys of its devices. */
                devices?: (sealpost.gateway.v1.ClaimedDevices.$Properties|null);

                /** The user does not let the requester write, or does not exist: nobody can tell which. */
                noConsent?: (sealpost.gateway.v1.NoConsent.$Properties|null);

                /** The requester asked for keys of this user too often. */
                limited?: (sealpost.gateway.v1.ClaimLimited.$Properties|null);

                /** The user's app cannot carry the suite. */
                unsupported?: (sealpost.gateway.v1.SuiteUnsupported.$Properties|null);

                /** Exactly one is set. */
                outcome?: ("devices"|"noConsent"|"limited"|"unsupported");

                /**
                 * Creates a new ClaimedTarget instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ClaimedTarget instance
                 */
                static create(properties: sealpost.gateway.v1.ClaimedTarget.$Shape): sealpost.gateway.v1.ClaimedTarget & sealpost.gateway.v1.ClaimedTarget.$Shape;
                static create(properties?: sealpost.gateway.v1.ClaimedTarget.$Properties): sealpost.gateway.v1.ClaimedTarget;

                /**
                 * Encodes the specified ClaimedTarget message. Does not implicitly {@link sealpost.gateway.v1.ClaimedTarget.verify|verify} messages.
                 * @param message ClaimedTarget message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ClaimedTarget.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClaimedTarget message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ClaimedTarget & sealpost.gateway.v1.ClaimedTarget.$Shape} ClaimedTarget
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ClaimedTarget & sealpost.gateway.v1.ClaimedTarget.$Shape;

                /**
                 * Creates a ClaimedTarget message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ClaimedTarget
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ClaimedTarget;

                /**
                 * Creates a plain object from a ClaimedTarget message. Also converts values to other types if specified.
                 * @param message ClaimedTarget
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ClaimedTarget, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ClaimedTarget to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ClaimedTarget {

                /** Properties of a ClaimedTarget. */
                interface $Properties {

                    /** As it was asked for. */
                    target?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** Keys of its devices. */
                    devices?: (sealpost.gateway.v1.ClaimedDevices.$Properties|null);

                    /** The user does not let the requester write, or does not exist: nobody can tell which. */
                    noConsent?: (sealpost.gateway.v1.NoConsent.$Properties|null);

                    /** The requester asked for keys of this user too often. */
                    limited?: (sealpost.gateway.v1.ClaimLimited.$Properties|null);

                    /** The user's app cannot carry the suite. */
                    unsupported?: (sealpost.gateway.v1.SuiteUnsupported.$Properties|null);

                    /** Exactly one is set. */
                    outcome?: ("devices"|"noConsent"|"limited"|"unsupported");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a ClaimedTarget. */
                type $Shape = {
                  target?: sealpost.gateway.v1.Address.$Shape|null;
                  devices?: sealpost.gateway.v1.ClaimedDevices.$Shape|null;
                  noConsent?: sealpost.gateway.v1.NoConsent.$Shape|null;
                  limited?: sealpost.gateway.v1.ClaimLimited.$Shape|null;
                  unsupported?: sealpost.gateway.v1.SuiteUnsupported.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ outcome?: undefined; devices?: null; noConsent?: null; limited?: null; unsupported?: null }|{ outcome?: "devices"; devices: sealpost.gateway.v1.ClaimedDevices.$Shape; noConsent?: null; limited?: null; unsupported?: null }|{ outcome?: "noConsent"; devices?: null; noConsent: sealpost.gateway.v1.NoConsent.$Shape; limited?: null; unsupported?: null }|{ outcome?: "limited"; devices?: null; noConsent?: null; limited: sealpost.gateway.v1.ClaimLimited.$Shape; unsupported?: null }|{ outcome?: "unsupported"; devices?: null; noConsent?: null; limited?: null; unsupported: sealpost.gateway.v1.SuiteUnsupported.$Shape })
                );
            }

            /**
             * Properties of a ClaimedDevices.
             * @deprecated Use sealpost.gateway.v1.ClaimedDevices.$Properties instead.
             */
            interface IClaimedDevices extends sealpost.gateway.v1.ClaimedDevices.$Properties {
            }

            /** Keys of devices. */
            class ClaimedDevices {

                /**
                 * Constructs a new ClaimedDevices.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ClaimedDevices.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** By device. */
                devices: sealpost.gateway.v1.ClaimedDevice.$Properties[];

                /**
                 * Creates a new ClaimedDevices instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ClaimedDevices instance
                 */
                static create(properties: sealpost.gateway.v1.ClaimedDevices.$Shape): sealpost.gateway.v1.ClaimedDevices & sealpost.gateway.v1.ClaimedDevices.$Shape;
                static create(properties?: sealpost.gateway.v1.ClaimedDevices.$Properties): sealpost.gateway.v1.ClaimedDevices;

                /**
                 * Encodes the specified ClaimedDevices message. Does not implicitly {@link sealpost.gateway.v1.ClaimedDevices.verify|verify} messages.
                 * @param message ClaimedDevices message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ClaimedDevices.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClaimedDevices message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ClaimedDevices & sealpost.gateway.v1.ClaimedDevices.$Shape} ClaimedDevices
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ClaimedDevices & sealpost.gateway.v1.ClaimedDevices.$Shape;

                /**
                 * Creates a ClaimedDevices message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ClaimedDevices
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ClaimedDevices;

                /**
                 * Creates a plain object from a ClaimedDevices message. Also converts values to other types if specified.
                 * @param message ClaimedDevices
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ClaimedDevices, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ClaimedDevices to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ClaimedDevices {

                /** Properties of a ClaimedDevices. */
                interface $Properties {

                    /** By device. */
                    devices?: (sealpost.gateway.v1.ClaimedDevice.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ClaimedDevices. */
                type $Shape = {
                  devices?: sealpost.gateway.v1.ClaimedDevice.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a ClaimedDevice.
             * @deprecated Use sealpost.gateway.v1.ClaimedDevice.$Properties instead.
             */
            interface IClaimedDevice extends sealpost.gateway.v1.ClaimedDevice.$Properties {
            }

            /** One device's keys. */
            class ClaimedDevice {

                /**
                 * Constructs a new ClaimedDevice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ClaimedDevice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The device. */
                device?: (sealpost.gateway.v1.Address.$Properties|null);

                /** 1 to 16383; 0 when unknown. */
                registrationId: number;

                /** A key was given that others get too, since no one-time key was left: what is sent first is protected less. */
                lastResort: boolean;

                /** For a Signal session. */
                prekeyBundle?: (sealpost.gateway.v1.PrekeyBundle.$Properties|null);

                /** For an MLS group. */
                keyPackage?: (sealpost.gateway.v1.KeyPackage.$Properties|null);

                /** It is revoked, was never registered, or published nothing of the kind. */
                unavailable?: (sealpost.gateway.v1.KeysUnavailable.$Properties|null);

                /** Exactly one is set. */
                keys?: ("prekeyBundle"|"keyPackage"|"unavailable");

                /**
                 * Creates a new ClaimedDevice instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ClaimedDevice instance
                 */
                static create(properties: sealpost.gateway.v1.ClaimedDevice.$Shape): sealpost.gateway.v1.ClaimedDevice & sealpost.gateway.v1.ClaimedDevice.$Shape;
                static create(properties?: sealpost.gateway.v1.ClaimedDevice.$Properties): sealpost.gateway.v1.ClaimedDevice;

                /**
                 * Encodes the specified ClaimedDevice message. Does not implicitly {@link sealpost.gateway.v1.ClaimedDevice.verify|verify} messages.
                 * @param message ClaimedDevice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ClaimedDevice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClaimedDevice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ClaimedDevice & sealpost.gateway.v1.ClaimedDevice.$Shape} ClaimedDevice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ClaimedDevice & sealpost.gateway.v1.ClaimedDevice.$Shape;

                /**
                 * Creates a ClaimedDevice message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ClaimedDevice
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ClaimedDevice;

                /**
                 * Creates a plain object from a ClaimedDevice message. Also converts values to other types if specified.
                 * @param message ClaimedDevice
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ClaimedDevice, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ClaimedDevice to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ClaimedDevice {

                /** Properties of a ClaimedDevice. */
                interface $Properties {

                    /** The device. */
                    device?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** 1 to 16383; 0 when unknown. */
                    registrationId?: (number|null);

                    /** A key was given that others get too, since no one-time key was left: what is sent first is protected less. */
                    lastResort?: (boolean|null);

                    /** For a Signal session. */
                    prekeyBundle?: (sealpost.gateway.v1.PrekeyBundle.$Properties|null);

                    /** For an MLS group. */
                    keyPackage?: (sealpost.gateway.v1.KeyPackage.$Properties|null);

                    /** It is revoked, was never registered, or published nothing of the kind. */
                    unavailable?: (sealpost.gateway.v1.KeysUnavailable.$Properties|null);

                    /** Exactly one is set. */
                    keys?: ("prekeyBundle"|"keyPackage"|"unavailable");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a ClaimedDevice. */
                type $Shape = {
                  device?: sealpost.gateway.v1.Address.$Shape|null;
                  registrationId?: number|null;
                  lastResort?: boolean|null;
                  prekeyBundle?: sealpost.gateway.v1.PrekeyBundle.$Shape|null;
                  keyPackage?: sealpost.gateway.v1.KeyPackage.$Shape|null;
                  unavailable?: sealpost.gateway.v1.KeysUnavailable.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ keys?: undefined; prekeyBundle?: null; keyPackage?: null; unavailable?: null }|{ keys?: "prekeyBundle"; prekeyBundle: sealpost.gateway.v1.PrekeyBundle.$Shape; keyPackage?: null; unavailable?: null }|{ keys?: "keyPackage"; prekeyBundle?: null; keyPackage: sealpost.gateway.v1.KeyPackage.$Shape; unavailable?: null }|{ keys?: "unavailable"; prekeyBundle?: null; keyPackage?: null; unavailable: sealpost.gateway.v1.KeysUnavailable.$Shape })
                );
            }

            /**
             * Properties of a PrekeyBundle.
             * @deprecated Use sealpost.gateway.v1.PrekeyBundle.$Properties instead.
             */
            interface IPrekeyBundle extends sealpost.gateway.v1.PrekeyBundle.$Properties {
            }

            /** What opens a Signal session. */
            class PrekeyBundle {

                /**
                 * Constructs a new PrekeyBundle.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.PrekeyBundle.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 32 bytes. */
                identityKey: Uint8Array;

                /** The current one. */
                signedPrekey?: (sealpost.gateway.v1.SignedPrekey.$Properties|null);

                /** Unset where none was left. */
                oneTime?: (sealpost.gateway.v1.OneTimePrekey.$Properties|null);

                /** A one-time one, or that of last resort; unset where the device has none. */
                postQuantum?: (sealpost.gateway.v1.PostQuantumPrekey.$Properties|null);

                /** The app's own proof of the device; empty for devices of other apps. */
                deviceIdentity: Uint8Array;

                /**
                 * Creates a new PrekeyBundle instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PrekeyBundle instance
                 */
                static create(properties: sealpost.gateway.v1.PrekeyBundle.$Shape): sealpost.gateway.v1.PrekeyBundle & sealpost.gateway.v1.PrekeyBundle.$Shape;
                static create(properties?: sealpost.gateway.v1.PrekeyBundle.$Properties): sealpost.gateway.v1.PrekeyBundle;

                /**
                 * Encodes the specified PrekeyBundle message. Does not implicitly {@link sealpost.gateway.v1.PrekeyBundle.verify|verify} messages.
                 * @param message PrekeyBundle message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.PrekeyBundle.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PrekeyBundle message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.PrekeyBundle & sealpost.gateway.v1.PrekeyBundle.$Shape} PrekeyBundle
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.PrekeyBundle & sealpost.gateway.v1.PrekeyBundle.$Shape;

                /**
                 * Creates a PrekeyBundle message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns PrekeyBundle
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.PrekeyBundle;

                /**
                 * Creates a plain object from a PrekeyBundle message. Also converts values to other types if specified.
                 * @param message PrekeyBundle
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.PrekeyBundle, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this PrekeyBundle to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace PrekeyBundle {

                /** Properties of a PrekeyBundle. */
                interface $Properties {

                    /** 32 bytes. */
                    identityKey?: (Uint8Array|null);

                    /** The current one. */
                    signedPrekey?: (sealpost.gateway.v1.SignedPrekey.$Properties|null);

                    /** Unset where none was left. */
                    oneTime?: (sealpost.gateway.v1.OneTimePrekey.$Properties|null);

                    /** A one-time one, or that of last resort; unset where the device has none. */
                    postQuantum?: (sealpost.gateway.v1.PostQuantumPrekey.$Properties|null);

                    /** The app's own proof of the device; empty for devices of other apps. */
                    deviceIdentity?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PrekeyBundle. */
                type $Shape = sealpost.gateway.v1.PrekeyBundle.$Properties;
            }

            /**
             * Properties of a KeysUnavailable.
             * @deprecated Use sealpost.gateway.v1.KeysUnavailable.$Properties instead.
             */
            interface IKeysUnavailable extends sealpost.gateway.v1.KeysUnavailable.$Properties {
            }

            /** A device without keys. */
            class KeysUnavailable {

                /**
                 * Constructs a new KeysUnavailable.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.KeysUnavailable.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new KeysUnavailable instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns KeysUnavailable instance
                 */
                static create(properties: sealpost.gateway.v1.KeysUnavailable.$Shape): sealpost.gateway.v1.KeysUnavailable & sealpost.gateway.v1.KeysUnavailable.$Shape;
                static create(properties?: sealpost.gateway.v1.KeysUnavailable.$Properties): sealpost.gateway.v1.KeysUnavailable;

                /**
                 * Encodes the specified KeysUnavailable message. Does not implicitly {@link sealpost.gateway.v1.KeysUnavailable.verify|verify} messages.
                 * @param message KeysUnavailable message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.KeysUnavailable.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a KeysUnavailable message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.KeysUnavailable & sealpost.gateway.v1.KeysUnavailable.$Shape} KeysUnavailable
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.KeysUnavailable & sealpost.gateway.v1.KeysUnavailable.$Shape;

                /**
                 * Creates a KeysUnavailable message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns KeysUnavailable
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.KeysUnavailable;

                /**
                 * Creates a plain object from a KeysUnavailable message. Also converts values to other types if specified.
                 * @param message KeysUnavailable
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.KeysUnavailable, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this KeysUnavailable to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace KeysUnavailable {

                /** Properties of a KeysUnavailable. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a KeysUnavailable. */
                type $Shape = sealpost.gateway.v1.KeysUnavailable.$Properties;
            }

            /**
             * Properties of a NoConsent.
             * @deprecated Use sealpost.gateway.v1.NoConsent.$Properties instead.
             */
            interface INoConsent extends sealpost.gateway.v1.NoConsent.$Properties {
            }

            /** No consent, or no such user. */
            class NoConsent {

                /**
                 * Constructs a new NoConsent.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.NoConsent.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new NoConsent instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NoConsent instance
                 */
                static create(properties: sealpost.gateway.v1.NoConsent.$Shape): sealpost.gateway.v1.NoConsent & sealpost.gateway.v1.NoConsent.$Shape;
                static create(properties?: sealpost.gateway.v1.NoConsent.$Properties): sealpost.gateway.v1.NoConsent;

                /**
                 * Encodes the specified NoConsent message. Does not implicitly {@link sealpost.gateway.v1.NoConsent.verify|verify} messages.
                 * @param message NoConsent message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.NoConsent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NoConsent message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.NoConsent & sealpost.gateway.v1.NoConsent.$Shape} NoConsent
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.NoConsent & sealpost.gateway.v1.NoConsent.$Shape;

                /**
                 * Creates a NoConsent message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns NoConsent
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.NoConsent;

                /**
                 * Creates a plain object from a NoConsent message. Also converts values to other types if specified.
                 * @param message NoConsent
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.NoConsent, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this NoConsent to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace NoConsent {

                /** Properties of a NoConsent. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NoConsent. */
                type $Shape = sealpost.gateway.v1.NoConsent.$Properties;
            }

            /**
             * Properties of a ClaimLimited.
             * @deprecated Use sealpost.gateway.v1.ClaimLimited.$Properties instead.
             */
            interface IClaimLimited extends sealpost.gateway.v1.ClaimLimited.$Properties {
            }

            /** Asked too often. */
            class ClaimLimited {

                /**
                 * Constructs a new ClaimLimited.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ClaimLimited.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** How long to wait, in milliseconds. */
                retryAfterMs: number;

                /**
                 * Creates a new ClaimLimited instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ClaimLimited instance
                 */
                static create(properties: sealpost.gateway.v1.ClaimLimited.$Shape): sealpost.gateway.v1.ClaimLimited & sealpost.gateway.v1.ClaimLimited.$Shape;
                static create(properties?: sealpost.gateway.v1.ClaimLimited.$Properties): sealpost.gateway.v1.ClaimLimited;

                /**
                 * Encodes the specified ClaimLimited message. Does not implicitly {@link sealpost.gateway.v1.ClaimLimited.verify|verify} messages.
                 * @param message ClaimLimited message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ClaimLimited.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClaimLimited message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ClaimLimited & sealpost.gateway.v1.ClaimLimited.$Shape} ClaimLimited
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ClaimLimited & sealpost.gateway.v1.ClaimLimited.$Shape;

                /**
                 * Creates a ClaimLimited message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ClaimLimited
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ClaimLimited;

                /**
                 * Creates a plain object from a ClaimLimited message. Also converts values to other types if specified.
                 * @param message ClaimLimited
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ClaimLimited, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ClaimLimited to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ClaimLimited {

                /** Properties of a ClaimLimited. */
                interface $Properties {

                    /** How long to wait, in milliseconds. */
                    retryAfterMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ClaimLimited. */
                type $Shape = sealpost.gateway.v1.ClaimLimited.$Properties;
            }

            /**
             * Properties of a SuiteUnsupported.
             * @deprecated Use sealpost.gateway.v1.SuiteUnsupported.$Properties instead.
             */
            interface ISuiteUnsupported extends sealpost.gateway.v1.SuiteUnsupported.$Properties {
            }

            /** An app that cannot carry a suite. */
            class SuiteUnsupported {

                /**
                 * Constructs a new SuiteUnsupported.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SuiteUnsupported.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new SuiteUnsupported instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SuiteUnsupported instance
                 */
                static create(properties: sealpost.gateway.v1.SuiteUnsupported.$Shape): sealpost.gateway.v1.SuiteUnsupported & sealpost.gateway.v1.SuiteUnsupported.$Shape;
                static create(properties?: sealpost.gateway.v1.SuiteUnsupported.$Properties): sealpost.gateway.v1.SuiteUnsupported;

                /**
                 * Encodes the specified SuiteUnsupported message. Does not implicitly {@link sealpost.gateway.v1.SuiteUnsupported.verify|verify} messages.
                 * @param message SuiteUnsupported message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SuiteUnsupported.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SuiteUnsupported message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SuiteUnsupported & sealpost.gateway.v1.SuiteUnsupported.$Shape} SuiteUnsupported
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SuiteUnsupported & sealpost.gateway.v1.SuiteUnsupported.$Shape;

                /**
                 * Creates a SuiteUnsupported message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SuiteUnsupported
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SuiteUnsupported;

                /**
                 * Creates a plain object from a SuiteUnsupported message. Also converts values to other types if specified.
                 * @param message SuiteUnsupported
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SuiteUnsupported, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SuiteUnsupported to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SuiteUnsupported {

                /** Properties of a SuiteUnsupported. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SuiteUnsupported. */
                type $Shape = sealpost.gateway.v1.SuiteUnsupported.$Properties;
            }

            /**
             * Properties of a ClaimIdReused.
             * @deprecated Use sealpost.gateway.v1.ClaimIdReused.$Properties instead.
             */
            interface IClaimIdReused extends sealpost.gateway.v1.ClaimIdReused.$Properties {
            }

            /** A claim id that stands for another claim. */
            class ClaimIdReused {

                /**
                 * Constructs a new ClaimIdReused.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ClaimIdReused.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new ClaimIdReused instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ClaimIdReused instance
                 */
                static create(properties: sealpost.gateway.v1.ClaimIdReused.$Shape): sealpost.gateway.v1.ClaimIdReused & sealpost.gateway.v1.ClaimIdReused.$Shape;
                static create(properties?: sealpost.gateway.v1.ClaimIdReused.$Properties): sealpost.gateway.v1.ClaimIdReused;

                /**
                 * Encodes the specified ClaimIdReused message. Does not implicitly {@link sealpost.gateway.v1.ClaimIdReused.verify|verify} messages.
                 * @param message ClaimIdReused message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ClaimIdReused.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClaimIdReused message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ClaimIdReused & sealpost.gateway.v1.ClaimIdReused.$Shape} ClaimIdReused
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ClaimIdReused & sealpost.gateway.v1.ClaimIdReused.$Shape;

                /**
                 * Creates a ClaimIdReused message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ClaimIdReused
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ClaimIdReused;

                /**
                 * Creates a plain object from a ClaimIdReused message. Also converts values to other types if specified.
                 * @param message ClaimIdReused
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ClaimIdReused, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ClaimIdReused to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ClaimIdReused {

                /** Properties of a ClaimIdReused. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ClaimIdReused. */
                type $Shape = sealpost.gateway.v1.ClaimIdReused.$Properties;
            }

            /**
             * Properties of a CountKeysRequest.
             * @deprecated Use sealpost.gateway.v1.CountKeysRequest.$Properties instead.
             */
            interface ICountKeysRequest extends sealpost.gateway.v1.CountKeysRequest.$Properties {
            }

            /** Asks how many one-time keys are left. */
            class CountKeysRequest {

                /**
                 * Constructs a new CountKeysRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.CountKeysRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The device. */
                device?: (sealpost.gateway.v1.Address.$Properties|null);

                /**
                 * Creates a new CountKeysRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CountKeysRequest instance
                 */
                static create(properties: sealpost.gateway.v1.CountKeysRequest.$Shape): sealpost.gateway.v1.CountKeysRequest & sealpost.gateway.v1.CountKeysRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.CountKeysRequest.$Properties): sealpost.gateway.v1.CountKeysRequest;

                /**
                 * Encodes the specified CountKeysRequest message. Does not implicitly {@link sealpost.gateway.v1.CountKeysRequest.verify|verify} messages.
                 * @param message CountKeysRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.CountKeysRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CountKeysRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.CountKeysRequest & sealpost.gateway.v1.CountKeysRequest.$Shape} CountKeysRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.CountKeysRequest & sealpost.gateway.v1.CountKeysRequest.$Shape;

                /**
                 * Creates a CountKeysRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CountKeysRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.CountKeysRequest;

                /**
                 * Creates a plain object from a CountKeysRequest message. Also converts values to other types if specified.
                 * @param message CountKeysRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.CountKeysRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CountKeysRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CountKeysRequest {

                /** Properties of a CountKeysRequest. */
                interface $Properties {

                    /** The device. */
                    device?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CountKeysRequest. */
                type $Shape = sealpost.gateway.v1.CountKeysRequest.$Properties;
            }

            /**
             * Properties of a CountKeysResponse.
             * @deprecated Use sealpost.gateway.v1.CountKeysResponse.$Properties instead.
             */
            interface ICountKeysResponse extends sealpost.gateway.v1.CountKeysResponse.$Properties {
            }

            /** How many are left. */
            class CountKeysResponse {

                /**
                 * Constructs a new CountKeysResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.CountKeysResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What is left. */
                left?: (sealpost.gateway.v1.KeyCounts.$Properties|null);

                /** The device is not registered, or is revoked. */
                deviceUnknown?: (sealpost.gateway.v1.DeviceUnknown.$Properties|null);

                /** Exactly one is set. */
                outcome?: ("left"|"deviceUnknown");

                /**
                 * Creates a new CountKeysResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CountKeysResponse instance
                 */
                static create(properties: sealpost.gateway.v1.CountKeysResponse.$Shape): sealpost.gateway.v1.CountKeysResponse & sealpost.gateway.v1.CountKeysResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.CountKeysResponse.$Properties): sealpost.gateway.v1.CountKeysResponse;

                /**
                 * Encodes the specified CountKeysResponse message. Does not implicitly {@link sealpost.gateway.v1.CountKeysResponse.verify|verify} messages.
                 * @param message CountKeysResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.CountKeysResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CountKeysResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.CountKeysResponse & sealpost.gateway.v1.CountKeysResponse.$Shape} CountKeysResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.CountKeysResponse & sealpost.gateway.v1.CountKeysResponse.$Shape;

                /**
                 * Creates a CountKeysResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CountKeysResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.CountKeysResponse;

                /**
                 * Creates a plain object from a CountKeysResponse message. Also converts values to other types if specified.
                 * @param message CountKeysResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.CountKeysResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CountKeysResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CountKeysResponse {

                /** Properties of a CountKeysResponse. */
                interface $Properties {

                    /** What is left. */
                    left?: (sealpost.gateway.v1.KeyCounts.$Properties|null);

                    /** The device is not registered, or is revoked. */
                    deviceUnknown?: (sealpost.gateway.v1.DeviceUnknown.$Properties|null);

                    /** Exactly one is set. */
                    outcome?: ("left"|"deviceUnknown");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a CountKeysResponse. */
                type $Shape = {
                  left?: sealpost.gateway.v1.KeyCounts.$Shape|null;
                  deviceUnknown?: sealpost.gateway.v1.DeviceUnknown.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ outcome?: undefined; left?: null; deviceUnknown?: null }|{ outcome?: "left"; left: sealpost.gateway.v1.KeyCounts.$Shape; deviceUnknown?: null }|{ outcome?: "deviceUnknown"; left?: null; deviceUnknown: sealpost.gateway.v1.DeviceUnknown.$Shape })
                );
            }

            /** What became of an earlier envelope at one recipient. States only rise. */
            enum ReceiptKind {

                /** Not said; ignored. */
                RECEIPT_KIND_UNSPECIFIED = 0,

                /** The platform took it. */
                RECEIPT_KIND_SENT = 1,

                /** It reached a device. */
                RECEIPT_KIND_DELIVERED = 2,

                /** A person saw it. */
                RECEIPT_KIND_READ = 3,

                /** A person listened to it. */
                RECEIPT_KIND_PLAYED = 4,

                /** It did not arrive and will not. */
                RECEIPT_KIND_FAILED = 5,

                /** Its time to live ended first. */
                RECEIPT_KIND_EXPIRED = 6,

                /** It was given its place in the conversation; for app backends only. */
                RECEIPT_KIND_ROUTED = 7
            }

            /**
             * Properties of a Receipt.
             * @deprecated Use sealpost.gateway.v1.Receipt.$Properties instead.
             */
            interface IReceipt extends sealpost.gateway.v1.Receipt.$Properties {
            }

            /** A receipt on its way back to the sender of an envelope. */
            class Receipt {

                /**
                 * Constructs a new Receipt.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.Receipt.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 16 bytes, derived like an envelope id. */
                receiptId: Uint8Array;

                /** The conversation, 16 bytes; the key on the bus. */
                conversationId: Uint8Array;

                /** The envelope that is meant, 16 bytes; empty where only the watermark says it. */
                envelopeId: Uint8Array;

                /** Who received, read or missed it. */
                recipient?: (sealpost.gateway.v1.Address.$Properties|null);

                /** What became of it. */
                kind: sealpost.gateway.v1.ReceiptKind;

                /** When, Unix milliseconds. */
                atMs: Long;

                /** Covers everything sent to the recipient in this conversation up to this time, Unix milliseconds; 0 for one envelope. */
                watermarkMs: Long;

                /** The failure's code from the closed list; empty unless failed or expired. */
                failureCode: string;

                /** The platform's own code behind it, such as `131047` or `10/2018278`; empty when there is none. */
                platformCode: string;

                /** The part of a split message that is meant; 0 for the first or only one. */
                part: number;

                /** Position and time of a routed envelope. */
                conversationSeq: Long;

                /** The conversation's clock for a routed envelope, Unix milliseconds. */
                threadMs: Long;

                /**
                 * Creates a new Receipt instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Receipt instance
                 */
                static create(properties: sealpost.gateway.v1.Receipt.$Shape): sealpost.gateway.v1.Receipt & sealpost.gateway.v1.Receipt.$Shape;
                static create(properties?: sealpost.gateway.v1.Receipt.$Properties): sealpost.gateway.v1.Receipt;

                /**
                 * Encodes the specified Receipt message. Does not implicitly {@link sealpost.gateway.v1.Receipt.verify|verify} messages.
                 * @param message Receipt message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.Receipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Receipt message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.Receipt & sealpost.gateway.v1.Receipt.$Shape} Receipt
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.Receipt & sealpost.gateway.v1.Receipt.$Shape;

                /**
                 * Creates a Receipt message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Receipt
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.Receipt;

                /**
                 * Creates a plain object from a Receipt message. Also converts values to other types if specified.
                 * @param message Receipt
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.Receipt, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Receipt to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Receipt {

                /** Properties of a Receipt. */
                interface $Properties {

                    /** 16 bytes, derived like an envelope id. */
                    receiptId?: (Uint8Array|null);

                    /** The conversation, 16 bytes; the key on the bus. */
                    conversationId?: (Uint8Array|null);

                    /** The envelope that is meant, 16 bytes; empty where only the watermark says it. */
                    envelopeId?: (Uint8Array|null);

                    /** Who received, read or missed it. */
                    recipient?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** What became of it. */
                    kind?: (sealpost.gateway.v1.ReceiptKind|null);

                    /** When, Unix milliseconds. */
                    atMs?: (Long|null);

                    /** Covers everything sent to the recipient in this conversation up to this time, Unix milliseconds; 0 for one envelope. */
                    watermarkMs?: (Long|null);

                    /** The failure's code from the closed list; empty unless failed or expired. */
                    failureCode?: (string|null);

                    /** The platform's own code behind it, such as `131047` or `10/2018278`; empty when there is none. */
                    platformCode?: (string|null);

                    /** The part of a split message that is meant; 0 for the first or only one. */
                    part?: (number|null);

                    /** Position and time of a routed envelope. */
                    conversationSeq?: (Long|null);

                    /** The conversation's clock for a routed envelope, Unix milliseconds. */
                    threadMs?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Receipt. */
                type $Shape = sealpost.gateway.v1.Receipt.$Properties;
            }

            /**
             * Properties of a RegisterUserRequest.
             * @deprecated Use sealpost.gateway.v1.RegisterUserRequest.$Properties instead.
             */
            interface IRegisterUserRequest extends sealpost.gateway.v1.RegisterUserRequest.$Properties {
            }

            /** Makes a user known. */
            class RegisterUserRequest {

                /**
                 * Constructs a new RegisterUserRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.RegisterUserRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The app; must be the credential's. */
                platform: sealpost.gateway.v1.Platform;

                /** The user in the app's own spelling. */
                user: string;

                /**
                 * Creates a new RegisterUserRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RegisterUserRequest instance
                 */
                static create(properties: sealpost.gateway.v1.RegisterUserRequest.$Shape): sealpost.gateway.v1.RegisterUserRequest & sealpost.gateway.v1.RegisterUserRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.RegisterUserRequest.$Properties): sealpost.gateway.v1.RegisterUserRequest;

                /**
                 * Encodes the specified RegisterUserRequest message. Does not implicitly {@link sealpost.gateway.v1.RegisterUserRequest.verify|verify} messages.
                 * @param message RegisterUserRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.RegisterUserRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RegisterUserRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.RegisterUserRequest & sealpost.gateway.v1.RegisterUserRequest.$Shape} RegisterUserRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.RegisterUserRequest & sealpost.gateway.v1.RegisterUserRequest.$Shape;

                /**
                 * Creates a RegisterUserRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RegisterUserRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.RegisterUserRequest;

                /**
                 * Creates a plain object from a RegisterUserRequest message. Also converts values to other types if specified.
                 * @param message RegisterUserRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.RegisterUserRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RegisterUserRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RegisterUserRequest {

                /** Properties of a RegisterUserRequest. */
                interface $Properties {

                    /** The app; must be the credential's. */
                    platform?: (sealpost.gateway.v1.Platform|null);

                    /** The user in the app's own spelling. */
                    user?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RegisterUserRequest. */
                type $Shape = sealpost.gateway.v1.RegisterUserRequest.$Properties;
            }

            /**
             * Properties of a RegisterUserResponse.
             * @deprecated Use sealpost.gateway.v1.RegisterUserResponse.$Properties instead.
             */
            interface IRegisterUserResponse extends sealpost.gateway.v1.RegisterUserResponse.$Properties {
            }

            /** The user is known. */
            class RegisterUserResponse {

                /**
                 * Constructs a new RegisterUserResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.RegisterUserResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its address; the device_id is 0. */
                address?: (sealpost.gateway.v1.Address.$Properties|null);

                /** The user's alias on each other app, by platform name. */
                aliases: { [k: string]: string };

                /**
                 * Creates a new RegisterUserResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RegisterUserResponse instance
                 */
                static create(properties: sealpost.gateway.v1.RegisterUserResponse.$Shape): sealpost.gateway.v1.RegisterUserResponse & sealpost.gateway.v1.RegisterUserResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.RegisterUserResponse.$Properties): sealpost.gateway.v1.RegisterUserResponse;

                /**
                 * Encodes the specified RegisterUserResponse message. Does not implicitly {@link sealpost.gateway.v1.RegisterUserResponse.verify|verify} messages.
                 * @param message RegisterUserResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.RegisterUserResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RegisterUserResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.RegisterUserResponse & sealpost.gateway.v1.RegisterUserResponse.$Shape} RegisterUserResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.RegisterUserResponse & sealpost.gateway.v1.RegisterUserResponse.$Shape;

                /**
                 * Creates a RegisterUserResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RegisterUserResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.RegisterUserResponse;

                /**
                 * Creates a plain object from a RegisterUserResponse message. Also converts values to other types if specified.
                 * @param message RegisterUserResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.RegisterUserResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RegisterUserResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RegisterUserResponse {

                /** Properties of a RegisterUserResponse. */
                interface $Properties {

                    /** Its address; the device_id is 0. */
                    address?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** The user's alias on each other app, by platform name. */
                    aliases?: ({ [k: string]: string }|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RegisterUserResponse. */
                type $Shape = sealpost.gateway.v1.RegisterUserResponse.$Properties;
            }

            /**
             * Properties of a RegisterDeviceRequest.
             * @deprecated Use sealpost.gateway.v1.RegisterDeviceRequest.$Properties instead.
             */
            interface IRegisterDeviceRequest extends sealpost.gateway.v1.RegisterDeviceRequest.$Properties {
            }

            /** Registers a device. */
            class RegisterDeviceRequest {

                /**
                 * Constructs a new RegisterDeviceRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.RegisterDeviceRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The app; must be the credential's. */
                platform: sealpost.gateway.v1.Platform;

                /** The user in the app's own spelling. */
                user: string;

                /** The native device number; 0 is a WhatsApp user's primary phone. */
                device: number;

                /** 1 to 16383; 0 when unknown. */
                registrationId: number;

                /** The device's Ed25519 key for statements, raw, 32 bytes; empty leaves the one that it has. */
                statementKey: Uint8Array;

                /**
                 * Creates a new RegisterDeviceRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RegisterDeviceRequest instance
                 */
                static create(properties: sealpost.gateway.v1.RegisterDeviceRequest.$Shape): sealpost.gateway.v1.RegisterDeviceRequest & sealpost.gateway.v1.RegisterDeviceRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.RegisterDeviceRequest.$Properties): sealpost.gateway.v1.RegisterDeviceRequest;

                /**
                 * Encodes the specified RegisterDeviceRequest message. Does not implicitly {@link sealpost.gateway.v1.RegisterDeviceRequest.verify|verify} messages.
                 * @param message RegisterDeviceRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.RegisterDeviceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RegisterDeviceRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.RegisterDeviceRequest & sealpost.gateway.v1.RegisterDeviceRequest.$Shape} RegisterDeviceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.RegisterDeviceRequest & sealpost.gateway.v1.RegisterDeviceRequest.$Shape;

                /**
                 * Creates a RegisterDeviceRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RegisterDeviceRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.RegisterDeviceRequest;

                /**
                 * Creates a plain object from a RegisterDeviceRequest message. Also converts values to other types if specified.
                 * @param message RegisterDeviceRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.RegisterDeviceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RegisterDeviceRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RegisterDeviceRequest {

                /** Properties of a RegisterDeviceRequest. */
                interface $Properties {

                    /** The app; must be the credential's. */
                    platform?: (sealpost.gateway.v1.Platform|null);

                    /** The user in the app's own spelling. */
                    user?: (string|null);

                    /** The native device number; 0 is a WhatsApp user's primary phone. */
                    device?: (number|null);

                    /** 1 to 16383; 0 when unknown. */
                    registrationId?: (number|null);

                    /** The device's Ed25519 key for statements, raw, 32 bytes; empty leaves the one that it has. */
                    statementKey?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RegisterDeviceRequest. */
                type $Shape = sealpost.gateway.v1.RegisterDeviceRequest.$Properties;
            }

            /**
             * Properties of a RegisterDeviceResponse.
             * @deprecated Use sealpost.gateway.v1.RegisterDeviceResponse.$Properties instead.
             */
            interface IRegisterDeviceResponse extends sealpost.gateway.v1.RegisterDeviceResponse.$Properties {
            }

            /** The device is known. */
            class RegisterDeviceResponse {

                /**
                 * Constructs a new RegisterDeviceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.RegisterDeviceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its address. */
                address?: (sealpost.gateway.v1.Address.$Properties|null);

                /** The user's alias on each other app, by platform name. */
                aliases: { [k: string]: string };

                /** The id by which statements name the device's key, 16 hex digits; empty when it has none. */
                statementKeyId: string;

                /**
                 * Creates a new RegisterDeviceResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RegisterDeviceResponse instance
                 */
                static create(properties: sealpost.gateway.v1.RegisterDeviceResponse.$Shape): sealpost.gateway.v1.RegisterDeviceResponse & sealpost.gateway.v1.RegisterDeviceResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.RegisterDeviceResponse.$Properties): sealpost.gateway.v1.RegisterDeviceResponse;

                /**
                 * Encodes the specified RegisterDeviceResponse message. Does not implicitly {@link sealpost.gateway.v1.RegisterDeviceResponse.verify|verify} messages.
                 * @param message RegisterDeviceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.RegisterDeviceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RegisterDeviceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.RegisterDeviceResponse & sealpost.gateway.v1.RegisterDeviceResponse.$Shape} RegisterDeviceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.RegisterDeviceResponse & sealpost.gateway.v1.RegisterDeviceResponse.$Shape;

                /**
                 * Creates a RegisterDeviceResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RegisterDeviceResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.RegisterDeviceResponse;

                /**
                 * Creates a plain object from a RegisterDeviceResponse message. Also converts values to other types if specified.
                 * @param message RegisterDeviceResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.RegisterDeviceResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RegisterDeviceResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RegisterDeviceResponse {

                /** Properties of a RegisterDeviceResponse. */
                interface $Properties {

                    /** Its address. */
                    address?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** The user's alias on each other app, by platform name. */
                    aliases?: ({ [k: string]: string }|null);

                    /** The id by which statements name the device's key, 16 hex digits; empty when it has none. */
                    statementKeyId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RegisterDeviceResponse. */
                type $Shape = sealpost.gateway.v1.RegisterDeviceResponse.$Properties;
            }

            /**
             * Properties of a ListDevicesRequest.
             * @deprecated Use sealpost.gateway.v1.ListDevicesRequest.$Properties instead.
             */
            interface IListDevicesRequest extends sealpost.gateway.v1.ListDevicesRequest.$Properties {
            }

            /** Asks for the devices of users. */
            class ListDevicesRequest {

                /**
                 * Constructs a new ListDevicesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ListDevicesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 1 to 256 users; their device_id is not read. */
                users: sealpost.gateway.v1.Address.$Properties[];

                /**
                 * Creates a new ListDevicesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListDevicesRequest instance
                 */
                static create(properties: sealpost.gateway.v1.ListDevicesRequest.$Shape): sealpost.gateway.v1.ListDevicesRequest & sealpost.gateway.v1.ListDevicesRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.ListDevicesRequest.$Properties): sealpost.gateway.v1.ListDevicesRequest;

                /**
                 * Encodes the specified ListDevicesRequest message. Does not implicitly {@link sealpost.gateway.v1.ListDevicesRequest.verify|verify} messages.
                 * @param message ListDevicesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ListDevicesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListDevicesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ListDevicesRequest & sealpost.gateway.v1.ListDevicesRequest.$Shape} ListDevicesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ListDevicesRequest & sealpost.gateway.v1.ListDevicesRequest.$Shape;

                /**
                 * Creates a ListDevicesRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListDevicesRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ListDevicesRequest;

                /**
                 * Creates a plain object from a ListDevicesRequest message. Also converts values to other types if specified.
                 * @param message ListDevicesRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ListDevicesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListDevicesRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListDevicesRequest {

                /** Properties of a ListDevicesRequest. */
                interface $Properties {

                    /** 1 to 256 users; their device_id is not read. */
                    users?: (sealpost.gateway.v1.Address.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListDevicesRequest. */
                type $Shape = sealpost.gateway.v1.ListDevicesRequest.$Properties;
            }

            /**
             * Properties of a Device.
             * @deprecated Use sealpost.gateway.v1.Device.$Properties instead.
             */
            interface IDevice extends sealpost.gateway.v1.Device.$Properties {
            }

            /** One device of a user. */
            class Device {

                /**
                 * Constructs a new Device.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.Device.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its address. */
                address?: (sealpost.gateway.v1.Address.$Properties|null);

                /** 1 to 16383; 0 when unknown. */
                registrationId: number;

                /** The id of its key for statements; empty when it has none. */
                statementKeyId: string;

                /** When it was registered first, Unix milliseconds. */
                createdAtMs: Long;

                /** When it was revoked, Unix milliseconds; 0 when it is not. */
                revokedAtMs: Long;

                /**
                 * Creates a new Device instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Device instance
                 */
                static create(properties: sealpost.gateway.v1.Device.$Shape): sealpost.gateway.v1.Device & sealpost.gateway.v1.Device.$Shape;
                static create(properties?: sealpost.gateway.v1.Device.$Properties): sealpost.gateway.v1.Device;

                /**
                 * Encodes the specified Device message. Does not implicitly {@link sealpost.gateway.v1.Device.verify|verify} messages.
                 * @param message Device message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.Device.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Device message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.Device & sealpost.gateway.v1.Device.$Shape} Device
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.Device & sealpost.gateway.v1.Device.$Shape;

                /**
                 * Creates a Device message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Device
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.Device;

                /**
                 * Creates a plain object from a Device message. Also converts values to other types if specified.
                 * @param message Device
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.Device, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Device to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Device {

                /** Properties of a Device. */
                interface $Properties {

                    /** Its address. */
                    address?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** 1 to 16383; 0 when unknown. */
                    registrationId?: (number|null);

                    /** The id of its key for statements; empty when it has none. */
                    statementKeyId?: (string|null);

                    /** When it was registered first, Unix milliseconds. */
                    createdAtMs?: (Long|null);

                    /** When it was revoked, Unix milliseconds; 0 when it is not. */
                    revokedAtMs?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Device. */
                type $Shape = sealpost.gateway.v1.Device.$Properties;
            }

            /**
             * Properties of a ListDevicesResponse.
             * @deprecated Use sealpost.gateway.v1.ListDevicesResponse.$Properties instead.
             */
            interface IListDevicesResponse extends sealpost.gateway.v1.ListDevicesResponse.$Properties {
            }

            /** The devices of users, by user and device. */
            class ListDevicesResponse {

                /**
                 * Constructs a new ListDevicesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ListDevicesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** They. */
                devices: sealpost.gateway.v1.Device.$Properties[];

                /**
                 * Creates a new ListDevicesResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListDevicesResponse instance
                 */
                static create(properties: sealpost.gateway.v1.ListDevicesResponse.$Shape): sealpost.gateway.v1.ListDevicesResponse & sealpost.gateway.v1.ListDevicesResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.ListDevicesResponse.$Properties): sealpost.gateway.v1.ListDevicesResponse;

                /**
                 * Encodes the specified ListDevicesResponse message. Does not implicitly {@link sealpost.gateway.v1.ListDevicesResponse.verify|verify} messages.
                 * @param message ListDevicesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ListDevicesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListDevicesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ListDevicesResponse & sealpost.gateway.v1.ListDevicesResponse.$Shape} ListDevicesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ListDevicesResponse & sealpost.gateway.v1.ListDevicesResponse.$Shape;

                /**
                 * Creates a ListDevicesResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListDevicesResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ListDevicesResponse;

                /**
                 * Creates a plain object from a ListDevicesResponse message. Also converts values to other types if specified.
                 * @param message ListDevicesResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ListDevicesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListDevicesResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListDevicesResponse {

                /** Properties of a ListDevicesResponse. */
                interface $Properties {

                    /** They. */
                    devices?: (sealpost.gateway.v1.Device.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListDevicesResponse. */
                type $Shape = sealpost.gateway.v1.ListDevicesResponse.$Properties;
            }

            /**
             * Properties of a RevokeDeviceRequest.
             * @deprecated Use sealpost.gateway.v1.RevokeDeviceRequest.$Properties instead.
             */
            interface IRevokeDeviceRequest extends sealpost.gateway.v1.RevokeDeviceRequest.$Properties {
            }

            /** Revokes a device. */
            class RevokeDeviceRequest {

                /**
                 * Constructs a new RevokeDeviceRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.RevokeDeviceRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The device. */
                device?: (sealpost.gateway.v1.Address.$Properties|null);

                /**
                 * Creates a new RevokeDeviceRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RevokeDeviceRequest instance
                 */
                static create(properties: sealpost.gateway.v1.RevokeDeviceRequest.$Shape): sealpost.gateway.v1.RevokeDeviceRequest & sealpost.gateway.v1.RevokeDeviceRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.RevokeDeviceRequest.$Properties): sealpost.gateway.v1.RevokeDeviceRequest;

                /**
                 * Encodes the specified RevokeDeviceRequest message. Does not implicitly {@link sealpost.gateway.v1.RevokeDeviceRequest.verify|verify} messages.
                 * @param message RevokeDeviceRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.RevokeDeviceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RevokeDeviceRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.RevokeDeviceRequest & sealpost.gateway.v1.RevokeDeviceRequest.$Shape} RevokeDeviceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.RevokeDeviceRequest & sealpost.gateway.v1.RevokeDeviceRequest.$Shape;

                /**
                 * Creates a RevokeDeviceRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RevokeDeviceRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.RevokeDeviceRequest;

                /**
                 * Creates a plain object from a RevokeDeviceRequest message. Also converts values to other types if specified.
                 * @param message RevokeDeviceRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.RevokeDeviceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RevokeDeviceRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RevokeDeviceRequest {

                /** Properties of a RevokeDeviceRequest. */
                interface $Properties {

                    /** The device. */
                    device?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RevokeDeviceRequest. */
                type $Shape = sealpost.gateway.v1.RevokeDeviceRequest.$Properties;
            }

            /**
             * Properties of a RevokeDeviceResponse.
             * @deprecated Use sealpost.gateway.v1.RevokeDeviceResponse.$Properties instead.
             */
            interface IRevokeDeviceResponse extends sealpost.gateway.v1.RevokeDeviceResponse.$Properties {
            }

            /** The device is revoked, or was before. */
            class RevokeDeviceResponse {

                /**
                 * Constructs a new RevokeDeviceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.RevokeDeviceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It. */
                device?: (sealpost.gateway.v1.Device.$Properties|null);

                /**
                 * Creates a new RevokeDeviceResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RevokeDeviceResponse instance
                 */
                static create(properties: sealpost.gateway.v1.RevokeDeviceResponse.$Shape): sealpost.gateway.v1.RevokeDeviceResponse & sealpost.gateway.v1.RevokeDeviceResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.RevokeDeviceResponse.$Properties): sealpost.gateway.v1.RevokeDeviceResponse;

                /**
                 * Encodes the specified RevokeDeviceResponse message. Does not implicitly {@link sealpost.gateway.v1.RevokeDeviceResponse.verify|verify} messages.
                 * @param message RevokeDeviceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.RevokeDeviceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RevokeDeviceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.RevokeDeviceResponse & sealpost.gateway.v1.RevokeDeviceResponse.$Shape} RevokeDeviceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.RevokeDeviceResponse & sealpost.gateway.v1.RevokeDeviceResponse.$Shape;

                /**
                 * Creates a RevokeDeviceResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RevokeDeviceResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.RevokeDeviceResponse;

                /**
                 * Creates a plain object from a RevokeDeviceResponse message. Also converts values to other types if specified.
                 * @param message RevokeDeviceResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.RevokeDeviceResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RevokeDeviceResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RevokeDeviceResponse {

                /** Properties of a RevokeDeviceResponse. */
                interface $Properties {

                    /** It. */
                    device?: (sealpost.gateway.v1.Device.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RevokeDeviceResponse. */
                type $Shape = sealpost.gateway.v1.RevokeDeviceResponse.$Properties;
            }

            /**
             * Properties of a DescribeUserRequest.
             * @deprecated Use sealpost.gateway.v1.DescribeUserRequest.$Properties instead.
             */
            interface IDescribeUserRequest extends sealpost.gateway.v1.DescribeUserRequest.$Properties {
            }

            /** Asks who a user is to the gateway. */
            class DescribeUserRequest {

                /**
                 * Constructs a new DescribeUserRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.DescribeUserRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The app; must be the credential's. */
                platform: sealpost.gateway.v1.Platform;

                /** The user in the app's own spelling. */
                user: string;

                /**
                 * Creates a new DescribeUserRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DescribeUserRequest instance
                 */
                static create(properties: sealpost.gateway.v1.DescribeUserRequest.$Shape): sealpost.gateway.v1.DescribeUserRequest & sealpost.gateway.v1.DescribeUserRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.DescribeUserRequest.$Properties): sealpost.gateway.v1.DescribeUserRequest;

                /**
                 * Encodes the specified DescribeUserRequest message. Does not implicitly {@link sealpost.gateway.v1.DescribeUserRequest.verify|verify} messages.
                 * @param message DescribeUserRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.DescribeUserRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DescribeUserRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.DescribeUserRequest & sealpost.gateway.v1.DescribeUserRequest.$Shape} DescribeUserRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.DescribeUserRequest & sealpost.gateway.v1.DescribeUserRequest.$Shape;

                /**
                 * Creates a DescribeUserRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DescribeUserRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.DescribeUserRequest;

                /**
                 * Creates a plain object from a DescribeUserRequest message. Also converts values to other types if specified.
                 * @param message DescribeUserRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.DescribeUserRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DescribeUserRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DescribeUserRequest {

                /** Properties of a DescribeUserRequest. */
                interface $Properties {

                    /** The app; must be the credential's. */
                    platform?: (sealpost.gateway.v1.Platform|null);

                    /** The user in the app's own spelling. */
                    user?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DescribeUserRequest. */
                type $Shape = sealpost.gateway.v1.DescribeUserRequest.$Properties;
            }

            /**
             * Properties of a DescribeUserResponse.
             * @deprecated Use sealpost.gateway.v1.DescribeUserResponse.$Properties instead.
             */
            interface IDescribeUserResponse extends sealpost.gateway.v1.DescribeUserResponse.$Properties {
            }

            /** A user as the gateway knows it. No member names anybody as another app does. */
            class DescribeUserResponse {

                /**
                 * Constructs a new DescribeUserResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.DescribeUserResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its address; the device_id is 0. */
                address?: (sealpost.gateway.v1.Address.$Properties|null);

                /** The user's alias on each other app, by platform name. */
                aliases: { [k: string]: string };

                /** Who is in a conversation with the user, asked for one, or lets the user write; at most 1000. */
                peers: sealpost.gateway.v1.Peer.$Properties[];

                /** The open conversations of users of app backends that the user is in, 16 bytes each, newest first; at most 1000. */
                conversationIds: Uint8Array[];

                /**
                 * Creates a new DescribeUserResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DescribeUserResponse instance
                 */
                static create(properties: sealpost.gateway.v1.DescribeUserResponse.$Shape): sealpost.gateway.v1.DescribeUserResponse & sealpost.gateway.v1.DescribeUserResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.DescribeUserResponse.$Properties): sealpost.gateway.v1.DescribeUserResponse;

                /**
                 * Encodes the specified DescribeUserResponse message. Does not implicitly {@link sealpost.gateway.v1.DescribeUserResponse.verify|verify} messages.
                 * @param message DescribeUserResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.DescribeUserResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DescribeUserResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.DescribeUserResponse & sealpost.gateway.v1.DescribeUserResponse.$Shape} DescribeUserResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.DescribeUserResponse & sealpost.gateway.v1.DescribeUserResponse.$Shape;

                /**
                 * Creates a DescribeUserResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DescribeUserResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.DescribeUserResponse;

                /**
                 * Creates a plain object from a DescribeUserResponse message. Also converts values to other types if specified.
                 * @param message DescribeUserResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.DescribeUserResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DescribeUserResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DescribeUserResponse {

                /** Properties of a DescribeUserResponse. */
                interface $Properties {

                    /** Its address; the device_id is 0. */
                    address?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** The user's alias on each other app, by platform name. */
                    aliases?: ({ [k: string]: string }|null);

                    /** Who is in a conversation with the user, asked for one, or lets the user write; at most 1000. */
                    peers?: (sealpost.gateway.v1.Peer.$Properties[]|null);

                    /** The open conversations of users of app backends that the user is in, 16 bytes each, newest first; at most 1000. */
                    conversationIds?: (Uint8Array[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DescribeUserResponse. */
                type $Shape = sealpost.gateway.v1.DescribeUserResponse.$Properties;
            }

            /**
             * Properties of a Peer.
             * @deprecated Use sealpost.gateway.v1.Peer.$Properties instead.
             */
            interface IPeer extends sealpost.gateway.v1.Peer.$Properties {
            }

            /** Somebody whom a user has to do with. */
            class Peer {

                /**
                 * Constructs a new Peer.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.Peer.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The pseudonym; the device_id is 0. */
                address?: (sealpost.gateway.v1.Address.$Properties|null);

                /** The alias under which the asking app knows the peer; 0 for a user of the same app. */
                alias: Long;

                /**
                 * Creates a new Peer instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Peer instance
                 */
                static create(properties: sealpost.gateway.v1.Peer.$Shape): sealpost.gateway.v1.Peer & sealpost.gateway.v1.Peer.$Shape;
                static create(properties?: sealpost.gateway.v1.Peer.$Properties): sealpost.gateway.v1.Peer;

                /**
                 * Encodes the specified Peer message. Does not implicitly {@link sealpost.gateway.v1.Peer.verify|verify} messages.
                 * @param message Peer message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.Peer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Peer message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.Peer & sealpost.gateway.v1.Peer.$Shape} Peer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.Peer & sealpost.gateway.v1.Peer.$Shape;

                /**
                 * Creates a Peer message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Peer
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.Peer;

                /**
                 * Creates a plain object from a Peer message. Also converts values to other types if specified.
                 * @param message Peer
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.Peer, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Peer to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Peer {

                /** Properties of a Peer. */
                interface $Properties {

                    /** The pseudonym; the device_id is 0. */
                    address?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** The alias under which the asking app knows the peer; 0 for a user of the same app. */
                    alias?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Peer. */
                type $Shape = sealpost.gateway.v1.Peer.$Properties;
            }

            /**
             * Properties of a DeviceNotice.
             * @deprecated Use sealpost.gateway.v1.DeviceNotice.$Properties instead.
             */
            interface IDeviceNotice extends sealpost.gateway.v1.DeviceNotice.$Properties {
            }

            /** What app backends are told about devices and keys without having asked; on `gateway.device-notice.v1`, keyed by the user's id. */
            class DeviceNotice {

                /**
                 * Constructs a new DeviceNotice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.DeviceNotice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 16 bytes; the same for every repetition. */
                noticeId: Uint8Array;

                /** What happened. */
                kind: sealpost.gateway.v1.DeviceNoticeKind;

                /** The device that is meant; its device_id is 0 where all of the user's are. */
                device?: (sealpost.gateway.v1.Address.$Properties|null);

                /** Who is told: the device itself, or users that talk with its user. */
                recipients: sealpost.gateway.v1.Address.$Properties[];

                /** How many one-time prekeys are left, of low keys. */
                remaining: number;

                /** When, Unix milliseconds. */
                atMs: Long;

                /** What the user of the device stated about the recipients, of a statement. */
                statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                /**
                 * Creates a new DeviceNotice instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeviceNotice instance
                 */
                static create(properties: sealpost.gateway.v1.DeviceNotice.$Shape): sealpost.gateway.v1.DeviceNotice & sealpost.gateway.v1.DeviceNotice.$Shape;
                static create(properties?: sealpost.gateway.v1.DeviceNotice.$Properties): sealpost.gateway.v1.DeviceNotice;

                /**
                 * Encodes the specified DeviceNotice message. Does not implicitly {@link sealpost.gateway.v1.DeviceNotice.verify|verify} messages.
                 * @param message DeviceNotice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.DeviceNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeviceNotice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.DeviceNotice & sealpost.gateway.v1.DeviceNotice.$Shape} DeviceNotice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.DeviceNotice & sealpost.gateway.v1.DeviceNotice.$Shape;

                /**
                 * Creates a DeviceNotice message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeviceNotice
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.DeviceNotice;

                /**
                 * Creates a plain object from a DeviceNotice message. Also converts values to other types if specified.
                 * @param message DeviceNotice
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.DeviceNotice, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeviceNotice to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DeviceNotice {

                /** Properties of a DeviceNotice. */
                interface $Properties {

                    /** 16 bytes; the same for every repetition. */
                    noticeId?: (Uint8Array|null);

                    /** What happened. */
                    kind?: (sealpost.gateway.v1.DeviceNoticeKind|null);

                    /** The device that is meant; its device_id is 0 where all of the user's are. */
                    device?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** Who is told: the device itself, or users that talk with its user. */
                    recipients?: (sealpost.gateway.v1.Address.$Properties[]|null);

                    /** How many one-time prekeys are left, of low keys. */
                    remaining?: (number|null);

                    /** When, Unix milliseconds. */
                    atMs?: (Long|null);

                    /** What the user of the device stated about the recipients, of a statement. */
                    statement?: (sealpost.gateway.v1.SignedStatement.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeviceNotice. */
                type $Shape = sealpost.gateway.v1.DeviceNotice.$Properties;
            }

            /** What happened to a device. */
            enum DeviceNoticeKind {

                /** Not said; ignored. */
                DEVICE_NOTICE_KIND_UNSPECIFIED = 0,

                /** Ten one-time prekeys or fewer are left. */
                DEVICE_NOTICE_KIND_LOW_KEYS = 1,

                /** It published another identity key. */
                DEVICE_NOTICE_KIND_IDENTITY_CHANGED = 2,

                /** It was registered. */
                DEVICE_NOTICE_KIND_ADDED = 3,

                /** It was revoked. */
                DEVICE_NOTICE_KIND_REMOVED = 4,

                /** Its user asks the recipient for a conversation, or agrees to one. */
                DEVICE_NOTICE_KIND_STATED = 5
            }

            /**
             * Properties of an Account.
             * @deprecated Use sealpost.gateway.v1.Account.$Properties instead.
             */
            interface IAccount extends sealpost.gateway.v1.Account.$Properties {
            }

            /** One of our accounts on a platform. */
            class Account {

                /**
                 * Constructs a new Account.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.Account.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The platform. */
                platform: sealpost.gateway.v1.Platform;

                /** The platform's id: phone_number_id, page id or professional account id. */
                accountId: string;

                /** The public name for links: a telephone number in digits, or a user name. */
                handle: string;

                /** Where its API is, such as `https://graph.facebook.com/v25.0`. */
                apiBaseUrl: string;

                /** `page` or `login` for Instagram; empty otherwise. */
                flavour: string;

                /** The language of notices, as a BCP 47 tag. */
                language: string;

                /** The id of the Meta app that we send as; empty when unknown. */
                appId: string;

                /** The approved WhatsApp template for closed windows; empty when none. */
                templateName: string;

                /**
                 * Creates a new Account instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Account instance
                 */
                static create(properties: sealpost.gateway.v1.Account.$Shape): sealpost.gateway.v1.Account & sealpost.gateway.v1.Account.$Shape;
                static create(properties?: sealpost.gateway.v1.Account.$Properties): sealpost.gateway.v1.Account;

                /**
                 * Encodes the specified Account message. Does not implicitly {@link sealpost.gateway.v1.Account.verify|verify} messages.
                 * @param message Account message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.Account.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Account message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.Account & sealpost.gateway.v1.Account.$Shape} Account
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.Account & sealpost.gateway.v1.Account.$Shape;

                /**
                 * Creates an Account message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Account
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.Account;

                /**
                 * Creates a plain object from an Account message. Also converts values to other types if specified.
                 * @param message Account
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.Account, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Account to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Account {

                /** Properties of an Account. */
                interface $Properties {

                    /** The platform. */
                    platform?: (sealpost.gateway.v1.Platform|null);

                    /** The platform's id: phone_number_id, page id or professional account id. */
                    accountId?: (string|null);

                    /** The public name for links: a telephone number in digits, or a user name. */
                    handle?: (string|null);

                    /** Where its API is, such as `https://graph.facebook.com/v25.0`. */
                    apiBaseUrl?: (string|null);

                    /** `page` or `login` for Instagram; empty otherwise. */
                    flavour?: (string|null);

                    /** The language of notices, as a BCP 47 tag. */
                    language?: (string|null);

                    /** The id of the Meta app that we send as; empty when unknown. */
                    appId?: (string|null);

                    /** The approved WhatsApp template for closed windows; empty when none. */
                    templateName?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Account. */
                type $Shape = sealpost.gateway.v1.Account.$Properties;
            }

            /**
             * Properties of an AccountSecrets.
             * @deprecated Use sealpost.gateway.v1.AccountSecrets.$Properties instead.
             */
            interface IAccountSecrets extends sealpost.gateway.v1.AccountSecrets.$Properties {
            }

            /** The secrets of an account; written, never read back. */
            class AccountSecrets {

                /**
                 * Constructs a new AccountSecrets.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.AccountSecrets.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The token for the Send API. */
                accessToken: string;

                /** The app secrets that may sign webhooks, newest first. */
                appSecrets: string[];

                /** The tokens that the verification handshake accepts. */
                verifyTokens: string[];

                /**
                 * Creates a new AccountSecrets instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AccountSecrets instance
                 */
                static create(properties: sealpost.gateway.v1.AccountSecrets.$Shape): sealpost.gateway.v1.AccountSecrets & sealpost.gateway.v1.AccountSecrets.$Shape;
                static create(properties?: sealpost.gateway.v1.AccountSecrets.$Properties): sealpost.gateway.v1.AccountSecrets;

                /**
                 * Encodes the specified AccountSecrets message. Does not implicitly {@link sealpost.gateway.v1.AccountSecrets.verify|verify} messages.
                 * @param message AccountSecrets message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.AccountSecrets.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AccountSecrets message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.AccountSecrets & sealpost.gateway.v1.AccountSecrets.$Shape} AccountSecrets
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.AccountSecrets & sealpost.gateway.v1.AccountSecrets.$Shape;

                /**
                 * Creates an AccountSecrets message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AccountSecrets
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.AccountSecrets;

                /**
                 * Creates a plain object from an AccountSecrets message. Also converts values to other types if specified.
                 * @param message AccountSecrets
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.AccountSecrets, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AccountSecrets to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AccountSecrets {

                /** Properties of an AccountSecrets. */
                interface $Properties {

                    /** The token for the Send API. */
                    accessToken?: (string|null);

                    /** The app secrets that may sign webhooks, newest first. */
                    appSecrets?: (string[]|null);

                    /** The tokens that the verification handshake accepts. */
                    verifyTokens?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AccountSecrets. */
                type $Shape = sealpost.gateway.v1.AccountSecrets.$Properties;
            }

            /**
             * Properties of an AddAccountRequest.
             * @deprecated Use sealpost.gateway.v1.AddAccountRequest.$Properties instead.
             */
            interface IAddAccountRequest extends sealpost.gateway.v1.AddAccountRequest.$Properties {
            }

            /** Adds or replaces an account. */
            class AddAccountRequest {

                /**
                 * Constructs a new AddAccountRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.AddAccountRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The account. */
                account?: (sealpost.gateway.v1.Account.$Properties|null);

                /** Its secrets. */
                secrets?: (sealpost.gateway.v1.AccountSecrets.$Properties|null);

                /**
                 * Creates a new AddAccountRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AddAccountRequest instance
                 */
                static create(properties: sealpost.gateway.v1.AddAccountRequest.$Shape): sealpost.gateway.v1.AddAccountRequest & sealpost.gateway.v1.AddAccountRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.AddAccountRequest.$Properties): sealpost.gateway.v1.AddAccountRequest;

                /**
                 * Encodes the specified AddAccountRequest message. Does not implicitly {@link sealpost.gateway.v1.AddAccountRequest.verify|verify} messages.
                 * @param message AddAccountRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.AddAccountRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AddAccountRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.AddAccountRequest & sealpost.gateway.v1.AddAccountRequest.$Shape} AddAccountRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.AddAccountRequest & sealpost.gateway.v1.AddAccountRequest.$Shape;

                /**
                 * Creates an AddAccountRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AddAccountRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.AddAccountRequest;

                /**
                 * Creates a plain object from an AddAccountRequest message. Also converts values to other types if specified.
                 * @param message AddAccountRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.AddAccountRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AddAccountRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AddAccountRequest {

                /** Properties of an AddAccountRequest. */
                interface $Properties {

                    /** The account. */
                    account?: (sealpost.gateway.v1.Account.$Properties|null);

                    /** Its secrets. */
                    secrets?: (sealpost.gateway.v1.AccountSecrets.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AddAccountRequest. */
                type $Shape = sealpost.gateway.v1.AddAccountRequest.$Properties;
            }

            /**
             * Properties of an AddAccountResponse.
             * @deprecated Use sealpost.gateway.v1.AddAccountResponse.$Properties instead.
             */
            interface IAddAccountResponse extends sealpost.gateway.v1.AddAccountResponse.$Properties {
            }

            /** The account is stored. */
            class AddAccountResponse {

                /**
                 * Constructs a new AddAccountResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.AddAccountResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** As stored. */
                account?: (sealpost.gateway.v1.Account.$Properties|null);

                /**
                 * Creates a new AddAccountResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AddAccountResponse instance
                 */
                static create(properties: sealpost.gateway.v1.AddAccountResponse.$Shape): sealpost.gateway.v1.AddAccountResponse & sealpost.gateway.v1.AddAccountResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.AddAccountResponse.$Properties): sealpost.gateway.v1.AddAccountResponse;

                /**
                 * Encodes the specified AddAccountResponse message. Does not implicitly {@link sealpost.gateway.v1.AddAccountResponse.verify|verify} messages.
                 * @param message AddAccountResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.AddAccountResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AddAccountResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.AddAccountResponse & sealpost.gateway.v1.AddAccountResponse.$Shape} AddAccountResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.AddAccountResponse & sealpost.gateway.v1.AddAccountResponse.$Shape;

                /**
                 * Creates an AddAccountResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AddAccountResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.AddAccountResponse;

                /**
                 * Creates a plain object from an AddAccountResponse message. Also converts values to other types if specified.
                 * @param message AddAccountResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.AddAccountResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AddAccountResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AddAccountResponse {

                /** Properties of an AddAccountResponse. */
                interface $Properties {

                    /** As stored. */
                    account?: (sealpost.gateway.v1.Account.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AddAccountResponse. */
                type $Shape = sealpost.gateway.v1.AddAccountResponse.$Properties;
            }

            /**
             * Properties of a ListAccountsRequest.
             * @deprecated Use sealpost.gateway.v1.ListAccountsRequest.$Properties instead.
             */
            interface IListAccountsRequest extends sealpost.gateway.v1.ListAccountsRequest.$Properties {
            }

            /** Asks for all accounts. */
            class ListAccountsRequest {

                /**
                 * Constructs a new ListAccountsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ListAccountsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new ListAccountsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListAccountsRequest instance
                 */
                static create(properties: sealpost.gateway.v1.ListAccountsRequest.$Shape): sealpost.gateway.v1.ListAccountsRequest & sealpost.gateway.v1.ListAccountsRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.ListAccountsRequest.$Properties): sealpost.gateway.v1.ListAccountsRequest;

                /**
                 * Encodes the specified ListAccountsRequest message. Does not implicitly {@link sealpost.gateway.v1.ListAccountsRequest.verify|verify} messages.
                 * @param message ListAccountsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ListAccountsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListAccountsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ListAccountsRequest & sealpost.gateway.v1.ListAccountsRequest.$Shape} ListAccountsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ListAccountsRequest & sealpost.gateway.v1.ListAccountsRequest.$Shape;

                /**
                 * Creates a ListAccountsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListAccountsRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ListAccountsRequest;

                /**
                 * Creates a plain object from a ListAccountsRequest message. Also converts values to other types if specified.
                 * @param message ListAccountsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ListAccountsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListAccountsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListAccountsRequest {

                /** Properties of a ListAccountsRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListAccountsRequest. */
                type $Shape = sealpost.gateway.v1.ListAccountsRequest.$Properties;
            }

            /**
             * Properties of a ListAccountsResponse.
             * @deprecated Use sealpost.gateway.v1.ListAccountsResponse.$Properties instead.
             */
            interface IListAccountsResponse extends sealpost.gateway.v1.ListAccountsResponse.$Properties {
            }

            /** All accounts. */
            class ListAccountsResponse {

                /**
                 * Constructs a new ListAccountsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ListAccountsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** By platform and id. */
                accounts: sealpost.gateway.v1.Account.$Properties[];

                /**
                 * Creates a new ListAccountsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListAccountsResponse instance
                 */
                static create(properties: sealpost.gateway.v1.ListAccountsResponse.$Shape): sealpost.gateway.v1.ListAccountsResponse & sealpost.gateway.v1.ListAccountsResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.ListAccountsResponse.$Properties): sealpost.gateway.v1.ListAccountsResponse;

                /**
                 * Encodes the specified ListAccountsResponse message. Does not implicitly {@link sealpost.gateway.v1.ListAccountsResponse.verify|verify} messages.
                 * @param message ListAccountsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ListAccountsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListAccountsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ListAccountsResponse & sealpost.gateway.v1.ListAccountsResponse.$Shape} ListAccountsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ListAccountsResponse & sealpost.gateway.v1.ListAccountsResponse.$Shape;

                /**
                 * Creates a ListAccountsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListAccountsResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ListAccountsResponse;

                /**
                 * Creates a plain object from a ListAccountsResponse message. Also converts values to other types if specified.
                 * @param message ListAccountsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ListAccountsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListAccountsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListAccountsResponse {

                /** Properties of a ListAccountsResponse. */
                interface $Properties {

                    /** By platform and id. */
                    accounts?: (sealpost.gateway.v1.Account.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListAccountsResponse. */
                type $Shape = sealpost.gateway.v1.ListAccountsResponse.$Properties;
            }

            /**
             * Properties of a Link.
             * @deprecated Use sealpost.gateway.v1.Link.$Properties instead.
             */
            interface ILink extends sealpost.gateway.v1.Link.$Properties {
            }

            /** An app backend that speaks its native dialect. */
            class Link {

                /**
                 * Constructs a new Link.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.Link.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The app. */
                platform: sealpost.gateway.v1.Platform;

                /** The app's Ed25519 public key, raw, 32 bytes, that signs its tokens. */
                publicKey: Uint8Array;

                /** The key's id, as the token's `kid` names it. */
                keyId: string;

                /** Whether frames without a header proof are accepted. */
                allowUnboundHeaders: boolean;

                /** Where deliveries are posted when no stream is open; empty for streams only. */
                deliveryUrl: string;

                /**
                 * Creates a new Link instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Link instance
                 */
                static create(properties: sealpost.gateway.v1.Link.$Shape): sealpost.gateway.v1.Link & sealpost.gateway.v1.Link.$Shape;
                static create(properties?: sealpost.gateway.v1.Link.$Properties): sealpost.gateway.v1.Link;

                /**
                 * Encodes the specified Link message. Does not implicitly {@link sealpost.gateway.v1.Link.verify|verify} messages.
                 * @param message Link message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.Link.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Link message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.Link & sealpost.gateway.v1.Link.$Shape} Link
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.Link & sealpost.gateway.v1.Link.$Shape;

                /**
                 * Creates a Link message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Link
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.Link;

                /**
                 * Creates a plain object from a Link message. Also converts values to other types if specified.
                 * @param message Link
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.Link, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Link to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Link {

                /** Properties of a Link. */
                interface $Properties {

                    /** The app. */
                    platform?: (sealpost.gateway.v1.Platform|null);

                    /** The app's Ed25519 public key, raw, 32 bytes, that signs its tokens. */
                    publicKey?: (Uint8Array|null);

                    /** The key's id, as the token's `kid` names it. */
                    keyId?: (string|null);

                    /** Whether frames without a header proof are accepted. */
                    allowUnboundHeaders?: (boolean|null);

                    /** Where deliveries are posted when no stream is open; empty for streams only. */
                    deliveryUrl?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Link. */
                type $Shape = sealpost.gateway.v1.Link.$Properties;
            }

            /**
             * Properties of an AddLinkRequest.
             * @deprecated Use sealpost.gateway.v1.AddLinkRequest.$Properties instead.
             */
            interface IAddLinkRequest extends sealpost.gateway.v1.AddLinkRequest.$Properties {
            }

            /** Adds or replaces a link. */
            class AddLinkRequest {

                /**
                 * Constructs a new AddLinkRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.AddLinkRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The link. */
                link?: (sealpost.gateway.v1.Link.$Properties|null);

                /**
                 * Creates a new AddLinkRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AddLinkRequest instance
                 */
                static create(properties: sealpost.gateway.v1.AddLinkRequest.$Shape): sealpost.gateway.v1.AddLinkRequest & sealpost.gateway.v1.AddLinkRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.AddLinkRequest.$Properties): sealpost.gateway.v1.AddLinkRequest;

                /**
                 * Encodes the specified AddLinkRequest message. Does not implicitly {@link sealpost.gateway.v1.AddLinkRequest.verify|verify} messages.
                 * @param message AddLinkRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.AddLinkRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AddLinkRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.AddLinkRequest & sealpost.gateway.v1.AddLinkRequest.$Shape} AddLinkRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.AddLinkRequest & sealpost.gateway.v1.AddLinkRequest.$Shape;

                /**
                 * Creates an AddLinkRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AddLinkRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.AddLinkRequest;

                /**
                 * Creates a plain object from an AddLinkRequest message. Also converts values to other types if specified.
                 * @param message AddLinkRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.AddLinkRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AddLinkRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AddLinkRequest {

                /** Properties of an AddLinkRequest. */
                interface $Properties {

                    /** The link. */
                    link?: (sealpost.gateway.v1.Link.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AddLinkRequest. */
                type $Shape = sealpost.gateway.v1.AddLinkRequest.$Properties;
            }

            /**
             * Properties of an AddLinkResponse.
             * @deprecated Use sealpost.gateway.v1.AddLinkResponse.$Properties instead.
             */
            interface IAddLinkResponse extends sealpost.gateway.v1.AddLinkResponse.$Properties {
            }

            /** The link is stored. */
            class AddLinkResponse {

                /**
                 * Constructs a new AddLinkResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.AddLinkResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** As stored. */
                link?: (sealpost.gateway.v1.Link.$Properties|null);

                /**
                 * Creates a new AddLinkResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AddLinkResponse instance
                 */
                static create(properties: sealpost.gateway.v1.AddLinkResponse.$Shape): sealpost.gateway.v1.AddLinkResponse & sealpost.gateway.v1.AddLinkResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.AddLinkResponse.$Properties): sealpost.gateway.v1.AddLinkResponse;

                /**
                 * Encodes the specified AddLinkResponse message. Does not implicitly {@link sealpost.gateway.v1.AddLinkResponse.verify|verify} messages.
                 * @param message AddLinkResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.AddLinkResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AddLinkResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.AddLinkResponse & sealpost.gateway.v1.AddLinkResponse.$Shape} AddLinkResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.AddLinkResponse & sealpost.gateway.v1.AddLinkResponse.$Shape;

                /**
                 * Creates an AddLinkResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AddLinkResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.AddLinkResponse;

                /**
                 * Creates a plain object from an AddLinkResponse message. Also converts values to other types if specified.
                 * @param message AddLinkResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.AddLinkResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AddLinkResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AddLinkResponse {

                /** Properties of an AddLinkResponse. */
                interface $Properties {

                    /** As stored. */
                    link?: (sealpost.gateway.v1.Link.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AddLinkResponse. */
                type $Shape = sealpost.gateway.v1.AddLinkResponse.$Properties;
            }

            /**
             * Properties of an AddDeviceRequest.
             * @deprecated Use sealpost.gateway.v1.AddDeviceRequest.$Properties instead.
             */
            interface IAddDeviceRequest extends sealpost.gateway.v1.AddDeviceRequest.$Properties {
            }

            /** Registers a device. */
            class AddDeviceRequest {

                /**
                 * Constructs a new AddDeviceRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.AddDeviceRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The app. */
                platform: sealpost.gateway.v1.Platform;

                /** The user in the app's own spelling, such as `15550001111@s.whatsapp.net` or a Messenger fbid in digits. */
                user: string;

                /** The native device number; 0 is a WhatsApp user's primary phone. */
                device: number;

                /** 1 to 16383; 0 when unknown. */
                registrationId: number;

                /**
                 * Creates a new AddDeviceRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AddDeviceRequest instance
                 */
                static create(properties: sealpost.gateway.v1.AddDeviceRequest.$Shape): sealpost.gateway.v1.AddDeviceRequest & sealpost.gateway.v1.AddDeviceRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.AddDeviceRequest.$Properties): sealpost.gateway.v1.AddDeviceRequest;

                /**
                 * Encodes the specified AddDeviceRequest message. Does not implicitly {@link sealpost.gateway.v1.AddDeviceRequest.verify|verify} messages.
                 * @param message AddDeviceRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.AddDeviceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AddDeviceRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.AddDeviceRequest & sealpost.gateway.v1.AddDeviceRequest.$Shape} AddDeviceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.AddDeviceRequest & sealpost.gateway.v1.AddDeviceRequest.$Shape;

                /**
                 * Creates an AddDeviceRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AddDeviceRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.AddDeviceRequest;

                /**
                 * Creates a plain object from an AddDeviceRequest message. Also converts values to other types if specified.
                 * @param message AddDeviceRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.AddDeviceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AddDeviceRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AddDeviceRequest {

                /** Properties of an AddDeviceRequest. */
                interface $Properties {

                    /** The app. */
                    platform?: (sealpost.gateway.v1.Platform|null);

                    /** The user in the app's own spelling, such as `15550001111@s.whatsapp.net` or a Messenger fbid in digits. */
                    user?: (string|null);

                    /** The native device number; 0 is a WhatsApp user's primary phone. */
                    device?: (number|null);

                    /** 1 to 16383; 0 when unknown. */
                    registrationId?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AddDeviceRequest. */
                type $Shape = sealpost.gateway.v1.AddDeviceRequest.$Properties;
            }

            /**
             * Properties of an AddDeviceResponse.
             * @deprecated Use sealpost.gateway.v1.AddDeviceResponse.$Properties instead.
             */
            interface IAddDeviceResponse extends sealpost.gateway.v1.AddDeviceResponse.$Properties {
            }

            /** The device is known. */
            class AddDeviceResponse {

                /**
                 * Constructs a new AddDeviceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.AddDeviceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its address. */
                address?: (sealpost.gateway.v1.Address.$Properties|null);

                /** The user's alias on each other app, by platform name. */
                aliases: { [k: string]: string };

                /**
                 * Creates a new AddDeviceResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AddDeviceResponse instance
                 */
                static create(properties: sealpost.gateway.v1.AddDeviceResponse.$Shape): sealpost.gateway.v1.AddDeviceResponse & sealpost.gateway.v1.AddDeviceResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.AddDeviceResponse.$Properties): sealpost.gateway.v1.AddDeviceResponse;

                /**
                 * Encodes the specified AddDeviceResponse message. Does not implicitly {@link sealpost.gateway.v1.AddDeviceResponse.verify|verify} messages.
                 * @param message AddDeviceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.AddDeviceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AddDeviceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.AddDeviceResponse & sealpost.gateway.v1.AddDeviceResponse.$Shape} AddDeviceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.AddDeviceResponse & sealpost.gateway.v1.AddDeviceResponse.$Shape;

                /**
                 * Creates an AddDeviceResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AddDeviceResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.AddDeviceResponse;

                /**
                 * Creates a plain object from an AddDeviceResponse message. Also converts values to other types if specified.
                 * @param message AddDeviceResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.AddDeviceResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AddDeviceResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AddDeviceResponse {

                /** Properties of an AddDeviceResponse. */
                interface $Properties {

                    /** Its address. */
                    address?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** The user's alias on each other app, by platform name. */
                    aliases?: ({ [k: string]: string }|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AddDeviceResponse. */
                type $Shape = sealpost.gateway.v1.AddDeviceResponse.$Properties;
            }

            /**
             * Properties of an AddConversationRequest.
             * @deprecated Use sealpost.gateway.v1.AddConversationRequest.$Properties instead.
             */
            interface IAddConversationRequest extends sealpost.gateway.v1.AddConversationRequest.$Properties {
            }

            /** Begins a conversation. */
            class AddConversationRequest {

                /**
                 * Constructs a new AddConversationRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.AddConversationRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its members, two to eight. */
                members: sealpost.gateway.v1.ConversationMember.$Properties[];

                /** Its level for life. */
                level: sealpost.gateway.v1.Level;

                /**
                 * Creates a new AddConversationRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AddConversationRequest instance
                 */
                static create(properties: sealpost.gateway.v1.AddConversationRequest.$Shape): sealpost.gateway.v1.AddConversationRequest & sealpost.gateway.v1.AddConversationRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.AddConversationRequest.$Properties): sealpost.gateway.v1.AddConversationRequest;

                /**
                 * Encodes the specified AddConversationRequest message. Does not implicitly {@link sealpost.gateway.v1.AddConversationRequest.verify|verify} messages.
                 * @param message AddConversationRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.AddConversationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AddConversationRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.AddConversationRequest & sealpost.gateway.v1.AddConversationRequest.$Shape} AddConversationRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.AddConversationRequest & sealpost.gateway.v1.AddConversationRequest.$Shape;

                /**
                 * Creates an AddConversationRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AddConversationRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.AddConversationRequest;

                /**
                 * Creates a plain object from an AddConversationRequest message. Also converts values to other types if specified.
                 * @param message AddConversationRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.AddConversationRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AddConversationRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AddConversationRequest {

                /** Properties of an AddConversationRequest. */
                interface $Properties {

                    /** Its members, two to eight. */
                    members?: (sealpost.gateway.v1.ConversationMember.$Properties[]|null);

                    /** Its level for life. */
                    level?: (sealpost.gateway.v1.Level|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AddConversationRequest. */
                type $Shape = sealpost.gateway.v1.AddConversationRequest.$Properties;
            }

            /**
             * Properties of a ConversationMember.
             * @deprecated Use sealpost.gateway.v1.ConversationMember.$Properties instead.
             */
            interface IConversationMember extends sealpost.gateway.v1.ConversationMember.$Properties {
            }

            /** A participant as its own app spells it. */
            class ConversationMember {

                /**
                 * Constructs a new ConversationMember.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ConversationMember.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The app. */
                platform: sealpost.gateway.v1.Platform;

                /** Our account there, for members reached by webhook; empty for users of an app backend. */
                accountId: string;

                /** The user there. */
                user: string;

                /**
                 * Creates a new ConversationMember instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConversationMember instance
                 */
                static create(properties: sealpost.gateway.v1.ConversationMember.$Shape): sealpost.gateway.v1.ConversationMember & sealpost.gateway.v1.ConversationMember.$Shape;
                static create(properties?: sealpost.gateway.v1.ConversationMember.$Properties): sealpost.gateway.v1.ConversationMember;

                /**
                 * Encodes the specified ConversationMember message. Does not implicitly {@link sealpost.gateway.v1.ConversationMember.verify|verify} messages.
                 * @param message ConversationMember message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ConversationMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConversationMember message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ConversationMember & sealpost.gateway.v1.ConversationMember.$Shape} ConversationMember
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ConversationMember & sealpost.gateway.v1.ConversationMember.$Shape;

                /**
                 * Creates a ConversationMember message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ConversationMember
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ConversationMember;

                /**
                 * Creates a plain object from a ConversationMember message. Also converts values to other types if specified.
                 * @param message ConversationMember
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ConversationMember, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ConversationMember to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ConversationMember {

                /** Properties of a ConversationMember. */
                interface $Properties {

                    /** The app. */
                    platform?: (sealpost.gateway.v1.Platform|null);

                    /** Our account there, for members reached by webhook; empty for users of an app backend. */
                    accountId?: (string|null);

                    /** The user there. */
                    user?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ConversationMember. */
                type $Shape = sealpost.gateway.v1.ConversationMember.$Properties;
            }

            /**
             * Properties of an AddConversationResponse.
             * @deprecated Use sealpost.gateway.v1.AddConversationResponse.$Properties instead.
             */
            interface IAddConversationResponse extends sealpost.gateway.v1.AddConversationResponse.$Properties {
            }

            /** The conversation exists. */
            class AddConversationResponse {

                /**
                 * Constructs a new AddConversationResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.AddConversationResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It. */
                conversation?: (sealpost.gateway.v1.Conversation.$Properties|null);

                /**
                 * Creates a new AddConversationResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AddConversationResponse instance
                 */
                static create(properties: sealpost.gateway.v1.AddConversationResponse.$Shape): sealpost.gateway.v1.AddConversationResponse & sealpost.gateway.v1.AddConversationResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.AddConversationResponse.$Properties): sealpost.gateway.v1.AddConversationResponse;

                /**
                 * Encodes the specified AddConversationResponse message. Does not implicitly {@link sealpost.gateway.v1.AddConversationResponse.verify|verify} messages.
                 * @param message AddConversationResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.AddConversationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AddConversationResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.AddConversationResponse & sealpost.gateway.v1.AddConversationResponse.$Shape} AddConversationResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.AddConversationResponse & sealpost.gateway.v1.AddConversationResponse.$Shape;

                /**
                 * Creates an AddConversationResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AddConversationResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.AddConversationResponse;

                /**
                 * Creates a plain object from an AddConversationResponse message. Also converts values to other types if specified.
                 * @param message AddConversationResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.AddConversationResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AddConversationResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AddConversationResponse {

                /** Properties of an AddConversationResponse. */
                interface $Properties {

                    /** It. */
                    conversation?: (sealpost.gateway.v1.Conversation.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AddConversationResponse. */
                type $Shape = sealpost.gateway.v1.AddConversationResponse.$Properties;
            }

            /**
             * Properties of a Conversation.
             * @deprecated Use sealpost.gateway.v1.Conversation.$Properties instead.
             */
            interface IConversation extends sealpost.gateway.v1.Conversation.$Properties {
            }

            /** A conversation as an operator sees it. */
            class Conversation {

                /**
                 * Constructs a new Conversation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.Conversation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 16 bytes. */
                conversationId: Uint8Array;

                /** Its level. */
                level: sealpost.gateway.v1.Level;

                /** `open` or `closed`. */
                state: string;

                /** When it began, Unix milliseconds. */
                createdAtMs: Long;

                /** The current roster. */
                roster?: (sealpost.gateway.v1.SignedRoster.$Properties|null);

                /**
                 * Creates a new Conversation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Conversation instance
                 */
                static create(properties: sealpost.gateway.v1.Conversation.$Shape): sealpost.gateway.v1.Conversation & sealpost.gateway.v1.Conversation.$Shape;
                static create(properties?: sealpost.gateway.v1.Conversation.$Properties): sealpost.gateway.v1.Conversation;

                /**
                 * Encodes the specified Conversation message. Does not implicitly {@link sealpost.gateway.v1.Conversation.verify|verify} messages.
                 * @param message Conversation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.Conversation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Conversation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.Conversation & sealpost.gateway.v1.Conversation.$Shape} Conversation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.Conversation & sealpost.gateway.v1.Conversation.$Shape;

                /**
                 * Creates a Conversation message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Conversation
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.Conversation;

                /**
                 * Creates a plain object from a Conversation message. Also converts values to other types if specified.
                 * @param message Conversation
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.Conversation, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Conversation to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Conversation {

                /** Properties of a Conversation. */
                interface $Properties {

                    /** 16 bytes. */
                    conversationId?: (Uint8Array|null);

                    /** Its level. */
                    level?: (sealpost.gateway.v1.Level|null);

                    /** `open` or `closed`. */
                    state?: (string|null);

                    /** When it began, Unix milliseconds. */
                    createdAtMs?: (Long|null);

                    /** The current roster. */
                    roster?: (sealpost.gateway.v1.SignedRoster.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Conversation. */
                type $Shape = sealpost.gateway.v1.Conversation.$Properties;
            }

            /**
             * Properties of a ListConversationsRequest.
             * @deprecated Use sealpost.gateway.v1.ListConversationsRequest.$Properties instead.
             */
            interface IListConversationsRequest extends sealpost.gateway.v1.ListConversationsRequest.$Properties {
            }

            /** Asks for conversations. */
            class ListConversationsRequest {

                /**
                 * Constructs a new ListConversationsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ListConversationsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** How many at most, 1 to 1000; 0 is 100. */
                limit: number;

                /**
                 * Creates a new ListConversationsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListConversationsRequest instance
                 */
                static create(properties: sealpost.gateway.v1.ListConversationsRequest.$Shape): sealpost.gateway.v1.ListConversationsRequest & sealpost.gateway.v1.ListConversationsRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.ListConversationsRequest.$Properties): sealpost.gateway.v1.ListConversationsRequest;

                /**
                 * Encodes the specified ListConversationsRequest message. Does not implicitly {@link sealpost.gateway.v1.ListConversationsRequest.verify|verify} messages.
                 * @param message ListConversationsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ListConversationsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListConversationsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ListConversationsRequest & sealpost.gateway.v1.ListConversationsRequest.$Shape} ListConversationsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ListConversationsRequest & sealpost.gateway.v1.ListConversationsRequest.$Shape;

                /**
                 * Creates a ListConversationsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListConversationsRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ListConversationsRequest;

                /**
                 * Creates a plain object from a ListConversationsRequest message. Also converts values to other types if specified.
                 * @param message ListConversationsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ListConversationsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListConversationsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListConversationsRequest {

                /** Properties of a ListConversationsRequest. */
                interface $Properties {

                    /** How many at most, 1 to 1000; 0 is 100. */
                    limit?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListConversationsRequest. */
                type $Shape = sealpost.gateway.v1.ListConversationsRequest.$Properties;
            }

            /**
             * Properties of a ListConversationsResponse.
             * @deprecated Use sealpost.gateway.v1.ListConversationsResponse.$Properties instead.
             */
            interface IListConversationsResponse extends sealpost.gateway.v1.ListConversationsResponse.$Properties {
            }

            /** Conversations, newest first. */
            class ListConversationsResponse {

                /**
                 * Constructs a new ListConversationsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ListConversationsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** They. */
                conversations: sealpost.gateway.v1.Conversation.$Properties[];

                /**
                 * Creates a new ListConversationsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListConversationsResponse instance
                 */
                static create(properties: sealpost.gateway.v1.ListConversationsResponse.$Shape): sealpost.gateway.v1.ListConversationsResponse & sealpost.gateway.v1.ListConversationsResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.ListConversationsResponse.$Properties): sealpost.gateway.v1.ListConversationsResponse;

                /**
                 * Encodes the specified ListConversationsResponse message. Does not implicitly {@link sealpost.gateway.v1.ListConversationsResponse.verify|verify} messages.
                 * @param message ListConversationsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ListConversationsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListConversationsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ListConversationsResponse & sealpost.gateway.v1.ListConversationsResponse.$Shape} ListConversationsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ListConversationsResponse & sealpost.gateway.v1.ListConversationsResponse.$Shape;

                /**
                 * Creates a ListConversationsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListConversationsResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ListConversationsResponse;

                /**
                 * Creates a plain object from a ListConversationsResponse message. Also converts values to other types if specified.
                 * @param message ListConversationsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ListConversationsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListConversationsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListConversationsResponse {

                /** Properties of a ListConversationsResponse. */
                interface $Properties {

                    /** They. */
                    conversations?: (sealpost.gateway.v1.Conversation.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListConversationsResponse. */
                type $Shape = sealpost.gateway.v1.ListConversationsResponse.$Properties;
            }

            /**
             * Properties of a ShowConversationRequest.
             * @deprecated Use sealpost.gateway.v1.ShowConversationRequest.$Properties instead.
             */
            interface IShowConversationRequest extends sealpost.gateway.v1.ShowConversationRequest.$Properties {
            }

            /** Asks for one conversation. */
            class ShowConversationRequest {

                /**
                 * Constructs a new ShowConversationRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ShowConversationRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 16 bytes. */
                conversationId: Uint8Array;

                /**
                 * Creates a new ShowConversationRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ShowConversationRequest instance
                 */
                static create(properties: sealpost.gateway.v1.ShowConversationRequest.$Shape): sealpost.gateway.v1.ShowConversationRequest & sealpost.gateway.v1.ShowConversationRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.ShowConversationRequest.$Properties): sealpost.gateway.v1.ShowConversationRequest;

                /**
                 * Encodes the specified ShowConversationRequest message. Does not implicitly {@link sealpost.gateway.v1.ShowConversationRequest.verify|verify} messages.
                 * @param message ShowConversationRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ShowConversationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ShowConversationRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ShowConversationRequest & sealpost.gateway.v1.ShowConversationRequest.$Shape} ShowConversationRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ShowConversationRequest & sealpost.gateway.v1.ShowConversationRequest.$Shape;

                /**
                 * Creates a ShowConversationRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ShowConversationRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ShowConversationRequest;

                /**
                 * Creates a plain object from a ShowConversationRequest message. Also converts values to other types if specified.
                 * @param message ShowConversationRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ShowConversationRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ShowConversationRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ShowConversationRequest {

                /** Properties of a ShowConversationRequest. */
                interface $Properties {

                    /** 16 bytes. */
                    conversationId?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ShowConversationRequest. */
                type $Shape = sealpost.gateway.v1.ShowConversationRequest.$Properties;
            }

            /**
             * Properties of a ShowConversationResponse.
             * @deprecated Use sealpost.gateway.v1.ShowConversationResponse.$Properties instead.
             */
            interface IShowConversationResponse extends sealpost.gateway.v1.ShowConversationResponse.$Properties {
            }

            /** One conversation. */
            class ShowConversationResponse {

                /**
                 * Constructs a new ShowConversationResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ShowConversationResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It. */
                conversation?: (sealpost.gateway.v1.Conversation.$Properties|null);

                /**
                 * Creates a new ShowConversationResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ShowConversationResponse instance
                 */
                static create(properties: sealpost.gateway.v1.ShowConversationResponse.$Shape): sealpost.gateway.v1.ShowConversationResponse & sealpost.gateway.v1.ShowConversationResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.ShowConversationResponse.$Properties): sealpost.gateway.v1.ShowConversationResponse;

                /**
                 * Encodes the specified ShowConversationResponse message. Does not implicitly {@link sealpost.gateway.v1.ShowConversationResponse.verify|verify} messages.
                 * @param message ShowConversationResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ShowConversationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ShowConversationResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ShowConversationResponse & sealpost.gateway.v1.ShowConversationResponse.$Shape} ShowConversationResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ShowConversationResponse & sealpost.gateway.v1.ShowConversationResponse.$Shape;

                /**
                 * Creates a ShowConversationResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ShowConversationResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ShowConversationResponse;

                /**
                 * Creates a plain object from a ShowConversationResponse message. Also converts values to other types if specified.
                 * @param message ShowConversationResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ShowConversationResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ShowConversationResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ShowConversationResponse {

                /** Properties of a ShowConversationResponse. */
                interface $Properties {

                    /** It. */
                    conversation?: (sealpost.gateway.v1.Conversation.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ShowConversationResponse. */
                type $Shape = sealpost.gateway.v1.ShowConversationResponse.$Properties;
            }

            /**
             * Properties of a CloseConversationRequest.
             * @deprecated Use sealpost.gateway.v1.CloseConversationRequest.$Properties instead.
             */
            interface ICloseConversationRequest extends sealpost.gateway.v1.CloseConversationRequest.$Properties {
            }

            /** Closes a conversation. */
            class CloseConversationRequest {

                /**
                 * Constructs a new CloseConversationRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.CloseConversationRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 16 bytes. */
                conversationId: Uint8Array;

                /**
                 * Creates a new CloseConversationRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CloseConversationRequest instance
                 */
                static create(properties: sealpost.gateway.v1.CloseConversationRequest.$Shape): sealpost.gateway.v1.CloseConversationRequest & sealpost.gateway.v1.CloseConversationRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.CloseConversationRequest.$Properties): sealpost.gateway.v1.CloseConversationRequest;

                /**
                 * Encodes the specified CloseConversationRequest message. Does not implicitly {@link sealpost.gateway.v1.CloseConversationRequest.verify|verify} messages.
                 * @param message CloseConversationRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.CloseConversationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CloseConversationRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.CloseConversationRequest & sealpost.gateway.v1.CloseConversationRequest.$Shape} CloseConversationRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.CloseConversationRequest & sealpost.gateway.v1.CloseConversationRequest.$Shape;

                /**
                 * Creates a CloseConversationRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CloseConversationRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.CloseConversationRequest;

                /**
                 * Creates a plain object from a CloseConversationRequest message. Also converts values to other types if specified.
                 * @param message CloseConversationRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.CloseConversationRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CloseConversationRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CloseConversationRequest {

                /** Properties of a CloseConversationRequest. */
                interface $Properties {

                    /** 16 bytes. */
                    conversationId?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CloseConversationRequest. */
                type $Shape = sealpost.gateway.v1.CloseConversationRequest.$Properties;
            }

            /**
             * Properties of a CloseConversationResponse.
             * @deprecated Use sealpost.gateway.v1.CloseConversationResponse.$Properties instead.
             */
            interface ICloseConversationResponse extends sealpost.gateway.v1.CloseConversationResponse.$Properties {
            }

            /** The conversation is closed. */
            class CloseConversationResponse {

                /**
                 * Constructs a new CloseConversationResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.CloseConversationResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It. */
                conversation?: (sealpost.gateway.v1.Conversation.$Properties|null);

                /**
                 * Creates a new CloseConversationResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CloseConversationResponse instance
                 */
                static create(properties: sealpost.gateway.v1.CloseConversationResponse.$Shape): sealpost.gateway.v1.CloseConversationResponse & sealpost.gateway.v1.CloseConversationResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.CloseConversationResponse.$Properties): sealpost.gateway.v1.CloseConversationResponse;

                /**
                 * Encodes the specified CloseConversationResponse message. Does not implicitly {@link sealpost.gateway.v1.CloseConversationResponse.verify|verify} messages.
                 * @param message CloseConversationResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.CloseConversationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CloseConversationResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.CloseConversationResponse & sealpost.gateway.v1.CloseConversationResponse.$Shape} CloseConversationResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.CloseConversationResponse & sealpost.gateway.v1.CloseConversationResponse.$Shape;

                /**
                 * Creates a CloseConversationResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CloseConversationResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.CloseConversationResponse;

                /**
                 * Creates a plain object from a CloseConversationResponse message. Also converts values to other types if specified.
                 * @param message CloseConversationResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.CloseConversationResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CloseConversationResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CloseConversationResponse {

                /** Properties of a CloseConversationResponse. */
                interface $Properties {

                    /** It. */
                    conversation?: (sealpost.gateway.v1.Conversation.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CloseConversationResponse. */
                type $Shape = sealpost.gateway.v1.CloseConversationResponse.$Properties;
            }

            /**
             * Properties of a DeadLetterFacts.
             * @deprecated Use sealpost.gateway.v1.DeadLetterFacts.$Properties instead.
             */
            interface IDeadLetterFacts extends sealpost.gateway.v1.DeadLetterFacts.$Properties {
            }

            /** What an operator is told of a dead letter. */
            class DeadLetterFacts {

                /**
                 * Constructs a new DeadLetterFacts.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.DeadLetterFacts.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its offset among the dead letters, by which it is shown and replayed. */
                number: Long;

                /** 16 bytes; the same for every repetition of one failure. */
                deadLetterId: Uint8Array;

                /** The topic that the record stood in. */
                topic: string;

                /** The partition. */
                partition: number;

                /** The offset. */
                offset: Long;

                /** What the record says it is, such as `sealpost.gateway.v1.Envelope`; empty when it does not. */
                schema: string;

                /** The envelope or notice in it, 32 hex digits; empty when the record does not say. */
                envelopeId: string;

                /** How often the record had been replayed before, plus one. */
                attempt: number;

                /** The stage that gave up, such as `egress`. */
                stage: string;

                /** The failure's code from the closed list. */
                failureCode: string;

                /** The field that broke a rule; empty when none did. */
                field: string;

                /** The rule that was broken; empty when none was. */
                rule: string;

                /** When, Unix milliseconds. */
                atMs: Long;

                /** The size of the record's value. */
                sizeBytes: number;

                /** SHA-256 of the record's value, 32 bytes. */
                sha256: Uint8Array;

                /**
                 * Creates a new DeadLetterFacts instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeadLetterFacts instance
                 */
                static create(properties: sealpost.gateway.v1.DeadLetterFacts.$Shape): sealpost.gateway.v1.DeadLetterFacts & sealpost.gateway.v1.DeadLetterFacts.$Shape;
                static create(properties?: sealpost.gateway.v1.DeadLetterFacts.$Properties): sealpost.gateway.v1.DeadLetterFacts;

                /**
                 * Encodes the specified DeadLetterFacts message. Does not implicitly {@link sealpost.gateway.v1.DeadLetterFacts.verify|verify} messages.
                 * @param message DeadLetterFacts message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.DeadLetterFacts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeadLetterFacts message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.DeadLetterFacts & sealpost.gateway.v1.DeadLetterFacts.$Shape} DeadLetterFacts
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.DeadLetterFacts & sealpost.gateway.v1.DeadLetterFacts.$Shape;

                /**
                 * Creates a DeadLetterFacts message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeadLetterFacts
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.DeadLetterFacts;

                /**
                 * Creates a plain object from a DeadLetterFacts message. Also converts values to other types if specified.
                 * @param message DeadLetterFacts
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.DeadLetterFacts, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeadLetterFacts to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DeadLetterFacts {

                /** Properties of a DeadLetterFacts. */
                interface $Properties {

                    /** Its offset among the dead letters, by which it is shown and replayed. */
                    number?: (Long|null);

                    /** 16 bytes; the same for every repetition of one failure. */
                    deadLetterId?: (Uint8Array|null);

                    /** The topic that the record stood in. */
                    topic?: (string|null);

                    /** The partition. */
                    partition?: (number|null);

                    /** The offset. */
                    offset?: (Long|null);

                    /** What the record says it is, such as `sealpost.gateway.v1.Envelope`; empty when it does not. */
                    schema?: (string|null);

                    /** The envelope or notice in it, 32 hex digits; empty when the record does not say. */
                    envelopeId?: (string|null);

                    /** How often the record had been replayed before, plus one. */
                    attempt?: (number|null);

                    /** The stage that gave up, such as `egress`. */
                    stage?: (string|null);

                    /** The failure's code from the closed list. */
                    failureCode?: (string|null);

                    /** The field that broke a rule; empty when none did. */
                    field?: (string|null);

                    /** The rule that was broken; empty when none was. */
                    rule?: (string|null);

                    /** When, Unix milliseconds. */
                    atMs?: (Long|null);

                    /** The size of the record's value. */
                    sizeBytes?: (number|null);

                    /** SHA-256 of the record's value, 32 bytes. */
                    sha256?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeadLetterFacts. */
                type $Shape = sealpost.gateway.v1.DeadLetterFacts.$Properties;
            }

            /**
             * Properties of a ListDeadLettersRequest.
             * @deprecated Use sealpost.gateway.v1.ListDeadLettersRequest.$Properties instead.
             */
            interface IListDeadLettersRequest extends sealpost.gateway.v1.ListDeadLettersRequest.$Properties {
            }

            /** Asks for dead letters. */
            class ListDeadLettersRequest {

                /**
                 * Constructs a new ListDeadLettersRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ListDeadLettersRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The first one's number, or the next that is still kept. */
                fromNumber: Long;

                /** How many at most, 1 to 200; 0 is 100. */
                limit: number;

                /**
                 * Creates a new ListDeadLettersRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListDeadLettersRequest instance
                 */
                static create(properties: sealpost.gateway.v1.ListDeadLettersRequest.$Shape): sealpost.gateway.v1.ListDeadLettersRequest & sealpost.gateway.v1.ListDeadLettersRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.ListDeadLettersRequest.$Properties): sealpost.gateway.v1.ListDeadLettersRequest;

                /**
                 * Encodes the specified ListDeadLettersRequest message. Does not implicitly {@link sealpost.gateway.v1.ListDeadLettersRequest.verify|verify} messages.
                 * @param message ListDeadLettersRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ListDeadLettersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListDeadLettersRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ListDeadLettersRequest & sealpost.gateway.v1.ListDeadLettersRequest.$Shape} ListDeadLettersRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ListDeadLettersRequest & sealpost.gateway.v1.ListDeadLettersRequest.$Shape;

                /**
                 * Creates a ListDeadLettersRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListDeadLettersRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ListDeadLettersRequest;

                /**
                 * Creates a plain object from a ListDeadLettersRequest message. Also converts values to other types if specified.
                 * @param message ListDeadLettersRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ListDeadLettersRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListDeadLettersRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListDeadLettersRequest {

                /** Properties of a ListDeadLettersRequest. */
                interface $Properties {

                    /** The first one's number, or the next that is still kept. */
                    fromNumber?: (Long|null);

                    /** How many at most, 1 to 200; 0 is 100. */
                    limit?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListDeadLettersRequest. */
                type $Shape = sealpost.gateway.v1.ListDeadLettersRequest.$Properties;
            }

            /**
             * Properties of a ListDeadLettersResponse.
             * @deprecated Use sealpost.gateway.v1.ListDeadLettersResponse.$Properties instead.
             */
            interface IListDeadLettersResponse extends sealpost.gateway.v1.ListDeadLettersResponse.$Properties {
            }

            /** Dead letters, oldest first. */
            class ListDeadLettersResponse {

                /**
                 * Constructs a new ListDeadLettersResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ListDeadLettersResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** They. */
                letters: sealpost.gateway.v1.DeadLetterFacts.$Properties[];

                /**
                 * Creates a new ListDeadLettersResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListDeadLettersResponse instance
                 */
                static create(properties: sealpost.gateway.v1.ListDeadLettersResponse.$Shape): sealpost.gateway.v1.ListDeadLettersResponse & sealpost.gateway.v1.ListDeadLettersResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.ListDeadLettersResponse.$Properties): sealpost.gateway.v1.ListDeadLettersResponse;

                /**
                 * Encodes the specified ListDeadLettersResponse message. Does not implicitly {@link sealpost.gateway.v1.ListDeadLettersResponse.verify|verify} messages.
                 * @param message ListDeadLettersResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ListDeadLettersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListDeadLettersResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ListDeadLettersResponse & sealpost.gateway.v1.ListDeadLettersResponse.$Shape} ListDeadLettersResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ListDeadLettersResponse & sealpost.gateway.v1.ListDeadLettersResponse.$Shape;

                /**
                 * Creates a ListDeadLettersResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListDeadLettersResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ListDeadLettersResponse;

                /**
                 * Creates a plain object from a ListDeadLettersResponse message. Also converts values to other types if specified.
                 * @param message ListDeadLettersResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ListDeadLettersResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListDeadLettersResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListDeadLettersResponse {

                /** Properties of a ListDeadLettersResponse. */
                interface $Properties {

                    /** They. */
                    letters?: (sealpost.gateway.v1.DeadLetterFacts.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListDeadLettersResponse. */
                type $Shape = sealpost.gateway.v1.ListDeadLettersResponse.$Properties;
            }

            /**
             * Properties of a ReplayDeadLetterRequest.
             * @deprecated Use sealpost.gateway.v1.ReplayDeadLetterRequest.$Properties instead.
             */
            interface IReplayDeadLetterRequest extends sealpost.gateway.v1.ReplayDeadLetterRequest.$Properties {
            }

            /** Replays one dead letter. */
            class ReplayDeadLetterRequest {

                /**
                 * Constructs a new ReplayDeadLetterRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ReplayDeadLetterRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its number. */
                number: Long;

                /**
                 * Creates a new ReplayDeadLetterRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReplayDeadLetterRequest instance
                 */
                static create(properties: sealpost.gateway.v1.ReplayDeadLetterRequest.$Shape): sealpost.gateway.v1.ReplayDeadLetterRequest & sealpost.gateway.v1.ReplayDeadLetterRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.ReplayDeadLetterRequest.$Properties): sealpost.gateway.v1.ReplayDeadLetterRequest;

                /**
                 * Encodes the specified ReplayDeadLetterRequest message. Does not implicitly {@link sealpost.gateway.v1.ReplayDeadLetterRequest.verify|verify} messages.
                 * @param message ReplayDeadLetterRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ReplayDeadLetterRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReplayDeadLetterRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ReplayDeadLetterRequest & sealpost.gateway.v1.ReplayDeadLetterRequest.$Shape} ReplayDeadLetterRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ReplayDeadLetterRequest & sealpost.gateway.v1.ReplayDeadLetterRequest.$Shape;

                /**
                 * Creates a ReplayDeadLetterRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ReplayDeadLetterRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ReplayDeadLetterRequest;

                /**
                 * Creates a plain object from a ReplayDeadLetterRequest message. Also converts values to other types if specified.
                 * @param message ReplayDeadLetterRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ReplayDeadLetterRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ReplayDeadLetterRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ReplayDeadLetterRequest {

                /** Properties of a ReplayDeadLetterRequest. */
                interface $Properties {

                    /** Its number. */
                    number?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReplayDeadLetterRequest. */
                type $Shape = sealpost.gateway.v1.ReplayDeadLetterRequest.$Properties;
            }

            /**
             * Properties of a ReplayDeadLetterResponse.
             * @deprecated Use sealpost.gateway.v1.ReplayDeadLetterResponse.$Properties instead.
             */
            interface IReplayDeadLetterResponse extends sealpost.gateway.v1.ReplayDeadLetterResponse.$Properties {
            }

            /** The record is in its topic again. */
            class ReplayDeadLetterResponse {

                /**
                 * Constructs a new ReplayDeadLetterResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ReplayDeadLetterResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What was replayed. */
                letter?: (sealpost.gateway.v1.DeadLetterFacts.$Properties|null);

                /**
                 * Creates a new ReplayDeadLetterResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReplayDeadLetterResponse instance
                 */
                static create(properties: sealpost.gateway.v1.ReplayDeadLetterResponse.$Shape): sealpost.gateway.v1.ReplayDeadLetterResponse & sealpost.gateway.v1.ReplayDeadLetterResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.ReplayDeadLetterResponse.$Properties): sealpost.gateway.v1.ReplayDeadLetterResponse;

                /**
                 * Encodes the specified ReplayDeadLetterResponse message. Does not implicitly {@link sealpost.gateway.v1.ReplayDeadLetterResponse.verify|verify} messages.
                 * @param message ReplayDeadLetterResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ReplayDeadLetterResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReplayDeadLetterResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ReplayDeadLetterResponse & sealpost.gateway.v1.ReplayDeadLetterResponse.$Shape} ReplayDeadLetterResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ReplayDeadLetterResponse & sealpost.gateway.v1.ReplayDeadLetterResponse.$Shape;

                /**
                 * Creates a ReplayDeadLetterResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ReplayDeadLetterResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ReplayDeadLetterResponse;

                /**
                 * Creates a plain object from a ReplayDeadLetterResponse message. Also converts values to other types if specified.
                 * @param message ReplayDeadLetterResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ReplayDeadLetterResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ReplayDeadLetterResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ReplayDeadLetterResponse {

                /** Properties of a ReplayDeadLetterResponse. */
                interface $Properties {

                    /** What was replayed. */
                    letter?: (sealpost.gateway.v1.DeadLetterFacts.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReplayDeadLetterResponse. */
                type $Shape = sealpost.gateway.v1.ReplayDeadLetterResponse.$Properties;
            }

            /**
             * Properties of a SignedRoster.
             * @deprecated Use sealpost.gateway.v1.SignedRoster.$Properties instead.
             */
            interface ISignedRoster extends sealpost.gateway.v1.SignedRoster.$Properties {
            }

            /** A roster with the directory's signature over its bytes. */
            class SignedRoster {

                /**
                 * Constructs a new SignedRoster.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.SignedRoster.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The serialised Roster, exactly as signed. */
                roster: Uint8Array;

                /** The directory's key. */
                keyId: string;

                /** Ed25519 over `sealpost/roster/v1`, a zero byte, and `roster`; 64 bytes. */
                signature: Uint8Array;

                /**
                 * Creates a new SignedRoster instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SignedRoster instance
                 */
                static create(properties: sealpost.gateway.v1.SignedRoster.$Shape): sealpost.gateway.v1.SignedRoster & sealpost.gateway.v1.SignedRoster.$Shape;
                static create(properties?: sealpost.gateway.v1.SignedRoster.$Properties): sealpost.gateway.v1.SignedRoster;

                /**
                 * Encodes the specified SignedRoster message. Does not implicitly {@link sealpost.gateway.v1.SignedRoster.verify|verify} messages.
                 * @param message SignedRoster message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.SignedRoster.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SignedRoster message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.SignedRoster & sealpost.gateway.v1.SignedRoster.$Shape} SignedRoster
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.SignedRoster & sealpost.gateway.v1.SignedRoster.$Shape;

                /**
                 * Creates a SignedRoster message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SignedRoster
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.SignedRoster;

                /**
                 * Creates a plain object from a SignedRoster message. Also converts values to other types if specified.
                 * @param message SignedRoster
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.SignedRoster, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SignedRoster to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SignedRoster {

                /** Properties of a SignedRoster. */
                interface $Properties {

                    /** The serialised Roster, exactly as signed. */
                    roster?: (Uint8Array|null);

                    /** The directory's key. */
                    keyId?: (string|null);

                    /** Ed25519 over `sealpost/roster/v1`, a zero byte, and `roster`; 64 bytes. */
                    signature?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SignedRoster. */
                type $Shape = sealpost.gateway.v1.SignedRoster.$Properties;
            }

            /**
             * Properties of a Roster.
             * @deprecated Use sealpost.gateway.v1.Roster.$Properties instead.
             */
            interface IRoster extends sealpost.gateway.v1.Roster.$Properties {
            }

            /** Who is in a conversation, at one epoch. */
            class Roster {

                /**
                 * Constructs a new Roster.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.Roster.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The conversation, 16 bytes. */
                conversationId: Uint8Array;

                /** Its version, rising by one with every change. */
                epoch: Long;

                /** The conversation's level, for life. */
                level: sealpost.gateway.v1.Level;

                /** Its members, at most eight; none once everybody has left. */
                members: sealpost.gateway.v1.RosterMember.$Properties[];

                /**
                 * Creates a new Roster instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Roster instance
                 */
                static create(properties: sealpost.gateway.v1.Roster.$Shape): sealpost.gateway.v1.Roster & sealpost.gateway.v1.Roster.$Shape;
                static create(properties?: sealpost.gateway.v1.Roster.$Properties): sealpost.gateway.v1.Roster;

                /**
                 * Encodes the specified Roster message. Does not implicitly {@link sealpost.gateway.v1.Roster.verify|verify} messages.
                 * @param message Roster message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.Roster.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Roster message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.Roster & sealpost.gateway.v1.Roster.$Shape} Roster
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.Roster & sealpost.gateway.v1.Roster.$Shape;

                /**
                 * Creates a Roster message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Roster
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.Roster;

                /**
                 * Creates a plain object from a Roster message. Also converts values to other types if specified.
                 * @param message Roster
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.Roster, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Roster to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Roster {

                /** Properties of a Roster. */
                interface $Properties {

                    /** The conversation, 16 bytes. */
                    conversationId?: (Uint8Array|null);

                    /** Its version, rising by one with every change. */
                    epoch?: (Long|null);

                    /** The conversation's level, for life. */
                    level?: (sealpost.gateway.v1.Level|null);

                    /** Its members, at most eight; none once everybody has left. */
                    members?: (sealpost.gateway.v1.RosterMember.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Roster. */
                type $Shape = sealpost.gateway.v1.Roster.$Properties;
            }

            /**
             * Properties of a RosterMember.
             * @deprecated Use sealpost.gateway.v1.RosterMember.$Properties instead.
             */
            interface IRosterMember extends sealpost.gateway.v1.RosterMember.$Properties {
            }

            /** One member of a conversation. */
            class RosterMember {

                /**
                 * Constructs a new RosterMember.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.RosterMember.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The participant; its device_id is 0. */
                address?: (sealpost.gateway.v1.Address.$Properties|null);

                /** How the member is reached. */
                reach: sealpost.gateway.v1.Reach;

                /** Our account or the app backend's link: `platform:native id`. */
                account: string;

                /** SHA-256 of the member's native identifier, so that egress can check where it sends. */
                addressHash: Uint8Array;

                /**
                 * Creates a new RosterMember instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RosterMember instance
                 */
                static create(properties: sealpost.gateway.v1.RosterMember.$Shape): sealpost.gateway.v1.RosterMember & sealpost.gateway.v1.RosterMember.$Shape;
                static create(properties?: sealpost.gateway.v1.RosterMember.$Properties): sealpost.gateway.v1.RosterMember;

                /**
                 * Encodes the specified RosterMember message. Does not implicitly {@link sealpost.gateway.v1.RosterMember.verify|verify} messages.
                 * @param message RosterMember message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.RosterMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RosterMember message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.RosterMember & sealpost.gateway.v1.RosterMember.$Shape} RosterMember
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.RosterMember & sealpost.gateway.v1.RosterMember.$Shape;

                /**
                 * Creates a RosterMember message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RosterMember
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.RosterMember;

                /**
                 * Creates a plain object from a RosterMember message. Also converts values to other types if specified.
                 * @param message RosterMember
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.RosterMember, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RosterMember to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RosterMember {

                /** Properties of a RosterMember. */
                interface $Properties {

                    /** The participant; its device_id is 0. */
                    address?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** How the member is reached. */
                    reach?: (sealpost.gateway.v1.Reach|null);

                    /** Our account or the app backend's link: `platform:native id`. */
                    account?: (string|null);

                    /** SHA-256 of the member's native identifier, so that egress can check where it sends. */
                    addressHash?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RosterMember. */
                type $Shape = sealpost.gateway.v1.RosterMember.$Properties;
            }

            /** How a member is reached. */
            enum Reach {

                /** Not said; not reached. */
                REACH_UNSPECIFIED = 0,

                /** Through the platform's Send API. */
                REACH_WEBHOOK = 1,

                /** Through the app backend's native link. */
                REACH_NATIVE_LINK = 2,

                /** Through a stream of the member's own device. */
                REACH_DEVICE_STREAM = 3
            }

            /** Where a conversation stands. */
            enum ConversationState {

                /** Not said; nothing crosses. */
                CONVERSATION_STATE_UNSPECIFIED = 0,

                /** Asked for, and not yet agreed to by everybody. */
                CONVERSATION_STATE_PROPOSED = 1,

                /** Messages cross. */
                CONVERSATION_STATE_ACTIVE = 2,

                /** An app cannot carry the level now; nothing crosses and nothing waits for less. */
                CONVERSATION_STATE_SUSPENDED = 3,

                /** A consent has run out; nothing crosses. */
                CONVERSATION_STATE_LAPSED = 4,

                /** Both of that. */
                CONVERSATION_STATE_STALLED = 5,

                /** Over for good. */
                CONVERSATION_STATE_ENDED = 6
            }

            /**
             * Properties of a BeginConversationRequest.
             * @deprecated Use sealpost.gateway.v1.BeginConversationRequest.$Properties instead.
             */
            interface IBeginConversationRequest extends sealpost.gateway.v1.BeginConversationRequest.$Properties {
            }

            /** Begins a conversation. */
            class BeginConversationRequest {

                /**
                 * Constructs a new BeginConversationRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.BeginConversationRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Who begins it, a user of the app; the device_id is not read. */
                from?: (sealpost.gateway.v1.Address.$Properties|null);

                /** The others, one to seven, each once. */
                peers: sealpost.gateway.v1.Address.$Properties[];

                /** Its level for life. */
                level: sealpost.gateway.v1.Level;

                /**
                 * Creates a new BeginConversationRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BeginConversationRequest instance
                 */
                static create(properties: sealpost.gateway.v1.BeginConversationRequest.$Shape): sealpost.gateway.v1.BeginConversationRequest & sealpost.gateway.v1.BeginConversationRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.BeginConversationRequest.$Properties): sealpost.gateway.v1.BeginConversationRequest;

                /**
                 * Encodes the specified BeginConversationRequest message. Does not implicitly {@link sealpost.gateway.v1.BeginConversationRequest.verify|verify} messages.
                 * @param message BeginConversationRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.BeginConversationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BeginConversationRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.BeginConversationRequest & sealpost.gateway.v1.BeginConversationRequest.$Shape} BeginConversationRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.BeginConversationRequest & sealpost.gateway.v1.BeginConversationRequest.$Shape;

                /**
                 * Creates a BeginConversationRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns BeginConversationRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.BeginConversationRequest;

                /**
                 * Creates a plain object from a BeginConversationRequest message. Also converts values to other types if specified.
                 * @param message BeginConversationRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.BeginConversationRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this BeginConversationRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace BeginConversationRequest {

                /** Properties of a BeginConversationRequest. */
                interface $Properties {

                    /** Who begins it, a user of the app; the device_id is not read. */
                    from?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** The others, one to seven, each once. */
                    peers?: (sealpost.gateway.v1.Address.$Properties[]|null);

                    /** Its level for life. */
                    level?: (sealpost.gateway.v1.Level|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BeginConversationRequest. */
                type $Shape = sealpost.gateway.v1.BeginConversationRequest.$Properties;
            }

            /**
             * Properties of a BeginConversationResponse.
             * @deprecated Use sealpost.gateway.v1.BeginConversationResponse.$Properties instead.
             */
            interface IBeginConversationResponse extends sealpost.gateway.v1.BeginConversationResponse.$Properties {
            }

            /** What came of it. */
            class BeginConversationResponse {

                /**
                 * Constructs a new BeginConversationResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.BeginConversationResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It is there. */
                conversation?: (sealpost.gateway.v1.NativeConversation.$Properties|null);

                /** Somebody has not agreed to it, or does not exist: nobody can tell which. */
                consentMissing?: (sealpost.gateway.v1.ConsentMissing.$Properties|null);

                /** An app of the others does not have the level. */
                levelUnsupported?: (sealpost.gateway.v1.LevelUnsupported.$Properties|null);

                /** Exactly one is set. */
                outcome?: ("conversation"|"consentMissing"|"levelUnsupported");

                /**
                 * Creates a new BeginConversationResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BeginConversationResponse instance
                 */
                static create(properties: sealpost.gateway.v1.BeginConversationResponse.$Shape): sealpost.gateway.v1.BeginConversationResponse & sealpost.gateway.v1.BeginConversationResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.BeginConversationResponse.$Properties): sealpost.gateway.v1.BeginConversationResponse;

                /**
                 * Encodes the specified BeginConversationResponse message. Does not implicitly {@link sealpost.gateway.v1.BeginConversationResponse.verify|verify} messages.
                 * @param message BeginConversationResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.BeginConversationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BeginConversationResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.BeginConversationResponse & sealpost.gateway.v1.BeginConversationResponse.$Shape} BeginConversationResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.BeginConversationResponse & sealpost.gateway.v1.BeginConversationResponse.$Shape;

                /**
                 * Creates a BeginConversationResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns BeginConversationResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.BeginConversationResponse;

                /**
                 * Creates a plain object from a BeginConversationResponse message. Also converts values to other types if specified.
                 * @param message BeginConversationResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.BeginConversationResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this BeginConversationResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace BeginConversationResponse {

                /** Properties of a BeginConversationResponse. */
                interface $Properties {

                    /** It is there. */
                    conversation?: (sealpost.gateway.v1.NativeConversation.$Properties|null);

                    /** Somebody has not agreed to it, or does not exist: nobody can tell which. */
                    consentMissing?: (sealpost.gateway.v1.ConsentMissing.$Properties|null);

                    /** An app of the others does not have the level. */
                    levelUnsupported?: (sealpost.gateway.v1.LevelUnsupported.$Properties|null);

                    /** Exactly one is set. */
                    outcome?: ("conversation"|"consentMissing"|"levelUnsupported");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a BeginConversationResponse. */
                type $Shape = {
                  conversation?: sealpost.gateway.v1.NativeConversation.$Shape|null;
                  consentMissing?: sealpost.gateway.v1.ConsentMissing.$Shape|null;
                  levelUnsupported?: sealpost.gateway.v1.LevelUnsupported.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ outcome?: undefined; conversation?: null; consentMissing?: null; levelUnsupported?: null }|{ outcome?: "conversation"; conversation: sealpost.gateway.v1.NativeConversation.$Shape; consentMissing?: null; levelUnsupported?: null }|{ outcome?: "consentMissing"; conversation?: null; consentMissing: sealpost.gateway.v1.ConsentMissing.$Shape; levelUnsupported?: null }|{ outcome?: "levelUnsupported"; conversation?: null; consentMissing?: null; levelUnsupported: sealpost.gateway.v1.LevelUnsupported.$Shape })
                );
            }

            /**
             * Properties of a NativeConversation.
             * @deprecated Use sealpost.gateway.v1.NativeConversation.$Properties instead.
             */
            interface INativeConversation extends sealpost.gateway.v1.NativeConversation.$Properties {
            }

            /** A conversation as a member's app sees it. */
            class NativeConversation {

                /**
                 * Constructs a new NativeConversation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.NativeConversation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** As an operator sees it. */
                conversation?: (sealpost.gateway.v1.Conversation.$Properties|null);

                /** Where it stands. */
                state: sealpost.gateway.v1.ConversationState;

                /** The thread's name in the asking app. */
                thread: string;

                /**
                 * Creates a new NativeConversation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NativeConversation instance
                 */
                static create(properties: sealpost.gateway.v1.NativeConversation.$Shape): sealpost.gateway.v1.NativeConversation & sealpost.gateway.v1.NativeConversation.$Shape;
                static create(properties?: sealpost.gateway.v1.NativeConversation.$Properties): sealpost.gateway.v1.NativeConversation;

                /**
                 * Encodes the specified NativeConversation message. Does not implicitly {@link sealpost.gateway.v1.NativeConversation.verify|verify} messages.
                 * @param message NativeConversation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.NativeConversation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NativeConversation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.NativeConversation & sealpost.gateway.v1.NativeConversation.$Shape} NativeConversation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.NativeConversation & sealpost.gateway.v1.NativeConversation.$Shape;

                /**
                 * Creates a NativeConversation message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns NativeConversation
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.NativeConversation;

                /**
                 * Creates a plain object from a NativeConversation message. Also converts values to other types if specified.
                 * @param message NativeConversation
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.NativeConversation, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this NativeConversation to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace NativeConversation {

                /** Properties of a NativeConversation. */
                interface $Properties {

                    /** As an operator sees it. */
                    conversation?: (sealpost.gateway.v1.Conversation.$Properties|null);

                    /** Where it stands. */
                    state?: (sealpost.gateway.v1.ConversationState|null);

                    /** The thread's name in the asking app. */
                    thread?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NativeConversation. */
                type $Shape = sealpost.gateway.v1.NativeConversation.$Properties;
            }

            /**
             * Properties of a ConsentMissing.
             * @deprecated Use sealpost.gateway.v1.ConsentMissing.$Properties instead.
             */
            interface IConsentMissing extends sealpost.gateway.v1.ConsentMissing.$Properties {
            }

            /** Consent is missing. */
            class ConsentMissing {

                /**
                 * Constructs a new ConsentMissing.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.ConsentMissing.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new ConsentMissing instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConsentMissing instance
                 */
                static create(properties: sealpost.gateway.v1.ConsentMissing.$Shape): sealpost.gateway.v1.ConsentMissing & sealpost.gateway.v1.ConsentMissing.$Shape;
                static create(properties?: sealpost.gateway.v1.ConsentMissing.$Properties): sealpost.gateway.v1.ConsentMissing;

                /**
                 * Encodes the specified ConsentMissing message. Does not implicitly {@link sealpost.gateway.v1.ConsentMissing.verify|verify} messages.
                 * @param message ConsentMissing message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.ConsentMissing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConsentMissing message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.ConsentMissing & sealpost.gateway.v1.ConsentMissing.$Shape} ConsentMissing
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.ConsentMissing & sealpost.gateway.v1.ConsentMissing.$Shape;

                /**
                 * Creates a ConsentMissing message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ConsentMissing
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.ConsentMissing;

                /**
                 * Creates a plain object from a ConsentMissing message. Also converts values to other types if specified.
                 * @param message ConsentMissing
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.ConsentMissing, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ConsentMissing to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ConsentMissing {

                /** Properties of a ConsentMissing. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ConsentMissing. */
                type $Shape = sealpost.gateway.v1.ConsentMissing.$Properties;
            }

            /**
             * Properties of a LevelUnsupported.
             * @deprecated Use sealpost.gateway.v1.LevelUnsupported.$Properties instead.
             */
            interface ILevelUnsupported extends sealpost.gateway.v1.LevelUnsupported.$Properties {
            }

            /** A level that an app does not have. */
            class LevelUnsupported {

                /**
                 * Constructs a new LevelUnsupported.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.LevelUnsupported.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** `E2EE_REQUIRED_PEER_UNSUPPORTED` or `APP_SEALED_PEER_UNSUPPORTED`. */
                reason: string;

                /** The app. */
                app: sealpost.gateway.v1.Platform;

                /** The strongest level that all of them have; unspecified where there is none. It is never taken by itself. */
                offered: sealpost.gateway.v1.Level;

                /**
                 * Creates a new LevelUnsupported instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LevelUnsupported instance
                 */
                static create(properties: sealpost.gateway.v1.LevelUnsupported.$Shape): sealpost.gateway.v1.LevelUnsupported & sealpost.gateway.v1.LevelUnsupported.$Shape;
                static create(properties?: sealpost.gateway.v1.LevelUnsupported.$Properties): sealpost.gateway.v1.LevelUnsupported;

                /**
                 * Encodes the specified LevelUnsupported message. Does not implicitly {@link sealpost.gateway.v1.LevelUnsupported.verify|verify} messages.
                 * @param message LevelUnsupported message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.LevelUnsupported.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LevelUnsupported message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.LevelUnsupported & sealpost.gateway.v1.LevelUnsupported.$Shape} LevelUnsupported
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.LevelUnsupported & sealpost.gateway.v1.LevelUnsupported.$Shape;

                /**
                 * Creates a LevelUnsupported message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns LevelUnsupported
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.LevelUnsupported;

                /**
                 * Creates a plain object from a LevelUnsupported message. Also converts values to other types if specified.
                 * @param message LevelUnsupported
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.LevelUnsupported, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this LevelUnsupported to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace LevelUnsupported {

                /** Properties of a LevelUnsupported. */
                interface $Properties {

                    /** `E2EE_REQUIRED_PEER_UNSUPPORTED` or `APP_SEALED_PEER_UNSUPPORTED`. */
                    reason?: (string|null);

                    /** The app. */
                    app?: (sealpost.gateway.v1.Platform|null);

                    /** The strongest level that all of them have; unspecified where there is none. It is never taken by itself. */
                    offered?: (sealpost.gateway.v1.Level|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LevelUnsupported. */
                type $Shape = sealpost.gateway.v1.LevelUnsupported.$Properties;
            }

            /**
             * Properties of a LeaveConversationRequest.
             * @deprecated Use sealpost.gateway.v1.LeaveConversationRequest.$Properties instead.
             */
            interface ILeaveConversationRequest extends sealpost.gateway.v1.LeaveConversationRequest.$Properties {
            }

            /** Takes a user out. */
            class LeaveConversationRequest {

                /**
                 * Constructs a new LeaveConversationRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.LeaveConversationRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 16 bytes. */
                conversationId: Uint8Array;

                /** The user; its device_id is not read. */
                user?: (sealpost.gateway.v1.Address.$Properties|null);

                /**
                 * Creates a new LeaveConversationRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LeaveConversationRequest instance
                 */
                static create(properties: sealpost.gateway.v1.LeaveConversationRequest.$Shape): sealpost.gateway.v1.LeaveConversationRequest & sealpost.gateway.v1.LeaveConversationRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.LeaveConversationRequest.$Properties): sealpost.gateway.v1.LeaveConversationRequest;

                /**
                 * Encodes the specified LeaveConversationRequest message. Does not implicitly {@link sealpost.gateway.v1.LeaveConversationRequest.verify|verify} messages.
                 * @param message LeaveConversationRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.LeaveConversationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LeaveConversationRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.LeaveConversationRequest & sealpost.gateway.v1.LeaveConversationRequest.$Shape} LeaveConversationRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.LeaveConversationRequest & sealpost.gateway.v1.LeaveConversationRequest.$Shape;

                /**
                 * Creates a LeaveConversationRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns LeaveConversationRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.LeaveConversationRequest;

                /**
                 * Creates a plain object from a LeaveConversationRequest message. Also converts values to other types if specified.
                 * @param message LeaveConversationRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.LeaveConversationRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this LeaveConversationRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace LeaveConversationRequest {

                /** Properties of a LeaveConversationRequest. */
                interface $Properties {

                    /** 16 bytes. */
                    conversationId?: (Uint8Array|null);

                    /** The user; its device_id is not read. */
                    user?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LeaveConversationRequest. */
                type $Shape = sealpost.gateway.v1.LeaveConversationRequest.$Properties;
            }

            /**
             * Properties of a LeaveConversationResponse.
             * @deprecated Use sealpost.gateway.v1.LeaveConversationResponse.$Properties instead.
             */
            interface ILeaveConversationResponse extends sealpost.gateway.v1.LeaveConversationResponse.$Properties {
            }

            /** The user is out, or was before. */
            class LeaveConversationResponse {

                /**
                 * Constructs a new LeaveConversationResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.LeaveConversationResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It. */
                conversation?: (sealpost.gateway.v1.NativeConversation.$Properties|null);

                /**
                 * Creates a new LeaveConversationResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LeaveConversationResponse instance
                 */
                static create(properties: sealpost.gateway.v1.LeaveConversationResponse.$Shape): sealpost.gateway.v1.LeaveConversationResponse & sealpost.gateway.v1.LeaveConversationResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.LeaveConversationResponse.$Properties): sealpost.gateway.v1.LeaveConversationResponse;

                /**
                 * Encodes the specified LeaveConversationResponse message. Does not implicitly {@link sealpost.gateway.v1.LeaveConversationResponse.verify|verify} messages.
                 * @param message LeaveConversationResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.LeaveConversationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LeaveConversationResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.LeaveConversationResponse & sealpost.gateway.v1.LeaveConversationResponse.$Shape} LeaveConversationResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.LeaveConversationResponse & sealpost.gateway.v1.LeaveConversationResponse.$Shape;

                /**
                 * Creates a LeaveConversationResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns LeaveConversationResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.LeaveConversationResponse;

                /**
                 * Creates a plain object from a LeaveConversationResponse message. Also converts values to other types if specified.
                 * @param message LeaveConversationResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.LeaveConversationResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this LeaveConversationResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace LeaveConversationResponse {

                /** Properties of a LeaveConversationResponse. */
                interface $Properties {

                    /** It. */
                    conversation?: (sealpost.gateway.v1.NativeConversation.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LeaveConversationResponse. */
                type $Shape = sealpost.gateway.v1.LeaveConversationResponse.$Properties;
            }

            /**
             * Properties of a DescribeConversationRequest.
             * @deprecated Use sealpost.gateway.v1.DescribeConversationRequest.$Properties instead.
             */
            interface IDescribeConversationRequest extends sealpost.gateway.v1.DescribeConversationRequest.$Properties {
            }

            /** Asks for a conversation. */
            class DescribeConversationRequest {

                /**
                 * Constructs a new DescribeConversationRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.DescribeConversationRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 16 bytes. */
                conversationId: Uint8Array;

                /**
                 * Creates a new DescribeConversationRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DescribeConversationRequest instance
                 */
                static create(properties: sealpost.gateway.v1.DescribeConversationRequest.$Shape): sealpost.gateway.v1.DescribeConversationRequest & sealpost.gateway.v1.DescribeConversationRequest.$Shape;
                static create(properties?: sealpost.gateway.v1.DescribeConversationRequest.$Properties): sealpost.gateway.v1.DescribeConversationRequest;

                /**
                 * Encodes the specified DescribeConversationRequest message. Does not implicitly {@link sealpost.gateway.v1.DescribeConversationRequest.verify|verify} messages.
                 * @param message DescribeConversationRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.DescribeConversationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DescribeConversationRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.DescribeConversationRequest & sealpost.gateway.v1.DescribeConversationRequest.$Shape} DescribeConversationRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.DescribeConversationRequest & sealpost.gateway.v1.DescribeConversationRequest.$Shape;

                /**
                 * Creates a DescribeConversationRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DescribeConversationRequest
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.DescribeConversationRequest;

                /**
                 * Creates a plain object from a DescribeConversationRequest message. Also converts values to other types if specified.
                 * @param message DescribeConversationRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.DescribeConversationRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DescribeConversationRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DescribeConversationRequest {

                /** Properties of a DescribeConversationRequest. */
                interface $Properties {

                    /** 16 bytes. */
                    conversationId?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DescribeConversationRequest. */
                type $Shape = sealpost.gateway.v1.DescribeConversationRequest.$Properties;
            }

            /**
             * Properties of a DescribeConversationResponse.
             * @deprecated Use sealpost.gateway.v1.DescribeConversationResponse.$Properties instead.
             */
            interface IDescribeConversationResponse extends sealpost.gateway.v1.DescribeConversationResponse.$Properties {
            }

            /** A conversation. */
            class DescribeConversationResponse {

                /**
                 * Constructs a new DescribeConversationResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.DescribeConversationResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** It. */
                conversation?: (sealpost.gateway.v1.NativeConversation.$Properties|null);

                /**
                 * Creates a new DescribeConversationResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DescribeConversationResponse instance
                 */
                static create(properties: sealpost.gateway.v1.DescribeConversationResponse.$Shape): sealpost.gateway.v1.DescribeConversationResponse & sealpost.gateway.v1.DescribeConversationResponse.$Shape;
                static create(properties?: sealpost.gateway.v1.DescribeConversationResponse.$Properties): sealpost.gateway.v1.DescribeConversationResponse;

                /**
                 * Encodes the specified DescribeConversationResponse message. Does not implicitly {@link sealpost.gateway.v1.DescribeConversationResponse.verify|verify} messages.
                 * @param message DescribeConversationResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.DescribeConversationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DescribeConversationResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.DescribeConversationResponse & sealpost.gateway.v1.DescribeConversationResponse.$Shape} DescribeConversationResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.DescribeConversationResponse & sealpost.gateway.v1.DescribeConversationResponse.$Shape;

                /**
                 * Creates a DescribeConversationResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DescribeConversationResponse
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.DescribeConversationResponse;

                /**
                 * Creates a plain object from a DescribeConversationResponse message. Also converts values to other types if specified.
                 * @param message DescribeConversationResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.DescribeConversationResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DescribeConversationResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DescribeConversationResponse {

                /** Properties of a DescribeConversationResponse. */
                interface $Properties {

                    /** It. */
                    conversation?: (sealpost.gateway.v1.NativeConversation.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DescribeConversationResponse. */
                type $Shape = sealpost.gateway.v1.DescribeConversationResponse.$Properties;
            }

            /** What the gateway itself says to a participant. Egress renders it in the participant's language. */
            enum NoticeKind {

                /** Not said; ignored. */
                NOTICE_KIND_UNSPECIFIED = 0,

                /** The three links that invite somebody. */
                NOTICE_KIND_INVITATION = 1,

                /** Somebody joined: who, on which app, and that it is not end-to-end encrypted. */
                NOTICE_KIND_JOINED = 2,

                /** Somebody left. */
                NOTICE_KIND_LEFT = 3,

                /** The answer to `stop` and `block`; after it nothing crosses. */
                NOTICE_KIND_STOPPED = 4,

                /** Who is in which conversation. */
                NOTICE_KIND_WHO = 5,

                /** Another conversation is the current one now. */
                NOTICE_KIND_SWITCHED = 6,

                /** The token does not open anything; the same for expired, used and invented ones. */
                NOTICE_KIND_INVITATION_INVALID = 7,

                /** How to begin. */
                NOTICE_KIND_HELP = 8,

                /** A message was not delivered, and why. */
                NOTICE_KIND_NOT_DELIVERED = 9,

                /** The conversation was closed by the operator. */
                NOTICE_KIND_CLOSED = 10,

                /** The conversation is full. */
                NOTICE_KIND_FULL = 11
            }

            /**
             * Properties of a Notice.
             * @deprecated Use sealpost.gateway.v1.Notice.$Properties instead.
             */
            interface INotice extends sealpost.gateway.v1.Notice.$Properties {
            }

            /** One thing to say to one participant, on `gateway.notice.v1`. */
            class Notice {

                /**
                 * Constructs a new Notice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.Notice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 16 bytes, derived from what caused it and its recipient. */
                noticeId: Uint8Array;

                /** What to say. */
                kind: sealpost.gateway.v1.NoticeKind;

                /** The conversation it is about, 16 bytes; empty when it is about none. */
                conversationId: Uint8Array;

                /** To whom. */
                recipient?: (sealpost.gateway.v1.Address.$Properties|null);

                /** Our account through which to say it, in the platform's id. */
                accountId: string;

                /** The participants it is about. */
                participants: sealpost.gateway.v1.NoticeParticipant.$Properties[];

                /** The invitation's token, sealed for egress; unset otherwise. The AAD is `notice_id`. */
                sealedToken?: (sealpost.gateway.v1.SealedBody.$Properties|null);

                /** The conversations that `who` lists. */
                conversations: sealpost.gateway.v1.NoticeConversation.$Properties[];

                /** The failure's code, of a message that was not delivered. */
                failureCode: string;

                /** The envelope that was not delivered, 16 bytes; empty otherwise. */
                envelopeId: Uint8Array;

                /** The language to use, as a BCP 47 tag; empty for the account's. */
                language: string;

                /** Our accounts that an invitation links to. */
                accounts: sealpost.gateway.v1.NoticeAccount.$Properties[];

                /** When it was caused, Unix milliseconds. */
                atMs: Long;

                /**
                 * Creates a new Notice instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Notice instance
                 */
                static create(properties: sealpost.gateway.v1.Notice.$Shape): sealpost.gateway.v1.Notice & sealpost.gateway.v1.Notice.$Shape;
                static create(properties?: sealpost.gateway.v1.Notice.$Properties): sealpost.gateway.v1.Notice;

                /**
                 * Encodes the specified Notice message. Does not implicitly {@link sealpost.gateway.v1.Notice.verify|verify} messages.
                 * @param message Notice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.Notice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Notice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.Notice & sealpost.gateway.v1.Notice.$Shape} Notice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.Notice & sealpost.gateway.v1.Notice.$Shape;

                /**
                 * Creates a Notice message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Notice
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.Notice;

                /**
                 * Creates a plain object from a Notice message. Also converts values to other types if specified.
                 * @param message Notice
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.Notice, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Notice to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Notice {

                /** Properties of a Notice. */
                interface $Properties {

                    /** 16 bytes, derived from what caused it and its recipient. */
                    noticeId?: (Uint8Array|null);

                    /** What to say. */
                    kind?: (sealpost.gateway.v1.NoticeKind|null);

                    /** The conversation it is about, 16 bytes; empty when it is about none. */
                    conversationId?: (Uint8Array|null);

                    /** To whom. */
                    recipient?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** Our account through which to say it, in the platform's id. */
                    accountId?: (string|null);

                    /** The participants it is about. */
                    participants?: (sealpost.gateway.v1.NoticeParticipant.$Properties[]|null);

                    /** The invitation's token, sealed for egress; unset otherwise. The AAD is `notice_id`. */
                    sealedToken?: (sealpost.gateway.v1.SealedBody.$Properties|null);

                    /** The conversations that `who` lists. */
                    conversations?: (sealpost.gateway.v1.NoticeConversation.$Properties[]|null);

                    /** The failure's code, of a message that was not delivered. */
                    failureCode?: (string|null);

                    /** The envelope that was not delivered, 16 bytes; empty otherwise. */
                    envelopeId?: (Uint8Array|null);

                    /** The language to use, as a BCP 47 tag; empty for the account's. */
                    language?: (string|null);

                    /** Our accounts that an invitation links to. */
                    accounts?: (sealpost.gateway.v1.NoticeAccount.$Properties[]|null);

                    /** When it was caused, Unix milliseconds. */
                    atMs?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Notice. */
                type $Shape = sealpost.gateway.v1.Notice.$Properties;
            }

            /**
             * Properties of a NoticeParticipant.
             * @deprecated Use sealpost.gateway.v1.NoticeParticipant.$Properties instead.
             */
            interface INoticeParticipant extends sealpost.gateway.v1.NoticeParticipant.$Properties {
            }

            /** A participant as a notice names it. */
            class NoticeParticipant {

                /**
                 * Constructs a new NoticeParticipant.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.NoticeParticipant.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Who. */
                address?: (sealpost.gateway.v1.Address.$Properties|null);

                /** The display name, sealed for egress; unset when unknown. */
                sealedName?: (sealpost.gateway.v1.SealedBody.$Properties|null);

                /** The AAD of `sealed_name`: the id of the control record that brought it. */
                sealedNameAad: Uint8Array;

                /**
                 * Creates a new NoticeParticipant instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NoticeParticipant instance
                 */
                static create(properties: sealpost.gateway.v1.NoticeParticipant.$Shape): sealpost.gateway.v1.NoticeParticipant & sealpost.gateway.v1.NoticeParticipant.$Shape;
                static create(properties?: sealpost.gateway.v1.NoticeParticipant.$Properties): sealpost.gateway.v1.NoticeParticipant;

                /**
                 * Encodes the specified NoticeParticipant message. Does not implicitly {@link sealpost.gateway.v1.NoticeParticipant.verify|verify} messages.
                 * @param message NoticeParticipant message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.NoticeParticipant.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NoticeParticipant message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.NoticeParticipant & sealpost.gateway.v1.NoticeParticipant.$Shape} NoticeParticipant
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.NoticeParticipant & sealpost.gateway.v1.NoticeParticipant.$Shape;

                /**
                 * Creates a NoticeParticipant message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns NoticeParticipant
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.NoticeParticipant;

                /**
                 * Creates a plain object from a NoticeParticipant message. Also converts values to other types if specified.
                 * @param message NoticeParticipant
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.NoticeParticipant, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this NoticeParticipant to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace NoticeParticipant {

                /** Properties of a NoticeParticipant. */
                interface $Properties {

                    /** Who. */
                    address?: (sealpost.gateway.v1.Address.$Properties|null);

                    /** The display name, sealed for egress; unset when unknown. */
                    sealedName?: (sealpost.gateway.v1.SealedBody.$Properties|null);

                    /** The AAD of `sealed_name`: the id of the control record that brought it. */
                    sealedNameAad?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NoticeParticipant. */
                type $Shape = sealpost.gateway.v1.NoticeParticipant.$Properties;
            }

            /**
             * Properties of a NoticeConversation.
             * @deprecated Use sealpost.gateway.v1.NoticeConversation.$Properties instead.
             */
            interface INoticeConversation extends sealpost.gateway.v1.NoticeConversation.$Properties {
            }

            /** A conversation as `who` lists it. */
            class NoticeConversation {

                /**
                 * Constructs a new NoticeConversation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.NoticeConversation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The number to use with `switch`, from 1. */
                number: number;

                /** Whether it is the current one. */
                current: boolean;

                /** Its other members. */
                participants: sealpost.gateway.v1.NoticeParticipant.$Properties[];

                /**
                 * Creates a new NoticeConversation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NoticeConversation instance
                 */
                static create(properties: sealpost.gateway.v1.NoticeConversation.$Shape): sealpost.gateway.v1.NoticeConversation & sealpost.gateway.v1.NoticeConversation.$Shape;
                static create(properties?: sealpost.gateway.v1.NoticeConversation.$Properties): sealpost.gateway.v1.NoticeConversation;

                /**
                 * Encodes the specified NoticeConversation message. Does not implicitly {@link sealpost.gateway.v1.NoticeConversation.verify|verify} messages.
                 * @param message NoticeConversation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.NoticeConversation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NoticeConversation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.NoticeConversation & sealpost.gateway.v1.NoticeConversation.$Shape} NoticeConversation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.NoticeConversation & sealpost.gateway.v1.NoticeConversation.$Shape;

                /**
                 * Creates a NoticeConversation message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns NoticeConversation
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.NoticeConversation;

                /**
                 * Creates a plain object from a NoticeConversation message. Also converts values to other types if specified.
                 * @param message NoticeConversation
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.NoticeConversation, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this NoticeConversation to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace NoticeConversation {

                /** Properties of a NoticeConversation. */
                interface $Properties {

                    /** The number to use with `switch`, from 1. */
                    number?: (number|null);

                    /** Whether it is the current one. */
                    current?: (boolean|null);

                    /** Its other members. */
                    participants?: (sealpost.gateway.v1.NoticeParticipant.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NoticeConversation. */
                type $Shape = sealpost.gateway.v1.NoticeConversation.$Properties;
            }

            /**
             * Properties of a NoticeAccount.
             * @deprecated Use sealpost.gateway.v1.NoticeAccount.$Properties instead.
             */
            interface INoticeAccount extends sealpost.gateway.v1.NoticeAccount.$Properties {
            }

            /** One of our accounts, as a link names it. */
            class NoticeAccount {

                /**
                 * Constructs a new NoticeAccount.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.gateway.v1.NoticeAccount.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its platform. */
                platform: sealpost.gateway.v1.Platform;

                /** The public name: a telephone number in digits, a page's or a professional account's user name. */
                handle: string;

                /**
                 * Creates a new NoticeAccount instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NoticeAccount instance
                 */
                static create(properties: sealpost.gateway.v1.NoticeAccount.$Shape): sealpost.gateway.v1.NoticeAccount & sealpost.gateway.v1.NoticeAccount.$Shape;
                static create(properties?: sealpost.gateway.v1.NoticeAccount.$Properties): sealpost.gateway.v1.NoticeAccount;

                /**
                 * Encodes the specified NoticeAccount message. Does not implicitly {@link sealpost.gateway.v1.NoticeAccount.verify|verify} messages.
                 * @param message NoticeAccount message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.gateway.v1.NoticeAccount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NoticeAccount message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.gateway.v1.NoticeAccount & sealpost.gateway.v1.NoticeAccount.$Shape} NoticeAccount
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.gateway.v1.NoticeAccount & sealpost.gateway.v1.NoticeAccount.$Shape;

                /**
                 * Creates a NoticeAccount message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns NoticeAccount
                 */
                static fromObject(object: { [k: string]: any }): sealpost.gateway.v1.NoticeAccount;

                /**
                 * Creates a plain object from a NoticeAccount message. Also converts values to other types if specified.
                 * @param message NoticeAccount
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.gateway.v1.NoticeAccount, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this NoticeAccount to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace NoticeAccount {

                /** Properties of a NoticeAccount. */
                interface $Properties {

                    /** Its platform. */
                    platform?: (sealpost.gateway.v1.Platform|null);

                    /** The public name: a telephone number in digits, a page's or a professional account's user name. */
                    handle?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NoticeAccount. */
                type $Shape = sealpost.gateway.v1.NoticeAccount.$Properties;
            }
        }
    }
}
