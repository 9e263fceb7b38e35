import { defaultRecipients } from '#shared/reference/default-recipients'
import { unitPresets } from '#shared/reference/unit-presets'
import type { UnitKind } from '#shared/reference/unit-kinds'
import { emptyUnit } from './defaults'
import type { Unit } from './unit'

/** A unit as units of its kind usually are; the officer corrects what differs. */
export function newUnit(kind: UnitKind): Unit {
  const preset = unitPresets[kind]
  return {
    ...emptyUnit(kind),
    codeAbbreviation: preset.codeAbbreviation,
    archiveAbbreviation: preset.archiveAbbreviation,
    signer: { ...preset.signer, name: '' },
    recipients: [...defaultRecipients[kind]],
  }
}
