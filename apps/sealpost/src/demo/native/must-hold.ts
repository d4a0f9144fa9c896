/** Ends the demonstration where something that it shows does not hold. */
export function mustHold(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(`it does not hold that ${sentence}`);
}
