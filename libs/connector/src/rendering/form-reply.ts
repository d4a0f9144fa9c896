import { loss } from '#libs/envelope';
import type { ContentBody } from '../connector.ts';
import { lines, type Rendered } from './rendered.ts';

/** A member of a form's answer that belongs to the form's operator and is shown to nobody. */
const hiddenField = 'flow_token';

/** A filled-in form as text: the platform's own line for it, then `name: value` lines; never the flow token. */
export const formReplyText = ({ name, body, fields, responseJson }: ContentBody<'formReply'>): Rendered => {
  const answers = (fields ?? [])
    .filter((field) => field.name !== hiddenField)
    .map((field) => `${field.name ?? ''}: ${field.value ?? ''}`);
  const unread = (fields ?? []).length === 0 && !responseJson?.includes(hiddenField) ? responseJson : '';
  return {
    text: lines(body, ...answers, isEmptyJson(unread) ? '' : unread) || `📝 ${name || 'Form'}`,
    losses: [loss('RENDERED_AS_TEXT', 'form_reply', 'the platform sends no forms', 2)],
  };
};

function isEmptyJson(text: string | null | undefined): boolean {
  return /^\s*(\{\s*\})?\s*$/.test(text ?? '');
}
