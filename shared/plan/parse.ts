import type { z } from 'zod'
import { fieldName } from './field-names'
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
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
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
    message: explain(issue),
  }
}

/** Says in Vietnamese what is wrong with a value and how to mend it. */
function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Thiếu dữ liệu. Hãy bổ sung mục này.'
        : `Sai kiểu dữ liệu. Cần ${TYPE_NAMES[issue.expected] ?? issue.expected}.`
    case 'too_big':
      return `Quá lớn hoặc quá dài (tối đa ${issue.maximum}). Hãy rút gọn.`
    case 'too_small':
      return `Quá nhỏ hoặc quá ngắn (tối thiểu ${issue.minimum}). Hãy sửa lại.`
    case 'unrecognized_keys':
      return `Có mục không biết: ${issue.keys.join(', ')}. Hãy xóa mục thừa hoặc mở bằng phiên bản ứng dụng đã tạo ra tệp.`
    case 'invalid_value':
      return `Giá trị không hợp lệ. Chỉ nhận: ${issue.values.map(String).join(', ')}.`
    case 'invalid_union':
      return 'Giá trị không đúng dạng được chấp nhận. Hãy nhập lại mục này.'
    case 'custom':
      return `${issue.message}. Hãy sửa lại.`
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return 'Giá trị không đúng dạng. Hãy nhập lại mục này.'
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'đúng/sai (true/false)',
  array: 'danh sách',
  object: 'một nhóm mục',
  null: 'để trống (null)',
}
