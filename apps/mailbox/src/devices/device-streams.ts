import { hexOf } from '#libs/envelope';
import type { DeviceRef } from '../submit/draft.ts';
import { isFresh, type Typing } from '../typing.ts';

/** Why a stream ends. */
export type CloseReason = 'conflicting_stream' | 'draining' | 'revoked' | 'window';

/** A stream of a device that is open here. */
export interface DeviceStream {
  readonly id: string;
  readonly device: DeviceRef;
  readonly close: (reason: CloseReason) => void;
  readonly typing: (typing: Typing) => void;
  /** Hands over what waits; `blocked` while the stream takes nothing, so that it has to be asked again. */
  readonly pump: () => Promise<'handed' | 'blocked'>;
}

/** The last place that was given out for each device, by `<participant id in hex> <device id>`. */
export type HeadsOf = (devices: readonly DeviceRef[]) => Promise<ReadonlyMap<string, bigint>>;

/** The streams of devices in this process, one a device. */
export interface DeviceStreams {
  readonly open: (stream: DeviceStream) => void;
  readonly closed: (stream: DeviceStream) => void;
  /** Ends the stream of a device unless it is the one with this id. */
  readonly evict: (device: DeviceRef, reason: CloseReason, keptId?: string) => void;
  readonly tellTyping: (typing: Typing, nowMs: number) => void;
  /**
   * Hands over what is new on every stream; 0, since it is asked again soon. One question finds out for all of them: a stream with
   * nothing new costs no more than its share of it.
   */
  readonly pumpAll: (headsOf: HeadsOf) => Promise<number>;
  readonly closeAll: () => void;
}

/** The first hands over what is new, the second tells that nothing more waits. */
const roundsAtHead = 2;

/** Keeps the streams of devices; a second one of a device ends the first. */
export const createDeviceStreams = (): DeviceStreams => {
  const streams = new Map<string, DeviceStream>();
  const seen = new WeakMap<DeviceStream, { readonly head: bigint; readonly rounds: number }>();
  const pump = async (stream: DeviceStream, head: bigint): Promise<void> => {
    const known = seen.get(stream);
    const rounds = known?.head === head ? known.rounds : 0;
    if (rounds < roundsAtHead && (await stream.pump()) === 'handed')
      seen.set(stream, { head, rounds: rounds + 1 });
  };
  const keyOf = ({ participantId, deviceId }: DeviceRef): string => `${hexOf(participantId)} ${deviceId}`;
  const evict: DeviceStreams['evict'] = (device, reason, keptId) => {
    const stream = streams.get(keyOf(device));
    if (!stream || stream.id === keptId) return;
    streams.delete(keyOf(device));
    stream.close(reason);
  };
  return {
    open: (stream) => {
      evict(stream.device, 'conflicting_stream');
      streams.set(keyOf(stream.device), stream);
    },
    closed: (stream) => {
      if (streams.get(keyOf(stream.device)) === stream) streams.delete(keyOf(stream.device));
    },
    evict,
    tellTyping: (typing, nowMs) => {
      if (!isFresh(typing, nowMs)) return;
      const told = new Set(typing.targets.map(({ participantId }) => hexOf(participantId)));
      for (const stream of streams.values())
        if (told.has(hexOf(stream.device.participantId))) stream.typing(typing);
    },
    pumpAll: async (headsOf) => {
      const open = [...streams];
      const heads = await headsOf(open.map(([, { device }]) => device));
      await Promise.all(open.map(([key, stream]) => pump(stream, heads.get(key) ?? 0n)));
      return 0;
    },
    closeAll: () => {
      for (const stream of streams.values()) stream.close('draining');
      streams.clear();
    },
  };
};
