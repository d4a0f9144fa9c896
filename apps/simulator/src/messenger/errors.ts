import type { MessagingProblems } from '../messaging/problems.ts';

/** The codes of Messenger's error page; code 10 is told apart by its subcode. */
export const messengerProblems: MessagingProblems = {
  windowClosed: {
    status: 400,
    code: 10,
    subcode: 2018278,
    title: 'This message is sent outside of allowed window.',
  },
  userUnknown: { status: 400, code: 100, subcode: 2018001, title: 'No matching user found' },
  personUnavailable: {
    status: 400,
    code: 551,
    subcode: 1545041,
    title: 'This person isn’t available right now.',
  },
  notThreadOwner: {
    status: 400,
    code: 100,
    subcode: 2534037,
    title: 'The app is not the owner of the thread',
  },
  empty: {
    status: 400,
    code: 100,
    subcode: 2018034,
    title: 'Message cannot be empty, must provide valid attachment or text',
  },
  tooLarge: { status: 400, code: 100, subcode: 2018109, title: 'Attachment size exceeds allowable limit' },
  attachmentUnknown: { status: 400, code: 100, subcode: 2018074, title: 'Invalid or expired attachment id' },
  fetchFailed: { status: 400, code: 100, subcode: 2018008, title: 'Failed to fetch the file from the url' },
  rateLimited: { status: 400, code: 613, title: 'Calls to this api have exceeded the rate limit.' },
  tagRetired: { status: 400, code: 100, title: 'Invalid parameter: this message tag is no longer available' },
  invalid: (rule) => ({ status: 400, code: 100, title: `Invalid parameter: ${rule}` }),
};
