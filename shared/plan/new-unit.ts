import { defaultRecipients } from '#shared/reference/default-recipients'
import { usualArchive, unitPresets } from '#shared/reference/unit-presets'
import type { UnitKind } from '#shared/reference/unit-kinds'
import { usualCode } from '#shared/reference/unit-codes'
import { emptyUnit } from './defaults'
import type { Unit } from './unit'

/** A unit as units of its kind usually are; the officer corrects what differs. */
export function newUnit(kind: UnitKind): Unit {
  const empty = emptyUnit(kind)
  return {
    ...empty,
    codeAbbreviation: usualCode(kind, ''),
    archiveAbbreviation: usualArchive(kind, ''),
    signer: { ...unitPresets[kind].signer, name: '' },
    recipients: [...defaultRecipients(empty)],
  }
}
