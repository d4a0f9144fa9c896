export { withConversationLocks } from './conversation-locks.ts';
export {
  type ConversationHead,
  lockHeads,
  routedBefore,
  type RoutedEnvelope,
  routedKey,
  writeHeads,
  writeRouted,
} from './positions.ts';
export { type Standing, type StandingQuestion, standingsOf } from './standings.ts';
export { decidableEnvelopes, letGo, setAside, type WaitingEnvelope } from './waiting.ts';
