import type { Plan } from '#shared/plan/plan'
import { tasks as taskPhrases } from '#shared/reference/phrases/tasks'
import { foldForSearch } from '#shared/vietnamese/search'
import { phrase, withinSentence } from '#shared/vietnamese/wording'
import { plannedActivities } from '../coverage/planned'
import { mostNamed } from '../coverage/most-named'
import { worded, type UsualRow } from './usual-row'

/** A body, the kinds of work of the phrase library that are its own, and how many of each. */
type Usual = {
  readonly unit: string
  readonly kinds: readonly (readonly [group: string, count: number])[]
}

const STANDING = 'Cơ quan thường trực, đầu mối'
const COMMUNAL: readonly Usual[] = [
  { unit: 'Văn phòng HĐND và UBND {cấp}', kinds: [['Văn phòng', 2]] },
  {
    unit: 'Phòng Kinh tế',
    kinds: [
      ['Cơ quan tài chính', 1],
      ['Cơ quan chủ trì soạn thảo chính sách', 1],
    ],
  },
  {
    unit: 'Trung tâm Cung ứng dịch vụ sự nghiệp công',
    kinds: [['Trung tâm dịch vụ công, truyền thanh', 2]],
  },
  { unit: 'Các thôn, tổ dân phố', kinds: [['Thôn, tổ dân phố', 2]] },
  {
    unit: 'Đề nghị Ủy ban MTTQ Việt Nam {cấp} và các tổ chức chính trị - xã hội',
    kinds: [['Mặt trận Tổ quốc, cơ quan báo chí (đề nghị phối hợp)', 2]],
  },
]

/** Work as plans of this kind give it: the standing office, whoever leads activities, the usual rest. */
export function usualResponsibilities(plan: Plan): readonly UsualRow<'responsibilities'>[] {
  const given = plan.responsibilities.map(({ unit }) => plain(unit))
  const standing = standingOffice(plan)
  const offered: Usual[] = [
    ...(standing === '' ? [] : [{ unit: standing, kinds: [[STANDING, 4]] } as const]),
    ...(plan.unit.kind === 'communalCommittee' ? COMMUNAL : []),
  ]
  const led = plannedActivities(plan).map(({ lead }) => phrase(lead))
  const others = [...new Set(led)].filter(
    (lead) => lead !== '' && !offered.some(({ unit }) => plain(unit) === plain(lead)),
  )
  return [...together(offered), ...others.map((unit) => ({ unit, kinds: [] }))]
    .map(({ unit, kinds }) => {
      const name = worded(unit, plan, 'responsibilities')
      return { unit: name, tasks: [...ready(plan, kinds), ...leading(plan, name)] }
    })
    .filter(({ unit }) => !given.includes(plain(unit)))
    .map((row) => ({
      title: row.unit,
      detail: row.tasks[0] ?? '',
      row: { ...row, deadline: '' },
    }))
}

/** One row a body, whatever it is named for. */
const together = (offered: readonly Usual[]): readonly Usual[] =>
  offered.reduce<readonly Usual[]>((before, each) => {
    const same = before.find(({ unit }) => plain(unit) === plain(each.unit))
    return same
      ? before.map((one) => (one === same ? { ...one, kinds: [...one.kinds, ...each.kinds] } : one))
      : [...before, each]
  }, [])

/** The focal point's office, else who leads most of the work. */
function standingOffice(plan: Plan): string {
  const focal = plan.staff.find(({ roles }) => roles.includes('focalPoint'))
  const most = mostNamed(plannedActivities(plan).map(({ lead }) => phrase(lead)))
  return phrase(focal?.unit ?? '') || (most ?? '')
}

/** What a body leads, told by its policies: the activities themselves stand in the appendix. */
function leading(plan: Plan, unit: string): readonly string[] {
  const led = plannedActivities(plan).filter(({ lead }) => plain(lead) === plain(unit))
  if (led.length === 0) return []
  const names = plan.policies
    .filter(({ id }) => led.some(({ policyId }) => policyId === id))
    .map(({ name }) => withinSentence(phrase(name)))
    .filter((name) => name !== '')
  const about = names.length === 0 ? '' : ` truyền thông đối với ${names.join('; ')},`
  return [`Chủ trì các hoạt động${about} được giao tại Phụ lục kèm theo Kế hoạch.`]
}

const ready = (plan: Plan, kinds: Usual['kinds']): readonly string[] =>
  kinds.flatMap(([wanted, count]) =>
    taskPhrases
      .filter(({ group }) => group === wanted)
      .slice(0, count)
      .map(({ text }) => worded(text, plan, 'responsibilities')),
  )

/** Without the level that follows a name in one place and not in another. */
const plain = (unit: string) =>
  foldForSearch(unit).replace(/^de nghi\s+|\s+(?:xa|phuong|dac khu)$/gu, '')
