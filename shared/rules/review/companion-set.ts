import type { Plan } from '#shared/plan/plan'
import { paperKinds } from '#shared/reference/paper-kinds'
import { phrase } from '#shared/vietnamese/wording'
import { dispatchPurpose, isSuperior } from '../dispatch-purpose'
import { told, type ReviewFinding } from './review-finding'

/** Whether the papers of "Trọn bộ trình ký" agree with one another and with whom they go to. */
export const reviewCompanionSet = (plan: Plan): readonly ReviewFinding[] => [
  ...decisionOfDirectPlan(plan),
  ...attachedToNothing(plan),
  ...superiorGivenWork(plan),
]

/** A decision that says it promulgates a plan which is issued by itself. */
function decisionOfDirectPlan({ document, companions }: Plan): readonly ReviewFinding[] {
  if (document.issuing !== 'direct' || !companions.selected.includes('decision')) return []
  return [
    {
      key: 'companion-set:direct',
      weight: 'blocks',
      message:
        'Bộ trình ký có Quyết định ghi “ban hành kèm theo”, nhưng Kế hoạch đang ký trực tiếp, có số, ngày và chữ ký riêng. Chọn một cách, hoặc bỏ Quyết định khỏi bộ.',
      path: 'document/issuing',
      fix: {
        label: 'Chuyển sang ban hành kèm theo quyết định',
        changes: [{ kind: 'value', path: 'document/issuing', value: 'attachedToDecision' }],
        // There are two ways out, and the other one is as good.
        isStatement: true,
      },
    },
  ]
}

function attachedToNothing({ document, companions }: Plan): readonly ReviewFinding[] {
  const { selected } = companions
  const isSet = selected.some((kind) => kind !== 'plan')
  if (document.issuing === 'direct' || !isSet || !selected.includes('plan')) return []
  if (selected.includes('decision')) return []
  return [
    {
      key: 'companion-set:no-decision',
      weight: 'asked',
      message: 'Kế hoạch ban hành kèm theo quyết định, nhưng bộ trình ký chưa có Quyết định.',
      path: 'companions/decision',
      fix: {
        label: 'Thêm Quyết định vào bộ',
        changes: [
          {
            kind: 'value',
            path: 'companions/selected',
            value: paperKinds.filter((kind) => kind === 'decision' || selected.includes(kind)),
          },
        ],
      },
    },
  ]
}

/** A letter that has work done by a body the unit answers to. */
function superiorGivenWork(plan: Plan): readonly ReviewFinding[] {
  const { unit, companions } = plan
  if (!companions.selected.includes('dispatch') || dispatchPurpose(plan) !== 'carryOut') return []
  const above = companions.dispatch.addressees.map(phrase).filter((name) => isSuperior(name, unit))
  if (above.length === 0) return []
  return [
    told(
      'asked',
      'companion-set:superior',
      'companions/dispatch/addressees',
      `Công văn đề nghị thực hiện nhiệm vụ nhưng “Kính gửi” có cấp trên: ${above.join('; ')}. Cấp trên nên nhận công văn riêng để báo cáo, hoặc ghi ở Nơi nhận.`,
    ),
  ]
}
