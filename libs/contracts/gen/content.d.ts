import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace sealpost. */
export namespace sealpost {

    /** Namespace content. */
    namespace content {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a Content.
             * @deprecated Use sealpost.content.v1.Content.$Properties instead.
             */
            interface IContent extends sealpost.content.v1.Content.$Properties {
            }

            /** One thing that a person said or did in a conversation, on any platform. */
            class Content {

                /**
                 * Constructs a new Content.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Content.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The author's display name as the platform shows it; empty when unknown. At most 256 code points. */
                authorName: string;

                /** The earlier message that this one answers; unset when it answers none. */
                replyTo?: (sealpost.content.v1.Reference.$Properties|null);

                /** Whether the author forwarded it from elsewhere. */
                forwarding: sealpost.content.v1.Forwarding;

                /** The ad, link or post through which the author arrived; metadata, never shown to the peer. */
                referral?: (sealpost.content.v1.Referral.$Properties|null);

                /** The product page from which the author wrote; unset when it was none. */
                product?: (sealpost.content.v1.ProductReference.$Properties|null);

                /** The story that the author answered; unset when it was none. */
                story?: (sealpost.content.v1.StoryReference.$Properties|null);

                /** Meaning that was already lost when the origin's payload was read. */
                losses: sealpost.content.v1.Loss.$Properties[];

                /** The origin's JSON item, UTF-8, kept for kinds that could not be read in full; empty otherwise. */
                raw: Uint8Array;

                /** True when a person of the operator wrote it in the platform's own inbox, not the participant. */
                byHumanAgent: boolean;

                /** Plain text. */
                text?: (sealpost.content.v1.Text.$Properties|null);

                /** A still picture. */
                image?: (sealpost.content.v1.Media.$Properties|null);

                /** A moving picture with sound. */
                video?: (sealpost.content.v1.Media.$Properties|null);

                /** A short silent loop. */
                gif?: (sealpost.content.v1.Media.$Properties|null);

                /** A recording or a piece of music sent as a file. */
                audio?: (sealpost.content.v1.Media.$Properties|null);

                /** A voice note. */
                voice?: (sealpost.content.v1.Media.$Properties|null);

                /** A file. */
                document?: (sealpost.content.v1.Media.$Properties|null);

                /** A sticker. */
                sticker?: (sealpost.content.v1.Media.$Properties|null);

                /** A place. */
                location?: (sealpost.content.v1.Location.$Properties|null);

                /** One or several contact cards. */
                contacts?: (sealpost.content.v1.Contacts.$Properties|null);

                /** A question with tappable answers. */
                choicePrompt?: (sealpost.content.v1.ChoicePrompt.$Properties|null);

                /** The tapped answer to a question. */
                choiceAnswer?: (sealpost.content.v1.ChoiceAnswer.$Properties|null);

                /** A shopping cart. */
                order?: (sealpost.content.v1.Order.$Properties|null);

                /** A filled-in form. */
                formReply?: (sealpost.content.v1.FormReply.$Properties|null);

                /** A shared link, post, reel or story. */
                share?: (sealpost.content.v1.Share.$Properties|null);

                /** The author mentioned our account in a story. */
                storyMention?: (sealpost.content.v1.StoryMention.$Properties|null);

                /** A one-tap like: a thumb or a heart. */
                like?: (sealpost.content.v1.Like.$Properties|null);

                /** Two or more media in one message. */
                album?: (sealpost.content.v1.Album.$Properties|null);

                /** A message that the platform itself does not hand out. */
                unavailable?: (sealpost.content.v1.Unavailable.$Properties|null);

                /** An emoji put on, or taken off, an earlier message. */
                reaction?: (sealpost.content.v1.Reaction.$Properties|null);

                /** A new version of an earlier message. */
                edit?: (sealpost.content.v1.Edit.$Properties|null);

                /** The author takes an earlier message back. */
                deletion?: (sealpost.content.v1.Deletion.$Properties|null);

                /** An item that neither the platform nor this gateway documents; its bytes are in `raw`. */
                unsupported?: (sealpost.content.v1.Unsupported.$Properties|null);

                /** Something that happened around the conversation rather than in it. */
                systemEvent?: (sealpost.content.v1.SystemEvent.$Properties|null);

                /** What was meant. A case that the reader does not know is treated as `unsupported`. */
                kind?: ("text"|"image"|"video"|"gif"|"audio"|"voice"|"document"|"sticker"|"location"|"contacts"|"choicePrompt"|"choiceAnswer"|"order"|"formReply"|"share"|"storyMention"|"like"|"album"|"unavailable"|"reaction"|"edit"|"deletion"|"unsupported"|"systemEvent");

                /**
                 * Creates a new Content instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Content instance
                 */
                static create(properties: sealpost.content.v1.Content.$Shape): sealpost.content.v1.Content & sealpost.content.v1.Content.$Shape;
                static create(properties?: sealpost.content.v1.Content.$Properties): sealpost.content.v1.Content;

                /**
                 * Encodes the specified Content message. Does not implicitly {@link sealpost.content.v1.Content.verify|verify} messages.
                 * @param message Content message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Content.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Content message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Content & sealpost.content.v1.Content.$Shape} Content
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Content & sealpost.content.v1.Content.$Shape;

                /**
                 * Creates a Content message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Content
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Content;

                /**
                 * Creates a plain object from a Content message. Also converts values to other types if specified.
                 * @param message Content
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Content, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Content to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Content {

                /** Properties of a Content. */
                interface $Properties {

                    /** The author's display name as the platform shows it; empty when unknown. At most 256 code points. */
                    authorName?: (string|null);

                    /** The earlier message that this one answers; unset when it answers none. */
                    replyTo?: (sealpost.content.v1.Reference.$Properties|null);

                    /** Whether the author forwarded it from elsewhere. */
                    forwarding?: (sealpost.content.v1.Forwarding|null);

                    /** The ad, link or post through which the author arrived; metadata, never shown to the peer. */
                    referral?: (sealpost.content.v1.Referral.$Properties|null);

                    /** The product page from which the author wrote; unset when it was none. */
                    product?: (sealpost.content.v1.ProductReference.$Properties|null);

                    /** The story that the author answered; unset when it was none. */
                    story?: (sealpost.content.v1.StoryReference.$Properties|null);

                    /** Meaning that was already lost when the origin's payload was read. */
                    losses?: (sealpost.content.v1.Loss.$Properties[]|null);

                    /** The origin's JSON item, UTF-8, kept for kinds that could not be read in full; empty otherwise. */
                    raw?: (Uint8Array|null);

                    /** True when a person of the operator wrote it in the platform's own inbox, not the participant. */
                    byHumanAgent?: (boolean|null);

                    /** Plain text. */
                    text?: (sealpost.content.v1.Text.$Properties|null);

                    /** A still picture. */
                    image?: (sealpost.content.v1.Media.$Properties|null);

                    /** A moving picture with sound. */
                    video?: (sealpost.content.v1.Media.$Properties|null);

                    /** A short silent loop. */
                    gif?: (sealpost.content.v1.Media.$Properties|null);

                    /** A recording or a piece of music sent as a file. */
                    audio?: (sealpost.content.v1.Media.$Properties|null);

                    /** A voice note. */
                    voice?: (sealpost.content.v1.Media.$Properties|null);

                    /** A file. */
                    document?: (sealpost.content.v1.Media.$Properties|null);

                    /** A sticker. */
                    sticker?: (sealpost.content.v1.Media.$Properties|null);

                    /** A place. */
                    location?: (sealpost.content.v1.Location.$Properties|null);

                    /** One or several contact cards. */
                    contacts?: (sealpost.content.v1.Contacts.$Properties|null);

                    /** A question with tappable answers. */
                    choicePrompt?: (sealpost.content.v1.ChoicePrompt.$Properties|null);

                    /** The tapped answer to a question. */
                    choiceAnswer?: (sealpost.content.v1.ChoiceAnswer.$Properties|null);

                    /** A shopping cart. */
                    order?: (sealpost.content.v1.Order.$Properties|null);

                    /** A filled-in form. */
                    formReply?: (sealpost.content.v1.FormReply.$Properties|null);

                    /** A shared link, post, reel or story. */
                    share?: (sealpost.content.v1.Share.$Properties|null);

                    /** The author mentioned our account in a story. */
                    storyMention?: (sealpost.content.v1.StoryMention.$Properties|null);

                    /** A one-tap like: a thumb or a heart. */
                    like?: (sealpost.content.v1.Like.$Properties|null);

                    /** Two or more media in one message. */
                    album?: (sealpost.content.v1.Album.$Properties|null);

                    /** A message that the platform itself does not hand out. */
                    unavailable?: (sealpost.content.v1.Unavailable.$Properties|null);

                    /** An emoji put on, or taken off, an earlier message. */
                    reaction?: (sealpost.content.v1.Reaction.$Properties|null);

                    /** A new version of an earlier message. */
                    edit?: (sealpost.content.v1.Edit.$Properties|null);

                    /** The author takes an earlier message back. */
                    deletion?: (sealpost.content.v1.Deletion.$Properties|null);

                    /** An item that neither the platform nor this gateway documents; its bytes are in `raw`. */
                    unsupported?: (sealpost.content.v1.Unsupported.$Properties|null);

                    /** Something that happened around the conversation rather than in it. */
                    systemEvent?: (sealpost.content.v1.SystemEvent.$Properties|null);

