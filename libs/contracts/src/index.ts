export { withGatewayHeader } from './gateway-header.ts';
export { fromLong, millisOf, toLong } from './long.ts';
export {
  directoryMethods,
  type DirectoryMethodName,
  type DirectoryRequest,
  type DirectoryRequestRead,
  type DirectoryResponse,
  type DirectoryResponseRead,
  directoryServiceName,
} from './directory-service.ts';
export type { UnaryMethod } from './unary-method.ts';
export { deliveryMethods, deliveryServiceName } from './delivery-service.ts';
export { nativeLinkMethods, nativeLinkServiceName } from './native-link-service.ts';
export {
  appMetadataKey,
  appServices,
  capabilitiesMethods,
  consentMethods,
  conversationsMethods,
  devicesMethods,
  keysMethods,
  type RequestRead,
  type Response,
} from './native-services.ts';
