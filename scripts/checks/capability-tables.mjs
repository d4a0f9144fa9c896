// node --import ./scripts/typescript.mjs --conditions=source scripts/checks/capability-tables.mjs [--check]
// Prints each connector's capabilities.ts as the table of its README, between two markers. `--check` writes nothing and
// fails where a table is not the one that would be written.
import { fail, printTable } from './printed-table.mjs';

const platforms = ['whatsapp', 'messenger', 'instagram'];

const count = (value) => (value === 0 ? 'none' : value.toLocaleString('en'));
const characters = (value) => (value === 0 ? 'none' : `${count(value)} characters`);
const megabytes = (value) => `${value / 1_000_000} MB`;
const plain = (value) => String(value).replaceAll('-', ' ');

/** A row for each member of `Capabilities`: what it says, and how its value reads. */
const rows = {
  text: [
    'one text message',
    ({ max, unit }) => `${count(max)} ${unit === 'utf8-bytes' ? 'bytes of UTF-8' : 'code points'}`,
  ],
  captionMax: ['caption of a medium', characters],
  albumMax: ['media in one message', count],
  imageBytesMax: ['a picture', megabytes],
  videoBytesMax: ['a video', megabytes],
  audioBytesMax: ['a sound', megabytes],
  fileBytesMax: ['a file', megabytes],
  location: ['places', plain],
  contacts: ['contact cards', plain],
  reply: ['replies', plain],
  edit: ['edits', plain],
  deletion: ['deletions', plain],
  typing: ['typing', plain],
  readReceiptOut: ['read receipts that can be sent', plain],
  deliveredReceiptIn: ['delivery receipts that come in', plain],
  readReceiptIn: ['read receipts that come in', plain],
  reactionEmoji: ['reactions', plain],
  quickRepliesMax: ['buttons or quick replies of a question', count],
  listRowsMax: ['rows of a list', count],
  titleMax: ['title of a choice', characters],
  rowTitleMax: ['title of a row', characters],
  rowDescriptionMax: ['description of a row', characters],
  payloadMax: ['payload of a choice', characters],
  windowHours: ['time for free messages after the last one of a person', (value) => `${value} hours`],
  tagged: ['our tag, given back in statuses or echoes', plain],
};

for (const platform of platforms) {
  const { capabilities } = await import(`../../libs/connector-${platform}/src/capabilities.ts`);
  const unknown = Object.keys(capabilities).filter((name) => !Object.hasOwn(rows, name));
  if (unknown.length > 0) fail(`no row for ${unknown.join(', ')}`);
  printTable(`libs/connector-${platform}/README.md`, 'capabilities', [
    ['capability', 'what it is about', 'value'],
    ...Object.entries(rows).map(([name, [meaning, shown]]) => [
      `\`${name}\``,
      meaning,
      shown(capabilities[name]),
    ]),
  ]);
}
