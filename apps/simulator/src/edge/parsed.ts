import { HttpException } from '@nestjs/common';
import type { z } from 'zod';
import type { ControlResult } from '../control/problem.ts';

/** A JSON body of a certain shape; anything else is answered 400 with the members that are wrong. */
export const parsed = <S extends z.ZodType>(schema: S, body: unknown): z.output<S> => {
  const result = schema.safeParse(jsonOf(body));
  if (result.success) return result.data;
  const detail = result.error.issues
    .map(({ path, code }) => `${path.join('.') || 'body'}: ${code}`)
    .join('; ');
  throw new HttpException({ error: { code: 'invalid_request', detail } }, 400);
};

/** The value of a result; its problem is answered with its status. */
export const valueOf = <T>(result: ControlResult<T>): T => {
  if (result.ok) return result.value;
  const { status, code, detail } = result.problem;
  throw new HttpException({ error: { code, detail } }, status);
};

function jsonOf(body: unknown): unknown {
  if (!(body instanceof Uint8Array)) return {};
  try {
    return JSON.parse(Buffer.from(body).toString('utf8') || '{}') as unknown;
  } catch {
    return undefined;
  }
}
