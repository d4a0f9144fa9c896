export { createIngress, type CreateIngressPorts, type Ingress } from './create-ingress.ts';
