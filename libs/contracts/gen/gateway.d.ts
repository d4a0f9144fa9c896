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
                  $unknowns?: Uint8Array[];
                } & (
                  ({ body?: undefined; deviceCiphertexts?: null; sealedBodies?: null }|{ body?: "deviceCiphertexts"; deviceCiphertexts: sealpost.gateway.v1.DeviceCiphertexts.$Shape; sealedBodies?: null }|{ body?: "sealedBodies"; deviceCiphertexts?: null; sealedBodies: sealpost.gateway.v1.SealedBodies.$Shape })
                );
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
                CIPHERTEXT_TYPE_SENDER_KEY = 3
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
        }
    }
}
