import type { Bus } from '#libs/bus';
import type { DirectoryMethodName, DirectoryRequestRead, DirectoryResponse } from '#libs/contracts';
import type { Result } from '#libs/envelope';
import type { RulePorts } from '../ports.ts';

/** What a call takes from outside. */
export interface CallPorts extends RulePorts {
  readonly publish: Bus['publish'];
  readonly read: Bus['read'];
}

/** One method: its answer, or what was wrong with the request. */
export type Call<N extends DirectoryMethodName> = (
  request: DirectoryRequestRead<N>,
) => Promise<Result<DirectoryResponse<N>>>;

/** Every method of the service. */
export type DirectoryCalls = { readonly [N in DirectoryMethodName]: Call<N> };
