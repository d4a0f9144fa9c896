import type { GraphProblem } from '../graph/problem.ts';
import { type JsonObject, listAt, objectAt, textAt } from '../wire/readers.ts';
import { invalid, missing } from './errors.ts';
import { distinct, firstOf, within } from './lengths.ts';

/** Lengths and counts of interactive messages (WhatsApp, interactive reply buttons, lists and call-to-action links). */
const limits = {
  buttonBody: 1024,
  listBody: 4096,
  headerText: 60,
  footer: 60,
  buttons: 3,
  buttonTitle: 20,
  buttonId: 256,
  sections: 10,
  sectionTitle: 24,
  rows: 10,
  rowId: 200,
  rowTitle: 24,
  rowDescription: 72,
  openerTitle: 20,
  linkTitle: 20,
} as const;

/** One row an interactive type; the types without a row are accepted with a body. */
const checks: Readonly<Record<string, (interactive: JsonObject) => GraphProblem | undefined>> = {
  button: buttonsProblem,
  list: listProblem,
  cta_url: linkProblem,
};

/** What is wrong with an interactive message. */
export const interactiveProblem = (interactive: JsonObject): GraphProblem | undefined => {
  const type = textAt(interactive, 'type');
  if (type === undefined) return missing('interactive.type');
  const bodyMax = type === 'list' ? limits.listBody : limits.buttonBody;
  const header = textAt(objectAt(interactive, 'header'), 'text');
  const footer = textAt(objectAt(interactive, 'footer'), 'text');
  return firstOf([
    within('interactive.body.text', textAt(objectAt(interactive, 'body'), 'text'), bodyMax),
    header === undefined ? undefined : within('interactive.header.text', header, limits.headerText),
    footer === undefined ? undefined : within('interactive.footer.text', footer, limits.footer),
    checks[type]?.(interactive),
  ]);
};

function buttonsProblem(interactive: JsonObject): GraphProblem | undefined {
  const buttons = listAt(objectAt(interactive, 'action'), 'buttons').map((button) =>
    objectAt(button, 'reply'),
  );
  if (buttons.length === 0) return missing('interactive.action.buttons');
  if (buttons.length > limits.buttons) return invalid('interactive.action.buttons', 'must be at most 3');
  return firstOf([
    ...buttons.flatMap((reply) => [
      within('button.id', textAt(reply, 'id'), limits.buttonId),
      within('button.title', textAt(reply, 'title'), limits.buttonTitle),
    ]),
    distinct(
      'button.title',
      buttons.map((reply) => textAt(reply, 'title')),
    ),
    distinct(
      'button.id',
      buttons.map((reply) => textAt(reply, 'id')),
    ),
  ]);
}

function listProblem(interactive: JsonObject): GraphProblem | undefined {
  const action = objectAt(interactive, 'action');
  const sections = listAt(action, 'sections');
  const rows = sections.flatMap((section) => listAt(section, 'rows'));
  if (rows.length === 0) return missing('interactive.action.sections.rows');
  if (rows.length > limits.rows)
    return invalid('interactive.action.sections.rows', 'must be at most 10 in all');
  return firstOf([
    within('interactive.action.button', textAt(action, 'button'), limits.openerTitle),
    sections.length > limits.sections
      ? invalid('interactive.action.sections', 'must be at most 10')
      : undefined,
    ...sections.map((section) => {
      const title = textAt(section, 'title');
      if (title === undefined && sections.length === 1) return undefined;
      return within('section.title', title, limits.sectionTitle);
    }),
    ...rows.flatMap((row) => [
      within('row.id', textAt(row, 'id'), limits.rowId),
      within('row.title', textAt(row, 'title'), limits.rowTitle),
      textAt(row, 'description') === undefined
        ? undefined
        : within('row.description', textAt(row, 'description'), limits.rowDescription),
    ]),
    distinct(
      'row.id',
      rows.map((row) => textAt(row, 'id')),
    ),
  ]);
}

function linkProblem(interactive: JsonObject): GraphProblem | undefined {
  const parameters = objectAt(objectAt(interactive, 'action'), 'parameters');
  const url = textAt(parameters, 'url');
  return firstOf([
    within(
      'interactive.action.parameters.display_text',
      textAt(parameters, 'display_text'),
      limits.linkTitle,
    ),
    url === undefined ? missing('interactive.action.parameters.url') : undefined,
    url !== undefined && !/^https?:\/\//i.test(url)
      ? invalid('interactive.action.parameters.url', 'must be a link')
      : undefined,
  ]);
}
