import type { StaffMember } from '#shared/plan/staff'
import { joinPhrases, phrase } from '#shared/vietnamese/wording'

/** "công chức Phòng Văn hóa - Xã hội"; a unit the position names already is not repeated. */
export function positionAndUnit({ position, unit }: StaffMember): string {
  const [where, what] = [phrase(unit), phrase(position)]
  return what.toLocaleLowerCase('vi').includes(where.toLocaleLowerCase('vi'))
    ? what
    : joinPhrases([what, where], /^(?:UBND|HĐND|Ủy ban|Hội đồng)/u.test(where) ? ' ' : ', ')
}

/** "Nguyễn Văn A, Phó Chủ tịch UBND xã". */
export function nameAndPosition(member: StaffMember): string {
  return joinPhrases([member.name, positionAndUnit(member)], ', ')
}
