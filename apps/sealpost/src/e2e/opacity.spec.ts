import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { type BusRecord, topics } from '#libs/bus';
import { hexOf } from '#libs/envelope';
import { until } from '#libs/testing';
import { eachWorld } from '../testing/each-world.ts';
import { invitationOf, join } from '../testing/invitation.ts';
import { addLinks, type NativeEdges } from '../testing/native/app-links.ts';
import { routes } from '../testing/native/passage-routes.ts';
import { tellSecrets, type ToldSecrets } from '../testing/native/secrets.ts';
import { plantLeaks, writtenDown } from '../testing/planted-leaks.ts';
import { participantOf } from '../testing/records.ts';
import { again, everyRecord, everythingKept } from '../testing/stored-places.ts';
import { accountsThatTellEverything } from '../testing/telling-accounts.ts';
import { tracesOf, tracesOfKeys } from '../testing/traces.ts';
import type { World } from '../testing/world.ts';

const { Envelope, SenderHeader } = sealpost.gateway.v1;

/** A word that stands nowhere by chance. */
const marker = (): string => `Mk${randomBytes(9).toString('hex')}`;

eachWorld({ accounts: accountsThatTellEverything }, (world, log) => {
  describe('what people say', () => {
    let told: ToldSecrets;
    const words = {
      name: marker(),
      nameOnMessenger: marker(),
      nameOnInstagram: marker(),
      text: marker(),
      answer: marker(),
      edited: marker(),
      caption: marker(),
      fileName: marker(),
      contact: marker(),
      place: marker(),
      street: marker(),
      tapped: marker(),
      shared: marker(),
      group: marker(),
    };

    beforeAll(async () => {
      const ana = await world().person('whatsapp', words.name);
      const ben = await world().person('messenger', words.nameOnMessenger);
      const caro = await world().person('instagram', words.nameOnInstagram);
      await world().talk(ana, ben);
      const ownId = await ana.says(`Did you hear of ${words.text}?`);
      const heard = await ben.shows(words.text);
      await ben.says(words.answer, heard.id);
      await ana.shows(words.answer);
      await ana.does({ type: 'edit', message: ownId, text: words.edited });
      await ana.does({ type: 'image', caption: words.caption });
      await ana.does({ type: 'document', fileName: `${words.fileName}.pdf` });
      await ana.does({
        type: 'contacts',
        contacts: [{ name: { formatted_name: words.contact, first_name: 'X' } }],
      });
      await ana.does({
        type: 'location',
        latitude: 1,
        longitude: 2,
        name: words.place,
        address: words.street,
      });
      await ben.does({ type: 'postback', title: words.tapped, payload: words.tapped });
      await ben.does({
        type: 'share',
        source: 'post',
        url: `https://example.org/${words.shared}`,
        title: 'x',
      });
      await join(caro, await invitationOf(ana, 'invite'));
      await ana.says(words.group);
      await Promise.all([
        caro.shows(`${words.name}:\n${words.group}`),
        ben.shows(words.place),
        ana.shows(words.shared),
      ]);
      await world().control.settled();
      const edges = edgesOf(world());
      told = await tellSecrets({ ...edges, store: world().database.store, links: await addLinks(edges) });
    }, 240_000);

    it('was said: it reached the platforms, and everything was kept', async () => {
      const calls = JSON.stringify(await world().control.calls());
      expect(Object.values(words).filter((word) => !calls.includes(word))).toEqual([]);
      const places = await everythingKept(world(), log());
      const names = new Set(places.map(({ name }) => name));
      expect([...names]).toEqual(
        expect.arrayContaining(['public.deliveries', 'public.participants', topics.inbound.name, 'metrics']),
      );
      expect(places.length).toBeGreaterThan(1_000);
    });

    it('was said between devices and app backends, too: all of it was read there', () => {
      expect(told.read).toEqual(Object.fromEntries(routes.map(({ title }) => [title, 2])));
    });

    it('leaves no trace in tables, records, logs and metrics', async () => {
      const places = await everythingKept(world(), log());
      expect(tracesOf([...Object.values(words), ...told.words], places)).toEqual([]);
      expect(tracesOfKeys(told.keys, places)).toEqual([]);
    });

    it('would be found there in any form', async () => {
      const planted = marker();
      const forms = writtenDown(planted);
      const leak = await plantLeaks(world(), [...forms.values()]);
      const traces = new Set(tracesOf([planted], await everythingKept(world(), log())));
      await leak.remove();
      const topic = topics.deadLetter.name;
      const ofBus =
        log().place.kind === 'embedded' ? ['bus.record'] : [`file of ${topic}`, `batch of ${topic}`];
      expect([...traces].sort()).toEqual(
        ['public.submissions', topic, ...ofBus, 'log', 'metrics']
          .flatMap((place) => [...forms.keys()].map((form) => `${place}: ${form} of ${planted}`))
          .sort(),
      );
    });

    it('would be found if it were a key', async () => {
      const key = Buffer.from('fbfffe'.repeat(10), 'hex');
      const leak = await plantLeaks(world(), [
        key,
        Buffer.from(key.toString('base64')),
        Buffer.from(key.toString('base64url')),
      ]);
      const traces = new Set(tracesOfKeys(new Map([['a key', key]]), await everythingKept(world(), log())));
      await leak.remove();
      for (const place of ['public.submissions', topics.deadLetter.name, 'log', 'metrics'])
        expect([...traces]).toEqual(
          expect.arrayContaining(['raw', 'base64', 'URL base64'].map((form) => `${place}: ${form} of a key`)),
        );
    });
  });

  describe('a router that re-addresses what it routes', () => {
    it('delivers nothing to somebody outside, nor to a member who joined later, and raises the alarm', async () => {
      const [ana, ben, eve, late] = await Promise.all([
        world().person('instagram', 'Ana'),
        world().person('messenger', 'Ben'),
        world().person('messenger', 'Eve'),
        world().person('messenger', 'Late'),
      ]);
      await world().talk(ana, ben);
      await world().talk(await world().person('instagram', 'Somebody'), eve);
      await ana.says('For Ben alone');
      await ben.shows('For Ben alone');
      const routed = await latestRoutedTo(await participantOf(world().database.store, ben));
      await join(late, await invitationOf(ana, 'invite'));

      const toEve = await participantOf(world().database.store, eve);
      const toLate = await participantOf(world().database.store, late);
      await world().bus.publish([readdressed(routed, toEve), readdressed(routed, toLate)]);
      await until(() => alarms().some((line) => line.includes('roster_invalid')));
      await eve.says('who');
      await late.says('who');
      await Promise.all([eve.shows('Your conversations'), late.shows('Your conversations')]);
      for (const person of [eve, late])
        expect((await person.received()).filter(({ text }) => text?.includes('For Ben'))).toEqual([]);
    });

    it('delivers nothing when it moves a sealed body into another conversation, and raises the alarm', async () => {
      const [ana, ben, eve] = await Promise.all([
        world().person('instagram', 'Ana'),
        world().person('messenger', 'Ben'),
        world().person('messenger', 'Eve'),
      ]);
      await world().talk(ana, ben);
      await ana.says('For Ben alone');
      await ben.shows('For Ben alone');
      const secret = await latestRoutedTo(await participantOf(world().database.store, ben));
      await join(eve, await invitationOf(ana, 'new'));
      await ana.says('switch 2');
      await ana.shows('You are now writing to');
      await ana.says('For Eve');
      await eve.shows('For Eve');
      const harmless = await latestRoutedTo(await participantOf(world().database.store, eve));
      const before = alarms().length;
      await world().bus.publish([withBodyOf(harmless, secret)]);
      await until(() => alarms().length > before);
      expect(JSON.parse(alarms().at(-1) ?? '{}')).toMatchObject({ level: 'error', code: 'seal_broken' });
      expect((await eve.received()).filter(({ text }) => text?.includes('For Ben'))).toEqual([]);
    });

    const alarms = (): readonly string[] =>
      world().logLines.filter((line) => line.includes('changed between the edges'));

    const latestRoutedTo = async (participantId: string): Promise<BusRecord> => {
      const records = (await everyRecord(world().bus)).filter(
        ({ topic, value }) =>
          topic === topics.outboundMessenger.name &&
          hexOf(Envelope.decode(value).gatewayHeader?.target?.participantId ?? Buffer.of()) === participantId,
      );
      const latest = records.toSorted((a, b) => a.timestampMs - b.timestampMs).at(-1);
      if (!latest) throw new Error('nothing was routed to the person');
      return latest;
    };
  });
});

