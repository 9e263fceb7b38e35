import { isRecord } from '../plan-path'
import type { StoredDocument } from './index'
import { withFields } from './with-fields'

/**
 * Version 4: what the plan said when issued, its adjustment, texts to broadcast, norms by entry, extra
 * annexes, and one list of findings that stay.
 */
export function addIssuedVersion(document: StoredDocument): StoredDocument {
  const { origin } = document
  const { leftoverReasons, ...rest } = isRecord(origin) ? origin : { leftoverReasons: [] }
  return {
    ...document,
    document: withFields(document['document'], { extraAppendices: [] }),
    policies: eachWith(document['policies'], { bulletin: '', post: '' }),
    budgetLines: eachWith(document['budgetLines'], { normId: '' }),
    companions: withFields(document['companions'], {
      adjustment: { number: '', date: null, reasons: '' },
    }),
    origin: isRecord(origin) ? { ...rest, keptFindings: leftoverReasons } : origin,
    issuedVersion: null,
  }
}

const eachWith = (rows: unknown, fields: object): unknown =>
  Array.isArray(rows) ? rows.map((row: unknown) => withFields(row, fields)) : rows
