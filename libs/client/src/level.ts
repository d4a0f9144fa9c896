import { sealpost } from '#contracts/gateway';

const { Level } = sealpost.gateway.v1;

/** How an app shows who can read. */
export interface LevelDisplay {
  readonly title: string;
  readonly explanation: string;
  readonly isEndToEndEncrypted: boolean;
}

const notEncrypted = 'Not end-to-end encrypted';

/** One row a level; only one of them is called end-to-end encrypted. */
const displays: Readonly<Record<number, LevelDisplay>> = {
  [Level.LEVEL_E2EE]: {
    title: 'End-to-end encrypted',
    explanation: 'Only the devices of the people in this conversation can read it.',
    isEndToEndEncrypted: true,
  },
  [Level.LEVEL_APP_SEALED]: {
    title: notEncrypted,
    explanation: 'The app of the people you write to can read this conversation.',
    isEndToEndEncrypted: false,
  },
  [Level.LEVEL_CONNECTOR_SEALED]: {
    title: notEncrypted,
    explanation: 'The operator of the gateway can read this conversation.',
    isEndToEndEncrypted: false,
  },
};

const unknown: LevelDisplay = {
  title: notEncrypted,
  explanation: 'It is not known who can read this conversation.',
  isEndToEndEncrypted: false,
};

/** The words for a level; one that is newer than this build counts as not encrypted. */
export const levelDisplay = (level: number): LevelDisplay => displays[level] ?? unknown;

/** The words for whose key signed a statement. */
export const signerDisplay = {
  device: 'Signed by a device of this person',
  app: 'Signed by the app, not by the person',
} as const satisfies Record<'device' | 'app', string>;
