/**
 * An invitation's token: 128 bits as 22 base64url characters, of which the last one carries two bits. Links of WhatsApp
 * put it at the end of a sentence (`wa.me/…?text=`), links of Messenger and Instagram into a reference (`?ref=`).
 */
const token = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/** What may stand before a token, in lower case: the word `join` of each language, or a short sentence that names the gateway. */
const openings: readonly RegExp[] = [
  /^(?:join|beitreten|unirse|rejoindre|unisciti|entrar|participar)$/,
  /^[\p{L} ,.!'’-]{0,60}\bsealpost\b[\p{L} ,.!'’-]{0,60}$/u,
];

const lastWord = /^(.{1,140}?)[ \n:]+(\S{22})$/su;

const referencePrefix = 'join_';

/** The token in a message's text; `undefined` for a text that is no invitation's. */
export const tokenInText = (text: string): string | undefined => {
  const [, opening, word] = lastWord.exec(text.trim()) ?? [];
  if (opening === undefined || word === undefined || !token.test(word)) return undefined;
  const said = opening.trim().toLowerCase();
  return openings.some((each) => each.test(said)) ? word : undefined;
};

/** The token in the reference of a link; `undefined` for any other reference. */
export const tokenInReference = (reference: string): string | undefined => {
  const rest = reference.slice(referencePrefix.length);
  return reference.startsWith(referencePrefix) && token.test(rest) ? rest : undefined;
};
