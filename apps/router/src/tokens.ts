/** What Nest hands to the controller of the router. */
export const routeInboundToken = Symbol('route inbound');
