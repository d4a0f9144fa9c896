import {
  createLossCounter,
  decimalOf,
  type FrameLoss,
  type FrameLossCode,
  frameFlaw,
  nativeLimits,
  opaqueBytesOf,
  rowOf,
  timeMsOf,
} from '#libs/connector/native';
import type { XmlNode } from './frame.ts';

/** What the readers of one frame share. */
export interface Reading {
  readonly nowMs: number;
  lose(code: FrameLossCode, field: string, count?: number): void;
  /** Opaque bytes of a leaf; all of a frame together have a limit of their own. */
  opaque(node: XmlNode, field: string, bounds: { readonly min: number; readonly max: number }): Buffer;
  losses(): readonly FrameLoss[];
}

/** Begins the reading of one frame. */
export const createReading = (nowMs: number): Reading => {
  const counter = createLossCounter();
  let opaqueBytes = 0;
  return {
    nowMs,
    lose: counter.add,
    opaque: (node, field, bounds) => {
      const bytes = opaqueBytesOf(node.text, field, bounds);
      opaqueBytes += bytes.length;
      return opaqueBytes > nativeLimits.opaqueTotalBytesMax
        ? frameFlaw('too_large', 'opaque_total', field)
        : bytes;
    },
    losses: counter.losses,
  };
};

/** An attribute that has to be there. */
export const attributeOf = (node: XmlNode, name: string, path: string): string =>
  node.attributes.get(name) ?? frameFlaw('invalid', 'missing', `${path}@${name}`);

/** The first child of a name. */
export const childOf = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((child) => child.name === name);

/** A child that has to be there. */
export const requiredChildOf = (node: XmlNode, name: string, path: string): XmlNode =>
  childOf(node, name) ?? frameFlaw('invalid', 'missing', `${path}/${name}`);

export const childrenOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter((child) => child.name === name);

/** A list of children that has at least one and at most `max` of them. */
export const listOf = (node: XmlNode, name: string, path: string, max: number): readonly XmlNode[] => {
  const found = childrenOf(node, name);
  if (found.length === 0) return frameFlaw('invalid', 'missing', `${path}/${name}`);
  return found.length > max ? frameFlaw('too_large', 'list', `${path}/${name}`) : found;
};

/** Opaque bytes of a child; `undefined` where there is none. */
export const opaqueChildOf = (
  node: XmlNode,
  name: string,
  path: string,
  reading: Reading,
  [min, max]: readonly [number, number],
): Buffer | undefined => {
  const child = childOf(node, name);
  return child && reading.opaque(child, `${path}/${name}`, { min, max });
};

/** Opaque bytes of a fixed size that have to be there. */
export const bytesChildOf = (
  node: XmlNode,
  name: string,
  path: string,
  reading: Reading,
  size: number,
): Buffer =>
  opaqueChildOf(node, name, path, reading, [size, size]) ??
  frameFlaw('invalid', 'missing', `${path}/${name}`);

/** A native id. */
export const idOf = (text: string, field: string): string =>
  nativeLimits.nativeIdPattern.test(text) ? text : frameFlaw('invalid', 'format', field);

/** A number in an attribute, small enough for a double. */
export const numberOf = (text: string, field: string, [min, max]: readonly [number, number]): number =>
  Number(decimalOf(text, field, BigInt(min), BigInt(max)));

/** A time in whole seconds as milliseconds. */
export const timeOf = (text: string, field: string, nowMs: number): number =>
  timeMsOf(decimalOf(text, field, 0n, nativeLimits.numberMax) * 1000n, nowMs, field);

/** One of the values of a table, which changes what the frame means. */
export const valueOf = <T>(table: Readonly<Record<string, T>>, text: string, field: string): T =>
  rowOf(table, text) ?? frameFlaw('invalid', 'enum', field);

/** An optional attribute, read where it is there. */
export const optional = <T>(
  node: XmlNode,
  name: string,
  path: string,
  read: (text: string, field: string) => T,
): T | undefined => {
  const text = node.attributes.get(name);
  return text === undefined ? undefined : read(text, `${path}@${name}`);
};