                    /** What was meant. A case that the reader does not know is treated as `unsupported`. */
                    kind?: ("text"|"image"|"video"|"gif"|"audio"|"voice"|"document"|"sticker"|"location"|"contacts"|"choicePrompt"|"choiceAnswer"|"order"|"formReply"|"share"|"storyMention"|"like"|"album"|"unavailable"|"reaction"|"edit"|"deletion"|"unsupported"|"systemEvent");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Content. */
                type $Shape = {
                  authorName?: string|null;
                  replyTo?: sealpost.content.v1.Reference.$Shape|null;
                  forwarding?: sealpost.content.v1.Forwarding|null;
                  referral?: sealpost.content.v1.Referral.$Shape|null;
                  product?: sealpost.content.v1.ProductReference.$Shape|null;
                  story?: sealpost.content.v1.StoryReference.$Shape|null;
                  losses?: sealpost.content.v1.Loss.$Shape[]|null;
                  raw?: Uint8Array|null;
                  byHumanAgent?: boolean|null;
                  text?: sealpost.content.v1.Text.$Shape|null;
                  image?: sealpost.content.v1.Media.$Shape|null;
                  video?: sealpost.content.v1.Media.$Shape|null;
                  gif?: sealpost.content.v1.Media.$Shape|null;
                  audio?: sealpost.content.v1.Media.$Shape|null;
                  voice?: sealpost.content.v1.Media.$Shape|null;
                  document?: sealpost.content.v1.Media.$Shape|null;
                  sticker?: sealpost.content.v1.Media.$Shape|null;
                  location?: sealpost.content.v1.Location.$Shape|null;
                  contacts?: sealpost.content.v1.Contacts.$Shape|null;
                  choicePrompt?: sealpost.content.v1.ChoicePrompt.$Shape|null;
                  choiceAnswer?: sealpost.content.v1.ChoiceAnswer.$Shape|null;
                  order?: sealpost.content.v1.Order.$Shape|null;
                  formReply?: sealpost.content.v1.FormReply.$Shape|null;
                  share?: sealpost.content.v1.Share.$Shape|null;
                  storyMention?: sealpost.content.v1.StoryMention.$Shape|null;
                  like?: sealpost.content.v1.Like.$Shape|null;
                  album?: sealpost.content.v1.Album.$Shape|null;
                  unavailable?: sealpost.content.v1.Unavailable.$Shape|null;
                  reaction?: sealpost.content.v1.Reaction.$Shape|null;
                  edit?: sealpost.content.v1.Edit.$Shape|null;
                  deletion?: sealpost.content.v1.Deletion.$Shape|null;
                  unsupported?: sealpost.content.v1.Unsupported.$Shape|null;
                  systemEvent?: sealpost.content.v1.SystemEvent.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ kind?: undefined; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "text"; text: sealpost.content.v1.Text.$Shape; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "image"; text?: null; image: sealpost.content.v1.Media.$Shape; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "video"; text?: null; image?: null; video: sealpost.content.v1.Media.$Shape; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "gif"; text?: null; image?: null; video?: null; gif: sealpost.content.v1.Media.$Shape; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "audio"; text?: null; image?: null; video?: null; gif?: null; audio: sealpost.content.v1.Media.$Shape; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "voice"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice: sealpost.content.v1.Media.$Shape; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "document"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document: sealpost.content.v1.Media.$Shape; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "sticker"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker: sealpost.content.v1.Media.$Shape; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "location"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location: sealpost.content.v1.Location.$Shape; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "contacts"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts: sealpost.content.v1.Contacts.$Shape; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "choicePrompt"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt: sealpost.content.v1.ChoicePrompt.$Shape; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "choiceAnswer"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer: sealpost.content.v1.ChoiceAnswer.$Shape; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "order"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order: sealpost.content.v1.Order.$Shape; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "formReply"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply: sealpost.content.v1.FormReply.$Shape; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "share"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share: sealpost.content.v1.Share.$Shape; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "storyMention"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention: sealpost.content.v1.StoryMention.$Shape; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "like"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like: sealpost.content.v1.Like.$Shape; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "album"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album: sealpost.content.v1.Album.$Shape; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "unavailable"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable: sealpost.content.v1.Unavailable.$Shape; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "reaction"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction: sealpost.content.v1.Reaction.$Shape; edit?: null; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "edit"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit: sealpost.content.v1.Edit.$Shape; deletion?: null; unsupported?: null; systemEvent?: null }|{ kind?: "deletion"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion: sealpost.content.v1.Deletion.$Shape; unsupported?: null; systemEvent?: null }|{ kind?: "unsupported"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported: sealpost.content.v1.Unsupported.$Shape; systemEvent?: null }|{ kind?: "systemEvent"; text?: null; image?: null; video?: null; gif?: null; audio?: null; voice?: null; document?: null; sticker?: null; location?: null; contacts?: null; choicePrompt?: null; choiceAnswer?: null; order?: null; formReply?: null; share?: null; storyMention?: null; like?: null; album?: null; unavailable?: null; reaction?: null; edit?: null; deletion?: null; unsupported?: null; systemEvent: sealpost.content.v1.SystemEvent.$Shape })
                );
            }

            /**
             * Properties of a Reference.
             * @deprecated Use sealpost.content.v1.Reference.$Properties instead.
             */
            interface IReference extends sealpost.content.v1.Reference.$Properties {
            }

            /** A pointer to an earlier message, as the author's platform names it. */
            class Reference {

                /**
                 * Constructs a new Reference.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Reference.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The platform's own id of the target, exactly as given; empty when only the watermark is known. */
                nativeId: string;

                /** Covers everything up to this time, Unix milliseconds; 0 when a single message is meant. */
                watermarkMs: Long;

                /**
                 * Creates a new Reference instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Reference instance
                 */
                static create(properties: sealpost.content.v1.Reference.$Shape): sealpost.content.v1.Reference & sealpost.content.v1.Reference.$Shape;
                static create(properties?: sealpost.content.v1.Reference.$Properties): sealpost.content.v1.Reference;

                /**
                 * Encodes the specified Reference message. Does not implicitly {@link sealpost.content.v1.Reference.verify|verify} messages.
                 * @param message Reference message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Reference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Reference message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Reference & sealpost.content.v1.Reference.$Shape} Reference
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Reference & sealpost.content.v1.Reference.$Shape;

                /**
                 * Creates a Reference message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Reference
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Reference;

                /**
                 * Creates a plain object from a Reference message. Also converts values to other types if specified.
                 * @param message Reference
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Reference, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Reference to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Reference {

                /** Properties of a Reference. */
                interface $Properties {

                    /** The platform's own id of the target, exactly as given; empty when only the watermark is known. */
                    nativeId?: (string|null);

                    /** Covers everything up to this time, Unix milliseconds; 0 when a single message is meant. */
                    watermarkMs?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Reference. */
                type $Shape = sealpost.content.v1.Reference.$Properties;
            }

            /** How often something was passed on before. */
            enum Forwarding {

                /** Not forwarded, or not said. */
                FORWARDING_UNSPECIFIED = 0,

                /** Forwarded by its author. */
                FORWARDING_FORWARDED = 1,

                /** Forwarded many times before (WhatsApp: more than five hops). */
                FORWARDING_FREQUENTLY = 2
            }

            /**
             * Properties of a Referral.
             * @deprecated Use sealpost.content.v1.Referral.$Properties instead.
             */
            interface IReferral extends sealpost.content.v1.Referral.$Properties {
            }

            /** The way by which the author reached the conversation. */
            class Referral {

                /**
                 * Constructs a new Referral.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Referral.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The operator's own reference, as set in the link or the ad. */
                ref: string;

                /** Where it came from, in the platform's word (`ad`, `post`, `SHORTLINK`, `ADS` ...). */
                source: string;

                /** What kind of referral it is, in the platform's word. */
                type: string;

                /** The ad's id. */
                adId: string;

                /** The click id of a Click-to-WhatsApp ad. */
                ctwaClid: string;

                /** The page, post or ad that was seen. */
                url: string;

                /** Its headline. */
                headline: string;

                /** Its text. */
                body: string;

                /** The product that the link or ad was about. */
                productId: string;

                /**
                 * Creates a new Referral instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Referral instance
                 */
                static create(properties: sealpost.content.v1.Referral.$Shape): sealpost.content.v1.Referral & sealpost.content.v1.Referral.$Shape;
                static create(properties?: sealpost.content.v1.Referral.$Properties): sealpost.content.v1.Referral;

                /**
                 * Encodes the specified Referral message. Does not implicitly {@link sealpost.content.v1.Referral.verify|verify} messages.
                 * @param message Referral message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Referral.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Referral message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Referral & sealpost.content.v1.Referral.$Shape} Referral
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Referral & sealpost.content.v1.Referral.$Shape;

                /**
                 * Creates a Referral message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Referral
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Referral;

                /**
                 * Creates a plain object from a Referral message. Also converts values to other types if specified.
                 * @param message Referral
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Referral, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Referral to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Referral {

                /** Properties of a Referral. */
                interface $Properties {

                    /** The operator's own reference, as set in the link or the ad. */
                    ref?: (string|null);

                    /** Where it came from, in the platform's word (`ad`, `post`, `SHORTLINK`, `ADS` ...). */
                    source?: (string|null);

                    /** What kind of referral it is, in the platform's word. */
                    type?: (string|null);

                    /** The ad's id. */
                    adId?: (string|null);

                    /** The click id of a Click-to-WhatsApp ad. */
                    ctwaClid?: (string|null);

                    /** The page, post or ad that was seen. */
                    url?: (string|null);

                    /** Its headline. */
                    headline?: (string|null);

                    /** Its text. */
                    body?: (string|null);

                    /** The product that the link or ad was about. */
                    productId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Referral. */
                type $Shape = sealpost.content.v1.Referral.$Properties;
            }

            /**
             * Properties of a ProductReference.
             * @deprecated Use sealpost.content.v1.ProductReference.$Properties instead.
             */
            interface IProductReference extends sealpost.content.v1.ProductReference.$Properties {
            }

            /** A product that a message is about. */
            class ProductReference {

                /**
                 * Constructs a new ProductReference.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.ProductReference.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The catalogue's id; empty where the platform names none. */
                catalogId: string;

                /** The product's id in that catalogue. */
                productId: string;

                /**
                 * Creates a new ProductReference instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ProductReference instance
                 */
                static create(properties: sealpost.content.v1.ProductReference.$Shape): sealpost.content.v1.ProductReference & sealpost.content.v1.ProductReference.$Shape;
                static create(properties?: sealpost.content.v1.ProductReference.$Properties): sealpost.content.v1.ProductReference;

                /**
                 * Encodes the specified ProductReference message. Does not implicitly {@link sealpost.content.v1.ProductReference.verify|verify} messages.
                 * @param message ProductReference message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.ProductReference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ProductReference message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.ProductReference & sealpost.content.v1.ProductReference.$Shape} ProductReference
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.ProductReference & sealpost.content.v1.ProductReference.$Shape;

                /**
                 * Creates a ProductReference message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ProductReference
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.ProductReference;

                /**
                 * Creates a plain object from a ProductReference message. Also converts values to other types if specified.
                 * @param message ProductReference
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.ProductReference, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ProductReference to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ProductReference {

                /** Properties of a ProductReference. */
                interface $Properties {

                    /** The catalogue's id; empty where the platform names none. */
                    catalogId?: (string|null);

                    /** The product's id in that catalogue. */
                    productId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ProductReference. */
                type $Shape = sealpost.content.v1.ProductReference.$Properties;
            }

            /**
             * Properties of a StoryReference.
             * @deprecated Use sealpost.content.v1.StoryReference.$Properties instead.
             */
            interface IStoryReference extends sealpost.content.v1.StoryReference.$Properties {
            }

            /** A story that a message answers. */
            class StoryReference {

                /**
                 * Constructs a new StoryReference.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.StoryReference.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The platform's id of the story. */
                id: string;

                /** A link to it, which expires after about 24 hours. */
                url: string;

                /**
                 * Creates a new StoryReference instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StoryReference instance
                 */
                static create(properties: sealpost.content.v1.StoryReference.$Shape): sealpost.content.v1.StoryReference & sealpost.content.v1.StoryReference.$Shape;
                static create(properties?: sealpost.content.v1.StoryReference.$Properties): sealpost.content.v1.StoryReference;

                /**
                 * Encodes the specified StoryReference message. Does not implicitly {@link sealpost.content.v1.StoryReference.verify|verify} messages.
                 * @param message StoryReference message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.StoryReference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StoryReference message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.StoryReference & sealpost.content.v1.StoryReference.$Shape} StoryReference
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.StoryReference & sealpost.content.v1.StoryReference.$Shape;

                /**
                 * Creates a StoryReference message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StoryReference
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.StoryReference;

                /**
                 * Creates a plain object from a StoryReference message. Also converts values to other types if specified.
                 * @param message StoryReference
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.StoryReference, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StoryReference to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StoryReference {

                /** Properties of a StoryReference. */
                interface $Properties {

                    /** The platform's id of the story. */
                    id?: (string|null);

