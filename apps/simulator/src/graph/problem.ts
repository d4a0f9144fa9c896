import { randomBytes } from 'node:crypto';

/** An error as the Graph API words it. `details` is WhatsApp's `error_data.details`. */
export interface GraphProblem {
  readonly status: number;
  readonly code: number;
  readonly subcode?: number;
  readonly title: string;
  readonly details?: string;
  readonly type?: 'OAuthException' | 'GraphMethodException' | 'IGApiException';
}

/** What the Graph API answers. */
export interface GraphReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A successful answer. */
export const succeeded = (body: unknown): GraphReply => ({ status: 200, body });

/** The error envelope of all three platforms; only WhatsApp has `error_data`. */
export const problemReply = (
  problem: GraphProblem,
  headers?: Readonly<Record<string, string>>,
): GraphReply => ({
  status: problem.status,
  body: {
    error: {
      message: `(#${problem.code}) ${problem.title}`,
      type: problem.type ?? 'OAuthException',
      code: problem.code,
      ...(problem.subcode === undefined ? {} : { error_subcode: problem.subcode }),
      ...(problem.details === undefined
        ? {}
        : { error_data: { messaging_product: 'whatsapp', details: problem.details } }),
      fbtrace_id: `A${randomBytes(17).toString('base64url').slice(0, 22)}`,
    },
  },
  ...(headers === undefined ? {} : { headers }),
});

/** Problems that do not depend on a platform. */
export const commonProblems = {
  tokenMissing: { status: 401, code: 104, title: 'An access token is required to request this resource.' },
  tokenInvalid: { status: 401, code: 190, title: 'Invalid OAuth access token - Cannot parse access token' },
  proofInvalid: {
    status: 400,
    code: 100,
    title: 'Invalid appsecret_proof provided in the API argument',
    type: 'GraphMethodException',
  },
  bodyInvalid: { status: 400, code: 100, title: 'Invalid parameter' },
  objectUnknown: {
    status: 400,
    code: 100,
    subcode: 33,
    title:
      'Unsupported request. The object does not exist, cannot be loaded due to missing permissions, or does not support this operation.',
    type: 'GraphMethodException',
  },
} as const satisfies Record<string, GraphProblem>;
