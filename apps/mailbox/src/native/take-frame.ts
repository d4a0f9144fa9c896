import type {
  FrameLoss,
  NativeDeviceChange,
  NativeDeviceQuery,
  NativeDialect,
  NativeEphemeral,
  NativeEvent,
  NativeKeyClaim,
  NativeKeyCount,
  NativeKeyUpload,
  NativeMessage,
  NativeNack,
  NativeReceipt,
  NativeReceiptGroup,
  NativeTransportAck,
} from '#libs/connector/native';
import type { Platform } from '#libs/envelope';
import { DirectoryAway } from '../directory-client.ts';

type KeyQuestion<E> = { readonly app: Platform; readonly dialect: NativeDialect; readonly event: E };
type Taking<E> = (app: Platform, event: E) => Promise<void>;

/** What becomes of each kind of frame. */
export interface TakeFramePorts {
  readonly dialectOf: (app: Platform) => NativeDialect | undefined;
  readonly submitMessage: (
    app: Platform,
    dialect: NativeDialect,
    message: NativeMessage,
  ) => Promise<Uint8Array>;
  readonly acknowledge: Taking<NativeTransportAck>;
  readonly takeReceipt: Taking<NativeReceipt>;
  readonly takeReceiptGroup: Taking<NativeReceiptGroup>;
  readonly takeNack: Taking<NativeNack>;
  readonly takeEphemeral: Taking<NativeEphemeral>;
  readonly claimKeys: (question: KeyQuestion<NativeKeyClaim>) => Promise<Uint8Array>;
  readonly countKeys: (question: KeyQuestion<NativeKeyCount>) => Promise<Uint8Array>;
  readonly publishKeys: (question: KeyQuestion<NativeKeyUpload>) => Promise<Uint8Array>;
  readonly listDevices: (
    app: Platform,
    dialect: NativeDialect,
    query: NativeDeviceQuery,
  ) => Promise<Uint8Array>;
  readonly changeDevices: (
    app: Platform,
    dialect: NativeDialect,
    change: NativeDeviceChange,
  ) => Promise<Uint8Array | undefined>;
  readonly count: (app: Platform, outcome: string) => void;
  /** Counts parts of frames that were not carried. */
  readonly countLosses: (app: Platform, losses: readonly FrameLoss[]) => void;
  readonly now: () => number;
}

/** Takes one frame of an app and gives the frame that answers it, or nothing where none is due or wanted. */
export const takeFrame =
  (ports: TakeFramePorts) =>
  async (app: Platform, frame: Uint8Array): Promise<Uint8Array | undefined> => {
    const dialect = ports.dialectOf(app);
    if (!dialect) throw new Error('an app without a dialect has no link');
    const reading = dialect.read(frame, ports.now());
    if (!reading.ok) {
      ports.count(app, reading.error.code);
      return dialect.writeError(reading.error);
    }
    const { event, losses } = reading;
    ports.countLosses(app, losses);
    const answer = await answerTo(ports, app, dialect, event);
    if (event.class !== 'message') ports.count(app, event.class);
    return wantsAnswer(event) ? answer : undefined;
  };

/** While the directory is away a frame about keys or devices is answered by what may be tried again; nothing of it is lost or done twice. */
const orTryAgain = async (
  dialect: NativeDialect,
  event: NativeKeyClaim | NativeKeyCount | NativeKeyUpload | NativeDeviceChange,
  answer: Promise<Uint8Array | undefined>,
): Promise<Uint8Array | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DirectoryAway)
      return dialect.writeRequestRefused(event, { code: 'try_again', rule: '', field: '' });
    throw error;
  }
};

/** A request without a number wants no answer. */
const wantsAnswer = (event: NativeEvent): boolean => !('requestId' in event) || event.requestId !== '0';

const answerTo = async (
  ports: TakeFramePorts,
  app: Platform,
  dialect: NativeDialect,
  event: NativeEvent,
): Promise<Uint8Array | undefined> => {
  switch (event.class) {
    case 'message':
      return ports.submitMessage(app, dialect, event);
    case 'receipt':
      await ports.takeReceipt(app, event);
      return dialect.writeTaken(event);
    case 'receipt_group':
      await ports.takeReceiptGroup(app, event);
      return dialect.writeTaken(event);
    case 'own_device':
      return dialect.writeTaken(event);
    case 'nack':
      await ports.takeNack(app, event);
      return dialect.writeTaken(event);
    case 'ephemeral':
      await ports.takeEphemeral(app, event);
      return undefined;
    case 'key_claim':
      return orTryAgain(dialect, event, ports.claimKeys({ app, dialect, event }));
    case 'key_count':
      return orTryAgain(dialect, event, ports.countKeys({ app, dialect, event }));
    case 'key_upload':
      return orTryAgain(dialect, event, ports.publishKeys({ app, dialect, event }));
    case 'device_query':
      return ports.listDevices(app, dialect, event);
    case 'device_change':
      return orTryAgain(dialect, event, ports.changeDevices(app, dialect, event));
    case 'transport_ack':
      await ports.acknowledge(app, event);
      return undefined;
  }
};
