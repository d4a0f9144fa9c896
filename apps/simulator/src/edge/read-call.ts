import { formMembers, membersOf } from '../graph/body.ts';
import type { RawCall, UploadedFile } from '../graph/request.ts';
import type { WireRequest } from './wire.ts';

/** Reads a call off the wire, whatever form its body has; `undefined` when the body cannot be read. */
export const readCall = async (request: WireRequest): Promise<RawCall | undefined> => {
  const { method, url, headers } = request;
  const authorization = headers.authorization;
  const head = { method, url, ...(authorization === undefined ? {} : { authorization }) };
  if (request.isMultipart()) return { ...head, ...(await readParts(request)) };
  const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array();
  const body = membersOf(bytes, headers['content-type'] ?? '');
  return body && { ...head, body, files: [] };
};

async function readParts(request: WireRequest): Promise<Pick<RawCall, 'body' | 'files'>> {
  const fields: [string, string][] = [];
  const files: UploadedFile[] = [];
  for await (const part of request.parts()) {
    if (part.type === 'field') fields.push([part.fieldname, String(part.value)]);
    else
      files.push({
        field: part.fieldname,
        mimeType: part.mimetype,
        bytes: await part.toBuffer(),
        ...(part.filename === undefined ? {} : { fileName: part.filename }),
      });
  }
  return { body: formMembers(fields), files };
}