                    /** A link to it, which expires after about 24 hours. */
                    url?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StoryReference. */
                type $Shape = sealpost.content.v1.StoryReference.$Properties;
            }

            /**
             * Properties of a Loss.
             * @deprecated Use sealpost.content.v1.Loss.$Properties instead.
             */
            interface ILoss extends sealpost.content.v1.Loss.$Properties {
            }

            /** A part of the meaning that could not be carried. */
            class Loss {

                /**
                 * Constructs a new Loss.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Loss.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What happened, from the closed list of loss codes. */
                code: string;

                /** The content field that lost meaning, as a dotted path. */
                field: string;

                /** One sentence for an operator; never a value of the message. */
                detail: string;

                /** 0 lossless, 1 cosmetic, 2 semantic but recoverable by the reader, 3 content lost. */
                grade: number;

                /**
                 * Creates a new Loss instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Loss instance
                 */
                static create(properties: sealpost.content.v1.Loss.$Shape): sealpost.content.v1.Loss & sealpost.content.v1.Loss.$Shape;
                static create(properties?: sealpost.content.v1.Loss.$Properties): sealpost.content.v1.Loss;

                /**
                 * Encodes the specified Loss message. Does not implicitly {@link sealpost.content.v1.Loss.verify|verify} messages.
                 * @param message Loss message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Loss.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Loss message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Loss & sealpost.content.v1.Loss.$Shape} Loss
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Loss & sealpost.content.v1.Loss.$Shape;

                /**
                 * Creates a Loss message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Loss
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Loss;

                /**
                 * Creates a plain object from a Loss message. Also converts values to other types if specified.
                 * @param message Loss
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Loss, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Loss to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Loss {

                /** Properties of a Loss. */
                interface $Properties {

                    /** What happened, from the closed list of loss codes. */
                    code?: (string|null);

                    /** The content field that lost meaning, as a dotted path. */
                    field?: (string|null);

                    /** One sentence for an operator; never a value of the message. */
                    detail?: (string|null);

                    /** 0 lossless, 1 cosmetic, 2 semantic but recoverable by the reader, 3 content lost. */
                    grade?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Loss. */
                type $Shape = sealpost.content.v1.Loss.$Properties;
            }

            /**
             * Properties of a Text.
             * @deprecated Use sealpost.content.v1.Text.$Properties instead.
             */
            interface IText extends sealpost.content.v1.Text.$Properties {
            }

            /** Plain text with the formatting that was found in it. */
            class Text {

                /**
                 * Constructs a new Text.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Text.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The text exactly as the origin gave it, markers included. */
                body: string;

                /** Complete formatting spans found in `body`, in order, never overlapping partly. */
                spans: sealpost.content.v1.TextSpan.$Properties[];

                /** Whether the author asked for a link preview. */
                linkPreview: boolean;

                /**
                 * Creates a new Text instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Text instance
                 */
                static create(properties: sealpost.content.v1.Text.$Shape): sealpost.content.v1.Text & sealpost.content.v1.Text.$Shape;
                static create(properties?: sealpost.content.v1.Text.$Properties): sealpost.content.v1.Text;

                /**
                 * Encodes the specified Text message. Does not implicitly {@link sealpost.content.v1.Text.verify|verify} messages.
                 * @param message Text message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Text.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Text message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Text & sealpost.content.v1.Text.$Shape} Text
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Text & sealpost.content.v1.Text.$Shape;

                /**
                 * Creates a Text message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Text
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Text;

                /**
                 * Creates a plain object from a Text message. Also converts values to other types if specified.
                 * @param message Text
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Text, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Text to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Text {

                /** Properties of a Text. */
                interface $Properties {

                    /** The text exactly as the origin gave it, markers included. */
                    body?: (string|null);

                    /** Complete formatting spans found in `body`, in order, never overlapping partly. */
                    spans?: (sealpost.content.v1.TextSpan.$Properties[]|null);

                    /** Whether the author asked for a link preview. */
                    linkPreview?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Text. */
                type $Shape = sealpost.content.v1.Text.$Properties;
            }

            /**
             * Properties of a TextSpan.
             * @deprecated Use sealpost.content.v1.TextSpan.$Properties instead.
             */
            interface ITextSpan extends sealpost.content.v1.TextSpan.$Properties {
            }

            /** A formatted stretch of a text. */
            class TextSpan {

                /**
                 * Constructs a new TextSpan.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.TextSpan.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The formatting. */
                style: sealpost.content.v1.TextStyle;

                /** First code point of the span, its opening marker included. */
                start: number;

                /** Length in code points, both markers included. */
                length: number;

                /**
                 * Creates a new TextSpan instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TextSpan instance
                 */
                static create(properties: sealpost.content.v1.TextSpan.$Shape): sealpost.content.v1.TextSpan & sealpost.content.v1.TextSpan.$Shape;
                static create(properties?: sealpost.content.v1.TextSpan.$Properties): sealpost.content.v1.TextSpan;

                /**
                 * Encodes the specified TextSpan message. Does not implicitly {@link sealpost.content.v1.TextSpan.verify|verify} messages.
                 * @param message TextSpan message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.TextSpan.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TextSpan message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.TextSpan & sealpost.content.v1.TextSpan.$Shape} TextSpan
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.TextSpan & sealpost.content.v1.TextSpan.$Shape;

                /**
                 * Creates a TextSpan message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns TextSpan
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.TextSpan;

                /**
                 * Creates a plain object from a TextSpan message. Also converts values to other types if specified.
                 * @param message TextSpan
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.TextSpan, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this TextSpan to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace TextSpan {

                /** Properties of a TextSpan. */
                interface $Properties {

                    /** The formatting. */
                    style?: (sealpost.content.v1.TextStyle|null);

                    /** First code point of the span, its opening marker included. */
                    start?: (number|null);

                    /** Length in code points, both markers included. */
                    length?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TextSpan. */
                type $Shape = sealpost.content.v1.TextSpan.$Properties;
            }

            /** A formatting that chat apps share. */
            enum TextStyle {

                /** Not said; shown as plain. */
                TEXT_STYLE_UNSPECIFIED = 0,

                /** bold* */
                TEXT_STYLE_BOLD = 1,

                /** _italic_ */
                TEXT_STYLE_ITALIC = 2,

                /** ~struck~ */
                TEXT_STYLE_STRIKETHROUGH = 3,

                /** ```monospace``` */
                TEXT_STYLE_MONOSPACE = 4
            }

            /**
             * Properties of a Media.
             * @deprecated Use sealpost.content.v1.Media.$Properties instead.
             */
            interface IMedia extends sealpost.content.v1.Media.$Properties {
            }

            /** A reference to a picture, sound or file, and what is known about it. Its bytes travel elsewhere. */
            class Media {

                /**
                 * Constructs a new Media.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Media.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The platform's media id; empty where only a link was given. */
                mediaId: string;

                /** The platform's expiring link; empty where only an id was given, or neither. */
                url: string;

                /** The media type as declared, parameters included. */
                mimeType: string;

                /** SHA-256 of the bytes as declared, 32 bytes; empty where none was declared or it could not be read. */
                sha256: Uint8Array;

                /** Size in bytes; 0 when unknown. */
                sizeBytes: Long;

                /** The file's name; empty when unknown. */
                fileName: string;

                /** The text below the medium, exactly as given; empty when there is none. */
                caption: string;

                /** Whether a sticker moves. */
                animated: boolean;

                /** The platform's sticker id; empty when it has none. */
                stickerId: string;

                /** Whether the kind was inferred rather than declared (Messenger and Instagram do not mark voice notes). */
                kindInferred: boolean;

                /** Whether the platform reports that it could not fetch the bytes itself. */
                fetchFailed: boolean;

                /** Complete formatting spans found in `caption`, in order, never overlapping partly; empty where its platform has none. */
                captionSpans: sealpost.content.v1.TextSpan.$Properties[];

                /**
                 * Creates a new Media instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Media instance
                 */
                static create(properties: sealpost.content.v1.Media.$Shape): sealpost.content.v1.Media & sealpost.content.v1.Media.$Shape;
                static create(properties?: sealpost.content.v1.Media.$Properties): sealpost.content.v1.Media;

                /**
                 * Encodes the specified Media message. Does not implicitly {@link sealpost.content.v1.Media.verify|verify} messages.
                 * @param message Media message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Media.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Media message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Media & sealpost.content.v1.Media.$Shape} Media
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Media & sealpost.content.v1.Media.$Shape;

                /**
                 * Creates a Media message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Media
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Media;

                /**
                 * Creates a plain object from a Media message. Also converts values to other types if specified.
                 * @param message Media
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Media, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Media to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Media {

                /** Properties of a Media. */
                interface $Properties {

                    /** The platform's media id; empty where only a link was given. */
                    mediaId?: (string|null);

                    /** The platform's expiring link; empty where only an id was given, or neither. */
                    url?: (string|null);

                    /** The media type as declared, parameters included. */
                    mimeType?: (string|null);

                    /** SHA-256 of the bytes as declared, 32 bytes; empty where none was declared or it could not be read. */
                    sha256?: (Uint8Array|null);

                    /** Size in bytes; 0 when unknown. */
                    sizeBytes?: (Long|null);

                    /** The file's name; empty when unknown. */
                    fileName?: (string|null);

                    /** The text below the medium, exactly as given; empty when there is none. */
                    caption?: (string|null);

                    /** Whether a sticker moves. */
                    animated?: (boolean|null);

                    /** The platform's sticker id; empty when it has none. */
                    stickerId?: (string|null);

                    /** Whether the kind was inferred rather than declared (Messenger and Instagram do not mark voice notes). */
                    kindInferred?: (boolean|null);

                    /** Whether the platform reports that it could not fetch the bytes itself. */
                    fetchFailed?: (boolean|null);

                    /** Complete formatting spans found in `caption`, in order, never overlapping partly; empty where its platform has none. */
                    captionSpans?: (sealpost.content.v1.TextSpan.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Media. */
                type $Shape = sealpost.content.v1.Media.$Properties;
            }

            /**
             * Properties of a Location.
             * @deprecated Use sealpost.content.v1.Location.$Properties instead.
             */
            interface ILocation extends sealpost.content.v1.Location.$Properties {
            }

            /** A place on earth. */
            class Location {

                /**
                 * Constructs a new Location.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Location.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Degrees north, -90 to 90. */
                latitudeDeg: number;

                /** Degrees east, -180 to 180. */
                longitudeDeg: number;

                /** What the place is called; empty when unknown. */
                name: string;

                /** Its postal address; empty when unknown. */
                address: string;

                /** A link about it; empty when none was given. */
                url: string;

                /**
                 * Creates a new Location instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Location instance
                 */
                static create(properties: sealpost.content.v1.Location.$Shape): sealpost.content.v1.Location & sealpost.content.v1.Location.$Shape;
                static create(properties?: sealpost.content.v1.Location.$Properties): sealpost.content.v1.Location;

                /**
                 * Encodes the specified Location message. Does not implicitly {@link sealpost.content.v1.Location.verify|verify} messages.
                 * @param message Location message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Location.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Location message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Location & sealpost.content.v1.Location.$Shape} Location
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Location & sealpost.content.v1.Location.$Shape;

                /**
                 * Creates a Location message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Location
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Location;

                /**
                 * Creates a plain object from a Location message. Also converts values to other types if specified.
                 * @param message Location
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Location, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Location to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Location {

                /** Properties of a Location. */
                interface $Properties {

