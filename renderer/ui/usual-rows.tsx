import { usualRows, type UsualSection } from '#shared/rules/usual-rows/index'
import type { RowOf } from '#shared/plan/plan'
import { usePlan } from '../plan/use-plan'
import { CatalogMenu } from './catalog-menu'

/** Rows units of the kind usually have, in one go or one by one. */
export function UsualRows(props: {
  readonly section: UsualSection
  /** What one row is called, e.g. "kênh". */
  readonly noun: string
}) {
  const { section, noun } = props
  const plan = usePlan((current) => current)
  const usual = usualRows[section](plan)
  return (
    <CatalogMenu
      section={section}
      noun={noun}
      groups={[
        {
          title: 'Cả danh mục (gợi ý, sửa cho đúng với đơn vị)',
          items: [
            {
              title: 'Thêm tất cả',
              detail: `${usual.length} ${noun} chưa có`,
              rows: usual.map(({ row }) => row),
            },
          ],
        },
        {
          title: 'Từng dòng',
          items: usual.map(({ title, detail, row }) => ({ title, detail, rows: [row] })),
        },
      ]}
      toRow={withId}
    />
  )
}

const withId = <S extends UsualSection>(row: Omit<RowOf<S>, 'id'>, id: string) =>
  ({ ...row, id }) as RowOf<S>
