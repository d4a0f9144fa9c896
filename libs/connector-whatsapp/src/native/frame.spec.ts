import { describe, expect, it } from '@jest/globals';
import { parseXml } from './frame.ts';
import { answerOf, eventOf, message, participants, refusalOf, to } from './testing/stanzas.ts';

const withRest = (rest: string): string => message({}, [participants(), rest]);
const nested = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
const withAttributes = (count: number): string =>
  `<presence ${Array.from({ length: count }, (_, at) => `a${at}="1"`).join(' ')}/>`;

/** The shortest of three runs, so that a pause of the machine does not count. */
const elapsedMs = (run: () => void): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const startMs = performance.now();
      run();
      return performance.now() - startMs;
    }),
  );

describe('an XML frame', () => {
  it.each([
    ['a document type', `<!DOCTYPE x>${message()}`, 'xml_doctype'],
    [
      'a billion laughs',
      '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><message id="&b;"/>',
      'xml_doctype',
    ],
    ['an external entity', '<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]><m>&x;</m>', 'xml_doctype'],
    ['a parameter entity', '<!DOCTYPE m [<!ENTITY % x "y"> %x;]><m/>', 'xml_doctype'],
    ['another declaration', withRest('<!ELEMENT a>'), 'xml_doctype'],
    ['a comment', withRest('<!-- x -->'), 'xml_comment'],
    ['CDATA', withRest('<![CDATA[x]]>'), 'xml_cdata'],
    ['an XML declaration', `<?xml version="1.0"?>${message()}`, 'xml_pi'],
    ['a processing instruction', withRest('<?php x ?>'), 'xml_pi'],
    ['a character reference', message({}, [participants(), '<x>&#65;</x>']), 'xml_reference'],
    ['a predefined entity', withRest('<x a="&amp;"/>'), 'xml_reference'],
    ['a lone ampersand', withRest('<x a="&"/>'), 'xml_reference'],
    ['a NUL', `${message()}\0`, 'xml_not_well_formed'],
    ['a control character', withRest('<x a="\u0001"/>'), 'xml_not_well_formed'],
    ['a byte order mark', `\ufeff${message()}`, 'bom'],
    ['UTF-16 without a mark', Buffer.from(message(), 'utf16le'), 'xml_not_well_formed'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${message()}`, 'utf16le'), 'utf8'],
    ['overlong UTF-8', Buffer.from([0x3c, 0xc0, 0x80, 0x3e]), 'utf8'],
    ['a lone surrogate in UTF-8', Buffer.from([0x3c, 0xed, 0xa0, 0x80, 0x3e]), 'utf8'],
    ['a name with a prefix', withRest('<x:y/>'), 'xml_namespace'],
    ['an attribute with a prefix', withRest('<y xml:lang="en"/>'), 'xml_namespace'],
    ['a declared prefix', withRest('<y xmlns:z="u"/>'), 'xml_namespace'],
    ['an upper-case name', '<Message/>', 'xml_name'],
    ['a name of 33 characters', `<${'a'.repeat(33)}/>`, 'xml_name'],
    ['an attribute name that is none', withRest('<y A="1"/>'), 'xml_name'],
    ['nine levels', nested(9), 'xml_depth'],
    ['4,097 elements', `<a>${'<b/>'.repeat(4_096)}</a>`, 'xml_elements'],
    ['25 attributes', withAttributes(25), 'xml_attributes'],
    ['an attribute of 513 bytes', `<a b="${'é'.repeat(256)}x"/>`, 'xml_attribute_length'],
    ['a duplicate attribute', '<message id="1" id="2"/>', 'xml_not_well_formed'],
    ['two roots', '<a/><b/>', 'xml_not_well_formed'],
    ['text after the root', '<a/>x', 'xml_not_well_formed'],
    ['text before the root', 'x<a/>', 'xml_not_well_formed'],
    ['no root', ' ', 'xml_not_well_formed'],
    ['no bytes', '', 'xml_not_well_formed'],
    ['an element that does not end', '<a><b></b>', 'xml_not_well_formed'],
    ['tags that cross', '<a><b></a></b>', 'xml_not_well_formed'],
    ['an attribute without quotes', '<a b=1/>', 'xml_not_well_formed'],
    ['an attribute without a value', '<a b/>', 'xml_not_well_formed'],
    ['text beside elements', withRest('x'), 'xml_mixed_content'],
    ['text before a child', '<a>x<b/></a>', 'xml_mixed_content'],
    ['text between children', '<a><b/>x<b/></a>', 'xml_mixed_content'],
    ['a no-break space between children', '<a><b/>\u00a0<b/></a>', 'xml_mixed_content'],
    [
      'text where no table says base64',
      message({}, ['<participants>AAAA</participants>']),
      'xml_mixed_content',
    ],
  ])('is malformed with %s, and the answer repeats nothing of it', (_, frame, rule) => {
    expect(refusalOf(frame)).toBe(`malformed/${rule}`);
    expect(answerOf(frame)).toBe(`<failure code="487" rule="${rule}"/>`);
  });

  it.each([
    ['NUL before comment', '\0<!--', 'xml_not_well_formed'],
    ['comment before CDATA', '<![CDATA[<!--', 'xml_comment'],
    ['CDATA before declaration', '<!x<![CDATA[', 'xml_cdata'],
    ['declaration before instruction', '<?<!', 'xml_doctype'],
    ['instruction before reference', '&<?', 'xml_pi'],
  ])('with several is refused for the first in order: %s', (_, frame, rule) => {
    expect(refusalOf(frame)).toBe(`malformed/${rule}`);
  });

  it.each([
    ['size before encoding', Buffer.alloc(2_097_153, 0xff), 'too_large/frame'],
    ['encoding before constructs', Buffer.concat([Buffer.from('<!--'), Buffer.of(0xff)]), 'malformed/utf8'],
    ['constructs before structure', '<a><!--', 'malformed/xml_comment'],
    ['structure before the kind', '<presence>', 'malformed/xml_not_well_formed'],
    ['the kind before fields', '<presence id="!"/>', 'unsupported/frame'],
    ['the type before the id', '<receipt type="server-error" id="!"/>', 'unsupported/type receipt@type'],
    [
      'the category before fields',
      message({ category: 'peer', from: 'x' }),
      'unsupported/category message@category',
    ],
    ['the namespace before the id', '<iq xmlns="w:g2" type="get"/>', 'unsupported/namespace iq@xmlns'],
  ])('is checked for %s', (_, frame, refusal) => {
    expect(refusalOf(frame)).toBe(refusal);
  });

  it.each([
    ['eight levels', nested(8)],
    ['4,096 elements', `<a>${'<b/>'.repeat(4_095)}</a>`],
    ['24 attributes', withAttributes(24)],
    ['an attribute of 512 bytes', `<a b="${'é'.repeat(256)}"/>`],
    ['a name of 32 characters', `<${'a'.repeat(32)}/>`],
    ['xmlns as an ordinary attribute', '<a xmlns="urn:x"/>'],
    [
      'the names of members of every object',
      '<constructor constructor="1" toString="1"/>'.replace('toString', 'valueof'),
    ],
  ])('passes with %s', (_, frame) => {
    expect(refusalOf(frame)).toBe('unsupported/frame');
  });

  it('of exactly 2 MiB is read', () => {
    const frame = message({}, [participants(), `<x>${' '.repeat(2_097_152)}</x>`]);
    const fitting = frame.replace(' '.repeat(frame.length - 2_097_152), '');
    expect(Buffer.byteLength(fitting)).toBe(2_097_152);
    expect(refusalOf(fitting)).toBe('accepted');
  });

  it('ignores white space between elements, and keeps the order among equals', () => {
    const entries = ['551:1@lid', '551:2@lid', '551@lid'].map((jid) => to({ jid }));
    const frame = message({}, [participants(...entries)]).replaceAll('><', '>\r\n\t <');
    const { ciphertexts } = eventOf('message', frame.replaceAll(/>\s+<\/enc/g, '></enc'));
    expect(ciphertexts.map(({ device }) => device.device)).toEqual([1, 2, 0]);
  });

  it('keeps a member of every object apart from an attribute of that name', () => {
    const node = parseXml(Buffer.from('<a/>'));
    expect(node.attributes.get('constructor')).toBeUndefined();
  });

  const megabytes = 2_097_152;
  it.each([
    ['tags that open', '<a>'.repeat(megabytes / 4)],
    ['tags that are shut', `<a>${'<b/>'.repeat(megabytes / 4 - 10)}`],
    ['white space and children', `<a>${' '.repeat(megabytes - 20_000)}${'<b/>'.repeat(4_000)}`],
    ['attributes', `<a ${'b="" '.repeat(megabytes / 5 - 10)}`],
    ['different attributes', `<a ${Array.from({ length: 200_000 }, (_, at) => `b${at}=""`).join(' ')}`],
    ['one name', `<${'a'.repeat(megabytes - 10)}>`],
    ['one attribute', `<a b="${'c'.repeat(megabytes - 20)}"/>`],
    ['text', `<a>${'c'.repeat(megabytes - 20)}</a>`],
    ['angles', '<'.repeat(megabytes)],
    ['what closes no CDATA', `<a>${']]'.repeat(megabytes / 2 - 20)}</a>`],
  ])('of 2 MiB of %s costs no more than a pass over it', (_, frame) => {
    const bytes = Buffer.from(frame);
    expect(bytes.length).toBeLessThanOrEqual(megabytes);
    expect(elapsedMs(() => refusalOf(bytes))).toBeLessThan(1_000);
  });
});
