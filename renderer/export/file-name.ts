import type { Plan } from '#shared/plan/plan'

const MAX_PART = 60

/**
 * Name offered for a file made from a plan, e.g. `Ke-hoach-truyen-thong-2027-UBND-xa-An-Binh.docx`:
 * letters, digits and hyphens only, so that it survives mail, archives and older systems.
 */
export function documentFileName(plan: Plan, extension: 'docx' | 'pdf'): string {
  const unitName = asFileNamePart(shortUnitName(plan.unit.name))
  const base = `Ke-hoach-truyen-thong-${plan.document.year}`
  return `${unitName === '' ? base : `${base}-${unitName}`}.${extension}`
}

/** "Ủy ban nhân dân xã An Bình" as people write it short: "UBND xã An Bình". */
function shortUnitName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/ủy ban nhân dân|uỷ ban nhân dân/giu, 'UBND')
    .replace(/hội đồng nhân dân/giu, 'HĐND')
}

function asFileNamePart(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, MAX_PART)
    .replace(/^-+|-+$/g, '')
}
