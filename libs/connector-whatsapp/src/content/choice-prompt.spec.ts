import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { choicePrompt } from './choice-prompt.ts';

type Prompt = Parameters<typeof choicePrompt.fromContent>[0];
const choices = (count: number, title = 'Answer'): { token: string; title: string }[] =>
  Array.from({ length: count }, (_each, index) => ({
    token: `t${index + 1}`,
    title: `${title} ${index + 1}`,
  }));

const shown = (
  prompt: Prompt,
  prefixLines: readonly string[] = [],
): { payloads: readonly Record<string, unknown>[]; losses: string[] } => {
  const result = choicePrompt.fromContent(prompt, { prefixLines });
  if (!result.ok) throw new Error(result.failure.code);
  return {
    payloads: JSON.parse(JSON.stringify(result.value)) as Record<string, unknown>[],
    losses: result.losses.map(({ code, grade }) => `${code} ${grade}`),
  };
};

describe('a question on its way to WhatsApp', () => {
  it('has up to three buttons', () => {
    expect(shown({ header: 'Hi', body: 'Which?', footer: 'soon', choices: choices(3) })).toEqual({
      payloads: [
        {
          type: 'interactive',
          interactive: {
            type: 'button',
            header: { type: 'text', text: 'Hi' },
            body: { text: 'Which?' },
            footer: { text: 'soon' },
            action: {
              buttons: choices(3).map(({ token, title }) => ({ type: 'reply', reply: { id: token, title } })),
            },
          },
        },
      ],
      losses: [],
    });
  });

  it('has a list of up to ten rows, with what opens it', () => {
    const prompt = { body: 'Which?', listButton: 'Choose', choices: choices(10) };
    expect(shown(prompt)).toMatchObject({
      payloads: [
        {
          interactive: {
            type: 'list',
            action: {
              button: 'Choose',
              sections: [{ rows: choices(10).map(({ token, title }) => ({ id: token, title })) }],
            },
          },
        },
      ],
      losses: [],
    });
    expect(shown({ body: 'Which?', choices: choices(4) }).payloads).toMatchObject([
      { interactive: { action: { button: '☰' } } },
    ]);
  });

  it('is a list where an answer has a second line or is too long for a button', () => {
    for (const choice of [
      { token: '1', title: 'Air', description: 'fast' },
      { token: '1', title: 'x'.repeat(24) },
    ])
      expect(shown({ body: 'Which?', choices: [choice] }).payloads).toMatchObject([
        { interactive: { type: 'list' } },
      ]);
  });

  it('is two lists of up to thirteen answers', () => {
    const { payloads, losses } = shown({ body: 'Which?', choices: choices(13) });
    const rowsOf = (payload: unknown): unknown[] =>
      (
        payload as { interactive: { action: { sections: { rows: unknown[] }[] } } }
      ).interactive.action.sections.flatMap(({ rows }) => rows);
    expect(payloads.map((payload) => rowsOf(payload).length)).toEqual([10, 3]);
    expect(losses).toEqual(['CHOICE_SPLIT 2']);
  });

  it.each([
    ['fourteen answers', { choices: choices(14) }],
    ['an answer longer than a row', { choices: [{ token: '1', title: 'x'.repeat(25) }] }],
    ['a token longer than a row takes', { choices: [{ token: 'x'.repeat(257), title: 'Air' }] }],
    ['an answer without a token', { choices: [{ title: 'Air' }] }],
    [
      'two answers that look the same',
      {
        choices: [
          { token: '1', title: 'A' },
          { token: '2', title: 'A' },
        ],
      },
    ],
    [
      'a second line longer than a row takes',
      { choices: [{ token: '1', title: 'A', description: 'x'.repeat(73) }] },
    ],
  ])('is numbered text with %s', (_what, prompt) => {
    const { payloads, losses } = shown({ body: 'Which?', ...prompt });
    expect(payloads).toMatchObject([{ type: 'text' }]);
    expect((payloads[0] as { text: { body: string } }).text.body).toMatch(/^Which\?\n1\. /);
    expect(losses).toEqual(['CHOICE_AS_TEXT 2']);
  });

  it('has one link as a button and further ones as lines', () => {
    const links = [
      { title: 'Shop', url: 'https://example.com/shop' },
      { title: 'Call', url: 'tel:+4930111222' },
    ];
    expect(shown({ body: 'Visit us', links })).toEqual({
      payloads: [
        {
          type: 'interactive',
          interactive: {
            type: 'cta_url',
            body: { text: 'Visit us\nCall: tel:+4930111222' },
            action: {
              name: 'cta_url',
              parameters: { display_text: 'Shop', url: 'https://example.com/shop' },
            },
          },
        },
      ],
      losses: ['LINK_AS_TEXT 1'],
    });
    expect(shown({ body: 'Which?', choices: choices(1), links }).losses).toEqual(['LINK_AS_TEXT 1']);
  });

  it('is plain text where there is nothing to tap', () => {
    expect(shown({ header: 'Hi', body: 'there' })).toEqual({
      payloads: [{ type: 'text', text: { body: 'Hi\nthere' } }],
      losses: [],
    });
  });

  it('puts into the body what is too long for its own place, and above it what is too long for the body', () => {
    const header = 'h'.repeat(61);
    const { payloads } = shown({ header, body: 'word '.repeat(300), choices: choices(2) }, ['Ines:']);
    expect(payloads).toHaveLength(2);
    expect(payloads[0]).toMatchObject({ type: 'text' });
    expect((payloads[0] as { text: { body: string } }).text.body.startsWith(`Ines:\n${header}\nword`)).toBe(
      true,
    );
    expect(payloads[1]).toMatchObject({ interactive: { type: 'button' } });
  });

  it('never exceeds a limit and never has an empty body', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 90 });
    const choice = fc.record({ token: fc.string({ maxLength: 260 }), title: text, description: text });
    const prompt = fc.record({
      header: text,
      body: fc.string({ unit: 'grapheme', maxLength: 3000 }),
      footer: text,
      choices: fc.array(choice, { maxLength: 15 }),
      links: fc.array(fc.record({ title: text, url: fc.webUrl() }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(prompt, (each) => {
        for (const payload of shown(each).payloads) expectWithinLimits(payload);
      }),
      { numRuns: 150 },
    );
  });
});

