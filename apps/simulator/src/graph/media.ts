import { invalid, missing } from '../whatsapp/errors.ts';
import { mediaProblem } from '../whatsapp/media-limits.ts';
import { objectAt, textAt } from '../wire/readers.ts';
import { keepMedia, mediaLink, sha256Of } from '../world/media.ts';
import type { StoredMedia } from '../world/stored-media.ts';
import { dayMs } from '../world/world.ts';
import { instagramProblems } from '../instagram/errors.ts';
import { instagramFileBytesMax } from '../instagram/limits.ts';
import { messengerProblems } from '../messenger/errors.ts';
import { messengerFileBytesMax } from '../messenger/limits.ts';
import { type Call, type CallHandler, isOwnNode, unknownObject } from './call.ts';
import { type GraphReply, problemReply, succeeded } from './problem.ts';
import type { UploadedFile } from './request.ts';

const uploadMs = 30 * dayMs;
const attachmentMs = 90 * dayMs;

/** `POST /{phone-number-id}/media`: a file for later messages of this number, kept for 30 days. */
export const uploadMedia: CallHandler = (call) => {
  const { request, account, simulation, nowMs } = call;
  if (account.platform !== 'whatsapp' || !isOwnNode(request.path[0], call)) return unknownObject();
  if (textAt(request.body, 'messaging_product') !== 'whatsapp')
    return problemReply(missing('messaging_product'));
  const file = request.files.find(({ field }) => field === 'file');
  if (!file) return problemReply(missing('file'));
  const mimeType = textAt(request.body, 'type') ?? file.mimeType;
  const problem = mediaProblem(mimeType, file.bytes.length);
  if (problem) return problemReply(problem);
  const media = keepMedia(simulation.world, {
    ...storedOf(file, account.id, nowMs + uploadMs),
    mimeType,
  });
  return succeeded({ id: media.id });
};

/** `GET /{media-id}`: where the file can be loaded for the next five minutes, with the token. */
export const describeMedia = ({ simulation, request, account, nowMs }: Call): GraphReply | undefined => {
  const media = ownMedia(simulation.world.media.get(request.path[0] ?? ''), account.id, nowMs);
  if (!media || account.platform !== 'whatsapp') return undefined;
  if ((request.query['phone_number_id'] ?? account.id) !== account.id)
    return problemReply(invalid('phone_number_id', 'is not the number that has the file'));
  return succeeded({
    messaging_product: 'whatsapp',
    url: mediaLink(simulation.world, media, nowMs),
    mime_type: media.mimeType,
    sha256: sha256Of(media, 'hex'),
    file_size: media.bytes.length,
    id: media.id,
  });
};

/** `DELETE /{media-id}`. */
export const deleteMedia: CallHandler = ({ simulation, request, account, nowMs }) => {
  const media = ownMedia(simulation.world.media.get(request.path[0] ?? ''), account.id, nowMs);
  if (!media) return unknownObject();
  simulation.world.media.delete(media.id);
  return succeeded({ success: true });
};

/** `POST /{page-id|me}/message_attachments`: a reusable attachment, as an upload or behind a link. */
export const uploadAttachment: CallHandler = (call) => {
  const { request, account, simulation, nowMs } = call;
  if (account.platform === 'whatsapp' || !isOwnNode(request.path[0], call)) return unknownObject();
  const attachment = objectAt(objectAt(request.body, 'message'), 'attachment');
  const type = textAt(attachment, 'type') ?? '';
  const problems =
    account.platform === 'messenger' ? messengerProblems : instagramProblems(call.login.flavour);
  const file = request.files.find(({ field }) => field === 'filedata');
  const url = textAt(objectAt(attachment, 'payload'), 'url');
  if (!['image', 'video', 'audio', 'file'].includes(type))
    return problemReply(problems.invalid('attachment.type'));
  if (!file && !/^https?:\/\//i.test(url ?? '')) return problemReply(problems.fetchFailed);
  const bytesMax =
    account.platform === 'messenger' ? messengerFileBytesMax : (instagramFileBytesMax[type] ?? 0);
  if (file && file.bytes.length > bytesMax) return problemReply(problems.tooLarge);
  const media = file
    ? keepMedia(simulation.world, storedOf(file, account.id, nowMs + attachmentMs))
    : keepMedia(simulation.world, {
        accountId: account.id,
        bytes: Buffer.alloc(0),
        mimeType: `${type}/*`,
        expiresAtMs: nowMs + attachmentMs,
        ...(url === undefined ? {} : { sourceUrl: url }),
      });
  return succeeded({ attachment_id: media.id });
};

function ownMedia(media: StoredMedia | undefined, accountId: string, nowMs: number): StoredMedia | undefined {
  return media?.accountId === accountId && media.expiresAtMs > nowMs ? media : undefined;
}

function storedOf(file: UploadedFile, accountId: string, expiresAtMs: number): Omit<StoredMedia, 'id'> {
  return {
    accountId,
    bytes: file.bytes,
    mimeType: file.mimeType,
    expiresAtMs,
    ...(file.fileName === undefined ? {} : { fileName: file.fileName }),
  };
}
