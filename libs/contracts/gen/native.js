/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean;

const $root = $protobuf.roots["native"] || ($protobuf.roots["native"] = {});

export const sealpost = $root.sealpost = (() => {

    const sealpost = {};

    sealpost.native = (function() {

        const native = {};

        native.v1 = (function() {

            const v1 = {};

            v1.Frame = (function() {

                const Frame = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Frame.prototype.frame = $util.newBuffer([]);

                Frame.create = function(properties) {
                    return new Frame(properties);
                };

                Frame.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.frame != null && $Object.hasOwnProperty.call(message, "frame") && message.frame.length)
                        writer.uint32(10).bytes(message.frame);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Frame.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.sealpost.native.v1.Frame();
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
                                    message.frame = value;
                                else
                                    delete message.frame;
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

                Frame.fromObject = function (object, _depth) {
                    if (object instanceof $root.sealpost.native.v1.Frame)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".sealpost.native.v1.Frame: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.sealpost.native.v1.Frame();
                    if (object.frame != null)
                        if (object.frame.length)
                            if (typeof object.frame === "string")
                                $util.base64.decode(object.frame, message.frame = $util.newBuffer($util.base64.length(object.frame)), 0);
                            else if (object.frame.length >= 0)
                                message.frame = object.frame;
                    return message;
                };

                Frame.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        if (options.bytes === $String)
                            object.frame = "";
                        else {
                            object.frame = [];
                            if (options.bytes !== $Array)
                                object.frame = $util.newBuffer(object.frame);
                        }
                    if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                        object.frame = options.bytes === $String ? $util.base64.encode(message.frame, 0, message.frame.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.frame) : message.frame;
                    return object;
                };

                Frame.prototype.toJSON = function() {
                    return Frame.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Frame;
            })();

            return v1;
        })();

        native.messenger = (function() {

            const messenger = {};

            messenger.v1 = (function() {

                const v1 = {};

                v1.Frame = (function() {

                    const Frame = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    Frame.prototype.requestId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Frame.prototype.send = null;
                    Frame.prototype.watermark = null;
                    Frame.prototype.retry = null;
                    Frame.prototype.typing = null;
                    Frame.prototype.keyQuery = null;
                    Frame.prototype.keyPublish = null;
                    Frame.prototype.keyCount = null;
                    Frame.prototype.deviceQuery = null;
                    Frame.prototype.deviceChange = null;
                    Frame.prototype.ack = null;
                    Frame.prototype.keyAnswer = null;
                    Frame.prototype.deviceAnswer = null;
                    Frame.prototype.error = null;

                    let $oneOfFields;

                    $Object.defineProperty(Frame.prototype, "body", {
                        get: $util.oneOfGetter($oneOfFields = ["send", "watermark", "retry", "typing", "keyQuery", "keyPublish", "keyCount", "deviceQuery", "deviceChange", "ack", "keyAnswer", "deviceAnswer", "error"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    Frame.create = function(properties) {
                        return new Frame(properties);
                    };

                    Frame.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && (typeof message.requestId === "object" ? message.requestId.low || message.requestId.high : message.requestId !== 0))
                            writer.uint32(8).uint64(message.requestId);
                        if (message.send != null && $Object.hasOwnProperty.call(message, "send"))
                            $root.sealpost.native.messenger.v1.Send.encode(message.send, writer.uint32(18).fork(), _depth + 1).ldelim();
                        if (message.watermark != null && $Object.hasOwnProperty.call(message, "watermark"))
                            $root.sealpost.native.messenger.v1.Watermark.encode(message.watermark, writer.uint32(26).fork(), _depth + 1).ldelim();
                        if (message.retry != null && $Object.hasOwnProperty.call(message, "retry"))
                            $root.sealpost.native.messenger.v1.Retry.encode(message.retry, writer.uint32(34).fork(), _depth + 1).ldelim();
                        if (message.typing != null && $Object.hasOwnProperty.call(message, "typing"))
                            $root.sealpost.native.messenger.v1.Typing.encode(message.typing, writer.uint32(42).fork(), _depth + 1).ldelim();
                        if (message.keyQuery != null && $Object.hasOwnProperty.call(message, "keyQuery"))
                            $root.sealpost.native.messenger.v1.KeyQuery.encode(message.keyQuery, writer.uint32(50).fork(), _depth + 1).ldelim();
                        if (message.keyPublish != null && $Object.hasOwnProperty.call(message, "keyPublish"))
                            $root.sealpost.native.messenger.v1.KeyPublish.encode(message.keyPublish, writer.uint32(58).fork(), _depth + 1).ldelim();
                        if (message.keyCount != null && $Object.hasOwnProperty.call(message, "keyCount"))
                            $root.sealpost.native.messenger.v1.KeyCount.encode(message.keyCount, writer.uint32(66).fork(), _depth + 1).ldelim();
                        if (message.deviceQuery != null && $Object.hasOwnProperty.call(message, "deviceQuery"))
                            $root.sealpost.native.messenger.v1.DeviceQuery.encode(message.deviceQuery, writer.uint32(74).fork(), _depth + 1).ldelim();
                        if (message.deviceChange != null && $Object.hasOwnProperty.call(message, "deviceChange"))
                            $root.sealpost.native.messenger.v1.DeviceChange.encode(message.deviceChange, writer.uint32(82).fork(), _depth + 1).ldelim();
                        if (message.ack != null && $Object.hasOwnProperty.call(message, "ack"))
                            $root.sealpost.native.messenger.v1.Ack.encode(message.ack, writer.uint32(90).fork(), _depth + 1).ldelim();
                        if (message.keyAnswer != null && $Object.hasOwnProperty.call(message, "keyAnswer"))
                            $root.sealpost.native.messenger.v1.KeyAnswer.encode(message.keyAnswer, writer.uint32(98).fork(), _depth + 1).ldelim();
                        if (message.deviceAnswer != null && $Object.hasOwnProperty.call(message, "deviceAnswer"))
                            $root.sealpost.native.messenger.v1.DeviceAnswer.encode(message.deviceAnswer, writer.uint32(106).fork(), _depth + 1).ldelim();
                        if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                            $root.sealpost.native.messenger.v1.Error.encode(message.error, writer.uint32(114).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    Frame.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.Frame();
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
                                        message.requestId = value;
                                    else
                                        delete message.requestId;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.send = $root.sealpost.native.messenger.v1.Send.decode(reader, reader.size(), $undefined, _depth + 1, message.send);
                                    message.body = "send";
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    message.watermark = $root.sealpost.native.messenger.v1.Watermark.decode(reader, reader.size(), $undefined, _depth + 1, message.watermark);
                                    message.body = "watermark";
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    message.retry = $root.sealpost.native.messenger.v1.Retry.decode(reader, reader.size(), $undefined, _depth + 1, message.retry);
                                    message.body = "retry";
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 2)
                                        break;
                                    message.typing = $root.sealpost.native.messenger.v1.Typing.decode(reader, reader.size(), $undefined, _depth + 1, message.typing);
                                    message.body = "typing";
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 2)
                                        break;
                                    message.keyQuery = $root.sealpost.native.messenger.v1.KeyQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.keyQuery);
                                    message.body = "keyQuery";
                                    continue;
                                }
                            case 7: {
                                    if (wireType !== 2)
                                        break;
                                    message.keyPublish = $root.sealpost.native.messenger.v1.KeyPublish.decode(reader, reader.size(), $undefined, _depth + 1, message.keyPublish);
                                    message.body = "keyPublish";
                                    continue;
                                }
                            case 8: {
                                    if (wireType !== 2)
                                        break;
                                    message.keyCount = $root.sealpost.native.messenger.v1.KeyCount.decode(reader, reader.size(), $undefined, _depth + 1, message.keyCount);
                                    message.body = "keyCount";
                                    continue;
                                }
                            case 9: {
                                    if (wireType !== 2)
                                        break;
                                    message.deviceQuery = $root.sealpost.native.messenger.v1.DeviceQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.deviceQuery);
                                    message.body = "deviceQuery";
                                    continue;
                                }
                            case 10: {
                                    if (wireType !== 2)
                                        break;
                                    message.deviceChange = $root.sealpost.native.messenger.v1.DeviceChange.decode(reader, reader.size(), $undefined, _depth + 1, message.deviceChange);
                                    message.body = "deviceChange";
                                    continue;
                                }
                            case 11: {
                                    if (wireType !== 2)
                                        break;
                                    message.ack = $root.sealpost.native.messenger.v1.Ack.decode(reader, reader.size(), $undefined, _depth + 1, message.ack);
                                    message.body = "ack";
                                    continue;
                                }
                            case 12: {
                                    if (wireType !== 2)
                                        break;
                                    message.keyAnswer = $root.sealpost.native.messenger.v1.KeyAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.keyAnswer);
                                    message.body = "keyAnswer";
                                    continue;
                                }
                            case 13: {
                                    if (wireType !== 2)
                                        break;
                                    message.deviceAnswer = $root.sealpost.native.messenger.v1.DeviceAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.deviceAnswer);
                                    message.body = "deviceAnswer";
                                    continue;
                                }
                            case 14: {
                                    if (wireType !== 2)
                                        break;
                                    message.error = $root.sealpost.native.messenger.v1.Error.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                    message.body = "error";
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

                    Frame.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.Frame)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.Frame: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.Frame();
                        if (object.requestId != null)
                            if (typeof object.requestId === "object" ? object.requestId.low || object.requestId.high : $Number(object.requestId) !== 0)
                                if ($util.Long)
                                    message.requestId = $util.Long.fromValue(object.requestId, true);
                                else if (typeof object.requestId === "string")
                                    message.requestId = $parseInt(object.requestId, 10);
                                else if (typeof object.requestId === "number")
                                    message.requestId = object.requestId;
                                else if (typeof object.requestId === "object")
                                    message.requestId = new $util.LongBits(object.requestId.low >>> 0, object.requestId.high >>> 0).toNumber(true);
                        if (object.send != null) {
                            if (!$util.isObject(object.send))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.send: object expected");
                            message.send = $root.sealpost.native.messenger.v1.Send.fromObject(object.send, _depth + 1);
                        }
                        if (object.watermark != null) {
                            if (!$util.isObject(object.watermark))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.watermark: object expected");
                            message.watermark = $root.sealpost.native.messenger.v1.Watermark.fromObject(object.watermark, _depth + 1);
                        }
                        if (object.retry != null) {
                            if (!$util.isObject(object.retry))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.retry: object expected");
                            message.retry = $root.sealpost.native.messenger.v1.Retry.fromObject(object.retry, _depth + 1);
                        }
                        if (object.typing != null) {
                            if (!$util.isObject(object.typing))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.typing: object expected");
                            message.typing = $root.sealpost.native.messenger.v1.Typing.fromObject(object.typing, _depth + 1);
                        }
                        if (object.keyQuery != null) {
                            if (!$util.isObject(object.keyQuery))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.keyQuery: object expected");
                            message.keyQuery = $root.sealpost.native.messenger.v1.KeyQuery.fromObject(object.keyQuery, _depth + 1);
                        }
                        if (object.keyPublish != null) {
                            if (!$util.isObject(object.keyPublish))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.keyPublish: object expected");
                            message.keyPublish = $root.sealpost.native.messenger.v1.KeyPublish.fromObject(object.keyPublish, _depth + 1);
                        }
                        if (object.keyCount != null) {
                            if (!$util.isObject(object.keyCount))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.keyCount: object expected");
                            message.keyCount = $root.sealpost.native.messenger.v1.KeyCount.fromObject(object.keyCount, _depth + 1);
                        }
                        if (object.deviceQuery != null) {
                            if (!$util.isObject(object.deviceQuery))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.deviceQuery: object expected");
                            message.deviceQuery = $root.sealpost.native.messenger.v1.DeviceQuery.fromObject(object.deviceQuery, _depth + 1);
                        }
                        if (object.deviceChange != null) {
                            if (!$util.isObject(object.deviceChange))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.deviceChange: object expected");
                            message.deviceChange = $root.sealpost.native.messenger.v1.DeviceChange.fromObject(object.deviceChange, _depth + 1);
                        }
                        if (object.ack != null) {
                            if (!$util.isObject(object.ack))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.ack: object expected");
                            message.ack = $root.sealpost.native.messenger.v1.Ack.fromObject(object.ack, _depth + 1);
                        }
                        if (object.keyAnswer != null) {
                            if (!$util.isObject(object.keyAnswer))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.keyAnswer: object expected");
                            message.keyAnswer = $root.sealpost.native.messenger.v1.KeyAnswer.fromObject(object.keyAnswer, _depth + 1);
                        }
                        if (object.deviceAnswer != null) {
                            if (!$util.isObject(object.deviceAnswer))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.deviceAnswer: object expected");
                            message.deviceAnswer = $root.sealpost.native.messenger.v1.DeviceAnswer.fromObject(object.deviceAnswer, _depth + 1);
                        }
                        if (object.error != null) {
                            if (!$util.isObject(object.error))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.error: object expected");
                            message.error = $root.sealpost.native.messenger.v1.Error.fromObject(object.error, _depth + 1);
                        }
                        return message;
                    };

                    Frame.toObject = function (message, options, _depth) {
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
                                object.requestId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.requestId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.requestId = typeof message.requestId === "number" ? $BigInt(message.requestId) : $util.Long.fromBits(message.requestId.low >>> 0, message.requestId.high >>> 0, true).toBigInt();
                            else if (typeof message.requestId === "number")
                                object.requestId = options.longs === $String ? $String(message.requestId) : message.requestId;
                            else
                                object.requestId = options.longs === $String ? $util.Long.prototype.toString.call(message.requestId) : options.longs === $Number ? new $util.LongBits(message.requestId.low >>> 0, message.requestId.high >>> 0).toNumber(true) : message.requestId;
                        if (message.send != null && $Object.hasOwnProperty.call(message, "send")) {
                            object.send = $root.sealpost.native.messenger.v1.Send.toObject(message.send, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "send";
                        }
                        if (message.watermark != null && $Object.hasOwnProperty.call(message, "watermark")) {
                            object.watermark = $root.sealpost.native.messenger.v1.Watermark.toObject(message.watermark, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "watermark";
                        }
                        if (message.retry != null && $Object.hasOwnProperty.call(message, "retry")) {
                            object.retry = $root.sealpost.native.messenger.v1.Retry.toObject(message.retry, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "retry";
                        }
                        if (message.typing != null && $Object.hasOwnProperty.call(message, "typing")) {
                            object.typing = $root.sealpost.native.messenger.v1.Typing.toObject(message.typing, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "typing";
                        }
                        if (message.keyQuery != null && $Object.hasOwnProperty.call(message, "keyQuery")) {
                            object.keyQuery = $root.sealpost.native.messenger.v1.KeyQuery.toObject(message.keyQuery, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "keyQuery";
                        }
                        if (message.keyPublish != null && $Object.hasOwnProperty.call(message, "keyPublish")) {
                            object.keyPublish = $root.sealpost.native.messenger.v1.KeyPublish.toObject(message.keyPublish, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "keyPublish";
                        }
                        if (message.keyCount != null && $Object.hasOwnProperty.call(message, "keyCount")) {
                            object.keyCount = $root.sealpost.native.messenger.v1.KeyCount.toObject(message.keyCount, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "keyCount";
                        }
                        if (message.deviceQuery != null && $Object.hasOwnProperty.call(message, "deviceQuery")) {
                            object.deviceQuery = $root.sealpost.native.messenger.v1.DeviceQuery.toObject(message.deviceQuery, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "deviceQuery";
                        }
                        if (message.deviceChange != null && $Object.hasOwnProperty.call(message, "deviceChange")) {
                            object.deviceChange = $root.sealpost.native.messenger.v1.DeviceChange.toObject(message.deviceChange, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "deviceChange";
                        }
                        if (message.ack != null && $Object.hasOwnProperty.call(message, "ack")) {
                            object.ack = $root.sealpost.native.messenger.v1.Ack.toObject(message.ack, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "ack";
                        }
                        if (message.keyAnswer != null && $Object.hasOwnProperty.call(message, "keyAnswer")) {
                            object.keyAnswer = $root.sealpost.native.messenger.v1.KeyAnswer.toObject(message.keyAnswer, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "keyAnswer";
                        }
                        if (message.deviceAnswer != null && $Object.hasOwnProperty.call(message, "deviceAnswer")) {
                            object.deviceAnswer = $root.sealpost.native.messenger.v1.DeviceAnswer.toObject(message.deviceAnswer, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "deviceAnswer";
                        }
                        if (message.error != null && $Object.hasOwnProperty.call(message, "error")) {
                            object.error = $root.sealpost.native.messenger.v1.Error.toObject(message.error, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "error";
                        }
                        return object;
                    };

                    Frame.prototype.toJSON = function() {
                        return Frame.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Frame;
                })();

                v1.Device = (function() {

                    const Device = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    Device.prototype.fbid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Device.prototype.device = null;

                    let $oneOfFields;

                    // Virtual OneOf for proto3 optional field
                    $Object.defineProperty(Device.prototype, "_device", {
                        get: $util.oneOfGetter($oneOfFields = ["device"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    Device.create = function(properties) {
                        return new Device(properties);
                    };

                    Device.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.fbid != null && $Object.hasOwnProperty.call(message, "fbid") && (typeof message.fbid === "object" ? message.fbid.low || message.fbid.high : message.fbid !== 0))
                            writer.uint32(8).uint64(message.fbid);
                        if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                            writer.uint32(16).uint32(message.device);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    Device.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.Device();
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
                                        message.fbid = value;
                                    else
                                        delete message.fbid;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 0)
                                        break;
                                    message.device = reader.uint32();
                                    message._device = "device";
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

                    Device.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.Device)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.Device: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.Device();
                        if (object.fbid != null)
                            if (typeof object.fbid === "object" ? object.fbid.low || object.fbid.high : $Number(object.fbid) !== 0)
                                if ($util.Long)
                                    message.fbid = $util.Long.fromValue(object.fbid, true);
                                else if (typeof object.fbid === "string")
                                    message.fbid = $parseInt(object.fbid, 10);
                                else if (typeof object.fbid === "number")
                                    message.fbid = object.fbid;
                                else if (typeof object.fbid === "object")
                                    message.fbid = new $util.LongBits(object.fbid.low >>> 0, object.fbid.high >>> 0).toNumber(true);
                        if (object.device != null)
                            message.device = object.device >>> 0;
                        return message;
                    };

                    Device.toObject = function (message, options, _depth) {
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
                                object.fbid = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.fbid = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if (message.fbid != null && $Object.hasOwnProperty.call(message, "fbid"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.fbid = typeof message.fbid === "number" ? $BigInt(message.fbid) : $util.Long.fromBits(message.fbid.low >>> 0, message.fbid.high >>> 0, true).toBigInt();
                            else if (typeof message.fbid === "number")
                                object.fbid = options.longs === $String ? $String(message.fbid) : message.fbid;
                            else
                                object.fbid = options.longs === $String ? $util.Long.prototype.toString.call(message.fbid) : options.longs === $Number ? new $util.LongBits(message.fbid.low >>> 0, message.fbid.high >>> 0).toNumber(true) : message.fbid;
                        if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                            object.device = message.device;
                        return object;
                    };

                    Device.prototype.toJSON = function() {
                        return Device.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Device;
                })();

                v1.Thread = (function() {

                    const Thread = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    Thread.prototype.otherFbid = null;
                    Thread.prototype.threadFbid = null;

                    let $oneOfFields;

                    $Object.defineProperty(Thread.prototype, "key", {
                        get: $util.oneOfGetter($oneOfFields = ["otherFbid", "threadFbid"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    Thread.create = function(properties) {
                        return new Thread(properties);
                    };

                    Thread.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.otherFbid != null && $Object.hasOwnProperty.call(message, "otherFbid"))
                            writer.uint32(8).uint64(message.otherFbid);
                        if (message.threadFbid != null && $Object.hasOwnProperty.call(message, "threadFbid"))
                            writer.uint32(16).uint64(message.threadFbid);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    Thread.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.Thread();
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
                                    message.otherFbid = reader.uint64();
                                    message.key = "otherFbid";
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 0)
                                        break;
                                    message.threadFbid = reader.uint64();
                                    message.key = "threadFbid";
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

                    Thread.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.Thread)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.Thread: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.Thread();
                        if (object.otherFbid != null)
                            if ($util.Long)
                                message.otherFbid = $util.Long.fromValue(object.otherFbid, true);
                            else if (typeof object.otherFbid === "string")
                                message.otherFbid = $parseInt(object.otherFbid, 10);
                            else if (typeof object.otherFbid === "number")
                                message.otherFbid = object.otherFbid;
                            else if (typeof object.otherFbid === "object")
                                message.otherFbid = new $util.LongBits(object.otherFbid.low >>> 0, object.otherFbid.high >>> 0).toNumber(true);
                        if (object.threadFbid != null)
                            if ($util.Long)
                                message.threadFbid = $util.Long.fromValue(object.threadFbid, true);
                            else if (typeof object.threadFbid === "string")
                                message.threadFbid = $parseInt(object.threadFbid, 10);
                            else if (typeof object.threadFbid === "number")
                                message.threadFbid = object.threadFbid;
                            else if (typeof object.threadFbid === "object")
                                message.threadFbid = new $util.LongBits(object.threadFbid.low >>> 0, object.threadFbid.high >>> 0).toNumber(true);
                        return message;
                    };

                    Thread.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (message.otherFbid != null && $Object.hasOwnProperty.call(message, "otherFbid")) {
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.otherFbid = typeof message.otherFbid === "number" ? $BigInt(message.otherFbid) : $util.Long.fromBits(message.otherFbid.low >>> 0, message.otherFbid.high >>> 0, true).toBigInt();
                            else if (typeof message.otherFbid === "number")
                                object.otherFbid = options.longs === $String ? $String(message.otherFbid) : message.otherFbid;
                            else
                                object.otherFbid = options.longs === $String ? $util.Long.prototype.toString.call(message.otherFbid) : options.longs === $Number ? new $util.LongBits(message.otherFbid.low >>> 0, message.otherFbid.high >>> 0).toNumber(true) : message.otherFbid;
                            if (options.oneofs)
                                object.key = "otherFbid";
                        }
                        if (message.threadFbid != null && $Object.hasOwnProperty.call(message, "threadFbid")) {
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.threadFbid = typeof message.threadFbid === "number" ? $BigInt(message.threadFbid) : $util.Long.fromBits(message.threadFbid.low >>> 0, message.threadFbid.high >>> 0, true).toBigInt();
                            else if (typeof message.threadFbid === "number")
                                object.threadFbid = options.longs === $String ? $String(message.threadFbid) : message.threadFbid;
                            else
                                object.threadFbid = options.longs === $String ? $util.Long.prototype.toString.call(message.threadFbid) : options.longs === $Number ? new $util.LongBits(message.threadFbid.low >>> 0, message.threadFbid.high >>> 0).toNumber(true) : message.threadFbid;
                            if (options.oneofs)
                                object.key = "threadFbid";
                        }
                        return object;
                    };

                    Thread.prototype.toJSON = function() {
                        return Thread.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Thread;
                })();

                v1.KindHint = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "KIND_HINT_UNSPECIFIED"] = 0;
                    values[valuesById[1] = "KIND_HINT_TEXT"] = 1;
                    values[valuesById[2] = "KIND_HINT_MEDIA"] = 2;
                    values[valuesById[3] = "KIND_HINT_REACTION"] = 3;
                    values[valuesById[4] = "KIND_HINT_EDIT"] = 4;
                    values[valuesById[5] = "KIND_HINT_UNSEND"] = 5;
                    values[valuesById[6] = "KIND_HINT_POLL"] = 6;
                    return values;
                })();

                v1.CiphertextKind = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "CIPHERTEXT_KIND_UNSPECIFIED"] = 0;
                    values[valuesById[1] = "CIPHERTEXT_KIND_PREKEY"] = 1;
                    values[valuesById[2] = "CIPHERTEXT_KIND_WHISPER"] = 2;
                    values[valuesById[3] = "CIPHERTEXT_KIND_SENDER_KEY"] = 3;
                    return values;
                })();

                v1.DevicePayload = (function() {

                    const DevicePayload = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    DevicePayload.prototype.id = null;
                    DevicePayload.prototype.kind = 0;
                    DevicePayload.prototype.payload = $util.newBuffer([]);
                    DevicePayload.prototype.registrationId = 0;

                    DevicePayload.create = function(properties) {
                        return new DevicePayload(properties);
                    };

                    DevicePayload.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                            $root.sealpost.native.messenger.v1.Device.encode(message.id, writer.uint32(10).fork(), _depth + 1).ldelim();
                        if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                            writer.uint32(16).int32(message.kind);
                        if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                            writer.uint32(26).bytes(message.payload);
                        if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId") && message.registrationId !== 0)
                            writer.uint32(32).uint32(message.registrationId);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    DevicePayload.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.DevicePayload();
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
                                    message.id = $root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1, message.id);
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
                                        message.payload = value;
                                    else
                                        delete message.payload;
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

                    DevicePayload.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.DevicePayload)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.DevicePayload: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.DevicePayload();
                        if (object.id != null) {
                            if (!$util.isObject(object.id))
                                throw $TypeError(".sealpost.native.messenger.v1.DevicePayload.id: object expected");
                            message.id = $root.sealpost.native.messenger.v1.Device.fromObject(object.id, _depth + 1);
                        }
                        if (object.kind !== 0 && (typeof object.kind !== "string" || $root.sealpost.native.messenger.v1.CiphertextKind[object.kind] !== 0))
                            switch (object.kind) {
                            case "CIPHERTEXT_KIND_UNSPECIFIED":
                            case 0:
                                message.kind = 0;
                                break;
                            case "CIPHERTEXT_KIND_PREKEY":
                            case 1:
                                message.kind = 1;
                                break;
                            case "CIPHERTEXT_KIND_WHISPER":
                            case 2:
                                message.kind = 2;
                                break;
                            case "CIPHERTEXT_KIND_SENDER_KEY":
                            case 3:
                                message.kind = 3;
                                break;
                            default:
                                if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                                    message.kind = object.kind;
                            }
                        if (object.payload != null)
                            if (object.payload.length)
                                if (typeof object.payload === "string")
                                    $util.base64.decode(object.payload, message.payload = $util.newBuffer($util.base64.length(object.payload)), 0);
                                else if (object.payload.length >= 0)
                                    message.payload = object.payload;
                        if (object.registrationId != null)
                            if ($Number(object.registrationId) !== 0)
                                message.registrationId = object.registrationId >>> 0;
                        return message;
                    };

                    DevicePayload.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.id = null;
                            object.kind = options.enums === $String ? "CIPHERTEXT_KIND_UNSPECIFIED" : 0;
                            if (options.bytes === $String)
                                object.payload = "";
                            else {
                                object.payload = [];
                                if (options.bytes !== $Array)
                                    object.payload = $util.newBuffer(object.payload);
                            }
                            object.registrationId = 0;
                        }
                        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                            object.id = $root.sealpost.native.messenger.v1.Device.toObject(message.id, options, _depth + 1);
                        if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                            object.kind = options.enums === $String ? $root.sealpost.native.messenger.v1.CiphertextKind[message.kind] === $undefined ? message.kind : $root.sealpost.native.messenger.v1.CiphertextKind[message.kind] : message.kind;
                        if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                            object.payload = options.bytes === $String ? $util.base64.encode(message.payload, 0, message.payload.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payload) : message.payload;
                        if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId"))
                            object.registrationId = message.registrationId;
                        return object;
                    };

                    DevicePayload.prototype.toJSON = function() {
                        return DevicePayload.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return DevicePayload;
                })();

                v1.Sealed = (function() {

                    const Sealed = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    Sealed.prototype.keyId = "";
                    Sealed.prototype.payload = $util.newBuffer([]);

                    Sealed.create = function(properties) {
                        return new Sealed(properties);
                    };

                    Sealed.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== "")
                            writer.uint32(10).string(message.keyId);
                        if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                            writer.uint32(18).bytes(message.payload);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    Sealed.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.Sealed();
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
                                        message.keyId = value;
                                    else
                                        delete message.keyId;
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

                    Sealed.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.Sealed)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.Sealed: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.Sealed();
                        if (object.keyId != null)
                            if (typeof object.keyId !== "string" || object.keyId.length)
                                message.keyId = $String(object.keyId);
                        if (object.payload != null)
                            if (object.payload.length)
                                if (typeof object.payload === "string")
                                    $util.base64.decode(object.payload, message.payload = $util.newBuffer($util.base64.length(object.payload)), 0);
                                else if (object.payload.length >= 0)
                                    message.payload = object.payload;
                        return message;
                    };

                    Sealed.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.keyId = "";
                            if (options.bytes === $String)
                                object.payload = "";
                            else {
                                object.payload = [];
                                if (options.bytes !== $Array)
                                    object.payload = $util.newBuffer(object.payload);
                            }
                        }
                        if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                            object.keyId = message.keyId;
                        if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                            object.payload = options.bytes === $String ? $util.base64.encode(message.payload, 0, message.payload.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payload) : message.payload;
                        return object;
                    };

                    Sealed.prototype.toJSON = function() {
                        return Sealed.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Sealed;
                })();

                v1.OriginProof = (function() {

                    const OriginProof = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    OriginProof.prototype.keyId = "";
                    OriginProof.prototype.header = $util.newBuffer([]);
                    OriginProof.prototype.signature = $util.newBuffer([]);
                    OriginProof.prototype.digests = $util.newBuffer([]);

                    OriginProof.create = function(properties) {
                        return new OriginProof(properties);
                    };

                    OriginProof.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== "")
                            writer.uint32(10).string(message.keyId);
                        if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
                            writer.uint32(18).bytes(message.header);
                        if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                            writer.uint32(26).bytes(message.signature);
                        if (message.digests != null && $Object.hasOwnProperty.call(message, "digests") && message.digests.length)
                            writer.uint32(34).bytes(message.digests);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    OriginProof.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.OriginProof();
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
                                        message.keyId = value;
                                    else
                                        delete message.keyId;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.header = value;
                                    else
                                        delete message.header;
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
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.digests = value;
                                    else
                                        delete message.digests;
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

                    OriginProof.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.OriginProof)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.OriginProof: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.OriginProof();
                        if (object.keyId != null)
                            if (typeof object.keyId !== "string" || object.keyId.length)
                                message.keyId = $String(object.keyId);
                        if (object.header != null)
                            if (object.header.length)
                                if (typeof object.header === "string")
                                    $util.base64.decode(object.header, message.header = $util.newBuffer($util.base64.length(object.header)), 0);
                                else if (object.header.length >= 0)
                                    message.header = object.header;
                        if (object.signature != null)
                            if (object.signature.length)
                                if (typeof object.signature === "string")
                                    $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                                else if (object.signature.length >= 0)
                                    message.signature = object.signature;
                        if (object.digests != null)
                            if (object.digests.length)
                                if (typeof object.digests === "string")
                                    $util.base64.decode(object.digests, message.digests = $util.newBuffer($util.base64.length(object.digests)), 0);
                                else if (object.digests.length >= 0)
                                    message.digests = object.digests;
                        return message;
                    };

                    OriginProof.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.keyId = "";
                            if (options.bytes === $String)
                                object.header = "";
                            else {
                                object.header = [];
                                if (options.bytes !== $Array)
                                    object.header = $util.newBuffer(object.header);
                            }
                            if (options.bytes === $String)
                                object.signature = "";
                            else {
                                object.signature = [];
                                if (options.bytes !== $Array)
                                    object.signature = $util.newBuffer(object.signature);
                            }
                            if (options.bytes === $String)
                                object.digests = "";
                            else {
                                object.digests = [];
                                if (options.bytes !== $Array)
                                    object.digests = $util.newBuffer(object.digests);
                            }
                        }
                        if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                            object.keyId = message.keyId;
                        if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                            object.header = options.bytes === $String ? $util.base64.encode(message.header, 0, message.header.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.header) : message.header;
                        if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                            object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                        if (message.digests != null && $Object.hasOwnProperty.call(message, "digests"))
                            object.digests = options.bytes === $String ? $util.base64.encode(message.digests, 0, message.digests.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.digests) : message.digests;
                        return object;
                    };

                    OriginProof.prototype.toJSON = function() {
                        return OriginProof.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return OriginProof;
                })();

                v1.Send = (function() {

                    const Send = function (properties) {
                        this.devices = [];
                        this.sealed = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    Send.prototype.otid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Send.prototype.thread = null;
                    Send.prototype.sender = null;
                    Send.prototype.timestampMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Send.prototype.innerFormat = "";
                    Send.prototype.kindHint = 0;
                    Send.prototype.devices = $util.emptyArray;
                    Send.prototype.shared = null;
                    Send.prototype.sealed = $util.emptyArray;
                    Send.prototype.frankingTag = $util.newBuffer([]);
                    Send.prototype.frankingVersion = 0;
                    Send.prototype.identityHash = $util.newBuffer([]);
                    Send.prototype.sendToken = $util.newBuffer([]);
                    Send.prototype.hideOnFailure = false;
                    Send.prototype.repairCount = 0;
                    Send.prototype.ttlSeconds = 0;
                    Send.prototype.originApp = "";
                    Send.prototype.originId = "";
                    Send.prototype.originProof = null;

                    Send.create = function(properties) {
                        return new Send(properties);
                    };

                    Send.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.otid != null && $Object.hasOwnProperty.call(message, "otid") && (typeof message.otid === "object" ? message.otid.low || message.otid.high : message.otid !== 0))
                            writer.uint32(8).uint64(message.otid);
                        if (message.thread != null && $Object.hasOwnProperty.call(message, "thread"))
                            $root.sealpost.native.messenger.v1.Thread.encode(message.thread, writer.uint32(18).fork(), _depth + 1).ldelim();
                        if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                            $root.sealpost.native.messenger.v1.Device.encode(message.sender, writer.uint32(26).fork(), _depth + 1).ldelim();
                        if (message.timestampMs != null && $Object.hasOwnProperty.call(message, "timestampMs") && (typeof message.timestampMs === "object" ? message.timestampMs.low || message.timestampMs.high : message.timestampMs !== 0))
                            writer.uint32(32).uint64(message.timestampMs);
                        if (message.innerFormat != null && $Object.hasOwnProperty.call(message, "innerFormat") && message.innerFormat !== "")
                            writer.uint32(42).string(message.innerFormat);
                        if (message.kindHint != null && $Object.hasOwnProperty.call(message, "kindHint") && message.kindHint !== 0)
                            writer.uint32(48).int32(message.kindHint);
                        if (message.devices != null && message.devices.length)
                            for (let i = 0; i < message.devices.length; ++i)
                                $root.sealpost.native.messenger.v1.DevicePayload.encode(message.devices[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                        if (message.shared != null && $Object.hasOwnProperty.call(message, "shared"))
                            $root.sealpost.native.messenger.v1.DevicePayload.encode(message.shared, writer.uint32(66).fork(), _depth + 1).ldelim();
                        if (message.sealed != null && message.sealed.length)
                            for (let i = 0; i < message.sealed.length; ++i)
                                $root.sealpost.native.messenger.v1.Sealed.encode(message.sealed[i], writer.uint32(74).fork(), _depth + 1).ldelim();
                        if (message.frankingTag != null && $Object.hasOwnProperty.call(message, "frankingTag") && message.frankingTag.length)
                            writer.uint32(82).bytes(message.frankingTag);
                        if (message.frankingVersion != null && $Object.hasOwnProperty.call(message, "frankingVersion") && message.frankingVersion !== 0)
                            writer.uint32(88).uint32(message.frankingVersion);
                        if (message.identityHash != null && $Object.hasOwnProperty.call(message, "identityHash") && message.identityHash.length)
                            writer.uint32(98).bytes(message.identityHash);
                        if (message.sendToken != null && $Object.hasOwnProperty.call(message, "sendToken") && message.sendToken.length)
                            writer.uint32(106).bytes(message.sendToken);
                        if (message.hideOnFailure != null && $Object.hasOwnProperty.call(message, "hideOnFailure") && message.hideOnFailure !== false)
                            writer.uint32(112).bool(message.hideOnFailure);
                        if (message.repairCount != null && $Object.hasOwnProperty.call(message, "repairCount") && message.repairCount !== 0)
                            writer.uint32(120).uint32(message.repairCount);
                        if (message.ttlSeconds != null && $Object.hasOwnProperty.call(message, "ttlSeconds") && message.ttlSeconds !== 0)
                            writer.uint32(128).uint32(message.ttlSeconds);
                        if (message.originApp != null && $Object.hasOwnProperty.call(message, "originApp") && message.originApp !== "")
                            writer.uint32(138).string(message.originApp);
                        if (message.originId != null && $Object.hasOwnProperty.call(message, "originId") && message.originId !== "")
                            writer.uint32(146).string(message.originId);
                        if (message.originProof != null && $Object.hasOwnProperty.call(message, "originProof"))
                            $root.sealpost.native.messenger.v1.OriginProof.encode(message.originProof, writer.uint32(154).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    Send.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.Send();
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
                                        message.otid = value;
                                    else
                                        delete message.otid;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.thread = $root.sealpost.native.messenger.v1.Thread.decode(reader, reader.size(), $undefined, _depth + 1, message.thread);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    message.sender = $root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1, message.sender);
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.timestampMs = value;
                                    else
                                        delete message.timestampMs;
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.innerFormat = value;
                                    else
                                        delete message.innerFormat;
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.int32())
                                        message.kindHint = value;
                                    else
                                        delete message.kindHint;
                                    continue;
                                }
                            case 7: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.devices && message.devices.length))
                                        message.devices = [];
                                    message.devices.push($root.sealpost.native.messenger.v1.DevicePayload.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 8: {
                                    if (wireType !== 2)
                                        break;
                                    message.shared = $root.sealpost.native.messenger.v1.DevicePayload.decode(reader, reader.size(), $undefined, _depth + 1, message.shared);
                                    continue;
                                }
                            case 9: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.sealed && message.sealed.length))
                                        message.sealed = [];
                                    message.sealed.push($root.sealpost.native.messenger.v1.Sealed.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 10: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.frankingTag = value;
                                    else
                                        delete message.frankingTag;
                                    continue;
                                }
                            case 11: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.uint32())
                                        message.frankingVersion = value;
                                    else
                                        delete message.frankingVersion;
                                    continue;
                                }
                            case 12: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.identityHash = value;
                                    else
                                        delete message.identityHash;
                                    continue;
                                }
                            case 13: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.sendToken = value;
                                    else
                                        delete message.sendToken;
                                    continue;
                                }
                            case 14: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.bool())
                                        message.hideOnFailure = value;
                                    else
                                        delete message.hideOnFailure;
                                    continue;
                                }
                            case 15: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.uint32())
                                        message.repairCount = value;
                                    else
                                        delete message.repairCount;
                                    continue;
                                }
                            case 16: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.uint32())
                                        message.ttlSeconds = value;
                                    else
                                        delete message.ttlSeconds;
                                    continue;
                                }
                            case 17: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.originApp = value;
                                    else
                                        delete message.originApp;
                                    continue;
                                }
                            case 18: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.originId = value;
                                    else
                                        delete message.originId;
                                    continue;
                                }
                            case 19: {
                                    if (wireType !== 2)
                                        break;
                                    message.originProof = $root.sealpost.native.messenger.v1.OriginProof.decode(reader, reader.size(), $undefined, _depth + 1, message.originProof);
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

                    Send.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.Send)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.Send: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.Send();
                        if (object.otid != null)
                            if (typeof object.otid === "object" ? object.otid.low || object.otid.high : $Number(object.otid) !== 0)
                                if ($util.Long)
                                    message.otid = $util.Long.fromValue(object.otid, true);
                                else if (typeof object.otid === "string")
                                    message.otid = $parseInt(object.otid, 10);
                                else if (typeof object.otid === "number")
                                    message.otid = object.otid;
                                else if (typeof object.otid === "object")
                                    message.otid = new $util.LongBits(object.otid.low >>> 0, object.otid.high >>> 0).toNumber(true);
                        if (object.thread != null) {
                            if (!$util.isObject(object.thread))
                                throw $TypeError(".sealpost.native.messenger.v1.Send.thread: object expected");
                            message.thread = $root.sealpost.native.messenger.v1.Thread.fromObject(object.thread, _depth + 1);
                        }
                        if (object.sender != null) {
                            if (!$util.isObject(object.sender))
                                throw $TypeError(".sealpost.native.messenger.v1.Send.sender: object expected");
                            message.sender = $root.sealpost.native.messenger.v1.Device.fromObject(object.sender, _depth + 1);
                        }
                        if (object.timestampMs != null)
                            if (typeof object.timestampMs === "object" ? object.timestampMs.low || object.timestampMs.high : $Number(object.timestampMs) !== 0)
                                if ($util.Long)
                                    message.timestampMs = $util.Long.fromValue(object.timestampMs, true);
                                else if (typeof object.timestampMs === "string")
                                    message.timestampMs = $parseInt(object.timestampMs, 10);
                                else if (typeof object.timestampMs === "number")
                                    message.timestampMs = object.timestampMs;
                                else if (typeof object.timestampMs === "object")
                                    message.timestampMs = new $util.LongBits(object.timestampMs.low >>> 0, object.timestampMs.high >>> 0).toNumber(true);
                        if (object.innerFormat != null)
                            if (typeof object.innerFormat !== "string" || object.innerFormat.length)
                                message.innerFormat = $String(object.innerFormat);
                        if (object.kindHint !== 0 && (typeof object.kindHint !== "string" || $root.sealpost.native.messenger.v1.KindHint[object.kindHint] !== 0))
                            switch (object.kindHint) {
                            case "KIND_HINT_UNSPECIFIED":
                            case 0:
                                message.kindHint = 0;
                                break;
                            case "KIND_HINT_TEXT":
                            case 1:
                                message.kindHint = 1;
                                break;
                            case "KIND_HINT_MEDIA":
                            case 2:
                                message.kindHint = 2;
                                break;
                            case "KIND_HINT_REACTION":
                            case 3:
                                message.kindHint = 3;
                                break;
                            case "KIND_HINT_EDIT":
                            case 4:
                                message.kindHint = 4;
                                break;
                            case "KIND_HINT_UNSEND":
                            case 5:
                                message.kindHint = 5;
                                break;
                            case "KIND_HINT_POLL":
                            case 6:
                                message.kindHint = 6;
                                break;
                            default:
                                if (typeof object.kindHint === "number" && (object.kindHint | 0) === object.kindHint)
                                    message.kindHint = object.kindHint;
                            }
                        if (object.devices) {
                            if (!$Array.isArray(object.devices))
                                throw $TypeError(".sealpost.native.messenger.v1.Send.devices: array expected");
                            message.devices = $Array(object.devices.length);
                            for (let i = 0; i < object.devices.length; ++i) {
                                if (!$util.isObject(object.devices[i]))
                                    throw $TypeError(".sealpost.native.messenger.v1.Send.devices: object expected");
                                message.devices[i] = $root.sealpost.native.messenger.v1.DevicePayload.fromObject(object.devices[i], _depth + 1);
                            }
                        }
                        if (object.shared != null) {
                            if (!$util.isObject(object.shared))
                                throw $TypeError(".sealpost.native.messenger.v1.Send.shared: object expected");
                            message.shared = $root.sealpost.native.messenger.v1.DevicePayload.fromObject(object.shared, _depth + 1);
                        }
                        if (object.sealed) {
                            if (!$Array.isArray(object.sealed))
                                throw $TypeError(".sealpost.native.messenger.v1.Send.sealed: array expected");
                            message.sealed = $Array(object.sealed.length);
                            for (let i = 0; i < object.sealed.length; ++i) {
                                if (!$util.isObject(object.sealed[i]))
                                    throw $TypeError(".sealpost.native.messenger.v1.Send.sealed: object expected");
                                message.sealed[i] = $root.sealpost.native.messenger.v1.Sealed.fromObject(object.sealed[i], _depth + 1);
                            }
                        }
                        if (object.frankingTag != null)
                            if (object.frankingTag.length)
                                if (typeof object.frankingTag === "string")
                                    $util.base64.decode(object.frankingTag, message.frankingTag = $util.newBuffer($util.base64.length(object.frankingTag)), 0);
                                else if (object.frankingTag.length >= 0)
                                    message.frankingTag = object.frankingTag;
                        if (object.frankingVersion != null)
                            if ($Number(object.frankingVersion) !== 0)
                                message.frankingVersion = object.frankingVersion >>> 0;
                        if (object.identityHash != null)
                            if (object.identityHash.length)
                                if (typeof object.identityHash === "string")
                                    $util.base64.decode(object.identityHash, message.identityHash = $util.newBuffer($util.base64.length(object.identityHash)), 0);
                                else if (object.identityHash.length >= 0)
                                    message.identityHash = object.identityHash;
                        if (object.sendToken != null)
                            if (object.sendToken.length)
                                if (typeof object.sendToken === "string")
                                    $util.base64.decode(object.sendToken, message.sendToken = $util.newBuffer($util.base64.length(object.sendToken)), 0);
                                else if (object.sendToken.length >= 0)
                                    message.sendToken = object.sendToken;
                        if (object.hideOnFailure != null)
                            if (object.hideOnFailure)
                                message.hideOnFailure = $Boolean(object.hideOnFailure);
                        if (object.repairCount != null)
                            if ($Number(object.repairCount) !== 0)
                                message.repairCount = object.repairCount >>> 0;
                        if (object.ttlSeconds != null)
                            if ($Number(object.ttlSeconds) !== 0)
                                message.ttlSeconds = object.ttlSeconds >>> 0;
                        if (object.originApp != null)
                            if (typeof object.originApp !== "string" || object.originApp.length)
                                message.originApp = $String(object.originApp);
                        if (object.originId != null)
                            if (typeof object.originId !== "string" || object.originId.length)
                                message.originId = $String(object.originId);
                        if (object.originProof != null) {
                            if (!$util.isObject(object.originProof))
                                throw $TypeError(".sealpost.native.messenger.v1.Send.originProof: object expected");
                            message.originProof = $root.sealpost.native.messenger.v1.OriginProof.fromObject(object.originProof, _depth + 1);
                        }
                        return message;
                    };

                    Send.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults) {
                            object.devices = [];
                            object.sealed = [];
                        }
                        if (options.defaults) {
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.otid = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.otid = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                            object.thread = null;
                            object.sender = null;
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.timestampMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.timestampMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                            object.innerFormat = "";
                            object.kindHint = options.enums === $String ? "KIND_HINT_UNSPECIFIED" : 0;
                            object.shared = null;
                            if (options.bytes === $String)
                                object.frankingTag = "";
                            else {
                                object.frankingTag = [];
                                if (options.bytes !== $Array)
                                    object.frankingTag = $util.newBuffer(object.frankingTag);
                            }
                            object.frankingVersion = 0;
                            if (options.bytes === $String)
                                object.identityHash = "";
                            else {
                                object.identityHash = [];
                                if (options.bytes !== $Array)
                                    object.identityHash = $util.newBuffer(object.identityHash);
                            }
                            if (options.bytes === $String)
                                object.sendToken = "";
                            else {
                                object.sendToken = [];
                                if (options.bytes !== $Array)
                                    object.sendToken = $util.newBuffer(object.sendToken);
                            }
                            object.hideOnFailure = false;
                            object.repairCount = 0;
                            object.ttlSeconds = 0;
                            object.originApp = "";
                            object.originId = "";
                            object.originProof = null;
                        }
                        if (message.otid != null && $Object.hasOwnProperty.call(message, "otid"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.otid = typeof message.otid === "number" ? $BigInt(message.otid) : $util.Long.fromBits(message.otid.low >>> 0, message.otid.high >>> 0, true).toBigInt();
                            else if (typeof message.otid === "number")
                                object.otid = options.longs === $String ? $String(message.otid) : message.otid;
                            else
                                object.otid = options.longs === $String ? $util.Long.prototype.toString.call(message.otid) : options.longs === $Number ? new $util.LongBits(message.otid.low >>> 0, message.otid.high >>> 0).toNumber(true) : message.otid;
                        if (message.thread != null && $Object.hasOwnProperty.call(message, "thread"))
                            object.thread = $root.sealpost.native.messenger.v1.Thread.toObject(message.thread, options, _depth + 1);
                        if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                            object.sender = $root.sealpost.native.messenger.v1.Device.toObject(message.sender, options, _depth + 1);
                        if (message.timestampMs != null && $Object.hasOwnProperty.call(message, "timestampMs"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.timestampMs = typeof message.timestampMs === "number" ? $BigInt(message.timestampMs) : $util.Long.fromBits(message.timestampMs.low >>> 0, message.timestampMs.high >>> 0, true).toBigInt();
                            else if (typeof message.timestampMs === "number")
                                object.timestampMs = options.longs === $String ? $String(message.timestampMs) : message.timestampMs;
                            else
                                object.timestampMs = options.longs === $String ? $util.Long.prototype.toString.call(message.timestampMs) : options.longs === $Number ? new $util.LongBits(message.timestampMs.low >>> 0, message.timestampMs.high >>> 0).toNumber(true) : message.timestampMs;
                        if (message.innerFormat != null && $Object.hasOwnProperty.call(message, "innerFormat"))
                            object.innerFormat = message.innerFormat;
                        if (message.kindHint != null && $Object.hasOwnProperty.call(message, "kindHint"))
                            object.kindHint = options.enums === $String ? $root.sealpost.native.messenger.v1.KindHint[message.kindHint] === $undefined ? message.kindHint : $root.sealpost.native.messenger.v1.KindHint[message.kindHint] : message.kindHint;
                        if (message.devices && message.devices.length) {
                            object.devices = $Array(message.devices.length);
                            for (let j = 0; j < message.devices.length; ++j)
                                object.devices[j] = $root.sealpost.native.messenger.v1.DevicePayload.toObject(message.devices[j], options, _depth + 1);
                        }
                        if (message.shared != null && $Object.hasOwnProperty.call(message, "shared"))
                            object.shared = $root.sealpost.native.messenger.v1.DevicePayload.toObject(message.shared, options, _depth + 1);
                        if (message.sealed && message.sealed.length) {
                            object.sealed = $Array(message.sealed.length);
                            for (let j = 0; j < message.sealed.length; ++j)
                                object.sealed[j] = $root.sealpost.native.messenger.v1.Sealed.toObject(message.sealed[j], options, _depth + 1);
                        }
                        if (message.frankingTag != null && $Object.hasOwnProperty.call(message, "frankingTag"))
                            object.frankingTag = options.bytes === $String ? $util.base64.encode(message.frankingTag, 0, message.frankingTag.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.frankingTag) : message.frankingTag;
                        if (message.frankingVersion != null && $Object.hasOwnProperty.call(message, "frankingVersion"))
                            object.frankingVersion = message.frankingVersion;
                        if (message.identityHash != null && $Object.hasOwnProperty.call(message, "identityHash"))
                            object.identityHash = options.bytes === $String ? $util.base64.encode(message.identityHash, 0, message.identityHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.identityHash) : message.identityHash;
                        if (message.sendToken != null && $Object.hasOwnProperty.call(message, "sendToken"))
                            object.sendToken = options.bytes === $String ? $util.base64.encode(message.sendToken, 0, message.sendToken.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.sendToken) : message.sendToken;
                        if (message.hideOnFailure != null && $Object.hasOwnProperty.call(message, "hideOnFailure"))
                            object.hideOnFailure = message.hideOnFailure;
                        if (message.repairCount != null && $Object.hasOwnProperty.call(message, "repairCount"))
                            object.repairCount = message.repairCount;
                        if (message.ttlSeconds != null && $Object.hasOwnProperty.call(message, "ttlSeconds"))
                            object.ttlSeconds = message.ttlSeconds;
                        if (message.originApp != null && $Object.hasOwnProperty.call(message, "originApp"))
                            object.originApp = message.originApp;
                        if (message.originId != null && $Object.hasOwnProperty.call(message, "originId"))
                            object.originId = message.originId;
                        if (message.originProof != null && $Object.hasOwnProperty.call(message, "originProof"))
                            object.originProof = $root.sealpost.native.messenger.v1.OriginProof.toObject(message.originProof, options, _depth + 1);
                        return object;
                    };

                    Send.prototype.toJSON = function() {
                        return Send.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Send;
                })();

                v1.WatermarkKind = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "WATERMARK_KIND_UNSPECIFIED"] = 0;
                    values[valuesById[1] = "WATERMARK_KIND_DELIVERED"] = 1;
                    values[valuesById[2] = "WATERMARK_KIND_READ"] = 2;
                    return values;
                })();

                v1.Watermark = (function() {

                    const Watermark = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    Watermark.prototype.thread = null;
                    Watermark.prototype.reader = null;
                    Watermark.prototype.kind = 0;
                    Watermark.prototype.watermarkMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Watermark.prototype.actionMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                    Watermark.create = function(properties) {
                        return new Watermark(properties);
                    };

                    Watermark.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.thread != null && $Object.hasOwnProperty.call(message, "thread"))
                            $root.sealpost.native.messenger.v1.Thread.encode(message.thread, writer.uint32(10).fork(), _depth + 1).ldelim();
                        if (message.reader != null && $Object.hasOwnProperty.call(message, "reader"))
                            $root.sealpost.native.messenger.v1.Device.encode(message.reader, writer.uint32(18).fork(), _depth + 1).ldelim();
                        if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                            writer.uint32(24).int32(message.kind);
                        if (message.watermarkMs != null && $Object.hasOwnProperty.call(message, "watermarkMs") && (typeof message.watermarkMs === "object" ? message.watermarkMs.low || message.watermarkMs.high : message.watermarkMs !== 0))
                            writer.uint32(32).uint64(message.watermarkMs);
                        if (message.actionMs != null && $Object.hasOwnProperty.call(message, "actionMs") && (typeof message.actionMs === "object" ? message.actionMs.low || message.actionMs.high : message.actionMs !== 0))
                            writer.uint32(40).uint64(message.actionMs);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    Watermark.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.Watermark();
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
                                    message.thread = $root.sealpost.native.messenger.v1.Thread.decode(reader, reader.size(), $undefined, _depth + 1, message.thread);
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.reader = $root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1, message.reader);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.int32())
                                        message.kind = value;
                                    else
                                        delete message.kind;
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.watermarkMs = value;
                                    else
                                        delete message.watermarkMs;
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.actionMs = value;
                                    else
                                        delete message.actionMs;
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

                    Watermark.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.Watermark)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.Watermark: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.Watermark();
                        if (object.thread != null) {
                            if (!$util.isObject(object.thread))
                                throw $TypeError(".sealpost.native.messenger.v1.Watermark.thread: object expected");
                            message.thread = $root.sealpost.native.messenger.v1.Thread.fromObject(object.thread, _depth + 1);
                        }
                        if (object.reader != null) {
                            if (!$util.isObject(object.reader))
                                throw $TypeError(".sealpost.native.messenger.v1.Watermark.reader: object expected");
                            message.reader = $root.sealpost.native.messenger.v1.Device.fromObject(object.reader, _depth + 1);
                        }
                        if (object.kind !== 0 && (typeof object.kind !== "string" || $root.sealpost.native.messenger.v1.WatermarkKind[object.kind] !== 0))
                            switch (object.kind) {
                            case "WATERMARK_KIND_UNSPECIFIED":
                            case 0:
                                message.kind = 0;
                                break;
                            case "WATERMARK_KIND_DELIVERED":
                            case 1:
                                message.kind = 1;
                                break;
                            case "WATERMARK_KIND_READ":
                            case 2:
                                message.kind = 2;
                                break;
                            default:
                                if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                                    message.kind = object.kind;
                            }
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
                        if (object.actionMs != null)
                            if (typeof object.actionMs === "object" ? object.actionMs.low || object.actionMs.high : $Number(object.actionMs) !== 0)
                                if ($util.Long)
                                    message.actionMs = $util.Long.fromValue(object.actionMs, true);
                                else if (typeof object.actionMs === "string")
                                    message.actionMs = $parseInt(object.actionMs, 10);
                                else if (typeof object.actionMs === "number")
                                    message.actionMs = object.actionMs;
                                else if (typeof object.actionMs === "object")
                                    message.actionMs = new $util.LongBits(object.actionMs.low >>> 0, object.actionMs.high >>> 0).toNumber(true);
                        return message;
                    };

                    Watermark.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.thread = null;
                            object.reader = null;
                            object.kind = options.enums === $String ? "WATERMARK_KIND_UNSPECIFIED" : 0;
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.watermarkMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.watermarkMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.actionMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.actionMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        }
                        if (message.thread != null && $Object.hasOwnProperty.call(message, "thread"))
                            object.thread = $root.sealpost.native.messenger.v1.Thread.toObject(message.thread, options, _depth + 1);
                        if (message.reader != null && $Object.hasOwnProperty.call(message, "reader"))
                            object.reader = $root.sealpost.native.messenger.v1.Device.toObject(message.reader, options, _depth + 1);
                        if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                            object.kind = options.enums === $String ? $root.sealpost.native.messenger.v1.WatermarkKind[message.kind] === $undefined ? message.kind : $root.sealpost.native.messenger.v1.WatermarkKind[message.kind] : message.kind;
                        if (message.watermarkMs != null && $Object.hasOwnProperty.call(message, "watermarkMs"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.watermarkMs = typeof message.watermarkMs === "number" ? $BigInt(message.watermarkMs) : $util.Long.fromBits(message.watermarkMs.low >>> 0, message.watermarkMs.high >>> 0, true).toBigInt();
                            else if (typeof message.watermarkMs === "number")
                                object.watermarkMs = options.longs === $String ? $String(message.watermarkMs) : message.watermarkMs;
                            else
                                object.watermarkMs = options.longs === $String ? $util.Long.prototype.toString.call(message.watermarkMs) : options.longs === $Number ? new $util.LongBits(message.watermarkMs.low >>> 0, message.watermarkMs.high >>> 0).toNumber(true) : message.watermarkMs;
                        if (message.actionMs != null && $Object.hasOwnProperty.call(message, "actionMs"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.actionMs = typeof message.actionMs === "number" ? $BigInt(message.actionMs) : $util.Long.fromBits(message.actionMs.low >>> 0, message.actionMs.high >>> 0, true).toBigInt();
                            else if (typeof message.actionMs === "number")
                                object.actionMs = options.longs === $String ? $String(message.actionMs) : message.actionMs;
                            else
                                object.actionMs = options.longs === $String ? $util.Long.prototype.toString.call(message.actionMs) : options.longs === $Number ? new $util.LongBits(message.actionMs.low >>> 0, message.actionMs.high >>> 0).toNumber(true) : message.actionMs;
                        return object;
                    };

                    Watermark.prototype.toJSON = function() {
                        return Watermark.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Watermark;
                })();

                v1.SignedPreKey = (function() {

                    const SignedPreKey = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    SignedPreKey.prototype.id = 0;
                    SignedPreKey.prototype.publicKey = $util.newBuffer([]);
                    SignedPreKey.prototype.signature = $util.newBuffer([]);

                    SignedPreKey.create = function(properties) {
                        return new SignedPreKey(properties);
                    };

                    SignedPreKey.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                            writer.uint32(8).uint32(message.id);
                        if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey.length)
                            writer.uint32(18).bytes(message.publicKey);
                        if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                            writer.uint32(26).bytes(message.signature);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    SignedPreKey.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.SignedPreKey();
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
                                        message.id = value;
                                    else
                                        delete message.id;
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

                    SignedPreKey.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.SignedPreKey)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.SignedPreKey: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.SignedPreKey();
                        if (object.id != null)
                            if ($Number(object.id) !== 0)
                                message.id = object.id >>> 0;
                        if (object.publicKey != null)
                            if (object.publicKey.length)
                                if (typeof object.publicKey === "string")
                                    $util.base64.decode(object.publicKey, message.publicKey = $util.newBuffer($util.base64.length(object.publicKey)), 0);
                                else if (object.publicKey.length >= 0)
                                    message.publicKey = object.publicKey;
                        if (object.signature != null)
                            if (object.signature.length)
                                if (typeof object.signature === "string")
                                    $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                                else if (object.signature.length >= 0)
                                    message.signature = object.signature;
                        return message;
                    };

                    SignedPreKey.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.id = 0;
                            if (options.bytes === $String)
                                object.publicKey = "";
                            else {
                                object.publicKey = [];
                                if (options.bytes !== $Array)
                                    object.publicKey = $util.newBuffer(object.publicKey);
                            }
                            if (options.bytes === $String)
                                object.signature = "";
                            else {
                                object.signature = [];
                                if (options.bytes !== $Array)
                                    object.signature = $util.newBuffer(object.signature);
                            }
                        }
                        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                            object.id = message.id;
                        if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey"))
                            object.publicKey = options.bytes === $String ? $util.base64.encode(message.publicKey, 0, message.publicKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.publicKey) : message.publicKey;
                        if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                            object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                        return object;
                    };

                    SignedPreKey.prototype.toJSON = function() {
                        return SignedPreKey.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return SignedPreKey;
                })();

                v1.PreKey = (function() {

                    const PreKey = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    PreKey.prototype.id = 0;
                    PreKey.prototype.publicKey = $util.newBuffer([]);

                    PreKey.create = function(properties) {
                        return new PreKey(properties);
                    };

                    PreKey.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                            writer.uint32(8).uint32(message.id);
                        if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey.length)
                            writer.uint32(18).bytes(message.publicKey);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    PreKey.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.PreKey();
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
                                        message.id = value;
                                    else
                                        delete message.id;
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

                    PreKey.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.PreKey)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.PreKey: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.PreKey();
                        if (object.id != null)
                            if ($Number(object.id) !== 0)
                                message.id = object.id >>> 0;
                        if (object.publicKey != null)
                            if (object.publicKey.length)
                                if (typeof object.publicKey === "string")
                                    $util.base64.decode(object.publicKey, message.publicKey = $util.newBuffer($util.base64.length(object.publicKey)), 0);
                                else if (object.publicKey.length >= 0)
                                    message.publicKey = object.publicKey;
                        return message;
                    };

                    PreKey.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.id = 0;
                            if (options.bytes === $String)
                                object.publicKey = "";
                            else {
                                object.publicKey = [];
                                if (options.bytes !== $Array)
                                    object.publicKey = $util.newBuffer(object.publicKey);
                            }
                        }
                        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                            object.id = message.id;
                        if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey"))
                            object.publicKey = options.bytes === $String ? $util.base64.encode(message.publicKey, 0, message.publicKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.publicKey) : message.publicKey;
                        return object;
                    };

                    PreKey.prototype.toJSON = function() {
                        return PreKey.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return PreKey;
                })();

                v1.KeyBundle = (function() {

                    const KeyBundle = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    KeyBundle.prototype.registrationId = 0;
                    KeyBundle.prototype.keyType = 0;
                    KeyBundle.prototype.identityKey = $util.newBuffer([]);
                    KeyBundle.prototype.signedPrekey = null;
                    KeyBundle.prototype.oneTime = null;
                    KeyBundle.prototype.identityList = $util.newBuffer([]);

                    KeyBundle.create = function(properties) {
                        return new KeyBundle(properties);
                    };

                    KeyBundle.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId") && message.registrationId !== 0)
                            writer.uint32(8).uint32(message.registrationId);
                        if (message.keyType != null && $Object.hasOwnProperty.call(message, "keyType") && message.keyType !== 0)
                            writer.uint32(16).uint32(message.keyType);
                        if (message.identityKey != null && $Object.hasOwnProperty.call(message, "identityKey") && message.identityKey.length)
                            writer.uint32(26).bytes(message.identityKey);
                        if (message.signedPrekey != null && $Object.hasOwnProperty.call(message, "signedPrekey"))
                            $root.sealpost.native.messenger.v1.SignedPreKey.encode(message.signedPrekey, writer.uint32(34).fork(), _depth + 1).ldelim();
                        if (message.oneTime != null && $Object.hasOwnProperty.call(message, "oneTime"))
                            $root.sealpost.native.messenger.v1.PreKey.encode(message.oneTime, writer.uint32(42).fork(), _depth + 1).ldelim();
                        if (message.identityList != null && $Object.hasOwnProperty.call(message, "identityList") && message.identityList.length)
                            writer.uint32(50).bytes(message.identityList);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    KeyBundle.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.KeyBundle();
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
                                        message.registrationId = value;
                                    else
                                        delete message.registrationId;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.uint32())
                                        message.keyType = value;
                                    else
                                        delete message.keyType;
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.identityKey = value;
                                    else
                                        delete message.identityKey;
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    message.signedPrekey = $root.sealpost.native.messenger.v1.SignedPreKey.decode(reader, reader.size(), $undefined, _depth + 1, message.signedPrekey);
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 2)
                                        break;
                                    message.oneTime = $root.sealpost.native.messenger.v1.PreKey.decode(reader, reader.size(), $undefined, _depth + 1, message.oneTime);
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.identityList = value;
                                    else
                                        delete message.identityList;
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

                    KeyBundle.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.KeyBundle)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.KeyBundle: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.KeyBundle();
                        if (object.registrationId != null)
                            if ($Number(object.registrationId) !== 0)
                                message.registrationId = object.registrationId >>> 0;
                        if (object.keyType != null)
                            if ($Number(object.keyType) !== 0)
                                message.keyType = object.keyType >>> 0;
                        if (object.identityKey != null)
                            if (object.identityKey.length)
                                if (typeof object.identityKey === "string")
                                    $util.base64.decode(object.identityKey, message.identityKey = $util.newBuffer($util.base64.length(object.identityKey)), 0);
                                else if (object.identityKey.length >= 0)
                                    message.identityKey = object.identityKey;
                        if (object.signedPrekey != null) {
                            if (!$util.isObject(object.signedPrekey))
                                throw $TypeError(".sealpost.native.messenger.v1.KeyBundle.signedPrekey: object expected");
                            message.signedPrekey = $root.sealpost.native.messenger.v1.SignedPreKey.fromObject(object.signedPrekey, _depth + 1);
                        }
                        if (object.oneTime != null) {
                            if (!$util.isObject(object.oneTime))
                                throw $TypeError(".sealpost.native.messenger.v1.KeyBundle.oneTime: object expected");
                            message.oneTime = $root.sealpost.native.messenger.v1.PreKey.fromObject(object.oneTime, _depth + 1);
                        }
                        if (object.identityList != null)
                            if (object.identityList.length)
                                if (typeof object.identityList === "string")
                                    $util.base64.decode(object.identityList, message.identityList = $util.newBuffer($util.base64.length(object.identityList)), 0);
                                else if (object.identityList.length >= 0)
                                    message.identityList = object.identityList;
                        return message;
                    };

                    KeyBundle.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.registrationId = 0;
                            object.keyType = 0;
                            if (options.bytes === $String)
                                object.identityKey = "";
                            else {
                                object.identityKey = [];
                                if (options.bytes !== $Array)
                                    object.identityKey = $util.newBuffer(object.identityKey);
                            }
                            object.signedPrekey = null;
                            object.oneTime = null;
                            if (options.bytes === $String)
                                object.identityList = "";
                            else {
                                object.identityList = [];
                                if (options.bytes !== $Array)
                                    object.identityList = $util.newBuffer(object.identityList);
                            }
                        }
                        if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId"))
                            object.registrationId = message.registrationId;
                        if (message.keyType != null && $Object.hasOwnProperty.call(message, "keyType"))
                            object.keyType = message.keyType;
                        if (message.identityKey != null && $Object.hasOwnProperty.call(message, "identityKey"))
                            object.identityKey = options.bytes === $String ? $util.base64.encode(message.identityKey, 0, message.identityKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.identityKey) : message.identityKey;
                        if (message.signedPrekey != null && $Object.hasOwnProperty.call(message, "signedPrekey"))
                            object.signedPrekey = $root.sealpost.native.messenger.v1.SignedPreKey.toObject(message.signedPrekey, options, _depth + 1);
                        if (message.oneTime != null && $Object.hasOwnProperty.call(message, "oneTime"))
                            object.oneTime = $root.sealpost.native.messenger.v1.PreKey.toObject(message.oneTime, options, _depth + 1);
                        if (message.identityList != null && $Object.hasOwnProperty.call(message, "identityList"))
                            object.identityList = options.bytes === $String ? $util.base64.encode(message.identityList, 0, message.identityList.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.identityList) : message.identityList;
                        return object;
                    };

                    KeyBundle.prototype.toJSON = function() {
                        return KeyBundle.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return KeyBundle;
                })();

                v1.Retry = (function() {

                    const Retry = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    Retry.prototype.otid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Retry.prototype.thread = null;
                    Retry.prototype.from = null;
                    Retry.prototype.authorFbid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Retry.prototype.count = 0;
                    Retry.prototype.registrationId = 0;
                    Retry.prototype.bundle = null;

                    Retry.create = function(properties) {
                        return new Retry(properties);
                    };

                    Retry.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.otid != null && $Object.hasOwnProperty.call(message, "otid") && (typeof message.otid === "object" ? message.otid.low || message.otid.high : message.otid !== 0))
                            writer.uint32(8).uint64(message.otid);
                        if (message.thread != null && $Object.hasOwnProperty.call(message, "thread"))
                            $root.sealpost.native.messenger.v1.Thread.encode(message.thread, writer.uint32(18).fork(), _depth + 1).ldelim();
                        if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                            $root.sealpost.native.messenger.v1.Device.encode(message.from, writer.uint32(26).fork(), _depth + 1).ldelim();
                        if (message.authorFbid != null && $Object.hasOwnProperty.call(message, "authorFbid") && (typeof message.authorFbid === "object" ? message.authorFbid.low || message.authorFbid.high : message.authorFbid !== 0))
                            writer.uint32(32).uint64(message.authorFbid);
                        if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                            writer.uint32(40).uint32(message.count);
                        if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId") && message.registrationId !== 0)
                            writer.uint32(48).uint32(message.registrationId);
                        if (message.bundle != null && $Object.hasOwnProperty.call(message, "bundle"))
                            $root.sealpost.native.messenger.v1.KeyBundle.encode(message.bundle, writer.uint32(58).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    Retry.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.Retry();
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
                                        message.otid = value;
                                    else
                                        delete message.otid;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.thread = $root.sealpost.native.messenger.v1.Thread.decode(reader, reader.size(), $undefined, _depth + 1, message.thread);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    message.from = $root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1, message.from);
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.authorFbid = value;
                                    else
                                        delete message.authorFbid;
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.uint32())
                                        message.count = value;
                                    else
                                        delete message.count;
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.uint32())
                                        message.registrationId = value;
                                    else
                                        delete message.registrationId;
                                    continue;
                                }
                            case 7: {
                                    if (wireType !== 2)
                                        break;
                                    message.bundle = $root.sealpost.native.messenger.v1.KeyBundle.decode(reader, reader.size(), $undefined, _depth + 1, message.bundle);
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

                    Retry.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.Retry)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.Retry: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.Retry();
                        if (object.otid != null)
                            if (typeof object.otid === "object" ? object.otid.low || object.otid.high : $Number(object.otid) !== 0)
                                if ($util.Long)
                                    message.otid = $util.Long.fromValue(object.otid, true);
                                else if (typeof object.otid === "string")
                                    message.otid = $parseInt(object.otid, 10);
                                else if (typeof object.otid === "number")
                                    message.otid = object.otid;
                                else if (typeof object.otid === "object")
                                    message.otid = new $util.LongBits(object.otid.low >>> 0, object.otid.high >>> 0).toNumber(true);
                        if (object.thread != null) {
                            if (!$util.isObject(object.thread))
                                throw $TypeError(".sealpost.native.messenger.v1.Retry.thread: object expected");
                            message.thread = $root.sealpost.native.messenger.v1.Thread.fromObject(object.thread, _depth + 1);
                        }
                        if (object.from != null) {
                            if (!$util.isObject(object.from))
                                throw $TypeError(".sealpost.native.messenger.v1.Retry.from: object expected");
                            message.from = $root.sealpost.native.messenger.v1.Device.fromObject(object.from, _depth + 1);
                        }
                        if (object.authorFbid != null)
                            if (typeof object.authorFbid === "object" ? object.authorFbid.low || object.authorFbid.high : $Number(object.authorFbid) !== 0)
                                if ($util.Long)
                                    message.authorFbid = $util.Long.fromValue(object.authorFbid, true);
                                else if (typeof object.authorFbid === "string")
                                    message.authorFbid = $parseInt(object.authorFbid, 10);
                                else if (typeof object.authorFbid === "number")
                                    message.authorFbid = object.authorFbid;
                                else if (typeof object.authorFbid === "object")
                                    message.authorFbid = new $util.LongBits(object.authorFbid.low >>> 0, object.authorFbid.high >>> 0).toNumber(true);
                        if (object.count != null)
                            if ($Number(object.count) !== 0)
                                message.count = object.count >>> 0;
                        if (object.registrationId != null)
                            if ($Number(object.registrationId) !== 0)
                                message.registrationId = object.registrationId >>> 0;
                        if (object.bundle != null) {
                            if (!$util.isObject(object.bundle))
                                throw $TypeError(".sealpost.native.messenger.v1.Retry.bundle: object expected");
                            message.bundle = $root.sealpost.native.messenger.v1.KeyBundle.fromObject(object.bundle, _depth + 1);
                        }
                        return message;
                    };

                    Retry.toObject = function (message, options, _depth) {
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
                                object.otid = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.otid = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                            object.thread = null;
                            object.from = null;
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.authorFbid = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.authorFbid = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                            object.count = 0;
                            object.registrationId = 0;
                            object.bundle = null;
                        }
                        if (message.otid != null && $Object.hasOwnProperty.call(message, "otid"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.otid = typeof message.otid === "number" ? $BigInt(message.otid) : $util.Long.fromBits(message.otid.low >>> 0, message.otid.high >>> 0, true).toBigInt();
                            else if (typeof message.otid === "number")
                                object.otid = options.longs === $String ? $String(message.otid) : message.otid;
                            else
                                object.otid = options.longs === $String ? $util.Long.prototype.toString.call(message.otid) : options.longs === $Number ? new $util.LongBits(message.otid.low >>> 0, message.otid.high >>> 0).toNumber(true) : message.otid;
                        if (message.thread != null && $Object.hasOwnProperty.call(message, "thread"))
                            object.thread = $root.sealpost.native.messenger.v1.Thread.toObject(message.thread, options, _depth + 1);
                        if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                            object.from = $root.sealpost.native.messenger.v1.Device.toObject(message.from, options, _depth + 1);
                        if (message.authorFbid != null && $Object.hasOwnProperty.call(message, "authorFbid"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.authorFbid = typeof message.authorFbid === "number" ? $BigInt(message.authorFbid) : $util.Long.fromBits(message.authorFbid.low >>> 0, message.authorFbid.high >>> 0, true).toBigInt();
                            else if (typeof message.authorFbid === "number")
                                object.authorFbid = options.longs === $String ? $String(message.authorFbid) : message.authorFbid;
                            else
                                object.authorFbid = options.longs === $String ? $util.Long.prototype.toString.call(message.authorFbid) : options.longs === $Number ? new $util.LongBits(message.authorFbid.low >>> 0, message.authorFbid.high >>> 0).toNumber(true) : message.authorFbid;
                        if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                            object.count = message.count;
                        if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId"))
                            object.registrationId = message.registrationId;
                        if (message.bundle != null && $Object.hasOwnProperty.call(message, "bundle"))
                            object.bundle = $root.sealpost.native.messenger.v1.KeyBundle.toObject(message.bundle, options, _depth + 1);
                        return object;
                    };

                    Retry.prototype.toJSON = function() {
                        return Retry.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Retry;
                })();

                v1.TypingState = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "TYPING_STATE_UNSPECIFIED"] = 0;
                    values[valuesById[1] = "TYPING_STATE_ON"] = 1;
                    values[valuesById[2] = "TYPING_STATE_OFF"] = 2;
                    return values;
                })();

                v1.Typing = (function() {

                    const Typing = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    Typing.prototype.thread = null;
                    Typing.prototype.sender = null;
                    Typing.prototype.state = 0;

                    Typing.create = function(properties) {
                        return new Typing(properties);
                    };

                    Typing.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.thread != null && $Object.hasOwnProperty.call(message, "thread"))
                            $root.sealpost.native.messenger.v1.Thread.encode(message.thread, writer.uint32(10).fork(), _depth + 1).ldelim();
                        if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                            $root.sealpost.native.messenger.v1.Device.encode(message.sender, writer.uint32(18).fork(), _depth + 1).ldelim();
                        if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                            writer.uint32(24).int32(message.state);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    Typing.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.Typing();
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
                                    message.thread = $root.sealpost.native.messenger.v1.Thread.decode(reader, reader.size(), $undefined, _depth + 1, message.thread);
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.sender = $root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1, message.sender);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.int32())
                                        message.state = value;
                                    else
                                        delete message.state;
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

                    Typing.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.Typing)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.Typing: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.Typing();
                        if (object.thread != null) {
                            if (!$util.isObject(object.thread))
                                throw $TypeError(".sealpost.native.messenger.v1.Typing.thread: object expected");
                            message.thread = $root.sealpost.native.messenger.v1.Thread.fromObject(object.thread, _depth + 1);
                        }
                        if (object.sender != null) {
                            if (!$util.isObject(object.sender))
                                throw $TypeError(".sealpost.native.messenger.v1.Typing.sender: object expected");
                            message.sender = $root.sealpost.native.messenger.v1.Device.fromObject(object.sender, _depth + 1);
                        }
                        if (object.state !== 0 && (typeof object.state !== "string" || $root.sealpost.native.messenger.v1.TypingState[object.state] !== 0))
                            switch (object.state) {
                            case "TYPING_STATE_UNSPECIFIED":
                            case 0:
                                message.state = 0;
                                break;
                            case "TYPING_STATE_ON":
                            case 1:
                                message.state = 1;
                                break;
                            case "TYPING_STATE_OFF":
                            case 2:
                                message.state = 2;
                                break;
                            default:
                                if (typeof object.state === "number" && (object.state | 0) === object.state)
                                    message.state = object.state;
                            }
                        return message;
                    };

                    Typing.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.thread = null;
                            object.sender = null;
                            object.state = options.enums === $String ? "TYPING_STATE_UNSPECIFIED" : 0;
                        }
                        if (message.thread != null && $Object.hasOwnProperty.call(message, "thread"))
                            object.thread = $root.sealpost.native.messenger.v1.Thread.toObject(message.thread, options, _depth + 1);
                        if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                            object.sender = $root.sealpost.native.messenger.v1.Device.toObject(message.sender, options, _depth + 1);
                        if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                            object.state = options.enums === $String ? $root.sealpost.native.messenger.v1.TypingState[message.state] === $undefined ? message.state : $root.sealpost.native.messenger.v1.TypingState[message.state] : message.state;
                        return object;
                    };

                    Typing.prototype.toJSON = function() {
                        return Typing.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Typing;
                })();

                v1.KeyQuery = (function() {

                    const KeyQuery = function (properties) {
                        this.targets = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    KeyQuery.prototype.requester = null;
                    KeyQuery.prototype.targets = $util.emptyArray;
                    KeyQuery.prototype.claimId = $util.newBuffer([]);

                    KeyQuery.create = function(properties) {
                        return new KeyQuery(properties);
                    };

                    KeyQuery.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.requester != null && $Object.hasOwnProperty.call(message, "requester"))
                            $root.sealpost.native.messenger.v1.Device.encode(message.requester, writer.uint32(10).fork(), _depth + 1).ldelim();
                        if (message.targets != null && message.targets.length)
                            for (let i = 0; i < message.targets.length; ++i)
                                $root.sealpost.native.messenger.v1.Device.encode(message.targets[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                        if (message.claimId != null && $Object.hasOwnProperty.call(message, "claimId") && message.claimId.length)
                            writer.uint32(26).bytes(message.claimId);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    KeyQuery.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.KeyQuery();
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
                                    message.requester = $root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1, message.requester);
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.targets && message.targets.length))
                                        message.targets = [];
                                    message.targets.push($root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.claimId = value;
                                    else
                                        delete message.claimId;
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

                    KeyQuery.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.KeyQuery)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.KeyQuery: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.KeyQuery();
                        if (object.requester != null) {
                            if (!$util.isObject(object.requester))
                                throw $TypeError(".sealpost.native.messenger.v1.KeyQuery.requester: object expected");
                            message.requester = $root.sealpost.native.messenger.v1.Device.fromObject(object.requester, _depth + 1);
                        }
                        if (object.targets) {
                            if (!$Array.isArray(object.targets))
                                throw $TypeError(".sealpost.native.messenger.v1.KeyQuery.targets: array expected");
                            message.targets = $Array(object.targets.length);
                            for (let i = 0; i < object.targets.length; ++i) {
                                if (!$util.isObject(object.targets[i]))
                                    throw $TypeError(".sealpost.native.messenger.v1.KeyQuery.targets: object expected");
                                message.targets[i] = $root.sealpost.native.messenger.v1.Device.fromObject(object.targets[i], _depth + 1);
                            }
                        }
                        if (object.claimId != null)
                            if (object.claimId.length)
                                if (typeof object.claimId === "string")
                                    $util.base64.decode(object.claimId, message.claimId = $util.newBuffer($util.base64.length(object.claimId)), 0);
                                else if (object.claimId.length >= 0)
                                    message.claimId = object.claimId;
                        return message;
                    };

                    KeyQuery.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.targets = [];
                        if (options.defaults) {
                            object.requester = null;
                            if (options.bytes === $String)
                                object.claimId = "";
                            else {
                                object.claimId = [];
                                if (options.bytes !== $Array)
                                    object.claimId = $util.newBuffer(object.claimId);
                            }
                        }
                        if (message.requester != null && $Object.hasOwnProperty.call(message, "requester"))
                            object.requester = $root.sealpost.native.messenger.v1.Device.toObject(message.requester, options, _depth + 1);
                        if (message.targets && message.targets.length) {
                            object.targets = $Array(message.targets.length);
                            for (let j = 0; j < message.targets.length; ++j)
                                object.targets[j] = $root.sealpost.native.messenger.v1.Device.toObject(message.targets[j], options, _depth + 1);
                        }
                        if (message.claimId != null && $Object.hasOwnProperty.call(message, "claimId"))
                            object.claimId = options.bytes === $String ? $util.base64.encode(message.claimId, 0, message.claimId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.claimId) : message.claimId;
                        return object;
                    };

                    KeyQuery.prototype.toJSON = function() {
                        return KeyQuery.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return KeyQuery;
                })();

                v1.KeyPublish = (function() {

                    const KeyPublish = function (properties) {
                        this.oneTime = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    KeyPublish.prototype.device = null;
                    KeyPublish.prototype.registrationId = 0;
                    KeyPublish.prototype.identityKey = $util.newBuffer([]);
                    KeyPublish.prototype.signedPrekey = null;
                    KeyPublish.prototype.oneTime = $util.emptyArray;
                    KeyPublish.prototype.identityList = $util.newBuffer([]);

                    KeyPublish.create = function(properties) {
                        return new KeyPublish(properties);
                    };

                    KeyPublish.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                            $root.sealpost.native.messenger.v1.Device.encode(message.device, writer.uint32(10).fork(), _depth + 1).ldelim();
                        if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId") && message.registrationId !== 0)
                            writer.uint32(16).uint32(message.registrationId);
                        if (message.identityKey != null && $Object.hasOwnProperty.call(message, "identityKey") && message.identityKey.length)
                            writer.uint32(26).bytes(message.identityKey);
                        if (message.signedPrekey != null && $Object.hasOwnProperty.call(message, "signedPrekey"))
                            $root.sealpost.native.messenger.v1.SignedPreKey.encode(message.signedPrekey, writer.uint32(34).fork(), _depth + 1).ldelim();
                        if (message.oneTime != null && message.oneTime.length)
                            for (let i = 0; i < message.oneTime.length; ++i)
                                $root.sealpost.native.messenger.v1.PreKey.encode(message.oneTime[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                        if (message.identityList != null && $Object.hasOwnProperty.call(message, "identityList") && message.identityList.length)
                            writer.uint32(50).bytes(message.identityList);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    KeyPublish.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.KeyPublish();
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
                                    message.device = $root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1, message.device);
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
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.identityKey = value;
                                    else
                                        delete message.identityKey;
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    message.signedPrekey = $root.sealpost.native.messenger.v1.SignedPreKey.decode(reader, reader.size(), $undefined, _depth + 1, message.signedPrekey);
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.oneTime && message.oneTime.length))
                                        message.oneTime = [];
                                    message.oneTime.push($root.sealpost.native.messenger.v1.PreKey.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.identityList = value;
                                    else
                                        delete message.identityList;
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

                    KeyPublish.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.KeyPublish)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.KeyPublish: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.KeyPublish();
                        if (object.device != null) {
                            if (!$util.isObject(object.device))
                                throw $TypeError(".sealpost.native.messenger.v1.KeyPublish.device: object expected");
                            message.device = $root.sealpost.native.messenger.v1.Device.fromObject(object.device, _depth + 1);
                        }
                        if (object.registrationId != null)
                            if ($Number(object.registrationId) !== 0)
                                message.registrationId = object.registrationId >>> 0;
                        if (object.identityKey != null)
                            if (object.identityKey.length)
                                if (typeof object.identityKey === "string")
                                    $util.base64.decode(object.identityKey, message.identityKey = $util.newBuffer($util.base64.length(object.identityKey)), 0);
                                else if (object.identityKey.length >= 0)
                                    message.identityKey = object.identityKey;
                        if (object.signedPrekey != null) {
                            if (!$util.isObject(object.signedPrekey))
                                throw $TypeError(".sealpost.native.messenger.v1.KeyPublish.signedPrekey: object expected");
                            message.signedPrekey = $root.sealpost.native.messenger.v1.SignedPreKey.fromObject(object.signedPrekey, _depth + 1);
                        }
                        if (object.oneTime) {
                            if (!$Array.isArray(object.oneTime))
                                throw $TypeError(".sealpost.native.messenger.v1.KeyPublish.oneTime: array expected");
                            message.oneTime = $Array(object.oneTime.length);
                            for (let i = 0; i < object.oneTime.length; ++i) {
                                if (!$util.isObject(object.oneTime[i]))
                                    throw $TypeError(".sealpost.native.messenger.v1.KeyPublish.oneTime: object expected");
                                message.oneTime[i] = $root.sealpost.native.messenger.v1.PreKey.fromObject(object.oneTime[i], _depth + 1);
                            }
                        }
                        if (object.identityList != null)
                            if (object.identityList.length)
                                if (typeof object.identityList === "string")
                                    $util.base64.decode(object.identityList, message.identityList = $util.newBuffer($util.base64.length(object.identityList)), 0);
                                else if (object.identityList.length >= 0)
                                    message.identityList = object.identityList;
                        return message;
                    };

                    KeyPublish.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.oneTime = [];
                        if (options.defaults) {
                            object.device = null;
                            object.registrationId = 0;
                            if (options.bytes === $String)
                                object.identityKey = "";
                            else {
                                object.identityKey = [];
                                if (options.bytes !== $Array)
                                    object.identityKey = $util.newBuffer(object.identityKey);
                            }
                            object.signedPrekey = null;
                            if (options.bytes === $String)
                                object.identityList = "";
                            else {
                                object.identityList = [];
                                if (options.bytes !== $Array)
                                    object.identityList = $util.newBuffer(object.identityList);
                            }
                        }
                        if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                            object.device = $root.sealpost.native.messenger.v1.Device.toObject(message.device, options, _depth + 1);
                        if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId"))
                            object.registrationId = message.registrationId;
                        if (message.identityKey != null && $Object.hasOwnProperty.call(message, "identityKey"))
                            object.identityKey = options.bytes === $String ? $util.base64.encode(message.identityKey, 0, message.identityKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.identityKey) : message.identityKey;
                        if (message.signedPrekey != null && $Object.hasOwnProperty.call(message, "signedPrekey"))
                            object.signedPrekey = $root.sealpost.native.messenger.v1.SignedPreKey.toObject(message.signedPrekey, options, _depth + 1);
                        if (message.oneTime && message.oneTime.length) {
                            object.oneTime = $Array(message.oneTime.length);
                            for (let j = 0; j < message.oneTime.length; ++j)
                                object.oneTime[j] = $root.sealpost.native.messenger.v1.PreKey.toObject(message.oneTime[j], options, _depth + 1);
                        }
                        if (message.identityList != null && $Object.hasOwnProperty.call(message, "identityList"))
                            object.identityList = options.bytes === $String ? $util.base64.encode(message.identityList, 0, message.identityList.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.identityList) : message.identityList;
                        return object;
                    };

                    KeyPublish.prototype.toJSON = function() {
                        return KeyPublish.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return KeyPublish;
                })();

                v1.KeyCount = (function() {

                    const KeyCount = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    KeyCount.prototype.device = null;
                    KeyCount.prototype.remaining = 0;

                    KeyCount.create = function(properties) {
                        return new KeyCount(properties);
                    };

                    KeyCount.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                            $root.sealpost.native.messenger.v1.Device.encode(message.device, writer.uint32(10).fork(), _depth + 1).ldelim();
                        if (message.remaining != null && $Object.hasOwnProperty.call(message, "remaining") && message.remaining !== 0)
                            writer.uint32(16).uint32(message.remaining);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    KeyCount.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.KeyCount();
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
                                    message.device = $root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1, message.device);
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.uint32())
                                        message.remaining = value;
                                    else
                                        delete message.remaining;
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

                    KeyCount.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.KeyCount)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.KeyCount: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.KeyCount();
                        if (object.device != null) {
                            if (!$util.isObject(object.device))
                                throw $TypeError(".sealpost.native.messenger.v1.KeyCount.device: object expected");
                            message.device = $root.sealpost.native.messenger.v1.Device.fromObject(object.device, _depth + 1);
                        }
                        if (object.remaining != null)
                            if ($Number(object.remaining) !== 0)
                                message.remaining = object.remaining >>> 0;
                        return message;
                    };

                    KeyCount.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.device = null;
                            object.remaining = 0;
                        }
                        if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                            object.device = $root.sealpost.native.messenger.v1.Device.toObject(message.device, options, _depth + 1);
                        if (message.remaining != null && $Object.hasOwnProperty.call(message, "remaining"))
                            object.remaining = message.remaining;
                        return object;
                    };

                    KeyCount.prototype.toJSON = function() {
                        return KeyCount.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return KeyCount;
                })();

                v1.DeviceQuery = (function() {

                    const DeviceQuery = function (properties) {
                        this.fbids = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    DeviceQuery.prototype.fbids = $util.emptyArray;

                    DeviceQuery.create = function(properties) {
                        return new DeviceQuery(properties);
                    };

                    DeviceQuery.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.fbids != null && message.fbids.length)
                            writer.uint32(10).uint64s(message.fbids);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    DeviceQuery.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.DeviceQuery();
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
                                    if (wireType === 2) {
                                        if (!(message.fbids && message.fbids.length))
                                            message.fbids = [];
                                        reader.uint64s(message.fbids);
                                        continue;
                                    }
                                    if (wireType !== 0)
                                        break;
                                    if (!(message.fbids && message.fbids.length))
                                        message.fbids = [];
                                    message.fbids.push(reader.uint64());
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

                    DeviceQuery.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.DeviceQuery)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.DeviceQuery: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.DeviceQuery();
                        if (object.fbids) {
                            if (!$Array.isArray(object.fbids))
                                throw $TypeError(".sealpost.native.messenger.v1.DeviceQuery.fbids: array expected");
                            message.fbids = $Array(object.fbids.length);
                            for (let i = 0; i < object.fbids.length; ++i)
                                if ($util.Long)
                                    message.fbids[i] = $util.Long.fromValue(object.fbids[i], true);
                                else if (typeof object.fbids[i] === "string")
                                    message.fbids[i] = $parseInt(object.fbids[i], 10);
                                else if (typeof object.fbids[i] === "number")
                                    message.fbids[i] = object.fbids[i];
                                else if (typeof object.fbids[i] === "object")
                                    message.fbids[i] = new $util.LongBits(object.fbids[i].low >>> 0, object.fbids[i].high >>> 0).toNumber(true);
                        }
                        return message;
                    };

                    DeviceQuery.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.fbids = [];
                        if (message.fbids && message.fbids.length) {
                            object.fbids = $Array(message.fbids.length);
                            for (let j = 0; j < message.fbids.length; ++j)
                                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                    object.fbids[j] = typeof message.fbids[j] === "number" ? $BigInt(message.fbids[j]) : $util.Long.fromBits(message.fbids[j].low >>> 0, message.fbids[j].high >>> 0, true).toBigInt();
                                else if (typeof message.fbids[j] === "number")
                                    object.fbids[j] = options.longs === $String ? $String(message.fbids[j]) : message.fbids[j];
                                else
                                    object.fbids[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.fbids[j]) : options.longs === $Number ? new $util.LongBits(message.fbids[j].low >>> 0, message.fbids[j].high >>> 0).toNumber(true) : message.fbids[j];
                        }
                        return object;
                    };

                    DeviceQuery.prototype.toJSON = function() {
                        return DeviceQuery.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return DeviceQuery;
                })();

                v1.ChangeKind = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "CHANGE_KIND_UNSPECIFIED"] = 0;
                    values[valuesById[1] = "CHANGE_KIND_ADD"] = 1;
                    values[valuesById[2] = "CHANGE_KIND_REMOVE"] = 2;
                    values[valuesById[3] = "CHANGE_KIND_RESET"] = 3;
                    return values;
                })();

                v1.DeviceChange = (function() {

                    const DeviceChange = function (properties) {
                        this.devices = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    DeviceChange.prototype.fbid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    DeviceChange.prototype.kind = 0;
                    DeviceChange.prototype.devices = $util.emptyArray;
                    DeviceChange.prototype.timestampMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                    DeviceChange.create = function(properties) {
                        return new DeviceChange(properties);
                    };

                    DeviceChange.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.fbid != null && $Object.hasOwnProperty.call(message, "fbid") && (typeof message.fbid === "object" ? message.fbid.low || message.fbid.high : message.fbid !== 0))
                            writer.uint32(8).uint64(message.fbid);
                        if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                            writer.uint32(16).int32(message.kind);
                        if (message.devices != null && message.devices.length)
                            writer.uint32(26).uint32s(message.devices);
                        if (message.timestampMs != null && $Object.hasOwnProperty.call(message, "timestampMs") && (typeof message.timestampMs === "object" ? message.timestampMs.low || message.timestampMs.high : message.timestampMs !== 0))
                            writer.uint32(32).uint64(message.timestampMs);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    DeviceChange.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.DeviceChange();
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
                                        message.fbid = value;
                                    else
                                        delete message.fbid;
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
                                    if (wireType === 2) {
                                        if (!(message.devices && message.devices.length))
                                            message.devices = [];
                                        reader.uint32s(message.devices);
                                        continue;
                                    }
                                    if (wireType !== 0)
                                        break;
                                    if (!(message.devices && message.devices.length))
                                        message.devices = [];
                                    message.devices.push(reader.uint32());
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.timestampMs = value;
                                    else
                                        delete message.timestampMs;
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

                    DeviceChange.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.DeviceChange)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.DeviceChange: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.DeviceChange();
                        if (object.fbid != null)
                            if (typeof object.fbid === "object" ? object.fbid.low || object.fbid.high : $Number(object.fbid) !== 0)
                                if ($util.Long)
                                    message.fbid = $util.Long.fromValue(object.fbid, true);
                                else if (typeof object.fbid === "string")
                                    message.fbid = $parseInt(object.fbid, 10);
                                else if (typeof object.fbid === "number")
                                    message.fbid = object.fbid;
                                else if (typeof object.fbid === "object")
                                    message.fbid = new $util.LongBits(object.fbid.low >>> 0, object.fbid.high >>> 0).toNumber(true);
                        if (object.kind !== 0 && (typeof object.kind !== "string" || $root.sealpost.native.messenger.v1.ChangeKind[object.kind] !== 0))
                            switch (object.kind) {
                            case "CHANGE_KIND_UNSPECIFIED":
                            case 0:
                                message.kind = 0;
                                break;
                            case "CHANGE_KIND_ADD":
                            case 1:
                                message.kind = 1;
                                break;
                            case "CHANGE_KIND_REMOVE":
                            case 2:
                                message.kind = 2;
                                break;
                            case "CHANGE_KIND_RESET":
                            case 3:
                                message.kind = 3;
                                break;
                            default:
                                if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                                    message.kind = object.kind;
                            }
                        if (object.devices) {
                            if (!$Array.isArray(object.devices))
                                throw $TypeError(".sealpost.native.messenger.v1.DeviceChange.devices: array expected");
                            message.devices = $Array(object.devices.length);
                            for (let i = 0; i < object.devices.length; ++i)
                                message.devices[i] = object.devices[i] >>> 0;
                        }
                        if (object.timestampMs != null)
                            if (typeof object.timestampMs === "object" ? object.timestampMs.low || object.timestampMs.high : $Number(object.timestampMs) !== 0)
                                if ($util.Long)
                                    message.timestampMs = $util.Long.fromValue(object.timestampMs, true);
                                else if (typeof object.timestampMs === "string")
                                    message.timestampMs = $parseInt(object.timestampMs, 10);
                                else if (typeof object.timestampMs === "number")
                                    message.timestampMs = object.timestampMs;
                                else if (typeof object.timestampMs === "object")
                                    message.timestampMs = new $util.LongBits(object.timestampMs.low >>> 0, object.timestampMs.high >>> 0).toNumber(true);
                        return message;
                    };

                    DeviceChange.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.devices = [];
                        if (options.defaults) {
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.fbid = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.fbid = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                            object.kind = options.enums === $String ? "CHANGE_KIND_UNSPECIFIED" : 0;
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.timestampMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.timestampMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        }
                        if (message.fbid != null && $Object.hasOwnProperty.call(message, "fbid"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.fbid = typeof message.fbid === "number" ? $BigInt(message.fbid) : $util.Long.fromBits(message.fbid.low >>> 0, message.fbid.high >>> 0, true).toBigInt();
                            else if (typeof message.fbid === "number")
                                object.fbid = options.longs === $String ? $String(message.fbid) : message.fbid;
                            else
                                object.fbid = options.longs === $String ? $util.Long.prototype.toString.call(message.fbid) : options.longs === $Number ? new $util.LongBits(message.fbid.low >>> 0, message.fbid.high >>> 0).toNumber(true) : message.fbid;
                        if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                            object.kind = options.enums === $String ? $root.sealpost.native.messenger.v1.ChangeKind[message.kind] === $undefined ? message.kind : $root.sealpost.native.messenger.v1.ChangeKind[message.kind] : message.kind;
                        if (message.devices && message.devices.length) {
                            object.devices = $Array(message.devices.length);
                            for (let j = 0; j < message.devices.length; ++j)
                                object.devices[j] = message.devices[j];
                        }
                        if (message.timestampMs != null && $Object.hasOwnProperty.call(message, "timestampMs"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.timestampMs = typeof message.timestampMs === "number" ? $BigInt(message.timestampMs) : $util.Long.fromBits(message.timestampMs.low >>> 0, message.timestampMs.high >>> 0, true).toBigInt();
                            else if (typeof message.timestampMs === "number")
                                object.timestampMs = options.longs === $String ? $String(message.timestampMs) : message.timestampMs;
                            else
                                object.timestampMs = options.longs === $String ? $util.Long.prototype.toString.call(message.timestampMs) : options.longs === $Number ? new $util.LongBits(message.timestampMs.low >>> 0, message.timestampMs.high >>> 0).toNumber(true) : message.timestampMs;
                        return object;
                    };

                    DeviceChange.prototype.toJSON = function() {
                        return DeviceChange.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return DeviceChange;
                })();

                v1.ClaimedKeys = (function() {

                    const ClaimedKeys = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    ClaimedKeys.prototype.device = null;
                    ClaimedKeys.prototype.status = "";
                    ClaimedKeys.prototype.bundle = null;

                    ClaimedKeys.create = function(properties) {
                        return new ClaimedKeys(properties);
                    };

                    ClaimedKeys.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                            $root.sealpost.native.messenger.v1.Device.encode(message.device, writer.uint32(10).fork(), _depth + 1).ldelim();
                        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== "")
                            writer.uint32(18).string(message.status);
                        if (message.bundle != null && $Object.hasOwnProperty.call(message, "bundle"))
                            $root.sealpost.native.messenger.v1.KeyBundle.encode(message.bundle, writer.uint32(26).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    ClaimedKeys.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.ClaimedKeys();
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
                                    message.device = $root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1, message.device);
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.status = value;
                                    else
                                        delete message.status;
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    message.bundle = $root.sealpost.native.messenger.v1.KeyBundle.decode(reader, reader.size(), $undefined, _depth + 1, message.bundle);
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

                    ClaimedKeys.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.ClaimedKeys)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.ClaimedKeys: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.ClaimedKeys();
                        if (object.device != null) {
                            if (!$util.isObject(object.device))
                                throw $TypeError(".sealpost.native.messenger.v1.ClaimedKeys.device: object expected");
                            message.device = $root.sealpost.native.messenger.v1.Device.fromObject(object.device, _depth + 1);
                        }
                        if (object.status != null)
                            if (typeof object.status !== "string" || object.status.length)
                                message.status = $String(object.status);
                        if (object.bundle != null) {
                            if (!$util.isObject(object.bundle))
                                throw $TypeError(".sealpost.native.messenger.v1.ClaimedKeys.bundle: object expected");
                            message.bundle = $root.sealpost.native.messenger.v1.KeyBundle.fromObject(object.bundle, _depth + 1);
                        }
                        return message;
                    };

                    ClaimedKeys.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.device = null;
                            object.status = "";
                            object.bundle = null;
                        }
                        if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                            object.device = $root.sealpost.native.messenger.v1.Device.toObject(message.device, options, _depth + 1);
                        if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                            object.status = message.status;
                        if (message.bundle != null && $Object.hasOwnProperty.call(message, "bundle"))
                            object.bundle = $root.sealpost.native.messenger.v1.KeyBundle.toObject(message.bundle, options, _depth + 1);
                        return object;
                    };

                    ClaimedKeys.prototype.toJSON = function() {
                        return ClaimedKeys.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return ClaimedKeys;
                })();

                v1.KeyAnswer = (function() {

                    const KeyAnswer = function (properties) {
                        this.entries = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    KeyAnswer.prototype.entries = $util.emptyArray;

                    KeyAnswer.create = function(properties) {
                        return new KeyAnswer(properties);
                    };

                    KeyAnswer.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.entries != null && message.entries.length)
                            for (let i = 0; i < message.entries.length; ++i)
                                $root.sealpost.native.messenger.v1.ClaimedKeys.encode(message.entries[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    KeyAnswer.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.KeyAnswer();
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
                                    message.entries.push($root.sealpost.native.messenger.v1.ClaimedKeys.decode(reader, reader.size(), $undefined, _depth + 1));
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

                    KeyAnswer.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.KeyAnswer)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.KeyAnswer: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.KeyAnswer();
                        if (object.entries) {
                            if (!$Array.isArray(object.entries))
                                throw $TypeError(".sealpost.native.messenger.v1.KeyAnswer.entries: array expected");
                            message.entries = $Array(object.entries.length);
                            for (let i = 0; i < object.entries.length; ++i) {
                                if (!$util.isObject(object.entries[i]))
                                    throw $TypeError(".sealpost.native.messenger.v1.KeyAnswer.entries: object expected");
                                message.entries[i] = $root.sealpost.native.messenger.v1.ClaimedKeys.fromObject(object.entries[i], _depth + 1);
                            }
                        }
                        return message;
                    };

                    KeyAnswer.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.entries = [];
                        if (message.entries && message.entries.length) {
                            object.entries = $Array(message.entries.length);
                            for (let j = 0; j < message.entries.length; ++j)
                                object.entries[j] = $root.sealpost.native.messenger.v1.ClaimedKeys.toObject(message.entries[j], options, _depth + 1);
                        }
                        return object;
                    };

                    KeyAnswer.prototype.toJSON = function() {
                        return KeyAnswer.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return KeyAnswer;
                })();

                v1.UserDevices = (function() {

                    const UserDevices = function (properties) {
                        this.devices = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    UserDevices.prototype.fbid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    UserDevices.prototype.devices = $util.emptyArray;

                    UserDevices.create = function(properties) {
                        return new UserDevices(properties);
                    };

                    UserDevices.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.fbid != null && $Object.hasOwnProperty.call(message, "fbid") && (typeof message.fbid === "object" ? message.fbid.low || message.fbid.high : message.fbid !== 0))
                            writer.uint32(8).uint64(message.fbid);
                        if (message.devices != null && message.devices.length)
                            writer.uint32(18).uint32s(message.devices);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    UserDevices.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.UserDevices();
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
                                        message.fbid = value;
                                    else
                                        delete message.fbid;
                                    continue;
                                }
                            case 2: {
                                    if (wireType === 2) {
                                        if (!(message.devices && message.devices.length))
                                            message.devices = [];
                                        reader.uint32s(message.devices);
                                        continue;
                                    }
                                    if (wireType !== 0)
                                        break;
                                    if (!(message.devices && message.devices.length))
                                        message.devices = [];
                                    message.devices.push(reader.uint32());
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

                    UserDevices.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.UserDevices)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.UserDevices: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.UserDevices();
                        if (object.fbid != null)
                            if (typeof object.fbid === "object" ? object.fbid.low || object.fbid.high : $Number(object.fbid) !== 0)
                                if ($util.Long)
                                    message.fbid = $util.Long.fromValue(object.fbid, true);
                                else if (typeof object.fbid === "string")
                                    message.fbid = $parseInt(object.fbid, 10);
                                else if (typeof object.fbid === "number")
                                    message.fbid = object.fbid;
                                else if (typeof object.fbid === "object")
                                    message.fbid = new $util.LongBits(object.fbid.low >>> 0, object.fbid.high >>> 0).toNumber(true);
                        if (object.devices) {
                            if (!$Array.isArray(object.devices))
                                throw $TypeError(".sealpost.native.messenger.v1.UserDevices.devices: array expected");
                            message.devices = $Array(object.devices.length);
                            for (let i = 0; i < object.devices.length; ++i)
                                message.devices[i] = object.devices[i] >>> 0;
                        }
                        return message;
                    };

                    UserDevices.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.devices = [];
                        if (options.defaults)
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.fbid = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.fbid = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if (message.fbid != null && $Object.hasOwnProperty.call(message, "fbid"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.fbid = typeof message.fbid === "number" ? $BigInt(message.fbid) : $util.Long.fromBits(message.fbid.low >>> 0, message.fbid.high >>> 0, true).toBigInt();
                            else if (typeof message.fbid === "number")
                                object.fbid = options.longs === $String ? $String(message.fbid) : message.fbid;
                            else
                                object.fbid = options.longs === $String ? $util.Long.prototype.toString.call(message.fbid) : options.longs === $Number ? new $util.LongBits(message.fbid.low >>> 0, message.fbid.high >>> 0).toNumber(true) : message.fbid;
                        if (message.devices && message.devices.length) {
                            object.devices = $Array(message.devices.length);
                            for (let j = 0; j < message.devices.length; ++j)
                                object.devices[j] = message.devices[j];
                        }
                        return object;
                    };

                    UserDevices.prototype.toJSON = function() {
                        return UserDevices.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return UserDevices;
                })();

                v1.DeviceAnswer = (function() {

                    const DeviceAnswer = function (properties) {
                        this.entries = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    DeviceAnswer.prototype.entries = $util.emptyArray;

                    DeviceAnswer.create = function(properties) {
                        return new DeviceAnswer(properties);
                    };

                    DeviceAnswer.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.entries != null && message.entries.length)
                            for (let i = 0; i < message.entries.length; ++i)
                                $root.sealpost.native.messenger.v1.UserDevices.encode(message.entries[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    DeviceAnswer.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.DeviceAnswer();
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
                                    message.entries.push($root.sealpost.native.messenger.v1.UserDevices.decode(reader, reader.size(), $undefined, _depth + 1));
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

                    DeviceAnswer.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.DeviceAnswer)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.DeviceAnswer: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.DeviceAnswer();
                        if (object.entries) {
                            if (!$Array.isArray(object.entries))
                                throw $TypeError(".sealpost.native.messenger.v1.DeviceAnswer.entries: array expected");
                            message.entries = $Array(object.entries.length);
                            for (let i = 0; i < object.entries.length; ++i) {
                                if (!$util.isObject(object.entries[i]))
                                    throw $TypeError(".sealpost.native.messenger.v1.DeviceAnswer.entries: object expected");
                                message.entries[i] = $root.sealpost.native.messenger.v1.UserDevices.fromObject(object.entries[i], _depth + 1);
                            }
                        }
                        return message;
                    };

                    DeviceAnswer.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.entries = [];
                        if (message.entries && message.entries.length) {
                            object.entries = $Array(message.entries.length);
                            for (let j = 0; j < message.entries.length; ++j)
                                object.entries[j] = $root.sealpost.native.messenger.v1.UserDevices.toObject(message.entries[j], options, _depth + 1);
                        }
                        return object;
                    };

                    DeviceAnswer.prototype.toJSON = function() {
                        return DeviceAnswer.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return DeviceAnswer;
                })();

                v1.Ack = (function() {

                    const Ack = function (properties) {
                        this.missing = [];
                        this.extra = [];
                        this.stale = [];
                        this.parked = [];
                        this.unconfirmed = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    Ack.prototype.otid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Ack.prototype.code = "";
                    Ack.prototype.timestampMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Ack.prototype.conversationSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Ack.prototype.missing = $util.emptyArray;
                    Ack.prototype.extra = $util.emptyArray;
                    Ack.prototype.stale = $util.emptyArray;
                    Ack.prototype.limit = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Ack.prototype.actual = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Ack.prototype.retryAfterMs = 0;
                    Ack.prototype.field = "";
                    Ack.prototype.rule = "";
                    Ack.prototype.challenge = $util.newBuffer([]);
                    Ack.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Ack.prototype.leg = "";
                    Ack.prototype.parked = $util.emptyArray;
                    Ack.prototype.unconfirmed = $util.emptyArray;

                    Ack.create = function(properties) {
                        return new Ack(properties);
                    };

                    Ack.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.otid != null && $Object.hasOwnProperty.call(message, "otid") && (typeof message.otid === "object" ? message.otid.low || message.otid.high : message.otid !== 0))
                            writer.uint32(8).uint64(message.otid);
                        if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                            writer.uint32(18).string(message.code);
                        if (message.timestampMs != null && $Object.hasOwnProperty.call(message, "timestampMs") && (typeof message.timestampMs === "object" ? message.timestampMs.low || message.timestampMs.high : message.timestampMs !== 0))
                            writer.uint32(24).uint64(message.timestampMs);
                        if (message.conversationSeq != null && $Object.hasOwnProperty.call(message, "conversationSeq") && (typeof message.conversationSeq === "object" ? message.conversationSeq.low || message.conversationSeq.high : message.conversationSeq !== 0))
                            writer.uint32(32).uint64(message.conversationSeq);
                        if (message.missing != null && message.missing.length)
                            for (let i = 0; i < message.missing.length; ++i)
                                $root.sealpost.native.messenger.v1.Device.encode(message.missing[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                        if (message.extra != null && message.extra.length)
                            for (let i = 0; i < message.extra.length; ++i)
                                $root.sealpost.native.messenger.v1.Device.encode(message.extra[i], writer.uint32(50).fork(), _depth + 1).ldelim();
                        if (message.stale != null && message.stale.length)
                            for (let i = 0; i < message.stale.length; ++i)
                                $root.sealpost.native.messenger.v1.Device.encode(message.stale[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                        if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && (typeof message.limit === "object" ? message.limit.low || message.limit.high : message.limit !== 0))
                            writer.uint32(64).uint64(message.limit);
                        if (message.actual != null && $Object.hasOwnProperty.call(message, "actual") && (typeof message.actual === "object" ? message.actual.low || message.actual.high : message.actual !== 0))
                            writer.uint32(72).uint64(message.actual);
                        if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs") && message.retryAfterMs !== 0)
                            writer.uint32(80).uint32(message.retryAfterMs);
                        if (message.field != null && $Object.hasOwnProperty.call(message, "field") && message.field !== "")
                            writer.uint32(90).string(message.field);
                        if (message.rule != null && $Object.hasOwnProperty.call(message, "rule") && message.rule !== "")
                            writer.uint32(98).string(message.rule);
                        if (message.challenge != null && $Object.hasOwnProperty.call(message, "challenge") && message.challenge.length)
                            writer.uint32(106).bytes(message.challenge);
                        if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                            writer.uint32(112).uint64(message.epoch);
                        if (message.leg != null && $Object.hasOwnProperty.call(message, "leg") && message.leg !== "")
                            writer.uint32(122).string(message.leg);
                        if (message.parked != null && message.parked.length)
                            for (let i = 0; i < message.parked.length; ++i)
                                $root.sealpost.native.messenger.v1.Device.encode(message.parked[i], writer.uint32(130).fork(), _depth + 1).ldelim();
                        if (message.unconfirmed != null && message.unconfirmed.length)
                            for (let i = 0; i < message.unconfirmed.length; ++i)
                                $root.sealpost.native.messenger.v1.Device.encode(message.unconfirmed[i], writer.uint32(138).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    Ack.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.Ack();
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
                                        message.otid = value;
                                    else
                                        delete message.otid;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.code = value;
                                    else
                                        delete message.code;
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.timestampMs = value;
                                    else
                                        delete message.timestampMs;
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.conversationSeq = value;
                                    else
                                        delete message.conversationSeq;
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.missing && message.missing.length))
                                        message.missing = [];
                                    message.missing.push($root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.extra && message.extra.length))
                                        message.extra = [];
                                    message.extra.push($root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 7: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.stale && message.stale.length))
                                        message.stale = [];
                                    message.stale.push($root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 8: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.limit = value;
                                    else
                                        delete message.limit;
                                    continue;
                                }
                            case 9: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.actual = value;
                                    else
                                        delete message.actual;
                                    continue;
                                }
                            case 10: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.uint32())
                                        message.retryAfterMs = value;
                                    else
                                        delete message.retryAfterMs;
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
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.challenge = value;
                                    else
                                        delete message.challenge;
                                    continue;
                                }
                            case 14: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.epoch = value;
                                    else
                                        delete message.epoch;
                                    continue;
                                }
                            case 15: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.leg = value;
                                    else
                                        delete message.leg;
                                    continue;
                                }
                            case 16: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.parked && message.parked.length))
                                        message.parked = [];
                                    message.parked.push($root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 17: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.unconfirmed && message.unconfirmed.length))
                                        message.unconfirmed = [];
                                    message.unconfirmed.push($root.sealpost.native.messenger.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1));
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

                    Ack.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.Ack)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.Ack: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.Ack();
                        if (object.otid != null)
                            if (typeof object.otid === "object" ? object.otid.low || object.otid.high : $Number(object.otid) !== 0)
                                if ($util.Long)
                                    message.otid = $util.Long.fromValue(object.otid, true);
                                else if (typeof object.otid === "string")
                                    message.otid = $parseInt(object.otid, 10);
                                else if (typeof object.otid === "number")
                                    message.otid = object.otid;
                                else if (typeof object.otid === "object")
                                    message.otid = new $util.LongBits(object.otid.low >>> 0, object.otid.high >>> 0).toNumber(true);
                        if (object.code != null)
                            if (typeof object.code !== "string" || object.code.length)
                                message.code = $String(object.code);
                        if (object.timestampMs != null)
                            if (typeof object.timestampMs === "object" ? object.timestampMs.low || object.timestampMs.high : $Number(object.timestampMs) !== 0)
                                if ($util.Long)
                                    message.timestampMs = $util.Long.fromValue(object.timestampMs, true);
                                else if (typeof object.timestampMs === "string")
                                    message.timestampMs = $parseInt(object.timestampMs, 10);
                                else if (typeof object.timestampMs === "number")
                                    message.timestampMs = object.timestampMs;
                                else if (typeof object.timestampMs === "object")
                                    message.timestampMs = new $util.LongBits(object.timestampMs.low >>> 0, object.timestampMs.high >>> 0).toNumber(true);
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
                        if (object.missing) {
                            if (!$Array.isArray(object.missing))
                                throw $TypeError(".sealpost.native.messenger.v1.Ack.missing: array expected");
                            message.missing = $Array(object.missing.length);
                            for (let i = 0; i < object.missing.length; ++i) {
                                if (!$util.isObject(object.missing[i]))
                                    throw $TypeError(".sealpost.native.messenger.v1.Ack.missing: object expected");
                                message.missing[i] = $root.sealpost.native.messenger.v1.Device.fromObject(object.missing[i], _depth + 1);
                            }
                        }
                        if (object.extra) {
                            if (!$Array.isArray(object.extra))
                                throw $TypeError(".sealpost.native.messenger.v1.Ack.extra: array expected");
                            message.extra = $Array(object.extra.length);
                            for (let i = 0; i < object.extra.length; ++i) {
                                if (!$util.isObject(object.extra[i]))
                                    throw $TypeError(".sealpost.native.messenger.v1.Ack.extra: object expected");
                                message.extra[i] = $root.sealpost.native.messenger.v1.Device.fromObject(object.extra[i], _depth + 1);
                            }
                        }
                        if (object.stale) {
                            if (!$Array.isArray(object.stale))
                                throw $TypeError(".sealpost.native.messenger.v1.Ack.stale: array expected");
                            message.stale = $Array(object.stale.length);
                            for (let i = 0; i < object.stale.length; ++i) {
                                if (!$util.isObject(object.stale[i]))
                                    throw $TypeError(".sealpost.native.messenger.v1.Ack.stale: object expected");
                                message.stale[i] = $root.sealpost.native.messenger.v1.Device.fromObject(object.stale[i], _depth + 1);
                            }
                        }
                        if (object.limit != null)
                            if (typeof object.limit === "object" ? object.limit.low || object.limit.high : $Number(object.limit) !== 0)
                                if ($util.Long)
                                    message.limit = $util.Long.fromValue(object.limit, true);
                                else if (typeof object.limit === "string")
                                    message.limit = $parseInt(object.limit, 10);
                                else if (typeof object.limit === "number")
                                    message.limit = object.limit;
                                else if (typeof object.limit === "object")
                                    message.limit = new $util.LongBits(object.limit.low >>> 0, object.limit.high >>> 0).toNumber(true);
                        if (object.actual != null)
                            if (typeof object.actual === "object" ? object.actual.low || object.actual.high : $Number(object.actual) !== 0)
                                if ($util.Long)
                                    message.actual = $util.Long.fromValue(object.actual, true);
                                else if (typeof object.actual === "string")
                                    message.actual = $parseInt(object.actual, 10);
                                else if (typeof object.actual === "number")
                                    message.actual = object.actual;
                                else if (typeof object.actual === "object")
                                    message.actual = new $util.LongBits(object.actual.low >>> 0, object.actual.high >>> 0).toNumber(true);
                        if (object.retryAfterMs != null)
                            if ($Number(object.retryAfterMs) !== 0)
                                message.retryAfterMs = object.retryAfterMs >>> 0;
                        if (object.field != null)
                            if (typeof object.field !== "string" || object.field.length)
                                message.field = $String(object.field);
                        if (object.rule != null)
                            if (typeof object.rule !== "string" || object.rule.length)
                                message.rule = $String(object.rule);
                        if (object.challenge != null)
                            if (object.challenge.length)
                                if (typeof object.challenge === "string")
                                    $util.base64.decode(object.challenge, message.challenge = $util.newBuffer($util.base64.length(object.challenge)), 0);
                                else if (object.challenge.length >= 0)
                                    message.challenge = object.challenge;
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
                        if (object.leg != null)
                            if (typeof object.leg !== "string" || object.leg.length)
                                message.leg = $String(object.leg);
                        if (object.parked) {
                            if (!$Array.isArray(object.parked))
                                throw $TypeError(".sealpost.native.messenger.v1.Ack.parked: array expected");
                            message.parked = $Array(object.parked.length);
                            for (let i = 0; i < object.parked.length; ++i) {
                                if (!$util.isObject(object.parked[i]))
                                    throw $TypeError(".sealpost.native.messenger.v1.Ack.parked: object expected");
                                message.parked[i] = $root.sealpost.native.messenger.v1.Device.fromObject(object.parked[i], _depth + 1);
                            }
                        }
                        if (object.unconfirmed) {
                            if (!$Array.isArray(object.unconfirmed))
                                throw $TypeError(".sealpost.native.messenger.v1.Ack.unconfirmed: array expected");
                            message.unconfirmed = $Array(object.unconfirmed.length);
                            for (let i = 0; i < object.unconfirmed.length; ++i) {
                                if (!$util.isObject(object.unconfirmed[i]))
                                    throw $TypeError(".sealpost.native.messenger.v1.Ack.unconfirmed: object expected");
                                message.unconfirmed[i] = $root.sealpost.native.messenger.v1.Device.fromObject(object.unconfirmed[i], _depth + 1);
                            }
                        }
                        return message;
                    };

                    Ack.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults) {
                            object.missing = [];
                            object.extra = [];
                            object.stale = [];
                            object.parked = [];
                            object.unconfirmed = [];
                        }
                        if (options.defaults) {
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.otid = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.otid = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                            object.code = "";
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.timestampMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.timestampMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.conversationSeq = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.conversationSeq = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.limit = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.limit = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.actual = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.actual = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                            object.retryAfterMs = 0;
                            object.field = "";
                            object.rule = "";
                            if (options.bytes === $String)
                                object.challenge = "";
                            else {
                                object.challenge = [];
                                if (options.bytes !== $Array)
                                    object.challenge = $util.newBuffer(object.challenge);
                            }
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                            object.leg = "";
                        }
                        if (message.otid != null && $Object.hasOwnProperty.call(message, "otid"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.otid = typeof message.otid === "number" ? $BigInt(message.otid) : $util.Long.fromBits(message.otid.low >>> 0, message.otid.high >>> 0, true).toBigInt();
                            else if (typeof message.otid === "number")
                                object.otid = options.longs === $String ? $String(message.otid) : message.otid;
                            else
                                object.otid = options.longs === $String ? $util.Long.prototype.toString.call(message.otid) : options.longs === $Number ? new $util.LongBits(message.otid.low >>> 0, message.otid.high >>> 0).toNumber(true) : message.otid;
                        if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                            object.code = message.code;
                        if (message.timestampMs != null && $Object.hasOwnProperty.call(message, "timestampMs"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.timestampMs = typeof message.timestampMs === "number" ? $BigInt(message.timestampMs) : $util.Long.fromBits(message.timestampMs.low >>> 0, message.timestampMs.high >>> 0, true).toBigInt();
                            else if (typeof message.timestampMs === "number")
                                object.timestampMs = options.longs === $String ? $String(message.timestampMs) : message.timestampMs;
                            else
                                object.timestampMs = options.longs === $String ? $util.Long.prototype.toString.call(message.timestampMs) : options.longs === $Number ? new $util.LongBits(message.timestampMs.low >>> 0, message.timestampMs.high >>> 0).toNumber(true) : message.timestampMs;
                        if (message.conversationSeq != null && $Object.hasOwnProperty.call(message, "conversationSeq"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.conversationSeq = typeof message.conversationSeq === "number" ? $BigInt(message.conversationSeq) : $util.Long.fromBits(message.conversationSeq.low >>> 0, message.conversationSeq.high >>> 0, true).toBigInt();
                            else if (typeof message.conversationSeq === "number")
                                object.conversationSeq = options.longs === $String ? $String(message.conversationSeq) : message.conversationSeq;
                            else
                                object.conversationSeq = options.longs === $String ? $util.Long.prototype.toString.call(message.conversationSeq) : options.longs === $Number ? new $util.LongBits(message.conversationSeq.low >>> 0, message.conversationSeq.high >>> 0).toNumber(true) : message.conversationSeq;
                        if (message.missing && message.missing.length) {
                            object.missing = $Array(message.missing.length);
                            for (let j = 0; j < message.missing.length; ++j)
                                object.missing[j] = $root.sealpost.native.messenger.v1.Device.toObject(message.missing[j], options, _depth + 1);
                        }
                        if (message.extra && message.extra.length) {
                            object.extra = $Array(message.extra.length);
                            for (let j = 0; j < message.extra.length; ++j)
                                object.extra[j] = $root.sealpost.native.messenger.v1.Device.toObject(message.extra[j], options, _depth + 1);
                        }
                        if (message.stale && message.stale.length) {
                            object.stale = $Array(message.stale.length);
                            for (let j = 0; j < message.stale.length; ++j)
                                object.stale[j] = $root.sealpost.native.messenger.v1.Device.toObject(message.stale[j], options, _depth + 1);
                        }
                        if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.limit = typeof message.limit === "number" ? $BigInt(message.limit) : $util.Long.fromBits(message.limit.low >>> 0, message.limit.high >>> 0, true).toBigInt();
                            else if (typeof message.limit === "number")
                                object.limit = options.longs === $String ? $String(message.limit) : message.limit;
                            else
                                object.limit = options.longs === $String ? $util.Long.prototype.toString.call(message.limit) : options.longs === $Number ? new $util.LongBits(message.limit.low >>> 0, message.limit.high >>> 0).toNumber(true) : message.limit;
                        if (message.actual != null && $Object.hasOwnProperty.call(message, "actual"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.actual = typeof message.actual === "number" ? $BigInt(message.actual) : $util.Long.fromBits(message.actual.low >>> 0, message.actual.high >>> 0, true).toBigInt();
                            else if (typeof message.actual === "number")
                                object.actual = options.longs === $String ? $String(message.actual) : message.actual;
                            else
                                object.actual = options.longs === $String ? $util.Long.prototype.toString.call(message.actual) : options.longs === $Number ? new $util.LongBits(message.actual.low >>> 0, message.actual.high >>> 0).toNumber(true) : message.actual;
                        if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs"))
                            object.retryAfterMs = message.retryAfterMs;
                        if (message.field != null && $Object.hasOwnProperty.call(message, "field"))
                            object.field = message.field;
                        if (message.rule != null && $Object.hasOwnProperty.call(message, "rule"))
                            object.rule = message.rule;
                        if (message.challenge != null && $Object.hasOwnProperty.call(message, "challenge"))
                            object.challenge = options.bytes === $String ? $util.base64.encode(message.challenge, 0, message.challenge.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.challenge) : message.challenge;
                        if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                            else if (typeof message.epoch === "number")
                                object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                            else
                                object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
                        if (message.leg != null && $Object.hasOwnProperty.call(message, "leg"))
                            object.leg = message.leg;
                        if (message.parked && message.parked.length) {
                            object.parked = $Array(message.parked.length);
                            for (let j = 0; j < message.parked.length; ++j)
                                object.parked[j] = $root.sealpost.native.messenger.v1.Device.toObject(message.parked[j], options, _depth + 1);
                        }
                        if (message.unconfirmed && message.unconfirmed.length) {
                            object.unconfirmed = $Array(message.unconfirmed.length);
                            for (let j = 0; j < message.unconfirmed.length; ++j)
                                object.unconfirmed[j] = $root.sealpost.native.messenger.v1.Device.toObject(message.unconfirmed[j], options, _depth + 1);
                        }
                        return object;
                    };

                    Ack.prototype.toJSON = function() {
                        return Ack.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Ack;
                })();

                v1.Error = (function() {

                    const Error = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    Error.prototype.code = "";
                    Error.prototype.rule = "";
                    Error.prototype.field = "";
                    Error.prototype.otid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                    Error.create = function(properties) {
                        return new Error(properties);
                    };

                    Error.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                            writer.uint32(10).string(message.code);
                        if (message.rule != null && $Object.hasOwnProperty.call(message, "rule") && message.rule !== "")
                            writer.uint32(18).string(message.rule);
                        if (message.field != null && $Object.hasOwnProperty.call(message, "field") && message.field !== "")
                            writer.uint32(26).string(message.field);
                        if (message.otid != null && $Object.hasOwnProperty.call(message, "otid") && (typeof message.otid === "object" ? message.otid.low || message.otid.high : message.otid !== 0))
                            writer.uint32(32).uint64(message.otid);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    Error.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.sealpost.native.messenger.v1.Error();
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
                                        message.rule = value;
                                    else
                                        delete message.rule;
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.field = value;
                                    else
                                        delete message.field;
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.otid = value;
                                    else
                                        delete message.otid;
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

                    Error.fromObject = function (object, _depth) {
                        if (object instanceof $root.sealpost.native.messenger.v1.Error)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".sealpost.native.messenger.v1.Error: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.sealpost.native.messenger.v1.Error();
                        if (object.code != null)
                            if (typeof object.code !== "string" || object.code.length)
                                message.code = $String(object.code);
                        if (object.rule != null)
                            if (typeof object.rule !== "string" || object.rule.length)
                                message.rule = $String(object.rule);
                        if (object.field != null)
                            if (typeof object.field !== "string" || object.field.length)
                                message.field = $String(object.field);
                        if (object.otid != null)
                            if (typeof object.otid === "object" ? object.otid.low || object.otid.high : $Number(object.otid) !== 0)
                                if ($util.Long)
                                    message.otid = $util.Long.fromValue(object.otid, true);
                                else if (typeof object.otid === "string")
                                    message.otid = $parseInt(object.otid, 10);
                                else if (typeof object.otid === "number")
                                    message.otid = object.otid;
                                else if (typeof object.otid === "object")
                                    message.otid = new $util.LongBits(object.otid.low >>> 0, object.otid.high >>> 0).toNumber(true);
                        return message;
                    };

                    Error.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.code = "";
                            object.rule = "";
                            object.field = "";
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.otid = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.otid = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        }
                        if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                            object.code = message.code;
                        if (message.rule != null && $Object.hasOwnProperty.call(message, "rule"))
                            object.rule = message.rule;
                        if (message.field != null && $Object.hasOwnProperty.call(message, "field"))
                            object.field = message.field;
                        if (message.otid != null && $Object.hasOwnProperty.call(message, "otid"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.otid = typeof message.otid === "number" ? $BigInt(message.otid) : $util.Long.fromBits(message.otid.low >>> 0, message.otid.high >>> 0, true).toBigInt();
                            else if (typeof message.otid === "number")
                                object.otid = options.longs === $String ? $String(message.otid) : message.otid;
                            else
                                object.otid = options.longs === $String ? $util.Long.prototype.toString.call(message.otid) : options.longs === $Number ? new $util.LongBits(message.otid.low >>> 0, message.otid.high >>> 0).toNumber(true) : message.otid;
                        return object;
                    };

                    Error.prototype.toJSON = function() {
                        return Error.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Error;
                })();

                return v1;
            })();

            return messenger;
        })();

        return native;
    })();

    return sealpost;
})();

export {
  $root as default
};
