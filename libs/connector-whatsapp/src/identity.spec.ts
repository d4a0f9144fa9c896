import { describe, expect, it } from '@jest/globals';
import { addresseeOf, authorOf, changedPersonOf, receiverOf, updatedPersonOf } from './identity.ts';
import { contact, ids } from './webhook-fixture.ts';

const { phone, userId, parentUserId } = ids;

describe('the author of a message', () => {
  it('is the phone as given where nothing else is known', () => {
    expect(authorOf({ from: phone }, [])).toEqual({ id: phone, aliases: [] });
  });

  it('is the business-scoped id of the item, with phone and parent as aliases', () => {
    const item = { from: phone, from_user_id: userId, from_parent_user_id: parentUserId };
    expect(authorOf(item, [])).toEqual({ id: userId, aliases: [phone, parentUserId] });
  });

  it('is the business-scoped id of the contact with the same phone, and has its name', () => {
    const other = { profile: { name: 'Somebody else' }, wa_id: '4915550009999', user_id: 'DE.1' };
    expect(authorOf({ from: phone }, [other, contact])).toEqual({
      id: userId,
      aliases: [phone, parentUserId],
      name: 'Ines Vogel',
    });
  });

  it('gets its phone from the contact with the same business-scoped id', () => {
    expect(authorOf({ from_user_id: userId }, [contact]).aliases).toEqual([phone, parentUserId]);
  });

  it('treats an empty phone like an absent one', () => {
    expect(authorOf({ from: '', from_user_id: userId }, [{ ...contact, wa_id: '' }])).toEqual({
      id: userId,
      aliases: [parentUserId],
      name: 'Ines Vogel',
    });
  });

  it('is not a contact that has another phone', () => {
    expect(authorOf({ from: '4915550009999' }, [contact])).toEqual({ id: '4915550009999', aliases: [] });
  });

  it('is the only contact where the message names nobody, and nobody where there are two', () => {
    expect(authorOf({}, [contact]).id).toBe(userId);
    expect(authorOf({}, [contact, { wa_id: '1' }])).toEqual({ aliases: [] });
    expect(authorOf({}, [])).toEqual({ aliases: [] });
  });

  it('is called by the user name where the profile has no other', () => {
    expect(authorOf({ from: phone }, [{ wa_id: phone, profile: { username: 'ines.v' } }]).name).toBe(
      'ines.v',
    );
  });
});

describe('the addressee of an echo', () => {
  it('is the person it went to', () => {
    const item = { from: '4930111222', to: phone, to_user_id: userId, to_parent_user_id: parentUserId };
    expect(addresseeOf(item, [])).toEqual({ id: userId, aliases: [phone, parentUserId] });
    expect(addresseeOf({ from: '4930111222', to: phone }, [contact]).id).toBe(userId);
  });
});

describe('the receiver of a status', () => {
  it('is the recipient, by the business-scoped id where one is given', () => {
    expect(receiverOf({ recipient_id: phone }, [])).toEqual({ id: phone, aliases: [] });
    expect(
      receiverOf(
        { recipient_id: phone, recipient_user_id: userId, recipient_parent_user_id: parentUserId },
        [],
      ),
    ).toEqual({ id: userId, aliases: [phone, parentUserId] });
    expect(receiverOf({ recipient_user_id: userId, parent_recipient_user_id: parentUserId }, [])).toEqual({
      id: userId,
      aliases: [parentUserId],
    });
    expect(receiverOf({ recipient_id: phone }, [contact]).id).toBe(userId);
  });

  it('is the participant in a group, never the group', () => {
    const group = { recipient_id: 'GROUP', recipient_type: 'group' };
    expect(receiverOf({ ...group, recipient_participant_id: phone }, []).id).toBe(phone);
    expect(
      receiverOf({ ...group, recipient_participant_id: phone, recipient_participant_user_id: userId }, []),
    ).toEqual({ id: userId, aliases: [phone] });
    expect(receiverOf(group, [contact])).toEqual({ aliases: [] });
  });
});

describe('the person of an identity change', () => {
  it('is the old phone, with the new one as alias, also in its older spelling', () => {
    for (const key of ['wa_id', 'new_wa_id'])
      expect(changedPersonOf({ from: phone, system: { [key]: '4915550005678' } }, [])).toEqual({
        id: phone,
        aliases: ['4915550005678'],
      });
  });

  it('is the old business-scoped id, where one is given', () => {
    const system = { user_id: 'DE.2', previous_user_id: userId, previous_parent_user_id: parentUserId };
    expect(changedPersonOf({ system }, [])).toEqual({ id: userId, aliases: [parentUserId, 'DE.2'] });
    expect(changedPersonOf({ from_user_id: userId, system: { user_id: 'DE.2' } }, [contact])).toEqual({
      id: userId,
      aliases: [phone, parentUserId, 'DE.2'],
      name: 'Ines Vogel',
    });
  });

  it('is the new id where no old one is given', () => {
    expect(changedPersonOf({ system: { user_id: userId, parent_user_id: parentUserId } }, [])).toEqual({
      id: userId,
      aliases: [parentUserId],
    });
  });

  it('is not mistaken for the old one where the message already comes from the new id', () => {
    const item = { from: phone, from_user_id: 'DE.2', system: { user_id: 'DE.2' } };
    expect(changedPersonOf(item, [])).toEqual({ id: phone, aliases: ['DE.2'] });
  });
});

describe('the person of a user id update', () => {
  it('is the previous id, with the phone and the current ids as aliases', () => {
    const item = {
      wa_id: phone,
      user_id: { previous: userId, current: 'DE.2' },
      parent_user_id: { previous: parentUserId, current: 'DE.ENT.2' },
    };
    expect(updatedPersonOf(item, [])).toEqual({
      id: userId,
      aliases: [phone, parentUserId, 'DE.2', 'DE.ENT.2'],
    });
  });

  it('is the current id where no previous one is given', () => {
    expect(updatedPersonOf({ wa_id: phone, user_id: { current: 'DE.2' } }, [])).toEqual({
      id: 'DE.2',
      aliases: [phone],
    });
  });
});
