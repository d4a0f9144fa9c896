import { bodyOf, type Content, type ContentKind } from '#libs/connector/content';

/** The words of a content: its text, the caption of its medium, an answer's title, or what an order, a form or an event says. */
export const textOf = (content: Content): string | undefined => {
  const edited = bodyOf(content, 'edit')?.content;
  if (edited) return textOf(edited);
  const { kind } = content;
  const words: { readonly [K in ContentKind]?: string | null | undefined } = {
    text: content.text?.body,
    image: content.image?.caption,
    video: content.video?.caption,
    audio: content.audio?.caption,
    voice: content.voice?.caption,
    document: content.document?.caption,
    sticker: content.sticker?.caption,
    choiceAnswer: content.choiceAnswer?.title,
    order: content.order?.text,
    formReply: content.formReply?.body,
    systemEvent: content.systemEvent?.body,
  };
  return (kind && words[kind]) ?? undefined;
};
