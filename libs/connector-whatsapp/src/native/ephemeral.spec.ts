import { describe, expect, it } from '@jest/globals';
import { whatsappDialect } from './dialect.ts';
import { answerOf, chatstate, eventOf, lossesOf, refusalOf, textOf } from './testing/stanzas.ts';

describe('a chat state', () => {
  it.each(['composing', 'paused'])('is %s', (state) => {
    expect(eventOf('ephemeral', chatstate({}, [`<${state}/>`]))).toEqual({
      class: 'ephemeral',
      thread: {
        kind: 'dm',
        id: '447700900123@s.whatsapp.net',
        address: { kind: 'own', user: '447700900123@s.whatsapp.net' },
      },
      sender: { kind: 'own', user: '15550001111@s.whatsapp.net', device: 2 },
      state,
    });
  });

  it('loses that it is a recording', () => {
    expect(lossesOf(chatstate({}, ['<composing media="audio"/>']))).toEqual([
      'typing_media chatstate/composing@media 1',
    ]);
  });

  it.each([
    ['no sender', chatstate({ from: undefined }), 'invalid/missing chatstate@from'],
    [
      'a foreign sender',
      chatstate({ from: '3-9223372036854775808@interop' }),
      'forbidden/foreign_sender chatstate@from',
    ],
    ['no thread', chatstate({ to: undefined }), 'invalid/missing chatstate@to'],
    ['no state', chatstate({}, []), 'invalid/missing chatstate'],
    ['another state', chatstate({}, ['<recording/>']), 'invalid/enum chatstate'],
    ['a state that is a member of every object', chatstate({}, ['<constructor/>']), 'invalid/enum chatstate'],
    ['two states', chatstate({}, ['<composing/>', '<paused/>']), 'invalid/duplicate chatstate'],
  ])('is refused for %s', (_, frame, refusal) => {
    expect(refusalOf(frame)).toBe(refusal);
  });

  it('has no id to be answered by', () => {
    expect(answerOf(chatstate({ id: 'A1' }, []))).toBe(
      '<failure code="479" rule="missing" field="chatstate"/>',
    );
    expect(answerOf(chatstate({ from: '3-9223372036854775808@interop' }))).toBe(
      '<failure code="403" rule="foreign_sender" field="chatstate@from"/>',
    );
  });

  it('is written as from the user, and in a group as from the group', () => {
    const sender = { kind: 'own', user: '447700900123@s.whatsapp.net', device: 1 } as const;
    const recipient = { kind: 'own', user: '15550001111@s.whatsapp.net' } as const;
    const frame = (thread: { readonly kind: 'dm' | 'group'; readonly id: string }): string =>
      textOf(whatsappDialect.writeEphemeral({ thread, sender, recipient, state: 'paused' }));
    expect(frame({ kind: 'dm', id: sender.user })).toBe(
      '<chatstate from="447700900123:1@s.whatsapp.net" to="15550001111@s.whatsapp.net"><paused/></chatstate>',
    );
    expect(frame({ kind: 'group', id: '12345@g.us' })).toBe(
      '<chatstate from="12345@g.us" to="15550001111@s.whatsapp.net" participant="447700900123:1@s.whatsapp.net"><paused/></chatstate>',
    );
  });
});
