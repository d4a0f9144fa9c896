/** The names that Messenger and Instagram give to the usual reactions. */
const emojiByName: Readonly<Record<string, string>> = {
  love: '❤️',
  smile: '😆',
  wow: '😮',
  sad: '😢',
  angry: '😠',
  like: '👍',
  dislike: '👎',
};

/** The emoji of a reaction that an app sends by name or as an emoji. */
export const emojiOf = (reaction: string): string => emojiByName[reaction] ?? reaction;

/** The name that webhooks give for an emoji; `other` where it has none. */
export const nameOf = (emoji: string): string => {
  const bare = withoutVariation(emoji);
  return (
    Object.keys(emojiByName).find((name) => withoutVariation(emojiByName[name] ?? '') === bare) ?? 'other'
  );
};

const withoutVariation = (emoji: string): string => emoji.replaceAll('\ufe0f', '');
