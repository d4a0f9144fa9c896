import type { GraphProblem } from '../graph/problem.ts';

/** The problems that Messenger and Instagram share, each with its own codes. */
export interface MessagingProblems {
  readonly windowClosed: GraphProblem;
  readonly userUnknown: GraphProblem;
  readonly personUnavailable: GraphProblem;
  readonly notThreadOwner: GraphProblem;
  readonly empty: GraphProblem;
  readonly tooLarge: GraphProblem;
  readonly attachmentUnknown: GraphProblem;
  readonly fetchFailed: GraphProblem;
  readonly rateLimited: GraphProblem;
  readonly tagRetired: GraphProblem;
  readonly invalid: (rule: string) => GraphProblem;
}
