import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { goodPapers, packed } from '../../test/fixtures/word-mutations'
import { inspect } from './inspect'
import { refusals, type RefusalReason } from './package/refusal'

vi.setConfig({ testTimeout: 60_000 })

const today = '2026-11-23'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const MB = 1024 * 1024

/** A Word file whose text is this body. */
const withBody = (body: string, more: Zippable = {}) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...more,
  })

const paragraph = '<w:p><w:r><w:t>chữ</w:t></w:r></w:p>'

/** Bytes at a place, little-endian, changed in a copy. */
function patched(bytes: Uint8Array, at: number, value: number, width: 2 | 4): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  if (width === 2) view.setUint16(at, value, true)
  else view.setUint32(at, value, true)
  return copy
}

const centralAt = (bytes: Uint8Array) =>
  new DataView(bytes.buffer).getUint32(bytes.length - 6, true)

const good = withBody(paragraph)
const deep = (depth: number) => '<w:sdt>'.repeat(depth) + '</w:sdt>'.repeat(depth)
const bomb = () => withBody(`<w:p><w:r><w:t>${' '.repeat(20 * MB)}</w:t></w:r></w:p>`)
const huge = () => withBody(paragraph.repeat(800_000))
const wordy = () =>
  withBody(
    `<w:p><w:r><w:t>${Array.from({ length: 400_000 }, (_, index) => `ngày ${(index * 7919) % 1_000_003}`).join(' ')}</w:t></w:r></w:p>`,
  )
const crowded = () =>
  withBody(
    Array.from({ length: 100_000 }, (_, index) => `<w:p id="${(index * 7919) % 1_000_003}"/>`).join(
      '',
    ),
  )
/** Each a little different, so that they do not pack too well. */
const many = () =>
  withBody(
    Array.from({ length: 600_000 }, (_, index) => `<w:p id="${(index * 7919) % 1_000_003}"/>`).join(
      '',
    ),
  )
const entities =
  '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

const refused: readonly (readonly [string, () => Uint8Array, RefusalReason])[] = [
  ['an empty file', () => new Uint8Array(0), 'empty'],
  ['a text file', () => strToU8('Kế hoạch'), 'notZip'],
  [
    'a .doc',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'legacy',
  ],
  ['a ZIP cut off', () => good.slice(0, 60), 'notZip'],
  [
    'a ZIP of something else',
    () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
    'noDocument',
  ],
  [
    'a document part of another kind',
    () => zipSync({ 'word/document.xml': strToU8('<html/>') }),
    'noDocument',
  ],
  ['an encrypted entry', () => patched(good, centralAt(good) + 8, 1, 2), 'encrypted'],
  ['a size that lies', () => patched(bomb(), centralAt(bomb()) + 24, 100, 4), 'bomb'],
  ['a part of ZIP64 size', () => patched(good, centralAt(good) + 24, 0xffffffff, 4), 'bomb'],
  [
    'an offset outside the file',
    () => patched(good, centralAt(good) + 42, 0x7fffffff, 4),
    'damaged',
  ],
  ['a directory outside the file', () => patched(good, good.length - 6, 0x7fffffff, 4), 'damaged'],
  ['an unknown compression', () => patched(good, centralAt(good) + 10, 99, 2), 'damaged'],
  ['a zip bomb', bomb, 'bomb'],
  ['a text of 30 MB', huge, 'bomb'],
  ['600,000 elements', many, 'tooLong'],
  ['100,000 paragraphs', crowded, 'tooLong'],
  ['four million letters', wordy, 'tooLong'],
  [
    'more entries than a document has',
    () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 6_000 }, (_, index) => [`a${index}`, new Uint8Array(0)]),
        ),
      ),
    'bomb',
  ],
  ['elements 300 deep', () => withBody(deep(300)), 'tooDeep'],
  [
    'entity declarations',
    () => zipSync({ 'word/document.xml': strToU8(`${entities}<w:document ${W}>&b;</w:document>`) }),
    'entities',
  ],
  ['an entity nobody declared', () => withBody('<w:p>&lol;</w:p>'), 'damaged'],
  [
    'XML that is not closed',
    () => zipSync({ 'word/document.xml': strToU8(`<w:document ${W}><w:body>`) }),
    'damaged',
  ],
  [
    'UTF-8 that is broken',
    () => zipSync({ 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xfe, 0x00]) }),
    'damaged',
  ],
  [
    'a main part outside the package',
    () =>
      zipSync({
        '_rels/.rels': strToU8(relations('officeDocument', '../../etc/passwd')),
        'x.xml': strToU8('<x/>'),
      }),
    'noDocument',
  ],
]

function relations(type: string, target: string, mode = 'Internal'): string {
  return (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/>` +
    '</Relationships>'
  )
}

/** On a machine whose two cores are busy; alone each takes well under a second. */
const SLOWEST_MS = 4_000

describe('hostile and broken files', () => {
  it.each(refused)('refuses %s', (_, make, reason) => {
    const bytes = make()
    const start = performance.now()
    expect(inspect(bytes, { today })).toEqual({ status: 'refused', message: refusals[reason] })
    expect(performance.now() - start).toBeLessThan(SLOWEST_MS)
  })

  it.each([
    [
      'a style based on itself',
      {
        'word/styles.xml': strToU8(
          `<w:styles ${W}><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style></w:styles>`,
        ),
        'word/_rels/document.xml.rels': strToU8(relations('styles', 'styles.xml')),
      },
    ],
    [
      'a relationship to the network',
      {
        'word/_rels/document.xml.rels': strToU8(
          relations('styles', 'http://example.com/styles.xml', 'External'),
        ),
      },
    ],
    [
      'a relationship out of the package',
      { 'word/_rels/document.xml.rels': strToU8(relations('styles', '../../../styles.xml')) },
    ],
    [
      'a relationship to nothing',
      { 'word/_rels/document.xml.rels': strToU8(relations('styles', 'gone.xml')) },
    ],
  ] satisfies readonly [string, Zippable][])('reads past %s', (_, more) => {
    const body = '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>chữ</w:t></w:r></w:p>'
    expect(inspect(withBody(body, more), { today }).status).toBe('inspected')
  })

  it('never unpacks pictures, however large they say they are', async () => {
    const { plan } = await goodPapers()
    const picture = new Uint8Array(60 * MB)
    const bytes = zipSync({
      ...Object.fromEntries([...plan].map(([name, text]) => [name, strToU8(text)])),
      'word/media/image1.png': picture,
    })
    expect(inspect(bytes, { today }).status).toBe('inspected')
    expect(inspect(packed(plan), { today })).toEqual(inspect(bytes, { today }))
  })

  it('says of a bare file what it cannot judge, never that it is right', () => {
    const inspection = inspect(good, { today })
    if (inspection.status === 'refused') throw new Error(inspection.message)
    const unchecked = new Set(
      [...inspection.unchecked, ...inspection.inapplicable].map(({ rule }) => rule),
    )
    for (const id of [
      'national-name.look',
      'motto.text',
      'issuer.look',
      'reference.spaces',
      'place-date.look',
      'type-name.look',
      'subject.look',
      'body.size',
      'signer.look',
      'recipients.title',
      'appendix.label',
      'page-number.place',
    ]) {
      expect(unchecked).toContain(id)
    }
  })
})