                    /** Degrees north, -90 to 90. */
                    latitudeDeg?: (number|null);

                    /** Degrees east, -180 to 180. */
                    longitudeDeg?: (number|null);

                    /** What the place is called; empty when unknown. */
                    name?: (string|null);

                    /** Its postal address; empty when unknown. */
                    address?: (string|null);

                    /** A link about it; empty when none was given. */
                    url?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Location. */
                type $Shape = sealpost.content.v1.Location.$Properties;
            }

            /**
             * Properties of a Contacts.
             * @deprecated Use sealpost.content.v1.Contacts.$Properties instead.
             */
            interface IContacts extends sealpost.content.v1.Contacts.$Properties {
            }

            /** Contact cards, in the order given. */
            class Contacts {

                /**
                 * Constructs a new Contacts.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Contacts.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The cards. */
                cards: sealpost.content.v1.ContactCard.$Properties[];

                /**
                 * Creates a new Contacts instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Contacts instance
                 */
                static create(properties: sealpost.content.v1.Contacts.$Shape): sealpost.content.v1.Contacts & sealpost.content.v1.Contacts.$Shape;
                static create(properties?: sealpost.content.v1.Contacts.$Properties): sealpost.content.v1.Contacts;

                /**
                 * Encodes the specified Contacts message. Does not implicitly {@link sealpost.content.v1.Contacts.verify|verify} messages.
                 * @param message Contacts message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Contacts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Contacts message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Contacts & sealpost.content.v1.Contacts.$Shape} Contacts
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Contacts & sealpost.content.v1.Contacts.$Shape;

                /**
                 * Creates a Contacts message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Contacts
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Contacts;

                /**
                 * Creates a plain object from a Contacts message. Also converts values to other types if specified.
                 * @param message Contacts
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Contacts, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Contacts to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Contacts {

                /** Properties of a Contacts. */
                interface $Properties {

                    /** The cards. */
                    cards?: (sealpost.content.v1.ContactCard.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Contacts. */
                type $Shape = sealpost.content.v1.Contacts.$Properties;
            }

            /**
             * Properties of a ContactCard.
             * @deprecated Use sealpost.content.v1.ContactCard.$Properties instead.
             */
            interface IContactCard extends sealpost.content.v1.ContactCard.$Properties {
            }

            /** One contact card. */
            class ContactCard {

                /**
                 * Constructs a new ContactCard.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.ContactCard.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The name to show. */
                formattedName: string;

                /** Given name. */
                firstName: string;

                /** Family name. */
                lastName: string;

                /** Middle name. */
                middleName: string;

                /** Title before the name. */
                prefix: string;

                /** Suffix after the name. */
                suffix: string;

                /** Telephone numbers. */
                phones: sealpost.content.v1.ContactPhone.$Properties[];

                /** E-mail addresses. */
                emails: sealpost.content.v1.ContactEmail.$Properties[];

                /** Postal addresses. */
                addresses: sealpost.content.v1.ContactAddress.$Properties[];

                /** Web addresses. */
                urls: sealpost.content.v1.ContactUrl.$Properties[];

                /** Company. */
                company: string;

                /** Department. */
                department: string;

                /** Job title. */
                title: string;

                /** Birthday, as given (`YYYY-MM-DD`). */
                birthday: string;

                /** The vCard that the platform gave beside the fields. */
                vcard: string;

                /** Whether the author shared their own number on request. */
                isOwn: boolean;

                /**
                 * Creates a new ContactCard instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ContactCard instance
                 */
                static create(properties: sealpost.content.v1.ContactCard.$Shape): sealpost.content.v1.ContactCard & sealpost.content.v1.ContactCard.$Shape;
                static create(properties?: sealpost.content.v1.ContactCard.$Properties): sealpost.content.v1.ContactCard;

                /**
                 * Encodes the specified ContactCard message. Does not implicitly {@link sealpost.content.v1.ContactCard.verify|verify} messages.
                 * @param message ContactCard message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.ContactCard.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ContactCard message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.ContactCard & sealpost.content.v1.ContactCard.$Shape} ContactCard
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.ContactCard & sealpost.content.v1.ContactCard.$Shape;

                /**
                 * Creates a ContactCard message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ContactCard
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.ContactCard;

                /**
                 * Creates a plain object from a ContactCard message. Also converts values to other types if specified.
                 * @param message ContactCard
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.ContactCard, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ContactCard to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ContactCard {

                /** Properties of a ContactCard. */
                interface $Properties {

                    /** The name to show. */
                    formattedName?: (string|null);

                    /** Given name. */
                    firstName?: (string|null);

                    /** Family name. */
                    lastName?: (string|null);

                    /** Middle name. */
                    middleName?: (string|null);

                    /** Title before the name. */
                    prefix?: (string|null);

                    /** Suffix after the name. */
                    suffix?: (string|null);

                    /** Telephone numbers. */
                    phones?: (sealpost.content.v1.ContactPhone.$Properties[]|null);

                    /** E-mail addresses. */
                    emails?: (sealpost.content.v1.ContactEmail.$Properties[]|null);

                    /** Postal addresses. */
                    addresses?: (sealpost.content.v1.ContactAddress.$Properties[]|null);

                    /** Web addresses. */
                    urls?: (sealpost.content.v1.ContactUrl.$Properties[]|null);

                    /** Company. */
                    company?: (string|null);

                    /** Department. */
                    department?: (string|null);

                    /** Job title. */
                    title?: (string|null);

                    /** Birthday, as given (`YYYY-MM-DD`). */
                    birthday?: (string|null);

                    /** The vCard that the platform gave beside the fields. */
                    vcard?: (string|null);

                    /** Whether the author shared their own number on request. */
                    isOwn?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ContactCard. */
                type $Shape = sealpost.content.v1.ContactCard.$Properties;
            }

            /**
             * Properties of a ContactPhone.
             * @deprecated Use sealpost.content.v1.ContactPhone.$Properties instead.
             */
            interface IContactPhone extends sealpost.content.v1.ContactPhone.$Properties {
            }

            /** A telephone number on a contact card. */
            class ContactPhone {

                /**
                 * Constructs a new ContactPhone.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.ContactPhone.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The number as given. */
                phone: string;

                /** The WhatsApp id behind it; empty when there is none. */
                waId: string;

                /** HOME, WORK, CELL ... as given. */
                type: string;

                /**
                 * Creates a new ContactPhone instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ContactPhone instance
                 */
                static create(properties: sealpost.content.v1.ContactPhone.$Shape): sealpost.content.v1.ContactPhone & sealpost.content.v1.ContactPhone.$Shape;
                static create(properties?: sealpost.content.v1.ContactPhone.$Properties): sealpost.content.v1.ContactPhone;

                /**
                 * Encodes the specified ContactPhone message. Does not implicitly {@link sealpost.content.v1.ContactPhone.verify|verify} messages.
                 * @param message ContactPhone message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.ContactPhone.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ContactPhone message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.ContactPhone & sealpost.content.v1.ContactPhone.$Shape} ContactPhone
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.ContactPhone & sealpost.content.v1.ContactPhone.$Shape;

                /**
                 * Creates a ContactPhone message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ContactPhone
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.ContactPhone;

                /**
                 * Creates a plain object from a ContactPhone message. Also converts values to other types if specified.
                 * @param message ContactPhone
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.ContactPhone, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ContactPhone to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ContactPhone {

                /** Properties of a ContactPhone. */
                interface $Properties {

                    /** The number as given. */
                    phone?: (string|null);

                    /** The WhatsApp id behind it; empty when there is none. */
                    waId?: (string|null);

                    /** HOME, WORK, CELL ... as given. */
                    type?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ContactPhone. */
                type $Shape = sealpost.content.v1.ContactPhone.$Properties;
            }

            /**
             * Properties of a ContactEmail.
             * @deprecated Use sealpost.content.v1.ContactEmail.$Properties instead.
             */
            interface IContactEmail extends sealpost.content.v1.ContactEmail.$Properties {
            }

            /** An e-mail address on a contact card. */
            class ContactEmail {

                /**
                 * Constructs a new ContactEmail.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.ContactEmail.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The address. */
                email: string;

                /** HOME or WORK, as given. */
                type: string;

                /**
                 * Creates a new ContactEmail instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ContactEmail instance
                 */
                static create(properties: sealpost.content.v1.ContactEmail.$Shape): sealpost.content.v1.ContactEmail & sealpost.content.v1.ContactEmail.$Shape;
                static create(properties?: sealpost.content.v1.ContactEmail.$Properties): sealpost.content.v1.ContactEmail;

                /**
                 * Encodes the specified ContactEmail message. Does not implicitly {@link sealpost.content.v1.ContactEmail.verify|verify} messages.
                 * @param message ContactEmail message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.ContactEmail.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ContactEmail message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.ContactEmail & sealpost.content.v1.ContactEmail.$Shape} ContactEmail
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.ContactEmail & sealpost.content.v1.ContactEmail.$Shape;

                /**
                 * Creates a ContactEmail message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ContactEmail
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.ContactEmail;

                /**
                 * Creates a plain object from a ContactEmail message. Also converts values to other types if specified.
                 * @param message ContactEmail
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.ContactEmail, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ContactEmail to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ContactEmail {

                /** Properties of a ContactEmail. */
                interface $Properties {

                    /** The address. */
                    email?: (string|null);

                    /** HOME or WORK, as given. */
                    type?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ContactEmail. */
                type $Shape = sealpost.content.v1.ContactEmail.$Properties;
            }

            /**
             * Properties of a ContactAddress.
             * @deprecated Use sealpost.content.v1.ContactAddress.$Properties instead.
             */
            interface IContactAddress extends sealpost.content.v1.ContactAddress.$Properties {
            }

            /** A postal address on a contact card. */
            class ContactAddress {

                /**
                 * Constructs a new ContactAddress.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.ContactAddress.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Street and number. */
                street: string;

                /** City. */
                city: string;

                /** State or province. */
                state: string;

                /** Postal code. */
                zip: string;

                /** Country. */
                country: string;

                /** ISO country code. */
                countryCode: string;

                /** HOME or WORK, as given. */
                type: string;

                /**
                 * Creates a new ContactAddress instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ContactAddress instance
                 */
                static create(properties: sealpost.content.v1.ContactAddress.$Shape): sealpost.content.v1.ContactAddress & sealpost.content.v1.ContactAddress.$Shape;
                static create(properties?: sealpost.content.v1.ContactAddress.$Properties): sealpost.content.v1.ContactAddress;

                /**
                 * Encodes the specified ContactAddress message. Does not implicitly {@link sealpost.content.v1.ContactAddress.verify|verify} messages.
                 * @param message ContactAddress message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.ContactAddress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ContactAddress message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.ContactAddress & sealpost.content.v1.ContactAddress.$Shape} ContactAddress
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.ContactAddress & sealpost.content.v1.ContactAddress.$Shape;

                /**
                 * Creates a ContactAddress message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ContactAddress
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.ContactAddress;

                /**
                 * Creates a plain object from a ContactAddress message. Also converts values to other types if specified.
                 * @param message ContactAddress
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.ContactAddress, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ContactAddress to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ContactAddress {

                /** Properties of a ContactAddress. */
                interface $Properties {

