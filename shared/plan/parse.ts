import type { z } from 'zod'
import { explainIssue } from './explain-issue'
import { fieldName } from './field-names'
import { parseJson } from './parse-json'
import { planSchema, SCHEMA_VERSION, type Plan } from './plan'
import { upgraded } from './upgrades/index'

export type PlanProblem = {
  /** Path inside the file, e.g. `activities.3.lead`; blank for the file as a whole. */
  path: string
  /** The same place in Vietnamese, e.g. "Hoạt động, dòng 4, Đơn vị chủ trì". */
  where: string
  /** What is wrong and what to do. */
  message: string
}

export type PlanReading =
  | { status: 'read'; plan: Plan }
  /** Written by a newer version of the app: may be shown, never overwritten. */
  | { status: 'newer'; schemaVersion: number }
  | { status: 'invalid'; problems: readonly PlanProblem[] }

/** Reads the text of a plan file. Never throws. */
export function readPlanText(text: string): PlanReading {
  let value: unknown
  try {
    value = parseJson(text)
  } catch {
    return wholeFile(
      'Tệp không phải là tệp kế hoạch (không đọc được nội dung JSON). Hãy chọn lại tệp kế hoạch do ứng dụng lưu.',
    )
  }
  return readPlan(value)
}

/** Reads a plan from any untrusted value: a file, the database, the clipboard. Never throws. */
export function readPlan(value: unknown): PlanReading {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) {
    return wholeFile(
      'Tệp không phải là tệp kế hoạch (thiếu số phiên bản dữ liệu). Hãy chọn tệp kế hoạch do ứng dụng lưu.',
    )
  }
  const { schemaVersion } = value
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) {
    return { status: 'newer', schemaVersion }
  }
  const parsed = planSchema.safeParse(upgraded(value), { reportInput: true })
  return parsed.success
    ? { status: 'read', plan: parsed.data }
    : { status: 'invalid', problems: parsed.error.issues.map(toProblem) }
}

function wholeFile(message: string): PlanReading {
  return { status: 'invalid', problems: [{ path: '', where: 'Toàn bộ tệp', message }] }
}

function toProblem(issue: z.core.$ZodIssue): PlanProblem {
  return {
    path: issue.path.map(String).join('.'),
    where: fieldName(issue.path),
    message: explainIssue(issue),
  }
}
