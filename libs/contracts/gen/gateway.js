/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $String = $util.global.String, $Array = $util.global.Array, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean;

const $root = $protobuf.roots["gateway"] || ($protobuf.roots["gateway"] = {});

export const sealpost = $root.sealpost = (() => {

    const sealpost = {};

    sealpost.gateway = (function() {

        const gateway = {};

        gateway.v1 = (function() {

            const v1 = {};

            v1.Platform = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "PLATFORM_UNSPECIFIED"] = 0;
                values[valuesById[1] = "PLATFORM_WHATSAPP"] = 1;
                values[valuesById[2] = "PLATFORM_MESSENGER"] = 2;
                values[valuesById[3] = "PLATFORM_INSTAGRAM"] = 3;
                return values;
            })();

            v1.Address = (function() {

                const Address = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Address.prototype.platform = 0;
                Address.prototype.participantId = $util.newBuffer([]);
                Address.prototype.deviceId = 0;

                Address.create = function(properties) {
                    return new Address(properties);
                };

                Address.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform") && message.platform !== 0)
                        writer.uint32(8).int32(message.platform);
                    if (message.participantId != null && $Object.hasOwnProperty.call(message, "participantId") && message.participantId.length)
                        writer.uint32(18).bytes(message.participantId);
                    if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId") && message.deviceId !== 0)
                        writer.uint32(24).uint32(message.deviceId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Address.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.Address();
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
                                    message.platform = value;
                                else
                                    delete message.platform;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.participantId = value;
                                else
                                    delete message.participantId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.deviceId = value;
                                else
                                    delete message.deviceId;
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

                Address.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.Address)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.Address: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.Address();
                    if (object.platform !== 0 && (typeof object.platform !== "string" || $root.sealpost.gateway.v1.Platform[object.platform] !== 0))
                        switch (object.platform) {
                        case "PLATFORM_UNSPECIFIED":
                        case 0:
                            message.platform = 0;
                            break;
                        case "PLATFORM_WHATSAPP":
                        case 1:
                            message.platform = 1;
                            break;
                        case "PLATFORM_MESSENGER":
                        case 2:
                            message.platform = 2;
                            break;
                        case "PLATFORM_INSTAGRAM":
                        case 3:
                            message.platform = 3;
                            break;
                        default:
                            if (typeof object.platform === "number" && (object.platform | 0) === object.platform)
                                message.platform = object.platform;
                        }
                    if (object.participantId != null)
                        if (object.participantId.length)
                            if (typeof object.participantId === "string")
                                $util.base64.decode(object.participantId, message.participantId = $util.newBuffer($util.base64.length(object.participantId)), 0);
                            else if (object.participantId.length >= 0)
                                message.participantId = object.participantId;
                    if (object.deviceId != null)
                        if ($Number(object.deviceId) !== 0)
                            message.deviceId = object.deviceId >>> 0;
                    return message;
                };

                Address.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.platform = options.enums === $String ? "PLATFORM_UNSPECIFIED" : 0;
                        if (options.bytes === $String)
                            object.participantId = "";
                        else {
                            object.participantId = [];
                            if (options.bytes !== $Array)
                                object.participantId = $util.newBuffer(object.participantId);
                        }
                        object.deviceId = 0;
                    }
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform"))
                        object.platform = options.enums === $String ? $root.sealpost.gateway.v1.Platform[message.platform] === $undefined ? message.platform : $root.sealpost.gateway.v1.Platform[message.platform] : message.platform;
                    if (message.participantId != null && $Object.hasOwnProperty.call(message, "participantId"))
                        object.participantId = options.bytes === $String ? $util.base64.encode(message.participantId, 0, message.participantId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.participantId) : message.participantId;
                    if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId"))
                        object.deviceId = message.deviceId;
                    return object;
                };

                Address.prototype.toJSON = function() {
                    return Address.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Address;
            })();

            v1.ControlKind = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "CONTROL_KIND_UNSPECIFIED"] = 0;
                values[valuesById[1] = "CONTROL_KIND_NEW"] = 1;
                values[valuesById[2] = "CONTROL_KIND_JOIN"] = 2;
                values[valuesById[3] = "CONTROL_KIND_STOP"] = 3;
                values[valuesById[4] = "CONTROL_KIND_BLOCK"] = 4;
                values[valuesById[5] = "CONTROL_KIND_WHO"] = 5;
                values[valuesById[6] = "CONTROL_KIND_SWITCH"] = 6;
                values[valuesById[7] = "CONTROL_KIND_GREET"] = 7;
                values[valuesById[8] = "CONTROL_KIND_IDENTITY_CHANGED"] = 8;
                values[valuesById[9] = "CONTROL_KIND_INVITE"] = 9;
                return values;
            })();

            v1.Control = (function() {

                const Control = function (properties) {
                    this.aliases = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Control.prototype.controlId = $util.newBuffer([]);
                Control.prototype.kind = 0;
                Control.prototype.platform = 0;
                Control.prototype.accountId = "";
                Control.prototype.address = "";
                Control.prototype.aliases = $util.emptyArray;
                Control.prototype.tokenHash = $util.newBuffer([]);
                Control.prototype.number = 0;
                Control.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                Control.prototype.sealedName = null;
                Control.prototype.language = "";
                Control.prototype.conversationId = $util.newBuffer([]);
                Control.prototype.chosenConversationId = $util.newBuffer([]);

                Control.create = function(properties) {
                    return new Control(properties);
                };

                Control.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.controlId != null && $Object.hasOwnProperty.call(message, "controlId") && message.controlId.length)
                        writer.uint32(10).bytes(message.controlId);
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                        writer.uint32(16).int32(message.kind);
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform") && message.platform !== 0)
                        writer.uint32(24).int32(message.platform);
                    if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId") && message.accountId !== "")
                        writer.uint32(34).string(message.accountId);
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                        writer.uint32(42).string(message.address);
                    if (message.aliases != null && message.aliases.length)
                        for (let i = 0; i < message.aliases.length; ++i)
                            writer.uint32(50).string(message.aliases[i]);
                    if (message.tokenHash != null && $Object.hasOwnProperty.call(message, "tokenHash") && message.tokenHash.length)
                        writer.uint32(58).bytes(message.tokenHash);
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                        writer.uint32(64).uint32(message.number);
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                        writer.uint32(72).uint64(message.atMs);
                    if (message.sealedName != null && $Object.hasOwnProperty.call(message, "sealedName"))
                        $root.sealpost.gateway.v1.SealedBody.encode(message.sealedName, writer.uint32(82).fork(), _depth + 1).ldelim();
                    if (message.language != null && $Object.hasOwnProperty.call(message, "language") && message.language !== "")
                        writer.uint32(90).string(message.language);
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId.length)
                        writer.uint32(98).bytes(message.conversationId);
                    if (message.chosenConversationId != null && $Object.hasOwnProperty.call(message, "chosenConversationId") && message.chosenConversationId.length)
                        writer.uint32(106).bytes(message.chosenConversationId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Control.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.Control();
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
                                if ((value = reader.bytes()).length)
                                    message.controlId = value;
                                else
                                    delete message.controlId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.platform = value;
                                else
                                    delete message.platform;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.accountId = value;
                                else
                                    delete message.accountId;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.address = value;
                                else
                                    delete message.address;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.aliases && message.aliases.length))
                                    message.aliases = [];
                                message.aliases.push(reader.stringVerify());
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.tokenHash = value;
                                else
                                    delete message.tokenHash;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.number = value;
                                else
                                    delete message.number;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.atMs = value;
                                else
                                    delete message.atMs;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                message.sealedName = $root.sealpost.gateway.v1.SealedBody.decode(reader, reader.size(), $undefined, _depth + 1, message.sealedName);
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.language = value;
                                else
                                    delete message.language;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.conversationId = value;
                                else
                                    delete message.conversationId;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.chosenConversationId = value;
                                else
                                    delete message.chosenConversationId;
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

                Control.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.Control)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.Control: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.Control();
                    if (object.controlId != null)
                        if (object.controlId.length)
                            if (typeof object.controlId === "string")
                                $util.base64.decode(object.controlId, message.controlId = $util.newBuffer($util.base64.length(object.controlId)), 0);
                            else if (object.controlId.length >= 0)
                                message.controlId = object.controlId;
                    if (object.kind !== 0 && (typeof object.kind !== "string" || $root.sealpost.gateway.v1.ControlKind[object.kind] !== 0))
                        switch (object.kind) {
                        case "CONTROL_KIND_UNSPECIFIED":
                        case 0:
                            message.kind = 0;
                            break;
                        case "CONTROL_KIND_NEW":
                        case 1:
                            message.kind = 1;
                            break;
                        case "CONTROL_KIND_JOIN":
                        case 2:
                            message.kind = 2;
                            break;
                        case "CONTROL_KIND_STOP":
                        case 3:
                            message.kind = 3;
                            break;
                        case "CONTROL_KIND_BLOCK":
                        case 4:
                            message.kind = 4;
                            break;
                        case "CONTROL_KIND_WHO":
                        case 5:
                            message.kind = 5;
                            break;
                        case "CONTROL_KIND_SWITCH":
                        case 6:
                            message.kind = 6;
                            break;
                        case "CONTROL_KIND_GREET":
                        case 7:
                            message.kind = 7;
                            break;
                        case "CONTROL_KIND_IDENTITY_CHANGED":
                        case 8:
                            message.kind = 8;
                            break;
                        case "CONTROL_KIND_INVITE":
                        case 9:
                            message.kind = 9;
                            break;
                        default:
                            if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                                message.kind = object.kind;
                        }
                    if (object.platform !== 0 && (typeof object.platform !== "string" || $root.sealpost.gateway.v1.Platform[object.platform] !== 0))
                        switch (object.platform) {
                        case "PLATFORM_UNSPECIFIED":
                        case 0:
                            message.platform = 0;
                            break;
                        case "PLATFORM_WHATSAPP":
                        case 1:
                            message.platform = 1;
                            break;
                        case "PLATFORM_MESSENGER":
                        case 2:
                            message.platform = 2;
                            break;
                        case "PLATFORM_INSTAGRAM":
                        case 3:
                            message.platform = 3;
                            break;
                        default:
                            if (typeof object.platform === "number" && (object.platform | 0) === object.platform)
                                message.platform = object.platform;
                        }
                    if (object.accountId != null)
                        if (typeof object.accountId !== "string" || object.accountId.length)
                            message.accountId = $String(object.accountId);
                    if (object.address != null)
                        if (typeof object.address !== "string" || object.address.length)
                            message.address = $String(object.address);
                    if (object.aliases) {
                        if (!$Array.isArray(object.aliases))
                            throw $TypeError(".sealpost.gateway.v1.Control.aliases: array expected");
                        message.aliases = $Array(object.aliases.length);
                        for (let i = 0; i < object.aliases.length; ++i)
                            message.aliases[i] = $String(object.aliases[i]);
                    }
                    if (object.tokenHash != null)
                        if (object.tokenHash.length)
                            if (typeof object.tokenHash === "string")
                                $util.base64.decode(object.tokenHash, message.tokenHash = $util.newBuffer($util.base64.length(object.tokenHash)), 0);
                            else if (object.tokenHash.length >= 0)
                                message.tokenHash = object.tokenHash;
                    if (object.number != null)
                        if ($Number(object.number) !== 0)
                            message.number = object.number >>> 0;
                    if (object.atMs != null)
                        if (typeof object.atMs === "object" ? object.atMs.low || object.atMs.high : $Number(object.atMs) !== 0)
                            if ($util.Long)
                                message.atMs = $util.Long.fromValue(object.atMs, true);
                            else if (typeof object.atMs === "string")
                                message.atMs = $parseInt(object.atMs, 10);
                            else if (typeof object.atMs === "number")
                                message.atMs = object.atMs;
                            else if (typeof object.atMs === "object")
                                message.atMs = new $util.LongBits(object.atMs.low >>> 0, object.atMs.high >>> 0).toNumber(true);
                    if (object.sealedName != null) {
                        if (!$util.isObject(object.sealedName))
                            throw $TypeError(".sealpost.gateway.v1.Control.sealedName: object expected");
                        message.sealedName = $root.sealpost.gateway.v1.SealedBody.fromObject(object.sealedName, _depth + 1);
                    }
                    if (object.language != null)
                        if (typeof object.language !== "string" || object.language.length)
                            message.language = $String(object.language);
                    if (object.conversationId != null)
                        if (object.conversationId.length)
                            if (typeof object.conversationId === "string")
                                $util.base64.decode(object.conversationId, message.conversationId = $util.newBuffer($util.base64.length(object.conversationId)), 0);
                            else if (object.conversationId.length >= 0)
                                message.conversationId = object.conversationId;
                    if (object.chosenConversationId != null)
                        if (object.chosenConversationId.length)
                            if (typeof object.chosenConversationId === "string")
                                $util.base64.decode(object.chosenConversationId, message.chosenConversationId = $util.newBuffer($util.base64.length(object.chosenConversationId)), 0);
                            else if (object.chosenConversationId.length >= 0)
                                message.chosenConversationId = object.chosenConversationId;
                    return message;
                };

                Control.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.aliases = [];
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.controlId = "";
                        else {
                            object.controlId = [];
                            if (options.bytes !== $Array)
                                object.controlId = $util.newBuffer(object.controlId);
                        }
                        object.kind = options.enums === $String ? "CONTROL_KIND_UNSPECIFIED" : 0;
                        object.platform = options.enums === $String ? "PLATFORM_UNSPECIFIED" : 0;
                        object.accountId = "";
                        object.address = "";
                        if (options.bytes === $String)
                            object.tokenHash = "";
                        else {
                            object.tokenHash = [];
                            if (options.bytes !== $Array)
                                object.tokenHash = $util.newBuffer(object.tokenHash);
                        }
                        object.number = 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.atMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.atMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.sealedName = null;
                        object.language = "";
                        if (options.bytes === $String)
                            object.conversationId = "";
                        else {
                            object.conversationId = [];
                            if (options.bytes !== $Array)
                                object.conversationId = $util.newBuffer(object.conversationId);
                        }
                        if (options.bytes === $String)
                            object.chosenConversationId = "";
                        else {
                            object.chosenConversationId = [];
                            if (options.bytes !== $Array)
                                object.chosenConversationId = $util.newBuffer(object.chosenConversationId);
                        }
                    }
                    if (message.controlId != null && $Object.hasOwnProperty.call(message, "controlId"))
                        object.controlId = options.bytes === $String ? $util.base64.encode(message.controlId, 0, message.controlId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.controlId) : message.controlId;
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                        object.kind = options.enums === $String ? $root.sealpost.gateway.v1.ControlKind[message.kind] === $undefined ? message.kind : $root.sealpost.gateway.v1.ControlKind[message.kind] : message.kind;
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform"))
                        object.platform = options.enums === $String ? $root.sealpost.gateway.v1.Platform[message.platform] === $undefined ? message.platform : $root.sealpost.gateway.v1.Platform[message.platform] : message.platform;
                    if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                        object.accountId = message.accountId;
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                        object.address = message.address;
                    if (message.aliases && message.aliases.length) {
                        object.aliases = $Array(message.aliases.length);
                        for (let j = 0; j < message.aliases.length; ++j)
                            object.aliases[j] = message.aliases[j];
                    }
                    if (message.tokenHash != null && $Object.hasOwnProperty.call(message, "tokenHash"))
                        object.tokenHash = options.bytes === $String ? $util.base64.encode(message.tokenHash, 0, message.tokenHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.tokenHash) : message.tokenHash;
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        object.number = message.number;
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.atMs = typeof message.atMs === "number" ? $BigInt(message.atMs) : $util.Long.fromBits(message.atMs.low >>> 0, message.atMs.high >>> 0, true).toBigInt();
                        else if (typeof message.atMs === "number")
                            object.atMs = options.longs === $String ? $String(message.atMs) : message.atMs;
                        else
                            object.atMs = options.longs === $String ? $util.Long.prototype.toString.call(message.atMs) : options.longs === $Number ? new $util.LongBits(message.atMs.low >>> 0, message.atMs.high >>> 0).toNumber(true) : message.atMs;
                    if (message.sealedName != null && $Object.hasOwnProperty.call(message, "sealedName"))
                        object.sealedName = $root.sealpost.gateway.v1.SealedBody.toObject(message.sealedName, options, _depth + 1);
                    if (message.language != null && $Object.hasOwnProperty.call(message, "language"))
                        object.language = message.language;
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                        object.conversationId = options.bytes === $String ? $util.base64.encode(message.conversationId, 0, message.conversationId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.conversationId) : message.conversationId;
                    if (message.chosenConversationId != null && $Object.hasOwnProperty.call(message, "chosenConversationId"))
                        object.chosenConversationId = options.bytes === $String ? $util.base64.encode(message.chosenConversationId, 0, message.chosenConversationId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.chosenConversationId) : message.chosenConversationId;
                    return object;
                };

                Control.prototype.toJSON = function() {
                    return Control.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Control;
            })();

            v1.Level = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "LEVEL_UNSPECIFIED"] = 0;
                values[valuesById[10] = "LEVEL_CONNECTOR_SEALED"] = 10;
                values[valuesById[20] = "LEVEL_APP_SEALED"] = 20;
                values[valuesById[30] = "LEVEL_E2EE"] = 30;
                return values;
            })();

            v1.EnvelopeClass = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "ENVELOPE_CLASS_UNSPECIFIED"] = 0;
                values[valuesById[1] = "ENVELOPE_CLASS_MESSAGE"] = 1;
                values[valuesById[2] = "ENVELOPE_CLASS_REACTION"] = 2;
                values[valuesById[3] = "ENVELOPE_CLASS_EDIT"] = 3;
                values[valuesById[4] = "ENVELOPE_CLASS_DELETION"] = 4;
                values[valuesById[5] = "ENVELOPE_CLASS_SYSTEM"] = 5;
                values[valuesById[6] = "ENVELOPE_CLASS_ECHO"] = 6;
                return values;
            })();

            v1.HeaderBinding = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "HEADER_BINDING_UNSPECIFIED"] = 0;
                values[valuesById[1] = "HEADER_BINDING_IN_CIPHERTEXT"] = 1;
                values[valuesById[2] = "HEADER_BINDING_ORIGIN_SIGNED"] = 2;
                values[valuesById[3] = "HEADER_BINDING_AAD"] = 3;
                return values;
            })();

            v1.SenderHeader = (function() {

                const SenderHeader = function (properties) {
                    this.recipients = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                SenderHeader.prototype.schemaVersion = 0;
                SenderHeader.prototype.envelopeId = $util.newBuffer([]);
                SenderHeader.prototype.conversationId = $util.newBuffer([]);
                SenderHeader.prototype.rosterEpoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                SenderHeader.prototype.sender = null;
                SenderHeader.prototype["class"] = 0;
                SenderHeader.prototype.sentAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                SenderHeader.prototype.level = 0;
                SenderHeader.prototype.headerBinding = 0;
                SenderHeader.prototype.refEnvelopeId = $util.newBuffer([]);
                SenderHeader.prototype.innerFormat = "";
                SenderHeader.prototype.ttlSeconds = 0;
                SenderHeader.prototype.frankingTag = $util.newBuffer([]);
                SenderHeader.prototype.recipients = $util.emptyArray;
                SenderHeader.prototype.originId = "";
                SenderHeader.prototype.featureBits = 0;
                SenderHeader.prototype.contentHint = 0;

                SenderHeader.create = function(properties) {
                    return new SenderHeader(properties);
                };

                SenderHeader.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                        writer.uint32(8).uint32(message.schemaVersion);
                    if (message.envelopeId != null && $Object.hasOwnProperty.call(message, "envelopeId") && message.envelopeId.length)
                        writer.uint32(18).bytes(message.envelopeId);
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId.length)
                        writer.uint32(26).bytes(message.conversationId);
                    if (message.rosterEpoch != null && $Object.hasOwnProperty.call(message, "rosterEpoch") && (typeof message.rosterEpoch === "object" ? message.rosterEpoch.low || message.rosterEpoch.high : message.rosterEpoch !== 0))
                        writer.uint32(32).uint64(message.rosterEpoch);
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                        $root.sealpost.gateway.v1.Address.encode(message.sender, writer.uint32(42).fork(), _depth + 1).ldelim();
                    if (message["class"] != null && $Object.hasOwnProperty.call(message, "class") && message["class"] !== 0)
                        writer.uint32(48).int32(message["class"]);
                    if (message.sentAtMs != null && $Object.hasOwnProperty.call(message, "sentAtMs") && (typeof message.sentAtMs === "object" ? message.sentAtMs.low || message.sentAtMs.high : message.sentAtMs !== 0))
                        writer.uint32(56).uint64(message.sentAtMs);
                    if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== 0)
                        writer.uint32(64).int32(message.level);
                    if (message.headerBinding != null && $Object.hasOwnProperty.call(message, "headerBinding") && message.headerBinding !== 0)
                        writer.uint32(72).int32(message.headerBinding);
                    if (message.refEnvelopeId != null && $Object.hasOwnProperty.call(message, "refEnvelopeId") && message.refEnvelopeId.length)
                        writer.uint32(82).bytes(message.refEnvelopeId);
                    if (message.innerFormat != null && $Object.hasOwnProperty.call(message, "innerFormat") && message.innerFormat !== "")
                        writer.uint32(90).string(message.innerFormat);
                    if (message.ttlSeconds != null && $Object.hasOwnProperty.call(message, "ttlSeconds") && message.ttlSeconds !== 0)
                        writer.uint32(96).uint32(message.ttlSeconds);
                    if (message.frankingTag != null && $Object.hasOwnProperty.call(message, "frankingTag") && message.frankingTag.length)
                        writer.uint32(106).bytes(message.frankingTag);
                    if (message.recipients != null && message.recipients.length)
                        for (let i = 0; i < message.recipients.length; ++i)
                            $root.sealpost.gateway.v1.Address.encode(message.recipients[i], writer.uint32(114).fork(), _depth + 1).ldelim();
                    if (message.originId != null && $Object.hasOwnProperty.call(message, "originId") && message.originId !== "")
                        writer.uint32(122).string(message.originId);
                    if (message.featureBits != null && $Object.hasOwnProperty.call(message, "featureBits") && message.featureBits !== 0)
                        writer.uint32(128).uint32(message.featureBits);
                    if (message.contentHint != null && $Object.hasOwnProperty.call(message, "contentHint") && message.contentHint !== 0)
                        writer.uint32(136).int32(message.contentHint);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                SenderHeader.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.SenderHeader();
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
                                if (value = reader.uint32())
                                    message.schemaVersion = value;
                                else
                                    delete message.schemaVersion;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.envelopeId = value;
                                else
                                    delete message.envelopeId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.conversationId = value;
                                else
                                    delete message.conversationId;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.rosterEpoch = value;
                                else
                                    delete message.rosterEpoch;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.sender = $root.sealpost.gateway.v1.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.sender);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message["class"] = value;
                                else
                                    delete message["class"];
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sentAtMs = value;
                                else
                                    delete message.sentAtMs;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.level = value;
                                else
                                    delete message.level;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.headerBinding = value;
                                else
                                    delete message.headerBinding;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.refEnvelopeId = value;
                                else
                                    delete message.refEnvelopeId;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.innerFormat = value;
                                else
                                    delete message.innerFormat;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.ttlSeconds = value;
                                else
                                    delete message.ttlSeconds;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.frankingTag = value;
                                else
                                    delete message.frankingTag;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.recipients && message.recipients.length))
                                    message.recipients = [];
                                message.recipients.push($root.sealpost.gateway.v1.Address.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.originId = value;
                                else
                                    delete message.originId;
                                continue;
                            }
                        case 16: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.featureBits = value;
                                else
                                    delete message.featureBits;
                                continue;
                            }
                        case 17: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.contentHint = value;
                                else
                                    delete message.contentHint;
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

                SenderHeader.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.SenderHeader)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.SenderHeader: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.SenderHeader();
                    if (object.schemaVersion != null)
                        if ($Number(object.schemaVersion) !== 0)
                            message.schemaVersion = object.schemaVersion >>> 0;
                    if (object.envelopeId != null)
                        if (object.envelopeId.length)
                            if (typeof object.envelopeId === "string")
                                $util.base64.decode(object.envelopeId, message.envelopeId = $util.newBuffer($util.base64.length(object.envelopeId)), 0);
                            else if (object.envelopeId.length >= 0)
                                message.envelopeId = object.envelopeId;
                    if (object.conversationId != null)
                        if (object.conversationId.length)
                            if (typeof object.conversationId === "string")
                                $util.base64.decode(object.conversationId, message.conversationId = $util.newBuffer($util.base64.length(object.conversationId)), 0);
                            else if (object.conversationId.length >= 0)
                                message.conversationId = object.conversationId;
                    if (object.rosterEpoch != null)
                        if (typeof object.rosterEpoch === "object" ? object.rosterEpoch.low || object.rosterEpoch.high : $Number(object.rosterEpoch) !== 0)
                            if ($util.Long)
                                message.rosterEpoch = $util.Long.fromValue(object.rosterEpoch, true);
                            else if (typeof object.rosterEpoch === "string")
                                message.rosterEpoch = $parseInt(object.rosterEpoch, 10);
                            else if (typeof object.rosterEpoch === "number")
                                message.rosterEpoch = object.rosterEpoch;
                            else if (typeof object.rosterEpoch === "object")
                                message.rosterEpoch = new $util.LongBits(object.rosterEpoch.low >>> 0, object.rosterEpoch.high >>> 0).toNumber(true);
                    if (object.sender != null) {
                        if (!$util.isObject(object.sender))
                            throw $TypeError(".sealpost.gateway.v1.SenderHeader.sender: object expected");
                        message.sender = $root.sealpost.gateway.v1.Address.fromObject(object.sender, _depth + 1);
                    }
                    if (object["class"] !== 0 && (typeof object["class"] !== "string" || $root.sealpost.gateway.v1.EnvelopeClass[object["class"]] !== 0))
                        switch (object["class"]) {
                        case "ENVELOPE_CLASS_UNSPECIFIED":
                        case 0:
                            message["class"] = 0;
                            break;
                        case "ENVELOPE_CLASS_MESSAGE":
                        case 1:
                            message["class"] = 1;
                            break;
                        case "ENVELOPE_CLASS_REACTION":
                        case 2:
                            message["class"] = 2;
                            break;
                        case "ENVELOPE_CLASS_EDIT":
                        case 3:
                            message["class"] = 3;
                            break;
                        case "ENVELOPE_CLASS_DELETION":
                        case 4:
                            message["class"] = 4;
                            break;
                        case "ENVELOPE_CLASS_SYSTEM":
                        case 5:
                            message["class"] = 5;
                            break;
                        case "ENVELOPE_CLASS_ECHO":
                        case 6:
                            message["class"] = 6;
                            break;
                        default:
                            if (typeof object["class"] === "number" && (object["class"] | 0) === object["class"])
                                message["class"] = object["class"];
                        }
                    if (object.sentAtMs != null)
                        if (typeof object.sentAtMs === "object" ? object.sentAtMs.low || object.sentAtMs.high : $Number(object.sentAtMs) !== 0)
                            if ($util.Long)
                                message.sentAtMs = $util.Long.fromValue(object.sentAtMs, true);
                            else if (typeof object.sentAtMs === "string")
                                message.sentAtMs = $parseInt(object.sentAtMs, 10);
                            else if (typeof object.sentAtMs === "number")
                                message.sentAtMs = object.sentAtMs;
                            else if (typeof object.sentAtMs === "object")
                                message.sentAtMs = new $util.LongBits(object.sentAtMs.low >>> 0, object.sentAtMs.high >>> 0).toNumber(true);
                    if (object.level !== 0 && (typeof object.level !== "string" || $root.sealpost.gateway.v1.Level[object.level] !== 0))
                        switch (object.level) {
                        case "LEVEL_UNSPECIFIED":
                        case 0:
                            message.level = 0;
                            break;
                        case "LEVEL_CONNECTOR_SEALED":
                        case 10:
                            message.level = 10;
                            break;
                        case "LEVEL_APP_SEALED":
                        case 20:
                            message.level = 20;
                            break;
                        case "LEVEL_E2EE":
                        case 30:
                            message.level = 30;
                            break;
                        default:
                            if (typeof object.level === "number" && (object.level | 0) === object.level)
                                message.level = object.level;
                        }
                    if (object.headerBinding !== 0 && (typeof object.headerBinding !== "string" || $root.sealpost.gateway.v1.HeaderBinding[object.headerBinding] !== 0))
                        switch (object.headerBinding) {
                        case "HEADER_BINDING_UNSPECIFIED":
                        case 0:
                            message.headerBinding = 0;
                            break;
                        case "HEADER_BINDING_IN_CIPHERTEXT":
                        case 1:
                            message.headerBinding = 1;
                            break;
                        case "HEADER_BINDING_ORIGIN_SIGNED":
                        case 2:
                            message.headerBinding = 2;
                            break;
                        case "HEADER_BINDING_AAD":
                        case 3:
                            message.headerBinding = 3;
                            break;
                        default:
                            if (typeof object.headerBinding === "number" && (object.headerBinding | 0) === object.headerBinding)
                                message.headerBinding = object.headerBinding;
                        }
                    if (object.refEnvelopeId != null)
                        if (object.refEnvelopeId.length)
                            if (typeof object.refEnvelopeId === "string")
                                $util.base64.decode(object.refEnvelopeId, message.refEnvelopeId = $util.newBuffer($util.base64.length(object.refEnvelopeId)), 0);
                            else if (object.refEnvelopeId.length >= 0)
                                message.refEnvelopeId = object.refEnvelopeId;
                    if (object.innerFormat != null)
                        if (typeof object.innerFormat !== "string" || object.innerFormat.length)
                            message.innerFormat = $String(object.innerFormat);
                    if (object.ttlSeconds != null)
                        if ($Number(object.ttlSeconds) !== 0)
                            message.ttlSeconds = object.ttlSeconds >>> 0;
                    if (object.frankingTag != null)
                        if (object.frankingTag.length)
                            if (typeof object.frankingTag === "string")
                                $util.base64.decode(object.frankingTag, message.frankingTag = $util.newBuffer($util.base64.length(object.frankingTag)), 0);
                            else if (object.frankingTag.length >= 0)
                                message.frankingTag = object.frankingTag;
                    if (object.recipients) {
                        if (!$Array.isArray(object.recipients))
                            throw $TypeError(".sealpost.gateway.v1.SenderHeader.recipients: array expected");
                        message.recipients = $Array(object.recipients.length);
                        for (let i = 0; i < object.recipients.length; ++i) {
                            if (!$util.isObject(object.recipients[i]))
                                throw $TypeError(".sealpost.gateway.v1.SenderHeader.recipients: object expected");
                            message.recipients[i] = $root.sealpost.gateway.v1.Address.fromObject(object.recipients[i], _depth + 1);
                        }
                    }
                    if (object.originId != null)
                        if (typeof object.originId !== "string" || object.originId.length)
                            message.originId = $String(object.originId);
                    if (object.featureBits != null)
                        if ($Number(object.featureBits) !== 0)
                            message.featureBits = object.featureBits >>> 0;
                    if (object.contentHint !== 0 && (typeof object.contentHint !== "string" || $root.sealpost.gateway.v1.ContentHint[object.contentHint] !== 0))
                        switch (object.contentHint) {
                        case "CONTENT_HINT_UNSPECIFIED":
                        case 0:
                            message.contentHint = 0;
                            break;
                        case "CONTENT_HINT_RESENDABLE":
                        case 1:
                            message.contentHint = 1;
                            break;
                        case "CONTENT_HINT_IMPLICIT":
                        case 2:
                            message.contentHint = 2;
                            break;
                        default:
                            if (typeof object.contentHint === "number" && (object.contentHint | 0) === object.contentHint)
                                message.contentHint = object.contentHint;
                        }
                    return message;
                };

                SenderHeader.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.recipients = [];
                    if (options.defaults) {
                        object.schemaVersion = 0;
                        if (options.bytes === $String)
                            object.envelopeId = "";
                        else {
                            object.envelopeId = [];
                            if (options.bytes !== $Array)
                                object.envelopeId = $util.newBuffer(object.envelopeId);
                        }
                        if (options.bytes === $String)
                            object.conversationId = "";
                        else {
                            object.conversationId = [];
                            if (options.bytes !== $Array)
                                object.conversationId = $util.newBuffer(object.conversationId);
                        }
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.rosterEpoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.rosterEpoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.sender = null;
                        object["class"] = options.enums === $String ? "ENVELOPE_CLASS_UNSPECIFIED" : 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.sentAtMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.sentAtMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.level = options.enums === $String ? "LEVEL_UNSPECIFIED" : 0;
                        object.headerBinding = options.enums === $String ? "HEADER_BINDING_UNSPECIFIED" : 0;
                        if (options.bytes === $String)
                            object.refEnvelopeId = "";
                        else {
                            object.refEnvelopeId = [];
                            if (options.bytes !== $Array)
                                object.refEnvelopeId = $util.newBuffer(object.refEnvelopeId);
                        }
                        object.innerFormat = "";
                        object.ttlSeconds = 0;
                        if (options.bytes === $String)
                            object.frankingTag = "";
                        else {
                            object.frankingTag = [];
                            if (options.bytes !== $Array)
                                object.frankingTag = $util.newBuffer(object.frankingTag);
                        }
                        object.originId = "";
                        object.featureBits = 0;
                        object.contentHint = options.enums === $String ? "CONTENT_HINT_UNSPECIFIED" : 0;
                    }
                    if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion"))
                        object.schemaVersion = message.schemaVersion;
                    if (message.envelopeId != null && $Object.hasOwnProperty.call(message, "envelopeId"))
                        object.envelopeId = options.bytes === $String ? $util.base64.encode(message.envelopeId, 0, message.envelopeId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.envelopeId) : message.envelopeId;
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                        object.conversationId = options.bytes === $String ? $util.base64.encode(message.conversationId, 0, message.conversationId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.conversationId) : message.conversationId;
                    if (message.rosterEpoch != null && $Object.hasOwnProperty.call(message, "rosterEpoch"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.rosterEpoch = typeof message.rosterEpoch === "number" ? $BigInt(message.rosterEpoch) : $util.Long.fromBits(message.rosterEpoch.low >>> 0, message.rosterEpoch.high >>> 0, true).toBigInt();
                        else if (typeof message.rosterEpoch === "number")
                            object.rosterEpoch = options.longs === $String ? $String(message.rosterEpoch) : message.rosterEpoch;
                        else
                            object.rosterEpoch = options.longs === $String ? $util.Long.prototype.toString.call(message.rosterEpoch) : options.longs === $Number ? new $util.LongBits(message.rosterEpoch.low >>> 0, message.rosterEpoch.high >>> 0).toNumber(true) : message.rosterEpoch;
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                        object.sender = $root.sealpost.gateway.v1.Address.toObject(message.sender, options, _depth + 1);
                    if (message["class"] != null && $Object.hasOwnProperty.call(message, "class"))
                        object["class"] = options.enums === $String ? $root.sealpost.gateway.v1.EnvelopeClass[message["class"]] === $undefined ? message["class"] : $root.sealpost.gateway.v1.EnvelopeClass[message["class"]] : message["class"];
                    if (message.sentAtMs != null && $Object.hasOwnProperty.call(message, "sentAtMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.sentAtMs = typeof message.sentAtMs === "number" ? $BigInt(message.sentAtMs) : $util.Long.fromBits(message.sentAtMs.low >>> 0, message.sentAtMs.high >>> 0, true).toBigInt();
                        else if (typeof message.sentAtMs === "number")
                            object.sentAtMs = options.longs === $String ? $String(message.sentAtMs) : message.sentAtMs;
                        else
                            object.sentAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.sentAtMs) : options.longs === $Number ? new $util.LongBits(message.sentAtMs.low >>> 0, message.sentAtMs.high >>> 0).toNumber(true) : message.sentAtMs;
                    if (message.level != null && $Object.hasOwnProperty.call(message, "level"))
                        object.level = options.enums === $String ? $root.sealpost.gateway.v1.Level[message.level] === $undefined ? message.level : $root.sealpost.gateway.v1.Level[message.level] : message.level;
                    if (message.headerBinding != null && $Object.hasOwnProperty.call(message, "headerBinding"))
                        object.headerBinding = options.enums === $String ? $root.sealpost.gateway.v1.HeaderBinding[message.headerBinding] === $undefined ? message.headerBinding : $root.sealpost.gateway.v1.HeaderBinding[message.headerBinding] : message.headerBinding;
                    if (message.refEnvelopeId != null && $Object.hasOwnProperty.call(message, "refEnvelopeId"))
                        object.refEnvelopeId = options.bytes === $String ? $util.base64.encode(message.refEnvelopeId, 0, message.refEnvelopeId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.refEnvelopeId) : message.refEnvelopeId;
                    if (message.innerFormat != null && $Object.hasOwnProperty.call(message, "innerFormat"))
                        object.innerFormat = message.innerFormat;
                    if (message.ttlSeconds != null && $Object.hasOwnProperty.call(message, "ttlSeconds"))
                        object.ttlSeconds = message.ttlSeconds;
                    if (message.frankingTag != null && $Object.hasOwnProperty.call(message, "frankingTag"))
                        object.frankingTag = options.bytes === $String ? $util.base64.encode(message.frankingTag, 0, message.frankingTag.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.frankingTag) : message.frankingTag;
                    if (message.recipients && message.recipients.length) {
                        object.recipients = $Array(message.recipients.length);
                        for (let j = 0; j < message.recipients.length; ++j)
                            object.recipients[j] = $root.sealpost.gateway.v1.Address.toObject(message.recipients[j], options, _depth + 1);
                    }
                    if (message.originId != null && $Object.hasOwnProperty.call(message, "originId"))
                        object.originId = message.originId;
                    if (message.featureBits != null && $Object.hasOwnProperty.call(message, "featureBits"))
                        object.featureBits = message.featureBits;
                    if (message.contentHint != null && $Object.hasOwnProperty.call(message, "contentHint"))
                        object.contentHint = options.enums === $String ? $root.sealpost.gateway.v1.ContentHint[message.contentHint] === $undefined ? message.contentHint : $root.sealpost.gateway.v1.ContentHint[message.contentHint] : message.contentHint;
                    return object;
                };

                SenderHeader.prototype.toJSON = function() {
                    return SenderHeader.toObject(this, $protobuf.util.toJSONOptions);
                };

                return SenderHeader;
            })();

            v1.ContentHint = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "CONTENT_HINT_UNSPECIFIED"] = 0;
                values[valuesById[1] = "CONTENT_HINT_RESENDABLE"] = 1;
                values[valuesById[2] = "CONTENT_HINT_IMPLICIT"] = 2;
                return values;
            })();

            v1.Envelope = (function() {

                const Envelope = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Envelope.prototype.senderHeader = $util.newBuffer([]);
                Envelope.prototype.deviceCiphertexts = null;
                Envelope.prototype.sealedBodies = null;
                Envelope.prototype.acceptance = null;
                Envelope.prototype.gatewayHeader = null;

                let $oneOfFields;

                $Object.defineProperty(Envelope.prototype, "body", {
                    get: $util.oneOfGetter($oneOfFields = ["deviceCiphertexts", "sealedBodies"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                Envelope.create = function(properties) {
                    return new Envelope(properties);
                };

                Envelope.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.senderHeader != null && $Object.hasOwnProperty.call(message, "senderHeader") && message.senderHeader.length)
                        writer.uint32(10).bytes(message.senderHeader);
                    if (message.deviceCiphertexts != null && $Object.hasOwnProperty.call(message, "deviceCiphertexts"))
                        $root.sealpost.gateway.v1.DeviceCiphertexts.encode(message.deviceCiphertexts, writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.sealedBodies != null && $Object.hasOwnProperty.call(message, "sealedBodies"))
                        $root.sealpost.gateway.v1.SealedBodies.encode(message.sealedBodies, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.acceptance != null && $Object.hasOwnProperty.call(message, "acceptance"))
                        $root.sealpost.gateway.v1.Acceptance.encode(message.acceptance, writer.uint32(34).fork(), _depth + 1).ldelim();
                    if (message.gatewayHeader != null && $Object.hasOwnProperty.call(message, "gatewayHeader"))
                        $root.sealpost.gateway.v1.GatewayHeader.encode(message.gatewayHeader, writer.uint32(42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Envelope.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.Envelope();
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
                                if ((value = reader.bytes()).length)
                                    message.senderHeader = value;
                                else
                                    delete message.senderHeader;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.deviceCiphertexts = $root.sealpost.gateway.v1.DeviceCiphertexts.decode(reader, reader.size(), $undefined, _depth + 1, message.deviceCiphertexts);
                                message.body = "deviceCiphertexts";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.sealedBodies = $root.sealpost.gateway.v1.SealedBodies.decode(reader, reader.size(), $undefined, _depth + 1, message.sealedBodies);
                                message.body = "sealedBodies";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.acceptance = $root.sealpost.gateway.v1.Acceptance.decode(reader, reader.size(), $undefined, _depth + 1, message.acceptance);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.gatewayHeader = $root.sealpost.gateway.v1.GatewayHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.gatewayHeader);
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

                Envelope.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.Envelope)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.Envelope: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.Envelope();
                    if (object.senderHeader != null)
                        if (object.senderHeader.length)
                            if (typeof object.senderHeader === "string")
                                $util.base64.decode(object.senderHeader, message.senderHeader = $util.newBuffer($util.base64.length(object.senderHeader)), 0);
                            else if (object.senderHeader.length >= 0)
                                message.senderHeader = object.senderHeader;
                    if (object.deviceCiphertexts != null) {
                        if (!$util.isObject(object.deviceCiphertexts))
                            throw $TypeError(".sealpost.gateway.v1.Envelope.deviceCiphertexts: object expected");
                        message.deviceCiphertexts = $root.sealpost.gateway.v1.DeviceCiphertexts.fromObject(object.deviceCiphertexts, _depth + 1);
                    }
                    if (object.sealedBodies != null) {
                        if (!$util.isObject(object.sealedBodies))
                            throw $TypeError(".sealpost.gateway.v1.Envelope.sealedBodies: object expected");
                        message.sealedBodies = $root.sealpost.gateway.v1.SealedBodies.fromObject(object.sealedBodies, _depth + 1);
                    }
                    if (object.acceptance != null) {
                        if (!$util.isObject(object.acceptance))
                            throw $TypeError(".sealpost.gateway.v1.Envelope.acceptance: object expected");
                        message.acceptance = $root.sealpost.gateway.v1.Acceptance.fromObject(object.acceptance, _depth + 1);
                    }
                    if (object.gatewayHeader != null) {
                        if (!$util.isObject(object.gatewayHeader))
                            throw $TypeError(".sealpost.gateway.v1.Envelope.gatewayHeader: object expected");
                        message.gatewayHeader = $root.sealpost.gateway.v1.GatewayHeader.fromObject(object.gatewayHeader, _depth + 1);
                    }
                    return message;
                };

                Envelope.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.senderHeader = "";
                        else {
                            object.senderHeader = [];
                            if (options.bytes !== $Array)
                                object.senderHeader = $util.newBuffer(object.senderHeader);
                        }
                        object.acceptance = null;
                        object.gatewayHeader = null;
                    }
                    if (message.senderHeader != null && $Object.hasOwnProperty.call(message, "senderHeader"))
                        object.senderHeader = options.bytes === $String ? $util.base64.encode(message.senderHeader, 0, message.senderHeader.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.senderHeader) : message.senderHeader;
                    if (message.deviceCiphertexts != null && $Object.hasOwnProperty.call(message, "deviceCiphertexts")) {
                        object.deviceCiphertexts = $root.sealpost.gateway.v1.DeviceCiphertexts.toObject(message.deviceCiphertexts, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "deviceCiphertexts";
                    }
                    if (message.sealedBodies != null && $Object.hasOwnProperty.call(message, "sealedBodies")) {
                        object.sealedBodies = $root.sealpost.gateway.v1.SealedBodies.toObject(message.sealedBodies, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "sealedBodies";
                    }
                    if (message.acceptance != null && $Object.hasOwnProperty.call(message, "acceptance"))
                        object.acceptance = $root.sealpost.gateway.v1.Acceptance.toObject(message.acceptance, options, _depth + 1);
                    if (message.gatewayHeader != null && $Object.hasOwnProperty.call(message, "gatewayHeader"))
                        object.gatewayHeader = $root.sealpost.gateway.v1.GatewayHeader.toObject(message.gatewayHeader, options, _depth + 1);
                    return object;
                };

                Envelope.prototype.toJSON = function() {
                    return Envelope.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Envelope;
            })();

            v1.Acceptance = (function() {

                const Acceptance = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Acceptance.prototype.acceptedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                Acceptance.create = function(properties) {
                    return new Acceptance(properties);
                };

                Acceptance.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.acceptedAtMs != null && $Object.hasOwnProperty.call(message, "acceptedAtMs") && (typeof message.acceptedAtMs === "object" ? message.acceptedAtMs.low || message.acceptedAtMs.high : message.acceptedAtMs !== 0))
                        writer.uint32(8).uint64(message.acceptedAtMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Acceptance.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.Acceptance();
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
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.acceptedAtMs = value;
                                else
                                    delete message.acceptedAtMs;
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

                Acceptance.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.Acceptance)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.Acceptance: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.Acceptance();
                    if (object.acceptedAtMs != null)
                        if (typeof object.acceptedAtMs === "object" ? object.acceptedAtMs.low || object.acceptedAtMs.high : $Number(object.acceptedAtMs) !== 0)
                            if ($util.Long)
                                message.acceptedAtMs = $util.Long.fromValue(object.acceptedAtMs, true);
                            else if (typeof object.acceptedAtMs === "string")
                                message.acceptedAtMs = $parseInt(object.acceptedAtMs, 10);
                            else if (typeof object.acceptedAtMs === "number")
                                message.acceptedAtMs = object.acceptedAtMs;
                            else if (typeof object.acceptedAtMs === "object")
                                message.acceptedAtMs = new $util.LongBits(object.acceptedAtMs.low >>> 0, object.acceptedAtMs.high >>> 0).toNumber(true);
                    return message;
                };

                Acceptance.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.acceptedAtMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.acceptedAtMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (message.acceptedAtMs != null && $Object.hasOwnProperty.call(message, "acceptedAtMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.acceptedAtMs = typeof message.acceptedAtMs === "number" ? $BigInt(message.acceptedAtMs) : $util.Long.fromBits(message.acceptedAtMs.low >>> 0, message.acceptedAtMs.high >>> 0, true).toBigInt();
                        else if (typeof message.acceptedAtMs === "number")
                            object.acceptedAtMs = options.longs === $String ? $String(message.acceptedAtMs) : message.acceptedAtMs;
                        else
                            object.acceptedAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.acceptedAtMs) : options.longs === $Number ? new $util.LongBits(message.acceptedAtMs.low >>> 0, message.acceptedAtMs.high >>> 0).toNumber(true) : message.acceptedAtMs;
                    return object;
                };

                Acceptance.prototype.toJSON = function() {
                    return Acceptance.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Acceptance;
            })();

            v1.GatewayHeader = (function() {

                const GatewayHeader = function (properties) {
                    this.hops = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                GatewayHeader.prototype.conversationSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                GatewayHeader.prototype.chainHash = $util.newBuffer([]);
                GatewayHeader.prototype.threadMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                GatewayHeader.prototype.target = null;
                GatewayHeader.prototype.hops = $util.emptyArray;
                GatewayHeader.prototype.targetAccount = "";

                GatewayHeader.create = function(properties) {
                    return new GatewayHeader(properties);
                };

                GatewayHeader.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversationSeq != null && $Object.hasOwnProperty.call(message, "conversationSeq") && (typeof message.conversationSeq === "object" ? message.conversationSeq.low || message.conversationSeq.high : message.conversationSeq !== 0))
                        writer.uint32(8).uint64(message.conversationSeq);
                    if (message.chainHash != null && $Object.hasOwnProperty.call(message, "chainHash") && message.chainHash.length)
                        writer.uint32(18).bytes(message.chainHash);
                    if (message.threadMs != null && $Object.hasOwnProperty.call(message, "threadMs") && (typeof message.threadMs === "object" ? message.threadMs.low || message.threadMs.high : message.threadMs !== 0))
                        writer.uint32(24).uint64(message.threadMs);
                    if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                        $root.sealpost.gateway.v1.Address.encode(message.target, writer.uint32(34).fork(), _depth + 1).ldelim();
                    if (message.hops != null && message.hops.length)
                        for (let i = 0; i < message.hops.length; ++i)
                            $root.sealpost.gateway.v1.Hop.encode(message.hops[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                    if (message.targetAccount != null && $Object.hasOwnProperty.call(message, "targetAccount") && message.targetAccount !== "")
                        writer.uint32(50).string(message.targetAccount);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                GatewayHeader.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.GatewayHeader();
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
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.conversationSeq = value;
                                else
                                    delete message.conversationSeq;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.chainHash = value;
                                else
                                    delete message.chainHash;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.threadMs = value;
                                else
                                    delete message.threadMs;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.target = $root.sealpost.gateway.v1.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.hops && message.hops.length))
                                    message.hops = [];
                                message.hops.push($root.sealpost.gateway.v1.Hop.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.targetAccount = value;
                                else
                                    delete message.targetAccount;
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

                GatewayHeader.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.GatewayHeader)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.GatewayHeader: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.GatewayHeader();
                    if (object.conversationSeq != null)
                        if (typeof object.conversationSeq === "object" ? object.conversationSeq.low || object.conversationSeq.high : $Number(object.conversationSeq) !== 0)
                            if ($util.Long)
                                message.conversationSeq = $util.Long.fromValue(object.conversationSeq, true);
                            else if (typeof object.conversationSeq === "string")
                                message.conversationSeq = $parseInt(object.conversationSeq, 10);
                            else if (typeof object.conversationSeq === "number")
                                message.conversationSeq = object.conversationSeq;
                            else if (typeof object.conversationSeq === "object")
                                message.conversationSeq = new $util.LongBits(object.conversationSeq.low >>> 0, object.conversationSeq.high >>> 0).toNumber(true);
                    if (object.chainHash != null)
                        if (object.chainHash.length)
                            if (typeof object.chainHash === "string")
                                $util.base64.decode(object.chainHash, message.chainHash = $util.newBuffer($util.base64.length(object.chainHash)), 0);
                            else if (object.chainHash.length >= 0)
                                message.chainHash = object.chainHash;
                    if (object.threadMs != null)
                        if (typeof object.threadMs === "object" ? object.threadMs.low || object.threadMs.high : $Number(object.threadMs) !== 0)
                            if ($util.Long)
                                message.threadMs = $util.Long.fromValue(object.threadMs, true);
                            else if (typeof object.threadMs === "string")
                                message.threadMs = $parseInt(object.threadMs, 10);
                            else if (typeof object.threadMs === "number")
                                message.threadMs = object.threadMs;
                            else if (typeof object.threadMs === "object")
                                message.threadMs = new $util.LongBits(object.threadMs.low >>> 0, object.threadMs.high >>> 0).toNumber(true);
                    if (object.target != null) {
                        if (!$util.isObject(object.target))
                            throw $TypeError(".sealpost.gateway.v1.GatewayHeader.target: object expected");
                        message.target = $root.sealpost.gateway.v1.Address.fromObject(object.target, _depth + 1);
                    }
                    if (object.hops) {
                        if (!$Array.isArray(object.hops))
                            throw $TypeError(".sealpost.gateway.v1.GatewayHeader.hops: array expected");
                        message.hops = $Array(object.hops.length);
                        for (let i = 0; i < object.hops.length; ++i) {
                            if (!$util.isObject(object.hops[i]))
                                throw $TypeError(".sealpost.gateway.v1.GatewayHeader.hops: object expected");
                            message.hops[i] = $root.sealpost.gateway.v1.Hop.fromObject(object.hops[i], _depth + 1);
                        }
                    }
                    if (object.targetAccount != null)
                        if (typeof object.targetAccount !== "string" || object.targetAccount.length)
                            message.targetAccount = $String(object.targetAccount);
                    return message;
                };

                GatewayHeader.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.hops = [];
                    if (options.defaults) {
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.conversationSeq = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.conversationSeq = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if (options.bytes === $String)
                            object.chainHash = "";
                        else {
                            object.chainHash = [];
                            if (options.bytes !== $Array)
                                object.chainHash = $util.newBuffer(object.chainHash);
                        }
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.threadMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.threadMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.target = null;
                        object.targetAccount = "";
                    }
                    if (message.conversationSeq != null && $Object.hasOwnProperty.call(message, "conversationSeq"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.conversationSeq = typeof message.conversationSeq === "number" ? $BigInt(message.conversationSeq) : $util.Long.fromBits(message.conversationSeq.low >>> 0, message.conversationSeq.high >>> 0, true).toBigInt();
                        else if (typeof message.conversationSeq === "number")
                            object.conversationSeq = options.longs === $String ? $String(message.conversationSeq) : message.conversationSeq;
                        else
                            object.conversationSeq = options.longs === $String ? $util.Long.prototype.toString.call(message.conversationSeq) : options.longs === $Number ? new $util.LongBits(message.conversationSeq.low >>> 0, message.conversationSeq.high >>> 0).toNumber(true) : message.conversationSeq;
                    if (message.chainHash != null && $Object.hasOwnProperty.call(message, "chainHash"))
                        object.chainHash = options.bytes === $String ? $util.base64.encode(message.chainHash, 0, message.chainHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.chainHash) : message.chainHash;
                    if (message.threadMs != null && $Object.hasOwnProperty.call(message, "threadMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.threadMs = typeof message.threadMs === "number" ? $BigInt(message.threadMs) : $util.Long.fromBits(message.threadMs.low >>> 0, message.threadMs.high >>> 0, true).toBigInt();
                        else if (typeof message.threadMs === "number")
                            object.threadMs = options.longs === $String ? $String(message.threadMs) : message.threadMs;
                        else
                            object.threadMs = options.longs === $String ? $util.Long.prototype.toString.call(message.threadMs) : options.longs === $Number ? new $util.LongBits(message.threadMs.low >>> 0, message.threadMs.high >>> 0).toNumber(true) : message.threadMs;
                    if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                        object.target = $root.sealpost.gateway.v1.Address.toObject(message.target, options, _depth + 1);
                    if (message.hops && message.hops.length) {
                        object.hops = $Array(message.hops.length);
                        for (let j = 0; j < message.hops.length; ++j)
                            object.hops[j] = $root.sealpost.gateway.v1.Hop.toObject(message.hops[j], options, _depth + 1);
                    }
                    if (message.targetAccount != null && $Object.hasOwnProperty.call(message, "targetAccount"))
                        object.targetAccount = message.targetAccount;
                    return object;
                };

                GatewayHeader.prototype.toJSON = function() {
                    return GatewayHeader.toObject(this, $protobuf.util.toJSONOptions);
                };

                return GatewayHeader;
            })();

            v1.Hop = (function() {

                const Hop = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Hop.prototype.gatewayId = $util.newBuffer([]);
                Hop.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                Hop.create = function(properties) {
                    return new Hop(properties);
                };

                Hop.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.gatewayId != null && $Object.hasOwnProperty.call(message, "gatewayId") && message.gatewayId.length)
                        writer.uint32(10).bytes(message.gatewayId);
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                        writer.uint32(16).uint64(message.atMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Hop.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.Hop();
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
                                if ((value = reader.bytes()).length)
                                    message.gatewayId = value;
                                else
                                    delete message.gatewayId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.atMs = value;
                                else
                                    delete message.atMs;
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

                Hop.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.Hop)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.Hop: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.Hop();
                    if (object.gatewayId != null)
                        if (object.gatewayId.length)
                            if (typeof object.gatewayId === "string")
                                $util.base64.decode(object.gatewayId, message.gatewayId = $util.newBuffer($util.base64.length(object.gatewayId)), 0);
                            else if (object.gatewayId.length >= 0)
                                message.gatewayId = object.gatewayId;
                    if (object.atMs != null)
                        if (typeof object.atMs === "object" ? object.atMs.low || object.atMs.high : $Number(object.atMs) !== 0)
                            if ($util.Long)
                                message.atMs = $util.Long.fromValue(object.atMs, true);
                            else if (typeof object.atMs === "string")
                                message.atMs = $parseInt(object.atMs, 10);
                            else if (typeof object.atMs === "number")
                                message.atMs = object.atMs;
                            else if (typeof object.atMs === "object")
                                message.atMs = new $util.LongBits(object.atMs.low >>> 0, object.atMs.high >>> 0).toNumber(true);
                    return message;
                };

                Hop.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.gatewayId = "";
                        else {
                            object.gatewayId = [];
                            if (options.bytes !== $Array)
                                object.gatewayId = $util.newBuffer(object.gatewayId);
                        }
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.atMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.atMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.gatewayId != null && $Object.hasOwnProperty.call(message, "gatewayId"))
                        object.gatewayId = options.bytes === $String ? $util.base64.encode(message.gatewayId, 0, message.gatewayId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.gatewayId) : message.gatewayId;
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.atMs = typeof message.atMs === "number" ? $BigInt(message.atMs) : $util.Long.fromBits(message.atMs.low >>> 0, message.atMs.high >>> 0, true).toBigInt();
                        else if (typeof message.atMs === "number")
                            object.atMs = options.longs === $String ? $String(message.atMs) : message.atMs;
                        else
                            object.atMs = options.longs === $String ? $util.Long.prototype.toString.call(message.atMs) : options.longs === $Number ? new $util.LongBits(message.atMs.low >>> 0, message.atMs.high >>> 0).toNumber(true) : message.atMs;
                    return object;
                };

                Hop.prototype.toJSON = function() {
                    return Hop.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Hop;
            })();

            v1.DeviceCiphertexts = (function() {

                const DeviceCiphertexts = function (properties) {
                    this.devices = [];
                    this.attachments = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                DeviceCiphertexts.prototype.devices = $util.emptyArray;
                DeviceCiphertexts.prototype.shared = null;
                DeviceCiphertexts.prototype.attachments = $util.emptyArray;

                DeviceCiphertexts.create = function(properties) {
                    return new DeviceCiphertexts(properties);
                };

                DeviceCiphertexts.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.devices != null && message.devices.length)
                        for (let i = 0; i < message.devices.length; ++i)
                            $root.sealpost.gateway.v1.DeviceCiphertext.encode(message.devices[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.shared != null && $Object.hasOwnProperty.call(message, "shared"))
                        $root.sealpost.gateway.v1.SharedCiphertext.encode(message.shared, writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.attachments != null && message.attachments.length)
                        for (let i = 0; i < message.attachments.length; ++i)
                            $root.sealpost.gateway.v1.OpaqueAttachment.encode(message.attachments[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                DeviceCiphertexts.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.DeviceCiphertexts();
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
                                if (!(message.devices && message.devices.length))
                                    message.devices = [];
                                message.devices.push($root.sealpost.gateway.v1.DeviceCiphertext.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.shared = $root.sealpost.gateway.v1.SharedCiphertext.decode(reader, reader.size(), $undefined, _depth + 1, message.shared);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.attachments && message.attachments.length))
                                    message.attachments = [];
                                message.attachments.push($root.sealpost.gateway.v1.OpaqueAttachment.decode(reader, reader.size(), $undefined, _depth + 1));
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

                DeviceCiphertexts.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.DeviceCiphertexts)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.DeviceCiphertexts: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.DeviceCiphertexts();
                    if (object.devices) {
                        if (!$Array.isArray(object.devices))
                            throw $TypeError(".sealpost.gateway.v1.DeviceCiphertexts.devices: array expected");
                        message.devices = $Array(object.devices.length);
                        for (let i = 0; i < object.devices.length; ++i) {
                            if (!$util.isObject(object.devices[i]))
                                throw $TypeError(".sealpost.gateway.v1.DeviceCiphertexts.devices: object expected");
                            message.devices[i] = $root.sealpost.gateway.v1.DeviceCiphertext.fromObject(object.devices[i], _depth + 1);
                        }
                    }
                    if (object.shared != null) {
                        if (!$util.isObject(object.shared))
                            throw $TypeError(".sealpost.gateway.v1.DeviceCiphertexts.shared: object expected");
                        message.shared = $root.sealpost.gateway.v1.SharedCiphertext.fromObject(object.shared, _depth + 1);
                    }
                    if (object.attachments) {
                        if (!$Array.isArray(object.attachments))
                            throw $TypeError(".sealpost.gateway.v1.DeviceCiphertexts.attachments: array expected");
                        message.attachments = $Array(object.attachments.length);
                        for (let i = 0; i < object.attachments.length; ++i) {
                            if (!$util.isObject(object.attachments[i]))
                                throw $TypeError(".sealpost.gateway.v1.DeviceCiphertexts.attachments: object expected");
                            message.attachments[i] = $root.sealpost.gateway.v1.OpaqueAttachment.fromObject(object.attachments[i], _depth + 1);
                        }
                    }
                    return message;
                };

                DeviceCiphertexts.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.devices = [];
                        object.attachments = [];
                    }
                    if (options.defaults)
                        object.shared = null;
                    if (message.devices && message.devices.length) {
                        object.devices = $Array(message.devices.length);
                        for (let j = 0; j < message.devices.length; ++j)
                            object.devices[j] = $root.sealpost.gateway.v1.DeviceCiphertext.toObject(message.devices[j], options, _depth + 1);
                    }
                    if (message.shared != null && $Object.hasOwnProperty.call(message, "shared"))
                        object.shared = $root.sealpost.gateway.v1.SharedCiphertext.toObject(message.shared, options, _depth + 1);
                    if (message.attachments && message.attachments.length) {
                        object.attachments = $Array(message.attachments.length);
                        for (let j = 0; j < message.attachments.length; ++j)
                            object.attachments[j] = $root.sealpost.gateway.v1.OpaqueAttachment.toObject(message.attachments[j], options, _depth + 1);
                    }
                    return object;
                };

                DeviceCiphertexts.prototype.toJSON = function() {
                    return DeviceCiphertexts.toObject(this, $protobuf.util.toJSONOptions);
                };

                return DeviceCiphertexts;
            })();

            v1.DeviceCiphertext = (function() {

                const DeviceCiphertext = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                DeviceCiphertext.prototype.device = null;
                DeviceCiphertext.prototype.registrationId = 0;
                DeviceCiphertext.prototype.type = 0;
                DeviceCiphertext.prototype.payload = $util.newBuffer([]);

                DeviceCiphertext.create = function(properties) {
                    return new DeviceCiphertext(properties);
                };

                DeviceCiphertext.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                        $root.sealpost.gateway.v1.Address.encode(message.device, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId") && message.registrationId !== 0)
                        writer.uint32(16).uint32(message.registrationId);
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                        writer.uint32(24).int32(message.type);
                    if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                        writer.uint32(34).bytes(message.payload);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                DeviceCiphertext.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.DeviceCiphertext();
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
                                message.device = $root.sealpost.gateway.v1.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.device);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.registrationId = value;
                                else
                                    delete message.registrationId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.payload = value;
                                else
                                    delete message.payload;
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

                DeviceCiphertext.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.DeviceCiphertext)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.DeviceCiphertext: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.DeviceCiphertext();
                    if (object.device != null) {
                        if (!$util.isObject(object.device))
                            throw $TypeError(".sealpost.gateway.v1.DeviceCiphertext.device: object expected");
                        message.device = $root.sealpost.gateway.v1.Address.fromObject(object.device, _depth + 1);
                    }
                    if (object.registrationId != null)
                        if ($Number(object.registrationId) !== 0)
                            message.registrationId = object.registrationId >>> 0;
                    if (object.type !== 0 && (typeof object.type !== "string" || $root.sealpost.gateway.v1.CiphertextType[object.type] !== 0))
                        switch (object.type) {
                        case "CIPHERTEXT_TYPE_UNSPECIFIED":
                        case 0:
                            message.type = 0;
                            break;
                        case "CIPHERTEXT_TYPE_SIGNAL_PREKEY":
                        case 1:
                            message.type = 1;
                            break;
                        case "CIPHERTEXT_TYPE_SIGNAL_MESSAGE":
                        case 2:
                            message.type = 2;
                            break;
                        case "CIPHERTEXT_TYPE_SENDER_KEY":
                        case 3:
                            message.type = 3;
                            break;
                        default:
                            if (typeof object.type === "number" && (object.type | 0) === object.type)
                                message.type = object.type;
                        }
                    if (object.payload != null)
                        if (object.payload.length)
                            if (typeof object.payload === "string")
                                $util.base64.decode(object.payload, message.payload = $util.newBuffer($util.base64.length(object.payload)), 0);
                            else if (object.payload.length >= 0)
                                message.payload = object.payload;
                    return message;
                };

                DeviceCiphertext.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.device = null;
                        object.registrationId = 0;
                        object.type = options.enums === $String ? "CIPHERTEXT_TYPE_UNSPECIFIED" : 0;
                        if (options.bytes === $String)
                            object.payload = "";
                        else {
                            object.payload = [];
                            if (options.bytes !== $Array)
                                object.payload = $util.newBuffer(object.payload);
                        }
                    }
                    if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                        object.device = $root.sealpost.gateway.v1.Address.toObject(message.device, options, _depth + 1);
                    if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId"))
                        object.registrationId = message.registrationId;
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        object.type = options.enums === $String ? $root.sealpost.gateway.v1.CiphertextType[message.type] === $undefined ? message.type : $root.sealpost.gateway.v1.CiphertextType[message.type] : message.type;
                    if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                        object.payload = options.bytes === $String ? $util.base64.encode(message.payload, 0, message.payload.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payload) : message.payload;
                    return object;
                };

                DeviceCiphertext.prototype.toJSON = function() {
                    return DeviceCiphertext.toObject(this, $protobuf.util.toJSONOptions);
                };

                return DeviceCiphertext;
            })();

            v1.SharedCiphertext = (function() {

                const SharedCiphertext = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                SharedCiphertext.prototype.type = 0;
                SharedCiphertext.prototype.payload = $util.newBuffer([]);

                SharedCiphertext.create = function(properties) {
                    return new SharedCiphertext(properties);
                };

                SharedCiphertext.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                        writer.uint32(8).int32(message.type);
                    if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                        writer.uint32(18).bytes(message.payload);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                SharedCiphertext.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.SharedCiphertext();
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
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.payload = value;
                                else
                                    delete message.payload;
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

                SharedCiphertext.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.SharedCiphertext)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.SharedCiphertext: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.SharedCiphertext();
                    if (object.type !== 0 && (typeof object.type !== "string" || $root.sealpost.gateway.v1.CiphertextType[object.type] !== 0))
                        switch (object.type) {
                        case "CIPHERTEXT_TYPE_UNSPECIFIED":
                        case 0:
                            message.type = 0;
                            break;
                        case "CIPHERTEXT_TYPE_SIGNAL_PREKEY":
                        case 1:
                            message.type = 1;
                            break;
                        case "CIPHERTEXT_TYPE_SIGNAL_MESSAGE":
                        case 2:
                            message.type = 2;
                            break;
                        case "CIPHERTEXT_TYPE_SENDER_KEY":
                        case 3:
                            message.type = 3;
                            break;
                        default:
                            if (typeof object.type === "number" && (object.type | 0) === object.type)
                                message.type = object.type;
                        }
                    if (object.payload != null)
                        if (object.payload.length)
                            if (typeof object.payload === "string")
                                $util.base64.decode(object.payload, message.payload = $util.newBuffer($util.base64.length(object.payload)), 0);
                            else if (object.payload.length >= 0)
                                message.payload = object.payload;
                    return message;
                };

                SharedCiphertext.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.type = options.enums === $String ? "CIPHERTEXT_TYPE_UNSPECIFIED" : 0;
                        if (options.bytes === $String)
                            object.payload = "";
                        else {
                            object.payload = [];
                            if (options.bytes !== $Array)
                                object.payload = $util.newBuffer(object.payload);
                        }
                    }
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        object.type = options.enums === $String ? $root.sealpost.gateway.v1.CiphertextType[message.type] === $undefined ? message.type : $root.sealpost.gateway.v1.CiphertextType[message.type] : message.type;
                    if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                        object.payload = options.bytes === $String ? $util.base64.encode(message.payload, 0, message.payload.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payload) : message.payload;
                    return object;
                };

                SharedCiphertext.prototype.toJSON = function() {
                    return SharedCiphertext.toObject(this, $protobuf.util.toJSONOptions);
                };

                return SharedCiphertext;
            })();

            v1.OpaqueAttachment = (function() {

                const OpaqueAttachment = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                OpaqueAttachment.prototype.label = "";
                OpaqueAttachment.prototype.bytes = $util.newBuffer([]);

                OpaqueAttachment.create = function(properties) {
                    return new OpaqueAttachment(properties);
                };

                OpaqueAttachment.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                        writer.uint32(10).string(message.label);
                    if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && message.bytes.length)
                        writer.uint32(18).bytes(message.bytes);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                OpaqueAttachment.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.OpaqueAttachment();
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
                                    message.label = value;
                                else
                                    delete message.label;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.bytes = value;
                                else
                                    delete message.bytes;
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

                OpaqueAttachment.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.OpaqueAttachment)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.OpaqueAttachment: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.OpaqueAttachment();
                    if (object.label != null)
                        if (typeof object.label !== "string" || object.label.length)
                            message.label = $String(object.label);
                    if (object.bytes != null)
                        if (object.bytes.length)
                            if (typeof object.bytes === "string")
                                $util.base64.decode(object.bytes, message.bytes = $util.newBuffer($util.base64.length(object.bytes)), 0);
                            else if (object.bytes.length >= 0)
                                message.bytes = object.bytes;
                    return message;
                };

                OpaqueAttachment.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.label = "";
                        if (options.bytes === $String)
                            object.bytes = "";
                        else {
                            object.bytes = [];
                            if (options.bytes !== $Array)
                                object.bytes = $util.newBuffer(object.bytes);
                        }
                    }
                    if (message.label != null && $Object.hasOwnProperty.call(message, "label"))
                        object.label = message.label;
                    if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                        object.bytes = options.bytes === $String ? $util.base64.encode(message.bytes, 0, message.bytes.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.bytes) : message.bytes;
                    return object;
                };

                OpaqueAttachment.prototype.toJSON = function() {
                    return OpaqueAttachment.toObject(this, $protobuf.util.toJSONOptions);
                };

                return OpaqueAttachment;
            })();

            v1.CiphertextType = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "CIPHERTEXT_TYPE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "CIPHERTEXT_TYPE_SIGNAL_PREKEY"] = 1;
                values[valuesById[2] = "CIPHERTEXT_TYPE_SIGNAL_MESSAGE"] = 2;
                values[valuesById[3] = "CIPHERTEXT_TYPE_SENDER_KEY"] = 3;
                return values;
            })();

            v1.SealedBodies = (function() {

                const SealedBodies = function (properties) {
                    this.bodies = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                SealedBodies.prototype.bodies = $util.emptyArray;

                SealedBodies.create = function(properties) {
                    return new SealedBodies(properties);
                };

                SealedBodies.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.bodies != null && message.bodies.length)
                        for (let i = 0; i < message.bodies.length; ++i)
                            $root.sealpost.gateway.v1.SealedBody.encode(message.bodies[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                SealedBodies.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.SealedBodies();
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
                                if (!(message.bodies && message.bodies.length))
                                    message.bodies = [];
                                message.bodies.push($root.sealpost.gateway.v1.SealedBody.decode(reader, reader.size(), $undefined, _depth + 1));
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

                SealedBodies.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.SealedBodies)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.SealedBodies: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.SealedBodies();
                    if (object.bodies) {
                        if (!$Array.isArray(object.bodies))
                            throw $TypeError(".sealpost.gateway.v1.SealedBodies.bodies: array expected");
                        message.bodies = $Array(object.bodies.length);
                        for (let i = 0; i < object.bodies.length; ++i) {
                            if (!$util.isObject(object.bodies[i]))
                                throw $TypeError(".sealpost.gateway.v1.SealedBodies.bodies: object expected");
                            message.bodies[i] = $root.sealpost.gateway.v1.SealedBody.fromObject(object.bodies[i], _depth + 1);
                        }
                    }
                    return message;
                };

                SealedBodies.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.bodies = [];
                    if (message.bodies && message.bodies.length) {
                        object.bodies = $Array(message.bodies.length);
                        for (let j = 0; j < message.bodies.length; ++j)
                            object.bodies[j] = $root.sealpost.gateway.v1.SealedBody.toObject(message.bodies[j], options, _depth + 1);
                    }
                    return object;
                };

                SealedBodies.prototype.toJSON = function() {
                    return SealedBodies.toObject(this, $protobuf.util.toJSONOptions);
                };

                return SealedBodies;
            })();

            v1.SealedBody = (function() {

                const SealedBody = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                SealedBody.prototype.reader = "";
                SealedBody.prototype.keyId = "";
                SealedBody.prototype.wrap = $util.newBuffer([]);
                SealedBody.prototype.nonce = $util.newBuffer([]);
                SealedBody.prototype.ciphertext = $util.newBuffer([]);

                SealedBody.create = function(properties) {
                    return new SealedBody(properties);
                };

                SealedBody.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.reader != null && $Object.hasOwnProperty.call(message, "reader") && message.reader !== "")
                        writer.uint32(10).string(message.reader);
                    if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== "")
                        writer.uint32(18).string(message.keyId);
                    if (message.wrap != null && $Object.hasOwnProperty.call(message, "wrap") && message.wrap.length)
                        writer.uint32(26).bytes(message.wrap);
                    if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                        writer.uint32(34).bytes(message.nonce);
                    if (message.ciphertext != null && $Object.hasOwnProperty.call(message, "ciphertext") && message.ciphertext.length)
                        writer.uint32(42).bytes(message.ciphertext);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                SealedBody.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.SealedBody();
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
                                    message.reader = value;
                                else
                                    delete message.reader;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.keyId = value;
                                else
                                    delete message.keyId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.wrap = value;
                                else
                                    delete message.wrap;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.nonce = value;
                                else
                                    delete message.nonce;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.ciphertext = value;
                                else
                                    delete message.ciphertext;
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

                SealedBody.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.SealedBody)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.SealedBody: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.SealedBody();
                    if (object.reader != null)
                        if (typeof object.reader !== "string" || object.reader.length)
                            message.reader = $String(object.reader);
                    if (object.keyId != null)
                        if (typeof object.keyId !== "string" || object.keyId.length)
                            message.keyId = $String(object.keyId);
                    if (object.wrap != null)
                        if (object.wrap.length)
                            if (typeof object.wrap === "string")
                                $util.base64.decode(object.wrap, message.wrap = $util.newBuffer($util.base64.length(object.wrap)), 0);
                            else if (object.wrap.length >= 0)
                                message.wrap = object.wrap;
                    if (object.nonce != null)
                        if (object.nonce.length)
                            if (typeof object.nonce === "string")
                                $util.base64.decode(object.nonce, message.nonce = $util.newBuffer($util.base64.length(object.nonce)), 0);
                            else if (object.nonce.length >= 0)
                                message.nonce = object.nonce;
                    if (object.ciphertext != null)
                        if (object.ciphertext.length)
                            if (typeof object.ciphertext === "string")
                                $util.base64.decode(object.ciphertext, message.ciphertext = $util.newBuffer($util.base64.length(object.ciphertext)), 0);
                            else if (object.ciphertext.length >= 0)
                                message.ciphertext = object.ciphertext;
                    return message;
                };

                SealedBody.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.reader = "";
                        object.keyId = "";
                        if (options.bytes === $String)
                            object.wrap = "";
                        else {
                            object.wrap = [];
                            if (options.bytes !== $Array)
                                object.wrap = $util.newBuffer(object.wrap);
                        }
                        if (options.bytes === $String)
                            object.nonce = "";
                        else {
                            object.nonce = [];
                            if (options.bytes !== $Array)
                                object.nonce = $util.newBuffer(object.nonce);
                        }
                        if (options.bytes === $String)
                            object.ciphertext = "";
                        else {
                            object.ciphertext = [];
                            if (options.bytes !== $Array)
                                object.ciphertext = $util.newBuffer(object.ciphertext);
                        }
                    }
                    if (message.reader != null && $Object.hasOwnProperty.call(message, "reader"))
                        object.reader = message.reader;
                    if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                        object.keyId = message.keyId;
                    if (message.wrap != null && $Object.hasOwnProperty.call(message, "wrap"))
                        object.wrap = options.bytes === $String ? $util.base64.encode(message.wrap, 0, message.wrap.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.wrap) : message.wrap;
                    if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                        object.nonce = options.bytes === $String ? $util.base64.encode(message.nonce, 0, message.nonce.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.nonce) : message.nonce;
                    if (message.ciphertext != null && $Object.hasOwnProperty.call(message, "ciphertext"))
                        object.ciphertext = options.bytes === $String ? $util.base64.encode(message.ciphertext, 0, message.ciphertext.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.ciphertext) : message.ciphertext;
                    return object;
                };

                SealedBody.prototype.toJSON = function() {
                    return SealedBody.toObject(this, $protobuf.util.toJSONOptions);
                };

                return SealedBody;
            })();

            v1.DeadLetter = (function() {

                const DeadLetter = function (properties) {
                    this.headers = {};
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                DeadLetter.prototype.deadLetterId = $util.newBuffer([]);
                DeadLetter.prototype.topic = "";
                DeadLetter.prototype.partition = 0;
                DeadLetter.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                DeadLetter.prototype.key = $util.newBuffer([]);
                DeadLetter.prototype.value = $util.newBuffer([]);
                DeadLetter.prototype.headers = $util.emptyObject;
                DeadLetter.prototype.stage = "";
                DeadLetter.prototype.failureCode = "";
                DeadLetter.prototype.field = "";
                DeadLetter.prototype.rule = "";
                DeadLetter.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                DeadLetter.create = function(properties) {
                    return new DeadLetter(properties);
                };

                DeadLetter.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.deadLetterId != null && $Object.hasOwnProperty.call(message, "deadLetterId") && message.deadLetterId.length)
                        writer.uint32(10).bytes(message.deadLetterId);
                    if (message.topic != null && $Object.hasOwnProperty.call(message, "topic") && message.topic !== "")
                        writer.uint32(18).string(message.topic);
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(24).uint32(message.partition);
                    if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                        writer.uint32(32).uint64(message.offset);
                    if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                        writer.uint32(42).bytes(message.key);
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                        writer.uint32(50).bytes(message.value);
                    if (message.headers != null && $Object.hasOwnProperty.call(message, "headers"))
                        for (let keys = $Object.keys(message.headers), i = 0; i < keys.length; ++i)
                            writer.uint32(58).fork().uint32(10).string(keys[i]).uint32(18).string(message.headers[keys[i]]).ldelim();
                    if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== "")
                        writer.uint32(66).string(message.stage);
                    if (message.failureCode != null && $Object.hasOwnProperty.call(message, "failureCode") && message.failureCode !== "")
                        writer.uint32(74).string(message.failureCode);
                    if (message.field != null && $Object.hasOwnProperty.call(message, "field") && message.field !== "")
                        writer.uint32(82).string(message.field);
                    if (message.rule != null && $Object.hasOwnProperty.call(message, "rule") && message.rule !== "")
                        writer.uint32(90).string(message.rule);
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                        writer.uint32(96).uint64(message.atMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                DeadLetter.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.DeadLetter();
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
                                if ((value = reader.bytes()).length)
                                    message.deadLetterId = value;
                                else
                                    delete message.deadLetterId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.topic = value;
                                else
                                    delete message.topic;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.offset = value;
                                else
                                    delete message.offset;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.key = value;
                                else
                                    delete message.key;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.value = value;
                                else
                                    delete message.value;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if (message.headers === $util.emptyObject)
                                    message.headers = {};
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
                                    $util.makeProp(message.headers, key);
                                message.headers[key] = value;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.stage = value;
                                else
                                    delete message.stage;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.failureCode = value;
                                else
                                    delete message.failureCode;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.field = value;
                                else
                                    delete message.field;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.rule = value;
                                else
                                    delete message.rule;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.atMs = value;
                                else
                                    delete message.atMs;
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

                DeadLetter.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.DeadLetter)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.DeadLetter: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.DeadLetter();
                    if (object.deadLetterId != null)
                        if (object.deadLetterId.length)
                            if (typeof object.deadLetterId === "string")
                                $util.base64.decode(object.deadLetterId, message.deadLetterId = $util.newBuffer($util.base64.length(object.deadLetterId)), 0);
                            else if (object.deadLetterId.length >= 0)
                                message.deadLetterId = object.deadLetterId;
                    if (object.topic != null)
                        if (typeof object.topic !== "string" || object.topic.length)
                            message.topic = $String(object.topic);
                    if (object.partition != null)
                        if ($Number(object.partition) !== 0)
                            message.partition = object.partition >>> 0;
                    if (object.offset != null)
                        if (typeof object.offset === "object" ? object.offset.low || object.offset.high : $Number(object.offset) !== 0)
                            if ($util.Long)
                                message.offset = $util.Long.fromValue(object.offset, true);
                            else if (typeof object.offset === "string")
                                message.offset = $parseInt(object.offset, 10);
                            else if (typeof object.offset === "number")
                                message.offset = object.offset;
                            else if (typeof object.offset === "object")
                                message.offset = new $util.LongBits(object.offset.low >>> 0, object.offset.high >>> 0).toNumber(true);
                    if (object.key != null)
                        if (object.key.length)
                            if (typeof object.key === "string")
                                $util.base64.decode(object.key, message.key = $util.newBuffer($util.base64.length(object.key)), 0);
                            else if (object.key.length >= 0)
                                message.key = object.key;
                    if (object.value != null)
                        if (object.value.length)
                            if (typeof object.value === "string")
                                $util.base64.decode(object.value, message.value = $util.newBuffer($util.base64.length(object.value)), 0);
                            else if (object.value.length >= 0)
                                message.value = object.value;
                    if (object.headers) {
                        if (!$util.isObject(object.headers))
                            throw $TypeError(".sealpost.gateway.v1.DeadLetter.headers: object expected");
                        message.headers = {};
                        for (let keys = $Object.keys(object.headers), i = 0; i < keys.length; ++i) {
                            if (keys[i] === "__proto__")
                                $util.makeProp(message.headers, keys[i]);
                            message.headers[keys[i]] = $String(object.headers[keys[i]]);
                        }
                    }
                    if (object.stage != null)
                        if (typeof object.stage !== "string" || object.stage.length)
                            message.stage = $String(object.stage);
                    if (object.failureCode != null)
                        if (typeof object.failureCode !== "string" || object.failureCode.length)
                            message.failureCode = $String(object.failureCode);
                    if (object.field != null)
                        if (typeof object.field !== "string" || object.field.length)
                            message.field = $String(object.field);
                    if (object.rule != null)
                        if (typeof object.rule !== "string" || object.rule.length)
                            message.rule = $String(object.rule);
                    if (object.atMs != null)
                        if (typeof object.atMs === "object" ? object.atMs.low || object.atMs.high : $Number(object.atMs) !== 0)
                            if ($util.Long)
                                message.atMs = $util.Long.fromValue(object.atMs, true);
                            else if (typeof object.atMs === "string")
                                message.atMs = $parseInt(object.atMs, 10);
                            else if (typeof object.atMs === "number")
                                message.atMs = object.atMs;
                            else if (typeof object.atMs === "object")
                                message.atMs = new $util.LongBits(object.atMs.low >>> 0, object.atMs.high >>> 0).toNumber(true);
                    return message;
                };

                DeadLetter.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.objects || options.defaults)
                        object.headers = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.deadLetterId = "";
                        else {
                            object.deadLetterId = [];
                            if (options.bytes !== $Array)
                                object.deadLetterId = $util.newBuffer(object.deadLetterId);
                        }
                        object.topic = "";
                        object.partition = 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.offset = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.offset = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if (options.bytes === $String)
                            object.key = "";
                        else {
                            object.key = [];
                            if (options.bytes !== $Array)
                                object.key = $util.newBuffer(object.key);
                        }
                        if (options.bytes === $String)
                            object.value = "";
                        else {
                            object.value = [];
                            if (options.bytes !== $Array)
                                object.value = $util.newBuffer(object.value);
                        }
                        object.stage = "";
                        object.failureCode = "";
                        object.field = "";
                        object.rule = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.atMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.atMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.deadLetterId != null && $Object.hasOwnProperty.call(message, "deadLetterId"))
                        object.deadLetterId = options.bytes === $String ? $util.base64.encode(message.deadLetterId, 0, message.deadLetterId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.deadLetterId) : message.deadLetterId;
                    if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                        object.topic = message.topic;
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                        object.partition = message.partition;
                    if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.offset = typeof message.offset === "number" ? $BigInt(message.offset) : $util.Long.fromBits(message.offset.low >>> 0, message.offset.high >>> 0, true).toBigInt();
                        else if (typeof message.offset === "number")
                            object.offset = options.longs === $String ? $String(message.offset) : message.offset;
                        else
                            object.offset = options.longs === $String ? $util.Long.prototype.toString.call(message.offset) : options.longs === $Number ? new $util.LongBits(message.offset.low >>> 0, message.offset.high >>> 0).toNumber(true) : message.offset;
                    if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                        object.key = options.bytes === $String ? $util.base64.encode(message.key, 0, message.key.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.key) : message.key;
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        object.value = options.bytes === $String ? $util.base64.encode(message.value, 0, message.value.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.value) : message.value;
                    let keys2;
                    if (message.headers && (keys2 = $Object.keys(message.headers)).length) {
                        object.headers = {};
                        for (let j = 0; j < keys2.length; ++j) {
                            if (keys2[j] === "__proto__")
                                $util.makeProp(object.headers, keys2[j]);
                            object.headers[keys2[j]] = message.headers[keys2[j]];
                        }
                    }
                    if (message.stage != null && $Object.hasOwnProperty.call(message, "stage"))
                        object.stage = message.stage;
                    if (message.failureCode != null && $Object.hasOwnProperty.call(message, "failureCode"))
                        object.failureCode = message.failureCode;
                    if (message.field != null && $Object.hasOwnProperty.call(message, "field"))
                        object.field = message.field;
                    if (message.rule != null && $Object.hasOwnProperty.call(message, "rule"))
                        object.rule = message.rule;
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.atMs = typeof message.atMs === "number" ? $BigInt(message.atMs) : $util.Long.fromBits(message.atMs.low >>> 0, message.atMs.high >>> 0, true).toBigInt();
                        else if (typeof message.atMs === "number")
                            object.atMs = options.longs === $String ? $String(message.atMs) : message.atMs;
                        else
                            object.atMs = options.longs === $String ? $util.Long.prototype.toString.call(message.atMs) : options.longs === $Number ? new $util.LongBits(message.atMs.low >>> 0, message.atMs.high >>> 0).toNumber(true) : message.atMs;
                    return object;
                };

                DeadLetter.prototype.toJSON = function() {
                    return DeadLetter.toObject(this, $protobuf.util.toJSONOptions);
                };

                return DeadLetter;
            })();

            v1.Account = (function() {

                const Account = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Account.prototype.platform = 0;
                Account.prototype.accountId = "";
                Account.prototype.handle = "";
                Account.prototype.apiBaseUrl = "";
                Account.prototype.flavour = "";
                Account.prototype.language = "";
                Account.prototype.appId = "";
                Account.prototype.templateName = "";

                Account.create = function(properties) {
                    return new Account(properties);
                };

                Account.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform") && message.platform !== 0)
                        writer.uint32(8).int32(message.platform);
                    if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId") && message.accountId !== "")
                        writer.uint32(18).string(message.accountId);
                    if (message.handle != null && $Object.hasOwnProperty.call(message, "handle") && message.handle !== "")
                        writer.uint32(26).string(message.handle);
                    if (message.apiBaseUrl != null && $Object.hasOwnProperty.call(message, "apiBaseUrl") && message.apiBaseUrl !== "")
                        writer.uint32(34).string(message.apiBaseUrl);
                    if (message.flavour != null && $Object.hasOwnProperty.call(message, "flavour") && message.flavour !== "")
                        writer.uint32(42).string(message.flavour);
                    if (message.language != null && $Object.hasOwnProperty.call(message, "language") && message.language !== "")
                        writer.uint32(50).string(message.language);
                    if (message.appId != null && $Object.hasOwnProperty.call(message, "appId") && message.appId !== "")
                        writer.uint32(58).string(message.appId);
                    if (message.templateName != null && $Object.hasOwnProperty.call(message, "templateName") && message.templateName !== "")
                        writer.uint32(66).string(message.templateName);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Account.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.Account();
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
                                    message.platform = value;
                                else
                                    delete message.platform;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.accountId = value;
                                else
                                    delete message.accountId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.handle = value;
                                else
                                    delete message.handle;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.apiBaseUrl = value;
                                else
                                    delete message.apiBaseUrl;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.flavour = value;
                                else
                                    delete message.flavour;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.language = value;
                                else
                                    delete message.language;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.appId = value;
                                else
                                    delete message.appId;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.templateName = value;
                                else
                                    delete message.templateName;
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

                Account.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.Account)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.Account: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.Account();
                    if (object.platform !== 0 && (typeof object.platform !== "string" || $root.sealpost.gateway.v1.Platform[object.platform] !== 0))
                        switch (object.platform) {
                        case "PLATFORM_UNSPECIFIED":
                        case 0:
                            message.platform = 0;
                            break;
                        case "PLATFORM_WHATSAPP":
                        case 1:
                            message.platform = 1;
                            break;
                        case "PLATFORM_MESSENGER":
                        case 2:
                            message.platform = 2;
                            break;
                        case "PLATFORM_INSTAGRAM":
                        case 3:
                            message.platform = 3;
                            break;
                        default:
                            if (typeof object.platform === "number" && (object.platform | 0) === object.platform)
                                message.platform = object.platform;
                        }
                    if (object.accountId != null)
                        if (typeof object.accountId !== "string" || object.accountId.length)
                            message.accountId = $String(object.accountId);
                    if (object.handle != null)
                        if (typeof object.handle !== "string" || object.handle.length)
                            message.handle = $String(object.handle);
                    if (object.apiBaseUrl != null)
                        if (typeof object.apiBaseUrl !== "string" || object.apiBaseUrl.length)
                            message.apiBaseUrl = $String(object.apiBaseUrl);
                    if (object.flavour != null)
                        if (typeof object.flavour !== "string" || object.flavour.length)
                            message.flavour = $String(object.flavour);
                    if (object.language != null)
                        if (typeof object.language !== "string" || object.language.length)
                            message.language = $String(object.language);
                    if (object.appId != null)
                        if (typeof object.appId !== "string" || object.appId.length)
                            message.appId = $String(object.appId);
                    if (object.templateName != null)
                        if (typeof object.templateName !== "string" || object.templateName.length)
                            message.templateName = $String(object.templateName);
                    return message;
                };

                Account.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.platform = options.enums === $String ? "PLATFORM_UNSPECIFIED" : 0;
                        object.accountId = "";
                        object.handle = "";
                        object.apiBaseUrl = "";
                        object.flavour = "";
                        object.language = "";
                        object.appId = "";
                        object.templateName = "";
                    }
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform"))
                        object.platform = options.enums === $String ? $root.sealpost.gateway.v1.Platform[message.platform] === $undefined ? message.platform : $root.sealpost.gateway.v1.Platform[message.platform] : message.platform;
                    if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                        object.accountId = message.accountId;
                    if (message.handle != null && $Object.hasOwnProperty.call(message, "handle"))
                        object.handle = message.handle;
                    if (message.apiBaseUrl != null && $Object.hasOwnProperty.call(message, "apiBaseUrl"))
                        object.apiBaseUrl = message.apiBaseUrl;
                    if (message.flavour != null && $Object.hasOwnProperty.call(message, "flavour"))
                        object.flavour = message.flavour;
                    if (message.language != null && $Object.hasOwnProperty.call(message, "language"))
                        object.language = message.language;
                    if (message.appId != null && $Object.hasOwnProperty.call(message, "appId"))
                        object.appId = message.appId;
                    if (message.templateName != null && $Object.hasOwnProperty.call(message, "templateName"))
                        object.templateName = message.templateName;
                    return object;
                };

                Account.prototype.toJSON = function() {
                    return Account.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Account;
            })();

            v1.AccountSecrets = (function() {

                const AccountSecrets = function (properties) {
                    this.appSecrets = [];
                    this.verifyTokens = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                AccountSecrets.prototype.accessToken = "";
                AccountSecrets.prototype.appSecrets = $util.emptyArray;
                AccountSecrets.prototype.verifyTokens = $util.emptyArray;

                AccountSecrets.create = function(properties) {
                    return new AccountSecrets(properties);
                };

                AccountSecrets.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.accessToken != null && $Object.hasOwnProperty.call(message, "accessToken") && message.accessToken !== "")
                        writer.uint32(10).string(message.accessToken);
                    if (message.appSecrets != null && message.appSecrets.length)
                        for (let i = 0; i < message.appSecrets.length; ++i)
                            writer.uint32(18).string(message.appSecrets[i]);
                    if (message.verifyTokens != null && message.verifyTokens.length)
                        for (let i = 0; i < message.verifyTokens.length; ++i)
                            writer.uint32(26).string(message.verifyTokens[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                AccountSecrets.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.AccountSecrets();
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
                                    message.accessToken = value;
                                else
                                    delete message.accessToken;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.appSecrets && message.appSecrets.length))
                                    message.appSecrets = [];
                                message.appSecrets.push(reader.stringVerify());
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.verifyTokens && message.verifyTokens.length))
                                    message.verifyTokens = [];
                                message.verifyTokens.push(reader.stringVerify());
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

                AccountSecrets.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.AccountSecrets)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.AccountSecrets: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.AccountSecrets();
                    if (object.accessToken != null)
                        if (typeof object.accessToken !== "string" || object.accessToken.length)
                            message.accessToken = $String(object.accessToken);
                    if (object.appSecrets) {
                        if (!$Array.isArray(object.appSecrets))
                            throw $TypeError(".sealpost.gateway.v1.AccountSecrets.appSecrets: array expected");
                        message.appSecrets = $Array(object.appSecrets.length);
                        for (let i = 0; i < object.appSecrets.length; ++i)
                            message.appSecrets[i] = $String(object.appSecrets[i]);
                    }
                    if (object.verifyTokens) {
                        if (!$Array.isArray(object.verifyTokens))
                            throw $TypeError(".sealpost.gateway.v1.AccountSecrets.verifyTokens: array expected");
                        message.verifyTokens = $Array(object.verifyTokens.length);
                        for (let i = 0; i < object.verifyTokens.length; ++i)
                            message.verifyTokens[i] = $String(object.verifyTokens[i]);
                    }
                    return message;
                };

                AccountSecrets.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.appSecrets = [];
                        object.verifyTokens = [];
                    }
                    if (options.defaults)
                        object.accessToken = "";
                    if (message.accessToken != null && $Object.hasOwnProperty.call(message, "accessToken"))
                        object.accessToken = message.accessToken;
                    if (message.appSecrets && message.appSecrets.length) {
                        object.appSecrets = $Array(message.appSecrets.length);
                        for (let j = 0; j < message.appSecrets.length; ++j)
                            object.appSecrets[j] = message.appSecrets[j];
                    }
                    if (message.verifyTokens && message.verifyTokens.length) {
                        object.verifyTokens = $Array(message.verifyTokens.length);
                        for (let j = 0; j < message.verifyTokens.length; ++j)
                            object.verifyTokens[j] = message.verifyTokens[j];
                    }
                    return object;
                };

                AccountSecrets.prototype.toJSON = function() {
                    return AccountSecrets.toObject(this, $protobuf.util.toJSONOptions);
                };

                return AccountSecrets;
            })();

            v1.AddAccountRequest = (function() {

                const AddAccountRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                AddAccountRequest.prototype.account = null;
                AddAccountRequest.prototype.secrets = null;

                AddAccountRequest.create = function(properties) {
                    return new AddAccountRequest(properties);
                };

                AddAccountRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                        $root.sealpost.gateway.v1.Account.encode(message.account, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                        $root.sealpost.gateway.v1.AccountSecrets.encode(message.secrets, writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                AddAccountRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.AddAccountRequest();
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
                                message.account = $root.sealpost.gateway.v1.Account.decode(reader, reader.size(), $undefined, _depth + 1, message.account);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.secrets = $root.sealpost.gateway.v1.AccountSecrets.decode(reader, reader.size(), $undefined, _depth + 1, message.secrets);
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

                AddAccountRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.AddAccountRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.AddAccountRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.AddAccountRequest();
                    if (object.account != null) {
                        if (!$util.isObject(object.account))
                            throw $TypeError(".sealpost.gateway.v1.AddAccountRequest.account: object expected");
                        message.account = $root.sealpost.gateway.v1.Account.fromObject(object.account, _depth + 1);
                    }
                    if (object.secrets != null) {
                        if (!$util.isObject(object.secrets))
                            throw $TypeError(".sealpost.gateway.v1.AddAccountRequest.secrets: object expected");
                        message.secrets = $root.sealpost.gateway.v1.AccountSecrets.fromObject(object.secrets, _depth + 1);
                    }
                    return message;
                };

                AddAccountRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.account = null;
                        object.secrets = null;
                    }
                    if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                        object.account = $root.sealpost.gateway.v1.Account.toObject(message.account, options, _depth + 1);
                    if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                        object.secrets = $root.sealpost.gateway.v1.AccountSecrets.toObject(message.secrets, options, _depth + 1);
                    return object;
                };

                AddAccountRequest.prototype.toJSON = function() {
                    return AddAccountRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return AddAccountRequest;
            })();

            v1.AddAccountResponse = (function() {

                const AddAccountResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                AddAccountResponse.prototype.account = null;

                AddAccountResponse.create = function(properties) {
                    return new AddAccountResponse(properties);
                };

                AddAccountResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                        $root.sealpost.gateway.v1.Account.encode(message.account, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                AddAccountResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.AddAccountResponse();
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
                                message.account = $root.sealpost.gateway.v1.Account.decode(reader, reader.size(), $undefined, _depth + 1, message.account);
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

                AddAccountResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.AddAccountResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.AddAccountResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.AddAccountResponse();
                    if (object.account != null) {
                        if (!$util.isObject(object.account))
                            throw $TypeError(".sealpost.gateway.v1.AddAccountResponse.account: object expected");
                        message.account = $root.sealpost.gateway.v1.Account.fromObject(object.account, _depth + 1);
                    }
                    return message;
                };

                AddAccountResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.account = null;
                    if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                        object.account = $root.sealpost.gateway.v1.Account.toObject(message.account, options, _depth + 1);
                    return object;
                };

                AddAccountResponse.prototype.toJSON = function() {
                    return AddAccountResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return AddAccountResponse;
            })();

            v1.ListAccountsRequest = (function() {

                const ListAccountsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ListAccountsRequest.create = function(properties) {
                    return new ListAccountsRequest(properties);
                };

                ListAccountsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ListAccountsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.ListAccountsRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
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

                ListAccountsRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.ListAccountsRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.ListAccountsRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.sealpost.gateway.v1.ListAccountsRequest();
                };

                ListAccountsRequest.toObject = function () {
                    return {};
                };

                ListAccountsRequest.prototype.toJSON = function() {
                    return ListAccountsRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ListAccountsRequest;
            })();

            v1.ListAccountsResponse = (function() {

                const ListAccountsResponse = function (properties) {
                    this.accounts = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ListAccountsResponse.prototype.accounts = $util.emptyArray;

                ListAccountsResponse.create = function(properties) {
                    return new ListAccountsResponse(properties);
                };

                ListAccountsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.accounts != null && message.accounts.length)
                        for (let i = 0; i < message.accounts.length; ++i)
                            $root.sealpost.gateway.v1.Account.encode(message.accounts[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ListAccountsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.ListAccountsResponse();
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
                                if (!(message.accounts && message.accounts.length))
                                    message.accounts = [];
                                message.accounts.push($root.sealpost.gateway.v1.Account.decode(reader, reader.size(), $undefined, _depth + 1));
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

                ListAccountsResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.ListAccountsResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.ListAccountsResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.ListAccountsResponse();
                    if (object.accounts) {
                        if (!$Array.isArray(object.accounts))
                            throw $TypeError(".sealpost.gateway.v1.ListAccountsResponse.accounts: array expected");
                        message.accounts = $Array(object.accounts.length);
                        for (let i = 0; i < object.accounts.length; ++i) {
                            if (!$util.isObject(object.accounts[i]))
                                throw $TypeError(".sealpost.gateway.v1.ListAccountsResponse.accounts: object expected");
                            message.accounts[i] = $root.sealpost.gateway.v1.Account.fromObject(object.accounts[i], _depth + 1);
                        }
                    }
                    return message;
                };

                ListAccountsResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.accounts = [];
                    if (message.accounts && message.accounts.length) {
                        object.accounts = $Array(message.accounts.length);
                        for (let j = 0; j < message.accounts.length; ++j)
                            object.accounts[j] = $root.sealpost.gateway.v1.Account.toObject(message.accounts[j], options, _depth + 1);
                    }
                    return object;
                };

                ListAccountsResponse.prototype.toJSON = function() {
                    return ListAccountsResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ListAccountsResponse;
            })();

            v1.Link = (function() {

                const Link = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Link.prototype.platform = 0;
                Link.prototype.publicKey = $util.newBuffer([]);
                Link.prototype.keyId = "";
                Link.prototype.allowUnboundHeaders = false;
                Link.prototype.deliveryUrl = "";

                Link.create = function(properties) {
                    return new Link(properties);
                };

                Link.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform") && message.platform !== 0)
                        writer.uint32(8).int32(message.platform);
                    if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey.length)
                        writer.uint32(18).bytes(message.publicKey);
                    if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== "")
                        writer.uint32(26).string(message.keyId);
                    if (message.allowUnboundHeaders != null && $Object.hasOwnProperty.call(message, "allowUnboundHeaders") && message.allowUnboundHeaders !== false)
                        writer.uint32(32).bool(message.allowUnboundHeaders);
                    if (message.deliveryUrl != null && $Object.hasOwnProperty.call(message, "deliveryUrl") && message.deliveryUrl !== "")
                        writer.uint32(42).string(message.deliveryUrl);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Link.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.Link();
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
                                    message.platform = value;
                                else
                                    delete message.platform;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.publicKey = value;
                                else
                                    delete message.publicKey;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.keyId = value;
                                else
                                    delete message.keyId;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.allowUnboundHeaders = value;
                                else
                                    delete message.allowUnboundHeaders;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.deliveryUrl = value;
                                else
                                    delete message.deliveryUrl;
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

                Link.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.Link)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.Link: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.Link();
                    if (object.platform !== 0 && (typeof object.platform !== "string" || $root.sealpost.gateway.v1.Platform[object.platform] !== 0))
                        switch (object.platform) {
                        case "PLATFORM_UNSPECIFIED":
                        case 0:
                            message.platform = 0;
                            break;
                        case "PLATFORM_WHATSAPP":
                        case 1:
                            message.platform = 1;
                            break;
                        case "PLATFORM_MESSENGER":
                        case 2:
                            message.platform = 2;
                            break;
                        case "PLATFORM_INSTAGRAM":
                        case 3:
                            message.platform = 3;
                            break;
                        default:
                            if (typeof object.platform === "number" && (object.platform | 0) === object.platform)
                                message.platform = object.platform;
                        }
                    if (object.publicKey != null)
                        if (object.publicKey.length)
                            if (typeof object.publicKey === "string")
                                $util.base64.decode(object.publicKey, message.publicKey = $util.newBuffer($util.base64.length(object.publicKey)), 0);
                            else if (object.publicKey.length >= 0)
                                message.publicKey = object.publicKey;
                    if (object.keyId != null)
                        if (typeof object.keyId !== "string" || object.keyId.length)
                            message.keyId = $String(object.keyId);
                    if (object.allowUnboundHeaders != null)
                        if (object.allowUnboundHeaders)
                            message.allowUnboundHeaders = $Boolean(object.allowUnboundHeaders);
                    if (object.deliveryUrl != null)
                        if (typeof object.deliveryUrl !== "string" || object.deliveryUrl.length)
                            message.deliveryUrl = $String(object.deliveryUrl);
                    return message;
                };

                Link.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.platform = options.enums === $String ? "PLATFORM_UNSPECIFIED" : 0;
                        if (options.bytes === $String)
                            object.publicKey = "";
                        else {
                            object.publicKey = [];
                            if (options.bytes !== $Array)
                                object.publicKey = $util.newBuffer(object.publicKey);
                        }
                        object.keyId = "";
                        object.allowUnboundHeaders = false;
                        object.deliveryUrl = "";
                    }
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform"))
                        object.platform = options.enums === $String ? $root.sealpost.gateway.v1.Platform[message.platform] === $undefined ? message.platform : $root.sealpost.gateway.v1.Platform[message.platform] : message.platform;
                    if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey"))
                        object.publicKey = options.bytes === $String ? $util.base64.encode(message.publicKey, 0, message.publicKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.publicKey) : message.publicKey;
                    if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                        object.keyId = message.keyId;
                    if (message.allowUnboundHeaders != null && $Object.hasOwnProperty.call(message, "allowUnboundHeaders"))
                        object.allowUnboundHeaders = message.allowUnboundHeaders;
                    if (message.deliveryUrl != null && $Object.hasOwnProperty.call(message, "deliveryUrl"))
                        object.deliveryUrl = message.deliveryUrl;
                    return object;
                };

                Link.prototype.toJSON = function() {
                    return Link.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Link;
            })();

            v1.AddLinkRequest = (function() {

                const AddLinkRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                AddLinkRequest.prototype.link = null;

                AddLinkRequest.create = function(properties) {
                    return new AddLinkRequest(properties);
                };

                AddLinkRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.link != null && $Object.hasOwnProperty.call(message, "link"))
                        $root.sealpost.gateway.v1.Link.encode(message.link, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                AddLinkRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.AddLinkRequest();
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
                                message.link = $root.sealpost.gateway.v1.Link.decode(reader, reader.size(), $undefined, _depth + 1, message.link);
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

                AddLinkRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.AddLinkRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.AddLinkRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.AddLinkRequest();
                    if (object.link != null) {
                        if (!$util.isObject(object.link))
                            throw $TypeError(".sealpost.gateway.v1.AddLinkRequest.link: object expected");
                        message.link = $root.sealpost.gateway.v1.Link.fromObject(object.link, _depth + 1);
                    }
                    return message;
                };

                AddLinkRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.link = null;
                    if (message.link != null && $Object.hasOwnProperty.call(message, "link"))
                        object.link = $root.sealpost.gateway.v1.Link.toObject(message.link, options, _depth + 1);
                    return object;
                };

                AddLinkRequest.prototype.toJSON = function() {
                    return AddLinkRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return AddLinkRequest;
            })();

            v1.AddLinkResponse = (function() {

                const AddLinkResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                AddLinkResponse.prototype.link = null;

                AddLinkResponse.create = function(properties) {
                    return new AddLinkResponse(properties);
                };

                AddLinkResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.link != null && $Object.hasOwnProperty.call(message, "link"))
                        $root.sealpost.gateway.v1.Link.encode(message.link, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                AddLinkResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.AddLinkResponse();
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
                                message.link = $root.sealpost.gateway.v1.Link.decode(reader, reader.size(), $undefined, _depth + 1, message.link);
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

                AddLinkResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.AddLinkResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.AddLinkResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.AddLinkResponse();
                    if (object.link != null) {
                        if (!$util.isObject(object.link))
                            throw $TypeError(".sealpost.gateway.v1.AddLinkResponse.link: object expected");
                        message.link = $root.sealpost.gateway.v1.Link.fromObject(object.link, _depth + 1);
                    }
                    return message;
                };

                AddLinkResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.link = null;
                    if (message.link != null && $Object.hasOwnProperty.call(message, "link"))
                        object.link = $root.sealpost.gateway.v1.Link.toObject(message.link, options, _depth + 1);
                    return object;
                };

                AddLinkResponse.prototype.toJSON = function() {
                    return AddLinkResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return AddLinkResponse;
            })();

            v1.AddDeviceRequest = (function() {

                const AddDeviceRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                AddDeviceRequest.prototype.platform = 0;
                AddDeviceRequest.prototype.user = "";
                AddDeviceRequest.prototype.device = 0;
                AddDeviceRequest.prototype.registrationId = 0;

                AddDeviceRequest.create = function(properties) {
                    return new AddDeviceRequest(properties);
                };

                AddDeviceRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform") && message.platform !== 0)
                        writer.uint32(8).int32(message.platform);
                    if (message.user != null && $Object.hasOwnProperty.call(message, "user") && message.user !== "")
                        writer.uint32(18).string(message.user);
                    if (message.device != null && $Object.hasOwnProperty.call(message, "device") && message.device !== 0)
                        writer.uint32(24).uint32(message.device);
                    if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId") && message.registrationId !== 0)
                        writer.uint32(32).uint32(message.registrationId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                AddDeviceRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.AddDeviceRequest();
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
                                    message.platform = value;
                                else
                                    delete message.platform;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.user = value;
                                else
                                    delete message.user;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.device = value;
                                else
                                    delete message.device;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.registrationId = value;
                                else
                                    delete message.registrationId;
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

                AddDeviceRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.AddDeviceRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.AddDeviceRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.AddDeviceRequest();
                    if (object.platform !== 0 && (typeof object.platform !== "string" || $root.sealpost.gateway.v1.Platform[object.platform] !== 0))
                        switch (object.platform) {
                        case "PLATFORM_UNSPECIFIED":
                        case 0:
                            message.platform = 0;
                            break;
                        case "PLATFORM_WHATSAPP":
                        case 1:
                            message.platform = 1;
                            break;
                        case "PLATFORM_MESSENGER":
                        case 2:
                            message.platform = 2;
                            break;
                        case "PLATFORM_INSTAGRAM":
                        case 3:
                            message.platform = 3;
                            break;
                        default:
                            if (typeof object.platform === "number" && (object.platform | 0) === object.platform)
                                message.platform = object.platform;
                        }
                    if (object.user != null)
                        if (typeof object.user !== "string" || object.user.length)
                            message.user = $String(object.user);
                    if (object.device != null)
                        if ($Number(object.device) !== 0)
                            message.device = object.device >>> 0;
                    if (object.registrationId != null)
                        if ($Number(object.registrationId) !== 0)
                            message.registrationId = object.registrationId >>> 0;
                    return message;
                };

                AddDeviceRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.platform = options.enums === $String ? "PLATFORM_UNSPECIFIED" : 0;
                        object.user = "";
                        object.device = 0;
                        object.registrationId = 0;
                    }
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform"))
                        object.platform = options.enums === $String ? $root.sealpost.gateway.v1.Platform[message.platform] === $undefined ? message.platform : $root.sealpost.gateway.v1.Platform[message.platform] : message.platform;
                    if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                        object.user = message.user;
                    if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                        object.device = message.device;
                    if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId"))
                        object.registrationId = message.registrationId;
                    return object;
                };

                AddDeviceRequest.prototype.toJSON = function() {
                    return AddDeviceRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return AddDeviceRequest;
            })();

            v1.AddDeviceResponse = (function() {

                const AddDeviceResponse = function (properties) {
                    this.aliases = {};
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                AddDeviceResponse.prototype.address = null;
                AddDeviceResponse.prototype.aliases = $util.emptyObject;

                AddDeviceResponse.create = function(properties) {
                    return new AddDeviceResponse(properties);
                };

                AddDeviceResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                        $root.sealpost.gateway.v1.Address.encode(message.address, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.aliases != null && $Object.hasOwnProperty.call(message, "aliases"))
                        for (let keys = $Object.keys(message.aliases), i = 0; i < keys.length; ++i)
                            writer.uint32(18).fork().uint32(10).string(keys[i]).uint32(18).string(message.aliases[keys[i]]).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                AddDeviceResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.AddDeviceResponse();
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
                                message.address = $root.sealpost.gateway.v1.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.address);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (message.aliases === $util.emptyObject)
                                    message.aliases = {};
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
                                    $util.makeProp(message.aliases, key);
                                message.aliases[key] = value;
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

                AddDeviceResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.AddDeviceResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.AddDeviceResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.AddDeviceResponse();
                    if (object.address != null) {
                        if (!$util.isObject(object.address))
                            throw $TypeError(".sealpost.gateway.v1.AddDeviceResponse.address: object expected");
                        message.address = $root.sealpost.gateway.v1.Address.fromObject(object.address, _depth + 1);
                    }
                    if (object.aliases) {
                        if (!$util.isObject(object.aliases))
                            throw $TypeError(".sealpost.gateway.v1.AddDeviceResponse.aliases: object expected");
                        message.aliases = {};
                        for (let keys = $Object.keys(object.aliases), i = 0; i < keys.length; ++i) {
                            if (keys[i] === "__proto__")
                                $util.makeProp(message.aliases, keys[i]);
                            message.aliases[keys[i]] = $String(object.aliases[keys[i]]);
                        }
                    }
                    return message;
                };

                AddDeviceResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.objects || options.defaults)
                        object.aliases = {};
                    if (options.defaults)
                        object.address = null;
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                        object.address = $root.sealpost.gateway.v1.Address.toObject(message.address, options, _depth + 1);
                    let keys2;
                    if (message.aliases && (keys2 = $Object.keys(message.aliases)).length) {
                        object.aliases = {};
                        for (let j = 0; j < keys2.length; ++j) {
                            if (keys2[j] === "__proto__")
                                $util.makeProp(object.aliases, keys2[j]);
                            object.aliases[keys2[j]] = message.aliases[keys2[j]];
                        }
                    }
                    return object;
                };

                AddDeviceResponse.prototype.toJSON = function() {
                    return AddDeviceResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return AddDeviceResponse;
            })();

            v1.AddConversationRequest = (function() {

                const AddConversationRequest = function (properties) {
                    this.members = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                AddConversationRequest.prototype.members = $util.emptyArray;
                AddConversationRequest.prototype.level = 0;

                AddConversationRequest.create = function(properties) {
                    return new AddConversationRequest(properties);
                };

                AddConversationRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.members != null && message.members.length)
                        for (let i = 0; i < message.members.length; ++i)
                            $root.sealpost.gateway.v1.ConversationMember.encode(message.members[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== 0)
                        writer.uint32(16).int32(message.level);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                AddConversationRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.AddConversationRequest();
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
                                if (!(message.members && message.members.length))
                                    message.members = [];
                                message.members.push($root.sealpost.gateway.v1.ConversationMember.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.level = value;
                                else
                                    delete message.level;
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

                AddConversationRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.AddConversationRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.AddConversationRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.AddConversationRequest();
                    if (object.members) {
                        if (!$Array.isArray(object.members))
                            throw $TypeError(".sealpost.gateway.v1.AddConversationRequest.members: array expected");
                        message.members = $Array(object.members.length);
                        for (let i = 0; i < object.members.length; ++i) {
                            if (!$util.isObject(object.members[i]))
                                throw $TypeError(".sealpost.gateway.v1.AddConversationRequest.members: object expected");
                            message.members[i] = $root.sealpost.gateway.v1.ConversationMember.fromObject(object.members[i], _depth + 1);
                        }
                    }
                    if (object.level !== 0 && (typeof object.level !== "string" || $root.sealpost.gateway.v1.Level[object.level] !== 0))
                        switch (object.level) {
                        case "LEVEL_UNSPECIFIED":
                        case 0:
                            message.level = 0;
                            break;
                        case "LEVEL_CONNECTOR_SEALED":
                        case 10:
                            message.level = 10;
                            break;
                        case "LEVEL_APP_SEALED":
                        case 20:
                            message.level = 20;
                            break;
                        case "LEVEL_E2EE":
                        case 30:
                            message.level = 30;
                            break;
                        default:
                            if (typeof object.level === "number" && (object.level | 0) === object.level)
                                message.level = object.level;
                        }
                    return message;
                };

                AddConversationRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.members = [];
                    if (options.defaults)
                        object.level = options.enums === $String ? "LEVEL_UNSPECIFIED" : 0;
                    if (message.members && message.members.length) {
                        object.members = $Array(message.members.length);
                        for (let j = 0; j < message.members.length; ++j)
                            object.members[j] = $root.sealpost.gateway.v1.ConversationMember.toObject(message.members[j], options, _depth + 1);
                    }
                    if (message.level != null && $Object.hasOwnProperty.call(message, "level"))
                        object.level = options.enums === $String ? $root.sealpost.gateway.v1.Level[message.level] === $undefined ? message.level : $root.sealpost.gateway.v1.Level[message.level] : message.level;
                    return object;
                };

                AddConversationRequest.prototype.toJSON = function() {
                    return AddConversationRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return AddConversationRequest;
            })();

            v1.ConversationMember = (function() {

                const ConversationMember = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ConversationMember.prototype.platform = 0;
                ConversationMember.prototype.accountId = "";
                ConversationMember.prototype.user = "";

                ConversationMember.create = function(properties) {
                    return new ConversationMember(properties);
                };

                ConversationMember.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform") && message.platform !== 0)
                        writer.uint32(8).int32(message.platform);
                    if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId") && message.accountId !== "")
                        writer.uint32(18).string(message.accountId);
                    if (message.user != null && $Object.hasOwnProperty.call(message, "user") && message.user !== "")
                        writer.uint32(26).string(message.user);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ConversationMember.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.ConversationMember();
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
                                    message.platform = value;
                                else
                                    delete message.platform;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.accountId = value;
                                else
                                    delete message.accountId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.user = value;
                                else
                                    delete message.user;
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

                ConversationMember.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.ConversationMember)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.ConversationMember: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.ConversationMember();
                    if (object.platform !== 0 && (typeof object.platform !== "string" || $root.sealpost.gateway.v1.Platform[object.platform] !== 0))
                        switch (object.platform) {
                        case "PLATFORM_UNSPECIFIED":
                        case 0:
                            message.platform = 0;
                            break;
                        case "PLATFORM_WHATSAPP":
                        case 1:
                            message.platform = 1;
                            break;
                        case "PLATFORM_MESSENGER":
                        case 2:
                            message.platform = 2;
                            break;
                        case "PLATFORM_INSTAGRAM":
                        case 3:
                            message.platform = 3;
                            break;
                        default:
                            if (typeof object.platform === "number" && (object.platform | 0) === object.platform)
                                message.platform = object.platform;
                        }
                    if (object.accountId != null)
                        if (typeof object.accountId !== "string" || object.accountId.length)
                            message.accountId = $String(object.accountId);
                    if (object.user != null)
                        if (typeof object.user !== "string" || object.user.length)
                            message.user = $String(object.user);
                    return message;
                };

                ConversationMember.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.platform = options.enums === $String ? "PLATFORM_UNSPECIFIED" : 0;
                        object.accountId = "";
                        object.user = "";
                    }
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform"))
                        object.platform = options.enums === $String ? $root.sealpost.gateway.v1.Platform[message.platform] === $undefined ? message.platform : $root.sealpost.gateway.v1.Platform[message.platform] : message.platform;
                    if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                        object.accountId = message.accountId;
                    if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                        object.user = message.user;
                    return object;
                };

                ConversationMember.prototype.toJSON = function() {
                    return ConversationMember.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ConversationMember;
            })();

            v1.AddConversationResponse = (function() {

                const AddConversationResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                AddConversationResponse.prototype.conversation = null;

                AddConversationResponse.create = function(properties) {
                    return new AddConversationResponse(properties);
                };

                AddConversationResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation"))
                        $root.sealpost.gateway.v1.Conversation.encode(message.conversation, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                AddConversationResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.AddConversationResponse();
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
                                message.conversation = $root.sealpost.gateway.v1.Conversation.decode(reader, reader.size(), $undefined, _depth + 1, message.conversation);
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

                AddConversationResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.AddConversationResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.AddConversationResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.AddConversationResponse();
                    if (object.conversation != null) {
                        if (!$util.isObject(object.conversation))
                            throw $TypeError(".sealpost.gateway.v1.AddConversationResponse.conversation: object expected");
                        message.conversation = $root.sealpost.gateway.v1.Conversation.fromObject(object.conversation, _depth + 1);
                    }
                    return message;
                };

                AddConversationResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.conversation = null;
                    if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation"))
                        object.conversation = $root.sealpost.gateway.v1.Conversation.toObject(message.conversation, options, _depth + 1);
                    return object;
                };

                AddConversationResponse.prototype.toJSON = function() {
                    return AddConversationResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return AddConversationResponse;
            })();

            v1.Conversation = (function() {

                const Conversation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Conversation.prototype.conversationId = $util.newBuffer([]);
                Conversation.prototype.level = 0;
                Conversation.prototype.state = "";
                Conversation.prototype.createdAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                Conversation.prototype.roster = null;

                Conversation.create = function(properties) {
                    return new Conversation(properties);
                };

                Conversation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId.length)
                        writer.uint32(10).bytes(message.conversationId);
                    if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== 0)
                        writer.uint32(16).int32(message.level);
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                        writer.uint32(26).string(message.state);
                    if (message.createdAtMs != null && $Object.hasOwnProperty.call(message, "createdAtMs") && (typeof message.createdAtMs === "object" ? message.createdAtMs.low || message.createdAtMs.high : message.createdAtMs !== 0))
                        writer.uint32(32).uint64(message.createdAtMs);
                    if (message.roster != null && $Object.hasOwnProperty.call(message, "roster"))
                        $root.sealpost.gateway.v1.SignedRoster.encode(message.roster, writer.uint32(42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Conversation.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.Conversation();
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
                                if ((value = reader.bytes()).length)
                                    message.conversationId = value;
                                else
                                    delete message.conversationId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.level = value;
                                else
                                    delete message.level;
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
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.createdAtMs = value;
                                else
                                    delete message.createdAtMs;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.roster = $root.sealpost.gateway.v1.SignedRoster.decode(reader, reader.size(), $undefined, _depth + 1, message.roster);
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

                Conversation.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.Conversation)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.Conversation: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.Conversation();
                    if (object.conversationId != null)
                        if (object.conversationId.length)
                            if (typeof object.conversationId === "string")
                                $util.base64.decode(object.conversationId, message.conversationId = $util.newBuffer($util.base64.length(object.conversationId)), 0);
                            else if (object.conversationId.length >= 0)
                                message.conversationId = object.conversationId;
                    if (object.level !== 0 && (typeof object.level !== "string" || $root.sealpost.gateway.v1.Level[object.level] !== 0))
                        switch (object.level) {
                        case "LEVEL_UNSPECIFIED":
                        case 0:
                            message.level = 0;
                            break;
                        case "LEVEL_CONNECTOR_SEALED":
                        case 10:
                            message.level = 10;
                            break;
                        case "LEVEL_APP_SEALED":
                        case 20:
                            message.level = 20;
                            break;
                        case "LEVEL_E2EE":
                        case 30:
                            message.level = 30;
                            break;
                        default:
                            if (typeof object.level === "number" && (object.level | 0) === object.level)
                                message.level = object.level;
                        }
                    if (object.state != null)
                        if (typeof object.state !== "string" || object.state.length)
                            message.state = $String(object.state);
                    if (object.createdAtMs != null)
                        if (typeof object.createdAtMs === "object" ? object.createdAtMs.low || object.createdAtMs.high : $Number(object.createdAtMs) !== 0)
                            if ($util.Long)
                                message.createdAtMs = $util.Long.fromValue(object.createdAtMs, true);
                            else if (typeof object.createdAtMs === "string")
                                message.createdAtMs = $parseInt(object.createdAtMs, 10);
                            else if (typeof object.createdAtMs === "number")
                                message.createdAtMs = object.createdAtMs;
                            else if (typeof object.createdAtMs === "object")
                                message.createdAtMs = new $util.LongBits(object.createdAtMs.low >>> 0, object.createdAtMs.high >>> 0).toNumber(true);
                    if (object.roster != null) {
                        if (!$util.isObject(object.roster))
                            throw $TypeError(".sealpost.gateway.v1.Conversation.roster: object expected");
                        message.roster = $root.sealpost.gateway.v1.SignedRoster.fromObject(object.roster, _depth + 1);
                    }
                    return message;
                };

                Conversation.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.conversationId = "";
                        else {
                            object.conversationId = [];
                            if (options.bytes !== $Array)
                                object.conversationId = $util.newBuffer(object.conversationId);
                        }
                        object.level = options.enums === $String ? "LEVEL_UNSPECIFIED" : 0;
                        object.state = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.createdAtMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.createdAtMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.roster = null;
                    }
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                        object.conversationId = options.bytes === $String ? $util.base64.encode(message.conversationId, 0, message.conversationId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.conversationId) : message.conversationId;
                    if (message.level != null && $Object.hasOwnProperty.call(message, "level"))
                        object.level = options.enums === $String ? $root.sealpost.gateway.v1.Level[message.level] === $undefined ? message.level : $root.sealpost.gateway.v1.Level[message.level] : message.level;
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                        object.state = message.state;
                    if (message.createdAtMs != null && $Object.hasOwnProperty.call(message, "createdAtMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.createdAtMs = typeof message.createdAtMs === "number" ? $BigInt(message.createdAtMs) : $util.Long.fromBits(message.createdAtMs.low >>> 0, message.createdAtMs.high >>> 0, true).toBigInt();
                        else if (typeof message.createdAtMs === "number")
                            object.createdAtMs = options.longs === $String ? $String(message.createdAtMs) : message.createdAtMs;
                        else
                            object.createdAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.createdAtMs) : options.longs === $Number ? new $util.LongBits(message.createdAtMs.low >>> 0, message.createdAtMs.high >>> 0).toNumber(true) : message.createdAtMs;
                    if (message.roster != null && $Object.hasOwnProperty.call(message, "roster"))
                        object.roster = $root.sealpost.gateway.v1.SignedRoster.toObject(message.roster, options, _depth + 1);
                    return object;
                };

                Conversation.prototype.toJSON = function() {
                    return Conversation.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Conversation;
            })();

            v1.ListConversationsRequest = (function() {

                const ListConversationsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ListConversationsRequest.prototype.limit = 0;

                ListConversationsRequest.create = function(properties) {
                    return new ListConversationsRequest(properties);
                };

                ListConversationsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                        writer.uint32(8).uint32(message.limit);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ListConversationsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.ListConversationsRequest();
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
                                if (value = reader.uint32())
                                    message.limit = value;
                                else
                                    delete message.limit;
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

                ListConversationsRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.ListConversationsRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.ListConversationsRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.ListConversationsRequest();
                    if (object.limit != null)
                        if ($Number(object.limit) !== 0)
                            message.limit = object.limit >>> 0;
                    return message;
                };

                ListConversationsRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.limit = 0;
                    if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
                        object.limit = message.limit;
                    return object;
                };

                ListConversationsRequest.prototype.toJSON = function() {
                    return ListConversationsRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ListConversationsRequest;
            })();

            v1.ListConversationsResponse = (function() {

                const ListConversationsResponse = function (properties) {
                    this.conversations = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ListConversationsResponse.prototype.conversations = $util.emptyArray;

                ListConversationsResponse.create = function(properties) {
                    return new ListConversationsResponse(properties);
                };

                ListConversationsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversations != null && message.conversations.length)
                        for (let i = 0; i < message.conversations.length; ++i)
                            $root.sealpost.gateway.v1.Conversation.encode(message.conversations[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ListConversationsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.ListConversationsResponse();
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
                                if (!(message.conversations && message.conversations.length))
                                    message.conversations = [];
                                message.conversations.push($root.sealpost.gateway.v1.Conversation.decode(reader, reader.size(), $undefined, _depth + 1));
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

                ListConversationsResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.ListConversationsResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.ListConversationsResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.ListConversationsResponse();
                    if (object.conversations) {
                        if (!$Array.isArray(object.conversations))
                            throw $TypeError(".sealpost.gateway.v1.ListConversationsResponse.conversations: array expected");
                        message.conversations = $Array(object.conversations.length);
                        for (let i = 0; i < object.conversations.length; ++i) {
                            if (!$util.isObject(object.conversations[i]))
                                throw $TypeError(".sealpost.gateway.v1.ListConversationsResponse.conversations: object expected");
                            message.conversations[i] = $root.sealpost.gateway.v1.Conversation.fromObject(object.conversations[i], _depth + 1);
                        }
                    }
                    return message;
                };

                ListConversationsResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.conversations = [];
                    if (message.conversations && message.conversations.length) {
                        object.conversations = $Array(message.conversations.length);
                        for (let j = 0; j < message.conversations.length; ++j)
                            object.conversations[j] = $root.sealpost.gateway.v1.Conversation.toObject(message.conversations[j], options, _depth + 1);
                    }
                    return object;
                };

                ListConversationsResponse.prototype.toJSON = function() {
                    return ListConversationsResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ListConversationsResponse;
            })();

            v1.ShowConversationRequest = (function() {

                const ShowConversationRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ShowConversationRequest.prototype.conversationId = $util.newBuffer([]);

                ShowConversationRequest.create = function(properties) {
                    return new ShowConversationRequest(properties);
                };

                ShowConversationRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId.length)
                        writer.uint32(10).bytes(message.conversationId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ShowConversationRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.ShowConversationRequest();
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
                                if ((value = reader.bytes()).length)
                                    message.conversationId = value;
                                else
                                    delete message.conversationId;
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

                ShowConversationRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.ShowConversationRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.ShowConversationRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.ShowConversationRequest();
                    if (object.conversationId != null)
                        if (object.conversationId.length)
                            if (typeof object.conversationId === "string")
                                $util.base64.decode(object.conversationId, message.conversationId = $util.newBuffer($util.base64.length(object.conversationId)), 0);
                            else if (object.conversationId.length >= 0)
                                message.conversationId = object.conversationId;
                    return message;
                };

                ShowConversationRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        if (options.bytes === $String)
                            object.conversationId = "";
                        else {
                            object.conversationId = [];
                            if (options.bytes !== $Array)
                                object.conversationId = $util.newBuffer(object.conversationId);
                        }
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                        object.conversationId = options.bytes === $String ? $util.base64.encode(message.conversationId, 0, message.conversationId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.conversationId) : message.conversationId;
                    return object;
                };

                ShowConversationRequest.prototype.toJSON = function() {
                    return ShowConversationRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ShowConversationRequest;
            })();

            v1.ShowConversationResponse = (function() {

                const ShowConversationResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ShowConversationResponse.prototype.conversation = null;

                ShowConversationResponse.create = function(properties) {
                    return new ShowConversationResponse(properties);
                };

                ShowConversationResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation"))
                        $root.sealpost.gateway.v1.Conversation.encode(message.conversation, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ShowConversationResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.ShowConversationResponse();
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
                                message.conversation = $root.sealpost.gateway.v1.Conversation.decode(reader, reader.size(), $undefined, _depth + 1, message.conversation);
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

                ShowConversationResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.ShowConversationResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.ShowConversationResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.ShowConversationResponse();
                    if (object.conversation != null) {
                        if (!$util.isObject(object.conversation))
                            throw $TypeError(".sealpost.gateway.v1.ShowConversationResponse.conversation: object expected");
                        message.conversation = $root.sealpost.gateway.v1.Conversation.fromObject(object.conversation, _depth + 1);
                    }
                    return message;
                };

                ShowConversationResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.conversation = null;
                    if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation"))
                        object.conversation = $root.sealpost.gateway.v1.Conversation.toObject(message.conversation, options, _depth + 1);
                    return object;
                };

                ShowConversationResponse.prototype.toJSON = function() {
                    return ShowConversationResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ShowConversationResponse;
            })();

            v1.CloseConversationRequest = (function() {

                const CloseConversationRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                CloseConversationRequest.prototype.conversationId = $util.newBuffer([]);

                CloseConversationRequest.create = function(properties) {
                    return new CloseConversationRequest(properties);
                };

                CloseConversationRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId.length)
                        writer.uint32(10).bytes(message.conversationId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                CloseConversationRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.CloseConversationRequest();
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
                                if ((value = reader.bytes()).length)
                                    message.conversationId = value;
                                else
                                    delete message.conversationId;
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

                CloseConversationRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.CloseConversationRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.CloseConversationRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.CloseConversationRequest();
                    if (object.conversationId != null)
                        if (object.conversationId.length)
                            if (typeof object.conversationId === "string")
                                $util.base64.decode(object.conversationId, message.conversationId = $util.newBuffer($util.base64.length(object.conversationId)), 0);
                            else if (object.conversationId.length >= 0)
                                message.conversationId = object.conversationId;
                    return message;
                };

                CloseConversationRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        if (options.bytes === $String)
                            object.conversationId = "";
                        else {
                            object.conversationId = [];
                            if (options.bytes !== $Array)
                                object.conversationId = $util.newBuffer(object.conversationId);
                        }
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                        object.conversationId = options.bytes === $String ? $util.base64.encode(message.conversationId, 0, message.conversationId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.conversationId) : message.conversationId;
                    return object;
                };

                CloseConversationRequest.prototype.toJSON = function() {
                    return CloseConversationRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return CloseConversationRequest;
            })();

            v1.CloseConversationResponse = (function() {

                const CloseConversationResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                CloseConversationResponse.prototype.conversation = null;

                CloseConversationResponse.create = function(properties) {
                    return new CloseConversationResponse(properties);
                };

                CloseConversationResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation"))
                        $root.sealpost.gateway.v1.Conversation.encode(message.conversation, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                CloseConversationResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.CloseConversationResponse();
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
                                message.conversation = $root.sealpost.gateway.v1.Conversation.decode(reader, reader.size(), $undefined, _depth + 1, message.conversation);
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

                CloseConversationResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.CloseConversationResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.CloseConversationResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.CloseConversationResponse();
                    if (object.conversation != null) {
                        if (!$util.isObject(object.conversation))
                            throw $TypeError(".sealpost.gateway.v1.CloseConversationResponse.conversation: object expected");
                        message.conversation = $root.sealpost.gateway.v1.Conversation.fromObject(object.conversation, _depth + 1);
                    }
                    return message;
                };

                CloseConversationResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.conversation = null;
                    if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation"))
                        object.conversation = $root.sealpost.gateway.v1.Conversation.toObject(message.conversation, options, _depth + 1);
                    return object;
                };

                CloseConversationResponse.prototype.toJSON = function() {
                    return CloseConversationResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return CloseConversationResponse;
            })();

            v1.DeadLetterFacts = (function() {

                const DeadLetterFacts = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                DeadLetterFacts.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                DeadLetterFacts.prototype.deadLetterId = $util.newBuffer([]);
                DeadLetterFacts.prototype.topic = "";
                DeadLetterFacts.prototype.partition = 0;
                DeadLetterFacts.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                DeadLetterFacts.prototype.schema = "";
                DeadLetterFacts.prototype.envelopeId = "";
                DeadLetterFacts.prototype.attempt = 0;
                DeadLetterFacts.prototype.stage = "";
                DeadLetterFacts.prototype.failureCode = "";
                DeadLetterFacts.prototype.field = "";
                DeadLetterFacts.prototype.rule = "";
                DeadLetterFacts.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                DeadLetterFacts.prototype.sizeBytes = 0;
                DeadLetterFacts.prototype.sha256 = $util.newBuffer([]);

                DeadLetterFacts.create = function(properties) {
                    return new DeadLetterFacts(properties);
                };

                DeadLetterFacts.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                        writer.uint32(8).uint64(message.number);
                    if (message.deadLetterId != null && $Object.hasOwnProperty.call(message, "deadLetterId") && message.deadLetterId.length)
                        writer.uint32(18).bytes(message.deadLetterId);
                    if (message.topic != null && $Object.hasOwnProperty.call(message, "topic") && message.topic !== "")
                        writer.uint32(26).string(message.topic);
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(32).uint32(message.partition);
                    if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                        writer.uint32(40).uint64(message.offset);
                    if (message.schema != null && $Object.hasOwnProperty.call(message, "schema") && message.schema !== "")
                        writer.uint32(50).string(message.schema);
                    if (message.envelopeId != null && $Object.hasOwnProperty.call(message, "envelopeId") && message.envelopeId !== "")
                        writer.uint32(58).string(message.envelopeId);
                    if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                        writer.uint32(64).uint32(message.attempt);
                    if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== "")
                        writer.uint32(74).string(message.stage);
                    if (message.failureCode != null && $Object.hasOwnProperty.call(message, "failureCode") && message.failureCode !== "")
                        writer.uint32(82).string(message.failureCode);
                    if (message.field != null && $Object.hasOwnProperty.call(message, "field") && message.field !== "")
                        writer.uint32(90).string(message.field);
                    if (message.rule != null && $Object.hasOwnProperty.call(message, "rule") && message.rule !== "")
                        writer.uint32(98).string(message.rule);
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                        writer.uint32(104).uint64(message.atMs);
                    if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && message.sizeBytes !== 0)
                        writer.uint32(112).uint32(message.sizeBytes);
                    if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256") && message.sha256.length)
                        writer.uint32(122).bytes(message.sha256);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                DeadLetterFacts.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.DeadLetterFacts();
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
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.number = value;
                                else
                                    delete message.number;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.deadLetterId = value;
                                else
                                    delete message.deadLetterId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.topic = value;
                                else
                                    delete message.topic;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.offset = value;
                                else
                                    delete message.offset;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.schema = value;
                                else
                                    delete message.schema;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.envelopeId = value;
                                else
                                    delete message.envelopeId;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.attempt = value;
                                else
                                    delete message.attempt;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.stage = value;
                                else
                                    delete message.stage;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.failureCode = value;
                                else
                                    delete message.failureCode;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.field = value;
                                else
                                    delete message.field;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.rule = value;
                                else
                                    delete message.rule;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.atMs = value;
                                else
                                    delete message.atMs;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.sizeBytes = value;
                                else
                                    delete message.sizeBytes;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.sha256 = value;
                                else
                                    delete message.sha256;
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

                DeadLetterFacts.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.DeadLetterFacts)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.DeadLetterFacts: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.DeadLetterFacts();
                    if (object.number != null)
                        if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                            if ($util.Long)
                                message.number = $util.Long.fromValue(object.number, true);
                            else if (typeof object.number === "string")
                                message.number = $parseInt(object.number, 10);
                            else if (typeof object.number === "number")
                                message.number = object.number;
                            else if (typeof object.number === "object")
                                message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                    if (object.deadLetterId != null)
                        if (object.deadLetterId.length)
                            if (typeof object.deadLetterId === "string")
                                $util.base64.decode(object.deadLetterId, message.deadLetterId = $util.newBuffer($util.base64.length(object.deadLetterId)), 0);
                            else if (object.deadLetterId.length >= 0)
                                message.deadLetterId = object.deadLetterId;
                    if (object.topic != null)
                        if (typeof object.topic !== "string" || object.topic.length)
                            message.topic = $String(object.topic);
                    if (object.partition != null)
                        if ($Number(object.partition) !== 0)
                            message.partition = object.partition >>> 0;
                    if (object.offset != null)
                        if (typeof object.offset === "object" ? object.offset.low || object.offset.high : $Number(object.offset) !== 0)
                            if ($util.Long)
                                message.offset = $util.Long.fromValue(object.offset, true);
                            else if (typeof object.offset === "string")
                                message.offset = $parseInt(object.offset, 10);
                            else if (typeof object.offset === "number")
                                message.offset = object.offset;
                            else if (typeof object.offset === "object")
                                message.offset = new $util.LongBits(object.offset.low >>> 0, object.offset.high >>> 0).toNumber(true);
                    if (object.schema != null)
                        if (typeof object.schema !== "string" || object.schema.length)
                            message.schema = $String(object.schema);
                    if (object.envelopeId != null)
                        if (typeof object.envelopeId !== "string" || object.envelopeId.length)
                            message.envelopeId = $String(object.envelopeId);
                    if (object.attempt != null)
                        if ($Number(object.attempt) !== 0)
                            message.attempt = object.attempt >>> 0;
                    if (object.stage != null)
                        if (typeof object.stage !== "string" || object.stage.length)
                            message.stage = $String(object.stage);
                    if (object.failureCode != null)
                        if (typeof object.failureCode !== "string" || object.failureCode.length)
                            message.failureCode = $String(object.failureCode);
                    if (object.field != null)
                        if (typeof object.field !== "string" || object.field.length)
                            message.field = $String(object.field);
                    if (object.rule != null)
                        if (typeof object.rule !== "string" || object.rule.length)
                            message.rule = $String(object.rule);
                    if (object.atMs != null)
                        if (typeof object.atMs === "object" ? object.atMs.low || object.atMs.high : $Number(object.atMs) !== 0)
                            if ($util.Long)
                                message.atMs = $util.Long.fromValue(object.atMs, true);
                            else if (typeof object.atMs === "string")
                                message.atMs = $parseInt(object.atMs, 10);
                            else if (typeof object.atMs === "number")
                                message.atMs = object.atMs;
                            else if (typeof object.atMs === "object")
                                message.atMs = new $util.LongBits(object.atMs.low >>> 0, object.atMs.high >>> 0).toNumber(true);
                    if (object.sizeBytes != null)
                        if ($Number(object.sizeBytes) !== 0)
                            message.sizeBytes = object.sizeBytes >>> 0;
                    if (object.sha256 != null)
                        if (object.sha256.length)
                            if (typeof object.sha256 === "string")
                                $util.base64.decode(object.sha256, message.sha256 = $util.newBuffer($util.base64.length(object.sha256)), 0);
                            else if (object.sha256.length >= 0)
                                message.sha256 = object.sha256;
                    return message;
                };

                DeadLetterFacts.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if (options.bytes === $String)
                            object.deadLetterId = "";
                        else {
                            object.deadLetterId = [];
                            if (options.bytes !== $Array)
                                object.deadLetterId = $util.newBuffer(object.deadLetterId);
                        }
                        object.topic = "";
                        object.partition = 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.offset = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.offset = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.schema = "";
                        object.envelopeId = "";
                        object.attempt = 0;
                        object.stage = "";
                        object.failureCode = "";
                        object.field = "";
                        object.rule = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.atMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.atMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.sizeBytes = 0;
                        if (options.bytes === $String)
                            object.sha256 = "";
                        else {
                            object.sha256 = [];
                            if (options.bytes !== $Array)
                                object.sha256 = $util.newBuffer(object.sha256);
                        }
                    }
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                        else if (typeof message.number === "number")
                            object.number = options.longs === $String ? $String(message.number) : message.number;
                        else
                            object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                    if (message.deadLetterId != null && $Object.hasOwnProperty.call(message, "deadLetterId"))
                        object.deadLetterId = options.bytes === $String ? $util.base64.encode(message.deadLetterId, 0, message.deadLetterId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.deadLetterId) : message.deadLetterId;
                    if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                        object.topic = message.topic;
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                        object.partition = message.partition;
                    if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.offset = typeof message.offset === "number" ? $BigInt(message.offset) : $util.Long.fromBits(message.offset.low >>> 0, message.offset.high >>> 0, true).toBigInt();
                        else if (typeof message.offset === "number")
                            object.offset = options.longs === $String ? $String(message.offset) : message.offset;
                        else
                            object.offset = options.longs === $String ? $util.Long.prototype.toString.call(message.offset) : options.longs === $Number ? new $util.LongBits(message.offset.low >>> 0, message.offset.high >>> 0).toNumber(true) : message.offset;
                    if (message.schema != null && $Object.hasOwnProperty.call(message, "schema"))
                        object.schema = message.schema;
                    if (message.envelopeId != null && $Object.hasOwnProperty.call(message, "envelopeId"))
                        object.envelopeId = message.envelopeId;
                    if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                        object.attempt = message.attempt;
                    if (message.stage != null && $Object.hasOwnProperty.call(message, "stage"))
                        object.stage = message.stage;
                    if (message.failureCode != null && $Object.hasOwnProperty.call(message, "failureCode"))
                        object.failureCode = message.failureCode;
                    if (message.field != null && $Object.hasOwnProperty.call(message, "field"))
                        object.field = message.field;
                    if (message.rule != null && $Object.hasOwnProperty.call(message, "rule"))
                        object.rule = message.rule;
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.atMs = typeof message.atMs === "number" ? $BigInt(message.atMs) : $util.Long.fromBits(message.atMs.low >>> 0, message.atMs.high >>> 0, true).toBigInt();
                        else if (typeof message.atMs === "number")
                            object.atMs = options.longs === $String ? $String(message.atMs) : message.atMs;
                        else
                            object.atMs = options.longs === $String ? $util.Long.prototype.toString.call(message.atMs) : options.longs === $Number ? new $util.LongBits(message.atMs.low >>> 0, message.atMs.high >>> 0).toNumber(true) : message.atMs;
                    if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                        object.sizeBytes = message.sizeBytes;
                    if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256"))
                        object.sha256 = options.bytes === $String ? $util.base64.encode(message.sha256, 0, message.sha256.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.sha256) : message.sha256;
                    return object;
                };

                DeadLetterFacts.prototype.toJSON = function() {
                    return DeadLetterFacts.toObject(this, $protobuf.util.toJSONOptions);
                };

                return DeadLetterFacts;
            })();

            v1.ListDeadLettersRequest = (function() {

                const ListDeadLettersRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ListDeadLettersRequest.prototype.fromNumber = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                ListDeadLettersRequest.prototype.limit = 0;

                ListDeadLettersRequest.create = function(properties) {
                    return new ListDeadLettersRequest(properties);
                };

                ListDeadLettersRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.fromNumber != null && $Object.hasOwnProperty.call(message, "fromNumber") && (typeof message.fromNumber === "object" ? message.fromNumber.low || message.fromNumber.high : message.fromNumber !== 0))
                        writer.uint32(8).uint64(message.fromNumber);
                    if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                        writer.uint32(16).uint32(message.limit);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ListDeadLettersRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.ListDeadLettersRequest();
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
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.fromNumber = value;
                                else
                                    delete message.fromNumber;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.limit = value;
                                else
                                    delete message.limit;
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

                ListDeadLettersRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.ListDeadLettersRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.ListDeadLettersRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.ListDeadLettersRequest();
                    if (object.fromNumber != null)
                        if (typeof object.fromNumber === "object" ? object.fromNumber.low || object.fromNumber.high : $Number(object.fromNumber) !== 0)
                            if ($util.Long)
                                message.fromNumber = $util.Long.fromValue(object.fromNumber, true);
                            else if (typeof object.fromNumber === "string")
                                message.fromNumber = $parseInt(object.fromNumber, 10);
                            else if (typeof object.fromNumber === "number")
                                message.fromNumber = object.fromNumber;
                            else if (typeof object.fromNumber === "object")
                                message.fromNumber = new $util.LongBits(object.fromNumber.low >>> 0, object.fromNumber.high >>> 0).toNumber(true);
                    if (object.limit != null)
                        if ($Number(object.limit) !== 0)
                            message.limit = object.limit >>> 0;
                    return message;
                };

                ListDeadLettersRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.fromNumber = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.fromNumber = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.limit = 0;
                    }
                    if (message.fromNumber != null && $Object.hasOwnProperty.call(message, "fromNumber"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.fromNumber = typeof message.fromNumber === "number" ? $BigInt(message.fromNumber) : $util.Long.fromBits(message.fromNumber.low >>> 0, message.fromNumber.high >>> 0, true).toBigInt();
                        else if (typeof message.fromNumber === "number")
                            object.fromNumber = options.longs === $String ? $String(message.fromNumber) : message.fromNumber;
                        else
                            object.fromNumber = options.longs === $String ? $util.Long.prototype.toString.call(message.fromNumber) : options.longs === $Number ? new $util.LongBits(message.fromNumber.low >>> 0, message.fromNumber.high >>> 0).toNumber(true) : message.fromNumber;
                    if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
                        object.limit = message.limit;
                    return object;
                };

                ListDeadLettersRequest.prototype.toJSON = function() {
                    return ListDeadLettersRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ListDeadLettersRequest;
            })();

            v1.ListDeadLettersResponse = (function() {

                const ListDeadLettersResponse = function (properties) {
                    this.letters = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ListDeadLettersResponse.prototype.letters = $util.emptyArray;

                ListDeadLettersResponse.create = function(properties) {
                    return new ListDeadLettersResponse(properties);
                };

                ListDeadLettersResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.letters != null && message.letters.length)
                        for (let i = 0; i < message.letters.length; ++i)
                            $root.sealpost.gateway.v1.DeadLetterFacts.encode(message.letters[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ListDeadLettersResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.ListDeadLettersResponse();
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
                                if (!(message.letters && message.letters.length))
                                    message.letters = [];
                                message.letters.push($root.sealpost.gateway.v1.DeadLetterFacts.decode(reader, reader.size(), $undefined, _depth + 1));
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

                ListDeadLettersResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.ListDeadLettersResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.ListDeadLettersResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.ListDeadLettersResponse();
                    if (object.letters) {
                        if (!$Array.isArray(object.letters))
                            throw $TypeError(".sealpost.gateway.v1.ListDeadLettersResponse.letters: array expected");
                        message.letters = $Array(object.letters.length);
                        for (let i = 0; i < object.letters.length; ++i) {
                            if (!$util.isObject(object.letters[i]))
                                throw $TypeError(".sealpost.gateway.v1.ListDeadLettersResponse.letters: object expected");
                            message.letters[i] = $root.sealpost.gateway.v1.DeadLetterFacts.fromObject(object.letters[i], _depth + 1);
                        }
                    }
                    return message;
                };

                ListDeadLettersResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.letters = [];
                    if (message.letters && message.letters.length) {
                        object.letters = $Array(message.letters.length);
                        for (let j = 0; j < message.letters.length; ++j)
                            object.letters[j] = $root.sealpost.gateway.v1.DeadLetterFacts.toObject(message.letters[j], options, _depth + 1);
                    }
                    return object;
                };

                ListDeadLettersResponse.prototype.toJSON = function() {
                    return ListDeadLettersResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ListDeadLettersResponse;
            })();

            v1.ReplayDeadLetterRequest = (function() {

                const ReplayDeadLetterRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ReplayDeadLetterRequest.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                ReplayDeadLetterRequest.create = function(properties) {
                    return new ReplayDeadLetterRequest(properties);
                };

                ReplayDeadLetterRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                        writer.uint32(8).uint64(message.number);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ReplayDeadLetterRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.ReplayDeadLetterRequest();
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
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.number = value;
                                else
                                    delete message.number;
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

                ReplayDeadLetterRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.ReplayDeadLetterRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.ReplayDeadLetterRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.ReplayDeadLetterRequest();
                    if (object.number != null)
                        if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                            if ($util.Long)
                                message.number = $util.Long.fromValue(object.number, true);
                            else if (typeof object.number === "string")
                                message.number = $parseInt(object.number, 10);
                            else if (typeof object.number === "number")
                                message.number = object.number;
                            else if (typeof object.number === "object")
                                message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                    return message;
                };

                ReplayDeadLetterRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                        else if (typeof message.number === "number")
                            object.number = options.longs === $String ? $String(message.number) : message.number;
                        else
                            object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                    return object;
                };

                ReplayDeadLetterRequest.prototype.toJSON = function() {
                    return ReplayDeadLetterRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ReplayDeadLetterRequest;
            })();

            v1.ReplayDeadLetterResponse = (function() {

                const ReplayDeadLetterResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ReplayDeadLetterResponse.prototype.letter = null;

                ReplayDeadLetterResponse.create = function(properties) {
                    return new ReplayDeadLetterResponse(properties);
                };

                ReplayDeadLetterResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.letter != null && $Object.hasOwnProperty.call(message, "letter"))
                        $root.sealpost.gateway.v1.DeadLetterFacts.encode(message.letter, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ReplayDeadLetterResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.ReplayDeadLetterResponse();
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
                                message.letter = $root.sealpost.gateway.v1.DeadLetterFacts.decode(reader, reader.size(), $undefined, _depth + 1, message.letter);
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

                ReplayDeadLetterResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.ReplayDeadLetterResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.ReplayDeadLetterResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.ReplayDeadLetterResponse();
                    if (object.letter != null) {
                        if (!$util.isObject(object.letter))
                            throw $TypeError(".sealpost.gateway.v1.ReplayDeadLetterResponse.letter: object expected");
                        message.letter = $root.sealpost.gateway.v1.DeadLetterFacts.fromObject(object.letter, _depth + 1);
                    }
                    return message;
                };

                ReplayDeadLetterResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.letter = null;
                    if (message.letter != null && $Object.hasOwnProperty.call(message, "letter"))
                        object.letter = $root.sealpost.gateway.v1.DeadLetterFacts.toObject(message.letter, options, _depth + 1);
                    return object;
                };

                ReplayDeadLetterResponse.prototype.toJSON = function() {
                    return ReplayDeadLetterResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ReplayDeadLetterResponse;
            })();

            v1.SignedRoster = (function() {

                const SignedRoster = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                SignedRoster.prototype.roster = $util.newBuffer([]);
                SignedRoster.prototype.keyId = "";
                SignedRoster.prototype.signature = $util.newBuffer([]);

                SignedRoster.create = function(properties) {
                    return new SignedRoster(properties);
                };

                SignedRoster.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.roster != null && $Object.hasOwnProperty.call(message, "roster") && message.roster.length)
                        writer.uint32(10).bytes(message.roster);
                    if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== "")
                        writer.uint32(18).string(message.keyId);
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                        writer.uint32(26).bytes(message.signature);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                SignedRoster.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.SignedRoster();
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
                                if ((value = reader.bytes()).length)
                                    message.roster = value;
                                else
                                    delete message.roster;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.keyId = value;
                                else
                                    delete message.keyId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.signature = value;
                                else
                                    delete message.signature;
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

                SignedRoster.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.SignedRoster)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.SignedRoster: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.SignedRoster();
                    if (object.roster != null)
                        if (object.roster.length)
                            if (typeof object.roster === "string")
                                $util.base64.decode(object.roster, message.roster = $util.newBuffer($util.base64.length(object.roster)), 0);
                            else if (object.roster.length >= 0)
                                message.roster = object.roster;
                    if (object.keyId != null)
                        if (typeof object.keyId !== "string" || object.keyId.length)
                            message.keyId = $String(object.keyId);
                    if (object.signature != null)
                        if (object.signature.length)
                            if (typeof object.signature === "string")
                                $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                            else if (object.signature.length >= 0)
                                message.signature = object.signature;
                    return message;
                };

                SignedRoster.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.roster = "";
                        else {
                            object.roster = [];
                            if (options.bytes !== $Array)
                                object.roster = $util.newBuffer(object.roster);
                        }
                        object.keyId = "";
                        if (options.bytes === $String)
                            object.signature = "";
                        else {
                            object.signature = [];
                            if (options.bytes !== $Array)
                                object.signature = $util.newBuffer(object.signature);
                        }
                    }
                    if (message.roster != null && $Object.hasOwnProperty.call(message, "roster"))
                        object.roster = options.bytes === $String ? $util.base64.encode(message.roster, 0, message.roster.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.roster) : message.roster;
                    if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                        object.keyId = message.keyId;
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                        object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                    return object;
                };

                SignedRoster.prototype.toJSON = function() {
                    return SignedRoster.toObject(this, $protobuf.util.toJSONOptions);
                };

                return SignedRoster;
            })();

            v1.Roster = (function() {

                const Roster = function (properties) {
                    this.members = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Roster.prototype.conversationId = $util.newBuffer([]);
                Roster.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                Roster.prototype.level = 0;
                Roster.prototype.members = $util.emptyArray;

                Roster.create = function(properties) {
                    return new Roster(properties);
                };

                Roster.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId.length)
                        writer.uint32(10).bytes(message.conversationId);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== 0)
                        writer.uint32(24).int32(message.level);
                    if (message.members != null && message.members.length)
                        for (let i = 0; i < message.members.length; ++i)
                            $root.sealpost.gateway.v1.RosterMember.encode(message.members[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Roster.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.Roster();
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
                                if ((value = reader.bytes()).length)
                                    message.conversationId = value;
                                else
                                    delete message.conversationId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.level = value;
                                else
                                    delete message.level;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.members && message.members.length))
                                    message.members = [];
                                message.members.push($root.sealpost.gateway.v1.RosterMember.decode(reader, reader.size(), $undefined, _depth + 1));
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

                Roster.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.Roster)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.Roster: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.Roster();
                    if (object.conversationId != null)
                        if (object.conversationId.length)
                            if (typeof object.conversationId === "string")
                                $util.base64.decode(object.conversationId, message.conversationId = $util.newBuffer($util.base64.length(object.conversationId)), 0);
                            else if (object.conversationId.length >= 0)
                                message.conversationId = object.conversationId;
                    if (object.epoch != null)
                        if (typeof object.epoch === "object" ? object.epoch.low || object.epoch.high : $Number(object.epoch) !== 0)
                            if ($util.Long)
                                message.epoch = $util.Long.fromValue(object.epoch, true);
                            else if (typeof object.epoch === "string")
                                message.epoch = $parseInt(object.epoch, 10);
                            else if (typeof object.epoch === "number")
                                message.epoch = object.epoch;
                            else if (typeof object.epoch === "object")
                                message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
                    if (object.level !== 0 && (typeof object.level !== "string" || $root.sealpost.gateway.v1.Level[object.level] !== 0))
                        switch (object.level) {
                        case "LEVEL_UNSPECIFIED":
                        case 0:
                            message.level = 0;
                            break;
                        case "LEVEL_CONNECTOR_SEALED":
                        case 10:
                            message.level = 10;
                            break;
                        case "LEVEL_APP_SEALED":
                        case 20:
                            message.level = 20;
                            break;
                        case "LEVEL_E2EE":
                        case 30:
                            message.level = 30;
                            break;
                        default:
                            if (typeof object.level === "number" && (object.level | 0) === object.level)
                                message.level = object.level;
                        }
                    if (object.members) {
                        if (!$Array.isArray(object.members))
                            throw $TypeError(".sealpost.gateway.v1.Roster.members: array expected");
                        message.members = $Array(object.members.length);
                        for (let i = 0; i < object.members.length; ++i) {
                            if (!$util.isObject(object.members[i]))
                                throw $TypeError(".sealpost.gateway.v1.Roster.members: object expected");
                            message.members[i] = $root.sealpost.gateway.v1.RosterMember.fromObject(object.members[i], _depth + 1);
                        }
                    }
                    return message;
                };

                Roster.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.members = [];
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.conversationId = "";
                        else {
                            object.conversationId = [];
                            if (options.bytes !== $Array)
                                object.conversationId = $util.newBuffer(object.conversationId);
                        }
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.level = options.enums === $String ? "LEVEL_UNSPECIFIED" : 0;
                    }
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                        object.conversationId = options.bytes === $String ? $util.base64.encode(message.conversationId, 0, message.conversationId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.conversationId) : message.conversationId;
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                        else if (typeof message.epoch === "number")
                            object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                        else
                            object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
                    if (message.level != null && $Object.hasOwnProperty.call(message, "level"))
                        object.level = options.enums === $String ? $root.sealpost.gateway.v1.Level[message.level] === $undefined ? message.level : $root.sealpost.gateway.v1.Level[message.level] : message.level;
                    if (message.members && message.members.length) {
                        object.members = $Array(message.members.length);
                        for (let j = 0; j < message.members.length; ++j)
                            object.members[j] = $root.sealpost.gateway.v1.RosterMember.toObject(message.members[j], options, _depth + 1);
                    }
                    return object;
                };

                Roster.prototype.toJSON = function() {
                    return Roster.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Roster;
            })();

            v1.RosterMember = (function() {

                const RosterMember = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                RosterMember.prototype.address = null;
                RosterMember.prototype.reach = 0;
                RosterMember.prototype.account = "";
                RosterMember.prototype.addressHash = $util.newBuffer([]);

                RosterMember.create = function(properties) {
                    return new RosterMember(properties);
                };

                RosterMember.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                        $root.sealpost.gateway.v1.Address.encode(message.address, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.reach != null && $Object.hasOwnProperty.call(message, "reach") && message.reach !== 0)
                        writer.uint32(16).int32(message.reach);
                    if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account !== "")
                        writer.uint32(26).string(message.account);
                    if (message.addressHash != null && $Object.hasOwnProperty.call(message, "addressHash") && message.addressHash.length)
                        writer.uint32(34).bytes(message.addressHash);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                RosterMember.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.RosterMember();
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
                                message.address = $root.sealpost.gateway.v1.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.address);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.reach = value;
                                else
                                    delete message.reach;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.account = value;
                                else
                                    delete message.account;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.addressHash = value;
                                else
                                    delete message.addressHash;
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

                RosterMember.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.RosterMember)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.RosterMember: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.RosterMember();
                    if (object.address != null) {
                        if (!$util.isObject(object.address))
                            throw $TypeError(".sealpost.gateway.v1.RosterMember.address: object expected");
                        message.address = $root.sealpost.gateway.v1.Address.fromObject(object.address, _depth + 1);
                    }
                    if (object.reach !== 0 && (typeof object.reach !== "string" || $root.sealpost.gateway.v1.Reach[object.reach] !== 0))
                        switch (object.reach) {
                        case "REACH_UNSPECIFIED":
                        case 0:
                            message.reach = 0;
                            break;
                        case "REACH_WEBHOOK":
                        case 1:
                            message.reach = 1;
                            break;
                        case "REACH_NATIVE_LINK":
                        case 2:
                            message.reach = 2;
                            break;
                        case "REACH_DEVICE_STREAM":
                        case 3:
                            message.reach = 3;
                            break;
                        default:
                            if (typeof object.reach === "number" && (object.reach | 0) === object.reach)
                                message.reach = object.reach;
                        }
                    if (object.account != null)
                        if (typeof object.account !== "string" || object.account.length)
                            message.account = $String(object.account);
                    if (object.addressHash != null)
                        if (object.addressHash.length)
                            if (typeof object.addressHash === "string")
                                $util.base64.decode(object.addressHash, message.addressHash = $util.newBuffer($util.base64.length(object.addressHash)), 0);
                            else if (object.addressHash.length >= 0)
                                message.addressHash = object.addressHash;
                    return message;
                };

                RosterMember.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.address = null;
                        object.reach = options.enums === $String ? "REACH_UNSPECIFIED" : 0;
                        object.account = "";
                        if (options.bytes === $String)
                            object.addressHash = "";
                        else {
                            object.addressHash = [];
                            if (options.bytes !== $Array)
                                object.addressHash = $util.newBuffer(object.addressHash);
                        }
                    }
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                        object.address = $root.sealpost.gateway.v1.Address.toObject(message.address, options, _depth + 1);
                    if (message.reach != null && $Object.hasOwnProperty.call(message, "reach"))
                        object.reach = options.enums === $String ? $root.sealpost.gateway.v1.Reach[message.reach] === $undefined ? message.reach : $root.sealpost.gateway.v1.Reach[message.reach] : message.reach;
                    if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                        object.account = message.account;
                    if (message.addressHash != null && $Object.hasOwnProperty.call(message, "addressHash"))
                        object.addressHash = options.bytes === $String ? $util.base64.encode(message.addressHash, 0, message.addressHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.addressHash) : message.addressHash;
                    return object;
                };

                RosterMember.prototype.toJSON = function() {
                    return RosterMember.toObject(this, $protobuf.util.toJSONOptions);
                };

                return RosterMember;
            })();

            v1.Reach = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "REACH_UNSPECIFIED"] = 0;
                values[valuesById[1] = "REACH_WEBHOOK"] = 1;
                values[valuesById[2] = "REACH_NATIVE_LINK"] = 2;
                values[valuesById[3] = "REACH_DEVICE_STREAM"] = 3;
                return values;
            })();

            v1.NoticeKind = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "NOTICE_KIND_UNSPECIFIED"] = 0;
                values[valuesById[1] = "NOTICE_KIND_INVITATION"] = 1;
                values[valuesById[2] = "NOTICE_KIND_JOINED"] = 2;
                values[valuesById[3] = "NOTICE_KIND_LEFT"] = 3;
                values[valuesById[4] = "NOTICE_KIND_STOPPED"] = 4;
                values[valuesById[5] = "NOTICE_KIND_WHO"] = 5;
                values[valuesById[6] = "NOTICE_KIND_SWITCHED"] = 6;
                values[valuesById[7] = "NOTICE_KIND_INVITATION_INVALID"] = 7;
                values[valuesById[8] = "NOTICE_KIND_HELP"] = 8;
                values[valuesById[9] = "NOTICE_KIND_NOT_DELIVERED"] = 9;
                values[valuesById[10] = "NOTICE_KIND_CLOSED"] = 10;
                values[valuesById[11] = "NOTICE_KIND_FULL"] = 11;
                return values;
            })();

            v1.Notice = (function() {

                const Notice = function (properties) {
                    this.participants = [];
                    this.conversations = [];
                    this.accounts = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Notice.prototype.noticeId = $util.newBuffer([]);
                Notice.prototype.kind = 0;
                Notice.prototype.conversationId = $util.newBuffer([]);
                Notice.prototype.recipient = null;
                Notice.prototype.accountId = "";
                Notice.prototype.participants = $util.emptyArray;
                Notice.prototype.sealedToken = null;
                Notice.prototype.conversations = $util.emptyArray;
                Notice.prototype.failureCode = "";
                Notice.prototype.envelopeId = $util.newBuffer([]);
                Notice.prototype.language = "";
                Notice.prototype.accounts = $util.emptyArray;
                Notice.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                Notice.create = function(properties) {
                    return new Notice(properties);
                };

                Notice.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.noticeId != null && $Object.hasOwnProperty.call(message, "noticeId") && message.noticeId.length)
                        writer.uint32(10).bytes(message.noticeId);
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                        writer.uint32(16).int32(message.kind);
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId.length)
                        writer.uint32(26).bytes(message.conversationId);
                    if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient"))
                        $root.sealpost.gateway.v1.Address.encode(message.recipient, writer.uint32(34).fork(), _depth + 1).ldelim();
                    if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId") && message.accountId !== "")
                        writer.uint32(42).string(message.accountId);
                    if (message.participants != null && message.participants.length)
                        for (let i = 0; i < message.participants.length; ++i)
                            $root.sealpost.gateway.v1.NoticeParticipant.encode(message.participants[i], writer.uint32(50).fork(), _depth + 1).ldelim();
                    if (message.sealedToken != null && $Object.hasOwnProperty.call(message, "sealedToken"))
                        $root.sealpost.gateway.v1.SealedBody.encode(message.sealedToken, writer.uint32(58).fork(), _depth + 1).ldelim();
                    if (message.conversations != null && message.conversations.length)
                        for (let i = 0; i < message.conversations.length; ++i)
                            $root.sealpost.gateway.v1.NoticeConversation.encode(message.conversations[i], writer.uint32(66).fork(), _depth + 1).ldelim();
                    if (message.failureCode != null && $Object.hasOwnProperty.call(message, "failureCode") && message.failureCode !== "")
                        writer.uint32(74).string(message.failureCode);
                    if (message.envelopeId != null && $Object.hasOwnProperty.call(message, "envelopeId") && message.envelopeId.length)
                        writer.uint32(82).bytes(message.envelopeId);
                    if (message.language != null && $Object.hasOwnProperty.call(message, "language") && message.language !== "")
                        writer.uint32(90).string(message.language);
                    if (message.accounts != null && message.accounts.length)
                        for (let i = 0; i < message.accounts.length; ++i)
                            $root.sealpost.gateway.v1.NoticeAccount.encode(message.accounts[i], writer.uint32(98).fork(), _depth + 1).ldelim();
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                        writer.uint32(104).uint64(message.atMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Notice.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.Notice();
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
                                if ((value = reader.bytes()).length)
                                    message.noticeId = value;
                                else
                                    delete message.noticeId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.conversationId = value;
                                else
                                    delete message.conversationId;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.recipient = $root.sealpost.gateway.v1.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.recipient);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.accountId = value;
                                else
                                    delete message.accountId;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.participants && message.participants.length))
                                    message.participants = [];
                                message.participants.push($root.sealpost.gateway.v1.NoticeParticipant.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.sealedToken = $root.sealpost.gateway.v1.SealedBody.decode(reader, reader.size(), $undefined, _depth + 1, message.sealedToken);
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.conversations && message.conversations.length))
                                    message.conversations = [];
                                message.conversations.push($root.sealpost.gateway.v1.NoticeConversation.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.failureCode = value;
                                else
                                    delete message.failureCode;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.envelopeId = value;
                                else
                                    delete message.envelopeId;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.language = value;
                                else
                                    delete message.language;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.accounts && message.accounts.length))
                                    message.accounts = [];
                                message.accounts.push($root.sealpost.gateway.v1.NoticeAccount.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 13: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.atMs = value;
                                else
                                    delete message.atMs;
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

                Notice.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.Notice)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.Notice: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.Notice();
                    if (object.noticeId != null)
                        if (object.noticeId.length)
                            if (typeof object.noticeId === "string")
                                $util.base64.decode(object.noticeId, message.noticeId = $util.newBuffer($util.base64.length(object.noticeId)), 0);
                            else if (object.noticeId.length >= 0)
                                message.noticeId = object.noticeId;
                    if (object.kind !== 0 && (typeof object.kind !== "string" || $root.sealpost.gateway.v1.NoticeKind[object.kind] !== 0))
                        switch (object.kind) {
                        case "NOTICE_KIND_UNSPECIFIED":
                        case 0:
                            message.kind = 0;
                            break;
                        case "NOTICE_KIND_INVITATION":
                        case 1:
                            message.kind = 1;
                            break;
                        case "NOTICE_KIND_JOINED":
                        case 2:
                            message.kind = 2;
                            break;
                        case "NOTICE_KIND_LEFT":
                        case 3:
                            message.kind = 3;
                            break;
                        case "NOTICE_KIND_STOPPED":
                        case 4:
                            message.kind = 4;
                            break;
                        case "NOTICE_KIND_WHO":
                        case 5:
                            message.kind = 5;
                            break;
                        case "NOTICE_KIND_SWITCHED":
                        case 6:
                            message.kind = 6;
                            break;
                        case "NOTICE_KIND_INVITATION_INVALID":
                        case 7:
                            message.kind = 7;
                            break;
                        case "NOTICE_KIND_HELP":
                        case 8:
                            message.kind = 8;
                            break;
                        case "NOTICE_KIND_NOT_DELIVERED":
                        case 9:
                            message.kind = 9;
                            break;
                        case "NOTICE_KIND_CLOSED":
                        case 10:
                            message.kind = 10;
                            break;
                        case "NOTICE_KIND_FULL":
                        case 11:
                            message.kind = 11;
                            break;
                        default:
                            if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                                message.kind = object.kind;
                        }
                    if (object.conversationId != null)
                        if (object.conversationId.length)
                            if (typeof object.conversationId === "string")
                                $util.base64.decode(object.conversationId, message.conversationId = $util.newBuffer($util.base64.length(object.conversationId)), 0);
                            else if (object.conversationId.length >= 0)
                                message.conversationId = object.conversationId;
                    if (object.recipient != null) {
                        if (!$util.isObject(object.recipient))
                            throw $TypeError(".sealpost.gateway.v1.Notice.recipient: object expected");
                        message.recipient = $root.sealpost.gateway.v1.Address.fromObject(object.recipient, _depth + 1);
                    }
                    if (object.accountId != null)
                        if (typeof object.accountId !== "string" || object.accountId.length)
                            message.accountId = $String(object.accountId);
                    if (object.participants) {
                        if (!$Array.isArray(object.participants))
                            throw $TypeError(".sealpost.gateway.v1.Notice.participants: array expected");
                        message.participants = $Array(object.participants.length);
                        for (let i = 0; i < object.participants.length; ++i) {
                            if (!$util.isObject(object.participants[i]))
                                throw $TypeError(".sealpost.gateway.v1.Notice.participants: object expected");
                            message.participants[i] = $root.sealpost.gateway.v1.NoticeParticipant.fromObject(object.participants[i], _depth + 1);
                        }
                    }
                    if (object.sealedToken != null) {
                        if (!$util.isObject(object.sealedToken))
                            throw $TypeError(".sealpost.gateway.v1.Notice.sealedToken: object expected");
                        message.sealedToken = $root.sealpost.gateway.v1.SealedBody.fromObject(object.sealedToken, _depth + 1);
                    }
                    if (object.conversations) {
                        if (!$Array.isArray(object.conversations))
                            throw $TypeError(".sealpost.gateway.v1.Notice.conversations: array expected");
                        message.conversations = $Array(object.conversations.length);
                        for (let i = 0; i < object.conversations.length; ++i) {
                            if (!$util.isObject(object.conversations[i]))
                                throw $TypeError(".sealpost.gateway.v1.Notice.conversations: object expected");
                            message.conversations[i] = $root.sealpost.gateway.v1.NoticeConversation.fromObject(object.conversations[i], _depth + 1);
                        }
                    }
                    if (object.failureCode != null)
                        if (typeof object.failureCode !== "string" || object.failureCode.length)
                            message.failureCode = $String(object.failureCode);
                    if (object.envelopeId != null)
                        if (object.envelopeId.length)
                            if (typeof object.envelopeId === "string")
                                $util.base64.decode(object.envelopeId, message.envelopeId = $util.newBuffer($util.base64.length(object.envelopeId)), 0);
                            else if (object.envelopeId.length >= 0)
                                message.envelopeId = object.envelopeId;
                    if (object.language != null)
                        if (typeof object.language !== "string" || object.language.length)
                            message.language = $String(object.language);
                    if (object.accounts) {
                        if (!$Array.isArray(object.accounts))
                            throw $TypeError(".sealpost.gateway.v1.Notice.accounts: array expected");
                        message.accounts = $Array(object.accounts.length);
                        for (let i = 0; i < object.accounts.length; ++i) {
                            if (!$util.isObject(object.accounts[i]))
                                throw $TypeError(".sealpost.gateway.v1.Notice.accounts: object expected");
                            message.accounts[i] = $root.sealpost.gateway.v1.NoticeAccount.fromObject(object.accounts[i], _depth + 1);
                        }
                    }
                    if (object.atMs != null)
                        if (typeof object.atMs === "object" ? object.atMs.low || object.atMs.high : $Number(object.atMs) !== 0)
                            if ($util.Long)
                                message.atMs = $util.Long.fromValue(object.atMs, true);
                            else if (typeof object.atMs === "string")
                                message.atMs = $parseInt(object.atMs, 10);
                            else if (typeof object.atMs === "number")
                                message.atMs = object.atMs;
                            else if (typeof object.atMs === "object")
                                message.atMs = new $util.LongBits(object.atMs.low >>> 0, object.atMs.high >>> 0).toNumber(true);
                    return message;
                };

                Notice.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.participants = [];
                        object.conversations = [];
                        object.accounts = [];
                    }
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.noticeId = "";
                        else {
                            object.noticeId = [];
                            if (options.bytes !== $Array)
                                object.noticeId = $util.newBuffer(object.noticeId);
                        }
                        object.kind = options.enums === $String ? "NOTICE_KIND_UNSPECIFIED" : 0;
                        if (options.bytes === $String)
                            object.conversationId = "";
                        else {
                            object.conversationId = [];
                            if (options.bytes !== $Array)
                                object.conversationId = $util.newBuffer(object.conversationId);
                        }
                        object.recipient = null;
                        object.accountId = "";
                        object.sealedToken = null;
                        object.failureCode = "";
                        if (options.bytes === $String)
                            object.envelopeId = "";
                        else {
                            object.envelopeId = [];
                            if (options.bytes !== $Array)
                                object.envelopeId = $util.newBuffer(object.envelopeId);
                        }
                        object.language = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.atMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.atMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.noticeId != null && $Object.hasOwnProperty.call(message, "noticeId"))
                        object.noticeId = options.bytes === $String ? $util.base64.encode(message.noticeId, 0, message.noticeId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.noticeId) : message.noticeId;
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                        object.kind = options.enums === $String ? $root.sealpost.gateway.v1.NoticeKind[message.kind] === $undefined ? message.kind : $root.sealpost.gateway.v1.NoticeKind[message.kind] : message.kind;
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                        object.conversationId = options.bytes === $String ? $util.base64.encode(message.conversationId, 0, message.conversationId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.conversationId) : message.conversationId;
                    if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient"))
                        object.recipient = $root.sealpost.gateway.v1.Address.toObject(message.recipient, options, _depth + 1);
                    if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                        object.accountId = message.accountId;
                    if (message.participants && message.participants.length) {
                        object.participants = $Array(message.participants.length);
                        for (let j = 0; j < message.participants.length; ++j)
                            object.participants[j] = $root.sealpost.gateway.v1.NoticeParticipant.toObject(message.participants[j], options, _depth + 1);
                    }
                    if (message.sealedToken != null && $Object.hasOwnProperty.call(message, "sealedToken"))
                        object.sealedToken = $root.sealpost.gateway.v1.SealedBody.toObject(message.sealedToken, options, _depth + 1);
                    if (message.conversations && message.conversations.length) {
                        object.conversations = $Array(message.conversations.length);
                        for (let j = 0; j < message.conversations.length; ++j)
                            object.conversations[j] = $root.sealpost.gateway.v1.NoticeConversation.toObject(message.conversations[j], options, _depth + 1);
                    }
                    if (message.failureCode != null && $Object.hasOwnProperty.call(message, "failureCode"))
                        object.failureCode = message.failureCode;
                    if (message.envelopeId != null && $Object.hasOwnProperty.call(message, "envelopeId"))
                        object.envelopeId = options.bytes === $String ? $util.base64.encode(message.envelopeId, 0, message.envelopeId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.envelopeId) : message.envelopeId;
                    if (message.language != null && $Object.hasOwnProperty.call(message, "language"))
                        object.language = message.language;
                    if (message.accounts && message.accounts.length) {
                        object.accounts = $Array(message.accounts.length);
                        for (let j = 0; j < message.accounts.length; ++j)
                            object.accounts[j] = $root.sealpost.gateway.v1.NoticeAccount.toObject(message.accounts[j], options, _depth + 1);
                    }
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.atMs = typeof message.atMs === "number" ? $BigInt(message.atMs) : $util.Long.fromBits(message.atMs.low >>> 0, message.atMs.high >>> 0, true).toBigInt();
                        else if (typeof message.atMs === "number")
                            object.atMs = options.longs === $String ? $String(message.atMs) : message.atMs;
                        else
                            object.atMs = options.longs === $String ? $util.Long.prototype.toString.call(message.atMs) : options.longs === $Number ? new $util.LongBits(message.atMs.low >>> 0, message.atMs.high >>> 0).toNumber(true) : message.atMs;
                    return object;
                };

                Notice.prototype.toJSON = function() {
                    return Notice.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Notice;
            })();

            v1.NoticeParticipant = (function() {

                const NoticeParticipant = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                NoticeParticipant.prototype.address = null;
                NoticeParticipant.prototype.sealedName = null;
                NoticeParticipant.prototype.sealedNameAad = $util.newBuffer([]);

                NoticeParticipant.create = function(properties) {
                    return new NoticeParticipant(properties);
                };

                NoticeParticipant.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                        $root.sealpost.gateway.v1.Address.encode(message.address, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.sealedName != null && $Object.hasOwnProperty.call(message, "sealedName"))
                        $root.sealpost.gateway.v1.SealedBody.encode(message.sealedName, writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.sealedNameAad != null && $Object.hasOwnProperty.call(message, "sealedNameAad") && message.sealedNameAad.length)
                        writer.uint32(26).bytes(message.sealedNameAad);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                NoticeParticipant.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.NoticeParticipant();
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
                                message.address = $root.sealpost.gateway.v1.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.address);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.sealedName = $root.sealpost.gateway.v1.SealedBody.decode(reader, reader.size(), $undefined, _depth + 1, message.sealedName);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.sealedNameAad = value;
                                else
                                    delete message.sealedNameAad;
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

                NoticeParticipant.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.NoticeParticipant)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.NoticeParticipant: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.NoticeParticipant();
                    if (object.address != null) {
                        if (!$util.isObject(object.address))
                            throw $TypeError(".sealpost.gateway.v1.NoticeParticipant.address: object expected");
                        message.address = $root.sealpost.gateway.v1.Address.fromObject(object.address, _depth + 1);
                    }
                    if (object.sealedName != null) {
                        if (!$util.isObject(object.sealedName))
                            throw $TypeError(".sealpost.gateway.v1.NoticeParticipant.sealedName: object expected");
                        message.sealedName = $root.sealpost.gateway.v1.SealedBody.fromObject(object.sealedName, _depth + 1);
                    }
                    if (object.sealedNameAad != null)
                        if (object.sealedNameAad.length)
                            if (typeof object.sealedNameAad === "string")
                                $util.base64.decode(object.sealedNameAad, message.sealedNameAad = $util.newBuffer($util.base64.length(object.sealedNameAad)), 0);
                            else if (object.sealedNameAad.length >= 0)
                                message.sealedNameAad = object.sealedNameAad;
                    return message;
                };

                NoticeParticipant.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.address = null;
                        object.sealedName = null;
                        if (options.bytes === $String)
                            object.sealedNameAad = "";
                        else {
                            object.sealedNameAad = [];
                            if (options.bytes !== $Array)
                                object.sealedNameAad = $util.newBuffer(object.sealedNameAad);
                        }
                    }
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                        object.address = $root.sealpost.gateway.v1.Address.toObject(message.address, options, _depth + 1);
                    if (message.sealedName != null && $Object.hasOwnProperty.call(message, "sealedName"))
                        object.sealedName = $root.sealpost.gateway.v1.SealedBody.toObject(message.sealedName, options, _depth + 1);
                    if (message.sealedNameAad != null && $Object.hasOwnProperty.call(message, "sealedNameAad"))
                        object.sealedNameAad = options.bytes === $String ? $util.base64.encode(message.sealedNameAad, 0, message.sealedNameAad.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.sealedNameAad) : message.sealedNameAad;
                    return object;
                };

                NoticeParticipant.prototype.toJSON = function() {
                    return NoticeParticipant.toObject(this, $protobuf.util.toJSONOptions);
                };

                return NoticeParticipant;
            })();

            v1.NoticeConversation = (function() {

                const NoticeConversation = function (properties) {
                    this.participants = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                NoticeConversation.prototype.number = 0;
                NoticeConversation.prototype.current = false;
                NoticeConversation.prototype.participants = $util.emptyArray;

                NoticeConversation.create = function(properties) {
                    return new NoticeConversation(properties);
                };

                NoticeConversation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                        writer.uint32(8).uint32(message.number);
                    if (message.current != null && $Object.hasOwnProperty.call(message, "current") && message.current !== false)
                        writer.uint32(16).bool(message.current);
                    if (message.participants != null && message.participants.length)
                        for (let i = 0; i < message.participants.length; ++i)
                            $root.sealpost.gateway.v1.NoticeParticipant.encode(message.participants[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                NoticeConversation.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.NoticeConversation();
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
                                if (value = reader.uint32())
                                    message.number = value;
                                else
                                    delete message.number;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.current = value;
                                else
                                    delete message.current;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.participants && message.participants.length))
                                    message.participants = [];
                                message.participants.push($root.sealpost.gateway.v1.NoticeParticipant.decode(reader, reader.size(), $undefined, _depth + 1));
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

                NoticeConversation.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.NoticeConversation)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.NoticeConversation: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.NoticeConversation();
                    if (object.number != null)
                        if ($Number(object.number) !== 0)
                            message.number = object.number >>> 0;
                    if (object.current != null)
                        if (object.current)
                            message.current = $Boolean(object.current);
                    if (object.participants) {
                        if (!$Array.isArray(object.participants))
                            throw $TypeError(".sealpost.gateway.v1.NoticeConversation.participants: array expected");
                        message.participants = $Array(object.participants.length);
                        for (let i = 0; i < object.participants.length; ++i) {
                            if (!$util.isObject(object.participants[i]))
                                throw $TypeError(".sealpost.gateway.v1.NoticeConversation.participants: object expected");
                            message.participants[i] = $root.sealpost.gateway.v1.NoticeParticipant.fromObject(object.participants[i], _depth + 1);
                        }
                    }
                    return message;
                };

                NoticeConversation.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.participants = [];
                    if (options.defaults) {
                        object.number = 0;
                        object.current = false;
                    }
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        object.number = message.number;
                    if (message.current != null && $Object.hasOwnProperty.call(message, "current"))
                        object.current = message.current;
                    if (message.participants && message.participants.length) {
                        object.participants = $Array(message.participants.length);
                        for (let j = 0; j < message.participants.length; ++j)
                            object.participants[j] = $root.sealpost.gateway.v1.NoticeParticipant.toObject(message.participants[j], options, _depth + 1);
                    }
                    return object;
                };

                NoticeConversation.prototype.toJSON = function() {
                    return NoticeConversation.toObject(this, $protobuf.util.toJSONOptions);
                };

                return NoticeConversation;
            })();

            v1.NoticeAccount = (function() {

                const NoticeAccount = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                NoticeAccount.prototype.platform = 0;
                NoticeAccount.prototype.handle = "";

                NoticeAccount.create = function(properties) {
                    return new NoticeAccount(properties);
                };

                NoticeAccount.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform") && message.platform !== 0)
                        writer.uint32(8).int32(message.platform);
                    if (message.handle != null && $Object.hasOwnProperty.call(message, "handle") && message.handle !== "")
                        writer.uint32(18).string(message.handle);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                NoticeAccount.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.NoticeAccount();
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
                                    message.platform = value;
                                else
                                    delete message.platform;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.handle = value;
                                else
                                    delete message.handle;
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

                NoticeAccount.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.NoticeAccount)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.NoticeAccount: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.NoticeAccount();
                    if (object.platform !== 0 && (typeof object.platform !== "string" || $root.sealpost.gateway.v1.Platform[object.platform] !== 0))
                        switch (object.platform) {
                        case "PLATFORM_UNSPECIFIED":
                        case 0:
                            message.platform = 0;
                            break;
                        case "PLATFORM_WHATSAPP":
                        case 1:
                            message.platform = 1;
                            break;
                        case "PLATFORM_MESSENGER":
                        case 2:
                            message.platform = 2;
                            break;
                        case "PLATFORM_INSTAGRAM":
                        case 3:
                            message.platform = 3;
                            break;
                        default:
                            if (typeof object.platform === "number" && (object.platform | 0) === object.platform)
                                message.platform = object.platform;
                        }
                    if (object.handle != null)
                        if (typeof object.handle !== "string" || object.handle.length)
                            message.handle = $String(object.handle);
                    return message;
                };

                NoticeAccount.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.platform = options.enums === $String ? "PLATFORM_UNSPECIFIED" : 0;
                        object.handle = "";
                    }
                    if (message.platform != null && $Object.hasOwnProperty.call(message, "platform"))
                        object.platform = options.enums === $String ? $root.sealpost.gateway.v1.Platform[message.platform] === $undefined ? message.platform : $root.sealpost.gateway.v1.Platform[message.platform] : message.platform;
                    if (message.handle != null && $Object.hasOwnProperty.call(message, "handle"))
                        object.handle = message.handle;
                    return object;
                };

                NoticeAccount.prototype.toJSON = function() {
                    return NoticeAccount.toObject(this, $protobuf.util.toJSONOptions);
                };

                return NoticeAccount;
            })();

            v1.ReceiptKind = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "RECEIPT_KIND_UNSPECIFIED"] = 0;
                values[valuesById[1] = "RECEIPT_KIND_SENT"] = 1;
                values[valuesById[2] = "RECEIPT_KIND_DELIVERED"] = 2;
                values[valuesById[3] = "RECEIPT_KIND_READ"] = 3;
                values[valuesById[4] = "RECEIPT_KIND_PLAYED"] = 4;
                values[valuesById[5] = "RECEIPT_KIND_FAILED"] = 5;
                values[valuesById[6] = "RECEIPT_KIND_EXPIRED"] = 6;
                values[valuesById[7] = "RECEIPT_KIND_ROUTED"] = 7;
                return values;
            })();

            v1.Receipt = (function() {

                const Receipt = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Receipt.prototype.receiptId = $util.newBuffer([]);
                Receipt.prototype.conversationId = $util.newBuffer([]);
                Receipt.prototype.envelopeId = $util.newBuffer([]);
                Receipt.prototype.recipient = null;
                Receipt.prototype.kind = 0;
                Receipt.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                Receipt.prototype.watermarkMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                Receipt.prototype.failureCode = "";
                Receipt.prototype.platformCode = "";
                Receipt.prototype.part = 0;
                Receipt.prototype.conversationSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                Receipt.prototype.threadMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                Receipt.create = function(properties) {
                    return new Receipt(properties);
                };

                Receipt.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.receiptId != null && $Object.hasOwnProperty.call(message, "receiptId") && message.receiptId.length)
                        writer.uint32(10).bytes(message.receiptId);
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId.length)
                        writer.uint32(18).bytes(message.conversationId);
                    if (message.envelopeId != null && $Object.hasOwnProperty.call(message, "envelopeId") && message.envelopeId.length)
                        writer.uint32(26).bytes(message.envelopeId);
                    if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient"))
                        $root.sealpost.gateway.v1.Address.encode(message.recipient, writer.uint32(34).fork(), _depth + 1).ldelim();
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                        writer.uint32(40).int32(message.kind);
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                        writer.uint32(48).uint64(message.atMs);
                    if (message.watermarkMs != null && $Object.hasOwnProperty.call(message, "watermarkMs") && (typeof message.watermarkMs === "object" ? message.watermarkMs.low || message.watermarkMs.high : message.watermarkMs !== 0))
                        writer.uint32(56).uint64(message.watermarkMs);
                    if (message.failureCode != null && $Object.hasOwnProperty.call(message, "failureCode") && message.failureCode !== "")
                        writer.uint32(66).string(message.failureCode);
                    if (message.platformCode != null && $Object.hasOwnProperty.call(message, "platformCode") && message.platformCode !== "")
                        writer.uint32(74).string(message.platformCode);
                    if (message.part != null && $Object.hasOwnProperty.call(message, "part") && message.part !== 0)
                        writer.uint32(80).uint32(message.part);
                    if (message.conversationSeq != null && $Object.hasOwnProperty.call(message, "conversationSeq") && (typeof message.conversationSeq === "object" ? message.conversationSeq.low || message.conversationSeq.high : message.conversationSeq !== 0))
                        writer.uint32(88).uint64(message.conversationSeq);
                    if (message.threadMs != null && $Object.hasOwnProperty.call(message, "threadMs") && (typeof message.threadMs === "object" ? message.threadMs.low || message.threadMs.high : message.threadMs !== 0))
                        writer.uint32(96).uint64(message.threadMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Receipt.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.gateway.v1.Receipt();
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
                                if ((value = reader.bytes()).length)
                                    message.receiptId = value;
                                else
                                    delete message.receiptId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.conversationId = value;
                                else
                                    delete message.conversationId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.envelopeId = value;
                                else
                                    delete message.envelopeId;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.recipient = $root.sealpost.gateway.v1.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.recipient);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.atMs = value;
                                else
                                    delete message.atMs;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.watermarkMs = value;
                                else
                                    delete message.watermarkMs;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.failureCode = value;
                                else
                                    delete message.failureCode;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.platformCode = value;
                                else
                                    delete message.platformCode;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.part = value;
                                else
                                    delete message.part;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.conversationSeq = value;
                                else
                                    delete message.conversationSeq;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.threadMs = value;
                                else
                                    delete message.threadMs;
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

                Receipt.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.gateway.v1.Receipt)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.gateway.v1.Receipt: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.gateway.v1.Receipt();
                    if (object.receiptId != null)
                        if (object.receiptId.length)
                            if (typeof object.receiptId === "string")
                                $util.base64.decode(object.receiptId, message.receiptId = $util.newBuffer($util.base64.length(object.receiptId)), 0);
                            else if (object.receiptId.length >= 0)
                                message.receiptId = object.receiptId;
                    if (object.conversationId != null)
                        if (object.conversationId.length)
                            if (typeof object.conversationId === "string")
                                $util.base64.decode(object.conversationId, message.conversationId = $util.newBuffer($util.base64.length(object.conversationId)), 0);
                            else if (object.conversationId.length >= 0)
                                message.conversationId = object.conversationId;
                    if (object.envelopeId != null)
                        if (object.envelopeId.length)
                            if (typeof object.envelopeId === "string")
                                $util.base64.decode(object.envelopeId, message.envelopeId = $util.newBuffer($util.base64.length(object.envelopeId)), 0);
                            else if (object.envelopeId.length >= 0)
                                message.envelopeId = object.envelopeId;
                    if (object.recipient != null) {
                        if (!$util.isObject(object.recipient))
                            throw $TypeError(".sealpost.gateway.v1.Receipt.recipient: object expected");
                        message.recipient = $root.sealpost.gateway.v1.Address.fromObject(object.recipient, _depth + 1);
                    }
                    if (object.kind !== 0 && (typeof object.kind !== "string" || $root.sealpost.gateway.v1.ReceiptKind[object.kind] !== 0))
                        switch (object.kind) {
                        case "RECEIPT_KIND_UNSPECIFIED":
                        case 0:
                            message.kind = 0;
                            break;
                        case "RECEIPT_KIND_SENT":
                        case 1:
                            message.kind = 1;
                            break;
                        case "RECEIPT_KIND_DELIVERED":
                        case 2:
                            message.kind = 2;
                            break;
                        case "RECEIPT_KIND_READ":
                        case 3:
                            message.kind = 3;
                            break;
                        case "RECEIPT_KIND_PLAYED":
                        case 4:
                            message.kind = 4;
                            break;
                        case "RECEIPT_KIND_FAILED":
                        case 5:
                            message.kind = 5;
                            break;
                        case "RECEIPT_KIND_EXPIRED":
                        case 6:
                            message.kind = 6;
                            break;
                        case "RECEIPT_KIND_ROUTED":
                        case 7:
                            message.kind = 7;
                            break;
                        default:
                            if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                                message.kind = object.kind;
                        }
                    if (object.atMs != null)
                        if (typeof object.atMs === "object" ? object.atMs.low || object.atMs.high : $Number(object.atMs) !== 0)
                            if ($util.Long)
                                message.atMs = $util.Long.fromValue(object.atMs, true);
                            else if (typeof object.atMs === "string")
                                message.atMs = $parseInt(object.atMs, 10);
                            else if (typeof object.atMs === "number")
                                message.atMs = object.atMs;
                            else if (typeof object.atMs === "object")
                                message.atMs = new $util.LongBits(object.atMs.low >>> 0, object.atMs.high >>> 0).toNumber(true);
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
                    if (object.failureCode != null)
                        if (typeof object.failureCode !== "string" || object.failureCode.length)
                            message.failureCode = $String(object.failureCode);
                    if (object.platformCode != null)
                        if (typeof object.platformCode !== "string" || object.platformCode.length)
                            message.platformCode = $String(object.platformCode);
                    if (object.part != null)
                        if ($Number(object.part) !== 0)
                            message.part = object.part >>> 0;
                    if (object.conversationSeq != null)
                        if (typeof object.conversationSeq === "object" ? object.conversationSeq.low || object.conversationSeq.high : $Number(object.conversationSeq) !== 0)
                            if ($util.Long)
                                message.conversationSeq = $util.Long.fromValue(object.conversationSeq, true);
                            else if (typeof object.conversationSeq === "string")
                                message.conversationSeq = $parseInt(object.conversationSeq, 10);
                            else if (typeof object.conversationSeq === "number")
                                message.conversationSeq = object.conversationSeq;
                            else if (typeof object.conversationSeq === "object")
                                message.conversationSeq = new $util.LongBits(object.conversationSeq.low >>> 0, object.conversationSeq.high >>> 0).toNumber(true);
                    if (object.threadMs != null)
                        if (typeof object.threadMs === "object" ? object.threadMs.low || object.threadMs.high : $Number(object.threadMs) !== 0)
                            if ($util.Long)
                                message.threadMs = $util.Long.fromValue(object.threadMs, true);
                            else if (typeof object.threadMs === "string")
                                message.threadMs = $parseInt(object.threadMs, 10);
                            else if (typeof object.threadMs === "number")
                                message.threadMs = object.threadMs;
                            else if (typeof object.threadMs === "object")
                                message.threadMs = new $util.LongBits(object.threadMs.low >>> 0, object.threadMs.high >>> 0).toNumber(true);
                    return message;
                };

                Receipt.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.receiptId = "";
                        else {
                            object.receiptId = [];
                            if (options.bytes !== $Array)
                                object.receiptId = $util.newBuffer(object.receiptId);
                        }
                        if (options.bytes === $String)
                            object.conversationId = "";
                        else {
                            object.conversationId = [];
                            if (options.bytes !== $Array)
                                object.conversationId = $util.newBuffer(object.conversationId);
                        }
                        if (options.bytes === $String)
                            object.envelopeId = "";
                        else {
                            object.envelopeId = [];
                            if (options.bytes !== $Array)
                                object.envelopeId = $util.newBuffer(object.envelopeId);
                        }
                        object.recipient = null;
                        object.kind = options.enums === $String ? "RECEIPT_KIND_UNSPECIFIED" : 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.atMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.atMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.watermarkMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.watermarkMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.failureCode = "";
                        object.platformCode = "";
                        object.part = 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.conversationSeq = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.conversationSeq = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.threadMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.threadMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.receiptId != null && $Object.hasOwnProperty.call(message, "receiptId"))
                        object.receiptId = options.bytes === $String ? $util.base64.encode(message.receiptId, 0, message.receiptId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.receiptId) : message.receiptId;
                    if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                        object.conversationId = options.bytes === $String ? $util.base64.encode(message.conversationId, 0, message.conversationId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.conversationId) : message.conversationId;
                    if (message.envelopeId != null && $Object.hasOwnProperty.call(message, "envelopeId"))
                        object.envelopeId = options.bytes === $String ? $util.base64.encode(message.envelopeId, 0, message.envelopeId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.envelopeId) : message.envelopeId;
                    if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient"))
                        object.recipient = $root.sealpost.gateway.v1.Address.toObject(message.recipient, options, _depth + 1);
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                        object.kind = options.enums === $String ? $root.sealpost.gateway.v1.ReceiptKind[message.kind] === $undefined ? message.kind : $root.sealpost.gateway.v1.ReceiptKind[message.kind] : message.kind;
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.atMs = typeof message.atMs === "number" ? $BigInt(message.atMs) : $util.Long.fromBits(message.atMs.low >>> 0, message.atMs.high >>> 0, true).toBigInt();
                        else if (typeof message.atMs === "number")
                            object.atMs = options.longs === $String ? $String(message.atMs) : message.atMs;
                        else
                            object.atMs = options.longs === $String ? $util.Long.prototype.toString.call(message.atMs) : options.longs === $Number ? new $util.LongBits(message.atMs.low >>> 0, message.atMs.high >>> 0).toNumber(true) : message.atMs;
                    if (message.watermarkMs != null && $Object.hasOwnProperty.call(message, "watermarkMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.watermarkMs = typeof message.watermarkMs === "number" ? $BigInt(message.watermarkMs) : $util.Long.fromBits(message.watermarkMs.low >>> 0, message.watermarkMs.high >>> 0, true).toBigInt();
                        else if (typeof message.watermarkMs === "number")
                            object.watermarkMs = options.longs === $String ? $String(message.watermarkMs) : message.watermarkMs;
                        else
                            object.watermarkMs = options.longs === $String ? $util.Long.prototype.toString.call(message.watermarkMs) : options.longs === $Number ? new $util.LongBits(message.watermarkMs.low >>> 0, message.watermarkMs.high >>> 0).toNumber(true) : message.watermarkMs;
                    if (message.failureCode != null && $Object.hasOwnProperty.call(message, "failureCode"))
                        object.failureCode = message.failureCode;
                    if (message.platformCode != null && $Object.hasOwnProperty.call(message, "platformCode"))
                        object.platformCode = message.platformCode;
                    if (message.part != null && $Object.hasOwnProperty.call(message, "part"))
                        object.part = message.part;
                    if (message.conversationSeq != null && $Object.hasOwnProperty.call(message, "conversationSeq"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.conversationSeq = typeof message.conversationSeq === "number" ? $BigInt(message.conversationSeq) : $util.Long.fromBits(message.conversationSeq.low >>> 0, message.conversationSeq.high >>> 0, true).toBigInt();
                        else if (typeof message.conversationSeq === "number")
                            object.conversationSeq = options.longs === $String ? $String(message.conversationSeq) : message.conversationSeq;
                        else
                            object.conversationSeq = options.longs === $String ? $util.Long.prototype.toString.call(message.conversationSeq) : options.longs === $Number ? new $util.LongBits(message.conversationSeq.low >>> 0, message.conversationSeq.high >>> 0).toNumber(true) : message.conversationSeq;
                    if (message.threadMs != null && $Object.hasOwnProperty.call(message, "threadMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.threadMs = typeof message.threadMs === "number" ? $BigInt(message.threadMs) : $util.Long.fromBits(message.threadMs.low >>> 0, message.threadMs.high >>> 0, true).toBigInt();
                        else if (typeof message.threadMs === "number")
                            object.threadMs = options.longs === $String ? $String(message.threadMs) : message.threadMs;
                        else
                            object.threadMs = options.longs === $String ? $util.Long.prototype.toString.call(message.threadMs) : options.longs === $Number ? new $util.LongBits(message.threadMs.low >>> 0, message.threadMs.high >>> 0).toNumber(true) : message.threadMs;
                    return object;
                };

                Receipt.prototype.toJSON = function() {
                    return Receipt.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Receipt;
            })();

            return v1;
        })();

        return gateway;
    })();

    return sealpost;
})();

export {
  $root as default
};
