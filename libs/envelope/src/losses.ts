/**
 * Every way in which meaning can be lost. A new one is one row here.
 * `TEXT_SPLIT` and the like are cosmetic; what each does to the reader is the grade of the single loss.
 */
export const lossCodes = [
  'FIELD_DROPPED',
  'FORMATTING_DROPPED',
  'FORMATTING_ESCAPED',
  'TEXT_SPLIT',
  'TEXT_TRUNCATED',
  'LINK_PREVIEW_DROPPED',
  'MENTION_AS_TEXT',
  'MEDIA_NOT_CARRIED',
  'CAPTION_SEPARATED',
  'ALBUM_SPLIT',
  'KIND_INFERRED',
  'DUPLICATE_DROPPED',
  'RENDERED_AS_TEXT',
  'REFERENCE_LOST',
  'REFERENCE_AS_TEXT',
  'FORWARDING_AS_TEXT',
  'STORY_AS_TEXT',
  'REACTION_AS_TEXT',
  'REACTION_CHANGED',
  'EDIT_AS_MESSAGE',
  'DELETION_AS_NOTICE',
  'CHOICE_AS_TEXT',
  'CHOICE_DESCRIPTION_DROPPED',
  'CHOICE_SPLIT',
  'LINK_AS_TEXT',
  'CONTENT_UNAVAILABLE',
  'AUTHOR_AS_TEXT',
  'RECEIPT_CHANGED',
  'TIME_MISSING',
  'ID_MISSING',
] as const;

export type LossCode = (typeof lossCodes)[number];

/** 0 lossless, 1 cosmetic, 2 semantic but recoverable by the reader, 3 content lost. Grade 2 and 3 always show in the text. */
export type LossGrade = 0 | 1 | 2 | 3;

/** A part of the meaning that could not be carried. `field` is a dotted path of the content schema; no member holds a value of the message. */
export interface Loss {
  readonly code: LossCode;
  readonly field: string;
  readonly detail: string;
  readonly grade: LossGrade;
}

/** Builds a loss. */
export const loss = (code: LossCode, field: string, detail: string, grade: LossGrade): Loss => ({
  code,
  field,
  detail,
  grade,
});
