import type { Command } from 'commander';
import type { sealpost } from '#contracts/gateway';
import { CommandFailure } from './command-failure.ts';
import type { DirectoryCall } from './directory-client.ts';
import {
  type DirectoryOptions,
  type Findings,
  printFindings,
  withDirectoryOptions,
} from './directory-command.ts';
import type { CommandIo } from './io.ts';

interface AddOptions extends DirectoryOptions {
  readonly level: string;
  readonly member: readonly string[];
}

interface ListOptions extends DirectoryOptions {
  readonly limit: string;
}

/** Adds `conversation`: who talks with whom, and nothing of what they say. */
export const registerConversation = (program: Command, io: CommandIo): void => {
  const conversation = program.command('conversation').description('Begins, shows and closes conversations.');
  withDirectoryOptions(conversation.command('add'))
    .description('Begins a conversation between two to eight participants who are known.')
    .requiredOption('--level <level>', 'connector-sealed, app-sealed or e2ee, for its whole life')
    .requiredOption(
      '--member <member...>',
      'app:user of an app backend, or app:account/user of somebody who wrote to it',
    )
    .action((options: AddOptions) => add(io, options));
  withDirectoryOptions(conversation.command('list'))
    .description('Lists conversations, newest first.')
    .option('--limit <number>', 'how many at most, to 1000', '100')
    .action((options: ListOptions) => list(io, options));
  withDirectoryOptions(conversation.command('show'))
    .description('Shows a conversation and its members by pseudonym.')
    .argument('<id>', 'its id, 32 hex digits')
    .action((id: string, options: DirectoryOptions) => showOrClose(io, id, options, 'showConversation'));
  withDirectoryOptions(conversation.command('close'))
    .description('Closes a conversation for good and tells its members.')
    .argument('<id>', 'its id, 32 hex digits')
    .action((id: string, options: DirectoryOptions) => showOrClose(io, id, options, 'closeConversation'));
};

async function add(io: CommandIo, options: AddOptions): Promise<void> {
  const { directoryMethods } = await import('#libs/contracts');
  const { levelNumberOf, platformNumberOf } = await import('./directory-words.ts');
  const members = options.member.map((text) => {
    const [, app = '', accountId = '', user = ''] = /^([a-z]+):(?:([^/]+)\/)?(.+)$/.exec(text) ?? [];
    if (user === '') throw new CommandFailure('--member: is app:user or app:account/user');
    return { platform: platformNumberOf('--member', app), accountId, user };
  });
  const level = levelNumberOf(options.level);
  await printFindings(io, options, async (call) =>
    one(await call(directoryMethods.addConversation, { members, level })),
  );
}

async function list(io: CommandIo, options: ListOptions): Promise<void> {
  const { directoryMethods } = await import('#libs/contracts');
  const { conversationJson } = await import('./directory-words.ts');
  const { countOf } = await import('./count.ts');
  const limit = countOf('--limit', options.limit);
  await printFindings(io, options, async (call) => {
    const { conversations } = await call(directoryMethods.listConversations, { limit });
    const json = conversations.map(conversationJson);
    return {
      json,
      rows: json.map(({ members, rosterKeyId: _, ...row }) => ({ ...row, members: members.length })),
    };
  });
}

async function showOrClose(
  io: CommandIo,
  id: string,
  options: DirectoryOptions,
  method: 'showConversation' | 'closeConversation',
): Promise<void> {
  const { directoryMethods } = await import('#libs/contracts');
  const { conversationIdBytes } = await import('./directory-words.ts');
  const request = { conversationId: conversationIdBytes(id) };
  const ask = (call: DirectoryCall) =>
    method === 'showConversation'
      ? call(directoryMethods.showConversation, request)
      : call(directoryMethods.closeConversation, request);
  await printFindings(io, options, async (call) => one(await ask(call)));
}

/** One conversation: a row a member, or one row where nobody is left. */
async function one({
  conversation,
}: {
  readonly conversation?: sealpost.gateway.v1.Conversation.$Properties | null;
}): Promise<Findings> {
  const { conversationJson } = await import('./directory-words.ts');
  const json = conversationJson(conversation ?? {});
  const { members, rosterKeyId: _, ...facts } = json;
  return {
    json,
    rows:
      members.length === 0 ? [{ ...facts, members: 0 }] : members.map((member) => ({ ...facts, ...member })),
  };
}
