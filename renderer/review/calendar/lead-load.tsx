import { useMemo, useState } from 'react'
import type { Activity } from '#shared/plan/activity'
import { workload } from '#shared/reference/workload'
import { leadLoads, type LeadLoad as Load } from '#shared/rules/schedule/lead-load'
import { usePlan } from '../../plan/use-plan'
import { OpenGrid, type OpenGridPlace } from '../../ui/open-grid/open-grid'
import { ActivityLinks } from '../activity-links'
import { countCell } from '../count-cell'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const ROW_PX = 48

const columns = [
  ...MONTHS.map((month) => ({ id: String(month), head: `T${month}` })),
  { id: 'continuing', head: 'Thường xuyên' },
]

/** Leads × months: who has how much to do when, and where it is too much. */
export function LeadLoad() {
  const plan = usePlan((current) => current)
  const loads = useMemo(() => leadLoads(plan), [plan])
  const [opened, setOpened] = useState<OpenGridPlace | null>(null)
  return (
    <div className="lead-load" data-testid="lead-load">
      <OpenGrid
        label="Số hoạt động của từng đơn vị chủ trì theo tháng"
        corner="Đơn vị chủ trì"
        columns={columns}
        rows={loads.map((load) => ({
          id: load.id,
          head: <LeadName load={load} />,
          cells: [
            ...load.months.map(({ activities, isOver }, index) =>
              countCell(
                `${nameOf(load)}, tháng ${index + 1}`,
                activities,
                isOver ? `quá mức ${load.limit}` : null,
              ),
            ),
            countCell(`${nameOf(load)}, thường xuyên`, load.continuing),
          ],
        }))}
        template="minmax(150px, 2.2fr) repeat(12, minmax(30px, 1fr)) minmax(56px, 1.2fr)"
        typicalRowPx={ROW_PX}
        opened={opened}
        onOpen={setOpened}
        detail={({ row, column }) => (
          <ActivityLinks activities={activitiesAt(loads, row, column)} />
        )}
      />
      <p className="facts">
        Số trong ô là số hoạt động có thời gian riêng đang diễn ra trong tháng. Mức để cảnh báo:{' '}
        {workload.activitiesPerPersonAMonth} hoạt động mỗi người mỗi tháng, theo số người của đơn vị
        ghi ở bước Nhân sự; là mức gợi ý, không phải quy định.
      </p>
    </div>
  )
}

const nameOf = ({ name }: Load) => (name === '' ? 'Chưa có đơn vị chủ trì' : name)

function LeadName({ load }: { readonly load: Load }) {
  return (
    <>
      {nameOf(load)}
      <span className="facts lead-people">
        {load.people === 0 ? 'Chưa khai nhân sự' : `${load.people} người`} · mức {load.limit}/tháng
      </span>
    </>
  )
}

function activitiesAt(loads: readonly Load[], row: string, column: number): readonly Activity[] {
  const load = loads.find(({ id }) => id === row)
  return load?.months[column]?.activities ?? load?.continuing ?? []
}
