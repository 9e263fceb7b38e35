import { emptyRow } from '#shared/plan/defaults'
import type { Collaborator } from '#shared/plan/channel'
import type { Plan } from '#shared/plan/plan'
import { hasVillages } from '#shared/plan/unit-place'
import type { EvidenceOf } from '#shared/reference/demands/evidence'
import { inLocalWords } from '#shared/reference/local-words'
import { phrase } from '#shared/vietnamese/wording'
import { foundRows, type Found, type Suggestion } from '../found'
import { isBlank, isCommittee, mainLead, withRow } from '../plan-parts'

export function collaborators({ atLeast }: EvidenceOf<'collaborators'>, plan: Plan): Found {
  return foundRows(
    plan.collaborators.filter(({ name }) => !isBlank(name)),
    {
      atLeast,
      link: ({ id, name, count }) => ({
        path: `collaborators/${id}/name`,
        text: isBlank(count) ? phrase(name) : `${phrase(name)} (${phrase(count)})`,
      }),
      lacks: () => [],
      tooFew: { path: 'collaborators', text: `Cần ít nhất ${atLeast} lực lượng cộng tác viên` },
      suggestions: (isCommittee(plan) && hasVillages(plan.unit)
        ? [villages, digitalTeams]
        : [contributors]
      ).map((row) => suggestion(row, plan)),
    },
  )
}

type Offer = Omit<Collaborator, 'id' | 'count' | 'contact'>

const suggestion = (row: Offer, { unit }: Plan): Suggestion => ({
  label: `Thêm “${inLocalWords(row.name, unit)}”`,
  apply: (plan, newId) => {
    const id = newId()
    const added = {
      ...emptyRow('collaborators', id),
      ...row,
      name: inLocalWords(row.name, plan.unit),
      area: inLocalWords(row.area, plan.unit),
      contact: `Qua ${mainLead(plan)}`,
    }
    return { plan: withRow(plan, 'collaborators', added), path: `collaborators/${id}/count` }
  },
})

const villages: Offer = {
  name: 'Trưởng thôn, tổ trưởng tổ dân phố, người có uy tín',
  area: 'Các thôn, tổ dân phố',
  role: 'Chuyển thông tin chính sách đến hộ gia đình; phản ánh dư luận, ý kiến của Nhân dân',
}
const digitalTeams: Offer = {
  name: 'Tổ công nghệ số cộng đồng',
  area: 'Các thôn, tổ dân phố',
  role: 'Đăng, chia sẻ thông tin chính sách trên nhóm mạng xã hội; hướng dẫn người dân tra cứu',
}
const contributors: Offer = {
  name: 'Cộng tác viên tin, bài tại các cơ quan, đơn vị',
  area: 'Lĩnh vực phụ trách',
  role: 'Cung cấp tin, bài, ảnh; phản ánh dư luận về chính sách',
}
