import type { z } from 'zod'

/** Says in Vietnamese what is wrong with a value and how to mend it. */
export function explainIssue(issue: z.core.$ZodIssue): string {
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
