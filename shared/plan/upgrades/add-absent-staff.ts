import type { StoredDocument } from './index'
import { withFields } from './with-fields'

/** Version 5: who had left when the plan was carried over. An issued version has no origin. */
export function addAbsentStaff(document: StoredDocument): StoredDocument {
  return { ...document, origin: withFields(document['origin'], { absentStaff: [] }) }
}
