/** What a connector is on its webhook side. This entry may reach content.v1; `native.ts` never does. */
export type * from './connector.ts';