/** Where app backends and devices find the gateway of a world. */
const edgesOf = ({ fleet }: World): NativeEdges => {
  const [directory] = fleet.instances('directory');
  const [mailbox] = fleet.instances('mailbox');
  return {
    mailboxUrl: mailbox?.url ?? '',
    mailboxGrpcUrl: mailbox?.grpcUrl ?? '',
    directoryGrpcUrl: directory?.grpcUrl ?? '',
    directoryAppGrpcUrl: directory?.appGrpcUrl ?? '',
  };
};

/** The record with another target; everything else stays as it was routed. */
const readdressed = (record: BusRecord, participantId: string) => {
  const envelope = Envelope.decode(record.value);
  if (envelope.gatewayHeader?.target)
    envelope.gatewayHeader.target.participantId = Buffer.from(participantId, 'hex');
  return { ...again(record), value: Envelope.encode(envelope).finish() };
};

/** The record with the sealed body of another one, under an id of its own, so that nothing takes it for a repetition. */
const withBodyOf = (record: BusRecord, other: BusRecord) => {
  const envelope = Envelope.decode(record.value);
  const header = SenderHeader.decode(envelope.senderHeader);
  header.envelopeId = randomBytes(16);
  envelope.senderHeader = SenderHeader.encode(header).finish();
  envelope.sealedBodies = Envelope.decode(other.value).sealedBodies ?? null;
  return { ...again(record), value: Envelope.encode(envelope).finish() };
};
