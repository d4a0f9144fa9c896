/** What Nest injects, by name. */
export const DIRECTORY_CALLS = Symbol('directory calls');
export const APPLY_CONTROLS = Symbol('apply controls');
