/** Why a command could not begin or go on, in one line that holds no value of its input. The process ends with 2. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
