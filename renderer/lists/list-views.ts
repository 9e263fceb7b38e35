import { emptyRow } from '#shared/plan/defaults'
import type { ListKind } from '#shared/lists/kinds'
import type { ListEntry } from '#shared/lists/unit-list'
import { legalDocumentTypeNames } from '#shared/reference/legal-document-types'
import { normLevelNames } from '#shared/reference/norms'
import type { FieldSpec } from '../ui/fields/spec'
import type { GridColumn } from '../ui/grid/columns'
import { day, money, oneOf, text, verified } from './list-specs'

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
    { spec: text('old'), width: 'minmax(160px, 2fr)' },
    { spec: text('now'), width: 'minmax(160px, 2fr)' },
    { spec: day('since', { label: 'Từ ngày' }), width: '104px' },
    { spec: text('why'), width: 'minmax(180px, 3fr)' },
    { spec: verified(), width: '126px' },
  ],
  fields: [
    text('old'),
    text('now', { hint: 'Để trống nếu chưa rõ cơ quan nào thay; ứng dụng sẽ hỏi người soạn.' }),
    day('since', { hint: 'Để trống thì tên cũ luôn được nhắc.' }),
    verified(),
    text('why', { width: 'full' }),
  ],
  empty: (id) => ({ id, old: '', now: '', since: null, why: '', verified: false }),
  derived: null,
}

const costNorms: ListView<'costNorms'> = {
  noun: 'định mức',
  purpose:
    'Dùng ở bước Kinh phí: chọn định mức cho dòng chi, so đơn giá với mức tối đa. HĐND tỉnh có mức riêng thì thêm dòng “Địa phương”; mức địa phương đứng trước khi chọn.',
  columns: [
    { spec: text('content', { label: 'Nội dung chi' }), width: 'minmax(200px, 3fr)' },
    { spec: text('measureUnit', { label: 'ĐVT' }), width: '108px' },
    { spec: money('maxPrice'), width: '116px' },
    { spec: text('clause'), width: 'minmax(180px, 2.4fr)' },
    { spec: oneOf('level', normLevelNames), width: '132px' },
    { spec: verified(), width: '126px' },
  ],
  fields: [
    text('content', { label: 'Nội dung chi', width: 'full' }),
    text('measureUnit', { width: 'third' }),
    money('maxPrice', { width: 'third', hint: 'Để trống nếu chi theo hóa đơn, hợp đồng.' }),
    oneOf('level', normLevelNames, { width: 'third' }),
    text('clause', {
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
    { spec: oneOf('type', legalDocumentTypeNames, { label: 'Loại' }), width: '104px' },
    { spec: text('number', { label: 'Số, ký hiệu' }), width: 'minmax(134px, 1fr)' },
    { spec: day('date', { label: 'Ngày' }), width: '98px' },
    { spec: text('subject', { label: 'Trích yếu, tên văn bản' }), width: 'minmax(180px, 3fr)' },
    { spec: day('validFrom', { label: 'Hiệu lực từ' }), width: '98px' },
    { spec: day('validTo', { label: 'Hết hiệu lực' }), width: '98px' },
    { spec: text('replacedBy', { label: 'Thay bằng' }), width: 'minmax(120px, 1.4fr)' },
    { spec: verified(), width: '126px' },
  ],
  fields: [
    oneOf('type', legalDocumentTypeNames, { label: 'Loại văn bản' }),
    text('number', { label: 'Số, ký hiệu' }),
    text('subject', { label: 'Trích yếu, tên văn bản', width: 'full' }),
    text('issuer', { label: 'Cơ quan ban hành' }),
    day('date', { label: 'Ngày ban hành' }),
    day('validFrom'),
    day('validTo'),
    text('replacedBy', {
      hint: 'Ghi “Nghị định số 244/2026/NĐ-CP”; văn bản thay phải có trong danh mục này thì mới thay được bằng một lần bấm.',
    }),
    text('source'),
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
    { spec: text('code'), width: '100px' },
    { spec: text('name'), width: 'minmax(240px, 3fr)' },
    { spec: text('parent'), width: '110px' },
    { spec: verified(), width: '126px' },
  ],
  fields: [
    text('code', { width: 'third' }),
    text('parent', { width: 'third', hint: 'Mã của mục chứa tiểu mục này; mục thì để trống.' }),
    text('name', { width: 'full' }),
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
