import type { UnitKind } from './unit-kinds'

/** Bodies of the State as a whole. */
const CENTRAL =
  /^(?:quốc hội|ủy ban thường vụ quốc hội|chủ tịch nước|chính phủ|thủ tướng|bộ(?! phận| chỉ huy)|ngân hàng nhà nước|thanh tra chính phủ|bảo hiểm xã hội việt nam|văn phòng chính phủ|văn phòng quốc hội)(?=\s|$)/iu
/** Bodies of a province, seen from below. */
const PROVINCIAL =
  /^(?:(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|tỉnh ủy|thành ủy|văn phòng ubnd) (?:tỉnh|thành phố)|sở|tỉnh ủy|thành ủy)(?=\s|$)/iu

/**
 * Whether a body stands above units of a kind: it makes policies the unit carries out, and cannot be
 * given work by the unit.
 */
export function isAbove(body: string, kind: UnitKind): boolean {
  const name = body.trim()
  if (CENTRAL.test(name)) return true
  return (
    kind !== 'provincialCommittee' &&
    PROVINCIAL.test(name) &&
    !(kind === 'department' && /^sở\s/iu.test(name))
  )
}
