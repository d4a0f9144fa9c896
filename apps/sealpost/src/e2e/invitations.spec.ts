import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type Platform, platforms } from '#libs/envelope';
import { until } from '#libs/testing';
import { eachWorld } from '../testing/each-world.ts';
import { follow, invitationOf, join, joinedWords, type Links, tokenOf } from '../testing/invitation.ts';
import type { Person } from '../testing/person.ts';
import type { World } from '../testing/world.ts';

const dayMs = 24 * 3_600_000;
const peopleMax = 8;
const full = 'already has eight people';
const cannotBeUsed = 'cannot be used';

/** An app for each of so many people, in turn. */
const appOf = (index: number): Platform => platforms[index % platforms.length] ?? 'whatsapp';

eachWorld({ ingresses: 2 }, (world) => {
  const somebody = (index: number, name = `Person ${index}`): Promise<Person> =>
    world().person(appOf(index), name);

  it('lets three to eight people into a conversation, who all hear each other by name, and no ninth', async () => {
    const [host, ...guests] = await Promise.all(
      Array.from({ length: peopleMax }, (_, index) => somebody(index, `Guest ${index}`)),
    );
    if (!host) throw new Error('nobody is there');
    const company: Person[] = [host];
    for (const guest of guests) {
      await join(guest, await invitationOf(host, company.length === 1 ? 'new' : 'invite'));
      company.push(guest);
      if (company.length > 2) await everybodyHears(company, guest);
    }
    await host.says('invite');
    await host.shows(full);
    const [last, ninth] = [guests.at(-1), await somebody(8, 'Ninth')];
    await last?.says('stop');
    await last?.shows('You left');
    const [forEighth, forNinth] = [await invitationOf(host, 'invite'), await invitationOf(host, 'invite')];
    await join(await somebody(7, 'Successor'), forEighth);
    await follow(ninth, forNinth);
    await ninth.shows(full);
    await ninth.says('May I come in?');
    await ninth.shows('This is Sealpost');
    await world().control.settled();
    for (const person of company)
      expect((await person.received()).filter(({ text }) => text?.includes('May I'))).toEqual([]);
  }, 240_000);

  it('shows who talks where, takes the word of a switch, and invites into the current conversation', async () => {
    const [ana, ben, caro, dan] = await Promise.all([
      world().person('messenger', 'Ana'),
      world().person('whatsapp', 'Ben'),
      world().person('instagram', 'Caro'),
      world().person('whatsapp', 'Dan'),
    ]);
    await world().talk(ana, ben);
    await join(caro, await invitationOf(ana, 'new'));
    await ana.says('who');
    const { text } = await ana.shows('Your conversations');
    expect(linesOf(text)).toEqual(['▶ 1. Ben (WhatsApp)', '   2. Caro (Instagram)']);
    await ana.says('For Ben');
    await ben.shows('For Ben');
    await ana.says('switch 2');
    await ana.shows('You are now writing to Caro (Instagram)');
    await ana.says('For Caro');
    await caro.shows('For Caro');
    await join(dan, await invitationOf(ana, 'invite'));
    await ana.says('For both');
    await Promise.all([caro.shows('For both'), dan.shows('For both')]);
    await world().control.settled();
    const textsOfBen = (await ben.received()).map((entry) => entry.text);
    expect(textsOfBen).not.toContain('For Caro');
    expect(textsOfBen.some((shown) => shown?.includes('For both'))).toBe(false);
  });

  it('keeps people apart of whom one has blocked the other', async () => {
    const [ana, ben, caro] = await Promise.all([
      world().person('instagram', 'Ana'),
      world().person('messenger', 'Ben'),
      world().person('whatsapp', 'Caro'),
    ]);
    await world().talk(ana, ben);
    await ben.says('block');
    await ben.shows('You left');
    await ana.shows('left the conversation');
    await follow(ben, await invitationOf(ana, 'new'));
    await ben.shows(cannotBeUsed);
    await world().talk(caro, ben);
    await follow(ana, await invitationOf(caro, 'invite'));
    await ana.shows(cannotBeUsed);
  });

  it('answers expired, used and invented tokens alike, byte for byte', async () => {
    const [host, guest, late] = await Promise.all([
      world().person('whatsapp', 'Host'),
      world().person('messenger', 'Guest'),
      world().person('messenger', 'Late'),
    ]);
    const used = await invitationOf(host, 'new');
    await join(guest, used);
    const expired = await invitationOf(host, 'invite');
    await world().passTime(dayMs);
    await late.says('hello');
    await late.shows('This is Sealpost');
    const answers: unknown[] = [];
    for (const links of [used, expired, withToken(used, randomBytes(16).toString('base64url'))])
      answers.push(await answerTo(world(), late, links));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  describe.each(['messenger', 'instagram'] as const)('a link that is only looked at on %s', (platform) => {
    it('joins nobody until the person says something, which is not passed on', async () => {
      const host = await world().person('whatsapp', 'Host');
      const guest = await world().person(platform, 'Guest');
      await guest.says('What is this?');
      await guest.shows('This is Sealpost');
      const links = await invitationOf(host, 'new');
      const [before, beforeHost] = [await guest.received(), await host.received()];
      await guest.does({ type: 'open_link', url: links[platform], confirm: false });
      await world().control.settled();
      expect(await guest.received()).toEqual(before);
      await guest.says('Is anybody there?');
      await Promise.all([guest.shows(joinedWords), host.shows(joinedWords)]);
      await guest.says('It is me');
      await host.shows('It is me');
      const textsOfHost = (await host.received()).slice(beforeHost.length).map(({ text }) => text);
      expect(textsOfHost).toEqual([expect.stringContaining(joinedWords), 'It is me']);
    });
  });
});

/** Everybody but the author is shown a text under the author's name. */
const everybodyHears = async (company: readonly Person[], author: Person): Promise<void> => {
  const text = `${author.name} is here`;
  await author.says(text);
  const others = company.filter((person) => person !== author);
  const shown = await Promise.all(others.map((person) => person.shows(text)));
  expect(shown.map((entry) => entry.text)).toEqual(others.map(() => `${author.name}:\n${text}`));
};

const linesOf = (text = ''): readonly string[] => text.split('\n').slice(1, -1);

const withToken = (links: Links, token: string): Links => ({
  whatsapp: links.whatsapp.replace(tokenOf(links), token),
  messenger: links.messenger.replace(tokenOf(links), token),
  instagram: links.instagram.replace(tokenOf(links), token),
});

/** What the platform was called with to answer somebody who followed a link, but for the tag, which names the answer. */
const answerTo = async (world: World, person: Person, links: Links): Promise<unknown> => {
  const answersSoFar = async () =>
    (await person.received()).filter(({ text }) => text?.includes(cannotBeUsed));
  const before = (await answersSoFar()).length;
  await follow(person, links);
  await until(async () => (await answersSoFar()).length > before);
  const calls = (await world.control.calls()).filter(({ body }) =>
    JSON.stringify(body).includes(cannotBeUsed),
  );
  const body: unknown = calls.at(-1)?.body;
  return JSON.parse(JSON.stringify(body).replace(/"metadata":"[^"]*"/, '"metadata":"tag"'));
};
