import { describe, expect, it } from '@jest/globals';
import { messageOf } from './message.ts';
import { shapeOf } from './message-shape.ts';

const shaped = (message: Readonly<Record<string, unknown>>): ReturnType<typeof shapeOf> =>
  shapeOf(messageOf(message));
const kindOf = (...attachments: readonly unknown[]): string => shaped({ mid: 'm', attachments }).shape.kind;
const photo = { type: 'image', payload: { url: 'https://cdn.example.net/1.jpg' } };
const link = { type: 'fallback', payload: { url: 'https://news.example.org/a', title: 'An article' } };
const place = { type: 'location', payload: { coordinates: { lat: 1, long: 2 } } };

describe('the one thing that a message is', () => {
  it.each([
    ['image', { type: 'image' }],
    ['video', { type: 'video', payload: { url: 'x' } }],
    ['audio', { type: 'audio', payload: { url: 'https://cdn.example.net/a/song.mp3?x' } }],
    ['voice', { type: 'audio', payload: { url: 'https://cdn.example.net/?asset_id=1' } }],
    ['voice', { type: 'audio' }],
    ['document', { type: 'file', payload: { url: 'x' } }],
    ['sticker', { type: 'sticker', payload: { sticker_id: 7 } }],
    ['sticker', { type: 'image', payload: { sticker_id: 7, url: 'x' } }],
    ['like', { type: 'image', payload: { sticker_id: 369_239_263_222_822 } }],
    ['like', { type: 'like_heart' }],
    ['location', place],
    ['unavailable', { type: 'location', payload: null }],
    ['unavailable', { type: 'location', title: 'Mill', payload: { coordinates: { lat: 1 } } }],
    ['unavailable', { type: 'location', payload: { coordinates: { lat: '1e999', long: 2 } } }],
    ['share', { type: 'location', title: 'Mill', url: 'https://maps.example.com/1', payload: null }],
    ['share', link],
    ['share', { type: 'fallback', payload: null, title: 'T', URL: 'https://example.org' }],
    ['share', { type: 'fallback', payload: 'BLOB', title: 'T', url: 'https://example.org' }],
    ['share', { type: 'post', payload: { url: 'x' } }],
    ['share', { type: 'reel', payload: { url: 'x' } }],
    ['share', { type: 'ig_reel', payload: { url: 'x' } }],
    ['share', { type: 'ig_post', payload: { url: 'x' } }],
    ['share', { type: 'ig_story', payload: { story_media_id: '1', story_media_url: 'x' } }],
    ['share', { type: 'share' }],
    ['share', { type: 'template', payload: { elements: [{ title: 'Card' }] } }],
    ['share', { type: 'template', payload: { product: { elements: [{ id: '1', title: 'Lamp' }] } } }],
    ['share', { type: 'template', title: 'Receipt', payload: { template_type: 'receipt' } }],
    ['share', { type: 'template', payload: { generic: { elements: [{ title: 'Boots' }] } } }],
    ['unavailable', { type: 'template', payload: {} }],
    ['unavailable', { type: 'template', payload: { template_type: 'button', buttons: [{ title: 'Go' }] } }],
    ['unavailable', { type: 'appointment_booking', payload: { booking_id: '1' } }],
    ['unavailable', { type: 'ephemeral' }],
    ['unavailable', { type: 'unsupported_type', payload: { url: 'x' } }],
    ['storyMention', { type: 'story_mention', payload: { url: 'x' } }],
    ['unsupported', { type: 'hologram', payload: {} }],
    ['unavailable', {}],
    ['unavailable', 'text in the place of an attachment'],
  ])('is %s for %j', (kind, attachment) => {
    expect(kindOf(attachment)).toBe(kind);
  });

  it('is unavailable where there is nothing at all', () => {
    expect(shaped({ mid: 'm' }).shape).toEqual({ kind: 'unavailable', platformType: '' });
    expect(shaped({ mid: 'm', text: '' }).shape.kind).toBe('unavailable');
    expect(shaped({ mid: 'm', is_unsupported: true, text: 'x' }).shape.kind).toBe('unavailable');
  });

  it('is an album from two media on, and keeps the order', () => {
    const { shape } = shaped({ attachments: [photo, { type: 'video' }, { type: 'file' }], text: 'Trip' });
    expect(shape).toMatchObject({
      kind: 'album',
      text: 'Trip',
      media: [{ role: 'image' }, { role: 'video' }, { role: 'document' }],
    });
  });

  it('is its one medium where links and places stand beside it, which stay as companions', () => {
    const { shape, companions } = shaped({ attachments: [link, photo, place] });
    expect(shape.kind).toBe('image');
    expect(companions.map(({ role }) => role)).toEqual(['link', 'location']);
  });

  it('is the sticker, the like, the share or the story and not the text beside it', () => {
    const beside = (attachment: unknown): unknown => shaped({ attachments: [attachment], text: 'hi' }).shape;
    expect(beside({ type: 'sticker', payload: { sticker_id: 7 } })).toMatchObject({
      kind: 'sticker',
      text: 'hi',
    });
    expect(beside({ type: 'like_heart' })).toMatchObject({ kind: 'like', text: 'hi' });
    expect(beside({ type: 'post', payload: { url: 'x' } })).toMatchObject({ kind: 'share', text: 'hi' });
    expect(beside({ type: 'story_mention' })).toMatchObject({ kind: 'storyMention', text: 'hi' });
  });

  it('is the text where all that stands beside it is withheld', () => {
    const { shape, companions } = shaped({ attachments: [{ type: 'ephemeral' }], text: 'hi' });
    expect(shape.kind).toBe('text');
    expect(companions).toHaveLength(1);
  });

  it('is a tapped answer also with attachments', () => {
    const { shape, companions } = shaped({
      quick_reply: { payload: 'P' },
      text: 'Yes',
      attachments: [photo, link],
    });
    expect(shape).toMatchObject({
      kind: 'choiceAnswer',
      payload: 'P',
      title: 'Yes',
      media: [{ role: 'image' }],
    });
    expect(companions.map(({ role }) => role)).toEqual(['link']);
    expect(shaped({ quick_reply: { payload: 'P' } }).shape).toEqual({
      kind: 'choiceAnswer',
      payload: 'P',
      media: [],
    });
  });
});

