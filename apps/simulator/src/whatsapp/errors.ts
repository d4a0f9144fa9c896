import type { GraphProblem } from '../graph/problem.ts';

const href = 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/';

/** The problems that the simulator can meet, with the codes and statuses of WhatsApp's error page. */
export const whatsappProblems = {
  temporary: { status: 503, code: 2, title: 'Service temporarily unavailable', details: 'Try again later.' },
  throughput: {
    status: 400,
    code: 130429,
    title: 'Rate limit hit',
    details: 'The number has reached its message throughput.',
  },
  pairRate: {
    status: 400,
    code: 131056,
    title: '(Business Account, Consumer Account) pair rate limit hit',
    details: 'Too many messages were sent to this person in a short time.',
  },
  toSelf: {
    status: 400,
    code: 131021,
    title: 'Recipient cannot be sender',
    details: 'A number cannot write to itself.',
  },
  undeliverable: {
    status: 400,
    code: 131026,
    title: 'Message undeliverable',
    details: 'The message cannot be delivered to this recipient.',
  },
  windowClosed: {
    status: 400,
    code: 131047,
    title: 'Re-engagement message',
    details: 'More than 24 hours have passed since the customer last wrote to this number.',
  },
  mediaUnknown: {
    status: 400,
    code: 131053,
    title: 'Media upload error',
    details: 'The media id or link cannot be used.',
  },
  templateUnknown: {
    status: 404,
    code: 132001,
    title: 'Template name does not exist in the translation',
    details: 'There is no such template in this language.',
  },
  templateParameters: {
    status: 400,
    code: 132000,
    title: 'Number of parameters does not match the expected number of params',
    details: 'The template has another number of variables.',
  },
} as const satisfies Record<string, GraphProblem>;

/** A required member is missing. */
export const missing = (member: string): GraphProblem => ({
  status: 400,
  code: 131008,
  title: 'Required parameter is missing',
  details: `${member} is missing.`,
});

/** A member's value is out of its bounds. */
export const invalid = (member: string, rule: string): GraphProblem => ({
  status: 400,
  code: 131009,
  title: 'Parameter value is not valid',
  details: `${member} ${rule}.`,
});

/** A parameter that WhatsApp does not know or cannot read. */
export const unreadable = (member: string): GraphProblem => ({
  status: 400,
  code: 100,
  title: 'Invalid parameter',
  details: `${member} cannot be used.`,
});

/** A type of message that WhatsApp does not take. */
export const unsupportedType = (): GraphProblem => ({
  status: 400,
  code: 131051,
  title: 'Unsupported message type',
  details: 'This type of message is not supported.',
});

/** The same problem inside a `failed` status, where it has a link and no HTTP status. */
export const statusErrorOf = ({ code, title, details }: GraphProblem) => ({
  code,
  title,
  message: title,
  error_data: { details: details ?? title },
  href,
});
