/**
 * JSON as the platforms put it on the wire and sign it: every character outside ASCII as `\uXXXX` with lower-case hex
 * digits, and every slash as `\/` (Meta, webhooks: validating payloads).
 */
export const escapedJson = (value: unknown): Buffer =>
  Buffer.from(
    JSON.stringify(value)
      .replaceAll('/', String.raw`\/`)
      .replace(
        /[\u007f-\uffff]/g,
        (unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0'),
      ),
    'latin1',
  );