describe('what is reported twice', () => {
  const sticker = (type: string, id: number): unknown => ({
    type,
    payload: { url: 'https://cdn.example.net/s.png', sticker_id: id },
  });

  it('is one sticker where it came as image and as sticker', () => {
    const { shape, duplicates } = shaped({ attachments: [sticker('image', 7), sticker('sticker', 7)] });
    expect(shape).toMatchObject({ kind: 'sticker', attachment: { type: 'sticker', stickerId: '7' } });
    expect(duplicates).toBe(1);
  });

  it('is one thumb, also where only the message names its id', () => {
    const attachments = [
      { type: 'image', payload: { url: 'x' } },
      { type: 'sticker', payload: { url: 'x' } },
    ];
    expect(shaped({ sticker_id: 369_239_383_222_810, attachments }).shape).toMatchObject({
      kind: 'like',
      attachment: { stickerId: '369239383222810' },
    });
    expect(shaped({ sticker_id: 369_239_383_222_810 }).shape.kind).toBe('like');
  });

  it('stays two stickers where the ids differ', () => {
    const attachments = [
      { type: 'image', payload: { url: 'a', sticker_id: 7 } },
      { type: 'sticker', payload: { url: 'b', sticker_id: 8 } },
    ];
    expect(shaped({ attachments })).toMatchObject({ shape: { kind: 'album' }, duplicates: 0 });
  });

  it('stays two stickers without links, and is one reel under two names', () => {
    const stickers = [
      { type: 'image', payload: { sticker_id: 7 } },
      { type: 'sticker', payload: { sticker_id: 8 } },
    ];
    expect(shaped({ attachments: stickers }).duplicates).toBe(0);
    const reels = ['reel', 'ig_reel'].map((type) => ({ type, payload: { reel_video_id: '5', url: type } }));
    expect(shaped({ attachments: reels })).toMatchObject({ duplicates: 1, companions: [] });
  });

  it('is one post with the permalink of the share and the title of the post', () => {
    const attachments = [
      {
        type: 'ig_post',
        payload: { ig_post_media_id: '18', title: 'Menu', url: 'https://cdn.example.net/x' },
      },
      { type: 'share', payload: { url: 'https://www.instagram.com/p/Abc/' } },
    ];
    const { shape, duplicates } = shaped({ attachments });
    expect(shape).toMatchObject({
      kind: 'share',
      attachment: { title: 'Menu', nativeId: '18', url: 'https://www.instagram.com/p/Abc/' },
    });
    expect(duplicates).toBe(1);
  });

  it('stays two posts where the permalinks differ', () => {
    const attachments = [
      { type: 'share', payload: { url: 'https://www.instagram.com/p/Abc/' } },
      { type: 'ig_post', payload: { url: 'https://www.instagram.com/p/Xyz/' } },
    ];
    expect(shaped({ attachments })).toMatchObject({ duplicates: 0, companions: [{ role: 'post' }] });
  });
});

describe('a preview beside its link', () => {
  it.each([
    ['https://news.example.org/a'],
    ['look: https://news.example.org/a!'],
    ['news.example.org/a'],
    ['(https://www.news.example.org/a/)'],
  ])('is left out of %j', (text) => {
    const result = shaped({ text, attachments: [link] });
    expect(result).toMatchObject({ shape: { kind: 'text', text }, previewDropped: true, companions: [] });
  });

  it('is left out where the platform wraps its link', () => {
    const wrapped = 'https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example.org%2Fa&h=AT0';
    const attachments = [{ type: 'fallback', payload: null, title: 'A', URL: wrapped }];
    expect(shaped({ text: 'see https://news.example.org/a', attachments })).toMatchObject({
      previewDropped: true,
    });
    expect(shaped({ text: 'see https://news.example.org/b', attachments }).shape.kind).toBe('share');
  });

  it('stays where the text holds another link or none', () => {
    expect(shaped({ text: 'read this', attachments: [link] })).toMatchObject({
      shape: { kind: 'share', text: 'read this' },
      previewDropped: false,
    });
  });
});

it('does work in proportion to the attachments, however many there are', () => {
  const attachments = Array.from({ length: 60_000 }, (_, index) => ({
    type: ['image', 'share', 'x'][index % 3],
  }));
  const startedAt = performance.now();
  expect(shaped({ attachments }).companions).toHaveLength(40_000);
  expect(performance.now() - startedAt).toBeLessThan(2000);
});
