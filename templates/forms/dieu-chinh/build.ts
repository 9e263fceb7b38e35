import { adjustmentOf } from '#shared/adjustment/changes'
import type { Plan } from '#shared/plan/plan'
import { phrase, upperFirst } from '#shared/vietnamese/wording'
import type {
  Block,
  Line,
  OfficialDocument,
  Paragraph,
} from '#templates/document/official-document'
import { basesOf, citation, proposedBy } from '../bases'
import { unitClosing } from '../closing'
import { issuedText } from '../issued'
import { paperLetterhead } from '../letterhead'
import { numbered, type Item } from '../outline'
import { ended, officialDocument, paragraph } from '../parts'
import { shortUnitName } from '../plan-view'
import { paperProperties } from '../properties'
import { articles, authority } from '../quyet-dinh/build'
import { contentChapters } from './content'
import { adjustedPlan, issuedAdjustment, type AdjustedPlan } from './issued-plan'
import { clausesOf } from './part'
import { reasonLines } from './reasons'

const SOURCE = 'companions/adjustment'

/**
 * The plan as it is now against the plan that was issued, and nothing else. What changes a paper has
 * the form of that paper (Nghị định 30/2020/NĐ-CP, khoản 3 Điều 18): a KẾ HOẠCH of its own, Mẫu 1.4,
 * changes a plan that was signed itself; a plan attached to a decision is changed by a QUYẾT ĐỊNH with
 * the adjustment attached, Mẫu 1.3.
 */
export function buildAdjustment(plan: Plan): OfficialDocument {
  const adjusted = adjustedPlan(plan)
  return adjusted.isAttached ? decisionWith(plan, adjusted) : ownPaper(plan, adjusted)
}

function ownPaper(plan: Plan, adjusted: AdjustedPlan): OfficialDocument {
  const opening = openingOf(plan, adjusted)
  return officialDocument({
    format: plan.document.format,
    properties: propertiesOf(plan, adjusted),
    letterhead: paperLetterhead(plan, issuedAdjustment(plan)),
    title: titleOf(adjusted, null),
    bases: opening.bases,
    body: ended([opening.leadIn, ...content(plan, adjusted)]),
    closing: unitClosing(plan.unit),
  })
}

function decisionWith(plan: Plan, adjusted: AdjustedPlan): OfficialDocument {
  const issued = issuedAdjustment(plan)
  const subject = `Ban hành Kế hoạch điều chỉnh, bổ sung ${adjusted.name}`
  const attachedTo = `(Kèm theo Quyết định số ${issuedText(plan, issued)})`
  return officialDocument({
    format: plan.document.format,
    properties: propertiesOf(plan, adjusted),
    letterhead: paperLetterhead(plan, issued),
    title: { name: 'QUYẾT ĐỊNH', subject, subjectSource: SOURCE, attachedTo: null },
    authority: { text: authority(plan), source: 'unit/signer' },
    bases: basesOf([...plan.legalBases.flatMap(citation), ...ownBases(adjusted)], proposedBy(plan)),
    enactment: 'QUYẾT ĐỊNH:',
    body: ended(
      articles(plan, [
        {
          text: `Ban hành kèm theo Quyết định này Kế hoạch điều chỉnh, bổ sung ${adjusted.cited}.`,
          source: SOURCE,
        },
        {
          text: `Quyết định này có hiệu lực kể từ ngày ký. ${unchanged(adjusted, 'kèm theo Quyết định này')}`,
          source: SOURCE,
        },
      ]),
    ),
    closing: unitClosing(plan.unit, 'Như Điều 3'),
    attachments: [
      officialDocument({
        format: plan.document.format,
        properties: propertiesOf(plan, adjusted),
        letterhead: paperLetterhead(plan, null),
        title: titleOf(adjusted, attachedTo),
        body: ended(content(plan, adjusted)),
        closing: null,
      }),
    ],
  })
}

const propertiesOf = (plan: Plan, { name }: AdjustedPlan) =>
  paperProperties(plan, `Kế hoạch điều chỉnh, bổ sung ${name}`, plan.companions.adjustment.date)

const titleOf = ({ name }: AdjustedPlan, attachedTo: string | null) => ({
  name: 'KẾ HOẠCH',
  subject: `Điều chỉnh, bổ sung ${name}`,
  subjectSource: SOURCE,
  attachedTo,
})

/** What is adjusted stands among the bases, with what changed it before. */
function ownBases({ basis, adjustedBy }: AdjustedPlan): readonly Line[] {
  return [
    { text: basis, source: 'issuedVersion' },
    ...(adjustedBy === null
      ? []
      : [{ text: `${adjustedBy} điều chỉnh, bổ sung Kế hoạch nêu trên`, source: 'issuedVersion' }]),
  ]
}

/** The paper rests on what it changes, and on the bases that came since. */
function openingOf(
  plan: Plan,
  adjusted: AdjustedPlan,
): { readonly bases: readonly Paragraph[]; readonly leadIn: Paragraph } {
  const cited = [
    ...ownBases(adjusted),
    ...adjustmentOf(plan).rows.legalBases.added.flatMap(citation),
  ]
  const proposal = proposedBy(plan)
  const issuing =
    `${phrase(plan.unit.name)} ban hành Kế hoạch điều chỉnh, bổ sung ${adjusted.name} như sau:`.trim()
  if (plan.document.opening === 'basesList') {
    return { bases: basesOf(cited, proposal), leadIn: paragraph(upperFirst(issuing), SOURCE) }
  }
  const grounds = cited.map(({ text }) => text).join('; ')
  const proposed = proposal === '' ? '' : `theo ${proposal}, `
  return { bases: [], leadIn: paragraph(`Căn cứ ${grounds}, ${proposed}${issuing}`, SOURCE) }
}

function content(plan: Plan, adjusted: AdjustedPlan): readonly Block[] {
  return numbered([
    {
      title: 'Lý do điều chỉnh, bổ sung',
      source: `${SOURCE}/reasons`,
      lead: reasonLines(plan).map((line) => paragraph(line, `${SOURCE}/reasons`)),
    },
    {
      title: 'Nội dung điều chỉnh, bổ sung',
      source: SOURCE,
      clauses: clausesOf(contentChapters(plan, adjusted.plan)),
    },
    { title: 'Tổ chức thực hiện', source: SOURCE, items: closingItems(plan, adjusted) },
  ])
}

const unchanged = ({ cited, adjustedBy }: AdjustedPlan, where: string) =>
  `Các nội dung khác không điều chỉnh, bổ sung tại Kế hoạch ${where} tiếp tục thực hiện theo ${cited}${adjustedBy === null ? '' : ` và ${adjustedBy}`}.`

function closingItems(plan: Plan, adjusted: AdjustedPlan): readonly Item[] {
  const effect = adjusted.isAttached ? '' : 'Kế hoạch này có hiệu lực kể từ ngày ký. '
  return [
    { text: `${effect}${unchanged(adjusted, 'này')}`, source: SOURCE },
    {
      text:
        'Các cơ quan, đơn vị, tổ chức, cá nhân có liên quan căn cứ nội dung điều chỉnh, bổ sung, ' +
        'nghiêm túc triển khai thực hiện; trong quá trình thực hiện, nếu có khó khăn, vướng mắc, ' +
        `kịp thời báo cáo ${shortUnitName(plan)} để xem xét, giải quyết.`,
      source: SOURCE,
    },
  ]
}
