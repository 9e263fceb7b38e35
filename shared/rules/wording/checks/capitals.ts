import type { Mistake, WordingCheck } from '../finding'
import { matches } from '../words'

type Capital = { readonly pattern: RegExp; readonly right: string; readonly why: string }

const BODY = 'Tên cơ quan viết hoa chữ cái đầu (NĐ 30/2020, Phụ lục II, mục IV.1).'
const SPECIAL = 'Viết hoa “Nhân dân”, “Nhà nước” (NĐ 30/2020, Phụ lục II, mục V.1).'
const PARTY = 'Viết hoa “Đảng” khi chỉ Đảng Cộng sản Việt Nam (NĐ 30/2020, Phụ lục II, mục V.4).'
const CITED = 'Viện dẫn: viết hoa Điều, viết thường khoản, điểm (NĐ 30/2020, Phụ lục II, mục V.7).'

const at = (words: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, 'gu')

/** Words after which the people as a whole are meant, not "ủy ban nhân dân", "an ninh nhân dân". */
const THE_PEOPLE = at(
  String.raw`(?<=(?:của|cho|với|đến|tới|để|phục vụ|tầng lớp|toàn thể|đời sống|vận động|trong) )nhân dân`,
)

/** Only where there is no doubt; a capital has many exceptions. */
const CAPITALS: readonly Capital[] = [
  { pattern: THE_PEOPLE, right: 'Nhân dân', why: SPECIAL },
  { pattern: at(String.raw`(?<=(?:của|Đảng và|Đảng,) )nhà nước`), right: 'Nhà nước', why: SPECIAL },
  {
    pattern: at(String.raw`(?<=(?:chủ trương|đường lối|nghị quyết) của )đảng`),
    right: 'Đảng',
    why: PARTY,
  },
  ...[
    'Ủy ban nhân dân',
    'Hội đồng nhân dân',
    'Mặt trận Tổ quốc',
    'Thủ tướng Chính phủ',
    'Đảng ủy xã',
    'Đảng ủy phường',
    'Ban Tuyên giáo và Dân vận',
  ].map((right) => ({ pattern: insensitive(right), right, why: BODY })),
]

/** The name in any capitals but all of them, as in a heading. */
function insensitive(name: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])${name}(?![\p{L}\p{M}])`, 'giu')
}

/** "Khoản 2 Điều 5" within a sentence, "điều 5". */
const CITATION = /(?<=[\p{Ll}\d,;] )(?:Khoản|Điểm)(?= (?:\d+|[a-zđ]) (?:khoản|Khoản|Điều|điều))/gu
const ARTICLE =
  /(?<=(?:khoản \d{1,2}|tại|theo) )điều(?= \d{1,3} (?:Luật|Nghị định|Thông tư|Quyết định|của))/gu

export const capitalsCheck: WordingCheck = {
  kind: 'capital',
  isSafe: true,
  find: (text) => [
    ...CAPITALS.flatMap(({ pattern, right, why }) =>
      matches(text, pattern, ({ 0: written }) => wrong(written, right, why)),
    ),
    ...matches(text, CITATION, ({ 0: written }) => wrong(written, written.toLowerCase(), CITED)),
    ...matches(text, ARTICLE, ({ 0: written }) => wrong(written, 'Điều', CITED)),
  ],
}

function wrong(
  written: string,
  right: string,
  why: string,
): Pick<Mistake, 'proposal' | 'why'> | null {
  const isHeading = written === written.toUpperCase()
  return written === right || isHeading ? null : { proposal: right, why }
}
