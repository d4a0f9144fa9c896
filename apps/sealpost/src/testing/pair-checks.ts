import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Platform, platforms } from '#libs/envelope';
import { until } from '#libs/testing';
import type { InboxEntry } from '../../../simulator/src/people/inbox.ts';
import { contentRows } from './contents.ts';
import { deliveriesTo } from './records.ts';
import { makeScene, type Scene } from './scene.ts';
import type { PeopleWorld } from './world.ts';

const pairs = platforms.flatMap((from) => platforms.map((to) => [from, to] as const));
const rowsFrom = (platform: Platform) =>
  contentRows.filter(({ from }) => from.includes(platform)).map((row) => [row.content, row] as const);

const codePoints = (text: string): number => Array.from(text).length;
const bytes = (text: string): number => Buffer.byteLength(text);

/** How long one text may be on each app. */
const limitOf: Readonly<Record<Platform, { max: number; lengthOf: (text: string) => number }>> = {
  whatsapp: { max: 4096, lengthOf: codePoints },
  messenger: { max: 2000, lengthOf: codePoints },
  instagram: { max: 1000, lengthOf: bytes },
};

/** More than fits into one message of any app, in words of emojis that must not be cut. */
const longText = Array.from({ length: 420 }, (_, index) => `${index}·👩‍👩‍👧‍👦`).join(' ');

/**
 * What arrives when somebody on one app writes to somebody on another, for every ordered pair of apps. The accounts have to be those
 * that tell everything.
 */
export const pairChecks = (world: () => PeopleWorld): void => {
  describe.each(pairs)('from %s to %s,', (from, to) => {
    let scene: Scene;
    beforeAll(async () => {
      scene = await makeScene(world(), from, to);
    });

    it.each(rowsFrom(from))('%s arrives as the matrix says', async (_, { act, to: { [to]: shown } }) => {
      const before = new Set((await scene.ben.received()).map(({ id }) => id));
      await act(scene);
      const entry = await scene.ben.shows(({ id }) => !before.has(id));
      const { quotes, losses = [], ...wanted } = shown;
      expect(entry).toMatchObject(wanted);
      expect(entry.replyTo?.text).toBe(quotes);
      expect(await lossesOfLatest(scene)).toEqual(losses);
    });

    it('a reaction sits on the very message, gives way to another, and goes', async () => {
      const { ana, ben, question, ownQuestionId } = scene;
      const shows = (...emojis: readonly string[]) =>
        ben.showsAll((entries) => {
          const reactions = entries.find(({ id }) => id === ownQuestionId)?.reactions ?? [];
          return reactions.map(({ by, emoji }) => `${by} ${emoji}`).join() === emojis.join();
        });
      await ana.does({ type: 'react', message: question.id, emoji: '❤️' });
      await shows('account ❤️');
      await ana.does({ type: 'react', message: question.id, emoji: '😮' });
      await shows('account 😮');
      await ana.does({ type: 'unreact', message: question.id });
      await shows();
      expect(await lossesOfLatest(scene)).toEqual([]);
    });

    it('a long text arrives in parts, each within the limit, cut between words, and is one message for answers', async () => {
      const { ana, ben } = scene;
      const { max, lengthOf } = limitOf[to];
      const before = new Set((await ben.received()).map(({ id }) => id));
      const [ownId = ''] = await ana.does({ type: 'text', text: longText });
      const parts = async () => (await ben.received()).filter(({ id }) => !before.has(id));
      await until(async () => joined(await parts()) === longText);
      expect((await parts()).filter(({ text = '' }) => lengthOf(text) > max)).toEqual([]);
      expect(await lossesOfLatest(scene)).toEqual(['TEXT_SPLIT 1']);
      await ben.says('So many families', (await parts())[1]?.id);
      expect((await ana.shows('So many families')).replyTo?.id).toBe(ownId);
    });

    it('an edit arrives as a message that answers the old version, and a deletion says nothing of what it was', async () => {
      const { ana, ben } = scene;
      const ownId = await ana.says('I come at eihgt');
      const old = await ben.shows('eihgt');
      await ana.does({ type: 'edit', message: ownId, text: 'I come at eight' });
      expect(await ben.shows('at eight')).toMatchObject({
        text: '✏️ Edited: I come at eight',
        replyTo: { id: old.id },
      });
      expect(await lossesOfLatest(scene)).toEqual(['EDIT_AS_MESSAGE 2']);
      await ana.does({ type: 'delete', message: ownId });
      expect(await ben.shows('deleted')).toMatchObject({
        text: '🗑 message was deleted',
        replyTo: { id: old.id },
      });
      expect(await lossesOfLatest(scene)).toEqual(['DELETION_AS_NOTICE 3']);
    });

    it('what is delivered and read is recorded, and Ana’s app shows it', async () => {
      const { ana, ben } = scene;
      const ownId = await ana.says('Good night');
      await ben.shows('Good night');
      const tick = async () => (await ana.entries()).find(({ id }) => id === ownId)?.receipt;
      const recorded = async () => (await deliveriesTo(world().database.store, ben)).at(-1);
      await until(async () => (await recorded())?.state === 'sent');
      if (to !== 'instagram') await until(async () => (await recorded())?.isDelivered === true);
      expect(await tick()).not.toBe('read');
      expect(await recorded()).toMatchObject({ isRead: false });
      await ben.does({ type: 'read' });
      await until(async () => (await recorded())?.isRead === true);
      expect(await recorded()).toMatchObject({ isDelivered: true, state: 'sent' });
      await until(async () => (await tick()) === 'read');
    });
  });
};

/** The text that parts make when their numbers are left out. */
const joined = (parts: readonly InboxEntry[]): string =>
  parts.map(({ text = '' }) => text.replace(/^\(\d+\/\d+\) /, '')).join(' ');

const lossesOfLatest = async ({ world, ben }: Scene): Promise<readonly string[]> => {
  const latest = async () => (await deliveriesTo(world.database.store, ben)).at(-1);
  await until(async () => (await latest())?.state === 'sent');
  return (await latest())?.losses ?? [];
};
