import type { Objective } from '#shared/plan/objective'
import type { Plan } from '#shared/plan/plan'
import {
  indicatorSuggestions,
  type IndicatorSuggestion,
} from '#shared/reference/indicator-suggestions'
import { foldForSearch } from '#shared/vietnamese/search'
import { phrase } from '#shared/vietnamese/wording'

export const weaknesses = [
  'vague',
  'noIndicator',
  'noNumber',
  'noBaseline',
  'belowBaseline',
  'noMeasurement',
] as const
export type Weakness = (typeof weaknesses)[number]

/** An objective nobody could say at the end of the year whether it was reached. */
export type WeakObjective = {
  readonly objective: Objective
  readonly weakness: Weakness
  readonly message: string
  /** Field to go to. */
  readonly path: string
  /** A wording that can be measured; null where only a number is missing. */
  readonly suggestion: IndicatorSuggestion | null
}

type Judgement = Pick<WeakObjective, 'weakness' | 'message'> & { readonly field: keyof Objective }

/** One judge a kind, the worst first: an objective is told of once, by the first that finds it weak. */
const judges: readonly ((objective: Objective) => Judgement | null)[] = [
  vague,
  noIndicator,
  noNumber,
  belowBaseline,
  noBaseline,
  noMeasurement,
]

export function weakObjectives({ objectives }: Pick<Plan, 'objectives'>): readonly WeakObjective[] {
  return objectives
    .filter(({ content }) => phrase(content) !== '')
    .flatMap((objective) => {
      const [judgement] = judges.flatMap((judge) => judge(objective) ?? [])
      if (!judgement) return []
      const { field, ...told } = judgement
      return [
        {
          objective,
          ...told,
          path: `objectives/${objective.id}/${field}`,
          suggestion: phrase(objective.indicator) === '' ? suggestionFor(objective) : null,
        },
      ]
    })
}

/** The objective with a suggestion taken in: blank fields only, the number is left to the officer. */
export function withSuggestion(objective: Objective, suggestion: IndicatorSuggestion): Objective {
  const { level, indicator, measurement } = suggestion
  return phrase(objective.indicator) === ''
    ? {
        ...objective,
        level,
        indicator,
        measurement: phrase(objective.measurement) === '' ? measurement : objective.measurement,
      }
    : objective
}

function suggestionFor({ content, level }: Objective): IndicatorSuggestion | null {
  const folded = foldForSearch(content)
  const about = indicatorSuggestions.find((each) =>
    each.about.some((word) => folded.includes(word)),
  )
  return (
    about ??
    indicatorSuggestions.find((each) => each.about.length === 0 && each.level === level) ??
    null
  )
}

const VAGUE =
  /^(?:tiếp tục |không ngừng )?(?:nâng cao|tăng cường|đẩy mạnh|tạo chuyển biến|phát huy|góp phần|quan tâm|chú trọng|làm tốt)(?!\p{L})/iu
const hasNumber = (text: string) => /\d/u.test(text)

function vague({ content, indicator, target }: Objective): Judgement | null {
  if (!VAGUE.test(phrase(content)) || (phrase(indicator) !== '' && hasNumber(target))) return null
  return {
    weakness: 'vague',
    field: phrase(indicator) === '' ? 'indicator' : 'target',
    message: 'Mới là khẩu hiệu, chưa có con số để biết đạt hay không.',
  }
}

function noIndicator({ indicator }: Objective): Judgement | null {
  return phrase(indicator) === ''
    ? { weakness: 'noIndicator', field: 'indicator', message: 'Chưa có chỉ số để đo.' }
    : null
}

function noNumber({ target }: Objective): Judgement | null {
  return hasNumber(target)
    ? null
    : { weakness: 'noNumber', field: 'target', message: 'Chỉ tiêu chưa có con số.' }
}

const SHARE = /(\d+(?:,\d+)?)\s*%/u
/** Indicators of which less is better. */
const FALLING = /giảm|khiếu nại|vi phạm|sai sót|chậm|thời gian|quá hạn|tồn đọng|hộ nghèo/iu

/** "45 lượt (năm 2026)": how many of what; null where it is no count of things. */
function countIn(text: string): { readonly count: number; readonly unit: string } | null {
  const match = /^\D{0,20}?(\d{1,3}(?:\.\d{3})+|\d+) (\p{L}+)/u.exec(phrase(text))
  const [, count = '', unit = ''] = match ?? []
  return match ? { count: Number(count.replaceAll('.', '')), unit: unit.toLowerCase() } : null
}

function belowBaseline({ baseline, target, indicator, content }: Objective): Judgement | null {
  const share = (text: string) => Number(SHARE.exec(text)?.[1]?.replace(',', '.') ?? Number.NaN)
  const isFalling = FALLING.test(`${indicator} ${content} ${target}`)
  const [was, will] = [countIn(baseline), countIn(target)]
  const isFewer = was !== null && will !== null && was.unit === will.unit && will.count < was.count
  return (share(target) < share(baseline) || isFewer) && !isFalling
    ? { weakness: 'belowBaseline', field: 'target', message: 'Chỉ tiêu thấp hơn hiện trạng.' }
    : null
}

function noBaseline({ baseline }: Objective): Judgement | null {
  return phrase(baseline) === ''
    ? {
        weakness: 'noBaseline',
        field: 'baseline',
        message: 'Chưa có hiện trạng; chưa có số liệu thì ghi “Chưa thống kê”.',
      }
    : null
}

function noMeasurement({ measurement }: Objective): Judgement | null {
  return phrase(measurement) === ''
    ? { weakness: 'noMeasurement', field: 'measurement', message: 'Chưa nói đo bằng gì, ai đo.' }
    : null
}
