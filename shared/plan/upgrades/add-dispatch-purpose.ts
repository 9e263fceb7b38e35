import type { StoredDocument } from './index'

/** Version 5: why the công văn sends the plan out. */
export function addDispatchPurpose(document: StoredDocument): StoredDocument {
  const { issuedVersion } = document
  return {
    ...withPurpose(document),
    ...(isRecord(issuedVersion) ? { issuedVersion: withPurpose(issuedVersion) } : {}),
  }
}

function withPurpose(content: StoredDocument): StoredDocument {
  const { companions } = content
  if (!isRecord(companions) || !isRecord(companions['dispatch'])) return content
  const dispatch = { purpose: 'byAddressees', ...companions['dispatch'] }
  return { ...content, companions: { ...companions, dispatch } }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
