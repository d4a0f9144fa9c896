/** What Nest injects, by name. */
export const EGRESS_FLOWS = Symbol('egress flows');
