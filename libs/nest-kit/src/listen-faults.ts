import { isNativeError } from 'node:util/types';
import type { Fault } from './start-fault.ts';

/** The settings of a process, as it read them. */
type Config = Readonly<Record<string, unknown>>;

const ruleOfCode: Readonly<Record<string, string>> = {
  EADDRINUSE: 'must be a port that nobody else listens on',
  EACCES: 'must be a port that this user may listen on',
};

/** What to change, where a server could not listen; `undefined` where an error is of another kind. */
export function listenFault(error: unknown, config: Config): Fault | undefined {
  if (!isNativeError(error)) return undefined;
  // gRPC puts the system's error into its own text: `listen EADDRINUSE: address already in use 127.0.0.1:7402`.
  const { code, port } = /listen (?<code>E[A-Z]+)\b.*:(?<port>\d+)/.exec(error.message)?.groups ?? {};
  if (code === undefined) return undefined;
  const rule = Object.hasOwn(ruleOfCode, code) ? ruleOfCode[code] : undefined;
  if (rule === undefined) return { field: 'HOST', rule: 'must be an interface of this machine' };
  return { field: portSetting(config, Number(port)), rule };
}

const portSetting = (config: Config, port: number): string =>
  Object.keys(config).find((name) => name.endsWith('PORT') && config[name] === port) ?? 'HOST';
