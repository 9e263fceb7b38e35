import { emptyRow } from '#shared/plan/defaults'
import { MAX_MONEY } from '#shared/plan/primitives'
import type { ListKind } from '#shared/lists/kinds'
import type { ListEntry } from '#shared/lists/unit-list'
import { legalDocumentTypeNames } from '#shared/reference/legal-document-types'
import { normLevelNames } from '#shared/reference/norms'
import type { FieldSpec } from '../ui/fields/spec'
import type { GridColumn } from '../ui/grid/columns'
import { choice, date, line, number, verified } from './list-specs'

/** How one list is shown and written. */
export type ListView<K extends ListKind> = {
  /** What one entry is called, e.g. "định mức". */
  readonly noun: string
  /** What the app does with it. */
  readonly purpose: string
  readonly columns: readonly GridColumn<ListEntry<K>>[]
  /** The same and more, one entry at a time. */
  readonly fields: readonly FieldSpec<ListEntry<K>>[]
  readonly empty: (id: string) => ListEntry<K>
  /** Another entry made from those chosen; null where there is no use for it. */
  readonly derived: {
    readonly label: string
    readonly title: string
    readonly make: (entry: ListEntry<K>) => ListEntry<K>
  } | null
}

const bodyNames: ListView<'bodyNames'> = {
  noun: 'tên',
  purpose:
    'Dùng khi lập kế hoạch từ năm trước và “Săn năm cũ”: gặp tên cũ trong lời văn thì đề xuất tên hiện nay. Để trống tên hiện nay nếu chỉ người soạn mới biết cơ quan nào thay.',
  columns: [
    { spec: line('old'), width: 'minmax(160px, 2fr)' },
    { spec: line('now'), width: 'minmax(160px, 2fr)' },
    { spec: date('since', { label: 'Từ ngày' }), width: '104px' },
    { spec: line('why'), width: 'minmax(180px, 3fr)' },
    { spec: verified(), width: '126px' },
  ],
  fields: [
    line('old'),
    line('now', { hint: 'Để trống nếu chưa rõ cơ quan nào thay; ứng dụng sẽ hỏi người soạn.' }),
    date('since', { hint: 'Để trống thì tên cũ luôn được nhắc.' }),
    verified(),
    line('why', { width: 'full' }),
  ],
  empty: (id) => ({ id, old: '', now: '', since: null, why: '', verified: false }),
  derived: null,
}

const costNorms: ListView<'costNorms'> = {
  noun: 'định mức',
  purpose:
    'Dùng ở bước Kinh phí: chọn định mức cho dòng chi, so đơn giá với mức tối đa. HĐND tỉnh có mức riêng thì thêm dòng “Địa phương”; mức địa phương đứng trước khi chọn.',
  columns: [
    { spec: line('content', { label: 'Nội dung chi' }), width: 'minmax(200px, 3fr)' },
    { spec: line('measureUnit', { label: 'ĐVT' }), width: '108px' },
    { spec: number('maxPrice', MAX_MONEY), width: '116px' },
    { spec: line('clause'), width: 'minmax(180px, 2.4fr)' },
    { spec: choice('level', normLevelNames), width: '132px' },
    { spec: verified(), width: '126px' },
  ],
  fields: [
    line('content', { label: 'Nội dung chi', width: 'full' }),
    line('measureUnit', { width: 'third' }),
    number('maxPrice', MAX_MONEY, {
      width: 'third',
      hint: 'Để trống nếu chi theo hóa đơn, hợp đồng.',
    }),
    choice('level', normLevelNames, { width: 'third' }),
    line('clause', {
      width: 'full',
      hint: 'Điểm, khoản, điều và văn bản; ghi vào cột “Căn cứ định mức” của dự toán.',
    }),
    verified(),
  ],
  empty: (id) => ({
    id,
    content: '',
    measureUnit: '',
    maxPrice: null,
    clause: '',
    level: 'local',
    verified: false,
  }),
  derived: {
    label: 'Thêm mức địa phương',
    title: 'Chép dòng đang chọn thành mức của HĐND tỉnh, để trống số tiền và căn cứ',
    make: (norm) => ({ ...norm, level: 'local', maxPrice: null, clause: '', verified: false }),
  },
}

const legalBases: ListView<'legalBases'> = {
  noun: 'căn cứ',
  purpose:
    'Dùng ở bước Căn cứ, khi lập kế hoạch từ năm trước, “Săn năm cũ” và soát tệp Word: văn bản còn hiệu lực không, văn bản nào thay.',
  columns: [
    { spec: choice('type', legalDocumentTypeNames, { label: 'Loại' }), width: '104px' },
    { spec: line('number', { label: 'Số, ký hiệu' }), width: 'minmax(134px, 1fr)' },
    { spec: date('date', { label: 'Ngày' }), width: '98px' },
    { spec: line('subject', { label: 'Trích yếu, tên văn bản' }), width: 'minmax(180px, 3fr)' },
    { spec: date('validFrom', { label: 'Hiệu lực từ' }), width: '98px' },
    { spec: date('validTo', { label: 'Hết hiệu lực' }), width: '98px' },
    { spec: line('replacedBy', { label: 'Thay bằng' }), width: 'minmax(120px, 1.4fr)' },
    { spec: verified(), width: '126px' },
  ],
  fields: [
    choice('type', legalDocumentTypeNames, { label: 'Loại văn bản' }),
    line('number', { label: 'Số, ký hiệu' }),
    line('subject', { label: 'Trích yếu, tên văn bản', width: 'full' }),
    line('issuer', { label: 'Cơ quan ban hành' }),
    date('date', { label: 'Ngày ban hành' }),
    date('validFrom'),
    date('validTo'),
    line('replacedBy', {
      hint: 'Ghi “Nghị định số 244/2026/NĐ-CP”; văn bản thay phải có trong danh mục này thì mới thay được bằng một lần bấm.',
    }),
    line('source'),
    verified(),
  ],
  empty: (id) => emptyRow('legalBases', id),
  derived: null,
}

const budgetCodes: ListView<'budgetCodes'> = {
  noun: 'mã',
  purpose:
    'Dùng ở bước Kinh phí để tìm mục, tiểu mục bằng số hoặc bằng chữ. Danh mục kèm ứng dụng chưa đối chiếu với Thông tư số 324/2016/TT-BTC: hỏi kế toán trước khi dùng.',
  columns: [
    { spec: line('code'), width: '100px' },
    { spec: line('name'), width: 'minmax(240px, 3fr)' },
    { spec: line('parent'), width: '110px' },
    { spec: verified(), width: '126px' },
  ],
  fields: [
    line('code', { width: 'third' }),
    line('parent', { width: 'third', hint: 'Mã của mục chứa tiểu mục này; mục thì để trống.' }),
    line('name', { width: 'full' }),
    verified(),
  ],
  empty: (id) => ({ id, code: '', name: '', parent: '', verified: false }),
  derived: null,
}

export const listViews: { readonly [K in ListKind]: ListView<K> } = {
  bodyNames,
  costNorms,
  legalBases,
  budgetCodes,
}
