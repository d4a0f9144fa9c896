/** What Nest hands to the controllers of ingress. */
export const receiveDeliveryToken = Symbol('receive delivery');
export const verifyEndpointToken = Symbol('verify endpoint');
