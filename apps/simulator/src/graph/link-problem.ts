import { request } from 'undici';
import { instagramProblems } from '../instagram/errors.ts';
import { instagramFileBytesMax } from '../instagram/limits.ts';
import { attachmentsOf } from '../messaging/limits.ts';
import { messengerProblems } from '../messenger/errors.ts';
import { messengerFileBytesMax } from '../messenger/limits.ts';
import { whatsappProblems } from '../whatsapp/errors.ts';
import { mediaProblem } from '../whatsapp/media-limits.ts';
import { type JsonObject, objectAt, textAt } from '../wire/readers.ts';
import type { Call } from './call.ts';
import type { GraphProblem } from './problem.ts';

/** How long the platforms wait for a file that is no video. */
const timeoutMs = 10_000;

interface Fetched {
  readonly mimeType: string;
  readonly sizeBytes: number;
}

/** Loads the files that a message links to and says what is wrong with the first bad one. */
export const linkProblem = async (call: Call): Promise<GraphProblem | undefined> => {
  for (const { type, url } of linksIn(call)) {
    const file = await load(url);
    const problem = file ? fileProblem(call, type, file) : fetchProblem(call);
    if (problem) return problem;
  }
  return undefined;
};

function linksIn({ account, request: { body } }: Call): readonly { type: string; url: string }[] {
  if (account.platform === 'whatsapp') {
    const type = textAt(body, 'type') ?? '';
    const url = textAt(objectAt(body, type), 'link');
    return url === undefined ? [] : [{ type, url }];
  }
  const attachments: readonly JsonObject[] = attachmentsOf(objectAt(body, 'message') ?? {});
  return attachments.flatMap((attachment) => {
    const url = textAt(objectAt(attachment, 'payload'), 'url');
    return url === undefined ? [] : [{ type: textAt(attachment, 'type') ?? '', url }];
  });
}

async function load(url: string): Promise<Fetched | undefined> {
  try {
    const response = await request(url, { signal: AbortSignal.timeout(timeoutMs) });
    const bytes = await response.body.arrayBuffer();
    const mimeType = response.headers['content-type'];
    if (response.statusCode !== 200) return undefined;
    return { mimeType: String(mimeType ?? 'application/octet-stream'), sizeBytes: bytes.byteLength };
  } catch {
    return undefined;
  }
}

function fileProblem({ account, login }: Call, type: string, file: Fetched): GraphProblem | undefined {
  if (account.platform === 'whatsapp')
    return mediaProblem(file.mimeType, file.sizeBytes) && whatsappProblems.mediaUnknown;
  const isMessenger = account.platform === 'messenger';
  const bytesMax = isMessenger
    ? messengerFileBytesMax
    : (instagramFileBytesMax[type] ?? messengerFileBytesMax);
  if (file.sizeBytes <= bytesMax) return undefined;
  return isMessenger ? messengerProblems.tooLarge : instagramProblems(login.flavour).tooLarge;
}

function fetchProblem({ account, login }: Call): GraphProblem {
  if (account.platform === 'whatsapp') return whatsappProblems.mediaUnknown;
  return account.platform === 'messenger'
    ? messengerProblems.fetchFailed
    : instagramProblems(login.flavour).fetchFailed;
}
