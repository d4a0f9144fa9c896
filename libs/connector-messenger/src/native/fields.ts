import { frameFlaw, innerFormatOf, keyIdOf } from '#libs/connector/native';

/** The name of an app's key; an empty one was not said. */
export const keyIdIn = (text: string, field: string): string =>
  text === '' ? frameFlaw('invalid', 'missing', field) : keyIdOf(text, field);

/** The name of the format inside; an empty one was not said. */
export const innerFormatIn = (text: string, field: string): string =>
  text === '' ? frameFlaw('invalid', 'missing', field) : innerFormatOf(text, field);
