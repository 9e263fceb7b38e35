import type { Plan } from '#shared/plan/plan'
import type { EvidenceOf } from '#shared/reference/demands/evidence'
import { paddedCount } from '#shared/vietnamese/numbering'
import { plannedActivities } from '../../coverage/planned'
import { found, type Found, type Place } from '../found'
import { generalActivity } from '../offered-activities'
import { isBlank, mentioning } from '../plan-parts'

const isTraining = mentioning(['tập huấn', 'bồi dưỡng', 'đào tạo'])

export function training(_wanted: EvidenceOf<'training'>, plan: Plan): Found {
  const taught = plannedActivities(plan).filter(({ content, form }) =>
    isTraining(`${content}\n${form}`),
  )
  const people = plan.staff.filter(({ trainingPlanned }) => !isBlank(trainingPlanned))
  const [first] = people
  const links: readonly Place[] = [
    ...taught.map(({ id, content }) => ({ path: `activities/${id}/content`, text: content })),
    ...(first
      ? [
          {
            path: `staff/${first.id}/trainingPlanned`,
            text: `Bồi dưỡng trong năm cho ${paddedCount(people.length)} người`,
          },
        ]
      : []),
  ]
  if (links.length > 0) return found(links, [])
  const needed = plan.staff.find(({ trainingNeeded }) => !isBlank(trainingNeeded))
  return found(
    [],
    [
      needed
        ? {
            path: `staff/${needed.id}/trainingPlanned`,
            text: 'Đã nêu nội dung cần bồi dưỡng, chưa có việc bồi dưỡng trong năm',
          }
        : { path: 'staff', text: 'Chưa có lớp tập huấn hoặc việc bồi dưỡng nào trong năm' },
    ],
    [
      generalActivity('Thêm lớp tập huấn kỹ năng truyền thông chính sách', {
        content:
          'Tập huấn kỹ năng truyền thông chính sách, phát ngôn và cung cấp thông tin cho người làm công tác truyền thông',
        form: 'Tập huấn',
        audiences: ['Cán bộ, công chức, viên chức, cộng tác viên làm công tác truyền thông'],
        product: 'Lớp tập huấn',
        productQuantity: 1,
        productUnit: 'lớp',
        indicator: 'Tỷ lệ người làm công tác truyền thông được tập huấn',
        target: '100%',
        timing: { kind: 'quarters', from: 2, to: 2 },
      }),
    ],
  )
}
