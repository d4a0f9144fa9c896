import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import { type Connector, contentOf, type Inbound, type Outbound } from '#libs/connector/content';
import { deriveEnvelopeId, loss, type Platform, translated } from '#libs/envelope';
import { runProgram } from './program.ts';
import { fakeIo, type FakeIo } from './fake-io.ts';
import { registerTranslate } from './translate.ts';

const envelopeId = deriveEnvelopeId('whatsapp', 'a', 'message', ['1']);
const bare: Inbound = { platform: 'whatsapp', class: 'message', accountId: 'a', envelopeId, losses: [] };
const hello: Inbound = {
  ...bare,
  kind: 'text',
  text: 'hello',
  content: contentOf('text', { body: 'hello' }),
  senderAliases: [],
};

/** A connector that reads a fixed list of events and writes what it was asked for. */
const connectorOf = (platform: Platform, events: readonly Inbound[]): Connector =>
  ({
    platform,
    translate: () => events,
    toRequests: (outbound: Outbound) =>
      translated(
        [
          {
            method: 'POST',
            path: `/${outbound.accountId}/messages`,
            body: { to: outbound.recipientId, re: outbound.reference },
          },
        ],
        [loss('RENDERED_AS_TEXT', 'text', 'fake', 2)],
      ),
    toReceiptRequest: ({ nativeId }) => ({ method: 'POST', path: '/read', body: { nativeId } }),
  }) as Partial<Connector> as Connector;

const run = async (io: FakeIo, events: readonly Inbound[], ...args: string[]): Promise<void> => {
  const program = new Command().exitOverride();
  registerTranslate(program, io, async (platform) => connectorOf(platform, events));
  await program.parseAsync(['translate', '--from', 'whatsapp', ...args], { from: 'user' });
};

const translatedEvents = async (
  events: readonly Inbound[],
  ...args: string[]
): Promise<Record<string, unknown>[]> => {
  const io = fakeIo('{}');
  await run(io, events, ...args);
  return (JSON.parse(io.output()) as { events: Record<string, unknown>[] }).events;
};

describe('an event of translate', () => {
  it('has its members in the stated order and leaves out those without a value', async () => {
    const full: Inbound = {
      ...hello,
      tag: 'never shown',
      standby: true,
      refWatermarkMs: 5,
      refNativeId: 'r',
      emoji: '👍',
      timestampMs: 1,
      nativeId: 'n',
      groupId: 'g',
      recipientAliases: ['ra'],
      senderAliases: ['sa'],
      recipientId: 'r',
      senderId: 's',
    };
    expect(Object.keys((await translatedEvents([full], '--to', 'messenger'))[0] ?? {})).toEqual(
      'class kind accountId senderId recipientId senderAliases recipientAliases groupId nativeId timestampMs envelopeId text emoji refNativeId refWatermarkMs standby content losses requests'.split(
        ' ',
      ),
    );
    expect((await translatedEvents([hello]))[0]).toEqual({
      class: 'message',
      kind: 'text',
      accountId: 'a',
      envelopeId,
      text: 'hello',
      content: { text: { body: 'hello' } },
      losses: [],
    });
  });

  it('leaves out a member that is empty text', async () => {
    const nameless: Inbound = { ...bare, kind: '', accountId: '', senderId: '', nativeId: '', text: '' };
    expect(Object.keys((await translatedEvents([nameless]))[0] ?? {})).toEqual([
      'class',
      'envelopeId',
      'losses',
    ]);
  });

  it('has half a character in its text as given, and replaced in what is sent on', async () => {
    const half: Inbound = { ...hello, text: 'a\ud83d', content: contentOf('text', { body: 'a\ud83d' }) };
    expect((await translatedEvents([half]))[0]).toMatchObject({
      text: 'a\ud83d',
      content: { text: { body: 'a\ufffd' } },
    });
  });

  it('has the calls and the losses of the target, addressed by placeholders', async () => {
    expect(
      (await translatedEvents([{ ...hello, refNativeId: 'wamid.1' }], '--to', 'messenger'))[0],
    ).toMatchObject({
      losses: [{ code: 'RENDERED_AS_TEXT' }],
      requests: [
        { path: '/<account>/messages', body: { to: '<recipient>', re: { nativeIds: ['<ref:wamid.1>'] } } },
      ],
    });
  });

  it.each(['echo', 'system', 'ignored', 'unsupported'] as const)(
    'of class %s makes no calls',
    async (eventClass) => {
      expect(
        (await translatedEvents([{ ...hello, class: eventClass }], '--to', 'messenger'))[0],
      ).toMatchObject({ requests: [], losses: [] });
    },
  );

  it.each([
    ['read', { refNativeId: 'm' }, [{ method: 'POST', path: '/read', body: { nativeId: '<ref:m>' } }]],
    ['played', { refNativeId: 'm' }, [{ method: 'POST', path: '/read', body: { nativeId: '<ref:m>' } }]],
    [
      'read',
      { refWatermarkMs: 17 },
      [{ method: 'POST', path: '/read', body: { nativeId: '<ref:watermark:17>' } }],
    ],
    ['read', {}, []],
    ['sent', { refNativeId: 'm' }, []],
    ['delivered', { refNativeId: 'm' }, []],
    ['failed', { refNativeId: 'm' }, []],
  ])('that is a %s receipt of %j makes the read call or none', async (kind, target, requests) => {
    expect(
      (await translatedEvents([{ ...bare, class: 'receipt', kind, ...target }], '--to', 'instagram'))[0],
    ).toMatchObject({ requests });
  });
});

