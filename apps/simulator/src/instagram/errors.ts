import type { GraphProblem } from '../graph/problem.ts';
import type { MessagingProblems } from '../messaging/problems.ts';
import type { Flavour } from '../world/account.ts';

/** The codes of Instagram's messaging errors; through Instagram Login they come as another exception type. */
export const instagramProblems = (flavour: Flavour): MessagingProblems => {
  const typed = (problem: GraphProblem): GraphProblem =>
    flavour === 'login' ? { ...problem, type: 'IGApiException' } : problem;
  return {
    windowClosed: typed({
      status: 403,
      code: 10,
      subcode: 2534022,
      title: 'This message is sent outside of allowed window.',
    }),
    userUnknown: typed({
      status: 400,
      code: 100,
      subcode: 2534014,
      title: 'The requested user cannot be found',
    }),
    personUnavailable: typed({
      status: 400,
      code: 551,
      subcode: 1545041,
      title: 'This person isn’t available right now.',
    }),
    notThreadOwner: typed({
      status: 400,
      code: 100,
      subcode: 2534037,
      title: 'The app is not the owner of the thread',
    }),
    empty: typed({
      status: 400,
      code: 100,
      subcode: 2018034,
      title: 'Message cannot be empty, must provide valid attachment or text',
    }),
    tooLarge: typed({
      status: 400,
      code: 100,
      subcode: 2018109,
      title: 'Attachment size exceeds allowable limit',
    }),
    attachmentUnknown: typed({
      status: 400,
      code: 100,
      subcode: 2018074,
      title: 'Invalid or expired attachment id',
    }),
    fetchFailed: typed({
      status: 400,
      code: 100,
      subcode: 2018008,
      title: 'Failed to fetch the file from the url',
    }),
    rateLimited: typed({ status: 400, code: 613, title: 'Calls to this api have exceeded the rate limit.' }),
    tagRetired: typed({
      status: 400,
      code: 100,
      title: 'Invalid parameter: this message tag is not available',
    }),
    invalid: (rule) => typed({ status: 400, code: 100, title: `Invalid parameter: ${rule}` }),
  };
};
