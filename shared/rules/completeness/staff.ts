import { blank, gaps, type GapFinder } from './gap'

export const staffGaps: GapFinder = ({ staff }) => {
  const hasRole = (role: (typeof staff)[number]['roles'][number]) =>
    staff.some((member) => member.roles.includes(role))
  return [
    ...gaps('staff', [
      [!hasRole('spokesperson'), '', 'Chưa có người phát ngôn.'],
      [!hasRole('focalPoint'), '', 'Chưa có đầu mối phụ trách truyền thông chính sách.'],
      [!hasRole('commentary'), '', 'Chưa có người tham gia góp ý, phản biện chính sách.'],
    ]),
    ...staff.flatMap((member, index) =>
      gaps('staff', [
        // A post without a name is left out of the paper.
        [blank(member.name), `${member.id}/name`, `Nhân sự ${index + 1} chưa có họ tên.`],
      ]),
    ),
  ]
}
