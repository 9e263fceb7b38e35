import { strToU8, zipSync } from 'fflate'
import { expect, it, vi } from 'vitest'
import { readPlanFile } from '#templates/read-plan/read-plan-file'
import { findInWord } from '#templates/word-leftovers/find-in-word'
import { inspect } from './inspect'

/** Files of one word over and over: whatever looks for a name, a year or an address meets it at every letter. */

vi.setConfig({ testTimeout: 60_000 })

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const LETTERS = 200_000
/** Of the processor, however busy the machine is; what is quadratic takes minutes. */
const SLOWEST_MS = 3_000

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const head = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KẾ HOẠCH', 'Truyền thông năm 2027']
  .map(paragraph)
  .join('')

/** Not packed: a text that packs too well is refused before it is read. */
const fileOf = (text: string) =>
  zipSync(
    {
      'word/document.xml': strToU8(
        `<w:document ${W}><w:body>${head}${paragraph(text)}</w:body></w:document>`,
      ),
    },
    { level: 0 },
  )

function processorMs(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const over = (word: string) => word.repeat(Math.ceil(LETTERS / word.length))

it.each([
  ...['a', '1', '.', '-', '_', ' ', '(', '1.', '1/', 'a.', 'a@', 'www.', '.vn', '1.000'],
  ...['Căn cứ ', 'năm 2026 ', '2026 ', '2026-', 'ngày ', 'so với 2026; ', 'Phòng Tư pháp '],
])('“%s” over and over takes no reader long', (word) => {
  for (const text of [over(word), `Căn cứ Nghị định số 1 ${over(word)} năm 2026 x`]) {
    const bytes = fileOf(text)
    let last = 0
    const newId = () => `x${(last += 1)}`
    const readers: Readonly<Record<string, () => unknown>> = {
      inspect: () => inspect(bytes, { today: '2026-11-23' }),
      findInWord: () => findInWord(bytes, 'x.docx', { year: null }),
      readPlanFile: () => readPlanFile(bytes, { newId, year: 2027 }),
    }
    for (const [name, read] of Object.entries(readers)) {
      expect(processorMs(read), name).toBeLessThan(SLOWEST_MS)
    }
  }
})
