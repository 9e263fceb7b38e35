import { isRecord } from '../plan-path'

/** A part of a stored document with fields it may lack; what it has of them, and what is no part, stays. */
export const withFields = (value: unknown, fields: object): unknown =>
  isRecord(value) ? { ...fields, ...value } : value
