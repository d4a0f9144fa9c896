import type { GraphProblem } from '../graph/problem.ts';
import { characters } from '../wire/readers.ts';
import { invalid, missing } from './errors.ts';

/** A text that must be there, not empty, and at most so many characters long. */
export const within = (member: string, text: string | undefined, max: number): GraphProblem | undefined => {
  if (text === undefined || text === '') return missing(member);
  return characters(text) > max ? invalid(member, `must be at most ${max} characters long`) : undefined;
};

/** Values of which no two may be the same. */
export const distinct = (
  member: string,
  values: readonly (string | undefined)[],
): GraphProblem | undefined =>
  new Set(values).size < values.length ? invalid(member, 'must be unique') : undefined;

/** The first problem of several. */
export const firstOf = (problems: readonly (GraphProblem | undefined)[]): GraphProblem | undefined =>
  problems.find((problem) => problem !== undefined);
