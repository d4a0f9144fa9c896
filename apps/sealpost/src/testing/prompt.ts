import type { Platform } from '#libs/envelope';
import type { Person } from './person.ts';
import type { PeopleWorld } from './world.ts';

/** A question with buttons, as an operator's other software would send it, by platform. */
const questionOf: Readonly<Record<Platform, (to: string, answers: readonly string[]) => unknown>> = {
  whatsapp: (to, answers) => ({
    messaging_product: 'whatsapp',
    to,
    type: 'interactive',
    interactive: {
      type: 'button',
      body: { text: 'Which one?' },
      action: {
        buttons: answers.map((title, index) => ({ type: 'reply', reply: { id: `answer-${index}`, title } })),
      },
    },
  }),
  messenger: (to, answers) => quickReplies(to, answers),
  instagram: (to, answers) => quickReplies(to, answers),
};

const quickReplies = (to: string, answers: readonly string[]): unknown => ({
  recipient: { id: to },
  message: {
    text: 'Which one?',
    quick_replies: answers.map((title, index) => ({
      content_type: 'text',
      title,
      payload: `answer-${index}`,
    })),
  },
});

/** Asks a person something with buttons to tap, past the gateway, which carries only the answers of people. */
export const askWithButtons = async (
  { control, simulatorUrl }: Pick<PeopleWorld, 'control' | 'simulatorUrl'>,
  person: Person,
  answers: readonly string[],
): Promise<void> => {
  const [account] = (await control.accounts()).filter(({ platform }) => platform === person.platform);
  const response = await fetch(`${simulatorUrl}/v25.0/${account?.id ?? ''}/messages`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${account?.logins[0].token ?? ''}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(questionOf[person.platform](person.addresses[account?.id ?? ''] ?? '', answers)),
  });
  if (!response.ok) throw new Error(`the platform refused the question with ${response.status}`);
};
