import { hasAdjustment } from '#shared/adjustment/changes'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'

/** Something a companion paper makes no sense without. */
export type Missing = {
  /** Field to go to, e.g. `companions/dispatch/addressees`. */
  readonly path: string
  readonly message: string
}

const isBlank = (text: string) => text.trim() === ''
const noLine = (texts: readonly string[]) => texts.every(isBlank)

/** What a paper still needs before it can be made; nothing for most. */
export function missingFor(plan: Plan, paper: PaperKind): readonly Missing[] {
  const { submission, dispatch, invitation } = plan.companions
  const needs = (isMissing: boolean, path: string, message: string): readonly Missing[] =>
    isMissing ? [{ path, message }] : []
  switch (paper) {
    case 'submission':
      return needs(
        noLine(submission.addressees),
        'companions/submission/addressees',
        'Tờ trình chưa có nơi “Kính gửi”.',
      )
    case 'dispatch':
      return needs(
        noLine(dispatch.addressees),
        'companions/dispatch/addressees',
        'Công văn chưa có nơi “Kính gửi”.',
      )
    case 'invitation':
      return [
        ...needs(
          noLine(invitation.invitees),
          'companions/invitation/invitees',
          'Giấy mời chưa có thành phần được mời.',
        ),
        ...needs(
          known(invitation.meetingDate) === null,
          'companions/invitation/meetingDate',
          'Giấy mời chưa có ngày họp.',
        ),
        ...needs(
          isBlank(invitation.place),
          'companions/invitation/place',
          'Giấy mời chưa có địa điểm họp.',
        ),
      ]
    case 'assignment':
      return needs(
        noLine(plan.staff.map(({ name }) => name)),
        'staff',
        'Thông báo phân công chưa có ai ở phần Nhân sự.',
      )
    case 'estimate':
      return needs(
        plan.budgetLines.every(
          ({ content, quantity, unitPrice }) =>
            isBlank(content) && (known(quantity) === null || known(unitPrice) === null),
        ),
        'budgetLines',
        'Kế hoạch chưa có dòng dự toán kinh phí nào.',
      )
    case 'crisisCards':
      return needs(
        noLine(plan.risks.map(({ situation, answer }) => situation + answer)),
        'risks',
        'Kế hoạch chưa có tình huống nào ở phần Rủi ro để lập thẻ.',
      )
    case 'adjustment':
      return plan.issuedVersion === null
        ? needs(true, 'issuedVersion', 'Kế hoạch chưa được đánh dấu đã ban hành.')
        : [
            ...needs(
              !hasAdjustment(plan),
              'issuedVersion',
              'Kế hoạch chưa có nội dung nào khác bản đã ban hành.',
            ),
            ...needs(
              isBlank(plan.companions.adjustment.reasons),
              'companions/adjustment/reasons',
              'Kế hoạch điều chỉnh, bổ sung chưa có lý do.',
            ),
          ]
    case 'plan':
    case 'decision':
    case 'summary':
    case 'calendar':
      return []
  }
}