describe('the inputs of translate', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealpost-cli-'));
    mkdirSync(join(folder, 'b', 'c.json'), { recursive: true });
    for (const file of [
      'b.json',
      'b/a.json',
      'B.json',
      'é.json',
      'b/c.json/z.json',
      'b-a.json',
      '10.json',
      '9.json',
    ])
      writeFileSync(join(folder, file), '{"note":"4915550123"}');
    writeFileSync(join(folder, 'broken.json'), '{"phone":"4915550123"');
    writeFileSync(join(folder, 'notes.txt'), 'no');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('print one document for one file and for standard input', async () => {
    const io = fakeIo('{}');
    await run(io, [hello], '--file', join(folder, 'b.json'));
    expect(JSON.parse(io.output())).toMatchObject({ platform: 'whatsapp', events: [{ text: 'hello' }] });
    expect(Object.keys(JSON.parse(io.output()) as object)).toEqual(['platform', 'events']);
    expect(io.exitCode()).toBe(0);
  });

  it('print one line a file for several, under the paths as given, and go on after a bad one', async () => {
    const paths = ['b.json', 'broken.json', 'missing.json', 'B.json'].map((file) => join(folder, file));
    const io = fakeIo('');
    await run(io, [hello], ...paths.flatMap((path) => ['--file', path]));
    const lines = io
      .output()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => [Object.keys(line)[0], line['file']])).toEqual(
      paths.map((path) => ['file', path]),
    );
    expect(lines.map((line) => line['error'])).toEqual([
      undefined,
      { code: 'not_json', message: expect.any(String) },
      { code: 'unreadable', message: 'does not exist' },
      undefined,
    ]);
    expect(io.exitCode()).toBe(1);
    expect(io.output()).not.toContain('4915550123');
  });

  it('take every *.json below a folder, in the byte order of the relative path', async () => {
    const io = fakeIo('');
    await run(io, [], '--file', folder);
    const files = io
      .output()
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { file: string }).file);
    expect(files).toEqual([
      '10.json',
      '9.json',
      'B.json',
      'b-a.json',
      'b.json',
      'b/a.json',
      'b/c.json/z.json',
      'broken.json',
      'é.json',
    ]);
  });

  it('print lines for a folder that holds one file', async () => {
    const io = fakeIo('');
    await run(io, [], '--file', join(folder, 'b', 'c.json'));
    expect(io.output()).toBe('{"file":"z.json","platform":"whatsapp","events":[]}\n');
  });
});

describe('the errors of translate', () => {
  const errorOf = async (input: string, ...args: string[]): Promise<readonly [number, string, string]> => {
    const io = fakeIo(input);
    await runProgram(args, io);
    return [io.exitCode(), io.errors(), io.output()];
  };

  it.each([
    [['translate', '--from', 'telegram-4915550123']],
    [['translate', '--from', 'whatsapp', '--to', 'telegram-4915550123']],
    [['translate']],
    [['translate', '--from']],
    [['translate', '--from', 'whatsapp', '--file']],
    [['nothing-of-the-kind']],
  ])('end a wrong command line with 2 and one line (%j)', async (args) => {
    const [code, errors, output] = await errorOf('{}', ...args);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(/^error: [^\n]+\n$/);
    expect(errors).not.toContain('4915550123');
  });

  it.each(['', 'hello 4915550123', '{"from":"4915550123"', '\u0000'])(
    'end an input that is no JSON with 2 and no word of it (%j)',
    async (input) => {
      const io = fakeIo(input);
      await expect(run(io, [])).rejects.toThrow('standard input: is not JSON');
      await expect(run(io, [])).rejects.not.toThrow('4915550123');
    },
  );

  it('name a file that does not exist', async () => {
    await expect(run(fakeIo(''), [], '--file', '/nowhere/x.json')).rejects.toThrow(
      '/nowhere/x.json: does not exist',
    );
  });

  it('are none for help', async () => {
    const [code, errors, output] = await errorOf('', 'translate', '--help');
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('--from <app>');
    expect((await errorOf('', '--help'))[2]).toContain('inspect');
  });
});
