import type { MessagingEvent, Sendable, ShapeOf } from '#libs/meta-graph';

/** One item of an Instagram webhook, parsed: all that this connector reads. */
export type PlatformEvent = MessagingEvent;

/** What one content kind becomes on Instagram: a message, or a reaction put on one. */
export type SendPayload = Sendable;

/** A message with one medium, read as this kind. */
export type MediaPayload = Omit<ShapeOf<'image'>, 'kind'>;

/** What tells Instagram's bodies from others, and which of its keys and fields are for nobody in a conversation. */
export const webhook = {
  object: 'instagram',
  ignored: new Set([
    // What happens on posts and stories, and not in a thread.
    'comments',
    'live_comments',
    'mentions',
    'story_insights',
    'story_reactions',
    'story_poll_response',
    'comment_poll_response',
    'share_to_story',
    'follow',
    // What concerns the business alone.
    'delta',
    'business_login_deauthorization',
    'creator_marketplace_invited_creator_onboarding',
    'creator_marketplace_projects',
    'onboarding_welcome_message_series',
    'message_context',
    'messaging_feedback',
  ]),
  messagingFields: new Set([
    'messages',
    'agent_messages',
    'message_echoes',
    'message_edit',
    'message_edits',
    'message_reactions',
    'messaging_account_linking',
    'messaging_handover',
    'messaging_handovers',
    'messaging_optins',
    'messaging_policy_enforcement',
    'messaging_postbacks',
    'messaging_referral',
    'messaging_referrals',
    'messaging_seen',
    'response_feedback',
    'standby',
  ]),
} as const;
