import type { Plan } from '#shared/plan/plan'
import { paperKinds, type PaperKind } from '#shared/reference/paper-kinds'

/** Folder and file each name the unit, and Windows lets a whole path have 260 letters. */
const MAX_PART = 40

/** How each paper is called in the name of its file. */
const PAPER_NAMES: Record<PaperKind, string> = {
  plan: 'Ke-hoach-truyen-thong',
  decision: 'Quyet-dinh-ban-hanh-ke-hoach-truyen-thong',
  submission: 'To-trinh-ke-hoach-truyen-thong',
  dispatch: 'Cong-van-ke-hoach-truyen-thong',
  invitation: 'Giay-moi-hop-ke-hoach-truyen-thong',
  assignment: 'Thong-bao-phan-cong-truyen-thong',
  estimate: 'Du-toan-kinh-phi-truyen-thong',
  adjustment: 'Ke-hoach-dieu-chinh-bo-sung-truyen-thong',
  summary: 'Tom-tat-ke-hoach-truyen-thong',
  calendar: 'Lich-truyen-thong',
  crisisCards: 'The-xu-ly-thong-tin',
}

/**
 * Name offered for a file made from a plan, e.g. `Ke-hoach-truyen-thong-2027-UBND-xa-An-Binh.docx`:
 * letters, digits and hyphens only, so that it survives mail, archives and older systems.
 */
export function documentFileName(
  plan: Plan,
  paper: PaperKind,
  extension: 'docx' | 'pdf' | 'eml',
): string {
  return `${withUnit(`${PAPER_NAMES[paper]}-${plan.document.year}`, plan)}.${extension}`
}

/** Name offered for the annexes as a workbook. */
export const appendicesFileName = (plan: Plan): string =>
  `${withUnit(`Phu-luc-ke-hoach-truyen-thong-${plan.document.year}`, plan)}.xlsx`

/** The same in a set, its files in the order they are signed: `02-To-trinh-…`. */
export function numberedFileName(
  plan: Plan,
  paper: PaperKind,
  position: number,
  extension: 'docx' | 'pdf',
): string {
  return `${String(position).padStart(2, '0')}-${documentFileName(plan, paper, extension)}`
}

/** Name of the folder of a whole set. */
export const setFolderName = (plan: Plan): string =>
  withUnit(`Trinh-ky-${plan.document.year}`, plan)

/** Name of the folder of what goes with a letter about a paper. */
export const mailFolderName = (plan: Plan, paper: PaperKind): string =>
  withUnit(`Gui-thu-${PAPER_NAMES[paper]}-${plan.document.year}`, plan)

/** The order of papers in a set: what goes up for signing first. */
export const inSigningOrder = (papers: readonly PaperKind[]): readonly PaperKind[] =>
  SIGNING_ORDER.filter((kind) => papers.includes(kind))

const SIGNING_ORDER: readonly PaperKind[] = [
  'submission',
  'decision',
  'plan',
  'estimate',
  ...paperKinds.filter((kind) => !['submission', 'decision', 'plan', 'estimate'].includes(kind)),
]

function withUnit(base: string, plan: Plan): string {
  const unitName = asFileNamePart(shortUnitName(plan.unit.name))
  return unitName === '' ? base : `${base}-${unitName}`
}

/** "Ủy ban nhân dân xã An Bình" as people write it short: "UBND xã An Bình". */
function shortUnitName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/ủy ban nhân dân|uỷ ban nhân dân/giu, 'UBND')
    .replace(/hội đồng nhân dân/giu, 'HĐND')
}

function asFileNamePart(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
  const whole = words.join('-')
  if (whole.length <= MAX_PART) return whole
  // Cut between words, and not after one that asks for the next; a single long word is cut anyway.
  const cut = whole.slice(0, MAX_PART + 1).replace(/-[^-]*$/, '')
  return cut.slice(0, MAX_PART).replace(/(?:-(?:va|cua|thuoc|tinh|xa|phuong|thanh))+$/i, '')
}
