import { sealpost } from '#contracts/content';
import { type ContentTranslator, lines, shareText } from '#libs/connector/content';
import { type Loss, loss, translated } from '#libs/envelope';
import type { ShapeOf, ShareRole, WireTemplate } from '#libs/meta-graph';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

const { ShareSource } = sealpost.content.v1;

const sourceOf = {
  link: ShareSource.SHARE_SOURCE_LINK,
  post: ShareSource.SHARE_SOURCE_POST,
  reel: ShareSource.SHARE_SOURCE_REEL,
  story: ShareSource.SHARE_SOURCE_STORY,
  template: ShareSource.SHARE_SOURCE_TEMPLATE,
} as const satisfies Record<ShareRole, sealpost.content.v1.ShareSource>;

/** A link, a post, a reel, a story or a business's card; outbound its title and link are text. */
export const share: ContentTranslator<'share', ShapeOf<'share'>, SendPayload> = {
  toContent: ({ role, attachment, text }) => {
    const { template } = attachment;
    const title = template?.title ?? attachment.title;
    const url = template?.url ?? attachment.url;
    const nativeId = template?.nativeId ?? attachment.nativeId;
    const subtitle = lines(template?.subtitle, ...(template?.furtherTitles ?? []));
    return translated(
      {
        source: template?.isProduct ? ShareSource.SHARE_SOURCE_PRODUCT : sourceOf[role],
        ...(title !== undefined && { title }),
        ...(url !== undefined && { url }),
        ...(nativeId !== undefined && { nativeId }),
        ...(text !== undefined && { text }),
        ...(subtitle && { subtitle }),
      },
      [...((title ?? url) === undefined ? [bare] : []), ...templateLosses(template)],
    );
  },
  fromContent: (body, rendering) => asText(shareText(body), rendering, 'share'),
};

const bare: Loss = loss('CONTENT_UNAVAILABLE', 'share', 'the platform gave neither title nor link', 3);

function templateLosses(template: WireTemplate | undefined): readonly Loss[] {
  return [
    ...(template?.buttons ? [loss('FIELD_DROPPED', 'share', "a card's buttons do not cross", 1)] : []),
    ...(template?.furtherTitles.length
      ? [loss('FIELD_DROPPED', 'share', "only the titles of a card's further elements cross", 1)]
      : []),
  ];
}
