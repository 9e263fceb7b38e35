import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { planSchema, type Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { formatWhole } from '#shared/vietnamese/numbers'
import { hasSchemas, schemaErrors } from '../../test/fixtures/ooxml-schemas'
import { planArbitrary } from '../../test/fixtures/plan-arbitrary'
import { wordParts } from '../../test/fixtures/word-package'
import { formOf } from '../forms/index'
import { inspect } from '../inspect/inspect'
import { buildWord } from '../nd30/word/build-word'
import { writeCarried } from './carried-part'
import { piecesOf, readCarriedPlan, withPlan } from './carry-plan'
import { withChanges } from '#shared/plan/plan-changes'
import { wordEdits } from './word-edits'

vi.setConfig({ testTimeout: 120_000 })

const sample = samplePlans[1]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = sample

async function exported(of: Plan): Promise<Uint8Array> {
  const paper = formOf('plan').build(of)
  return withPlan(await buildWord(paper), of, paper)
}
const editsOf = (reading: ReturnType<typeof carriedIn>, bytes: Uint8Array) =>
  wordEdits(reading, piecesOf(bytes), () => 'new')

function carriedIn(bytes: Uint8Array) {
  const reading = readCarriedPlan(bytes)
  if (reading.status !== 'read') throw new Error(reading.status)
  return reading
}
const DOCUMENT = 'word/document.xml'
const PART = 'customXml/item1.xml'

function edited(bytes: Uint8Array, name: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[name] ?? new Uint8Array())
  const after = edit(before)
  if (before === after) throw new Error('The edit did nothing')
  return zipSync({ ...parts, [name]: strToU8(after) })
}

describe('a Word file that carries its plan', async () => {
  const file = await exported(plan)

  it('gives it back whole', () => {
    const reading = carriedIn(file)
    expect(reading.plan).toEqual(plan)
    expect(reading.printed.map(({ source: _source, ...piece }) => piece)).toEqual(piecesOf(file))
    expect(editsOf(reading, file)).toEqual([])
  })

  it('is the same to the checker and to the schema', () => {
    expect(inspect(file, { today: '2027-01-05' })).toMatchObject({ findings: [] })
    if (hasSchemas) expect(schemaErrors(wordParts(file))).toEqual([])
  })

  it('is not every Word file', async () => {
    expect(readCarriedPlan(await buildWord(formOf('plan').build(plan)))).toEqual({ status: 'none' })
    expect(readCarriedPlan(new Uint8Array([1, 2, 3]))).toEqual({ status: 'none' })
  })

  it('refuses what was changed inside the part', () => {
    const forged = edited(file, PART, (xml) => xml.replace('"year":2027', '"year":2026'))
    expect(readCarriedPlan(forged).status).toBe('damaged')
    const cut = edited(file, PART, (xml) => xml.replace(/[^>]{500}<\/plan>/, '</plan>'))
    expect(readCarriedPlan(cut).status).toBe('damaged')
  })

  it('of a newer app is handed on as it is, to be looked at', () => {
    const envelope = edited(file, PART, (xml) => xml.replace('version="1" sha', 'version="2" sha'))
    const inside = writeCarried({
      plan: { ...plan, schemaVersion: 99 } as unknown as Plan,
      printed: [],
    })
    const parts = { ...unzipSync(file), [PART]: strToU8(inside) }
    for (const [newer, version] of [
      [envelope, plan.schemaVersion],
      [zipSync(parts), 99],
    ] as const) {
      const reading = readCarriedPlan(newer)
      const text = reading.status === 'newer' ? reading.text : null
      expect(JSON.parse(text ?? 'null')).toEqual({ ...plan, schemaVersion: version })
    }
  })

  it('gives back any plan out of its own file, and nothing as edited', async () => {
    await fc.assert(
      fc.asyncProperty(planArbitrary, async (any) => {
        const own = await exported(any)
        const reading = carriedIn(own)
        // As the schema reads it: composed letters.
        expect(reading.plan).toEqual(planSchema.parse(any))
        expect(editsOf(reading, own)).toEqual([])
      }),
      { numRuns: Number(process.env['CARRIED_PLAN_RUNS'] ?? 40) },
    )
  }, 600_000)
})

type Edit = {
  readonly what: string
  readonly xml: (document: string) => string
  /** It is on a row or an item that another is on too. */
  readonly isAlone?: true
  /** How many places show, and how many of them the app can place. */
  readonly shows: readonly [places: number, placed: number]
  /** Fields that change when all is taken, with their new values. */
  readonly gives: Record<string, unknown>
}

