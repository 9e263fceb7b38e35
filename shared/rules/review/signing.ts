import { known } from '#shared/plan/entered'
import { officialDate } from '#shared/vietnamese/dates'
import { told, type ReviewRule } from './review-finding'

/** Who signs, by what authority and on what day (NĐ 30/2020, Phụ lục I, mục II.4 and II.7). */
export const reviewSigning: ReviewRule = ({ unit, document, companions }) => {
  const { signer } = unit
  const isCommittee = /^(?:ủy|uỷ) ban nhân dân/iu.test(unit.name.trim())
  const speaksForAll = signer.authority === 'collective' || signer.authority === 'collectiveDeputy'
  const date = known(document.issuing === 'direct' ? document.date : document.decisionDate)
  const submitted = known(companions.submission.date)
  const isSubmitted = companions.selected.includes('submission')
  return [
    ...(signer.name.trim() === ''
      ? [
          told(
            'asked',
            'signing:no-name',
            'unit/signer/name',
            'Chưa có họ tên người ký, in dưới chữ ký (NĐ 30/2020, Phụ lục I, mục II.7).',
          ),
        ]
      : []),
    ...(isCommittee && !speaksForAll && signer.authority !== 'byDelegation'
      ? [
          {
            key: 'signing:committee',
            weight: 'blocks' as const,
            message:
              'UBND ban hành thì ký thay mặt tập thể (TM. ỦY BAN NHÂN DÂN); thẩm quyền ký đang chọn không có TM. (NĐ 30/2020, Phụ lục I, mục II.7b).',
            path: 'unit/signer/authority',
            fix: {
              label: 'Đổi thành TM.',
              changes: [
                {
                  kind: 'value' as const,
                  path: 'unit/signer/authority',
                  value: signer.authority === 'deputy' ? 'collectiveDeputy' : 'collective',
                },
                {
                  kind: 'value' as const,
                  path: 'unit/signer/collective',
                  value: signer.collective.trim() || 'Ủy ban nhân dân',
                },
              ],
            },
          },
        ]
      : []),
    ...(isCommittee || !speaksForAll
      ? []
      : [
          told(
            'blocks',
            'signing:not-committee',
            'unit/signer/authority',
            `${unit.name} làm việc theo chế độ thủ trưởng thì người đứng đầu ký trực tiếp, không ghi TM. (NĐ 30/2020, Điều 13 khoản 1).`,
          ),
        ]),
    ...(isSubmitted && date !== null && submitted !== null && submitted > date
      ? [
          told(
            'blocks',
            'signing:submitted-late',
            'companions/submission/date',
            `Tờ trình ghi ${officialDate(submitted)}, sau ngày ban hành kế hoạch (${officialDate(date)}).`,
          ),
        ]
      : []),
  ]
}
