/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array, $Boolean = $util.global.Boolean, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $isFinite = $util.global.isFinite;

const $root = $protobuf.roots["content"] || ($protobuf.roots["content"] = {});

export const sealpost = $root.sealpost = (() => {

    const sealpost = {};

    sealpost.content = (function() {

        const content = {};

        content.v1 = (function() {

            const v1 = {};

            v1.Content = (function() {

                const Content = function (properties) {
                    this.losses = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Content.prototype.authorName = "";
                Content.prototype.replyTo = null;
                Content.prototype.forwarding = 0;
                Content.prototype.referral = null;
                Content.prototype.product = null;
                Content.prototype.story = null;
                Content.prototype.losses = $util.emptyArray;
                Content.prototype.raw = $util.newBuffer([]);
                Content.prototype.byHumanAgent = false;
                Content.prototype.text = null;
                Content.prototype.image = null;
                Content.prototype.video = null;
                Content.prototype.gif = null;
                Content.prototype.audio = null;
                Content.prototype.voice = null;
                Content.prototype.document = null;
                Content.prototype.sticker = null;
                Content.prototype.location = null;
                Content.prototype.contacts = null;
                Content.prototype.choicePrompt = null;
                Content.prototype.choiceAnswer = null;
                Content.prototype.order = null;
                Content.prototype.formReply = null;
                Content.prototype.share = null;
                Content.prototype.storyMention = null;
                Content.prototype.like = null;
                Content.prototype.album = null;
                Content.prototype.unavailable = null;
                Content.prototype.reaction = null;
                Content.prototype.edit = null;
                Content.prototype.deletion = null;
                Content.prototype.unsupported = null;
                Content.prototype.systemEvent = null;

                let $oneOfFields;

                $Object.defineProperty(Content.prototype, "kind", {
                    get: $util.oneOfGetter($oneOfFields = ["text", "image", "video", "gif", "audio", "voice", "document", "sticker", "location", "contacts", "choicePrompt", "choiceAnswer", "order", "formReply", "share", "storyMention", "like", "album", "unavailable", "reaction", "edit", "deletion", "unsupported", "systemEvent"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                Content.create = function(properties) {
                    return new Content(properties);
                };

                Content.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.authorName != null && $Object.hasOwnProperty.call(message, "authorName") && message.authorName !== "")
                        writer.uint32(10).string(message.authorName);
                    if (message.replyTo != null && $Object.hasOwnProperty.call(message, "replyTo"))
                        $root.sealpost.content.v1.Reference.encode(message.replyTo, writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.forwarding != null && $Object.hasOwnProperty.call(message, "forwarding") && message.forwarding !== 0)
                        writer.uint32(24).int32(message.forwarding);
                    if (message.referral != null && $Object.hasOwnProperty.call(message, "referral"))
                        $root.sealpost.content.v1.Referral.encode(message.referral, writer.uint32(34).fork(), _depth + 1).ldelim();
                    if (message.product != null && $Object.hasOwnProperty.call(message, "product"))
                        $root.sealpost.content.v1.ProductReference.encode(message.product, writer.uint32(42).fork(), _depth + 1).ldelim();
                    if (message.story != null && $Object.hasOwnProperty.call(message, "story"))
                        $root.sealpost.content.v1.StoryReference.encode(message.story, writer.uint32(50).fork(), _depth + 1).ldelim();
                    if (message.losses != null && message.losses.length)
                        for (let i = 0; i < message.losses.length; ++i)
                            $root.sealpost.content.v1.Loss.encode(message.losses[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                    if (message.raw != null && $Object.hasOwnProperty.call(message, "raw") && message.raw.length)
                        writer.uint32(66).bytes(message.raw);
                    if (message.byHumanAgent != null && $Object.hasOwnProperty.call(message, "byHumanAgent") && message.byHumanAgent !== false)
                        writer.uint32(72).bool(message.byHumanAgent);
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                        $root.sealpost.content.v1.Text.encode(message.text, writer.uint32(162).fork(), _depth + 1).ldelim();
                    if (message.image != null && $Object.hasOwnProperty.call(message, "image"))
                        $root.sealpost.content.v1.Media.encode(message.image, writer.uint32(170).fork(), _depth + 1).ldelim();
                    if (message.video != null && $Object.hasOwnProperty.call(message, "video"))
                        $root.sealpost.content.v1.Media.encode(message.video, writer.uint32(178).fork(), _depth + 1).ldelim();
                    if (message.gif != null && $Object.hasOwnProperty.call(message, "gif"))
                        $root.sealpost.content.v1.Media.encode(message.gif, writer.uint32(186).fork(), _depth + 1).ldelim();
                    if (message.audio != null && $Object.hasOwnProperty.call(message, "audio"))
                        $root.sealpost.content.v1.Media.encode(message.audio, writer.uint32(194).fork(), _depth + 1).ldelim();
                    if (message.voice != null && $Object.hasOwnProperty.call(message, "voice"))
                        $root.sealpost.content.v1.Media.encode(message.voice, writer.uint32(202).fork(), _depth + 1).ldelim();
                    if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                        $root.sealpost.content.v1.Media.encode(message.document, writer.uint32(210).fork(), _depth + 1).ldelim();
                    if (message.sticker != null && $Object.hasOwnProperty.call(message, "sticker"))
                        $root.sealpost.content.v1.Media.encode(message.sticker, writer.uint32(218).fork(), _depth + 1).ldelim();
                    if (message.location != null && $Object.hasOwnProperty.call(message, "location"))
                        $root.sealpost.content.v1.Location.encode(message.location, writer.uint32(226).fork(), _depth + 1).ldelim();
                    if (message.contacts != null && $Object.hasOwnProperty.call(message, "contacts"))
                        $root.sealpost.content.v1.Contacts.encode(message.contacts, writer.uint32(234).fork(), _depth + 1).ldelim();
                    if (message.choicePrompt != null && $Object.hasOwnProperty.call(message, "choicePrompt"))
                        $root.sealpost.content.v1.ChoicePrompt.encode(message.choicePrompt, writer.uint32(242).fork(), _depth + 1).ldelim();
                    if (message.choiceAnswer != null && $Object.hasOwnProperty.call(message, "choiceAnswer"))
                        $root.sealpost.content.v1.ChoiceAnswer.encode(message.choiceAnswer, writer.uint32(250).fork(), _depth + 1).ldelim();
                    if (message.order != null && $Object.hasOwnProperty.call(message, "order"))
                        $root.sealpost.content.v1.Order.encode(message.order, writer.uint32(258).fork(), _depth + 1).ldelim();
                    if (message.formReply != null && $Object.hasOwnProperty.call(message, "formReply"))
                        $root.sealpost.content.v1.FormReply.encode(message.formReply, writer.uint32(266).fork(), _depth + 1).ldelim();
                    if (message.share != null && $Object.hasOwnProperty.call(message, "share"))
                        $root.sealpost.content.v1.Share.encode(message.share, writer.uint32(274).fork(), _depth + 1).ldelim();
                    if (message.storyMention != null && $Object.hasOwnProperty.call(message, "storyMention"))
                        $root.sealpost.content.v1.StoryMention.encode(message.storyMention, writer.uint32(282).fork(), _depth + 1).ldelim();
                    if (message.like != null && $Object.hasOwnProperty.call(message, "like"))
                        $root.sealpost.content.v1.Like.encode(message.like, writer.uint32(290).fork(), _depth + 1).ldelim();
                    if (message.album != null && $Object.hasOwnProperty.call(message, "album"))
                        $root.sealpost.content.v1.Album.encode(message.album, writer.uint32(298).fork(), _depth + 1).ldelim();
                    if (message.unavailable != null && $Object.hasOwnProperty.call(message, "unavailable"))
                        $root.sealpost.content.v1.Unavailable.encode(message.unavailable, writer.uint32(306).fork(), _depth + 1).ldelim();
                    if (message.reaction != null && $Object.hasOwnProperty.call(message, "reaction"))
                        $root.sealpost.content.v1.Reaction.encode(message.reaction, writer.uint32(314).fork(), _depth + 1).ldelim();
                    if (message.edit != null && $Object.hasOwnProperty.call(message, "edit"))
                        $root.sealpost.content.v1.Edit.encode(message.edit, writer.uint32(322).fork(), _depth + 1).ldelim();
                    if (message.deletion != null && $Object.hasOwnProperty.call(message, "deletion"))
                        $root.sealpost.content.v1.Deletion.encode(message.deletion, writer.uint32(330).fork(), _depth + 1).ldelim();
                    if (message.unsupported != null && $Object.hasOwnProperty.call(message, "unsupported"))
                        $root.sealpost.content.v1.Unsupported.encode(message.unsupported, writer.uint32(338).fork(), _depth + 1).ldelim();
                    if (message.systemEvent != null && $Object.hasOwnProperty.call(message, "systemEvent"))
                        $root.sealpost.content.v1.SystemEvent.encode(message.systemEvent, writer.uint32(346).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Content.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Content();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.authorName = value;
                                else
                                    delete message.authorName;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.replyTo = $root.sealpost.content.v1.Reference.decode(reader, reader.size(), $undefined, _depth + 1, message.replyTo);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.forwarding = value;
                                else
                                    delete message.forwarding;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.referral = $root.sealpost.content.v1.Referral.decode(reader, reader.size(), $undefined, _depth + 1, message.referral);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.product = $root.sealpost.content.v1.ProductReference.decode(reader, reader.size(), $undefined, _depth + 1, message.product);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.story = $root.sealpost.content.v1.StoryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.story);
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.losses && message.losses.length))
                                    message.losses = [];
                                message.losses.push($root.sealpost.content.v1.Loss.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.raw = value;
                                else
                                    delete message.raw;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.byHumanAgent = value;
                                else
                                    delete message.byHumanAgent;
                                continue;
                            }
                        case 20: {
                                if (wireType !== 2)
                                    break;
                                message.text = $root.sealpost.content.v1.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.text);
                                message.kind = "text";
                                continue;
                            }
                        case 21: {
                                if (wireType !== 2)
                                    break;
                                message.image = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.image);
                                message.kind = "image";
                                continue;
                            }
                        case 22: {
                                if (wireType !== 2)
                                    break;
                                message.video = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.video);
                                message.kind = "video";
                                continue;
                            }
                        case 23: {
                                if (wireType !== 2)
                                    break;
                                message.gif = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.gif);
                                message.kind = "gif";
                                continue;
                            }
                        case 24: {
                                if (wireType !== 2)
                                    break;
                                message.audio = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.audio);
                                message.kind = "audio";
                                continue;
                            }
                        case 25: {
                                if (wireType !== 2)
                                    break;
                                message.voice = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.voice);
                                message.kind = "voice";
                                continue;
                            }
                        case 26: {
                                if (wireType !== 2)
                                    break;
                                message.document = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.document);
                                message.kind = "document";
                                continue;
                            }
                        case 27: {
                                if (wireType !== 2)
                                    break;
                                message.sticker = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.sticker);
                                message.kind = "sticker";
                                continue;
                            }
                        case 28: {
                                if (wireType !== 2)
                                    break;
                                message.location = $root.sealpost.content.v1.Location.decode(reader, reader.size(), $undefined, _depth + 1, message.location);
                                message.kind = "location";
                                continue;
                            }
                        case 29: {
                                if (wireType !== 2)
                                    break;
                                message.contacts = $root.sealpost.content.v1.Contacts.decode(reader, reader.size(), $undefined, _depth + 1, message.contacts);
                                message.kind = "contacts";
                                continue;
                            }
                        case 30: {
                                if (wireType !== 2)
                                    break;
                                message.choicePrompt = $root.sealpost.content.v1.ChoicePrompt.decode(reader, reader.size(), $undefined, _depth + 1, message.choicePrompt);
                                message.kind = "choicePrompt";
                                continue;
                            }
                        case 31: {
                                if (wireType !== 2)
                                    break;
                                message.choiceAnswer = $root.sealpost.content.v1.ChoiceAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.choiceAnswer);
                                message.kind = "choiceAnswer";
                                continue;
                            }
                        case 32: {
                                if (wireType !== 2)
                                    break;
                                message.order = $root.sealpost.content.v1.Order.decode(reader, reader.size(), $undefined, _depth + 1, message.order);
                                message.kind = "order";
                                continue;
                            }
                        case 33: {
                                if (wireType !== 2)
                                    break;
                                message.formReply = $root.sealpost.content.v1.FormReply.decode(reader, reader.size(), $undefined, _depth + 1, message.formReply);
                                message.kind = "formReply";
                                continue;
                            }
                        case 34: {
                                if (wireType !== 2)
                                    break;
                                message.share = $root.sealpost.content.v1.Share.decode(reader, reader.size(), $undefined, _depth + 1, message.share);
                                message.kind = "share";
                                continue;
                            }
                        case 35: {
                                if (wireType !== 2)
                                    break;
                                message.storyMention = $root.sealpost.content.v1.StoryMention.decode(reader, reader.size(), $undefined, _depth + 1, message.storyMention);
                                message.kind = "storyMention";
                                continue;
                            }
                        case 36: {
                                if (wireType !== 2)
                                    break;
                                message.like = $root.sealpost.content.v1.Like.decode(reader, reader.size(), $undefined, _depth + 1, message.like);
                                message.kind = "like";
                                continue;
                            }
                        case 37: {
                                if (wireType !== 2)
                                    break;
                                message.album = $root.sealpost.content.v1.Album.decode(reader, reader.size(), $undefined, _depth + 1, message.album);
                                message.kind = "album";
                                continue;
                            }
                        case 38: {
                                if (wireType !== 2)
                                    break;
                                message.unavailable = $root.sealpost.content.v1.Unavailable.decode(reader, reader.size(), $undefined, _depth + 1, message.unavailable);
                                message.kind = "unavailable";
                                continue;
                            }
                        case 39: {
                                if (wireType !== 2)
                                    break;
                                message.reaction = $root.sealpost.content.v1.Reaction.decode(reader, reader.size(), $undefined, _depth + 1, message.reaction);
                                message.kind = "reaction";
                                continue;
                            }
                        case 40: {
                                if (wireType !== 2)
                                    break;
                                message.edit = $root.sealpost.content.v1.Edit.decode(reader, reader.size(), $undefined, _depth + 1, message.edit);
                                message.kind = "edit";
                                continue;
                            }
                        case 41: {
                                if (wireType !== 2)
                                    break;
                                message.deletion = $root.sealpost.content.v1.Deletion.decode(reader, reader.size(), $undefined, _depth + 1, message.deletion);
                                message.kind = "deletion";
                                continue;
                            }
                        case 42: {
                                if (wireType !== 2)
                                    break;
                                message.unsupported = $root.sealpost.content.v1.Unsupported.decode(reader, reader.size(), $undefined, _depth + 1, message.unsupported);
                                message.kind = "unsupported";
                                continue;
                            }
                        case 43: {
                                if (wireType !== 2)
                                    break;
                                message.systemEvent = $root.sealpost.content.v1.SystemEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.systemEvent);
                                message.kind = "systemEvent";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Content.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Content)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Content: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Content();
                    if (object.authorName != null)
                        if (typeof object.authorName !== "string" || object.authorName.length)
                            message.authorName = $String(object.authorName);
                    if (object.replyTo != null) {
                        if (!$util.isObject(object.replyTo))
                            throw $TypeError(".sealpost.content.v1.Content.replyTo: object expected");
                        message.replyTo = $root.sealpost.content.v1.Reference.fromObject(object.replyTo, _depth + 1);
                    }
                    if (object.forwarding !== 0 && (typeof object.forwarding !== "string" || $root.sealpost.content.v1.Forwarding[object.forwarding] !== 0))
                        switch (object.forwarding) {
                        case "FORWARDING_UNSPECIFIED":
                        case 0:
                            message.forwarding = 0;
                            break;
                        case "FORWARDING_FORWARDED":
                        case 1:
                            message.forwarding = 1;
                            break;
                        case "FORWARDING_FREQUENTLY":
                        case 2:
                            message.forwarding = 2;
                            break;
                        default:
                            if (typeof object.forwarding === "number" && (object.forwarding | 0) === object.forwarding)
                                message.forwarding = object.forwarding;
                        }
                    if (object.referral != null) {
                        if (!$util.isObject(object.referral))
                            throw $TypeError(".sealpost.content.v1.Content.referral: object expected");
                        message.referral = $root.sealpost.content.v1.Referral.fromObject(object.referral, _depth + 1);
                    }
                    if (object.product != null) {
                        if (!$util.isObject(object.product))
                            throw $TypeError(".sealpost.content.v1.Content.product: object expected");
                        message.product = $root.sealpost.content.v1.ProductReference.fromObject(object.product, _depth + 1);
                    }
                    if (object.story != null) {
                        if (!$util.isObject(object.story))
                            throw $TypeError(".sealpost.content.v1.Content.story: object expected");
                        message.story = $root.sealpost.content.v1.StoryReference.fromObject(object.story, _depth + 1);
                    }
                    if (object.losses) {
                        if (!$Array.isArray(object.losses))
                            throw $TypeError(".sealpost.content.v1.Content.losses: array expected");
                        message.losses = $Array(object.losses.length);
                        for (let i = 0; i < object.losses.length; ++i) {
                            if (!$util.isObject(object.losses[i]))
                                throw $TypeError(".sealpost.content.v1.Content.losses: object expected");
                            message.losses[i] = $root.sealpost.content.v1.Loss.fromObject(object.losses[i], _depth + 1);
                        }
                    }
                    if (object.raw != null)
                        if (object.raw.length)
                            if (typeof object.raw === "string")
                                $util.base64.decode(object.raw, message.raw = $util.newBuffer($util.base64.length(object.raw)), 0);
                            else if (object.raw.length >= 0)
                                message.raw = object.raw;
                    if (object.byHumanAgent != null)
                        if (object.byHumanAgent)
                            message.byHumanAgent = $Boolean(object.byHumanAgent);
                    if (object.text != null) {
                        if (!$util.isObject(object.text))
                            throw $TypeError(".sealpost.content.v1.Content.text: object expected");
                        message.text = $root.sealpost.content.v1.Text.fromObject(object.text, _depth + 1);
                    }
                    if (object.image != null) {
                        if (!$util.isObject(object.image))
                            throw $TypeError(".sealpost.content.v1.Content.image: object expected");
                        message.image = $root.sealpost.content.v1.Media.fromObject(object.image, _depth + 1);
                    }
                    if (object.video != null) {
                        if (!$util.isObject(object.video))
                            throw $TypeError(".sealpost.content.v1.Content.video: object expected");
                        message.video = $root.sealpost.content.v1.Media.fromObject(object.video, _depth + 1);
                    }
                    if (object.gif != null) {
                        if (!$util.isObject(object.gif))
                            throw $TypeError(".sealpost.content.v1.Content.gif: object expected");
                        message.gif = $root.sealpost.content.v1.Media.fromObject(object.gif, _depth + 1);
                    }
                    if (object.audio != null) {
                        if (!$util.isObject(object.audio))
                            throw $TypeError(".sealpost.content.v1.Content.audio: object expected");
                        message.audio = $root.sealpost.content.v1.Media.fromObject(object.audio, _depth + 1);
                    }
                    if (object.voice != null) {
                        if (!$util.isObject(object.voice))
                            throw $TypeError(".sealpost.content.v1.Content.voice: object expected");
                        message.voice = $root.sealpost.content.v1.Media.fromObject(object.voice, _depth + 1);
                    }
                    if (object.document != null) {
                        if (!$util.isObject(object.document))
                            throw $TypeError(".sealpost.content.v1.Content.document: object expected");
                        message.document = $root.sealpost.content.v1.Media.fromObject(object.document, _depth + 1);
                    }
                    if (object.sticker != null) {
                        if (!$util.isObject(object.sticker))
                            throw $TypeError(".sealpost.content.v1.Content.sticker: object expected");
                        message.sticker = $root.sealpost.content.v1.Media.fromObject(object.sticker, _depth + 1);
                    }
                    if (object.location != null) {
                        if (!$util.isObject(object.location))
                            throw $TypeError(".sealpost.content.v1.Content.location: object expected");
                        message.location = $root.sealpost.content.v1.Location.fromObject(object.location, _depth + 1);
                    }
                    if (object.contacts != null) {
                        if (!$util.isObject(object.contacts))
                            throw $TypeError(".sealpost.content.v1.Content.contacts: object expected");
                        message.contacts = $root.sealpost.content.v1.Contacts.fromObject(object.contacts, _depth + 1);
                    }
                    if (object.choicePrompt != null) {
                        if (!$util.isObject(object.choicePrompt))
                            throw $TypeError(".sealpost.content.v1.Content.choicePrompt: object expected");
                        message.choicePrompt = $root.sealpost.content.v1.ChoicePrompt.fromObject(object.choicePrompt, _depth + 1);
                    }
                    if (object.choiceAnswer != null) {
                        if (!$util.isObject(object.choiceAnswer))
                            throw $TypeError(".sealpost.content.v1.Content.choiceAnswer: object expected");
                        message.choiceAnswer = $root.sealpost.content.v1.ChoiceAnswer.fromObject(object.choiceAnswer, _depth + 1);
                    }
                    if (object.order != null) {
                        if (!$util.isObject(object.order))
                            throw $TypeError(".sealpost.content.v1.Content.order: object expected");
                        message.order = $root.sealpost.content.v1.Order.fromObject(object.order, _depth + 1);
                    }
                    if (object.formReply != null) {
                        if (!$util.isObject(object.formReply))
                            throw $TypeError(".sealpost.content.v1.Content.formReply: object expected");
                        message.formReply = $root.sealpost.content.v1.FormReply.fromObject(object.formReply, _depth + 1);
                    }
                    if (object.share != null) {
                        if (!$util.isObject(object.share))
                            throw $TypeError(".sealpost.content.v1.Content.share: object expected");
                        message.share = $root.sealpost.content.v1.Share.fromObject(object.share, _depth + 1);
                    }
                    if (object.storyMention != null) {
                        if (!$util.isObject(object.storyMention))
                            throw $TypeError(".sealpost.content.v1.Content.storyMention: object expected");
                        message.storyMention = $root.sealpost.content.v1.StoryMention.fromObject(object.storyMention, _depth + 1);
                    }
                    if (object.like != null) {
                        if (!$util.isObject(object.like))
                            throw $TypeError(".sealpost.content.v1.Content.like: object expected");
                        message.like = $root.sealpost.content.v1.Like.fromObject(object.like, _depth + 1);
                    }
                    if (object.album != null) {
                        if (!$util.isObject(object.album))
                            throw $TypeError(".sealpost.content.v1.Content.album: object expected");
                        message.album = $root.sealpost.content.v1.Album.fromObject(object.album, _depth + 1);
                    }
                    if (object.unavailable != null) {
                        if (!$util.isObject(object.unavailable))
                            throw $TypeError(".sealpost.content.v1.Content.unavailable: object expected");
                        message.unavailable = $root.sealpost.content.v1.Unavailable.fromObject(object.unavailable, _depth + 1);
                    }
                    if (object.reaction != null) {
                        if (!$util.isObject(object.reaction))
                            throw $TypeError(".sealpost.content.v1.Content.reaction: object expected");
                        message.reaction = $root.sealpost.content.v1.Reaction.fromObject(object.reaction, _depth + 1);
                    }
                    if (object.edit != null) {
                        if (!$util.isObject(object.edit))
                            throw $TypeError(".sealpost.content.v1.Content.edit: object expected");
                        message.edit = $root.sealpost.content.v1.Edit.fromObject(object.edit, _depth + 1);
                    }
                    if (object.deletion != null) {
                        if (!$util.isObject(object.deletion))
                            throw $TypeError(".sealpost.content.v1.Content.deletion: object expected");
                        message.deletion = $root.sealpost.content.v1.Deletion.fromObject(object.deletion, _depth + 1);
                    }
                    if (object.unsupported != null) {
                        if (!$util.isObject(object.unsupported))
                            throw $TypeError(".sealpost.content.v1.Content.unsupported: object expected");
                        message.unsupported = $root.sealpost.content.v1.Unsupported.fromObject(object.unsupported, _depth + 1);
                    }
                    if (object.systemEvent != null) {
                        if (!$util.isObject(object.systemEvent))
                            throw $TypeError(".sealpost.content.v1.Content.systemEvent: object expected");
                        message.systemEvent = $root.sealpost.content.v1.SystemEvent.fromObject(object.systemEvent, _depth + 1);
                    }
                    return message;
                };

                Content.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.losses = [];
                    if (options.defaults) {
                        object.authorName = "";
                        object.replyTo = null;
                        object.forwarding = options.enums === $String ? "FORWARDING_UNSPECIFIED" : 0;
                        object.referral = null;
                        object.product = null;
                        object.story = null;
                        if (options.bytes === $String)
                            object.raw = "";
                        else {
                            object.raw = [];
                            if (options.bytes !== $Array)
                                object.raw = $util.newBuffer(object.raw);
                        }
                        object.byHumanAgent = false;
                    }
                    if (message.authorName != null && $Object.hasOwnProperty.call(message, "authorName"))
                        object.authorName = message.authorName;
                    if (message.replyTo != null && $Object.hasOwnProperty.call(message, "replyTo"))
                        object.replyTo = $root.sealpost.content.v1.Reference.toObject(message.replyTo, options, _depth + 1);
                    if (message.forwarding != null && $Object.hasOwnProperty.call(message, "forwarding"))
                        object.forwarding = options.enums === $String ? $root.sealpost.content.v1.Forwarding[message.forwarding] === $undefined ? message.forwarding : $root.sealpost.content.v1.Forwarding[message.forwarding] : message.forwarding;
                    if (message.referral != null && $Object.hasOwnProperty.call(message, "referral"))
                        object.referral = $root.sealpost.content.v1.Referral.toObject(message.referral, options, _depth + 1);
                    if (message.product != null && $Object.hasOwnProperty.call(message, "product"))
                        object.product = $root.sealpost.content.v1.ProductReference.toObject(message.product, options, _depth + 1);
                    if (message.story != null && $Object.hasOwnProperty.call(message, "story"))
                        object.story = $root.sealpost.content.v1.StoryReference.toObject(message.story, options, _depth + 1);
                    if (message.losses && message.losses.length) {
                        object.losses = $Array(message.losses.length);
                        for (let j = 0; j < message.losses.length; ++j)
                            object.losses[j] = $root.sealpost.content.v1.Loss.toObject(message.losses[j], options, _depth + 1);
                    }
                    if (message.raw != null && $Object.hasOwnProperty.call(message, "raw"))
                        object.raw = options.bytes === $String ? $util.base64.encode(message.raw, 0, message.raw.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.raw) : message.raw;
                    if (message.byHumanAgent != null && $Object.hasOwnProperty.call(message, "byHumanAgent"))
                        object.byHumanAgent = message.byHumanAgent;
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text")) {
                        object.text = $root.sealpost.content.v1.Text.toObject(message.text, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "text";
                    }
                    if (message.image != null && $Object.hasOwnProperty.call(message, "image")) {
                        object.image = $root.sealpost.content.v1.Media.toObject(message.image, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "image";
                    }
                    if (message.video != null && $Object.hasOwnProperty.call(message, "video")) {
                        object.video = $root.sealpost.content.v1.Media.toObject(message.video, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "video";
                    }
                    if (message.gif != null && $Object.hasOwnProperty.call(message, "gif")) {
                        object.gif = $root.sealpost.content.v1.Media.toObject(message.gif, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "gif";
                    }
                    if (message.audio != null && $Object.hasOwnProperty.call(message, "audio")) {
                        object.audio = $root.sealpost.content.v1.Media.toObject(message.audio, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "audio";
                    }
                    if (message.voice != null && $Object.hasOwnProperty.call(message, "voice")) {
                        object.voice = $root.sealpost.content.v1.Media.toObject(message.voice, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "voice";
                    }
                    if (message.document != null && $Object.hasOwnProperty.call(message, "document")) {
                        object.document = $root.sealpost.content.v1.Media.toObject(message.document, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "document";
                    }
                    if (message.sticker != null && $Object.hasOwnProperty.call(message, "sticker")) {
                        object.sticker = $root.sealpost.content.v1.Media.toObject(message.sticker, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "sticker";
                    }
                    if (message.location != null && $Object.hasOwnProperty.call(message, "location")) {
                        object.location = $root.sealpost.content.v1.Location.toObject(message.location, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "location";
                    }
                    if (message.contacts != null && $Object.hasOwnProperty.call(message, "contacts")) {
                        object.contacts = $root.sealpost.content.v1.Contacts.toObject(message.contacts, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "contacts";
                    }
                    if (message.choicePrompt != null && $Object.hasOwnProperty.call(message, "choicePrompt")) {
                        object.choicePrompt = $root.sealpost.content.v1.ChoicePrompt.toObject(message.choicePrompt, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "choicePrompt";
                    }
                    if (message.choiceAnswer != null && $Object.hasOwnProperty.call(message, "choiceAnswer")) {
                        object.choiceAnswer = $root.sealpost.content.v1.ChoiceAnswer.toObject(message.choiceAnswer, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "choiceAnswer";
                    }
                    if (message.order != null && $Object.hasOwnProperty.call(message, "order")) {
                        object.order = $root.sealpost.content.v1.Order.toObject(message.order, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "order";
                    }
                    if (message.formReply != null && $Object.hasOwnProperty.call(message, "formReply")) {
                        object.formReply = $root.sealpost.content.v1.FormReply.toObject(message.formReply, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "formReply";
                    }
                    if (message.share != null && $Object.hasOwnProperty.call(message, "share")) {
                        object.share = $root.sealpost.content.v1.Share.toObject(message.share, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "share";
                    }
                    if (message.storyMention != null && $Object.hasOwnProperty.call(message, "storyMention")) {
                        object.storyMention = $root.sealpost.content.v1.StoryMention.toObject(message.storyMention, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "storyMention";
                    }
                    if (message.like != null && $Object.hasOwnProperty.call(message, "like")) {
                        object.like = $root.sealpost.content.v1.Like.toObject(message.like, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "like";
                    }
                    if (message.album != null && $Object.hasOwnProperty.call(message, "album")) {
                        object.album = $root.sealpost.content.v1.Album.toObject(message.album, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "album";
                    }
                    if (message.unavailable != null && $Object.hasOwnProperty.call(message, "unavailable")) {
                        object.unavailable = $root.sealpost.content.v1.Unavailable.toObject(message.unavailable, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "unavailable";
                    }
                    if (message.reaction != null && $Object.hasOwnProperty.call(message, "reaction")) {
                        object.reaction = $root.sealpost.content.v1.Reaction.toObject(message.reaction, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "reaction";
                    }
                    if (message.edit != null && $Object.hasOwnProperty.call(message, "edit")) {
                        object.edit = $root.sealpost.content.v1.Edit.toObject(message.edit, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "edit";
                    }
                    if (message.deletion != null && $Object.hasOwnProperty.call(message, "deletion")) {
                        object.deletion = $root.sealpost.content.v1.Deletion.toObject(message.deletion, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "deletion";
                    }
                    if (message.unsupported != null && $Object.hasOwnProperty.call(message, "unsupported")) {
                        object.unsupported = $root.sealpost.content.v1.Unsupported.toObject(message.unsupported, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "unsupported";
                    }
                    if (message.systemEvent != null && $Object.hasOwnProperty.call(message, "systemEvent")) {
                        object.systemEvent = $root.sealpost.content.v1.SystemEvent.toObject(message.systemEvent, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "systemEvent";
                    }
                    return object;
                };

                Content.prototype.toJSON = function() {
                    return Content.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Content;
            })();

            v1.Reference = (function() {

                const Reference = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Reference.prototype.nativeId = "";
                Reference.prototype.watermarkMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                Reference.create = function(properties) {
                    return new Reference(properties);
                };

                Reference.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.nativeId != null && $Object.hasOwnProperty.call(message, "nativeId") && message.nativeId !== "")
                        writer.uint32(10).string(message.nativeId);
                    if (message.watermarkMs != null && $Object.hasOwnProperty.call(message, "watermarkMs") && (typeof message.watermarkMs === "object" ? message.watermarkMs.low || message.watermarkMs.high : message.watermarkMs !== 0))
                        writer.uint32(16).uint64(message.watermarkMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Reference.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Reference();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nativeId = value;
                                else
                                    delete message.nativeId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.watermarkMs = value;
                                else
                                    delete message.watermarkMs;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Reference.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Reference)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Reference: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Reference();
                    if (object.nativeId != null)
                        if (typeof object.nativeId !== "string" || object.nativeId.length)
                            message.nativeId = $String(object.nativeId);
                    if (object.watermarkMs != null)
                        if (typeof object.watermarkMs === "object" ? object.watermarkMs.low || object.watermarkMs.high : $Number(object.watermarkMs) !== 0)
                            if ($util.Long)
                                message.watermarkMs = $util.Long.fromValue(object.watermarkMs, true);
                            else if (typeof object.watermarkMs === "string")
                                message.watermarkMs = $parseInt(object.watermarkMs, 10);
                            else if (typeof object.watermarkMs === "number")
                                message.watermarkMs = object.watermarkMs;
                            else if (typeof object.watermarkMs === "object")
                                message.watermarkMs = new $util.LongBits(object.watermarkMs.low >>> 0, object.watermarkMs.high >>> 0).toNumber(true);
                    return message;
                };

                Reference.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.nativeId = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.watermarkMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.watermarkMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.nativeId != null && $Object.hasOwnProperty.call(message, "nativeId"))
                        object.nativeId = message.nativeId;
                    if (message.watermarkMs != null && $Object.hasOwnProperty.call(message, "watermarkMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.watermarkMs = typeof message.watermarkMs === "number" ? $BigInt(message.watermarkMs) : $util.Long.fromBits(message.watermarkMs.low >>> 0, message.watermarkMs.high >>> 0, true).toBigInt();
                        else if (typeof message.watermarkMs === "number")
                            object.watermarkMs = options.longs === $String ? $String(message.watermarkMs) : message.watermarkMs;
                        else
                            object.watermarkMs = options.longs === $String ? $util.Long.prototype.toString.call(message.watermarkMs) : options.longs === $Number ? new $util.LongBits(message.watermarkMs.low >>> 0, message.watermarkMs.high >>> 0).toNumber(true) : message.watermarkMs;
                    return object;
                };

                Reference.prototype.toJSON = function() {
                    return Reference.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Reference;
            })();

            v1.Forwarding = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "FORWARDING_UNSPECIFIED"] = 0;
                values[valuesById[1] = "FORWARDING_FORWARDED"] = 1;
                values[valuesById[2] = "FORWARDING_FREQUENTLY"] = 2;
                return values;
            })();

            v1.Referral = (function() {

                const Referral = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Referral.prototype.ref = "";
                Referral.prototype.source = "";
                Referral.prototype.type = "";
                Referral.prototype.adId = "";
                Referral.prototype.ctwaClid = "";
                Referral.prototype.url = "";
                Referral.prototype.headline = "";
                Referral.prototype.body = "";
                Referral.prototype.productId = "";

                Referral.create = function(properties) {
                    return new Referral(properties);
                };

                Referral.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ref != null && $Object.hasOwnProperty.call(message, "ref") && message.ref !== "")
                        writer.uint32(10).string(message.ref);
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                        writer.uint32(18).string(message.source);
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                        writer.uint32(26).string(message.type);
                    if (message.adId != null && $Object.hasOwnProperty.call(message, "adId") && message.adId !== "")
                        writer.uint32(34).string(message.adId);
                    if (message.ctwaClid != null && $Object.hasOwnProperty.call(message, "ctwaClid") && message.ctwaClid !== "")
                        writer.uint32(42).string(message.ctwaClid);
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                        writer.uint32(50).string(message.url);
                    if (message.headline != null && $Object.hasOwnProperty.call(message, "headline") && message.headline !== "")
                        writer.uint32(58).string(message.headline);
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body !== "")
                        writer.uint32(66).string(message.body);
                    if (message.productId != null && $Object.hasOwnProperty.call(message, "productId") && message.productId !== "")
                        writer.uint32(74).string(message.productId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Referral.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Referral();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.ref = value;
                                else
                                    delete message.ref;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.source = value;
                                else
                                    delete message.source;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.adId = value;
                                else
                                    delete message.adId;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.ctwaClid = value;
                                else
                                    delete message.ctwaClid;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.url = value;
                                else
                                    delete message.url;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.headline = value;
                                else
                                    delete message.headline;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.body = value;
                                else
                                    delete message.body;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.productId = value;
                                else
                                    delete message.productId;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Referral.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Referral)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Referral: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Referral();
                    if (object.ref != null)
                        if (typeof object.ref !== "string" || object.ref.length)
                            message.ref = $String(object.ref);
                    if (object.source != null)
                        if (typeof object.source !== "string" || object.source.length)
                            message.source = $String(object.source);
                    if (object.type != null)
                        if (typeof object.type !== "string" || object.type.length)
                            message.type = $String(object.type);
                    if (object.adId != null)
                        if (typeof object.adId !== "string" || object.adId.length)
                            message.adId = $String(object.adId);
                    if (object.ctwaClid != null)
                        if (typeof object.ctwaClid !== "string" || object.ctwaClid.length)
                            message.ctwaClid = $String(object.ctwaClid);
                    if (object.url != null)
                        if (typeof object.url !== "string" || object.url.length)
                            message.url = $String(object.url);
                    if (object.headline != null)
                        if (typeof object.headline !== "string" || object.headline.length)
                            message.headline = $String(object.headline);
                    if (object.body != null)
                        if (typeof object.body !== "string" || object.body.length)
                            message.body = $String(object.body);
                    if (object.productId != null)
                        if (typeof object.productId !== "string" || object.productId.length)
                            message.productId = $String(object.productId);
                    return message;
                };

                Referral.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.ref = "";
                        object.source = "";
                        object.type = "";
                        object.adId = "";
                        object.ctwaClid = "";
                        object.url = "";
                        object.headline = "";
                        object.body = "";
                        object.productId = "";
                    }
                    if (message.ref != null && $Object.hasOwnProperty.call(message, "ref"))
                        object.ref = message.ref;
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                        object.source = message.source;
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        object.type = message.type;
                    if (message.adId != null && $Object.hasOwnProperty.call(message, "adId"))
                        object.adId = message.adId;
                    if (message.ctwaClid != null && $Object.hasOwnProperty.call(message, "ctwaClid"))
                        object.ctwaClid = message.ctwaClid;
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
                        object.url = message.url;
                    if (message.headline != null && $Object.hasOwnProperty.call(message, "headline"))
                        object.headline = message.headline;
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                        object.body = message.body;
                    if (message.productId != null && $Object.hasOwnProperty.call(message, "productId"))
                        object.productId = message.productId;
                    return object;
                };

                Referral.prototype.toJSON = function() {
                    return Referral.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Referral;
            })();

            v1.ProductReference = (function() {

                const ProductReference = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ProductReference.prototype.catalogId = "";
                ProductReference.prototype.productId = "";

                ProductReference.create = function(properties) {
                    return new ProductReference(properties);
                };

                ProductReference.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.catalogId != null && $Object.hasOwnProperty.call(message, "catalogId") && message.catalogId !== "")
                        writer.uint32(10).string(message.catalogId);
                    if (message.productId != null && $Object.hasOwnProperty.call(message, "productId") && message.productId !== "")
                        writer.uint32(18).string(message.productId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ProductReference.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.ProductReference();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.catalogId = value;
                                else
                                    delete message.catalogId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.productId = value;
                                else
                                    delete message.productId;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                ProductReference.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.ProductReference)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.ProductReference: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.ProductReference();
                    if (object.catalogId != null)
                        if (typeof object.catalogId !== "string" || object.catalogId.length)
                            message.catalogId = $String(object.catalogId);
                    if (object.productId != null)
                        if (typeof object.productId !== "string" || object.productId.length)
                            message.productId = $String(object.productId);
                    return message;
                };

                ProductReference.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.catalogId = "";
                        object.productId = "";
                    }
                    if (message.catalogId != null && $Object.hasOwnProperty.call(message, "catalogId"))
                        object.catalogId = message.catalogId;
                    if (message.productId != null && $Object.hasOwnProperty.call(message, "productId"))
                        object.productId = message.productId;
                    return object;
                };

                ProductReference.prototype.toJSON = function() {
                    return ProductReference.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ProductReference;
            })();

            v1.StoryReference = (function() {

                const StoryReference = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                StoryReference.prototype.id = "";
                StoryReference.prototype.url = "";

                StoryReference.create = function(properties) {
                    return new StoryReference(properties);
                };

                StoryReference.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(10).string(message.id);
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                        writer.uint32(18).string(message.url);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                StoryReference.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.StoryReference();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.url = value;
                                else
                                    delete message.url;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                StoryReference.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.StoryReference)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.StoryReference: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.StoryReference();
                    if (object.id != null)
                        if (typeof object.id !== "string" || object.id.length)
                            message.id = $String(object.id);
                    if (object.url != null)
                        if (typeof object.url !== "string" || object.url.length)
                            message.url = $String(object.url);
                    return message;
                };

                StoryReference.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.id = "";
                        object.url = "";
                    }
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        object.id = message.id;
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
                        object.url = message.url;
                    return object;
                };

                StoryReference.prototype.toJSON = function() {
                    return StoryReference.toObject(this, $protobuf.util.toJSONOptions);
                };

                return StoryReference;
            })();

            v1.Loss = (function() {

                const Loss = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Loss.prototype.code = "";
                Loss.prototype.field = "";
                Loss.prototype.detail = "";
                Loss.prototype.grade = 0;

                Loss.create = function(properties) {
                    return new Loss(properties);
                };

                Loss.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(10).string(message.code);
                    if (message.field != null && $Object.hasOwnProperty.call(message, "field") && message.field !== "")
                        writer.uint32(18).string(message.field);
                    if (message.detail != null && $Object.hasOwnProperty.call(message, "detail") && message.detail !== "")
                        writer.uint32(26).string(message.detail);
                    if (message.grade != null && $Object.hasOwnProperty.call(message, "grade") && message.grade !== 0)
                        writer.uint32(32).uint32(message.grade);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Loss.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Loss();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.field = value;
                                else
                                    delete message.field;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.detail = value;
                                else
                                    delete message.detail;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.grade = value;
                                else
                                    delete message.grade;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Loss.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Loss)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Loss: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Loss();
                    if (object.code != null)
                        if (typeof object.code !== "string" || object.code.length)
                            message.code = $String(object.code);
                    if (object.field != null)
                        if (typeof object.field !== "string" || object.field.length)
                            message.field = $String(object.field);
                    if (object.detail != null)
                        if (typeof object.detail !== "string" || object.detail.length)
                            message.detail = $String(object.detail);
                    if (object.grade != null)
                        if ($Number(object.grade) !== 0)
                            message.grade = object.grade >>> 0;
                    return message;
                };

                Loss.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.code = "";
                        object.field = "";
                        object.detail = "";
                        object.grade = 0;
                    }
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        object.code = message.code;
                    if (message.field != null && $Object.hasOwnProperty.call(message, "field"))
                        object.field = message.field;
                    if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                        object.detail = message.detail;
                    if (message.grade != null && $Object.hasOwnProperty.call(message, "grade"))
                        object.grade = message.grade;
                    return object;
                };

                Loss.prototype.toJSON = function() {
                    return Loss.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Loss;
            })();

            v1.Text = (function() {

                const Text = function (properties) {
                    this.spans = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Text.prototype.body = "";
                Text.prototype.spans = $util.emptyArray;
                Text.prototype.linkPreview = false;

                Text.create = function(properties) {
                    return new Text(properties);
                };

                Text.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body !== "")
                        writer.uint32(10).string(message.body);
                    if (message.spans != null && message.spans.length)
                        for (let i = 0; i < message.spans.length; ++i)
                            $root.sealpost.content.v1.TextSpan.encode(message.spans[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.linkPreview != null && $Object.hasOwnProperty.call(message, "linkPreview") && message.linkPreview !== false)
                        writer.uint32(24).bool(message.linkPreview);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Text.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Text();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.body = value;
                                else
                                    delete message.body;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.spans && message.spans.length))
                                    message.spans = [];
                                message.spans.push($root.sealpost.content.v1.TextSpan.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.linkPreview = value;
                                else
                                    delete message.linkPreview;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Text.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Text)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Text: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Text();
                    if (object.body != null)
                        if (typeof object.body !== "string" || object.body.length)
                            message.body = $String(object.body);
                    if (object.spans) {
                        if (!$Array.isArray(object.spans))
                            throw $TypeError(".sealpost.content.v1.Text.spans: array expected");
                        message.spans = $Array(object.spans.length);
                        for (let i = 0; i < object.spans.length; ++i) {
                            if (!$util.isObject(object.spans[i]))
                                throw $TypeError(".sealpost.content.v1.Text.spans: object expected");
                            message.spans[i] = $root.sealpost.content.v1.TextSpan.fromObject(object.spans[i], _depth + 1);
                        }
                    }
                    if (object.linkPreview != null)
                        if (object.linkPreview)
                            message.linkPreview = $Boolean(object.linkPreview);
                    return message;
                };

                Text.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.spans = [];
                    if (options.defaults) {
                        object.body = "";
                        object.linkPreview = false;
                    }
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                        object.body = message.body;
                    if (message.spans && message.spans.length) {
                        object.spans = $Array(message.spans.length);
                        for (let j = 0; j < message.spans.length; ++j)
                            object.spans[j] = $root.sealpost.content.v1.TextSpan.toObject(message.spans[j], options, _depth + 1);
                    }
                    if (message.linkPreview != null && $Object.hasOwnProperty.call(message, "linkPreview"))
                        object.linkPreview = message.linkPreview;
                    return object;
                };

                Text.prototype.toJSON = function() {
                    return Text.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Text;
            })();

            v1.TextSpan = (function() {

                const TextSpan = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                TextSpan.prototype.style = 0;
                TextSpan.prototype.start = 0;
                TextSpan.prototype.length = 0;

                TextSpan.create = function(properties) {
                    return new TextSpan(properties);
                };

                TextSpan.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.style != null && $Object.hasOwnProperty.call(message, "style") && message.style !== 0)
                        writer.uint32(8).int32(message.style);
                    if (message.start != null && $Object.hasOwnProperty.call(message, "start") && message.start !== 0)
                        writer.uint32(16).uint32(message.start);
                    if (message.length != null && $Object.hasOwnProperty.call(message, "length") && message.length !== 0)
                        writer.uint32(24).uint32(message.length);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                TextSpan.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.TextSpan();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.style = value;
                                else
                                    delete message.style;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.start = value;
                                else
                                    delete message.start;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.length = value;
                                else
                                    delete message.length;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                TextSpan.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.TextSpan)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.TextSpan: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.TextSpan();
                    if (object.style !== 0 && (typeof object.style !== "string" || $root.sealpost.content.v1.TextStyle[object.style] !== 0))
                        switch (object.style) {
                        case "TEXT_STYLE_UNSPECIFIED":
                        case 0:
                            message.style = 0;
                            break;
                        case "TEXT_STYLE_BOLD":
                        case 1:
                            message.style = 1;
                            break;
                        case "TEXT_STYLE_ITALIC":
                        case 2:
                            message.style = 2;
                            break;
                        case "TEXT_STYLE_STRIKETHROUGH":
                        case 3:
                            message.style = 3;
                            break;
                        case "TEXT_STYLE_MONOSPACE":
                        case 4:
                            message.style = 4;
                            break;
                        default:
                            if (typeof object.style === "number" && (object.style | 0) === object.style)
                                message.style = object.style;
                        }
                    if (object.start != null)
                        if ($Number(object.start) !== 0)
                            message.start = object.start >>> 0;
                    if (object.length != null)
                        if ($Number(object.length) !== 0)
                            message.length = object.length >>> 0;
                    return message;
                };

                TextSpan.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.style = options.enums === $String ? "TEXT_STYLE_UNSPECIFIED" : 0;
                        object.start = 0;
                        object.length = 0;
                    }
                    if (message.style != null && $Object.hasOwnProperty.call(message, "style"))
                        object.style = options.enums === $String ? $root.sealpost.content.v1.TextStyle[message.style] === $undefined ? message.style : $root.sealpost.content.v1.TextStyle[message.style] : message.style;
                    if (message.start != null && $Object.hasOwnProperty.call(message, "start"))
                        object.start = message.start;
                    if (message.length != null && $Object.hasOwnProperty.call(message, "length"))
                        object.length = message.length;
                    return object;
                };

                TextSpan.prototype.toJSON = function() {
                    return TextSpan.toObject(this, $protobuf.util.toJSONOptions);
                };

                return TextSpan;
            })();

            v1.TextStyle = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "TEXT_STYLE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "TEXT_STYLE_BOLD"] = 1;
                values[valuesById[2] = "TEXT_STYLE_ITALIC"] = 2;
                values[valuesById[3] = "TEXT_STYLE_STRIKETHROUGH"] = 3;
                values[valuesById[4] = "TEXT_STYLE_MONOSPACE"] = 4;
                return values;
            })();

            v1.Media = (function() {

                const Media = function (properties) {
                    this.captionSpans = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Media.prototype.mediaId = "";
                Media.prototype.url = "";
                Media.prototype.mimeType = "";
                Media.prototype.sha256 = $util.newBuffer([]);
                Media.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                Media.prototype.fileName = "";
                Media.prototype.caption = "";
                Media.prototype.animated = false;
                Media.prototype.stickerId = "";
                Media.prototype.kindInferred = false;
                Media.prototype.fetchFailed = false;
                Media.prototype.captionSpans = $util.emptyArray;

                Media.create = function(properties) {
                    return new Media(properties);
                };

                Media.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.mediaId != null && $Object.hasOwnProperty.call(message, "mediaId") && message.mediaId !== "")
                        writer.uint32(10).string(message.mediaId);
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                        writer.uint32(18).string(message.url);
                    if (message.mimeType != null && $Object.hasOwnProperty.call(message, "mimeType") && message.mimeType !== "")
                        writer.uint32(26).string(message.mimeType);
                    if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256") && message.sha256.length)
                        writer.uint32(34).bytes(message.sha256);
                    if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                        writer.uint32(40).uint64(message.sizeBytes);
                    if (message.fileName != null && $Object.hasOwnProperty.call(message, "fileName") && message.fileName !== "")
                        writer.uint32(50).string(message.fileName);
                    if (message.caption != null && $Object.hasOwnProperty.call(message, "caption") && message.caption !== "")
                        writer.uint32(58).string(message.caption);
                    if (message.animated != null && $Object.hasOwnProperty.call(message, "animated") && message.animated !== false)
                        writer.uint32(64).bool(message.animated);
                    if (message.stickerId != null && $Object.hasOwnProperty.call(message, "stickerId") && message.stickerId !== "")
                        writer.uint32(74).string(message.stickerId);
                    if (message.kindInferred != null && $Object.hasOwnProperty.call(message, "kindInferred") && message.kindInferred !== false)
                        writer.uint32(80).bool(message.kindInferred);
                    if (message.fetchFailed != null && $Object.hasOwnProperty.call(message, "fetchFailed") && message.fetchFailed !== false)
                        writer.uint32(88).bool(message.fetchFailed);
                    if (message.captionSpans != null && message.captionSpans.length)
                        for (let i = 0; i < message.captionSpans.length; ++i)
                            $root.sealpost.content.v1.TextSpan.encode(message.captionSpans[i], writer.uint32(98).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Media.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Media();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.mediaId = value;
                                else
                                    delete message.mediaId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.url = value;
                                else
                                    delete message.url;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.mimeType = value;
                                else
                                    delete message.mimeType;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.sha256 = value;
                                else
                                    delete message.sha256;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sizeBytes = value;
                                else
                                    delete message.sizeBytes;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.fileName = value;
                                else
                                    delete message.fileName;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.caption = value;
                                else
                                    delete message.caption;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.animated = value;
                                else
                                    delete message.animated;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.stickerId = value;
                                else
                                    delete message.stickerId;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.kindInferred = value;
                                else
                                    delete message.kindInferred;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.fetchFailed = value;
                                else
                                    delete message.fetchFailed;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.captionSpans && message.captionSpans.length))
                                    message.captionSpans = [];
                                message.captionSpans.push($root.sealpost.content.v1.TextSpan.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Media.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Media)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Media: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Media();
                    if (object.mediaId != null)
                        if (typeof object.mediaId !== "string" || object.mediaId.length)
                            message.mediaId = $String(object.mediaId);
                    if (object.url != null)
                        if (typeof object.url !== "string" || object.url.length)
                            message.url = $String(object.url);
                    if (object.mimeType != null)
                        if (typeof object.mimeType !== "string" || object.mimeType.length)
                            message.mimeType = $String(object.mimeType);
                    if (object.sha256 != null)
                        if (object.sha256.length)
                            if (typeof object.sha256 === "string")
                                $util.base64.decode(object.sha256, message.sha256 = $util.newBuffer($util.base64.length(object.sha256)), 0);
                            else if (object.sha256.length >= 0)
                                message.sha256 = object.sha256;
                    if (object.sizeBytes != null)
                        if (typeof object.sizeBytes === "object" ? object.sizeBytes.low || object.sizeBytes.high : $Number(object.sizeBytes) !== 0)
                            if ($util.Long)
                                message.sizeBytes = $util.Long.fromValue(object.sizeBytes, true);
                            else if (typeof object.sizeBytes === "string")
                                message.sizeBytes = $parseInt(object.sizeBytes, 10);
                            else if (typeof object.sizeBytes === "number")
                                message.sizeBytes = object.sizeBytes;
                            else if (typeof object.sizeBytes === "object")
                                message.sizeBytes = new $util.LongBits(object.sizeBytes.low >>> 0, object.sizeBytes.high >>> 0).toNumber(true);
                    if (object.fileName != null)
                        if (typeof object.fileName !== "string" || object.fileName.length)
                            message.fileName = $String(object.fileName);
                    if (object.caption != null)
                        if (typeof object.caption !== "string" || object.caption.length)
                            message.caption = $String(object.caption);
                    if (object.animated != null)
                        if (object.animated)
                            message.animated = $Boolean(object.animated);
                    if (object.stickerId != null)
                        if (typeof object.stickerId !== "string" || object.stickerId.length)
                            message.stickerId = $String(object.stickerId);
                    if (object.kindInferred != null)
                        if (object.kindInferred)
                            message.kindInferred = $Boolean(object.kindInferred);
                    if (object.fetchFailed != null)
                        if (object.fetchFailed)
                            message.fetchFailed = $Boolean(object.fetchFailed);
                    if (object.captionSpans) {
                        if (!$Array.isArray(object.captionSpans))
                            throw $TypeError(".sealpost.content.v1.Media.captionSpans: array expected");
                        message.captionSpans = $Array(object.captionSpans.length);
                        for (let i = 0; i < object.captionSpans.length; ++i) {
                            if (!$util.isObject(object.captionSpans[i]))
                                throw $TypeError(".sealpost.content.v1.Media.captionSpans: object expected");
                            message.captionSpans[i] = $root.sealpost.content.v1.TextSpan.fromObject(object.captionSpans[i], _depth + 1);
                        }
                    }
                    return message;
                };

                Media.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.captionSpans = [];
                    if (options.defaults) {
                        object.mediaId = "";
                        object.url = "";
                        object.mimeType = "";
                        if (options.bytes === $String)
                            object.sha256 = "";
                        else {
                            object.sha256 = [];
                            if (options.bytes !== $Array)
                                object.sha256 = $util.newBuffer(object.sha256);
                        }
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.sizeBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.sizeBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.fileName = "";
                        object.caption = "";
                        object.animated = false;
                        object.stickerId = "";
                        object.kindInferred = false;
                        object.fetchFailed = false;
                    }
                    if (message.mediaId != null && $Object.hasOwnProperty.call(message, "mediaId"))
                        object.mediaId = message.mediaId;
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
                        object.url = message.url;
                    if (message.mimeType != null && $Object.hasOwnProperty.call(message, "mimeType"))
                        object.mimeType = message.mimeType;
                    if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256"))
                        object.sha256 = options.bytes === $String ? $util.base64.encode(message.sha256, 0, message.sha256.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.sha256) : message.sha256;
                    if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.sizeBytes = typeof message.sizeBytes === "number" ? $BigInt(message.sizeBytes) : $util.Long.fromBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0, true).toBigInt();
                        else if (typeof message.sizeBytes === "number")
                            object.sizeBytes = options.longs === $String ? $String(message.sizeBytes) : message.sizeBytes;
                        else
                            object.sizeBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.sizeBytes) : options.longs === $Number ? new $util.LongBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0).toNumber(true) : message.sizeBytes;
                    if (message.fileName != null && $Object.hasOwnProperty.call(message, "fileName"))
                        object.fileName = message.fileName;
                    if (message.caption != null && $Object.hasOwnProperty.call(message, "caption"))
                        object.caption = message.caption;
                    if (message.animated != null && $Object.hasOwnProperty.call(message, "animated"))
                        object.animated = message.animated;
                    if (message.stickerId != null && $Object.hasOwnProperty.call(message, "stickerId"))
                        object.stickerId = message.stickerId;
                    if (message.kindInferred != null && $Object.hasOwnProperty.call(message, "kindInferred"))
                        object.kindInferred = message.kindInferred;
                    if (message.fetchFailed != null && $Object.hasOwnProperty.call(message, "fetchFailed"))
                        object.fetchFailed = message.fetchFailed;
                    if (message.captionSpans && message.captionSpans.length) {
                        object.captionSpans = $Array(message.captionSpans.length);
                        for (let j = 0; j < message.captionSpans.length; ++j)
                            object.captionSpans[j] = $root.sealpost.content.v1.TextSpan.toObject(message.captionSpans[j], options, _depth + 1);
                    }
                    return object;
                };

                Media.prototype.toJSON = function() {
                    return Media.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Media;
            })();

            v1.Location = (function() {

                const Location = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Location.prototype.latitudeDeg = 0;
                Location.prototype.longitudeDeg = 0;
                Location.prototype.name = "";
                Location.prototype.address = "";
                Location.prototype.url = "";

                Location.create = function(properties) {
                    return new Location(properties);
                };

                Location.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.latitudeDeg != null && $Object.hasOwnProperty.call(message, "latitudeDeg") && !$Object.is(message.latitudeDeg, 0))
                        writer.uint32(9).double(message.latitudeDeg);
                    if (message.longitudeDeg != null && $Object.hasOwnProperty.call(message, "longitudeDeg") && !$Object.is(message.longitudeDeg, 0))
                        writer.uint32(17).double(message.longitudeDeg);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(26).string(message.name);
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                        writer.uint32(34).string(message.address);
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                        writer.uint32(42).string(message.url);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Location.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Location();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.latitudeDeg = value;
                                else
                                    delete message.latitudeDeg;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.longitudeDeg = value;
                                else
                                    delete message.longitudeDeg;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.address = value;
                                else
                                    delete message.address;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.url = value;
                                else
                                    delete message.url;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Location.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Location)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Location: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Location();
                    if (object.latitudeDeg != null)
                        if (!$Object.is($Number(object.latitudeDeg), 0))
                            message.latitudeDeg = $Number(object.latitudeDeg);
                    if (object.longitudeDeg != null)
                        if (!$Object.is($Number(object.longitudeDeg), 0))
                            message.longitudeDeg = $Number(object.longitudeDeg);
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    if (object.address != null)
                        if (typeof object.address !== "string" || object.address.length)
                            message.address = $String(object.address);
                    if (object.url != null)
                        if (typeof object.url !== "string" || object.url.length)
                            message.url = $String(object.url);
                    return message;
                };

                Location.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.latitudeDeg = 0;
                        object.longitudeDeg = 0;
                        object.name = "";
                        object.address = "";
                        object.url = "";
                    }
                    if (message.latitudeDeg != null && $Object.hasOwnProperty.call(message, "latitudeDeg"))
                        object.latitudeDeg = options.json && !$isFinite(message.latitudeDeg) ? $String(message.latitudeDeg) : message.latitudeDeg;
                    if (message.longitudeDeg != null && $Object.hasOwnProperty.call(message, "longitudeDeg"))
                        object.longitudeDeg = options.json && !$isFinite(message.longitudeDeg) ? $String(message.longitudeDeg) : message.longitudeDeg;
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                        object.address = message.address;
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
                        object.url = message.url;
                    return object;
                };

                Location.prototype.toJSON = function() {
                    return Location.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Location;
            })();

            v1.Contacts = (function() {

                const Contacts = function (properties) {
                    this.cards = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Contacts.prototype.cards = $util.emptyArray;

                Contacts.create = function(properties) {
                    return new Contacts(properties);
                };

                Contacts.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.cards != null && message.cards.length)
                        for (let i = 0; i < message.cards.length; ++i)
                            $root.sealpost.content.v1.ContactCard.encode(message.cards[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Contacts.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Contacts();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.cards && message.cards.length))
                                    message.cards = [];
                                message.cards.push($root.sealpost.content.v1.ContactCard.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Contacts.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Contacts)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Contacts: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Contacts();
                    if (object.cards) {
                        if (!$Array.isArray(object.cards))
                            throw $TypeError(".sealpost.content.v1.Contacts.cards: array expected");
                        message.cards = $Array(object.cards.length);
                        for (let i = 0; i < object.cards.length; ++i) {
                            if (!$util.isObject(object.cards[i]))
                                throw $TypeError(".sealpost.content.v1.Contacts.cards: object expected");
                            message.cards[i] = $root.sealpost.content.v1.ContactCard.fromObject(object.cards[i], _depth + 1);
                        }
                    }
                    return message;
                };

                Contacts.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.cards = [];
                    if (message.cards && message.cards.length) {
                        object.cards = $Array(message.cards.length);
                        for (let j = 0; j < message.cards.length; ++j)
                            object.cards[j] = $root.sealpost.content.v1.ContactCard.toObject(message.cards[j], options, _depth + 1);
                    }
                    return object;
                };

                Contacts.prototype.toJSON = function() {
                    return Contacts.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Contacts;
            })();

            v1.ContactCard = (function() {

                const ContactCard = function (properties) {
                    this.phones = [];
                    this.emails = [];
                    this.addresses = [];
                    this.urls = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ContactCard.prototype.formattedName = "";
                ContactCard.prototype.firstName = "";
                ContactCard.prototype.lastName = "";
                ContactCard.prototype.middleName = "";
                ContactCard.prototype.prefix = "";
                ContactCard.prototype.suffix = "";
                ContactCard.prototype.phones = $util.emptyArray;
                ContactCard.prototype.emails = $util.emptyArray;
                ContactCard.prototype.addresses = $util.emptyArray;
                ContactCard.prototype.urls = $util.emptyArray;
                ContactCard.prototype.company = "";
                ContactCard.prototype.department = "";
                ContactCard.prototype.title = "";
                ContactCard.prototype.birthday = "";
                ContactCard.prototype.vcard = "";
                ContactCard.prototype.isOwn = false;

                ContactCard.create = function(properties) {
                    return new ContactCard(properties);
                };

                ContactCard.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.formattedName != null && $Object.hasOwnProperty.call(message, "formattedName") && message.formattedName !== "")
                        writer.uint32(10).string(message.formattedName);
                    if (message.firstName != null && $Object.hasOwnProperty.call(message, "firstName") && message.firstName !== "")
                        writer.uint32(18).string(message.firstName);
                    if (message.lastName != null && $Object.hasOwnProperty.call(message, "lastName") && message.lastName !== "")
                        writer.uint32(26).string(message.lastName);
                    if (message.middleName != null && $Object.hasOwnProperty.call(message, "middleName") && message.middleName !== "")
                        writer.uint32(34).string(message.middleName);
                    if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix") && message.prefix !== "")
                        writer.uint32(42).string(message.prefix);
                    if (message.suffix != null && $Object.hasOwnProperty.call(message, "suffix") && message.suffix !== "")
                        writer.uint32(50).string(message.suffix);
                    if (message.phones != null && message.phones.length)
                        for (let i = 0; i < message.phones.length; ++i)
                            $root.sealpost.content.v1.ContactPhone.encode(message.phones[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                    if (message.emails != null && message.emails.length)
                        for (let i = 0; i < message.emails.length; ++i)
                            $root.sealpost.content.v1.ContactEmail.encode(message.emails[i], writer.uint32(66).fork(), _depth + 1).ldelim();
                    if (message.addresses != null && message.addresses.length)
                        for (let i = 0; i < message.addresses.length; ++i)
                            $root.sealpost.content.v1.ContactAddress.encode(message.addresses[i], writer.uint32(74).fork(), _depth + 1).ldelim();
                    if (message.urls != null && message.urls.length)
                        for (let i = 0; i < message.urls.length; ++i)
                            $root.sealpost.content.v1.ContactUrl.encode(message.urls[i], writer.uint32(82).fork(), _depth + 1).ldelim();
                    if (message.company != null && $Object.hasOwnProperty.call(message, "company") && message.company !== "")
                        writer.uint32(90).string(message.company);
                    if (message.department != null && $Object.hasOwnProperty.call(message, "department") && message.department !== "")
                        writer.uint32(98).string(message.department);
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                        writer.uint32(106).string(message.title);
                    if (message.birthday != null && $Object.hasOwnProperty.call(message, "birthday") && message.birthday !== "")
                        writer.uint32(114).string(message.birthday);
                    if (message.vcard != null && $Object.hasOwnProperty.call(message, "vcard") && message.vcard !== "")
                        writer.uint32(122).string(message.vcard);
                    if (message.isOwn != null && $Object.hasOwnProperty.call(message, "isOwn") && message.isOwn !== false)
                        writer.uint32(128).bool(message.isOwn);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ContactCard.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.ContactCard();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.formattedName = value;
                                else
                                    delete message.formattedName;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.firstName = value;
                                else
                                    delete message.firstName;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.lastName = value;
                                else
                                    delete message.lastName;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.middleName = value;
                                else
                                    delete message.middleName;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.prefix = value;
                                else
                                    delete message.prefix;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.suffix = value;
                                else
                                    delete message.suffix;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.phones && message.phones.length))
                                    message.phones = [];
                                message.phones.push($root.sealpost.content.v1.ContactPhone.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.emails && message.emails.length))
                                    message.emails = [];
                                message.emails.push($root.sealpost.content.v1.ContactEmail.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.addresses && message.addresses.length))
                                    message.addresses = [];
                                message.addresses.push($root.sealpost.content.v1.ContactAddress.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.urls && message.urls.length))
                                    message.urls = [];
                                message.urls.push($root.sealpost.content.v1.ContactUrl.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.company = value;
                                else
                                    delete message.company;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.department = value;
                                else
                                    delete message.department;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.title = value;
                                else
                                    delete message.title;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.birthday = value;
                                else
                                    delete message.birthday;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.vcard = value;
                                else
                                    delete message.vcard;
                                continue;
                            }
                        case 16: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.isOwn = value;
                                else
                                    delete message.isOwn;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                ContactCard.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.ContactCard)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.ContactCard: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.ContactCard();
                    if (object.formattedName != null)
                        if (typeof object.formattedName !== "string" || object.formattedName.length)
                            message.formattedName = $String(object.formattedName);
                    if (object.firstName != null)
                        if (typeof object.firstName !== "string" || object.firstName.length)
                            message.firstName = $String(object.firstName);
                    if (object.lastName != null)
                        if (typeof object.lastName !== "string" || object.lastName.length)
                            message.lastName = $String(object.lastName);
                    if (object.middleName != null)
                        if (typeof object.middleName !== "string" || object.middleName.length)
                            message.middleName = $String(object.middleName);
                    if (object.prefix != null)
                        if (typeof object.prefix !== "string" || object.prefix.length)
                            message.prefix = $String(object.prefix);
                    if (object.suffix != null)
                        if (typeof object.suffix !== "string" || object.suffix.length)
                            message.suffix = $String(object.suffix);
                    if (object.phones) {
                        if (!$Array.isArray(object.phones))
                            throw $TypeError(".sealpost.content.v1.ContactCard.phones: array expected");
                        message.phones = $Array(object.phones.length);
                        for (let i = 0; i < object.phones.length; ++i) {
                            if (!$util.isObject(object.phones[i]))
                                throw $TypeError(".sealpost.content.v1.ContactCard.phones: object expected");
                            message.phones[i] = $root.sealpost.content.v1.ContactPhone.fromObject(object.phones[i], _depth + 1);
                        }
                    }
                    if (object.emails) {
                        if (!$Array.isArray(object.emails))
                            throw $TypeError(".sealpost.content.v1.ContactCard.emails: array expected");
                        message.emails = $Array(object.emails.length);
                        for (let i = 0; i < object.emails.length; ++i) {
                            if (!$util.isObject(object.emails[i]))
                                throw $TypeError(".sealpost.content.v1.ContactCard.emails: object expected");
                            message.emails[i] = $root.sealpost.content.v1.ContactEmail.fromObject(object.emails[i], _depth + 1);
                        }
                    }
                    if (object.addresses) {
                        if (!$Array.isArray(object.addresses))
                            throw $TypeError(".sealpost.content.v1.ContactCard.addresses: array expected");
                        message.addresses = $Array(object.addresses.length);
                        for (let i = 0; i < object.addresses.length; ++i) {
                            if (!$util.isObject(object.addresses[i]))
                                throw $TypeError(".sealpost.content.v1.ContactCard.addresses: object expected");
                            message.addresses[i] = $root.sealpost.content.v1.ContactAddress.fromObject(object.addresses[i], _depth + 1);
                        }
                    }
                    if (object.urls) {
                        if (!$Array.isArray(object.urls))
                            throw $TypeError(".sealpost.content.v1.ContactCard.urls: array expected");
                        message.urls = $Array(object.urls.length);
                        for (let i = 0; i < object.urls.length; ++i) {
                            if (!$util.isObject(object.urls[i]))
                                throw $TypeError(".sealpost.content.v1.ContactCard.urls: object expected");
                            message.urls[i] = $root.sealpost.content.v1.ContactUrl.fromObject(object.urls[i], _depth + 1);
                        }
                    }
                    if (object.company != null)
                        if (typeof object.company !== "string" || object.company.length)
                            message.company = $String(object.company);
                    if (object.department != null)
                        if (typeof object.department !== "string" || object.department.length)
                            message.department = $String(object.department);
                    if (object.title != null)
                        if (typeof object.title !== "string" || object.title.length)
                            message.title = $String(object.title);
                    if (object.birthday != null)
                        if (typeof object.birthday !== "string" || object.birthday.length)
                            message.birthday = $String(object.birthday);
                    if (object.vcard != null)
                        if (typeof object.vcard !== "string" || object.vcard.length)
                            message.vcard = $String(object.vcard);
                    if (object.isOwn != null)
                        if (object.isOwn)
                            message.isOwn = $Boolean(object.isOwn);
                    return message;
                };

                ContactCard.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.phones = [];
                        object.emails = [];
                        object.addresses = [];
                        object.urls = [];
                    }
                    if (options.defaults) {
                        object.formattedName = "";
                        object.firstName = "";
                        object.lastName = "";
                        object.middleName = "";
                        object.prefix = "";
                        object.suffix = "";
                        object.company = "";
                        object.department = "";
                        object.title = "";
                        object.birthday = "";
                        object.vcard = "";
                        object.isOwn = false;
                    }
                    if (message.formattedName != null && $Object.hasOwnProperty.call(message, "formattedName"))
                        object.formattedName = message.formattedName;
                    if (message.firstName != null && $Object.hasOwnProperty.call(message, "firstName"))
                        object.firstName = message.firstName;
                    if (message.lastName != null && $Object.hasOwnProperty.call(message, "lastName"))
                        object.lastName = message.lastName;
                    if (message.middleName != null && $Object.hasOwnProperty.call(message, "middleName"))
                        object.middleName = message.middleName;
                    if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix"))
                        object.prefix = message.prefix;
                    if (message.suffix != null && $Object.hasOwnProperty.call(message, "suffix"))
                        object.suffix = message.suffix;
                    if (message.phones && message.phones.length) {
                        object.phones = $Array(message.phones.length);
                        for (let j = 0; j < message.phones.length; ++j)
                            object.phones[j] = $root.sealpost.content.v1.ContactPhone.toObject(message.phones[j], options, _depth + 1);
                    }
                    if (message.emails && message.emails.length) {
                        object.emails = $Array(message.emails.length);
                        for (let j = 0; j < message.emails.length; ++j)
                            object.emails[j] = $root.sealpost.content.v1.ContactEmail.toObject(message.emails[j], options, _depth + 1);
                    }
                    if (message.addresses && message.addresses.length) {
                        object.addresses = $Array(message.addresses.length);
                        for (let j = 0; j < message.addresses.length; ++j)
                            object.addresses[j] = $root.sealpost.content.v1.ContactAddress.toObject(message.addresses[j], options, _depth + 1);
                    }
                    if (message.urls && message.urls.length) {
                        object.urls = $Array(message.urls.length);
                        for (let j = 0; j < message.urls.length; ++j)
                            object.urls[j] = $root.sealpost.content.v1.ContactUrl.toObject(message.urls[j], options, _depth + 1);
                    }
                    if (message.company != null && $Object.hasOwnProperty.call(message, "company"))
                        object.company = message.company;
                    if (message.department != null && $Object.hasOwnProperty.call(message, "department"))
                        object.department = message.department;
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                        object.title = message.title;
                    if (message.birthday != null && $Object.hasOwnProperty.call(message, "birthday"))
                        object.birthday = message.birthday;
                    if (message.vcard != null && $Object.hasOwnProperty.call(message, "vcard"))
                        object.vcard = message.vcard;
                    if (message.isOwn != null && $Object.hasOwnProperty.call(message, "isOwn"))
                        object.isOwn = message.isOwn;
                    return object;
                };

                ContactCard.prototype.toJSON = function() {
                    return ContactCard.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ContactCard;
            })();

            v1.ContactPhone = (function() {

                const ContactPhone = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ContactPhone.prototype.phone = "";
                ContactPhone.prototype.waId = "";
                ContactPhone.prototype.type = "";

                ContactPhone.create = function(properties) {
                    return new ContactPhone(properties);
                };

                ContactPhone.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.phone != null && $Object.hasOwnProperty.call(message, "phone") && message.phone !== "")
                        writer.uint32(10).string(message.phone);
                    if (message.waId != null && $Object.hasOwnProperty.call(message, "waId") && message.waId !== "")
                        writer.uint32(18).string(message.waId);
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                        writer.uint32(26).string(message.type);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ContactPhone.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.ContactPhone();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.phone = value;
                                else
                                    delete message.phone;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.waId = value;
                                else
                                    delete message.waId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                ContactPhone.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.ContactPhone)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.ContactPhone: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.ContactPhone();
                    if (object.phone != null)
                        if (typeof object.phone !== "string" || object.phone.length)
                            message.phone = $String(object.phone);
                    if (object.waId != null)
                        if (typeof object.waId !== "string" || object.waId.length)
                            message.waId = $String(object.waId);
                    if (object.type != null)
                        if (typeof object.type !== "string" || object.type.length)
                            message.type = $String(object.type);
                    return message;
                };

                ContactPhone.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.phone = "";
                        object.waId = "";
                        object.type = "";
                    }
                    if (message.phone != null && $Object.hasOwnProperty.call(message, "phone"))
                        object.phone = message.phone;
                    if (message.waId != null && $Object.hasOwnProperty.call(message, "waId"))
                        object.waId = message.waId;
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        object.type = message.type;
                    return object;
                };

                ContactPhone.prototype.toJSON = function() {
                    return ContactPhone.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ContactPhone;
            })();

            v1.ContactEmail = (function() {

                const ContactEmail = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ContactEmail.prototype.email = "";
                ContactEmail.prototype.type = "";

                ContactEmail.create = function(properties) {
                    return new ContactEmail(properties);
                };

                ContactEmail.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.email != null && $Object.hasOwnProperty.call(message, "email") && message.email !== "")
                        writer.uint32(10).string(message.email);
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                        writer.uint32(18).string(message.type);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ContactEmail.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.ContactEmail();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.email = value;
                                else
                                    delete message.email;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                ContactEmail.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.ContactEmail)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.ContactEmail: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.ContactEmail();
                    if (object.email != null)
                        if (typeof object.email !== "string" || object.email.length)
                            message.email = $String(object.email);
                    if (object.type != null)
                        if (typeof object.type !== "string" || object.type.length)
                            message.type = $String(object.type);
                    return message;
                };

                ContactEmail.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.email = "";
                        object.type = "";
                    }
                    if (message.email != null && $Object.hasOwnProperty.call(message, "email"))
                        object.email = message.email;
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        object.type = message.type;
                    return object;
                };

                ContactEmail.prototype.toJSON = function() {
                    return ContactEmail.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ContactEmail;
            })();

            v1.ContactAddress = (function() {

                const ContactAddress = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ContactAddress.prototype.street = "";
                ContactAddress.prototype.city = "";
                ContactAddress.prototype.state = "";
                ContactAddress.prototype.zip = "";
                ContactAddress.prototype.country = "";
                ContactAddress.prototype.countryCode = "";
                ContactAddress.prototype.type = "";

                ContactAddress.create = function(properties) {
                    return new ContactAddress(properties);
                };

                ContactAddress.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.street != null && $Object.hasOwnProperty.call(message, "street") && message.street !== "")
                        writer.uint32(10).string(message.street);
                    if (message.city != null && $Object.hasOwnProperty.call(message, "city") && message.city !== "")
                        writer.uint32(18).string(message.city);
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                        writer.uint32(26).string(message.state);
                    if (message.zip != null && $Object.hasOwnProperty.call(message, "zip") && message.zip !== "")
                        writer.uint32(34).string(message.zip);
                    if (message.country != null && $Object.hasOwnProperty.call(message, "country") && message.country !== "")
                        writer.uint32(42).string(message.country);
                    if (message.countryCode != null && $Object.hasOwnProperty.call(message, "countryCode") && message.countryCode !== "")
                        writer.uint32(50).string(message.countryCode);
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                        writer.uint32(58).string(message.type);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ContactAddress.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.ContactAddress();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.street = value;
                                else
                                    delete message.street;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.city = value;
                                else
                                    delete message.city;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.state = value;
                                else
                                    delete message.state;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zip = value;
                                else
                                    delete message.zip;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.country = value;
                                else
                                    delete message.country;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.countryCode = value;
                                else
                                    delete message.countryCode;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                ContactAddress.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.ContactAddress)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.ContactAddress: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.ContactAddress();
                    if (object.street != null)
                        if (typeof object.street !== "string" || object.street.length)
                            message.street = $String(object.street);
                    if (object.city != null)
                        if (typeof object.city !== "string" || object.city.length)
                            message.city = $String(object.city);
                    if (object.state != null)
                        if (typeof object.state !== "string" || object.state.length)
                            message.state = $String(object.state);
                    if (object.zip != null)
                        if (typeof object.zip !== "string" || object.zip.length)
                            message.zip = $String(object.zip);
                    if (object.country != null)
                        if (typeof object.country !== "string" || object.country.length)
                            message.country = $String(object.country);
                    if (object.countryCode != null)
                        if (typeof object.countryCode !== "string" || object.countryCode.length)
                            message.countryCode = $String(object.countryCode);
                    if (object.type != null)
                        if (typeof object.type !== "string" || object.type.length)
                            message.type = $String(object.type);
                    return message;
                };

                ContactAddress.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.street = "";
                        object.city = "";
                        object.state = "";
                        object.zip = "";
                        object.country = "";
                        object.countryCode = "";
                        object.type = "";
                    }
                    if (message.street != null && $Object.hasOwnProperty.call(message, "street"))
                        object.street = message.street;
                    if (message.city != null && $Object.hasOwnProperty.call(message, "city"))
                        object.city = message.city;
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                        object.state = message.state;
                    if (message.zip != null && $Object.hasOwnProperty.call(message, "zip"))
                        object.zip = message.zip;
                    if (message.country != null && $Object.hasOwnProperty.call(message, "country"))
                        object.country = message.country;
                    if (message.countryCode != null && $Object.hasOwnProperty.call(message, "countryCode"))
                        object.countryCode = message.countryCode;
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        object.type = message.type;
                    return object;
                };

                ContactAddress.prototype.toJSON = function() {
                    return ContactAddress.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ContactAddress;
            })();

            v1.ContactUrl = (function() {

                const ContactUrl = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ContactUrl.prototype.url = "";
                ContactUrl.prototype.type = "";

                ContactUrl.create = function(properties) {
                    return new ContactUrl(properties);
                };

                ContactUrl.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                        writer.uint32(10).string(message.url);
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                        writer.uint32(18).string(message.type);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ContactUrl.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.ContactUrl();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.url = value;
                                else
                                    delete message.url;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                ContactUrl.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.ContactUrl)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.ContactUrl: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.ContactUrl();
                    if (object.url != null)
                        if (typeof object.url !== "string" || object.url.length)
                            message.url = $String(object.url);
                    if (object.type != null)
                        if (typeof object.type !== "string" || object.type.length)
                            message.type = $String(object.type);
                    return message;
                };

                ContactUrl.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.url = "";
                        object.type = "";
                    }
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
                        object.url = message.url;
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        object.type = message.type;
                    return object;
                };

                ContactUrl.prototype.toJSON = function() {
                    return ContactUrl.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ContactUrl;
            })();

            v1.ChoicePrompt = (function() {

                const ChoicePrompt = function (properties) {
                    this.choices = [];
                    this.links = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ChoicePrompt.prototype.body = "";
                ChoicePrompt.prototype.header = "";
                ChoicePrompt.prototype.footer = "";
                ChoicePrompt.prototype.listButton = "";
                ChoicePrompt.prototype.choices = $util.emptyArray;
                ChoicePrompt.prototype.links = $util.emptyArray;

                ChoicePrompt.create = function(properties) {
                    return new ChoicePrompt(properties);
                };

                ChoicePrompt.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body !== "")
                        writer.uint32(10).string(message.body);
                    if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header !== "")
                        writer.uint32(18).string(message.header);
                    if (message.footer != null && $Object.hasOwnProperty.call(message, "footer") && message.footer !== "")
                        writer.uint32(26).string(message.footer);
                    if (message.listButton != null && $Object.hasOwnProperty.call(message, "listButton") && message.listButton !== "")
                        writer.uint32(34).string(message.listButton);
                    if (message.choices != null && message.choices.length)
                        for (let i = 0; i < message.choices.length; ++i)
                            $root.sealpost.content.v1.Choice.encode(message.choices[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                    if (message.links != null && message.links.length)
                        for (let i = 0; i < message.links.length; ++i)
                            $root.sealpost.content.v1.LinkButton.encode(message.links[i], writer.uint32(50).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ChoicePrompt.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.ChoicePrompt();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.body = value;
                                else
                                    delete message.body;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.header = value;
                                else
                                    delete message.header;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.footer = value;
                                else
                                    delete message.footer;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.listButton = value;
                                else
                                    delete message.listButton;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.choices && message.choices.length))
                                    message.choices = [];
                                message.choices.push($root.sealpost.content.v1.Choice.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.links && message.links.length))
                                    message.links = [];
                                message.links.push($root.sealpost.content.v1.LinkButton.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                ChoicePrompt.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.ChoicePrompt)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.ChoicePrompt: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.ChoicePrompt();
                    if (object.body != null)
                        if (typeof object.body !== "string" || object.body.length)
                            message.body = $String(object.body);
                    if (object.header != null)
                        if (typeof object.header !== "string" || object.header.length)
                            message.header = $String(object.header);
                    if (object.footer != null)
                        if (typeof object.footer !== "string" || object.footer.length)
                            message.footer = $String(object.footer);
                    if (object.listButton != null)
                        if (typeof object.listButton !== "string" || object.listButton.length)
                            message.listButton = $String(object.listButton);
                    if (object.choices) {
                        if (!$Array.isArray(object.choices))
                            throw $TypeError(".sealpost.content.v1.ChoicePrompt.choices: array expected");
                        message.choices = $Array(object.choices.length);
                        for (let i = 0; i < object.choices.length; ++i) {
                            if (!$util.isObject(object.choices[i]))
                                throw $TypeError(".sealpost.content.v1.ChoicePrompt.choices: object expected");
                            message.choices[i] = $root.sealpost.content.v1.Choice.fromObject(object.choices[i], _depth + 1);
                        }
                    }
                    if (object.links) {
                        if (!$Array.isArray(object.links))
                            throw $TypeError(".sealpost.content.v1.ChoicePrompt.links: array expected");
                        message.links = $Array(object.links.length);
                        for (let i = 0; i < object.links.length; ++i) {
                            if (!$util.isObject(object.links[i]))
                                throw $TypeError(".sealpost.content.v1.ChoicePrompt.links: object expected");
                            message.links[i] = $root.sealpost.content.v1.LinkButton.fromObject(object.links[i], _depth + 1);
                        }
                    }
                    return message;
                };

                ChoicePrompt.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.choices = [];
                        object.links = [];
                    }
                    if (options.defaults) {
                        object.body = "";
                        object.header = "";
                        object.footer = "";
                        object.listButton = "";
                    }
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                        object.body = message.body;
                    if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                        object.header = message.header;
                    if (message.footer != null && $Object.hasOwnProperty.call(message, "footer"))
                        object.footer = message.footer;
                    if (message.listButton != null && $Object.hasOwnProperty.call(message, "listButton"))
                        object.listButton = message.listButton;
                    if (message.choices && message.choices.length) {
                        object.choices = $Array(message.choices.length);
                        for (let j = 0; j < message.choices.length; ++j)
                            object.choices[j] = $root.sealpost.content.v1.Choice.toObject(message.choices[j], options, _depth + 1);
                    }
                    if (message.links && message.links.length) {
                        object.links = $Array(message.links.length);
                        for (let j = 0; j < message.links.length; ++j)
                            object.links[j] = $root.sealpost.content.v1.LinkButton.toObject(message.links[j], options, _depth + 1);
                    }
                    return object;
                };

                ChoicePrompt.prototype.toJSON = function() {
                    return ChoicePrompt.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ChoicePrompt;
            })();

            v1.Choice = (function() {

                const Choice = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Choice.prototype.token = "";
                Choice.prototype.title = "";
                Choice.prototype.description = "";

                Choice.create = function(properties) {
                    return new Choice(properties);
                };

                Choice.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                        writer.uint32(10).string(message.token);
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                        writer.uint32(18).string(message.title);
                    if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                        writer.uint32(26).string(message.description);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Choice.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Choice();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.token = value;
                                else
                                    delete message.token;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.title = value;
                                else
                                    delete message.title;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.description = value;
                                else
                                    delete message.description;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Choice.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Choice)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Choice: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Choice();
                    if (object.token != null)
                        if (typeof object.token !== "string" || object.token.length)
                            message.token = $String(object.token);
                    if (object.title != null)
                        if (typeof object.title !== "string" || object.title.length)
                            message.title = $String(object.title);
                    if (object.description != null)
                        if (typeof object.description !== "string" || object.description.length)
                            message.description = $String(object.description);
                    return message;
                };

                Choice.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.token = "";
                        object.title = "";
                        object.description = "";
                    }
                    if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                        object.token = message.token;
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                        object.title = message.title;
                    if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                        object.description = message.description;
                    return object;
                };

                Choice.prototype.toJSON = function() {
                    return Choice.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Choice;
            })();

            v1.LinkButton = (function() {

                const LinkButton = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                LinkButton.prototype.title = "";
                LinkButton.prototype.url = "";

                LinkButton.create = function(properties) {
                    return new LinkButton(properties);
                };

                LinkButton.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                        writer.uint32(10).string(message.title);
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                        writer.uint32(18).string(message.url);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                LinkButton.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.LinkButton();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.title = value;
                                else
                                    delete message.title;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.url = value;
                                else
                                    delete message.url;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                LinkButton.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.LinkButton)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.LinkButton: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.LinkButton();
                    if (object.title != null)
                        if (typeof object.title !== "string" || object.title.length)
                            message.title = $String(object.title);
                    if (object.url != null)
                        if (typeof object.url !== "string" || object.url.length)
                            message.url = $String(object.url);
                    return message;
                };

                LinkButton.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.title = "";
                        object.url = "";
                    }
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                        object.title = message.title;
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
                        object.url = message.url;
                    return object;
                };

                LinkButton.prototype.toJSON = function() {
                    return LinkButton.toObject(this, $protobuf.util.toJSONOptions);
                };

                return LinkButton;
            })();

            v1.ChoiceAnswer = (function() {

                const ChoiceAnswer = function (properties) {
                    this.attachments = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ChoiceAnswer.prototype.token = "";
                ChoiceAnswer.prototype.title = "";
                ChoiceAnswer.prototype.description = "";
                ChoiceAnswer.prototype.source = 0;
                ChoiceAnswer.prototype.attachments = $util.emptyArray;

                ChoiceAnswer.create = function(properties) {
                    return new ChoiceAnswer(properties);
                };

                ChoiceAnswer.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                        writer.uint32(10).string(message.token);
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                        writer.uint32(18).string(message.title);
                    if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                        writer.uint32(26).string(message.description);
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== 0)
                        writer.uint32(32).int32(message.source);
                    if (message.attachments != null && message.attachments.length)
                        for (let i = 0; i < message.attachments.length; ++i)
                            $root.sealpost.content.v1.AlbumEntry.encode(message.attachments[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ChoiceAnswer.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.ChoiceAnswer();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.token = value;
                                else
                                    delete message.token;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.title = value;
                                else
                                    delete message.title;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.description = value;
                                else
                                    delete message.description;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.source = value;
                                else
                                    delete message.source;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.attachments && message.attachments.length))
                                    message.attachments = [];
                                message.attachments.push($root.sealpost.content.v1.AlbumEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                ChoiceAnswer.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.ChoiceAnswer)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.ChoiceAnswer: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.ChoiceAnswer();
                    if (object.token != null)
                        if (typeof object.token !== "string" || object.token.length)
                            message.token = $String(object.token);
                    if (object.title != null)
                        if (typeof object.title !== "string" || object.title.length)
                            message.title = $String(object.title);
                    if (object.description != null)
                        if (typeof object.description !== "string" || object.description.length)
                            message.description = $String(object.description);
                    if (object.source !== 0 && (typeof object.source !== "string" || $root.sealpost.content.v1.ChoiceSource[object.source] !== 0))
                        switch (object.source) {
                        case "CHOICE_SOURCE_UNSPECIFIED":
                        case 0:
                            message.source = 0;
                            break;
                        case "CHOICE_SOURCE_BUTTON":
                        case 1:
                            message.source = 1;
                            break;
                        case "CHOICE_SOURCE_LIST":
                        case 2:
                            message.source = 2;
                            break;
                        case "CHOICE_SOURCE_TEMPLATE":
                        case 3:
                            message.source = 3;
                            break;
                        case "CHOICE_SOURCE_QUICK_REPLY":
                        case 4:
                            message.source = 4;
                            break;
                        case "CHOICE_SOURCE_POSTBACK":
                        case 5:
                            message.source = 5;
                            break;
                        default:
                            if (typeof object.source === "number" && (object.source | 0) === object.source)
                                message.source = object.source;
                        }
                    if (object.attachments) {
                        if (!$Array.isArray(object.attachments))
                            throw $TypeError(".sealpost.content.v1.ChoiceAnswer.attachments: array expected");
                        message.attachments = $Array(object.attachments.length);
                        for (let i = 0; i < object.attachments.length; ++i) {
                            if (!$util.isObject(object.attachments[i]))
                                throw $TypeError(".sealpost.content.v1.ChoiceAnswer.attachments: object expected");
                            message.attachments[i] = $root.sealpost.content.v1.AlbumEntry.fromObject(object.attachments[i], _depth + 1);
                        }
                    }
                    return message;
                };

                ChoiceAnswer.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.attachments = [];
                    if (options.defaults) {
                        object.token = "";
                        object.title = "";
                        object.description = "";
                        object.source = options.enums === $String ? "CHOICE_SOURCE_UNSPECIFIED" : 0;
                    }
                    if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                        object.token = message.token;
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                        object.title = message.title;
                    if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                        object.description = message.description;
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                        object.source = options.enums === $String ? $root.sealpost.content.v1.ChoiceSource[message.source] === $undefined ? message.source : $root.sealpost.content.v1.ChoiceSource[message.source] : message.source;
                    if (message.attachments && message.attachments.length) {
                        object.attachments = $Array(message.attachments.length);
                        for (let j = 0; j < message.attachments.length; ++j)
                            object.attachments[j] = $root.sealpost.content.v1.AlbumEntry.toObject(message.attachments[j], options, _depth + 1);
                    }
                    return object;
                };

                ChoiceAnswer.prototype.toJSON = function() {
                    return ChoiceAnswer.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ChoiceAnswer;
            })();

            v1.ChoiceSource = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "CHOICE_SOURCE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "CHOICE_SOURCE_BUTTON"] = 1;
                values[valuesById[2] = "CHOICE_SOURCE_LIST"] = 2;
                values[valuesById[3] = "CHOICE_SOURCE_TEMPLATE"] = 3;
                values[valuesById[4] = "CHOICE_SOURCE_QUICK_REPLY"] = 4;
                values[valuesById[5] = "CHOICE_SOURCE_POSTBACK"] = 5;
                return values;
            })();

            v1.Order = (function() {

                const Order = function (properties) {
                    this.lines = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Order.prototype.catalogId = "";
                Order.prototype.text = "";
                Order.prototype.lines = $util.emptyArray;

                Order.create = function(properties) {
                    return new Order(properties);
                };

                Order.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.catalogId != null && $Object.hasOwnProperty.call(message, "catalogId") && message.catalogId !== "")
                        writer.uint32(10).string(message.catalogId);
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                        writer.uint32(18).string(message.text);
                    if (message.lines != null && message.lines.length)
                        for (let i = 0; i < message.lines.length; ++i)
                            $root.sealpost.content.v1.OrderLine.encode(message.lines[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Order.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Order();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.catalogId = value;
                                else
                                    delete message.catalogId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.text = value;
                                else
                                    delete message.text;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.lines && message.lines.length))
                                    message.lines = [];
                                message.lines.push($root.sealpost.content.v1.OrderLine.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Order.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Order)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Order: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Order();
                    if (object.catalogId != null)
                        if (typeof object.catalogId !== "string" || object.catalogId.length)
                            message.catalogId = $String(object.catalogId);
                    if (object.text != null)
                        if (typeof object.text !== "string" || object.text.length)
                            message.text = $String(object.text);
                    if (object.lines) {
                        if (!$Array.isArray(object.lines))
                            throw $TypeError(".sealpost.content.v1.Order.lines: array expected");
                        message.lines = $Array(object.lines.length);
                        for (let i = 0; i < object.lines.length; ++i) {
                            if (!$util.isObject(object.lines[i]))
                                throw $TypeError(".sealpost.content.v1.Order.lines: object expected");
                            message.lines[i] = $root.sealpost.content.v1.OrderLine.fromObject(object.lines[i], _depth + 1);
                        }
                    }
                    return message;
                };

                Order.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.lines = [];
                    if (options.defaults) {
                        object.catalogId = "";
                        object.text = "";
                    }
                    if (message.catalogId != null && $Object.hasOwnProperty.call(message, "catalogId"))
                        object.catalogId = message.catalogId;
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                        object.text = message.text;
                    if (message.lines && message.lines.length) {
                        object.lines = $Array(message.lines.length);
                        for (let j = 0; j < message.lines.length; ++j)
                            object.lines[j] = $root.sealpost.content.v1.OrderLine.toObject(message.lines[j], options, _depth + 1);
                    }
                    return object;
                };

                Order.prototype.toJSON = function() {
                    return Order.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Order;
            })();

            v1.OrderLine = (function() {

                const OrderLine = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                OrderLine.prototype.productId = "";
                OrderLine.prototype.name = "";
                OrderLine.prototype.quantity = "";
                OrderLine.prototype.unitPrice = "";
                OrderLine.prototype.currency = "";

                OrderLine.create = function(properties) {
                    return new OrderLine(properties);
                };

                OrderLine.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.productId != null && $Object.hasOwnProperty.call(message, "productId") && message.productId !== "")
                        writer.uint32(10).string(message.productId);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(18).string(message.name);
                    if (message.quantity != null && $Object.hasOwnProperty.call(message, "quantity") && message.quantity !== "")
                        writer.uint32(26).string(message.quantity);
                    if (message.unitPrice != null && $Object.hasOwnProperty.call(message, "unitPrice") && message.unitPrice !== "")
                        writer.uint32(34).string(message.unitPrice);
                    if (message.currency != null && $Object.hasOwnProperty.call(message, "currency") && message.currency !== "")
                        writer.uint32(42).string(message.currency);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                OrderLine.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.OrderLine();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.productId = value;
                                else
                                    delete message.productId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.quantity = value;
                                else
                                    delete message.quantity;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.unitPrice = value;
                                else
                                    delete message.unitPrice;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.currency = value;
                                else
                                    delete message.currency;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                OrderLine.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.OrderLine)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.OrderLine: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.OrderLine();
                    if (object.productId != null)
                        if (typeof object.productId !== "string" || object.productId.length)
                            message.productId = $String(object.productId);
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    if (object.quantity != null)
                        if (typeof object.quantity !== "string" || object.quantity.length)
                            message.quantity = $String(object.quantity);
                    if (object.unitPrice != null)
                        if (typeof object.unitPrice !== "string" || object.unitPrice.length)
                            message.unitPrice = $String(object.unitPrice);
                    if (object.currency != null)
                        if (typeof object.currency !== "string" || object.currency.length)
                            message.currency = $String(object.currency);
                    return message;
                };

                OrderLine.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.productId = "";
                        object.name = "";
                        object.quantity = "";
                        object.unitPrice = "";
                        object.currency = "";
                    }
                    if (message.productId != null && $Object.hasOwnProperty.call(message, "productId"))
                        object.productId = message.productId;
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    if (message.quantity != null && $Object.hasOwnProperty.call(message, "quantity"))
                        object.quantity = message.quantity;
                    if (message.unitPrice != null && $Object.hasOwnProperty.call(message, "unitPrice"))
                        object.unitPrice = message.unitPrice;
                    if (message.currency != null && $Object.hasOwnProperty.call(message, "currency"))
                        object.currency = message.currency;
                    return object;
                };

                OrderLine.prototype.toJSON = function() {
                    return OrderLine.toObject(this, $protobuf.util.toJSONOptions);
                };

                return OrderLine;
            })();

            v1.FormReply = (function() {

                const FormReply = function (properties) {
                    this.fields = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                FormReply.prototype.name = "";
                FormReply.prototype.body = "";
                FormReply.prototype.fields = $util.emptyArray;
                FormReply.prototype.responseJson = "";

                FormReply.create = function(properties) {
                    return new FormReply(properties);
                };

                FormReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(10).string(message.name);
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body !== "")
                        writer.uint32(18).string(message.body);
                    if (message.fields != null && message.fields.length)
                        for (let i = 0; i < message.fields.length; ++i)
                            $root.sealpost.content.v1.FormField.encode(message.fields[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.responseJson != null && $Object.hasOwnProperty.call(message, "responseJson") && message.responseJson !== "")
                        writer.uint32(34).string(message.responseJson);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                FormReply.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.FormReply();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.body = value;
                                else
                                    delete message.body;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.fields && message.fields.length))
                                    message.fields = [];
                                message.fields.push($root.sealpost.content.v1.FormField.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.responseJson = value;
                                else
                                    delete message.responseJson;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                FormReply.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.FormReply)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.FormReply: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.FormReply();
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    if (object.body != null)
                        if (typeof object.body !== "string" || object.body.length)
                            message.body = $String(object.body);
                    if (object.fields) {
                        if (!$Array.isArray(object.fields))
                            throw $TypeError(".sealpost.content.v1.FormReply.fields: array expected");
                        message.fields = $Array(object.fields.length);
                        for (let i = 0; i < object.fields.length; ++i) {
                            if (!$util.isObject(object.fields[i]))
                                throw $TypeError(".sealpost.content.v1.FormReply.fields: object expected");
                            message.fields[i] = $root.sealpost.content.v1.FormField.fromObject(object.fields[i], _depth + 1);
                        }
                    }
                    if (object.responseJson != null)
                        if (typeof object.responseJson !== "string" || object.responseJson.length)
                            message.responseJson = $String(object.responseJson);
                    return message;
                };

                FormReply.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.fields = [];
                    if (options.defaults) {
                        object.name = "";
                        object.body = "";
                        object.responseJson = "";
                    }
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                        object.body = message.body;
                    if (message.fields && message.fields.length) {
                        object.fields = $Array(message.fields.length);
                        for (let j = 0; j < message.fields.length; ++j)
                            object.fields[j] = $root.sealpost.content.v1.FormField.toObject(message.fields[j], options, _depth + 1);
                    }
                    if (message.responseJson != null && $Object.hasOwnProperty.call(message, "responseJson"))
                        object.responseJson = message.responseJson;
                    return object;
                };

                FormReply.prototype.toJSON = function() {
                    return FormReply.toObject(this, $protobuf.util.toJSONOptions);
                };

                return FormReply;
            })();

            v1.FormField = (function() {

                const FormField = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                FormField.prototype.name = "";
                FormField.prototype.value = "";

                FormField.create = function(properties) {
                    return new FormField(properties);
                };

                FormField.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(10).string(message.name);
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                        writer.uint32(18).string(message.value);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                FormField.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.FormField();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.value = value;
                                else
                                    delete message.value;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                FormField.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.FormField)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.FormField: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.FormField();
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    if (object.value != null)
                        if (typeof object.value !== "string" || object.value.length)
                            message.value = $String(object.value);
                    return message;
                };

                FormField.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.name = "";
                        object.value = "";
                    }
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        object.value = message.value;
                    return object;
                };

                FormField.prototype.toJSON = function() {
                    return FormField.toObject(this, $protobuf.util.toJSONOptions);
                };

                return FormField;
            })();

            v1.Share = (function() {

                const Share = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Share.prototype.source = 0;
                Share.prototype.title = "";
                Share.prototype.url = "";
                Share.prototype.nativeId = "";
                Share.prototype.text = "";
                Share.prototype.subtitle = "";

                Share.create = function(properties) {
                    return new Share(properties);
                };

                Share.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== 0)
                        writer.uint32(8).int32(message.source);
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                        writer.uint32(18).string(message.title);
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                        writer.uint32(26).string(message.url);
                    if (message.nativeId != null && $Object.hasOwnProperty.call(message, "nativeId") && message.nativeId !== "")
                        writer.uint32(34).string(message.nativeId);
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                        writer.uint32(42).string(message.text);
                    if (message.subtitle != null && $Object.hasOwnProperty.call(message, "subtitle") && message.subtitle !== "")
                        writer.uint32(50).string(message.subtitle);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Share.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Share();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.source = value;
                                else
                                    delete message.source;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.title = value;
                                else
                                    delete message.title;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.url = value;
                                else
                                    delete message.url;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nativeId = value;
                                else
                                    delete message.nativeId;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.text = value;
                                else
                                    delete message.text;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.subtitle = value;
                                else
                                    delete message.subtitle;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Share.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Share)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Share: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Share();
                    if (object.source !== 0 && (typeof object.source !== "string" || $root.sealpost.content.v1.ShareSource[object.source] !== 0))
                        switch (object.source) {
                        case "SHARE_SOURCE_UNSPECIFIED":
                        case 0:
                            message.source = 0;
                            break;
                        case "SHARE_SOURCE_LINK":
                        case 1:
                            message.source = 1;
                            break;
                        case "SHARE_SOURCE_POST":
                        case 2:
                            message.source = 2;
                            break;
                        case "SHARE_SOURCE_REEL":
                        case 3:
                            message.source = 3;
                            break;
                        case "SHARE_SOURCE_STORY":
                        case 4:
                            message.source = 4;
                            break;
                        case "SHARE_SOURCE_TEMPLATE":
                        case 5:
                            message.source = 5;
                            break;
                        case "SHARE_SOURCE_PRODUCT":
                        case 6:
                            message.source = 6;
                            break;
                        default:
                            if (typeof object.source === "number" && (object.source | 0) === object.source)
                                message.source = object.source;
                        }
                    if (object.title != null)
                        if (typeof object.title !== "string" || object.title.length)
                            message.title = $String(object.title);
                    if (object.url != null)
                        if (typeof object.url !== "string" || object.url.length)
                            message.url = $String(object.url);
                    if (object.nativeId != null)
                        if (typeof object.nativeId !== "string" || object.nativeId.length)
                            message.nativeId = $String(object.nativeId);
                    if (object.text != null)
                        if (typeof object.text !== "string" || object.text.length)
                            message.text = $String(object.text);
                    if (object.subtitle != null)
                        if (typeof object.subtitle !== "string" || object.subtitle.length)
                            message.subtitle = $String(object.subtitle);
                    return message;
                };

                Share.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.source = options.enums === $String ? "SHARE_SOURCE_UNSPECIFIED" : 0;
                        object.title = "";
                        object.url = "";
                        object.nativeId = "";
                        object.text = "";
                        object.subtitle = "";
                    }
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                        object.source = options.enums === $String ? $root.sealpost.content.v1.ShareSource[message.source] === $undefined ? message.source : $root.sealpost.content.v1.ShareSource[message.source] : message.source;
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                        object.title = message.title;
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
                        object.url = message.url;
                    if (message.nativeId != null && $Object.hasOwnProperty.call(message, "nativeId"))
                        object.nativeId = message.nativeId;
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                        object.text = message.text;
                    if (message.subtitle != null && $Object.hasOwnProperty.call(message, "subtitle"))
                        object.subtitle = message.subtitle;
                    return object;
                };

                Share.prototype.toJSON = function() {
                    return Share.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Share;
            })();

            v1.ShareSource = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "SHARE_SOURCE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "SHARE_SOURCE_LINK"] = 1;
                values[valuesById[2] = "SHARE_SOURCE_POST"] = 2;
                values[valuesById[3] = "SHARE_SOURCE_REEL"] = 3;
                values[valuesById[4] = "SHARE_SOURCE_STORY"] = 4;
                values[valuesById[5] = "SHARE_SOURCE_TEMPLATE"] = 5;
                values[valuesById[6] = "SHARE_SOURCE_PRODUCT"] = 6;
                return values;
            })();

            v1.StoryMention = (function() {

                const StoryMention = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                StoryMention.prototype.url = "";
                StoryMention.prototype.text = "";

                StoryMention.create = function(properties) {
                    return new StoryMention(properties);
                };

                StoryMention.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                        writer.uint32(10).string(message.url);
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                        writer.uint32(18).string(message.text);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                StoryMention.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.StoryMention();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.url = value;
                                else
                                    delete message.url;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.text = value;
                                else
                                    delete message.text;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                StoryMention.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.StoryMention)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.StoryMention: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.StoryMention();
                    if (object.url != null)
                        if (typeof object.url !== "string" || object.url.length)
                            message.url = $String(object.url);
                    if (object.text != null)
                        if (typeof object.text !== "string" || object.text.length)
                            message.text = $String(object.text);
                    return message;
                };

                StoryMention.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.url = "";
                        object.text = "";
                    }
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
                        object.url = message.url;
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                        object.text = message.text;
                    return object;
                };

                StoryMention.prototype.toJSON = function() {
                    return StoryMention.toObject(this, $protobuf.util.toJSONOptions);
                };

                return StoryMention;
            })();

            v1.Like = (function() {

                const Like = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Like.prototype.symbol = 0;
                Like.prototype.stickerId = "";
                Like.prototype.text = "";

                Like.create = function(properties) {
                    return new Like(properties);
                };

                Like.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.symbol != null && $Object.hasOwnProperty.call(message, "symbol") && message.symbol !== 0)
                        writer.uint32(8).int32(message.symbol);
                    if (message.stickerId != null && $Object.hasOwnProperty.call(message, "stickerId") && message.stickerId !== "")
                        writer.uint32(18).string(message.stickerId);
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                        writer.uint32(26).string(message.text);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Like.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Like();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.symbol = value;
                                else
                                    delete message.symbol;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.stickerId = value;
                                else
                                    delete message.stickerId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.text = value;
                                else
                                    delete message.text;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Like.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Like)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Like: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Like();
                    if (object.symbol !== 0 && (typeof object.symbol !== "string" || $root.sealpost.content.v1.LikeSymbol[object.symbol] !== 0))
                        switch (object.symbol) {
                        case "LIKE_SYMBOL_UNSPECIFIED":
                        case 0:
                            message.symbol = 0;
                            break;
                        case "LIKE_SYMBOL_THUMB":
                        case 1:
                            message.symbol = 1;
                            break;
                        case "LIKE_SYMBOL_HEART":
                        case 2:
                            message.symbol = 2;
                            break;
                        default:
                            if (typeof object.symbol === "number" && (object.symbol | 0) === object.symbol)
                                message.symbol = object.symbol;
                        }
                    if (object.stickerId != null)
                        if (typeof object.stickerId !== "string" || object.stickerId.length)
                            message.stickerId = $String(object.stickerId);
                    if (object.text != null)
                        if (typeof object.text !== "string" || object.text.length)
                            message.text = $String(object.text);
                    return message;
                };

                Like.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.symbol = options.enums === $String ? "LIKE_SYMBOL_UNSPECIFIED" : 0;
                        object.stickerId = "";
                        object.text = "";
                    }
                    if (message.symbol != null && $Object.hasOwnProperty.call(message, "symbol"))
                        object.symbol = options.enums === $String ? $root.sealpost.content.v1.LikeSymbol[message.symbol] === $undefined ? message.symbol : $root.sealpost.content.v1.LikeSymbol[message.symbol] : message.symbol;
                    if (message.stickerId != null && $Object.hasOwnProperty.call(message, "stickerId"))
                        object.stickerId = message.stickerId;
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                        object.text = message.text;
                    return object;
                };

                Like.prototype.toJSON = function() {
                    return Like.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Like;
            })();

            v1.LikeSymbol = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "LIKE_SYMBOL_UNSPECIFIED"] = 0;
                values[valuesById[1] = "LIKE_SYMBOL_THUMB"] = 1;
                values[valuesById[2] = "LIKE_SYMBOL_HEART"] = 2;
                return values;
            })();

            v1.Album = (function() {

                const Album = function (properties) {
                    this.entries = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Album.prototype.entries = $util.emptyArray;
                Album.prototype.caption = "";

                Album.create = function(properties) {
                    return new Album(properties);
                };

                Album.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.entries != null && message.entries.length)
                        for (let i = 0; i < message.entries.length; ++i)
                            $root.sealpost.content.v1.AlbumEntry.encode(message.entries[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.caption != null && $Object.hasOwnProperty.call(message, "caption") && message.caption !== "")
                        writer.uint32(18).string(message.caption);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Album.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Album();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.entries && message.entries.length))
                                    message.entries = [];
                                message.entries.push($root.sealpost.content.v1.AlbumEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.caption = value;
                                else
                                    delete message.caption;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Album.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Album)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Album: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Album();
                    if (object.entries) {
                        if (!$Array.isArray(object.entries))
                            throw $TypeError(".sealpost.content.v1.Album.entries: array expected");
                        message.entries = $Array(object.entries.length);
                        for (let i = 0; i < object.entries.length; ++i) {
                            if (!$util.isObject(object.entries[i]))
                                throw $TypeError(".sealpost.content.v1.Album.entries: object expected");
                            message.entries[i] = $root.sealpost.content.v1.AlbumEntry.fromObject(object.entries[i], _depth + 1);
                        }
                    }
                    if (object.caption != null)
                        if (typeof object.caption !== "string" || object.caption.length)
                            message.caption = $String(object.caption);
                    return message;
                };

                Album.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.entries = [];
                    if (options.defaults)
                        object.caption = "";
                    if (message.entries && message.entries.length) {
                        object.entries = $Array(message.entries.length);
                        for (let j = 0; j < message.entries.length; ++j)
                            object.entries[j] = $root.sealpost.content.v1.AlbumEntry.toObject(message.entries[j], options, _depth + 1);
                    }
                    if (message.caption != null && $Object.hasOwnProperty.call(message, "caption"))
                        object.caption = message.caption;
                    return object;
                };

                Album.prototype.toJSON = function() {
                    return Album.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Album;
            })();

            v1.AlbumEntry = (function() {

                const AlbumEntry = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                AlbumEntry.prototype.image = null;
                AlbumEntry.prototype.video = null;
                AlbumEntry.prototype.audio = null;
                AlbumEntry.prototype.document = null;
                AlbumEntry.prototype.sticker = null;
                AlbumEntry.prototype.gif = null;
                AlbumEntry.prototype.voice = null;

                let $oneOfFields;

                $Object.defineProperty(AlbumEntry.prototype, "kind", {
                    get: $util.oneOfGetter($oneOfFields = ["image", "video", "audio", "document", "sticker", "gif", "voice"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                AlbumEntry.create = function(properties) {
                    return new AlbumEntry(properties);
                };

                AlbumEntry.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.image != null && $Object.hasOwnProperty.call(message, "image"))
                        $root.sealpost.content.v1.Media.encode(message.image, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.video != null && $Object.hasOwnProperty.call(message, "video"))
                        $root.sealpost.content.v1.Media.encode(message.video, writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.audio != null && $Object.hasOwnProperty.call(message, "audio"))
                        $root.sealpost.content.v1.Media.encode(message.audio, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                        $root.sealpost.content.v1.Media.encode(message.document, writer.uint32(34).fork(), _depth + 1).ldelim();
                    if (message.sticker != null && $Object.hasOwnProperty.call(message, "sticker"))
                        $root.sealpost.content.v1.Media.encode(message.sticker, writer.uint32(42).fork(), _depth + 1).ldelim();
                    if (message.gif != null && $Object.hasOwnProperty.call(message, "gif"))
                        $root.sealpost.content.v1.Media.encode(message.gif, writer.uint32(50).fork(), _depth + 1).ldelim();
                    if (message.voice != null && $Object.hasOwnProperty.call(message, "voice"))
                        $root.sealpost.content.v1.Media.encode(message.voice, writer.uint32(58).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                AlbumEntry.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.AlbumEntry();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.image = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.image);
                                message.kind = "image";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.video = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.video);
                                message.kind = "video";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.audio = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.audio);
                                message.kind = "audio";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.document = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.document);
                                message.kind = "document";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.sticker = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.sticker);
                                message.kind = "sticker";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.gif = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.gif);
                                message.kind = "gif";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.voice = $root.sealpost.content.v1.Media.decode(reader, reader.size(), $undefined, _depth + 1, message.voice);
                                message.kind = "voice";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                AlbumEntry.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.AlbumEntry)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.AlbumEntry: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.AlbumEntry();
                    if (object.image != null) {
                        if (!$util.isObject(object.image))
                            throw $TypeError(".sealpost.content.v1.AlbumEntry.image: object expected");
                        message.image = $root.sealpost.content.v1.Media.fromObject(object.image, _depth + 1);
                    }
                    if (object.video != null) {
                        if (!$util.isObject(object.video))
                            throw $TypeError(".sealpost.content.v1.AlbumEntry.video: object expected");
                        message.video = $root.sealpost.content.v1.Media.fromObject(object.video, _depth + 1);
                    }
                    if (object.audio != null) {
                        if (!$util.isObject(object.audio))
                            throw $TypeError(".sealpost.content.v1.AlbumEntry.audio: object expected");
                        message.audio = $root.sealpost.content.v1.Media.fromObject(object.audio, _depth + 1);
                    }
                    if (object.document != null) {
                        if (!$util.isObject(object.document))
                            throw $TypeError(".sealpost.content.v1.AlbumEntry.document: object expected");
                        message.document = $root.sealpost.content.v1.Media.fromObject(object.document, _depth + 1);
                    }
                    if (object.sticker != null) {
                        if (!$util.isObject(object.sticker))
                            throw $TypeError(".sealpost.content.v1.AlbumEntry.sticker: object expected");
                        message.sticker = $root.sealpost.content.v1.Media.fromObject(object.sticker, _depth + 1);
                    }
                    if (object.gif != null) {
                        if (!$util.isObject(object.gif))
                            throw $TypeError(".sealpost.content.v1.AlbumEntry.gif: object expected");
                        message.gif = $root.sealpost.content.v1.Media.fromObject(object.gif, _depth + 1);
                    }
                    if (object.voice != null) {
                        if (!$util.isObject(object.voice))
                            throw $TypeError(".sealpost.content.v1.AlbumEntry.voice: object expected");
                        message.voice = $root.sealpost.content.v1.Media.fromObject(object.voice, _depth + 1);
                    }
                    return message;
                };

                AlbumEntry.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (message.image != null && $Object.hasOwnProperty.call(message, "image")) {
                        object.image = $root.sealpost.content.v1.Media.toObject(message.image, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "image";
                    }
                    if (message.video != null && $Object.hasOwnProperty.call(message, "video")) {
                        object.video = $root.sealpost.content.v1.Media.toObject(message.video, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "video";
                    }
                    if (message.audio != null && $Object.hasOwnProperty.call(message, "audio")) {
                        object.audio = $root.sealpost.content.v1.Media.toObject(message.audio, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "audio";
                    }
                    if (message.document != null && $Object.hasOwnProperty.call(message, "document")) {
                        object.document = $root.sealpost.content.v1.Media.toObject(message.document, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "document";
                    }
                    if (message.sticker != null && $Object.hasOwnProperty.call(message, "sticker")) {
                        object.sticker = $root.sealpost.content.v1.Media.toObject(message.sticker, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "sticker";
                    }
                    if (message.gif != null && $Object.hasOwnProperty.call(message, "gif")) {
                        object.gif = $root.sealpost.content.v1.Media.toObject(message.gif, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "gif";
                    }
                    if (message.voice != null && $Object.hasOwnProperty.call(message, "voice")) {
                        object.voice = $root.sealpost.content.v1.Media.toObject(message.voice, options, _depth + 1);
                        if (options.oneofs)
                            object.kind = "voice";
                    }
                    return object;
                };

                AlbumEntry.prototype.toJSON = function() {
                    return AlbumEntry.toObject(this, $protobuf.util.toJSONOptions);
                };

                return AlbumEntry;
            })();

            v1.Unavailable = (function() {

                const Unavailable = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Unavailable.prototype.reason = 0;
                Unavailable.prototype.platformType = "";
                Unavailable.prototype.platformCode = 0;

                Unavailable.create = function(properties) {
                    return new Unavailable(properties);
                };

                Unavailable.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
                        writer.uint32(8).int32(message.reason);
                    if (message.platformType != null && $Object.hasOwnProperty.call(message, "platformType") && message.platformType !== "")
                        writer.uint32(18).string(message.platformType);
                    if (message.platformCode != null && $Object.hasOwnProperty.call(message, "platformCode") && message.platformCode !== 0)
                        writer.uint32(24).uint32(message.platformCode);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Unavailable.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Unavailable();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.platformType = value;
                                else
                                    delete message.platformType;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.platformCode = value;
                                else
                                    delete message.platformCode;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Unavailable.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Unavailable)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Unavailable: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Unavailable();
                    if (object.reason !== 0 && (typeof object.reason !== "string" || $root.sealpost.content.v1.UnavailableReason[object.reason] !== 0))
                        switch (object.reason) {
                        case "UNAVAILABLE_REASON_UNSPECIFIED":
                        case 0:
                            message.reason = 0;
                            break;
                        case "UNAVAILABLE_REASON_UNSUPPORTED_BY_PLATFORM":
                        case 1:
                            message.reason = 1;
                            break;
                        case "UNAVAILABLE_REASON_VIEW_ONCE":
                        case 2:
                            message.reason = 2;
                            break;
                        case "UNAVAILABLE_REASON_EMPTY":
                        case 3:
                            message.reason = 3;
                            break;
                        case "UNAVAILABLE_REASON_PAYMENT":
                        case 4:
                            message.reason = 4;
                            break;
                        default:
                            if (typeof object.reason === "number" && (object.reason | 0) === object.reason)
                                message.reason = object.reason;
                        }
                    if (object.platformType != null)
                        if (typeof object.platformType !== "string" || object.platformType.length)
                            message.platformType = $String(object.platformType);
                    if (object.platformCode != null)
                        if ($Number(object.platformCode) !== 0)
                            message.platformCode = object.platformCode >>> 0;
                    return message;
                };

                Unavailable.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.reason = options.enums === $String ? "UNAVAILABLE_REASON_UNSPECIFIED" : 0;
                        object.platformType = "";
                        object.platformCode = 0;
                    }
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                        object.reason = options.enums === $String ? $root.sealpost.content.v1.UnavailableReason[message.reason] === $undefined ? message.reason : $root.sealpost.content.v1.UnavailableReason[message.reason] : message.reason;
                    if (message.platformType != null && $Object.hasOwnProperty.call(message, "platformType"))
                        object.platformType = message.platformType;
                    if (message.platformCode != null && $Object.hasOwnProperty.call(message, "platformCode"))
                        object.platformCode = message.platformCode;
                    return object;
                };

                Unavailable.prototype.toJSON = function() {
                    return Unavailable.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Unavailable;
            })();

            v1.UnavailableReason = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNAVAILABLE_REASON_UNSPECIFIED"] = 0;
                values[valuesById[1] = "UNAVAILABLE_REASON_UNSUPPORTED_BY_PLATFORM"] = 1;
                values[valuesById[2] = "UNAVAILABLE_REASON_VIEW_ONCE"] = 2;
                values[valuesById[3] = "UNAVAILABLE_REASON_EMPTY"] = 3;
                values[valuesById[4] = "UNAVAILABLE_REASON_PAYMENT"] = 4;
                return values;
            })();

            v1.Reaction = (function() {

                const Reaction = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Reaction.prototype.target = null;
                Reaction.prototype.emoji = "";
                Reaction.prototype.action = 0;
                Reaction.prototype.name = "";

                Reaction.create = function(properties) {
                    return new Reaction(properties);
                };

                Reaction.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                        $root.sealpost.content.v1.Reference.encode(message.target, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.emoji != null && $Object.hasOwnProperty.call(message, "emoji") && message.emoji !== "")
                        writer.uint32(18).string(message.emoji);
                    if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                        writer.uint32(24).int32(message.action);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(34).string(message.name);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Reaction.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Reaction();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.target = $root.sealpost.content.v1.Reference.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.emoji = value;
                                else
                                    delete message.emoji;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.action = value;
                                else
                                    delete message.action;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Reaction.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Reaction)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Reaction: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Reaction();
                    if (object.target != null) {
                        if (!$util.isObject(object.target))
                            throw $TypeError(".sealpost.content.v1.Reaction.target: object expected");
                        message.target = $root.sealpost.content.v1.Reference.fromObject(object.target, _depth + 1);
                    }
                    if (object.emoji != null)
                        if (typeof object.emoji !== "string" || object.emoji.length)
                            message.emoji = $String(object.emoji);
                    if (object.action !== 0 && (typeof object.action !== "string" || $root.sealpost.content.v1.ReactionAction[object.action] !== 0))
                        switch (object.action) {
                        case "REACTION_ACTION_UNSPECIFIED":
                        case 0:
                            message.action = 0;
                            break;
                        case "REACTION_ACTION_ADD":
                        case 1:
                            message.action = 1;
                            break;
                        case "REACTION_ACTION_REMOVE":
                        case 2:
                            message.action = 2;
                            break;
                        default:
                            if (typeof object.action === "number" && (object.action | 0) === object.action)
                                message.action = object.action;
                        }
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    return message;
                };

                Reaction.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.target = null;
                        object.emoji = "";
                        object.action = options.enums === $String ? "REACTION_ACTION_UNSPECIFIED" : 0;
                        object.name = "";
                    }
                    if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                        object.target = $root.sealpost.content.v1.Reference.toObject(message.target, options, _depth + 1);
                    if (message.emoji != null && $Object.hasOwnProperty.call(message, "emoji"))
                        object.emoji = message.emoji;
                    if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                        object.action = options.enums === $String ? $root.sealpost.content.v1.ReactionAction[message.action] === $undefined ? message.action : $root.sealpost.content.v1.ReactionAction[message.action] : message.action;
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    return object;
                };

                Reaction.prototype.toJSON = function() {
                    return Reaction.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Reaction;
            })();

            v1.ReactionAction = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "REACTION_ACTION_UNSPECIFIED"] = 0;
                values[valuesById[1] = "REACTION_ACTION_ADD"] = 1;
                values[valuesById[2] = "REACTION_ACTION_REMOVE"] = 2;
                return values;
            })();

            v1.Edit = (function() {

                const Edit = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Edit.prototype.target = null;
                Edit.prototype.editNumber = 0;
                Edit.prototype.content = null;

                Edit.create = function(properties) {
                    return new Edit(properties);
                };

                Edit.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                        $root.sealpost.content.v1.Reference.encode(message.target, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.editNumber != null && $Object.hasOwnProperty.call(message, "editNumber") && message.editNumber !== 0)
                        writer.uint32(16).uint32(message.editNumber);
                    if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                        $root.sealpost.content.v1.Content.encode(message.content, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Edit.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Edit();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.target = $root.sealpost.content.v1.Reference.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.editNumber = value;
                                else
                                    delete message.editNumber;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.content = $root.sealpost.content.v1.Content.decode(reader, reader.size(), $undefined, _depth + 1, message.content);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Edit.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Edit)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Edit: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Edit();
                    if (object.target != null) {
                        if (!$util.isObject(object.target))
                            throw $TypeError(".sealpost.content.v1.Edit.target: object expected");
                        message.target = $root.sealpost.content.v1.Reference.fromObject(object.target, _depth + 1);
                    }
                    if (object.editNumber != null)
                        if ($Number(object.editNumber) !== 0)
                            message.editNumber = object.editNumber >>> 0;
                    if (object.content != null) {
                        if (!$util.isObject(object.content))
                            throw $TypeError(".sealpost.content.v1.Edit.content: object expected");
                        message.content = $root.sealpost.content.v1.Content.fromObject(object.content, _depth + 1);
                    }
                    return message;
                };

                Edit.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.target = null;
                        object.editNumber = 0;
                        object.content = null;
                    }
                    if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                        object.target = $root.sealpost.content.v1.Reference.toObject(message.target, options, _depth + 1);
                    if (message.editNumber != null && $Object.hasOwnProperty.call(message, "editNumber"))
                        object.editNumber = message.editNumber;
                    if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                        object.content = $root.sealpost.content.v1.Content.toObject(message.content, options, _depth + 1);
                    return object;
                };

                Edit.prototype.toJSON = function() {
                    return Edit.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Edit;
            })();

            v1.Deletion = (function() {

                const Deletion = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Deletion.prototype.target = null;

                Deletion.create = function(properties) {
                    return new Deletion(properties);
                };

                Deletion.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                        $root.sealpost.content.v1.Reference.encode(message.target, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Deletion.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Deletion();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.target = $root.sealpost.content.v1.Reference.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Deletion.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Deletion)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Deletion: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Deletion();
                    if (object.target != null) {
                        if (!$util.isObject(object.target))
                            throw $TypeError(".sealpost.content.v1.Deletion.target: object expected");
                        message.target = $root.sealpost.content.v1.Reference.fromObject(object.target, _depth + 1);
                    }
                    return message;
                };

                Deletion.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.target = null;
                    if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                        object.target = $root.sealpost.content.v1.Reference.toObject(message.target, options, _depth + 1);
                    return object;
                };

                Deletion.prototype.toJSON = function() {
                    return Deletion.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Deletion;
            })();

            v1.Unsupported = (function() {

                const Unsupported = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Unsupported.prototype.platformType = "";

                Unsupported.create = function(properties) {
                    return new Unsupported(properties);
                };

                Unsupported.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.platformType != null && $Object.hasOwnProperty.call(message, "platformType") && message.platformType !== "")
                        writer.uint32(10).string(message.platformType);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Unsupported.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.Unsupported();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.platformType = value;
                                else
                                    delete message.platformType;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Unsupported.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.Unsupported)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.Unsupported: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.Unsupported();
                    if (object.platformType != null)
                        if (typeof object.platformType !== "string" || object.platformType.length)
                            message.platformType = $String(object.platformType);
                    return message;
                };

                Unsupported.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.platformType = "";
                    if (message.platformType != null && $Object.hasOwnProperty.call(message, "platformType"))
                        object.platformType = message.platformType;
                    return object;
                };

                Unsupported.prototype.toJSON = function() {
                    return Unsupported.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Unsupported;
            })();

            v1.SystemEvent = (function() {

                const SystemEvent = function (properties) {
                    this.attributes = {};
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                SystemEvent.prototype.event = "";
                SystemEvent.prototype.body = "";
                SystemEvent.prototype.attributes = $util.emptyObject;

                SystemEvent.create = function(properties) {
                    return new SystemEvent(properties);
                };

                SystemEvent.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.event != null && $Object.hasOwnProperty.call(message, "event") && message.event !== "")
                        writer.uint32(10).string(message.event);
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body !== "")
                        writer.uint32(18).string(message.body);
                    if (message.attributes != null && $Object.hasOwnProperty.call(message, "attributes"))
                        for (let keys = $Object.keys(message.attributes), i = 0; i < keys.length; ++i)
                            writer.uint32(26).fork().uint32(10).string(keys[i]).uint32(18).string(message.attributes[keys[i]]).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                SystemEvent.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, key, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.sealpost.content.v1.SystemEvent();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.event = value;
                                else
                                    delete message.event;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.body = value;
                                else
                                    delete message.body;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (message.attributes === $util.emptyObject)
                                    message.attributes = {};
                                let end2 = reader.size() + reader.pos;
                                if (end2 > reader.len)
                                    throw $RangeError("index out of range");
                                reader.len = end2;
                                key = "";
                                value = "";
                                while (reader.pos < end2) {
                                    let tag2 = reader.tag();
                                    wireType = tag2 & 7;
                                    switch (tag2 >>>= 3) {
                                    case 1:
                                        if (wireType !== 2)
                                            break;
                                        key = reader.stringVerify();
                                        continue;
                                    case 2:
                                        if (wireType !== 2)
                                            break;
                                        value = reader.stringVerify();
                                        continue;
                                    }
                                    reader.skipType(wireType, _depth, tag2);
                                }
                                if (reader.pos !== end2)
                                    throw $RangeError("index out of range");
                                reader.len = end;
                                if (key === "__proto__")
                                    $util.makeProp(message.attributes, key);
                                message.attributes[key] = value;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                SystemEvent.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.content.v1.SystemEvent)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.content.v1.SystemEvent: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.content.v1.SystemEvent();
                    if (object.event != null)
                        if (typeof object.event !== "string" || object.event.length)
                            message.event = $String(object.event);
                    if (object.body != null)
                        if (typeof object.body !== "string" || object.body.length)
                            message.body = $String(object.body);
                    if (object.attributes) {
                        if (!$util.isObject(object.attributes))
                            throw $TypeError(".sealpost.content.v1.SystemEvent.attributes: object expected");
                        message.attributes = {};
                        for (let keys = $Object.keys(object.attributes), i = 0; i < keys.length; ++i) {
                            if (keys[i] === "__proto__")
                                $util.makeProp(message.attributes, keys[i]);
                            message.attributes[keys[i]] = $String(object.attributes[keys[i]]);
                        }
                    }
                    return message;
                };

                SystemEvent.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.objects || options.defaults)
                        object.attributes = {};
                    if (options.defaults) {
                        object.event = "";
                        object.body = "";
                    }
                    if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                        object.event = message.event;
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                        object.body = message.body;
                    let keys2;
                    if (message.attributes && (keys2 = $Object.keys(message.attributes)).length) {
                        object.attributes = {};
                        for (let j = 0; j < keys2.length; ++j) {
                            if (keys2[j] === "__proto__")
                                $util.makeProp(object.attributes, keys2[j]);
                            object.attributes[keys2[j]] = message.attributes[keys2[j]];
                        }
                    }
                    return object;
                };

                SystemEvent.prototype.toJSON = function() {
                    return SystemEvent.toObject(this, $protobuf.util.toJSONOptions);
                };

                return SystemEvent;
            })();

            return v1;
        })();

        return content;
    })();

    return sealpost;
})();

export {
  $root as default
};
