import { expect, test } from '@jest/globals';
import { escapedJson } from './escaped-json.ts';
import { signatureHeaders } from './signature.ts';

test('bytes on the wire are ASCII: escapes in lower case, surrogates one by one, slashes escaped', () => {
  const body = escapedJson({ text: 'é 😀 a/b "q" \u0007\u007f', ключ: null });
  expect(body.toString('latin1')).toBe(
    String.raw`{"text":"\u00e9 \ud83d\ude00 a\/b \"q\" \u0007\u007f","\u043a\u043b\u044e\u0447":null}`,
  );
  expect(JSON.parse(body.toString())).toEqual({ text: 'é 😀 a/b "q" \u0007\u007f', ключ: null });
});

test('a signature is over the bytes and told in both generations', () => {
  expect(signatureHeaders(Buffer.from('The quick brown fox jumps over the lazy dog'), 'key')).toEqual({
    'x-hub-signature': 'sha1=de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9',
    'x-hub-signature-256': 'sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8',
  });
});
