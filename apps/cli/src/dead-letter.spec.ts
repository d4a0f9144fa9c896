import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toLong } from '#libs/contracts';
import { fakeDirectory, type FakeDirectory } from './fake-directory.ts';
import { fakeIo } from './fake-io.ts';
import { runProgram } from './program.ts';

const letter = {
  number: toLong(2n ** 53n + 1n),
  deadLetterId: Buffer.alloc(16, 1),
  topic: 'gateway.outbound.whatsapp.v1',
  partition: 3,
  offset: toLong(9n),
  schema: 'sealpost.gateway.v1.Envelope',
  envelopeId: 'ab'.repeat(16),
  attempt: 1,
  stage: 'egress',
  failureCode: 'roster_invalid',
  field: 'target',
  rule: 'in the roster of its epoch',
  atMs: toLong(1_800_000_000_000),
  sizeBytes: 321,
  sha256: Buffer.alloc(32, 2),
};

let directory: FakeDirectory;
beforeAll(async () => {
  directory = await fakeDirectory({ listDeadLetters: { letters: [letter] }, replayDeadLetter: { letter } });
});
afterAll(() => directory.close());

const run = async (...args: readonly string[]) => {
  const io = fakeIo('');
  await runProgram(['dead-letter', ...args, '--directory', directory.url], io);
  return { code: io.exitCode(), output: io.output(), errors: io.errors() };
};
const number = '9007199254740993';

describe('dead-letter', () => {
  it('list prints where each stood and why it stopped', async () => {
    const { code, output } = await run('list', '--from', '12', '--limit', '5');
    expect(code).toBe(0);
    expect(directory.asked.at(-1)?.request).toMatchObject({ fromNumber: toLong(12n), limit: 5 });
    const [head, row] = output.split('\n');
    expect(head).toMatch(/^number +at +topic +envelopeId +stage +code +field +rule$/);
    expect(row).toMatch(
      new RegExp(`^${number} +2027-01-15T.* gateway.outbound.whatsapp.v1 +(ab)+ +egress +roster_inv`),
    );
  });

  it('show prints every fact of one, and a 64-bit number without loss', async () => {
    const { output } = await run('show', number, '--json');
    expect(JSON.parse(output)).toEqual({
      number,
      at: '2027-01-15T08:00:00.000Z',
      topic: letter.topic,
      partition: 3,
      offset: '9',
      schema: letter.schema,
      envelopeId: letter.envelopeId,
      attempt: 1,
      stage: 'egress',
      code: 'roster_invalid',
      field: 'target',
      rule: letter.rule,
      sizeBytes: 321,
      sha256: '02'.repeat(32),
      deadLetterId: '01'.repeat(16),
    });
    expect(await run('show', '7')).toMatchObject({
      code: 2,
      errors: 'error: there is no dead letter of that number\n',
    });
  });

  it('replay asks for exactly that one', async () => {
    const { code, output } = await run('replay', number);
    expect(code).toBe(0);
    expect(directory.asked.at(-1)).toMatchObject({
      method: 'replayDeadLetter',
      request: { number: letter.number },
    });
    expect(output).toContain('gateway.outbound.whatsapp.v1');
  });

  it.each(['', '-1', '1.5', 'all', '1'.repeat(20)])('takes no other number: %j', async (text) => {
    expect(await run('replay', '--', text)).toMatchObject({ code: 2, output: '' });
  });
});
