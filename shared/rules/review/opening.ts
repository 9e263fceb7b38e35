import type { Plan } from '#shared/plan/plan'
import { told, type ReviewFinding, type ReviewRule } from './review-finding'

/** Bases that one sentence can still name and be read. */
const MOST_IN_A_SENTENCE = 4

/** How the plan begins: whether a superior's paper is carried out, and whether it can be read. */
export const reviewOpening: ReviewRule = (plan, { today }) => [
  ...withoutSuperior(plan),
  ...runOn(plan),
  ...yearToCome(plan, today),
]

/** Papers in which a superior gives work for the year. */
const GIVING_WORK: ReadonlySet<Plan['legalBases'][number]['type']> = new Set([
  'decision',
  'directive',
  'plan',
  'programme',
  'officialLetter',
  'notice',
  'conclusion',
])

function withoutSuperior({ unit, legalBases }: Plan): readonly ReviewFinding[] {
  // A province carries out what the State's bodies decide, which every set of bases holds.
  if (legalBases.length === 0 || unit.kind === 'provincialCommittee') return []
  const given = legalBases.some(
    ({ type, issuer, number }) =>
      GIVING_WORK.has(type) && !/(?:TTg|CP)$/u.test(number.trim()) && isSuperior(issuer, unit),
  )
  return given
    ? []
    : [
        told(
          'asked',
          'opening:no-superior',
          'legalBases',
          'Trong căn cứ chưa có kế hoạch hoặc công văn giao việc của cấp trên trực tiếp.',
        ),
      ]
}

/** Anybody but the State's own bodies and the unit itself may be the one right above. */
const isSuperior = (issuer: string, unit: Plan['unit']) =>
  issuer.trim() !== '' && issuer.trim() !== unit.name.trim()

function runOn({ document, legalBases }: Plan): readonly ReviewFinding[] {
  const isSentence =
    document.opening === 'prose' && document.issuing === 'direct' && document.leadIn.trim() === ''
  if (!isSentence || legalBases.length <= MOST_IN_A_SENTENCE) return []
  return [
    {
      key: 'opening:run-on',
      weight: 'nice',
      message: `Câu mở đầu nêu ${legalBases.length} căn cứ liền nhau, rất dài. Với nhiều căn cứ nên ghi mỗi căn cứ một dòng.`,
      path: 'document/opening',
      fix: {
        label: 'Ghi thành các dòng “Căn cứ …”',
        changes: [{ kind: 'value', path: 'document/opening', value: 'basesList' }],
      },
    },
  ]
}

/** An undated paper is printed with the plan's year, which has not begun. */
function yearToCome({ document }: Plan, today: string): readonly ReviewFinding[] {
  const thisYear = Number(today.slice(0, 4))
  return document.issuing === 'direct' && document.date === null && thisYear < document.year
    ? [
        {
          ...told(
            'nice',
            'opening:year-to-come',
            'document/date',
            `Chưa ghi ngày ký nên in sẵn “năm ${document.year}”. Nếu ký trong năm ${thisYear}, hãy ghi ngày ký.`,
          ),
          stays: 'seen',
        },
      ]
    : []
}