                    /** Street and number. */
                    street?: (string|null);

                    /** City. */
                    city?: (string|null);

                    /** State or province. */
                    state?: (string|null);

                    /** Postal code. */
                    zip?: (string|null);

                    /** Country. */
                    country?: (string|null);

                    /** ISO country code. */
                    countryCode?: (string|null);

                    /** HOME or WORK, as given. */
                    type?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ContactAddress. */
                type $Shape = sealpost.content.v1.ContactAddress.$Properties;
            }

            /**
             * Properties of a ContactUrl.
             * @deprecated Use sealpost.content.v1.ContactUrl.$Properties instead.
             */
            interface IContactUrl extends sealpost.content.v1.ContactUrl.$Properties {
            }

            /** A web address on a contact card. */
            class ContactUrl {

                /**
                 * Constructs a new ContactUrl.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.ContactUrl.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The address. */
                url: string;

                /** HOME or WORK, as given. */
                type: string;

                /**
                 * Creates a new ContactUrl instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ContactUrl instance
                 */
                static create(properties: sealpost.content.v1.ContactUrl.$Shape): sealpost.content.v1.ContactUrl & sealpost.content.v1.ContactUrl.$Shape;
                static create(properties?: sealpost.content.v1.ContactUrl.$Properties): sealpost.content.v1.ContactUrl;

                /**
                 * Encodes the specified ContactUrl message. Does not implicitly {@link sealpost.content.v1.ContactUrl.verify|verify} messages.
                 * @param message ContactUrl message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.ContactUrl.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ContactUrl message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.ContactUrl & sealpost.content.v1.ContactUrl.$Shape} ContactUrl
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.ContactUrl & sealpost.content.v1.ContactUrl.$Shape;

                /**
                 * Creates a ContactUrl message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ContactUrl
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.ContactUrl;

                /**
                 * Creates a plain object from a ContactUrl message. Also converts values to other types if specified.
                 * @param message ContactUrl
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.ContactUrl, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ContactUrl to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ContactUrl {

                /** Properties of a ContactUrl. */
                interface $Properties {

                    /** The address. */
                    url?: (string|null);

                    /** HOME or WORK, as given. */
                    type?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ContactUrl. */
                type $Shape = sealpost.content.v1.ContactUrl.$Properties;
            }

            /**
             * Properties of a ChoicePrompt.
             * @deprecated Use sealpost.content.v1.ChoicePrompt.$Properties instead.
             */
            interface IChoicePrompt extends sealpost.content.v1.ChoicePrompt.$Properties {
            }

            /** A question with answers to tap. */
            class ChoicePrompt {

                /**
                 * Constructs a new ChoicePrompt.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.ChoicePrompt.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The question. */
                body: string;

                /** A line above it; empty when there is none. */
                header: string;

                /** A line below it; empty when there is none. */
                footer: string;

                /** What opens the list of answers, where answers are a list; empty for the default. */
                listButton: string;

                /** The answers, in order. More than 13 are shown as numbered text everywhere. */
                choices: sealpost.content.v1.Choice.$Properties[];

                /** Links offered beside the answers. */
                links: sealpost.content.v1.LinkButton.$Properties[];

                /**
                 * Creates a new ChoicePrompt instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ChoicePrompt instance
                 */
                static create(properties: sealpost.content.v1.ChoicePrompt.$Shape): sealpost.content.v1.ChoicePrompt & sealpost.content.v1.ChoicePrompt.$Shape;
                static create(properties?: sealpost.content.v1.ChoicePrompt.$Properties): sealpost.content.v1.ChoicePrompt;

                /**
                 * Encodes the specified ChoicePrompt message. Does not implicitly {@link sealpost.content.v1.ChoicePrompt.verify|verify} messages.
                 * @param message ChoicePrompt message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.ChoicePrompt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ChoicePrompt message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.ChoicePrompt & sealpost.content.v1.ChoicePrompt.$Shape} ChoicePrompt
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.ChoicePrompt & sealpost.content.v1.ChoicePrompt.$Shape;

                /**
                 * Creates a ChoicePrompt message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ChoicePrompt
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.ChoicePrompt;

                /**
                 * Creates a plain object from a ChoicePrompt message. Also converts values to other types if specified.
                 * @param message ChoicePrompt
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.ChoicePrompt, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ChoicePrompt to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ChoicePrompt {

                /** Properties of a ChoicePrompt. */
                interface $Properties {

                    /** The question. */
                    body?: (string|null);

                    /** A line above it; empty when there is none. */
                    header?: (string|null);

                    /** A line below it; empty when there is none. */
                    footer?: (string|null);

                    /** What opens the list of answers, where answers are a list; empty for the default. */
                    listButton?: (string|null);

                    /** The answers, in order. More than 13 are shown as numbered text everywhere. */
                    choices?: (sealpost.content.v1.Choice.$Properties[]|null);

                    /** Links offered beside the answers. */
                    links?: (sealpost.content.v1.LinkButton.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ChoicePrompt. */
                type $Shape = sealpost.content.v1.ChoicePrompt.$Properties;
            }

            /**
             * Properties of a Choice.
             * @deprecated Use sealpost.content.v1.Choice.$Properties instead.
             */
            interface IChoice extends sealpost.content.v1.Choice.$Properties {
            }

            /** One possible answer. */
            class Choice {

                /**
                 * Constructs a new Choice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Choice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What comes back when it is tapped. */
                token: string;

                /** What the person sees. */
                title: string;

                /** A second line; empty when there is none. */
                description: string;

                /**
                 * Creates a new Choice instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Choice instance
                 */
                static create(properties: sealpost.content.v1.Choice.$Shape): sealpost.content.v1.Choice & sealpost.content.v1.Choice.$Shape;
                static create(properties?: sealpost.content.v1.Choice.$Properties): sealpost.content.v1.Choice;

                /**
                 * Encodes the specified Choice message. Does not implicitly {@link sealpost.content.v1.Choice.verify|verify} messages.
                 * @param message Choice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Choice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Choice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Choice & sealpost.content.v1.Choice.$Shape} Choice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Choice & sealpost.content.v1.Choice.$Shape;

                /**
                 * Creates a Choice message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Choice
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Choice;

                /**
                 * Creates a plain object from a Choice message. Also converts values to other types if specified.
                 * @param message Choice
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Choice, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Choice to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Choice {

                /** Properties of a Choice. */
                interface $Properties {

                    /** What comes back when it is tapped. */
                    token?: (string|null);

                    /** What the person sees. */
                    title?: (string|null);

                    /** A second line; empty when there is none. */
                    description?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Choice. */
                type $Shape = sealpost.content.v1.Choice.$Properties;
            }

            /**
             * Properties of a LinkButton.
             * @deprecated Use sealpost.content.v1.LinkButton.$Properties instead.
             */
            interface ILinkButton extends sealpost.content.v1.LinkButton.$Properties {
            }

            /** A button that opens a link or a telephone call. */
            class LinkButton {

                /**
                 * Constructs a new LinkButton.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.LinkButton.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What the person sees. */
                title: string;

                /** An https link, or `tel:` and a number. */
                url: string;

                /**
                 * Creates a new LinkButton instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LinkButton instance
                 */
                static create(properties: sealpost.content.v1.LinkButton.$Shape): sealpost.content.v1.LinkButton & sealpost.content.v1.LinkButton.$Shape;
                static create(properties?: sealpost.content.v1.LinkButton.$Properties): sealpost.content.v1.LinkButton;

                /**
                 * Encodes the specified LinkButton message. Does not implicitly {@link sealpost.content.v1.LinkButton.verify|verify} messages.
                 * @param message LinkButton message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.LinkButton.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LinkButton message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.LinkButton & sealpost.content.v1.LinkButton.$Shape} LinkButton
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.LinkButton & sealpost.content.v1.LinkButton.$Shape;

                /**
                 * Creates a LinkButton message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns LinkButton
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.LinkButton;

                /**
                 * Creates a plain object from a LinkButton message. Also converts values to other types if specified.
                 * @param message LinkButton
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.LinkButton, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this LinkButton to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace LinkButton {

                /** Properties of a LinkButton. */
                interface $Properties {

                    /** What the person sees. */
                    title?: (string|null);

                    /** An https link, or `tel:` and a number. */
                    url?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LinkButton. */
                type $Shape = sealpost.content.v1.LinkButton.$Properties;
            }

            /**
             * Properties of a ChoiceAnswer.
             * @deprecated Use sealpost.content.v1.ChoiceAnswer.$Properties instead.
             */
            interface IChoiceAnswer extends sealpost.content.v1.ChoiceAnswer.$Properties {
            }

            /** The answer that a person tapped. */
            class ChoiceAnswer {

                /**
                 * Constructs a new ChoiceAnswer.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.ChoiceAnswer.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What the answer stood for; empty where the platform withholds it. */
                token: string;

                /** What the person saw on it; empty where the platform gives none. */
                title: string;

                /** Its second line; empty when there is none. */
                description: string;

                /** What was tapped. */
                source: sealpost.content.v1.ChoiceSource;

                /** A medium that came with the answer; unset almost always. */
                attachments: sealpost.content.v1.AlbumEntry.$Properties[];

                /**
                 * Creates a new ChoiceAnswer instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ChoiceAnswer instance
                 */
                static create(properties: sealpost.content.v1.ChoiceAnswer.$Shape): sealpost.content.v1.ChoiceAnswer & sealpost.content.v1.ChoiceAnswer.$Shape;
                static create(properties?: sealpost.content.v1.ChoiceAnswer.$Properties): sealpost.content.v1.ChoiceAnswer;

                /**
                 * Encodes the specified ChoiceAnswer message. Does not implicitly {@link sealpost.content.v1.ChoiceAnswer.verify|verify} messages.
                 * @param message ChoiceAnswer message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.ChoiceAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ChoiceAnswer message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.ChoiceAnswer & sealpost.content.v1.ChoiceAnswer.$Shape} ChoiceAnswer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.ChoiceAnswer & sealpost.content.v1.ChoiceAnswer.$Shape;

                /**
                 * Creates a ChoiceAnswer message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ChoiceAnswer
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.ChoiceAnswer;

                /**
                 * Creates a plain object from a ChoiceAnswer message. Also converts values to other types if specified.
                 * @param message ChoiceAnswer
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.ChoiceAnswer, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ChoiceAnswer to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ChoiceAnswer {

                /** Properties of a ChoiceAnswer. */
                interface $Properties {

                    /** What the answer stood for; empty where the platform withholds it. */
                    token?: (string|null);

                    /** What the person saw on it; empty where the platform gives none. */
                    title?: (string|null);

                    /** Its second line; empty when there is none. */
                    description?: (string|null);

                    /** What was tapped. */
                    source?: (sealpost.content.v1.ChoiceSource|null);

