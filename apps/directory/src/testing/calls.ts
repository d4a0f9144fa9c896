import { directoryMethods as methods, type UnaryMethod } from '#libs/contracts';
import { type Failure, type Result, translated } from '#libs/envelope';
import { directoryCalls } from '../calls/index.ts';
import type { CallPorts } from '../calls/ports.ts';

/** The service's methods without a network, but through the bytes of their messages. */
export function callsOn(ports: Omit<CallPorts, 'read'> & Partial<Pick<CallPorts, 'read'>>) {
  const calls = directoryCalls({ read: () => Promise.resolve([]), ...ports });
  return {
    addAccount: through(methods.addAccount, calls.addAccount),
    listAccounts: through(methods.listAccounts, calls.listAccounts),
    addLink: through(methods.addLink, calls.addLink),
    addDevice: through(methods.addDevice, calls.addDevice),
    addConversation: through(methods.addConversation, calls.addConversation),
    listConversations: through(methods.listConversations, calls.listConversations),
    showConversation: through(methods.showConversation, calls.showConversation),
    closeConversation: through(methods.closeConversation, calls.closeConversation),
    listDeadLetters: through(methods.listDeadLetters, calls.listDeadLetters),
    replayDeadLetter: through(methods.replayDeadLetter, calls.replayDeadLetter),
  };
}

/** The value of a call that must have one. */
export async function granted<T>(asked: Promise<Result<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.field} ${result.failure.rule}`);
  return result.value;
}

/** Why a call was refused, which it must have been. */
export async function refusal(asked: Promise<Result<unknown>>): Promise<Failure> {
  const result = await asked;
  if (result.ok) throw new Error('was not refused');
  return result.failure;
}

function through<A, B, C, D>(method: UnaryMethod<A, B, C, D>, call: (request: B) => Promise<Result<C>>) {
  return async (request: A): Promise<Result<D>> => {
    const result = await call(method.requestDeserialize(method.requestSerialize(request)));
    return result.ok
      ? translated(method.responseDeserialize(method.responseSerialize(result.value)))
      : result;
  };
}
