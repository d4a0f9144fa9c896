/** What Nest injects, by name. */
export const APP_OF_CREDENTIAL = Symbol('app of a credential');
export const DIALECTS = Symbol('dialects');
export const SUBMIT_FRAME = Symbol('submit a frame');
export const LOGGER = Symbol('logger');
export const OPEN_LINKS = Symbol('open links');
export const QUEUE_ROUTED = Symbol('queue routed envelopes');
export const QUEUE_ROUTED_RECEIPTS = Symbol('queue receipts of routing');
