import { describe, expect, it } from 'vitest'
import { fieldNames, sectionNames } from '#shared/plan/field-names'
import { costNorms } from '#shared/reference/norms'
import { samplePlans } from '#shared/samples/index'
import { planFields } from '../../test/fixtures/schema-fields'
import { comparePlans } from './compare'
import { valueText } from './value-text'

const sample = samplePlans[0]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = sample

/** Sizes of paper are called by what they are stored as. */
const ownNames = ['A3', 'A4']

describe('what people read of a plan', () => {
  it('has a Vietnamese name for every field of the schema', () => {
    const named = new Set([...Object.keys(fieldNames), ...Object.keys(sectionNames)])
    expect(planFields.filter(({ key }) => !named.has(key)).map(({ path }) => path)).toEqual([])
    expect(planFields.length).toBeGreaterThan(150)
  })

  it('has one for every choice of the schema', () => {
    // What a timing says is told as a whole.
    const choices = planFields.filter(({ path }) => !path.startsWith('activities.timing.'))
    const unnamed = choices.flatMap(({ key, path, choices: values }) =>
      values
        .filter((value) => !ownNames.includes(value))
        .filter((value) => ['', value].includes(valueText(plan, key, value)))
        .map((value) => `${path}: ${value}`),
    )
    expect(unnamed).toEqual([])
    expect(choices.filter(({ choices: { length } }) => length > 0).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['document.extraAppendices', 'staff.roles', 'unit.signer.authority']),
    )
  })

  it('calls the one choice that two sections store alike by a name that fits both', () => {
    const seen = new Map<string, string>()
    const clashing = planFields.flatMap(({ key, path, choices }) =>
      choices.flatMap((value) => {
        const others = choices.join()
        const before = seen.get(`${key}: ${value}`)
        seen.set(`${key}: ${value}`, others)
        return before === undefined || before === others ? [] : [`${path}: ${value}`]
      }),
    )
    expect(clashing).toEqual(['channels.type: other'])
    expect(valueText(plan, 'type', 'other')).toBe('Loại khác')
  })

  it('tells the appendices, the look of the page and what was kept without a word of code', () => {
    const { document, origin } = plan
    const { format } = document
    const changed = {
      ...plan,
      document: {
        ...document,
        extraAppendices: ['lifecycleMatrix', 'timeline'] as ('lifecycleMatrix' | 'timeline')[],
        format: {
          ...format,
          firstLineIndentMm: 12.7 as const,
          marginsMm: { ...format.marginsMm, left: 31 },
        },
      },
      origin: {
        ...origin,
        keptFindings: [{ key: 'unit:wording-spelling:x', reason: 'Tên riêng.' }],
      },
    }
    const before = {
      ...plan,
      document: {
        ...document,
        extraAppendices: [],
        format: { ...format, firstLineIndentMm: 10 as const },
      },
      origin: { ...origin, keptFindings: [] },
    }
    expect(comparePlans(before, changed).map(({ field, after }) => [field, after])).toEqual([
      [
        'Phụ lục thêm',
        'Hoạt động của từng chính sách theo chu trình chính sách; Tiến độ thực hiện các hoạt động trong năm',
      ],
      ['Thể thức trình bày, Thụt đầu dòng', '12,7'],
      ['Thể thức trình bày, Lề trang, Trái', '31'],
      ['Chỗ giữ nguyên, có lý do', 'Tên riêng.'],
    ])
  })

  it('tells a norm by what it is for, never by its id', () => {
    const [norm] = costNorms
    expect(valueText(plan, 'normId', norm?.id)).toBe(norm?.content)
    expect(valueText(plan, 'normId', 'of-the-unit')).toBe('Mục trong danh mục định mức của đơn vị')
    expect(valueText(plan, 'normId', '')).toBe('')
  })

  it('names the rows a list of links still leads to', () => {
    const [first, second] = plan.channels
    expect(valueText(plan, 'channelIds', [first?.id, 'gone', second?.id])).toBe(
      `${first?.name}; ${second?.name}`,
    )
  })
})
