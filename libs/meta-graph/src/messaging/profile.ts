import { filledAt } from '../readers.ts';
import { parseJson } from '../json.ts';

/** Where fields of a person's profile are, below the API base URL. */
export const profilePath = (personId: string, fields: string): string =>
  `/${encodeURIComponent(personId)}?fields=${fields}`;

/** The name in the answer, else the user name; `undefined` for a refusal or an answer without either. */
export const profileName = ({
  status,
  body,
}: {
  readonly status: number;
  readonly body: string;
}): string | undefined => {
  const profile = status === 200 ? parseJson(Buffer.from(body))?.value : undefined;
  return filledAt(profile, 'name') ?? filledAt(profile, 'username');
};
