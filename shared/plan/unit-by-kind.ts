import { defaultRecipients, isDefaultRecipients } from '#shared/reference/default-recipients'
import { isCodeOfOther, usualCode } from '#shared/reference/unit-codes'
import { unitKinds, type UnitKind } from '#shared/reference/unit-kinds'
import { unitPresets, usualArchive } from '#shared/reference/unit-presets'
import type { Unit } from './unit'

/**
 * What the app itself filled in follows the names it was taken from: "Các thôn" of a new plan becomes
 * "Các tổ dân phố" once the unit is a phường. What a person wrote stays.
 */
export function followingNames(before: Unit, after: Unit): Unit {
  const { kind } = after
  if (kind !== before.kind) return after
  if (after.name === before.name && after.parentName === before.parentName) return after
  const follow = (value: string, usual: (kind: UnitKind, name: string) => string) =>
    value === usual(kind, before.name) ? usual(kind, after.name) : value
  return {
    ...after,
    codeAbbreviation: follow(after.codeAbbreviation, usualCode),
    archiveAbbreviation: follow(after.archiveAbbreviation, usualArchive),
    recipients: isDefaultRecipients(before, after.recipients)
      ? [...defaultRecipients(after)]
      : after.recipients,
  }
}

/** Parts of a unit that are as units of another kind have them. */
export type OtherKindPart = 'codeAbbreviation' | 'signer' | 'recipients'

/** What is left of another kind, e.g. after "Loại đơn vị" was changed; what a person wrote is not. */
export function leftOfOtherKind(unit: Unit): readonly OtherKindPart[] {
  const { kind } = unit
  const isLeft: Record<OtherKindPart, boolean> = {
    codeAbbreviation:
      unit.codeAbbreviation !== usualCode(kind, unit.name) &&
      (unit.codeAbbreviation.trim() === '' || isCodeOfOther(kind, unit.codeAbbreviation)),
    signer: isSignerOfOther(unit),
    recipients:
      !isDefaultRecipients(unit, unit.recipients) &&
      unitKinds.some(
        (other) => other !== kind && isDefaultRecipients({ ...unit, kind: other }, unit.recipients),
      ),
  }
  return (['codeAbbreviation', 'signer', 'recipients'] as const).filter((part) => isLeft[part])
}

/** A committee signs in the name of all, others by their head; heads go by other titles. */
function isSignerOfOther({ kind, name, signer }: Unit): boolean {
  const own = unitPresets[kind].signer
  const isCommittee = kind.endsWith('Committee')
  const speaksForAll = signer.authority === 'collective' || signer.authority === 'collectiveDeputy'
  const speaksForSelf = signer.authority === 'direct' || signer.authority === 'deputy'
  // An office may stand among the departments of a province.
  const mayDiffer = /^văn phòng/iu.test(name.trim())
  return (
    (isCommittee ? speaksForSelf : speaksForAll) ||
    (!mayDiffer &&
      signer.headPosition !== own.headPosition &&
      unitKinds.some((other) => unitPresets[other].signer.headPosition === signer.headPosition))
  )
}

/** The unit with what is left of another kind as its own kind has it; the signer keeps the name. */
export function filledByKind(unit: Unit): Unit {
  const { kind, name } = unit
  const left = leftOfOtherKind(unit)
  const archives = unitKinds.map((other) => usualArchive(other, name))
  return {
    ...unit,
    ...(left.includes('codeAbbreviation') ? { codeAbbreviation: usualCode(kind, name) } : {}),
    ...(archives.includes(unit.archiveAbbreviation)
      ? { archiveAbbreviation: usualArchive(kind, name) }
      : {}),
    ...(left.includes('signer')
      ? { signer: { ...unitPresets[kind].signer, name: unit.signer.name } }
      : {}),
    ...(left.includes('recipients') ? { recipients: [...defaultRecipients(unit)] } : {}),
  }
}
