/** The running simulation. */
export const SIMULATION = Symbol('SIMULATION');
