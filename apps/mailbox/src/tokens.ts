/** What Nest injects, by name. */
export const APP_OF_CREDENTIAL = Symbol('app of a credential');
export const DIALECTS = Symbol('dialects');
export const TAKE_FRAME = Symbol('take a frame');
export const DEVICE_FLOWS = Symbol('what devices can do');
export const LOGGER = Symbol('logger');
export const OPEN_LINKS = Symbol('open links');
export const QUEUE_ROUTED = Symbol('queue routed envelopes');
export const TELL = Symbol('tell other mailboxes');
export const TELL_RECEIPTS = Symbol('tell receipts');
export const QUEUE_NOTICES = Symbol('queue notices');
