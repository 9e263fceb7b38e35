import { isTyped, known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { foldForSearch } from '#shared/vietnamese/search'
import { told, type ReviewFinding, type ReviewRule } from './review-finding'

/** People the press can reach, and nobody with more than one person's time. */
export const reviewStaff: ReviewRule = ({ staff }) => [
  ...withoutContact(staff),
  ...unreadTime(staff),
  ...overworked(staff),
]

/** NĐ 244/2026/NĐ-CP, khoản 3 Điều 3: telephone and mail of who speaks are made public. */
const withoutContact = (staff: Plan['staff']): readonly ReviewFinding[] =>
  staff.flatMap(({ id, name, roles, phone, email }, index) =>
    roles.includes('spokesperson') &&
    name.trim() !== '' &&
    phone.trim() === '' &&
    email.trim() === ''
      ? [
          told(
            'asked',
            `staff:contact:${id}`,
            `staff/${id}/phone`,
            `Nhân sự ${index + 1} là người phát ngôn mà chưa có điện thoại, thư điện tử để công bố (NĐ 244/2026, Điều 3).`,
          ),
        ]
      : [],
  )

const unreadTime = (staff: Plan['staff']): readonly ReviewFinding[] =>
  staff.flatMap(({ id, timeShare }, index) =>
    isTyped(timeShare)
      ? [
          told(
            'asked',
            `staff:time:${id}`,
            `staff/${id}/timeShare`,
            `Nhân sự ${index + 1} có phần thời gian “${timeShare.typed}” không đọc được; ghi số từ 0 đến 100.`,
          ),
        ]
      : [],
  )

function overworked(staff: Plan['staff']): readonly ReviewFinding[] {
  const people = new Map<string, { id: string; name: string; share: number }>()
  for (const { id, name, timeShare } of staff) {
    const folded = foldForSearch(name)
    if (folded === '') continue
    const share = (people.get(folded)?.share ?? 0) + (known(timeShare) ?? 0)
    people.set(folded, { id, name: name.trim(), share })
  }
  return [...people.values()]
    .filter(({ share }) => share > 100)
    .map(({ id, name, share }) =>
      told(
        'asked',
        `staff:overworked:${id}:${share}`,
        `staff/${id}/timeShare`,
        `${name} được giao ${share}% thời gian ở các dòng nhân sự.`,
      ),
    )
}