const replace =
  (from: string, to: string) =>
  (xml: string): string => {
    if (!xml.includes(from)) throw new Error(`Not in the document: ${from}`)
    return xml.replace(from, () => to)
  }
/** The paragraph or row of the last place that has the words. */
const without = (element: 'p' | 'tr', words: string) => (xml: string) => {
  const at = xml.lastIndexOf(words)
  const from = Math.max(
    xml.lastIndexOf(`<w:${element}>`, at),
    xml.lastIndexOf(`<w:${element} `, at),
  )
  const to = xml.indexOf(`</w:${element}>`, at) + `</w:${element}>`.length
  return xml.slice(0, from) + xml.slice(to)
}
/** The rows of tables that have the words, the last first. */
const rowsWith = (xml: string, words: string): readonly string[] =>
  (xml.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []).filter((row) => row.includes(words)).toReversed()
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

const edits: readonly Edit[] = [
  {
    what: 'a word of a purpose',
    xml: replace('Giúp người dân nắm rõ', 'Giúp Nhân dân nắm rõ'),
    shows: [1, 1],
    gives: {
      'purpose/purposes/1': plan.purpose.purposes[1]?.replace(
        'người dân nắm rõ',
        'Nhân dân nắm rõ',
      ),
    },
  },
  {
    what: 'the day of the paper',
    xml: replace('ngày 12 tháng 01 năm 2027', 'ngày 15 tháng 01 năm 2027'),
    shows: [1, 1],
    gives: { 'document/date': '2027-01-15' },
  },
  {
    what: 'the subject',
    xml: (xml) =>
      replace(
        'Truyền thông chính sách về văn hóa',
        'Truyền thông chính sách, pháp luật về văn hóa',
      )(xml),
    shows: [1, 1],
    gives: {
      'document/subject': plan.document.subject.replace('chính sách', 'chính sách, pháp luật'),
    },
  },
  {
    what: 'the timing of an activity',
    xml: replace('18/01 - 28/01', '20/01 - 30/01'),
    shows: [1, 1],
    gives: {
      'activities/hd01/timing': { kind: 'span', from: '2027-01-20', to: '2027-01-30' },
    },
  },
  {
    what: 'the timing of an activity as the body tells it',
    xml: replace(
      'từ ngày 18 tháng 01 đến ngày 28 tháng 01',
      'từ ngày 20 tháng 01 đến ngày 30 tháng 01',
    ),
    shows: [1, 1],
    gives: {
      'activities/hd01/timing': { kind: 'span', from: '2027-01-20', to: '2027-01-30' },
    },
  },
  {
    what: 'who takes part in an activity',
    xml: replace('Phối hợp: Các tổ dân phố', 'Phối hợp: Các tổ dân phố, Đoàn Thanh niên'),
    shows: [1, 1],
    gives: { 'activities/hd01/cooperatingUnits/0': 'Các tổ dân phố, Đoàn Thanh niên' },
  },
  {
    what: 'a share of time',
    xml: replace('>50<', '>60<'),
    shows: [1, 1],
    gives: { 'staff/ns3/timeShare': 60 },
  },
  {
    what: 'a price of the estimate',
    xml: replace('>250.000<', '>300.000<'),
    shows: [1, 1],
    gives: { 'budgetLines/kp1/unitPrice': 300_000 },
  },
  {
    what: 'the target of an objective, inside its sentence',
    xml: replace('chỉ tiêu năm 2027: 100% (12/12 giai đoạn)', 'chỉ tiêu năm 2027: 95% trở lên'),
    shows: [1, 1],
    gives: { 'objectives/mt1/target': '95% trở lên' },
  },
  {
    what: 'a recipient',
    xml: replace('Các tổ dân phố;</w:t>', 'Các tổ trưởng tổ dân phố;</w:t>'),
    shows: [1, 1],
    gives: { 'unit/recipients/6': 'Các tổ trưởng tổ dân phố' },
  },
  {
    what: 'a recipient taken out',
    xml: without('p', '- Trung tâm Cung ứng dịch vụ sự nghiệp công phường;'),
    shows: [1, 1],
    gives: { 'unit/recipients/3': 'Công an phường, Trạm Y tế phường' },
  },
  {
    what: 'a row taken out',
    isAlone: true,
    xml: without('tr', 'Khóa trực tuyến về thiết kế đồ họa, dựng video'),
    shows: [1, 1],
    gives: { 'staff/ns3': plan.staff[3] },
  },
  {
    what: 'a purpose in other words, and one more after it',
    isAlone: true,
    xml: (xml) =>
      xml.replace(
        /<w:p>(?:(?!<\/w:p>).)*Giúp người dân.*?<\/w:p>/s,
        paragraph('b) Để ai cũng nắm chắc.') + paragraph('c) Mục đích viết thêm.'),
      ),
    shows: [3, 3],
    gives: { 'purpose/purposes/1': 'Để ai cũng nắm chắc.' },
  },
  {
    what: 'a row moved down by one',
    isAlone: true,
    xml: (xml) => {
      const rows = rowsWith(xml, plan.staff[1]?.name ?? '')
      const [row = ''] = rows
      const at = xml.indexOf(row) + row.length
      const next = xml.slice(at, xml.indexOf('</w:tr>', at) + '</w:tr>'.length)
      return xml.replace(row + next, () => next + row)
    },
    shows: [1, 1],
    gives: { 'staff/ns2': plan.staff[2] },
  },
  {
    what: 'a row written below another',
    isAlone: true,
    xml: (xml) => {
      const [row = ''] = rowsWith(xml, plan.budgetLines[1]?.content ?? '')
      const copy = row
        .replace(plan.budgetLines[1]?.content ?? '', 'Thuê âm thanh')
        .replace(`>${formatWhole(Number(plan.budgetLines[1]?.unitPrice))}<`, '>777.000<')
      return xml.replace(row, () => row + copy)
    },
    shows: [1, 1],
    gives: {
      'budgetLines/kp3': {
        ...plan.budgetLines[1],
        id: 'new',
        content: 'Thuê âm thanh',
        unitPrice: 777_000,
        normId: '',
      },
    },
  },
  {
    what: 'the number the clerk fills in',
    xml: (xml) => xml.replace(/(<w:t[^>]*>Số:[^<]*?)(\/KH)/, '$1 15$2'),
    shows: [1, 1],
    gives: { 'document/number': '15' },
  },
  {
    what: 'a new paragraph',
    xml: (xml) =>
      xml.replace(/(<w:p>(?:(?!<\/w:p>).)*Giúp người dân)/s, `${paragraph('Đoạn viết thêm.')}$1`),
    shows: [1, 0],
    gives: {},
  },
  {
    what: 'the form’s own words',
    xml: replace('nghiêm túc triển khai thực hiện', 'khẩn trương triển khai thực hiện'),
    shows: [1, 0],
    gives: {},
  },
  {
    what: 'bold, size and runs, which say nothing new',
    xml: replace(
      'Giúp người dân',
      'Giúp </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">người dân',
    ),
    shows: [0, 0],
    gives: {},
  },
]

