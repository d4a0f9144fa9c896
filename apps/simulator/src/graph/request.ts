import type { JsonObject } from '../wire/readers.ts';

/** A file of a multipart body. */
export interface UploadedFile {
  readonly field: string;
  readonly fileName?: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
}

/** A call of the Graph API, whatever form it had on the wire. */
export interface GraphRequest {
  readonly method: string;
  /** The host that the path began with, for callers that must tell the two apart. */
  readonly host?: 'graph.facebook.com' | 'graph.instagram.com';
  /** The segments of the path without the version. */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  readonly body: JsonObject;
  readonly files: readonly UploadedFile[];
  /** From the Authorization header, the query, or the body. */
  readonly token?: string;
}

/** A call as it came from the wire. */
export interface RawCall {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly authorization?: string;
  readonly body: JsonObject;
  readonly files: readonly UploadedFile[];
}

const hosts = ['graph.facebook.com', 'graph.instagram.com'] as const;

/** Reads a call. Versions are accepted and ignored: fields are added to the platforms without one. */
export const graphRequestOf = (raw: RawCall): GraphRequest => {
  const url = new URL(raw.url, 'http://simulator.invalid');
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const host = hosts.find((candidate) => candidate === segments[0]);
  const path = segments.slice(host ? 1 : 0).map(decodeSegment);
  const query = Object.fromEntries(url.searchParams);
  const token = bearerOf(raw.authorization) ?? query['access_token'] ?? raw.body['access_token'];
  return {
    method: raw.method,
    path: /^v\d+(\.\d+)?$/.test(path[0] ?? '') ? path.slice(1) : path,
    query,
    body: raw.body,
    files: raw.files,
    ...(host === undefined ? {} : { host }),
    ...(typeof token === 'string' && token !== '' ? { token } : {}),
  };
};

const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];

const decodeSegment = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
