import type { Result } from '#libs/envelope';
import type {
  Content,
  ContentBody,
  ContentKind,
  ContentRenderer,
  ContentTranslator,
  Rendering,
} from './connector.ts';

/** What a platform calls each kind on its way in; `never` is a kind that it never sends. */
export type PayloadByKind = { readonly [K in ContentKind]: unknown };

/**
 * One row a kind. A kind added to the schema does not compile until every platform has its row. `P` is the payload of
 * each kind on its way in, `Q` what goes out. A kind that a platform never sends has only the way out, since every kind
 * can at least be shown as text.
 */
export type ContentTable<P extends PayloadByKind, Q> = {
  readonly [K in ContentKind]: [P[K]] extends [never] ? ContentRenderer<K, Q> : ContentTranslator<K, P[K], Q>;
};

/** The half of a table that every platform has for every kind. */
export type RendererTable<Q> = { readonly [K in ContentKind]: ContentRenderer<K, Q> };

/** A content of one kind, with what surrounds it. */
export const contentOf = <K extends ContentKind>(
  kind: K,
  body: ContentBody<K>,
  surroundings: Omit<Content, ContentKind | 'kind'> = {},
): Content =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed member is not narrowed
  ({ ...surroundings, kind, [kind]: body }) as Content;

/** The kind that a content has; one that is newer than this build counts as `unsupported`. */
export const kindOf = (content: Content): ContentKind =>
  content.kind ?? presentKind(content) ?? 'unsupported';

/** The body of a content, if it is of this kind. */
export const bodyOf = <K extends ContentKind>(content: Content, kind: K): ContentBody<K> | undefined =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the member of a kind is its body
  (content[kind] as ContentBody<K> | null | undefined) ?? undefined;

/** Looks up a content's row and renders it for the platform; an unknown kind is rendered as `unsupported`. */
export const renderContent = <Q>(
  table: RendererTable<Q>,
  content: Content,
  rendering: Rendering,
): Result<readonly Q[]> => renderKind(table, kindOf(content), content, rendering);

function renderKind<K extends ContentKind, Q>(
  table: RendererTable<Q>,
  kind: K,
  content: Content,
  rendering: Rendering,
): Result<readonly Q[]> {
  const body = bodyOf(content, kind);
  if (body === undefined) return table.unsupported.fromContent({}, rendering);
  const row: ContentRenderer<K, Q> = table[kind];
  return row.fromContent(body, rendering);
}

/** Every kind, in the schema's order; the compiler rejects a list that misses one. */
const everyKind = {
  text: true,
  image: true,
  video: true,
  gif: true,
  audio: true,
  voice: true,
  document: true,
  sticker: true,
  location: true,
  contacts: true,
  choicePrompt: true,
  choiceAnswer: true,
  order: true,
  formReply: true,
  share: true,
  storyMention: true,
  like: true,
  album: true,
  unavailable: true,
  reaction: true,
  edit: true,
  deletion: true,
  unsupported: true,
  systemEvent: true,
} as const satisfies Record<ContentKind, true>;

/** Every kind, in the schema's order. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal are its members
export const contentKinds = Object.keys(everyKind) as readonly ContentKind[];

/** A kind as the schema's fields and the command line spell it, such as `choice_answer`. */
export const kindName = (kind: ContentKind): string =>
  kind.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

function presentKind(content: Content): ContentKind | undefined {
  return contentKinds.find((kind) => content[kind] != null);
}