describe('editing it in Word', async () => {
  const file = await exported(plan)
  const carried = carriedIn(file)

  it.each(edits)('shows $what', ({ xml, shows, gives }) => {
    const now = edited(file, DOCUMENT, xml)
    const found = editsOf(carriedIn(now), now)
    expect(
      [found.length, found.filter(({ change }) => change !== null).length],
      JSON.stringify(found, null, 1),
    ).toEqual(shows)
    const changed = withChanges(
      plan,
      found.flatMap(({ change }) => change ?? []),
    )
    if (changed === null) throw new Error('The plan is no plan any more')
    expect(differences(plan, changed)).toEqual(gives)
  })

  it('takes all of them at once', () => {
    // Of those on the same rows and items, one.
    const placed = edits.filter(({ shows, isAlone }) => shows[1] > 0 && !isAlone)
    const now = edited(file, DOCUMENT, (xml) => placed.reduce((text, each) => each.xml(text), xml))
    const changes = editsOf(carried, now).flatMap(({ change }) => change ?? [])
    expect(changes).toHaveLength(placed.length)
    expect(withChanges(plan, changes)?.unit.recipients).toHaveLength(
      plan.unit.recipients.length - 1,
    )
  })
})

/** Fields of the first that are otherwise in the second; of a list that lost an item, where it was. */
function differences(before: unknown, after: unknown, path = ''): Record<string, unknown> {
  if (JSON.stringify(before) === JSON.stringify(after)) return {}
  const isLeaf = !isTree(before) || !isTree(after) || path.endsWith('timing')
  if (isLeaf || idOf(before) !== idOf(after)) return { [path]: after }
  const found = Object.entries(before).flatMap(([key, value]) =>
    Object.entries(
      differences(
        value,
        Reflect.get(after, key),
        `${path === '' ? '' : `${path}/`}${idOf(value) ?? key}`,
      ),
    ),
  )
  return Object.fromEntries(Array.isArray(before) ? found.slice(0, 1) : found)
}

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null

const idOf = (value: unknown): string | null =>
  isTree(value) && 'id' in value && typeof value.id === 'string' ? value.id : null