                    /** A medium that came with the answer; unset almost always. */
                    attachments?: (sealpost.content.v1.AlbumEntry.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ChoiceAnswer. */
                type $Shape = {
                  token?: string|null;
                  title?: string|null;
                  description?: string|null;
                  source?: sealpost.content.v1.ChoiceSource|null;
                  attachments?: sealpost.content.v1.AlbumEntry.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /** The element that was tapped. */
            enum ChoiceSource {

                /** Not said. */
                CHOICE_SOURCE_UNSPECIFIED = 0,

                /** A reply button. */
                CHOICE_SOURCE_BUTTON = 1,

                /** A row of a list. */
                CHOICE_SOURCE_LIST = 2,

                /** A button of a message template. */
                CHOICE_SOURCE_TEMPLATE = 3,

                /** A quick reply. */
                CHOICE_SOURCE_QUICK_REPLY = 4,

                /** A postback: a button, a menu entry or an ice breaker. */
                CHOICE_SOURCE_POSTBACK = 5
            }

            /**
             * Properties of an Order.
             * @deprecated Use sealpost.content.v1.Order.$Properties instead.
             */
            interface IOrder extends sealpost.content.v1.Order.$Properties {
            }

            /** A shopping cart. */
            class Order {

                /**
                 * Constructs a new Order.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Order.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The catalogue; empty where the platform names none. */
                catalogId: string;

                /** The note that came with it; empty when there is none. */
                text: string;

                /** Its lines. */
                lines: sealpost.content.v1.OrderLine.$Properties[];

                /**
                 * Creates a new Order instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Order instance
                 */
                static create(properties: sealpost.content.v1.Order.$Shape): sealpost.content.v1.Order & sealpost.content.v1.Order.$Shape;
                static create(properties?: sealpost.content.v1.Order.$Properties): sealpost.content.v1.Order;

                /**
                 * Encodes the specified Order message. Does not implicitly {@link sealpost.content.v1.Order.verify|verify} messages.
                 * @param message Order message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Order.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Order message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Order & sealpost.content.v1.Order.$Shape} Order
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Order & sealpost.content.v1.Order.$Shape;

                /**
                 * Creates an Order message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Order
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Order;

                /**
                 * Creates a plain object from an Order message. Also converts values to other types if specified.
                 * @param message Order
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Order, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Order to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Order {

                /** Properties of an Order. */
                interface $Properties {

                    /** The catalogue; empty where the platform names none. */
                    catalogId?: (string|null);

                    /** The note that came with it; empty when there is none. */
                    text?: (string|null);

                    /** Its lines. */
                    lines?: (sealpost.content.v1.OrderLine.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Order. */
                type $Shape = sealpost.content.v1.Order.$Properties;
            }

            /**
             * Properties of an OrderLine.
             * @deprecated Use sealpost.content.v1.OrderLine.$Properties instead.
             */
            interface IOrderLine extends sealpost.content.v1.OrderLine.$Properties {
            }

            /** One line of a shopping cart. */
            class OrderLine {

                /**
                 * Constructs a new OrderLine.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.OrderLine.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The product's id. */
                productId: string;

                /** Its name; empty where only the id is known. */
                name: string;

                /** How many, as a decimal number in text, so that nothing is rounded. */
                quantity: string;

                /** The price of one, as a decimal number in text. */
                unitPrice: string;

                /** ISO currency code. */
                currency: string;

                /**
                 * Creates a new OrderLine instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OrderLine instance
                 */
                static create(properties: sealpost.content.v1.OrderLine.$Shape): sealpost.content.v1.OrderLine & sealpost.content.v1.OrderLine.$Shape;
                static create(properties?: sealpost.content.v1.OrderLine.$Properties): sealpost.content.v1.OrderLine;

                /**
                 * Encodes the specified OrderLine message. Does not implicitly {@link sealpost.content.v1.OrderLine.verify|verify} messages.
                 * @param message OrderLine message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.OrderLine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OrderLine message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.OrderLine & sealpost.content.v1.OrderLine.$Shape} OrderLine
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.OrderLine & sealpost.content.v1.OrderLine.$Shape;

                /**
                 * Creates an OrderLine message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns OrderLine
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.OrderLine;

                /**
                 * Creates a plain object from an OrderLine message. Also converts values to other types if specified.
                 * @param message OrderLine
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.OrderLine, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this OrderLine to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace OrderLine {

                /** Properties of an OrderLine. */
                interface $Properties {

                    /** The product's id. */
                    productId?: (string|null);

                    /** Its name; empty where only the id is known. */
                    name?: (string|null);

                    /** How many, as a decimal number in text, so that nothing is rounded. */
                    quantity?: (string|null);

                    /** The price of one, as a decimal number in text. */
                    unitPrice?: (string|null);

                    /** ISO currency code. */
                    currency?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OrderLine. */
                type $Shape = sealpost.content.v1.OrderLine.$Properties;
            }

            /**
             * Properties of a FormReply.
             * @deprecated Use sealpost.content.v1.FormReply.$Properties instead.
             */
            interface IFormReply extends sealpost.content.v1.FormReply.$Properties {
            }

            /** A filled-in form. */
            class FormReply {

                /**
                 * Constructs a new FormReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.FormReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The form's name; empty when there is none. */
                name: string;

                /** The line that the platform shows for it; empty when there is none. */
                body: string;

                /** The answers, in the order given; empty where the form's JSON could not be read. */
                fields: sealpost.content.v1.FormField.$Properties[];

                /** The form's answer exactly as the platform gave it. */
                responseJson: string;

                /**
                 * Creates a new FormReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FormReply instance
                 */
                static create(properties: sealpost.content.v1.FormReply.$Shape): sealpost.content.v1.FormReply & sealpost.content.v1.FormReply.$Shape;
                static create(properties?: sealpost.content.v1.FormReply.$Properties): sealpost.content.v1.FormReply;

                /**
                 * Encodes the specified FormReply message. Does not implicitly {@link sealpost.content.v1.FormReply.verify|verify} messages.
                 * @param message FormReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.FormReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FormReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.FormReply & sealpost.content.v1.FormReply.$Shape} FormReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.FormReply & sealpost.content.v1.FormReply.$Shape;

                /**
                 * Creates a FormReply message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns FormReply
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.FormReply;

                /**
                 * Creates a plain object from a FormReply message. Also converts values to other types if specified.
                 * @param message FormReply
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.FormReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this FormReply to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace FormReply {

                /** Properties of a FormReply. */
                interface $Properties {

                    /** The form's name; empty when there is none. */
                    name?: (string|null);

                    /** The line that the platform shows for it; empty when there is none. */
                    body?: (string|null);

                    /** The answers, in the order given; empty where the form's JSON could not be read. */
                    fields?: (sealpost.content.v1.FormField.$Properties[]|null);

                    /** The form's answer exactly as the platform gave it. */
                    responseJson?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FormReply. */
                type $Shape = sealpost.content.v1.FormReply.$Properties;
            }

            /**
             * Properties of a FormField.
             * @deprecated Use sealpost.content.v1.FormField.$Properties instead.
             */
            interface IFormField extends sealpost.content.v1.FormField.$Properties {
            }

            /** One answer of a form. */
            class FormField {

                /**
                 * Constructs a new FormField.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.FormField.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The field's name. */
                name: string;

                /** Its value; a value that is no text is JSON. */
                value: string;

                /**
                 * Creates a new FormField instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FormField instance
                 */
                static create(properties: sealpost.content.v1.FormField.$Shape): sealpost.content.v1.FormField & sealpost.content.v1.FormField.$Shape;
                static create(properties?: sealpost.content.v1.FormField.$Properties): sealpost.content.v1.FormField;

                /**
                 * Encodes the specified FormField message. Does not implicitly {@link sealpost.content.v1.FormField.verify|verify} messages.
                 * @param message FormField message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.FormField.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FormField message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.FormField & sealpost.content.v1.FormField.$Shape} FormField
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.FormField & sealpost.content.v1.FormField.$Shape;

                /**
                 * Creates a FormField message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns FormField
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.FormField;

                /**
                 * Creates a plain object from a FormField message. Also converts values to other types if specified.
                 * @param message FormField
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.FormField, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this FormField to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace FormField {

                /** Properties of a FormField. */
                interface $Properties {

                    /** The field's name. */
                    name?: (string|null);

                    /** Its value; a value that is no text is JSON. */
                    value?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FormField. */
                type $Shape = sealpost.content.v1.FormField.$Properties;
            }

            /**
             * Properties of a Share.
             * @deprecated Use sealpost.content.v1.Share.$Properties instead.
             */
            interface IShare extends sealpost.content.v1.Share.$Properties {
            }

            /** A shared link, post, reel or story. */
            class Share {

                /**
                 * Constructs a new Share.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Share.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What was shared. */
                source: sealpost.content.v1.ShareSource;

                /** Its title or caption; empty when there is none. */
                title: string;

                /** The best link to it, a permalink where one was given. */
                url: string;

                /** The platform's id of the shared thing; empty when unknown. */
                nativeId: string;

                /** The text that came with it, exactly as given; empty when there is none. */
                text: string;

                /** A line under the title; empty when there is none. */
                subtitle: string;

                /**
                 * Creates a new Share instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Share instance
                 */
                static create(properties: sealpost.content.v1.Share.$Shape): sealpost.content.v1.Share & sealpost.content.v1.Share.$Shape;
                static create(properties?: sealpost.content.v1.Share.$Properties): sealpost.content.v1.Share;

                /**
                 * Encodes the specified Share message. Does not implicitly {@link sealpost.content.v1.Share.verify|verify} messages.
                 * @param message Share message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Share.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Share message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Share & sealpost.content.v1.Share.$Shape} Share
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Share & sealpost.content.v1.Share.$Shape;

                /**
                 * Creates a Share message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Share
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Share;

                /**
                 * Creates a plain object from a Share message. Also converts values to other types if specified.
                 * @param message Share
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Share, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Share to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Share {

                /** Properties of a Share. */
                interface $Properties {

                    /** What was shared. */
                    source?: (sealpost.content.v1.ShareSource|null);

                    /** Its title or caption; empty when there is none. */
                    title?: (string|null);

                    /** The best link to it, a permalink where one was given. */
                    url?: (string|null);

                    /** The platform's id of the shared thing; empty when unknown. */
                    nativeId?: (string|null);

                    /** The text that came with it, exactly as given; empty when there is none. */
                    text?: (string|null);

                    /** A line under the title; empty when there is none. */
                    subtitle?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Share. */
                type $Shape = sealpost.content.v1.Share.$Properties;
            }

            /** What was shared. */
            enum ShareSource {

                /** Not said. */
                SHARE_SOURCE_UNSPECIFIED = 0,

                /** A web link. */
                SHARE_SOURCE_LINK = 1,

                /** A post. */
                SHARE_SOURCE_POST = 2,

                /** A reel. */
                SHARE_SOURCE_REEL = 3,

                /** A story. */
                SHARE_SOURCE_STORY = 4,

                /** A template with a title, rendered by a business. */
                SHARE_SOURCE_TEMPLATE = 5,

                /** A product. */
                SHARE_SOURCE_PRODUCT = 6
            }

            /**
             * Properties of a StoryMention.
             * @deprecated Use sealpost.content.v1.StoryMention.$Properties instead.
             */
            interface IStoryMention extends sealpost.content.v1.StoryMention.$Properties {
            }

            /** The author mentioned our account in their story. */
            class StoryMention {

                /**
                 * Constructs a new StoryMention.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.StoryMention.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** A link to the story, which expires after about 24 hours; its bytes may not be kept. */
                url: string;

                /** The text that came with it; empty when there is none. */
                text: string;

                /**
                 * Creates a new StoryMention instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StoryMention instance
                 */
                static create(properties: sealpost.content.v1.StoryMention.$Shape): sealpost.content.v1.StoryMention & sealpost.content.v1.StoryMention.$Shape;
                static create(properties?: sealpost.content.v1.StoryMention.$Properties): sealpost.content.v1.StoryMention;

                /**
                 * Encodes the specified StoryMention message. Does not implicitly {@link sealpost.content.v1.StoryMention.verify|verify} messages.
                 * @param message StoryMention message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.StoryMention.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StoryMention message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.StoryMention & sealpost.content.v1.StoryMention.$Shape} StoryMention
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.StoryMention & sealpost.content.v1.StoryMention.$Shape;

                /**
                 * Creates a StoryMention message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StoryMention
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.StoryMention;

                /**
                 * Creates a plain object from a StoryMention message. Also converts values to other types if specified.
                 * @param message StoryMention
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.StoryMention, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StoryMention to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StoryMention {

                /** Properties of a StoryMention. */
                interface $Properties {

                    /** A link to the story, which expires after about 24 hours; its bytes may not be kept. */
                    url?: (string|null);

                    /** The text that came with it; empty when there is none. */
                    text?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StoryMention. */
                type $Shape = sealpost.content.v1.StoryMention.$Properties;
            }

            /**
             * Properties of a Like.
             * @deprecated Use sealpost.content.v1.Like.$Properties instead.
             */
            interface ILike extends sealpost.content.v1.Like.$Properties {
            }

            /** A one-tap like. */
            class Like {

                /**
                 * Constructs a new Like.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Like.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Which one. */
                symbol: sealpost.content.v1.LikeSymbol;

                /** The platform's sticker id behind it, which tells its size; empty when there is none. */
                stickerId: string;

                /** The text that came with it; empty when there is none. */
                text: string;

                /**
                 * Creates a new Like instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Like instance
                 */
                static create(properties: sealpost.content.v1.Like.$Shape): sealpost.content.v1.Like & sealpost.content.v1.Like.$Shape;
                static create(properties?: sealpost.content.v1.Like.$Properties): sealpost.content.v1.Like;

                /**
                 * Encodes the specified Like message. Does not implicitly {@link sealpost.content.v1.Like.verify|verify} messages.
                 * @param message Like message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Like.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Like message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Like & sealpost.content.v1.Like.$Shape} Like
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Like & sealpost.content.v1.Like.$Shape;

                /**
                 * Creates a Like message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Like
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Like;

                /**
                 * Creates a plain object from a Like message. Also converts values to other types if specified.
                 * @param message Like
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Like, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Like to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Like {

                /** Properties of a Like. */
                interface $Properties {

                    /** Which one. */
                    symbol?: (sealpost.content.v1.LikeSymbol|null);

                    /** The platform's sticker id behind it, which tells its size; empty when there is none. */
                    stickerId?: (string|null);

                    /** The text that came with it; empty when there is none. */
                    text?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Like. */
                type $Shape = sealpost.content.v1.Like.$Properties;
            }

            /** The shape of a like. */
            enum LikeSymbol {

                /** Not said; shown as a thumb. */
                LIKE_SYMBOL_UNSPECIFIED = 0,

                /** Messenger's thumb. */
                LIKE_SYMBOL_THUMB = 1,

                /** Instagram's heart. */
                LIKE_SYMBOL_HEART = 2
            }

            /**
             * Properties of an Album.
             * @deprecated Use sealpost.content.v1.Album.$Properties instead.
             */
            interface IAlbum extends sealpost.content.v1.Album.$Properties {
            }

            /** Several media in one message. */
            class Album {

                /**
                 * Constructs a new Album.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Album.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The media, in order. */
                entries: sealpost.content.v1.AlbumEntry.$Properties[];

                /** The text that came with them, exactly as given; empty when there is none. */
                caption: string;

                /**
                 * Creates a new Album instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Album instance
                 */
                static create(properties: sealpost.content.v1.Album.$Shape): sealpost.content.v1.Album & sealpost.content.v1.Album.$Shape;
                static create(properties?: sealpost.content.v1.Album.$Properties): sealpost.content.v1.Album;

                /**
                 * Encodes the specified Album message. Does not implicitly {@link sealpost.content.v1.Album.verify|verify} messages.
                 * @param message Album message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Album.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Album message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Album & sealpost.content.v1.Album.$Shape} Album
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Album & sealpost.content.v1.Album.$Shape;

                /**
                 * Creates an Album message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Album
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Album;

                /**
                 * Creates a plain object from an Album message. Also converts values to other types if specified.
                 * @param message Album
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Album, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Album to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Album {

                /** Properties of an Album. */
                interface $Properties {

                    /** The media, in order. */
                    entries?: (sealpost.content.v1.AlbumEntry.$Properties[]|null);

                    /** The text that came with them, exactly as given; empty when there is none. */
                    caption?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Album. */
                type $Shape = {
                  entries?: sealpost.content.v1.AlbumEntry.$Shape[]|null;
                  caption?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of an AlbumEntry.
             * @deprecated Use sealpost.content.v1.AlbumEntry.$Properties instead.
             */
            interface IAlbumEntry extends sealpost.content.v1.AlbumEntry.$Properties {
            }

            /** One medium of an album. */
            class AlbumEntry {

                /**
                 * Constructs a new AlbumEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.AlbumEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** A still picture. */
                image?: (sealpost.content.v1.Media.$Properties|null);

                /** A moving picture. */
                video?: (sealpost.content.v1.Media.$Properties|null);

                /** A recording or a piece of music. */
                audio?: (sealpost.content.v1.Media.$Properties|null);

                /** A file. */
                document?: (sealpost.content.v1.Media.$Properties|null);

                /** A sticker. */
                sticker?: (sealpost.content.v1.Media.$Properties|null);

                /** A short silent loop. */
                gif?: (sealpost.content.v1.Media.$Properties|null);

                /** A voice note. */
                voice?: (sealpost.content.v1.Media.$Properties|null);

                /** The medium by its kind. */
                kind?: ("image"|"video"|"audio"|"document"|"sticker"|"gif"|"voice");

                /**
                 * Creates a new AlbumEntry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AlbumEntry instance
                 */
                static create(properties: sealpost.content.v1.AlbumEntry.$Shape): sealpost.content.v1.AlbumEntry & sealpost.content.v1.AlbumEntry.$Shape;
                static create(properties?: sealpost.content.v1.AlbumEntry.$Properties): sealpost.content.v1.AlbumEntry;

                /**
                 * Encodes the specified AlbumEntry message. Does not implicitly {@link sealpost.content.v1.AlbumEntry.verify|verify} messages.
                 * @param message AlbumEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.AlbumEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AlbumEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.AlbumEntry & sealpost.content.v1.AlbumEntry.$Shape} AlbumEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.AlbumEntry & sealpost.content.v1.AlbumEntry.$Shape;

                /**
                 * Creates an AlbumEntry message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AlbumEntry
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.AlbumEntry;

                /**
                 * Creates a plain object from an AlbumEntry message. Also converts values to other types if specified.
                 * @param message AlbumEntry
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.AlbumEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AlbumEntry to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AlbumEntry {

                /** Properties of an AlbumEntry. */
                interface $Properties {

                    /** A still picture. */
                    image?: (sealpost.content.v1.Media.$Properties|null);

                    /** A moving picture. */
                    video?: (sealpost.content.v1.Media.$Properties|null);

                    /** A recording or a piece of music. */
                    audio?: (sealpost.content.v1.Media.$Properties|null);

                    /** A file. */
                    document?: (sealpost.content.v1.Media.$Properties|null);

                    /** A sticker. */
                    sticker?: (sealpost.content.v1.Media.$Properties|null);

                    /** A short silent loop. */
                    gif?: (sealpost.content.v1.Media.$Properties|null);

                    /** A voice note. */
                    voice?: (sealpost.content.v1.Media.$Properties|null);

                    /** The medium by its kind. */
                    kind?: ("image"|"video"|"audio"|"document"|"sticker"|"gif"|"voice");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an AlbumEntry. */
                type $Shape = {
                  image?: sealpost.content.v1.Media.$Shape|null;
                  video?: sealpost.content.v1.Media.$Shape|null;
                  audio?: sealpost.content.v1.Media.$Shape|null;
                  document?: sealpost.content.v1.Media.$Shape|null;
                  sticker?: sealpost.content.v1.Media.$Shape|null;
                  gif?: sealpost.content.v1.Media.$Shape|null;
                  voice?: sealpost.content.v1.Media.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ kind?: undefined; image?: null; video?: null; audio?: null; document?: null; sticker?: null; gif?: null; voice?: null }|{ kind?: "image"; image: sealpost.content.v1.Media.$Shape; video?: null; audio?: null; document?: null; sticker?: null; gif?: null; voice?: null }|{ kind?: "video"; image?: null; video: sealpost.content.v1.Media.$Shape; audio?: null; document?: null; sticker?: null; gif?: null; voice?: null }|{ kind?: "audio"; image?: null; video?: null; audio: sealpost.content.v1.Media.$Shape; document?: null; sticker?: null; gif?: null; voice?: null }|{ kind?: "document"; image?: null; video?: null; audio?: null; document: sealpost.content.v1.Media.$Shape; sticker?: null; gif?: null; voice?: null }|{ kind?: "sticker"; image?: null; video?: null; audio?: null; document?: null; sticker: sealpost.content.v1.Media.$Shape; gif?: null; voice?: null }|{ kind?: "gif"; image?: null; video?: null; audio?: null; document?: null; sticker?: null; gif: sealpost.content.v1.Media.$Shape; voice?: null }|{ kind?: "voice"; image?: null; video?: null; audio?: null; document?: null; sticker?: null; gif?: null; voice: sealpost.content.v1.Media.$Shape })
                );
            }

            /**
             * Properties of an Unavailable.
             * @deprecated Use sealpost.content.v1.Unavailable.$Properties instead.
             */
            interface IUnavailable extends sealpost.content.v1.Unavailable.$Properties {
            }

            /** A message that the platform reports but does not hand out. */
            class Unavailable {

                /**
                 * Constructs a new Unavailable.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Unavailable.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Why, in this gateway's words. */
                reason: sealpost.content.v1.UnavailableReason;

                /** The platform's own type for it; empty where it gave none. */
                platformType: string;

                /** The platform's error code; 0 where it gave none. */
                platformCode: number;

                /**
                 * Creates a new Unavailable instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Unavailable instance
                 */
                static create(properties: sealpost.content.v1.Unavailable.$Shape): sealpost.content.v1.Unavailable & sealpost.content.v1.Unavailable.$Shape;
                static create(properties?: sealpost.content.v1.Unavailable.$Properties): sealpost.content.v1.Unavailable;

                /**
                 * Encodes the specified Unavailable message. Does not implicitly {@link sealpost.content.v1.Unavailable.verify|verify} messages.
                 * @param message Unavailable message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Unavailable.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Unavailable message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Unavailable & sealpost.content.v1.Unavailable.$Shape} Unavailable
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Unavailable & sealpost.content.v1.Unavailable.$Shape;

                /**
                 * Creates an Unavailable message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Unavailable
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Unavailable;

                /**
                 * Creates a plain object from an Unavailable message. Also converts values to other types if specified.
                 * @param message Unavailable
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Unavailable, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Unavailable to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Unavailable {

                /** Properties of an Unavailable. */
                interface $Properties {

                    /** Why, in this gateway's words. */
                    reason?: (sealpost.content.v1.UnavailableReason|null);

                    /** The platform's own type for it; empty where it gave none. */
                    platformType?: (string|null);

                    /** The platform's error code; 0 where it gave none. */
                    platformCode?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Unavailable. */
                type $Shape = sealpost.content.v1.Unavailable.$Properties;
            }

            /** Why a message is not handed out. */
            enum UnavailableReason {

                /** Not said. */
                UNAVAILABLE_REASON_UNSPECIFIED = 0,

                /** The platform's API does not carry this kind. */
                UNAVAILABLE_REASON_UNSUPPORTED_BY_PLATFORM = 1,

                /** It may be seen once, in the app only. */
                UNAVAILABLE_REASON_VIEW_ONCE = 2,

                /** The item has no content to read. */
                UNAVAILABLE_REASON_EMPTY = 3,

                /** A payment, which stays in its app. */
                UNAVAILABLE_REASON_PAYMENT = 4
            }

            /**
             * Properties of a Reaction.
             * @deprecated Use sealpost.content.v1.Reaction.$Properties instead.
             */
            interface IReaction extends sealpost.content.v1.Reaction.$Properties {
            }

            /** An emoji put on, or taken off, an earlier message. */
            class Reaction {

                /**
                 * Constructs a new Reaction.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Reaction.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The target. */
                target?: (sealpost.content.v1.Reference.$Properties|null);

                /** The emoji as given; empty for a removal. */
                emoji: string;

                /** Put on or taken off. */
                action: sealpost.content.v1.ReactionAction;

                /** The platform's name for it (`love`, `other` ...); empty where it has none. */
                name: string;

                /**
                 * Creates a new Reaction instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Reaction instance
                 */
                static create(properties: sealpost.content.v1.Reaction.$Shape): sealpost.content.v1.Reaction & sealpost.content.v1.Reaction.$Shape;
                static create(properties?: sealpost.content.v1.Reaction.$Properties): sealpost.content.v1.Reaction;

                /**
                 * Encodes the specified Reaction message. Does not implicitly {@link sealpost.content.v1.Reaction.verify|verify} messages.
                 * @param message Reaction message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Reaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Reaction message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Reaction & sealpost.content.v1.Reaction.$Shape} Reaction
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Reaction & sealpost.content.v1.Reaction.$Shape;

                /**
                 * Creates a Reaction message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Reaction
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Reaction;

                /**
                 * Creates a plain object from a Reaction message. Also converts values to other types if specified.
                 * @param message Reaction
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Reaction, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Reaction to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Reaction {

                /** Properties of a Reaction. */
                interface $Properties {

                    /** The target. */
                    target?: (sealpost.content.v1.Reference.$Properties|null);

                    /** The emoji as given; empty for a removal. */
                    emoji?: (string|null);

                    /** Put on or taken off. */
                    action?: (sealpost.content.v1.ReactionAction|null);

                    /** The platform's name for it (`love`, `other` ...); empty where it has none. */
                    name?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Reaction. */
                type $Shape = sealpost.content.v1.Reaction.$Properties;
            }

            /** What happens to a reaction. */
            enum ReactionAction {

                /** Not said; treated as nothing to do. */
                REACTION_ACTION_UNSPECIFIED = 0,

                /** Put on, replacing an earlier one of the same person. */
                REACTION_ACTION_ADD = 1,

                /** Taken off. */
                REACTION_ACTION_REMOVE = 2
            }

            /**
             * Properties of an Edit.
             * @deprecated Use sealpost.content.v1.Edit.$Properties instead.
             */
            interface IEdit extends sealpost.content.v1.Edit.$Properties {
            }

            /** A new version of an earlier message. */
            class Edit {

                /**
                 * Constructs a new Edit.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Edit.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The message that changes. */
                target?: (sealpost.content.v1.Reference.$Properties|null);

                /** The count of this edit as the platform numbers it; 0 where it does not. */
                editNumber: number;

                /** The whole new version. Its own `edit`, `deletion` and `reaction` cases are never set. */
                content?: (sealpost.content.v1.Content.$Properties|null);

                /**
                 * Creates a new Edit instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Edit instance
                 */
                static create(properties: sealpost.content.v1.Edit.$Shape): sealpost.content.v1.Edit & sealpost.content.v1.Edit.$Shape;
                static create(properties?: sealpost.content.v1.Edit.$Properties): sealpost.content.v1.Edit;

                /**
                 * Encodes the specified Edit message. Does not implicitly {@link sealpost.content.v1.Edit.verify|verify} messages.
                 * @param message Edit message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Edit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Edit message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Edit & sealpost.content.v1.Edit.$Shape} Edit
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Edit & sealpost.content.v1.Edit.$Shape;

                /**
                 * Creates an Edit message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Edit
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Edit;

                /**
                 * Creates a plain object from an Edit message. Also converts values to other types if specified.
                 * @param message Edit
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Edit, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Edit to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Edit {

                /** Properties of an Edit. */
                interface $Properties {

                    /** The message that changes. */
                    target?: (sealpost.content.v1.Reference.$Properties|null);

                    /** The count of this edit as the platform numbers it; 0 where it does not. */
                    editNumber?: (number|null);

                    /** The whole new version. Its own `edit`, `deletion` and `reaction` cases are never set. */
                    content?: (sealpost.content.v1.Content.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Edit. */
                type $Shape = {
                  target?: sealpost.content.v1.Reference.$Shape|null;
                  editNumber?: number|null;
                  content?: sealpost.content.v1.Content.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Deletion.
             * @deprecated Use sealpost.content.v1.Deletion.$Properties instead.
             */
            interface IDeletion extends sealpost.content.v1.Deletion.$Properties {
            }

            /** The author takes an earlier message back. */
            class Deletion {

                /**
                 * Constructs a new Deletion.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Deletion.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The message that goes. */
                target?: (sealpost.content.v1.Reference.$Properties|null);

                /**
                 * Creates a new Deletion instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Deletion instance
                 */
                static create(properties: sealpost.content.v1.Deletion.$Shape): sealpost.content.v1.Deletion & sealpost.content.v1.Deletion.$Shape;
                static create(properties?: sealpost.content.v1.Deletion.$Properties): sealpost.content.v1.Deletion;

                /**
                 * Encodes the specified Deletion message. Does not implicitly {@link sealpost.content.v1.Deletion.verify|verify} messages.
                 * @param message Deletion message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Deletion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Deletion message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Deletion & sealpost.content.v1.Deletion.$Shape} Deletion
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Deletion & sealpost.content.v1.Deletion.$Shape;

                /**
                 * Creates a Deletion message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Deletion
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Deletion;

                /**
                 * Creates a plain object from a Deletion message. Also converts values to other types if specified.
                 * @param message Deletion
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Deletion, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Deletion to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Deletion {

                /** Properties of a Deletion. */
                interface $Properties {

                    /** The message that goes. */
                    target?: (sealpost.content.v1.Reference.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Deletion. */
                type $Shape = sealpost.content.v1.Deletion.$Properties;
            }

            /**
             * Properties of an Unsupported.
             * @deprecated Use sealpost.content.v1.Unsupported.$Properties instead.
             */
            interface IUnsupported extends sealpost.content.v1.Unsupported.$Properties {
            }

            /** An item that nobody documents. */
            class Unsupported {

                /**
                 * Constructs a new Unsupported.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.Unsupported.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The key or type that was found. */
                platformType: string;

                /**
                 * Creates a new Unsupported instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Unsupported instance
                 */
                static create(properties: sealpost.content.v1.Unsupported.$Shape): sealpost.content.v1.Unsupported & sealpost.content.v1.Unsupported.$Shape;
                static create(properties?: sealpost.content.v1.Unsupported.$Properties): sealpost.content.v1.Unsupported;

                /**
                 * Encodes the specified Unsupported message. Does not implicitly {@link sealpost.content.v1.Unsupported.verify|verify} messages.
                 * @param message Unsupported message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.Unsupported.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Unsupported message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.Unsupported & sealpost.content.v1.Unsupported.$Shape} Unsupported
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.Unsupported & sealpost.content.v1.Unsupported.$Shape;

                /**
                 * Creates an Unsupported message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Unsupported
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.Unsupported;

                /**
                 * Creates a plain object from an Unsupported message. Also converts values to other types if specified.
                 * @param message Unsupported
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.Unsupported, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Unsupported to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Unsupported {

                /** Properties of an Unsupported. */
                interface $Properties {

                    /** The key or type that was found. */
                    platformType?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Unsupported. */
                type $Shape = sealpost.content.v1.Unsupported.$Properties;
            }

            /**
             * Properties of a SystemEvent.
             * @deprecated Use sealpost.content.v1.SystemEvent.$Properties instead.
             */
            interface ISystemEvent extends sealpost.content.v1.SystemEvent.$Properties {
            }

            /** Something that happened around a conversation. */
            class SystemEvent {

                /**
                 * Constructs a new SystemEvent.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: sealpost.content.v1.SystemEvent.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What happened, in the platform's key or field. */
                event: string;

                /** The sentence that the platform gives for it; empty when it gives none. */
                body: string;

                /** Names and values that belong to it, in the platform's words. */
                attributes: { [k: string]: string };

                /**
                 * Creates a new SystemEvent instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SystemEvent instance
                 */
                static create(properties: sealpost.content.v1.SystemEvent.$Shape): sealpost.content.v1.SystemEvent & sealpost.content.v1.SystemEvent.$Shape;
                static create(properties?: sealpost.content.v1.SystemEvent.$Properties): sealpost.content.v1.SystemEvent;

                /**
                 * Encodes the specified SystemEvent message. Does not implicitly {@link sealpost.content.v1.SystemEvent.verify|verify} messages.
                 * @param message SystemEvent message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: sealpost.content.v1.SystemEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SystemEvent message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {sealpost.content.v1.SystemEvent & sealpost.content.v1.SystemEvent.$Shape} SystemEvent
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sealpost.content.v1.SystemEvent & sealpost.content.v1.SystemEvent.$Shape;

                /**
                 * Creates a SystemEvent message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SystemEvent
                 */
                static fromObject(object: { [k: string]: any }): sealpost.content.v1.SystemEvent;

                /**
                 * Creates a plain object from a SystemEvent message. Also converts values to other types if specified.
                 * @param message SystemEvent
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: sealpost.content.v1.SystemEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SystemEvent to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SystemEvent {

                /** Properties of a SystemEvent. */
                interface $Properties {

                    /** What happened, in the platform's key or field. */
                    event?: (string|null);

                    /** The sentence that the platform gives for it; empty when it gives none. */
                    body?: (string|null);

                    /** Names and values that belong to it, in the platform's words. */
                    attributes?: ({ [k: string]: string }|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SystemEvent. */
                type $Shape = sealpost.content.v1.SystemEvent.$Properties;
            }
        }
    }
}
