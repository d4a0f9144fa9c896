/**
 * The bus did not confirm in time, or cannot take more at the moment. Whether the records were written is unknown: publish
 * them again, under the same ids.
 */
export class BusUnavailable extends Error {
  override readonly name = 'BusUnavailable';
}
