import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import type { Risk } from '#shared/plan/risk'
import type { EvidenceOf } from '#shared/reference/demands/evidence'
import { phrase } from '#shared/vietnamese/wording'
import { foundRows, type Found, type Suggestion } from '../found'
import { isBlank, namedPolicies, withRow } from '../plan-parts'

export function risks({ atLeast }: EvidenceOf<'risks'>, plan: Plan): Found {
  return foundRows(
    plan.risks.filter(({ situation }) => !isBlank(situation)),
    {
      atLeast,
      link: ({ id, situation }) => ({ path: `risks/${id}/situation`, text: phrase(situation) }),
      lacks: ({ id, situation, answer }) =>
        isBlank(answer)
          ? [
              {
                path: `risks/${id}/answer`,
                text: `“${phrase(situation)}” chưa có nội dung trả lời`,
              },
            ]
          : [],
      tooFew: {
        path: 'risks',
        text: `Cần ít nhất ${atLeast} tình huống, tin đồn có nội dung trả lời`,
      },
      suggestions: [rumour],
    },
  )
}

/** A rumour about the policy that touches most people. */
const rumour: Suggestion = {
  label: 'Thêm tình huống thông tin sai về chính sách',
  apply: (plan, newId) => {
    const id = newId()
    const policies = namedPolicies(plan)
    const policy = policies.find(({ impact }) => impact === 'major') ?? policies[0]
    const about = policy ? phrase(policy.name) : 'chính sách đang lấy ý kiến'
    const row: Risk = {
      ...emptyRow('risks', id),
      policyId: policy?.id ?? null,
      situation: `Thông tin sai sự thật về ${about} lan truyền trên mạng xã hội`,
      answer: `Thông tin đang lan truyền không đúng. Nội dung chính thức về ${about} đã đăng trên trang thông tin điện tử; đề nghị người dân không chia sẻ thông tin chưa kiểm chứng.`,
      spokesperson: phrase(plan.unit.signer.headPosition),
      firstHourSteps: [
        'Chụp lại, lưu nội dung và nguồn đăng; báo người phát ngôn',
        'Xác minh với cơ quan chủ trì soạn thảo',
        'Đăng thông tin chính thức trên các kênh của đơn vị',
      ],
      monitoring: 'Theo dõi phản hồi đến khi lắng xuống',
    }
    return { plan: withRow(plan, 'risks', row), path: `risks/${id}/answer` }
  },
}
