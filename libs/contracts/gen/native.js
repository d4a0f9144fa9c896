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
                    Frame.prototype.ack = null;
                    Frame.prototype.error = null;

                    let $oneOfFields;

                    $Object.defineProperty(Frame.prototype, "body", {
                        get: $util.oneOfGetter($oneOfFields = ["send", "ack", "error"]),
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
                        if (message.ack != null && $Object.hasOwnProperty.call(message, "ack"))
                            $root.sealpost.native.messenger.v1.Ack.encode(message.ack, writer.uint32(90).fork(), _depth + 1).ldelim();
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
                            case 11: {
                                    if (wireType !== 2)
                                        break;
                                    message.ack = $root.sealpost.native.messenger.v1.Ack.decode(reader, reader.size(), $undefined, _depth + 1, message.ack);
                                    message.body = "ack";
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
                        if (object.ack != null) {
                            if (!$util.isObject(object.ack))
                                throw $TypeError(".sealpost.native.messenger.v1.Frame.ack: object expected");
                            message.ack = $root.sealpost.native.messenger.v1.Ack.fromObject(object.ack, _depth + 1);
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
                        if (message.ack != null && $Object.hasOwnProperty.call(message, "ack")) {
                            object.ack = $root.sealpost.native.messenger.v1.Ack.toObject(message.ack, options, _depth + 1);
                            if (options.oneofs)
                                object.body = "ack";
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