interface Shown {
  readonly text?: { readonly body: string };
  readonly interactive?: {
    readonly type: string;
    readonly header?: { readonly text: string };
    readonly body: { readonly text: string };
    readonly footer?: { readonly text: string };
    readonly action: {
      readonly buttons?: readonly { readonly reply: { readonly id: string; readonly title: string } }[];
      readonly sections?: readonly { readonly rows: readonly Row[] }[];
    };
  };
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
}

function expectWithinLimits(payload: Record<string, unknown>): void {
  const { text, interactive } = payload as Shown;
  if (interactive === undefined) {
    expect(text?.body.length).toBeLessThanOrEqual(4096);
    return;
  }
  const { header, body, footer, action, type } = interactive;
  expect(body.text).not.toBe('');
  expect(body.text.length).toBeLessThanOrEqual(type === 'list' ? 4096 : 1024);
  for (const line of [header, footer]) expect(line?.text.length ?? 0).toBeLessThanOrEqual(60);
  for (const { reply } of action.buttons ?? []) {
    expect(reply.title.length).toBeLessThanOrEqual(20);
    expect(reply.id.length).toBeLessThanOrEqual(256);
  }
  const rows = (action.sections ?? []).flatMap((section) => section.rows);
  expect(rows.length).toBeLessThanOrEqual(10);
  for (const row of rows) {
    expect(row.title.length).toBeLessThanOrEqual(24);
    expect(row.id.length).toBeLessThanOrEqual(200);
    expect(row.description?.length ?? 0).toBeLessThanOrEqual(72);
  }
}
