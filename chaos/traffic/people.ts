import type { SimulatorClient } from '../../apps/simulator/src/control-client.ts';
import { bringTogether } from '../../apps/sealpost/src/testing/invitation.ts';
import { makePerson, type Person } from '../../apps/sealpost/src/testing/person.ts';
import type { PlannedConversation } from './plan.ts';

/** How long people wait for what they asked for; longer than any fault. */
const patienceMs = 150_000;
const atOnceMax = 6;

/** Lets everybody in who is in a plan; nobody talks with anybody yet. */
export const makePeople = (
  control: SimulatorClient,
  conversations: readonly PlannedConversation[],
): Promise<readonly (readonly Person[])[]> =>
  Promise.all(
    conversations.map(({ people }, conversation) =>
      Promise.all(
        people.map((platform, place) =>
          makePerson(control, { platform, name: `Person ${conversation}.${place}` }, patienceMs),
        ),
      ),
    ),
  );

/** Brings the people of conversations together, a few conversations at a time. */
export const introduce = async (conversations: readonly (readonly Person[])[]): Promise<void> => {
  const waiting = [...conversations];
  const work = async (): Promise<void> => {
    for (let people = waiting.shift(); people; people = waiting.shift()) await introduceTo(people);
  };
  await Promise.all(Array.from({ length: atOnceMax }, work));
};

/** The first of the people invites the others. */
export const introduceTo = async ([host, ...guests]: readonly Person[]): Promise<void> => {
  if (host) await bringTogether(host, guests);
};
