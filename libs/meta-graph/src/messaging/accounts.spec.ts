import { describe, expect, it } from '@jest/globals';
import { accountsIn } from './accounts.ts';

const webhook = { object: 'page', ignored: new Set<string>(), messagingFields: new Set<string>() };
const accountsOf = (value: unknown): readonly string[] =>
  accountsIn(Buffer.from(JSON.stringify(value)), webhook);
const page = (...entry: readonly unknown[]): unknown => ({ object: 'page', entry });

const item = { sender: { id: 'person' }, recipient: { id: 'ours' }, message: { mid: 'm' } };
const echo = { sender: { id: 'ours' }, recipient: { id: 'person' }, message: { mid: 'm', is_echo: true } };

describe('accountsIn', () => {
  it('names the entries of a body, each once', () => {
    expect(accountsOf(page({ id: '1', messaging: [item] }, { id: 2 }, { id: '1', standby: [item] }))).toEqual(
      ['1', '2'],
    );
    expect(accountsOf([page({ id: '1' }), page({ id: '2' })])).toEqual(['1', '2']);
  });

  it('keeps every digit', () => {
    const body = Buffer.from('{"object":"page","entry":[{"id":90071992547409931}]}');
    expect(accountsIn(body, webhook)).toEqual(['90071992547409931']);
  });

  it.each([
    ['messaging', { messaging: [item, echo] }],
    ['standby', { standby: [item] }],
    ['changes', { changes: [{ field: 'messages', value: echo }] }],
    ['a value', { field: 'messages', value: item }],
  ])('looks at the items of %s where an entry has no id', (_where, entry) => {
    expect(accountsOf(page(entry))).toEqual(['ours']);
  });

  it.each([{}, [], null, 'x', page(), page(null, 'x', {}), { object: 'instagram', entry: [{ id: '1' }] }])(
    'names none in %j',
    (body) => {
      expect(accountsOf(body)).toEqual([]);
    },
  );

  it('names none in what is no JSON', () => {
    expect(accountsIn(Buffer.from('{'), webhook)).toEqual([]);
  });
});
