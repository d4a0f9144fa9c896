import { parseJson } from './json.ts';
import { memberAt, numberAt, objectAt, stringAt } from './readers.ts';

/** A Graph API error. `details` is the platform's own sentence, which may hold values: show it to nobody but an operator. */
export interface GraphError {
  readonly code: number;
  readonly subcode?: number;
  readonly details?: string;
  /** The platform's own word that trying again can help. */
  readonly transient: boolean;
}

/** The error in an answer's body, or in an entry of a status' `errors`; `undefined` where there is none. */
export const graphErrorOf = (body: string): GraphError | undefined =>
  graphErrorIn(memberAt(parseJson(Buffer.from(body, 'utf8'))?.value, 'error'));

/** The same for a value that is parsed already: `{code, error_subcode?, error_data{details}?, message?, title?}`. */
export const graphErrorIn = (error: unknown): GraphError | undefined => {
  const code = numberAt(error, 'code');
  if (code === undefined) return undefined;
  const subcode = numberAt(error, 'error_subcode');
  const details =
    stringAt(objectAt(error, 'error_data'), 'details') ??
    stringAt(error, 'details') ??
    stringAt(error, 'message') ??
    stringAt(error, 'title');
  return {
    code,
    ...(subcode !== undefined && { subcode }),
    ...(details !== undefined && { details }),
    transient: memberAt(error, 'is_transient') === true,
  };
};
