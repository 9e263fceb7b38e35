import { isRecord } from '../plan-path'
import type { StoredDocument } from './index'
import { withFields } from './with-fields'

/** Version 6: why the công văn sends the plan out, and how the name of the office that submits is broken. */
export function addCompanionChoices(document: StoredDocument): StoredDocument {
  const { issuedVersion } = document
  return {
    ...withChoices(document),
    ...(isRecord(issuedVersion) ? { issuedVersion: withChoices(issuedVersion) } : {}),
  }
}

function withChoices(content: StoredDocument): StoredDocument {
  const { companions } = content
  if (!isRecord(companions)) return content
  return {
    ...content,
    companions: {
      ...companions,
      dispatch: withFields(companions['dispatch'], { aim: 'byAddressees' }),
      submission: withFields(companions['submission'], { letterheadLines: [] }),
    },
  }
}
