import type { Companions } from '#shared/plan/companions'
import type { Plan } from '#shared/plan/plan'
import type { Unit } from '#shared/plan/unit'
import { isAbove } from '#shared/reference/superiors'
import type { UnitKind } from '#shared/reference/unit-kinds'
import { phrase } from '#shared/vietnamese/wording'

/** Why the công văn sends the plan out. */
export type DispatchPurpose = Exclude<Companions['dispatch']['aim'], 'byAddressees'>

/**
 * As chosen; otherwise to superiors alone it reports, to partners alone it asks them to cooperate, and to
 * anyone else it has the plan carried out.
 */
export function dispatchPurpose({ unit, companions }: Plan): DispatchPurpose {
  const { aim, addressees } = companions.dispatch
  if (aim !== 'byAddressees') return aim
  const named = addressees.filter((name) => phrase(name) !== '')
  if (named.length === 0) return 'carryOut'
  if (named.every((name) => isSuperior(name, unit))) return 'report'
  return named.every((name) => isPartner(name, unit.kind)) ? 'cooperate' : 'carryOut'
}

/** Party committees and councils, which no body of the administration gives work. */
const LEADING =
  /^(?:(?:ban )?thường (?:trực|vụ) )?(?:đảng ủy|tỉnh ủy|thành ủy|huyện ủy|hội đồng nhân dân|hđnd)(?=\s|$)/u
const REPORTED_TO = /\((?:để\s+)?(?:báo cáo|b\/c)/iu

/** Whether the unit answers to a body: its own superior, however shortened, or one that stands above its kind. */
export function isSuperior(name: string, unit: Pick<Unit, 'kind' | 'parentName'>): boolean {
  const body = comparable(name)
  return (
    REPORTED_TO.test(name) ||
    LEADING.test(body) ||
    isAbove(body, unit.kind) ||
    isSameBody(body, comparable(unit.parentName))
  )
}

const OUTSIDE =
  /^(?:các )?(?:(?:ủy ban )?(?:mttq|mặt trận tổ quốc)|hội(?! (?:đồng|nghị))|đoàn|liên đoàn|công đoàn|báo(?! cáo)|đài|tạp chí|cơ quan báo chí|doanh nghiệp)(?=\s|$)/u
const SAME_RANK: Readonly<Record<UnitKind, RegExp | null>> = {
  provincialCommittee: /^ubnd (?:các )?(?:tỉnh|thành phố)(?=\s|$)/u,
  communalCommittee: /^ubnd (?:các )?(?:xã|phường|đặc khu)(?=\s|$)/u,
  department: /^(?:các )?sở(?=\s|,|$)/u,
  division: /^(?:các )?(?:phòng|văn phòng)(?=\s|$)/u,
  office: /^(?:các )?(?:phòng|văn phòng)(?=\s|$)/u,
  // A public service unit gives no body outside it work.
  centre: /^(?:các )?(?:trung tâm|ubnd|trường)(?=\s|$)/u,
  districtCommittee: /^ubnd (?:các )?(?:huyện|quận|thị xã)(?=\s|$)/u,
  districtDivision: /^(?:các )?(?:phòng|văn phòng)(?=\s|$)/u,
}

function isPartner(name: string, kind: UnitKind): boolean {
  const body = comparable(name)
  return OUTSIDE.test(body) || (SAME_RANK[kind]?.test(body) ?? false)
}

/** "Giám đốc Sở Tư pháp (để b/c)" as "sở tư pháp", committees by their abbreviation. */
const comparable = (name: string) =>
  phrase(name)
    .toLocaleLowerCase('vi')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/^(?:đồng chí )?(?:lãnh đạo|(?:phó )?giám đốc|(?:phó )?chủ tịch|thủ trưởng)\s+/u, '')
    .replace(/(?:ủy|uỷ) ban nhân dân/gu, 'ubnd')
    .replace(/^uỷ/u, 'ủy')

/** "UBND tỉnh" is "Ủy ban nhân dân tỉnh Lào Cai"; a single word tells nothing. */
function isSameBody(a: string, b: string): boolean {
  if (!a.includes(' ') || !b.includes(' ')) return false
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}
