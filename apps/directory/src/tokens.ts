/** What Nest injects, by name. */
export const DIRECTORY_CALLS = Symbol('directory calls');
export const APPLY_CONTROLS = Symbol('apply controls');
export const APP_CALLS = Symbol('calls of app backends');
export const CALLER_OF = Symbol('who calls');
