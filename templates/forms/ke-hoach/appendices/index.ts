import { phrase, upperCase } from '#shared/vietnamese/wording'
import type { Appendix, Block } from '#templates/document/official-document'
import { estimateBlocks, printedLines } from '../../estimate'
import { attachedText, issuedDecision, issuedPlan } from '../../issued'
import type { PageOfTable } from '../../table'
import { annexKinds, annexLabels, type AnnexKind, type AnnexLabels } from '../annex-labels'
import type { PlanView } from '../../plan-view'
import { channelsAnnex } from './channels'
import { demandsAnnex, demandsToShow } from './demands'
import { areInAnnex, disclosuresAnnex } from './disclosures'
import { lifecycleMatrixAnnex } from './lifecycle-matrix'
import { policiesAnnex, policiesAnnexTitle } from './policies'
import { risksAnnex } from './risks'
import { staffAnnex } from './staff'
import { timelineAnnex } from './timeline'

type Annex = {
  /** What the annex holds is in its title (Phụ lục I, mục III.1b). */
  title: (view: PlanView) => string
  /** Whether the plan has anything for it. */
  isThere: (view: PlanView) => boolean
  blocks: (view: PlanView, labels: AnnexLabels, page: PageOfTable) => readonly Block[]
}

const annexes: Record<AnnexKind, Annex> = {
  policies: {
    title: policiesAnnexTitle,
    isThere: ({ policies, activities }) => policies.length > 0 || activities.length > 0,
    blocks: policiesAnnex,
  },
  lifecycleMatrix: {
    title: () => 'Hoạt động truyền thông của từng chính sách theo chu trình chính sách',
    isThere: ({ plan, policies }) =>
      plan.document.extraAppendices.includes('lifecycleMatrix') && policies.length > 0,
    blocks: lifecycleMatrixAnnex,
  },
  timeline: {
    title: () => 'Tiến độ thực hiện các hoạt động trong năm',
    isThere: ({ plan, activities }) =>
      plan.document.extraAppendices.includes('timeline') && activities.length > 0,
    blocks: timelineAnnex,
  },
  disclosures: {
    title: () => 'Danh mục nội dung công khai, cung cấp thông tin',
    isThere: areInAnnex,
    blocks: (view, _labels, page) => disclosuresAnnex(view, page),
  },
  channels: {
    title: () => 'Kênh, cơ quan phối hợp và mạng lưới truyền thông',
    isThere: ({ plan }) =>
      [...plan.channels, ...plan.mediaPartners, ...plan.collaborators].some(
        ({ name }) => phrase(name) !== '',
      ),
    blocks: (view, _labels, page) => channelsAnnex(view, page),
  },
  staff: {
    title: () => 'Danh sách nhân sự làm công tác truyền thông chính sách',
    isThere: ({ plan }) => plan.staff.some(({ name }) => phrase(name) !== ''),
    blocks: (view, _labels, page) => staffAnnex(view, page),
  },
  budget: {
    title: () => 'Dự toán kinh phí',
    isThere: ({ plan }) => printedLines(plan).length > 0,
    blocks: ({ plan }, _labels, page) => estimateBlocks(plan, page),
  },
  risks: {
    title: () => 'Tình huống rủi ro và phương án xử lý thông tin',
    isThere: ({ plan }) => plan.risks.some(({ situation }) => phrase(situation) !== ''),
    blocks: (view, _labels, page) => risksAnnex(view, page),
  },
  demands: {
    title: () => 'Bảng đối chiếu yêu cầu',
    isThere: (view) => demandsToShow(view).length > 0,
    blocks: (view, _labels, page) => demandsAnnex(view, page),
  },
}

/** Labels of the annexes this plan has, for the body to refer to. */
export function labelsOf(view: PlanView): AnnexLabels {
  return annexLabels(annexKinds.filter((kind) => annexes[kind].isThere(view)))
}

export function appendicesOf(view: PlanView, labels: AnnexLabels): readonly Appendix[] {
  const { plan } = view
  const page: PageOfTable = { format: plan.document.format, orientation: 'landscape' }
  return [...labels].map(([kind, label]) => ({
    label,
    title: upperCase(annexes[kind].title(view)),
    attachedTo: attachedTo(view),
    orientation: page.orientation,
    blocks: annexes[kind].blocks(view, labels, page),
  }))
}

/** Phụ lục I, mục III.1c. */
function attachedTo({ plan }: PlanView): string {
  return plan.document.issuing === 'attachedToDecision'
    ? `(Kèm theo Kế hoạch ban hành tại Quyết định số ${attachedText(plan, issuedDecision(plan))})`
    : `(Kèm theo Kế hoạch số ${attachedText(plan, issuedPlan(plan))})`
}
