import type { Plan } from '#shared/plan/plan'
import type { Risk } from '#shared/plan/risk'
import { phrase, sentence } from '#shared/vietnamese/wording'
import type { Item, Section } from '../../outline'
import { labelled, paragraph } from '../../parts'
import { atAnnex, type AnnexLabels } from '../annex-labels'

export function risksSection({ risks }: Plan, labels: AnnexLabels): Section {
  const items = risks.flatMap(riskItem)
  return {
    title: 'Quản lý rủi ro và xử lý thông tin',
    lead:
      items.length === 0
        ? []
        : [
            paragraph(
              'Chủ động theo dõi, phát hiện sớm tin đồn, thông tin sai sự thật về chính sách; khi phát sinh, ' +
                'xác minh ngay và cung cấp thông tin chính thức, thống nhất qua người phát ngôn; nội dung vượt ' +
                'thẩm quyền báo cáo kịp thời cơ quan cấp trên.',
              'risks',
            ),
            paragraph(
              `Các tình huống cần chuẩn bị trước (phương án xử lý ${atAnnex(labels, 'risks')}):`,
              'risks',
            ),
          ],
    items,
  }
}

function riskItem(risk: Risk): readonly Item[] {
  const situation = phrase(risk.situation)
  if (situation === '') return []
  const spokesperson = labelled('người phát ngôn', risk.spokesperson)
  return [
    {
      text: sentence(spokesperson === '' ? situation : `${situation} (${spokesperson})`),
      source: `risks/${risk.id}/situation`,
    },
  ]
}
