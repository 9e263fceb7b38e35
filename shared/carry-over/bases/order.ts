import { known } from '#shared/plan/entered'
import type { LegalBasis } from '#shared/plan/legal-basis'
import { legalDocumentTypes } from '#shared/reference/legal-document-types'
import { foldForSearch } from '#shared/vietnamese/search'

/** Who issues a paper, from the highest; the first that matches. Papers of the Party stand first. */
const ISSUERS: readonly RegExp[] = [
  /^(?:ban chap hanh trung uong|bo chinh tri|ban bi thu)/u,
  /^(?:quoc hoi|uy ban thuong vu quoc hoi)/u,
  /^chinh phu/u,
  /^thu tuong/u,
  /^(?:bo truong|bo |tong thanh tra|thong doc|chanh an|vien truong|lien tich)/u,
  /^(?:tinh uy|thanh uy|ban thuong vu tinh uy)/u,
  /^(?:hoi dong nhan dan|hdnd) (?:tinh|thanh pho)/u,
  /^(?:chu tich )?(?:uy ban nhan dan|ubnd) (?:tinh|thanh pho)/u,
  /^(?:giam doc )?so /u,
  /^(?:hoi dong nhan dan|hdnd)/u,
  /^(?:chu tich )?(?:uy ban nhan dan|ubnd)/u,
]

/** Kinds of one issuer, from the strongest; those not named come after, in their usual order. */
const KINDS: readonly LegalBasis['type'][] = [
  'law',
  'code',
  'ordinance',
  'resolution',
  'decree',
  'decision',
  'circular',
  'directive',
]

/** Laws are the National Assembly's even where nobody wrote so. */
function rankOfIssuer({ type, issuer }: LegalBasis): number {
  if (type === 'law' || type === 'code') return 1
  const folded = foldForSearch(issuer)
  const rank = ISSUERS.findIndex((pattern) => pattern.test(folded))
  return rank === -1 ? ISSUERS.length : rank
}

function rankOfKind({ type }: LegalBasis): number {
  const rank = KINDS.indexOf(type)
  return rank === -1 ? KINDS.length + legalDocumentTypes.indexOf(type) : rank
}

/**
 * Bases from the highest force to the lowest, those of one rank from the oldest: how drafters order
 * them, which no law prescribes. Equal ones keep their places.
 */
export function inOrderOfForce(bases: readonly LegalBasis[]): readonly LegalBasis[] {
  return bases.toSorted(
    (a, b) =>
      rankOfIssuer(a) - rankOfIssuer(b) ||
      rankOfKind(a) - rankOfKind(b) ||
      (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0),
  )
}

const dateOf = ({ date }: LegalBasis) => known(date) ?? '9999'
