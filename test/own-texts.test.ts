import path from 'node:path'
import { expect, test } from 'vitest'
import { compoundsCheck } from '#shared/rules/wording/checks/compounds'
import { checkedText } from '#shared/rules/wording/texts'
import { readSources } from './architecture/sources'

/**
 * A check that suspects words must suspect none of ours: what the app shows, offers and prints, its
 * reference texts and both sample plans are several hundred thousand syllables of right Vietnamese.
 */
test('no word the app itself writes is taken for a slip', () => {
  const root = path.resolve(import.meta.dirname, '..').replaceAll('\\', '/')
  const judged = readSources(root).filter(
    ({ path: file }) =>
      /^(?:shared|renderer|templates|electron)\//u.test(file) && !ABOUT_SLIPS.test(file),
  )
  expect(judged.length).toBeGreaterThan(300)
  const found = judged.flatMap(({ path: file, text }) =>
    linesOf(text).flatMap((line) =>
      compoundsCheck
        .find(checkedText(line), { ownWords: new Set(), explained: new Set() })
        .map(({ start, end }) => [file, line.slice(Math.max(0, start - 20), end + 20)]),
    ),
  )
  expect(found).toEqual([])
})

const ABOUT_SLIPS = /\.test\.|\/wording\/|fixtures/u

/** Lines that are written with marks; without them they are code. Quotations are judged, too. */
const linesOf = (source: string) =>
  source
    .normalize('NFC')
    .replaceAll(/["“”]/gu, ' . ')
    .split('\n')
    .filter(
      (line) => /[ăâêôơưđ\u1ea0-\u1ef9]/iu.test(line) && !/\/[giu]+[,;)]?$/u.test(line.trim()),
    )
