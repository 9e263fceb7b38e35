import { z } from 'zod'
import { unitKinds } from '#shared/reference/unit-kinds'
import { line, lines } from './primitives'

/**
 * Signing authority (NĐ 30/2020, Phụ lục I, mục II.7b): `direct` the head signs in own name,
 * `collective` TM., `deputy` KT., `byOrder` TL., `byDelegation` TUQ., `acting` Q.
 */
export const signingAuthorities = [
  'direct',
  'collective',
  'deputy',
  'collectiveDeputy',
  'byOrder',
  'byDelegation',
  'acting',
] as const

export const signer = z.strictObject({
  authority: z.enum(signingAuthorities),
  /** The collective that TM. speaks for, e.g. "Ủy ban nhân dân". */
  collective: line,
  /** Position of the head of the unit, e.g. "Chủ tịch". */
  headPosition: line,
  /** Position of the person who signs when it is not the head, e.g. "Phó Chủ tịch". */
  signerPosition: line,
  name: line,
})

export const unit = z.strictObject({
  kind: z.enum(unitKinds),
  /** Direct superior printed above the unit's name; blank prints no line. */
  parentName: line,
  /** Official full name, e.g. "Ủy ban nhân dân xã An Bình". */
  name: line,
  /** Name broken into letterhead lines by the officer; empty lets the form break it. */
  letterheadLines: lines,
  /** Short form used in prose, e.g. "UBND xã". */
  shortName: line,
  /** Abbreviation in the document code, e.g. "UBND" in "05/KH-UBND". */
  codeAbbreviation: line,
  /** Place printed before the date. */
  placeName: line,
  /** Drafting office abbreviation on the archive line, e.g. "VHXH" in "Lưu: VT, VHXH". */
  archiveAbbreviation: line,
  signer,
  /** "Nơi nhận" lines without dash and semicolon; the archive line is added by the form. */
  recipients: lines,
  address: line,
  email: line,
  website: line,
  phone: line,
})

export type Unit = z.infer<typeof unit>
export type Signer = z.infer<typeof signer>
export type SigningAuthority = (typeof signingAuthorities)[number]
