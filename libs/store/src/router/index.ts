export { withConversationLocks } from './conversation-locks.ts';
export { type ConversationHead, type RoutedEnvelope, routedKey, writePlaces } from './positions.ts';
export { type Standing, type StandingQuestion, standingsOf } from './standings.ts';
export { decidableEnvelopes, letGo, setAside, type WaitingEnvelope } from './waiting.ts';
