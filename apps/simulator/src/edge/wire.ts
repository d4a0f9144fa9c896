import type { IncomingMessage, ServerResponse } from 'node:http';

/** A file or a field of a multipart body, as the parser hands it over. */
export type MultipartPart =
  | { readonly type: 'field'; readonly fieldname: string; readonly value: unknown }
  | {
      readonly type: 'file';
      readonly fieldname: string;
      readonly filename?: string;
      readonly mimetype: string;
      toBuffer(): Promise<Buffer>;
    };

/** What the edge uses of an HTTP request. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  isMultipart(): boolean;
  parts(): AsyncIterableIterator<MultipartPart>;
}

/** What the edge uses of an HTTP reply. */
export interface WireReply {
  readonly raw: ServerResponse;
  code(status: number): WireReply;
  header(name: string, value: string): WireReply;
  send(body?: unknown): WireReply;
  hijack(): WireReply;
}
