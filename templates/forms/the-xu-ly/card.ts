import type { Plan } from '#shared/plan/plan'
import type { Risk } from '#shared/plan/risk'
import type { StaffMember } from '#shared/plan/staff'
import { closed, phrase, textLines, upperFirst } from '#shared/vietnamese/wording'
import type { Block, Table, TableRow } from '#templates/document/official-document'
import { heading } from '../parts'
import { nameAndPosition } from '../people'
import type { Card } from './cards-of'

const LEVELS: Record<Risk['level'], string> = {
  low: 'mức thấp',
  medium: 'mức trung bình',
  high: 'mức cao',
}

/** Room to write by hand while it goes on. */
const NOTES_MM = 24

/** One card: a page with a table. */
export function cardBlocks(plan: Plan, { policy, risks }: Card, index: number): readonly Block[] {
  const name = upperFirst(phrase(policy?.name ?? '')) || 'Tình huống chung'
  const title = heading(
    'clause',
    `Thẻ ${index + 1}. ${name}`,
    policy === null ? 'risks' : `policies/${policy.id}/name`,
  )
  return [index === 0 ? title : { ...title, newPage: true }, table(plan, risks)]
}

function table(plan: Plan, risks: readonly Risk[]): Table {
  return {
    kind: 'table',
    columns: [
      { title: '', weight: 2.6, align: 'left' },
      { title: '', weight: 8, align: 'left' },
    ],
    rows: [
      ...risks.flatMap((risk, index) => [
        ...(risks.length === 1
          ? []
          : [
              {
                kind: 'group',
                text: `Tình huống ${index + 1}`,
                source: `risks/${risk.id}`,
              } as const,
            ]),
        ...riskRows(risk),
      ]),
      row('Liên hệ', contacts(plan, risks), 'staff'),
      {
        kind: 'cells',
        heightMm: NOTES_MM,
        cells: [
          { text: 'Ghi chép khi xử lý' },
          { text: 'Giờ phát hiện, giờ trả lời, người xử lý:' },
        ],
      },
    ],
  }
}

function riskRows(risk: Risk): readonly TableRow[] {
  const at = (field: string) => `risks/${risk.id}/${field}`
  const steps = risk.firstHourSteps.map(phrase).filter((step) => step !== '')
  return [
    row(
      'Tình huống',
      `${phrase(risk.situation) || 'Chưa ghi'} (${LEVELS[risk.level]}).`,
      at('situation'),
    ),
    row(
      'Việc làm trong giờ đầu',
      steps.map((step, index) => `${index + 1}. ${upperFirst(closed(step))}`).join('\n'),
      at('firstHourSteps'),
    ),
    row('Nội dung trả lời', textLines(risk.answer).join('\n'), at('answer')),
    row('Người phát ngôn', closed(risk.spokesperson), at('spokesperson')),
    row('Theo dõi, giám sát', closed(risk.monitoring), at('monitoring')),
  ]
}

const row = (label: string, text: string, source: string): TableRow => ({
  kind: 'cells',
  cells: [{ text: label }, { text: text === '' ? 'Chưa ghi.' : text, source }],
})

/** Those who speak, who hold the threads, and who watch the channels, each with a number to call. */
function contacts({ staff, unit }: Plan, risks: readonly Risk[]): string {
  const called = staff.filter(
    (member) => phrase(member.name) !== '' && (isCalled(member) || speaks(member, risks)),
  )
  const lines = called.map(
    (member) => `- ${nameAndPosition(member)}: ${phrase(member.phone) || BLANK}`,
  )
  const own = phrase(unit.phone)
  return [...lines, `- Đường dây nóng: ${own || BLANK}`].join('\n')
}

/** To be filled in by hand; a card is not put up without it. */
const BLANK = '..............................'

const isCalled = ({ roles }: StaffMember) =>
  roles.some((role) => role === 'spokesperson' || role === 'focalPoint' || role === 'radioOperator')

const speaks = ({ position }: StaffMember, risks: readonly Risk[]) =>
  risks.some(({ spokesperson }) => phrase(spokesperson) === phrase(position))
