import { describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/content';
import { choiceAnswerText, numberedChoices } from './choices.ts';
import { contactsText } from './contacts.ts';
import { formReplyText } from './form-reply.ts';
import { likeText } from './like.ts';
import { locationText } from './location.ts';
import { albumPlaceholder, entryPlaceholder, mediaPlaceholder } from './media.ts';
import { orderText } from './order.ts';
import { deletedText, editedText, reactedText } from './relations.ts';
import { partsOf } from './parts.ts';
import { shareText } from './share.ts';
import { storyLine, storyMentionText } from './story.ts';
import { systemText, unavailableText, unsupportedText } from './unavailable.ts';

const { LikeSymbol, ShareSource, UnavailableReason } = sealpost.content.v1;
const { REACTION_ACTION_REMOVE } = sealpost.content.v1.ReactionAction;

describe('renderings of media', () => {
  it.each([
    ['image', '📷 Photo'],
    ['video', '🎥 Video'],
    ['gif', 'GIF'],
    ['audio', '🎵 Audio'],
    ['voice', '🎤 Voice message'],
    ['document', '📎 File'],
    ['sticker', 'Sticker'],
  ] as const)('put a placeholder for %s', (kind, text) => {
    expect(mediaPlaceholder(kind, {})).toMatchObject({
      text,
      losses: [{ code: 'MEDIA_NOT_CARRIED', field: kind, grade: 3 }],
    });
  });

  it('name a document and put the caption below', () => {
    expect(mediaPlaceholder('document', { fileName: 'plan.pdf', caption: 'the plan' }).text).toBe(
      '📎 plan.pdf\nthe plan',
    );
    expect(mediaPlaceholder('image', { fileName: 'a.jpg', caption: '' }).text).toBe('📷 Photo');
  });

  it('count an album and keep its caption', () => {
    const entries = [
      { kind: 'image', image: {} },
      { kind: 'video', video: {} },
    ] as const;
    expect(albumPlaceholder({ entries: [...entries], caption: 'both' }).text).toBe('📷 Album (2)\nboth');
    expect(entryPlaceholder(entries[1]).text).toBe('🎥 Video');
    expect(entryPlaceholder({}).text).toBe('📎 File');
  });
});

describe('renderings of places and people', () => {
  it('show a place with a map link', () => {
    expect(
      locationText({ latitudeDeg: 48.5, longitudeDeg: -9.25, name: 'Café', address: 'Main St 1' }).text,
    ).toBe('📍 Café - Main St 1\nhttps://maps.google.com/?q=48.5,-9.25');
    expect(locationText({ address: 'Main St 1' }).text).toBe('📍 Main St 1\nhttps://maps.google.com/?q=0,0');
    expect(locationText({ latitudeDeg: 1e-7, longitudeDeg: 0 }).text).toBe(
      '📍 Location\nhttps://maps.google.com/?q=0.0000001,0',
    );
  });

  it.each([NaN, Infinity, 90.5])('give no map link to %d degrees north', (latitudeDeg) => {
    expect(locationText({ latitudeDeg, longitudeDeg: 1, name: 'Here' }).text).toBe('📍 Here');
  });

  it('report a link of the place that the map link replaces', () => {
    expect(locationText({ url: 'https://example.org' }).losses).toMatchObject([
      { code: 'RENDERED_AS_TEXT', grade: 2 },
      { code: 'FIELD_DROPPED', field: 'location.url', grade: 1 },
    ]);
  });

  it('show every fact of every card', () => {
    const cards = [
      {
        formattedName: 'Ada Example',
        phones: [{ phone: '+1 555 0100' }, { waId: '15550101' }, {}],
        emails: [{ email: 'ada@example.org' }],
        company: 'Engines',
        title: 'Engineer',
      },
      {
        firstName: 'Bo',
        lastName: 'Example',
        addresses: [{ street: 'Main St 1', city: 'Springfield' }],
        birthday: '2000-02-29',
      },
    ];
    expect(contactsText({ cards }).text).toBe(
      '👤 Ada Example\n☎ +1 555 0100\n☎ +15550101\n✉ ada@example.org\n🏢 Engineer, Engines\n' +
        '👤 Bo Example\n📍 Main St 1, Springfield\n🎂 2000-02-29',
    );
    expect(contactsText({ cards: [{}] }).text).toBe('👤 Contact');
  });
});

describe('renderings of commerce and forms', () => {
  it('itemise an order and keep its note', () => {
    const lines = [
      { productId: 'SKU-1', quantity: '2', unitPrice: '30', currency: 'USD' },
      { productId: 'SKU-2', name: 'Tea', quantity: '1', unitPrice: '4.125', currency: 'EUR' },
      { productId: 'SKU-3', quantity: '3', unitPrice: '500', currency: 'JPY' },
      { productId: 'SKU-4', quantity: '1' },
    ];
    expect(orderText({ lines, text: 'ring twice' }).text).toBe(
      '2 x SKU-1 - 30.00 USD\n1 x Tea - 4.125 EUR\n3 x SKU-3 - 500 JPY\n1 x SKU-4\nring twice',
    );
    expect(orderText({}).text).toBe('🛒 Order');
  });

  it('list the answers of a form and hide its token', () => {
    const fields = [
      { name: 'flow_token', value: 'secret' },
      { name: 'size', value: 'XL' },
    ];
    expect(formReplyText({ body: 'Sent', fields, responseJson: '{"flow_token":"secret"}' }).text).toBe(
      'Sent\nsize: XL',
    );
    expect(formReplyText({ responseJson: '{broken' }).text).toBe('{broken');
    expect(formReplyText({ name: 'flow', responseJson: '{broken flow_token' }).text).toBe('📝 flow');
    expect(formReplyText({ responseJson: '{}' }).text).toBe('📝 Form');
  });
});

describe('renderings of shares and stories', () => {
  it('put title and link below the text', () => {
    expect(
      shareText({
        source: ShareSource.SHARE_SOURCE_POST,
        text: 'look',
        title: 'A day',
        url: 'https://example.org/p',
      }),
    ).toMatchObject({
      text: 'look\nA day\nhttps://example.org/p',
      losses: [{ code: 'RENDERED_AS_TEXT', grade: 2 }],
    });
    expect(
      shareText({ source: ShareSource.SHARE_SOURCE_LINK, url: 'https://example.org' }).losses,
    ).toMatchObject([{ code: 'LINK_AS_TEXT', grade: 1 }]);
    expect(shareText({ source: ShareSource.SHARE_SOURCE_REEL })).toMatchObject({
      text: '🔗 Shared reel',
      losses: [{ grade: 3 }],
    });
    expect(shareText({ source: 99 as never }).text).toBe('🔗 Shared content');
  });

  it('link to a story and never say more than its platform allows', () => {
    expect(storyMentionText({ url: 'https://example.org/s', text: 'hey' }).text).toBe(
      'mentioned you in a story\nhttps://example.org/s\nhey',
    );
    expect(storyLine({ url: 'https://example.org/s' }).text).toBe('↩ story: https://example.org/s');
    expect(storyLine({ id: '1' }).text).toBe('↩ story');
  });

  it('show a like as its emoji', () => {
    expect(likeText({ symbol: LikeSymbol.LIKE_SYMBOL_HEART }).text).toBe('❤️');
    expect(likeText({ text: 'nice' }).text).toBe('👍\nnice');
  });
});

describe('renderings of choices', () => {
  it('number the answers', () => {
    const prompt = {
      header: 'Menu',
      body: 'Which?',
      choices: [{ title: 'Tea', description: 'hot' }, { title: 'Ice' }],
      links: [{ title: 'Site', url: 'https://example.org' }],
      footer: 'Answer with a number',
    };
    expect(numberedChoices(prompt).text).toBe(
      'Menu\nWhich?\n1. Tea - hot\n2. Ice\nSite: https://example.org\nAnswer with a number',
    );
  });

  it('say a tapped answer in its words, else by its token, else that there was one', () => {
    expect(choiceAnswerText({ title: 'Tea', token: 'T', description: 'hot' })).toMatchObject({
      text: 'Tea',
      losses: [
        { code: 'CHOICE_AS_TEXT', grade: 0 },
        { code: 'CHOICE_DESCRIPTION_DROPPED', grade: 1 },
      ],
    });
    expect(choiceAnswerText({ token: 'T' })).toMatchObject({ text: 'T', losses: [{ grade: 2 }] });
    expect(choiceAnswerText({})).toMatchObject({
      text: '☑ Answer',
      losses: [{ code: 'CONTENT_UNAVAILABLE', grade: 3 }],
    });
    expect(choiceAnswerText({ title: 'A', attachments: [{ kind: 'image', image: {} }] }).text).toBe(
      'A\n📷 Photo',
    );
  });
});

describe('renderings of relations', () => {
  it('say what changed, went or was felt', () => {
    expect(editedText({ text: 'new', losses: [] }).text).toBe('✏️ Edited: new');
    expect(deletedText()).toMatchObject({ text: '🗑 message was deleted', losses: [{ grade: 3 }] });
    expect(reactedText({ emoji: '😮' }).text).toBe('reacted 😮');
    expect(reactedText({ emoji: '', action: REACTION_ACTION_REMOVE }).text).toBe('removed a reaction');
    expect(reactedText({})).toMatchObject({ text: 'reacted', losses: [{ grade: 2 }] });
  });

  it('always say that there was something', () => {
    expect(unavailableText({ reason: UnavailableReason.UNAVAILABLE_REASON_VIEW_ONCE }).text).toBe(
      'View-once message - open the app',
    );
    expect(unavailableText({ reason: 99 as never }).text).not.toBe('');
    expect(unsupportedText().losses).toMatchObject([{ code: 'CONTENT_UNAVAILABLE', grade: 3 }]);
    expect(systemText({ event: 'user_changed_number', body: 'changed' }).text).toBe('changed');
    expect(systemText({ event: 'user_changed_number' }).text).toBe('ℹ user changed number');
  });
});

describe('partsOf', () => {
  it('puts the prefix above, splits both, and reports every loss', () => {
    const limit = { max: 30, unit: 'code-points' } as const;
    const { parts, losses } = partsOf(deletedText(), { prefixLines: ['Ada:', '↪ Forwarded'] }, limit);
    expect(parts).toEqual(['Ada:\n↪ Forwarded', '🗑 message was deleted']);
    expect(losses.map(({ code }) => code)).toEqual(['DELETION_AS_NOTICE', 'TEXT_SPLIT']);
  });

  it('says so where there is nothing to see', () => {
    const limit = { max: 100, unit: 'code-points' } as const;
    expect(partsOf({ text: ' \n', losses: [] }, { prefixLines: ['Ada:'] }, limit)).toEqual({
      parts: ['Ada:\nMessage without readable content'],
      losses: [expect.objectContaining({ code: 'CONTENT_UNAVAILABLE', grade: 3 })],
    });
  });
});
