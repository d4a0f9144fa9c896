import { type JsonObject, isObject, listAt, textAt } from '../wire/readers.ts';
import { membersOf } from './body.ts';
import type { Outcome } from './broken-call.ts';
import { type GraphReply, commonProblems, problemReply, succeeded } from './problem.ts';
import { type GraphRequest, graphRequestOf } from './request.ts';

/** Calls in one batch, at most. */
const batchMax = 50;

/** `POST /` with `batch`: several calls in one, each with its own answer as text. Parts without a token use the batch's. */
export const answerBatch = async (
  request: GraphRequest,
  answer: (part: GraphRequest) => Promise<Outcome>,
): Promise<GraphReply> => {
  const parts = listAt(request.body, 'batch').filter(isObject);
  if (parts.length === 0 || parts.length > batchMax) return problemReply(commonProblems.bodyInvalid);
  const answers: unknown[] = [];
  for (const part of parts) answers.push(await answerPart(part, request, answer));
  return succeeded(answers);
};

async function answerPart(
  part: JsonObject,
  request: GraphRequest,
  answer: (part: GraphRequest) => Promise<Outcome>,
): Promise<unknown> {
  const body = membersOf(Buffer.from(textAt(part, 'body') ?? ''), 'application/x-www-form-urlencoded') ?? {};
  const call = graphRequestOf({
    method: textAt(part, 'method') ?? 'GET',
    url: `/${(textAt(part, 'relative_url') ?? '').replace(/^\//, '')}`,
    body,
    files: [],
  });
  const outcome = await answer({ ...(request.token === undefined ? {} : { token: request.token }), ...call });
  if (outcome.kind === 'cut') return null;
  const { status, body: answerBody } = outcome.reply;
  return {
    code: status,
    headers: [{ name: 'Content-Type', value: 'application/json' }],
    body: JSON.stringify(answerBody),
  };
}
