import { emptyRow } from '#shared/plan/defaults'
import { costNorms } from '#shared/reference/norms'
import { formatWhole } from '#shared/vietnamese/numbers'
import { CatalogMenu } from '../../ui/catalog-menu'

/** Lines priced by the highest rates of the cost norm; the province may have set lower ones. */
export function NormCatalog() {
  return (
    <CatalogMenu
      section="budgetLines"
      noun="dòng chi"
      groups={[
        {
          title: 'Mức chi tối đa theo Thông tư số 56/2023/TT-BTC',
          items: costNorms.map((norm) => ({
            title: norm.content,
            detail: `${formatWhole(norm.maxPrice)} đồng/${norm.measureUnit}, ${norm.clause}`,
            rows: [
              {
                ...emptyRow('budgetLines', ''),
                content: norm.content,
                measureUnit: norm.measureUnit,
                unitPrice: norm.maxPrice,
                norm: `${norm.clause} Thông tư số 56/2023/TT-BTC`,
              },
            ],
          })),
        },
      ]}
      toRow={(row, id) => ({ ...row, id })}
    />
  )
}
