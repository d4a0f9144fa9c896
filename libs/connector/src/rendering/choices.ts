import { type Loss, loss } from '#libs/envelope';
import type { ContentBody } from '../connector.ts';
import { entryPlaceholder } from './media.ts';
import { lines, type Rendered } from './rendered.ts';

/** A question with its answers numbered, so that a reader can answer with a number. */
export const numberedChoices = ({
  header,
  body,
  footer,
  choices,
  links,
}: ContentBody<'choicePrompt'>): Rendered => ({
  text: lines(
    header,
    body,
    ...(choices ?? []).map(
      ({ title, description }, index) =>
        `${index + 1}. ${[title, description].filter((part) => part).join(' - ')}`,
    ),
    ...(links ?? []).map(({ title, url }) => `${title ?? ''}: ${url ?? ''}`),
    footer,
  ),
  losses: [loss('CHOICE_AS_TEXT', 'choice_prompt', 'answers are numbered lines', 2)],
});

/** A tapped answer as the words that stood on it, since nobody can tap for another app. */
export const choiceAnswerText = ({
  token,
  title,
  description,
  attachments,
}: ContentBody<'choiceAnswer'>): Rendered => {
  const media = (attachments ?? []).map(entryPlaceholder);
  return {
    text: lines(title || token || '☑ Answer', ...media.map(({ text }) => text)),
    losses: [
      ...answerLosses(title, token),
      ...(description
        ? [loss('CHOICE_DESCRIPTION_DROPPED', 'choice_answer.description', 'only the title crosses', 1)]
        : []),
      ...media.flatMap(({ losses }) => losses),
    ],
  };
};

function answerLosses(title: string | null | undefined, token: string | null | undefined): readonly Loss[] {
  if (title) return [loss('CHOICE_AS_TEXT', 'choice_answer', "the answer's title is plain text", 0)];
  return token
    ? [loss('CHOICE_AS_TEXT', 'choice_answer.title', 'the platform gave no title, its token stands there', 2)]
    : [loss('CONTENT_UNAVAILABLE', 'choice_answer', 'the platform gave neither title nor token', 3)];
}
