import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Activity } from '#shared/plan/activity'
import { channelTypeNames, channelTypeShortNames } from '#shared/reference/channel-types'
import {
  audienceChannels,
  type AudienceChannels as Reached,
  type AudienceFlag,
  type AudienceRow,
} from '#shared/rules/coverage/audience-channels'
import { usePlan } from '../../plan/use-plan'
import { OpenGrid, type OpenGridPlace } from '../../ui/open-grid/open-grid'
import { ActivityLinks } from '../activity-links'
import { countCell } from '../count-cell'
import './audience-channels.css'

const FLAG_WORDS: Record<AudienceFlag, string> = {
  noActivity: 'Chưa có hoạt động nào',
  noChannel: 'Chưa chọn kênh',
  oneChannel: 'Chỉ một loại kênh',
}

const ROW_PX = 46

/** Audiences × kinds of channel: who is reached how, and who is reached one way only. */
export function AudienceChannels() {
  const plan = usePlan((current) => current)
  const reached = useMemo(() => audienceChannels(plan), [plan])
  const [opened, setOpened] = useState<OpenGridPlace | null>(null)
  const columns = columnsOf(reached)
  const flagged = reached.rows.filter(({ flag }) => flag !== null).length
  if (reached.rows.length === 0) {
    return (
      <p className="grid-empty">
        Chưa hoạt động hay chính sách nào ghi đối tượng. Điền ô “Đối tượng” để thấy ai được tiếp cận
        qua kênh nào.
      </p>
    )
  }
  return (
    <div className="audience-channels" data-testid="audience-channels">
      <p className="matrix-summary">
        <strong>{reached.rows.length}</strong> nhóm đối tượng, {reached.types.length} loại kênh.{' '}
        {flagged === 0
          ? 'Nhóm nào cũng có từ hai loại kênh trở lên.'
          : `${flagged} nhóm cần xem lại: một kênh hỏng hoặc không hợp là không nghe được gì.`}
      </p>
      <OpenGrid
        label="Đối tượng theo kênh truyền thông"
        corner="Đối tượng"
        columns={columns.map(({ id, head, title }) => ({
          id,
          head: (
            <span className="turned" title={title}>
              {head}
            </span>
          ),
        }))}
        rows={reached.rows.map((row) => ({
          id: row.id,
          head: <AudienceName row={row} />,
          cells: columns.map(({ title, activities }) =>
            countCell(`${row.name}, ${title}`, activities(row)),
          ),
        }))}
        template={`minmax(150px, 3fr) repeat(${columns.length}, minmax(30px, 1fr))`}
        typicalRowPx={ROW_PX}
        opened={opened}
        onOpen={setOpened}
        detail={({ row, column }) => {
          const audience = reached.rows.find(({ id }) => id === row)
          return (
            <ActivityLinks
              activities={audience ? (columns[column]?.activities(audience) ?? []) : []}
            />
          )
        }}
      />
      <p className="facts">
        Số trong ô là số hoạt động. Các cách gọi gần nhau được gộp vào một nhóm; rê chuột lên tên
        nhóm để xem.
      </p>
    </div>
  )
}

function AudienceName({ row }: { readonly row: AudienceRow }) {
  return (
    <span title={row.names.join('\n')}>
      {row.name}
      {row.flag === null ? null : (
        <span className="audience-flag">
          <IconAlertTriangle size={13} aria-hidden /> {FLAG_WORDS[row.flag]}
        </span>
      )}
    </span>
  )
}

type Column = {
  readonly id: string
  readonly head: string
  readonly title: string
  readonly activities: (row: AudienceRow) => readonly Activity[]
}

function columnsOf({ types, rows }: Reached): readonly Column[] {
  return [
    ...types.map((type) => ({
      id: type,
      head: channelTypeShortNames[type],
      title: channelTypeNames[type],
      activities: (row: AudienceRow) => row.byChannel.get(type) ?? [],
    })),
    ...(rows.some(({ withoutChannel }) => withoutChannel.length > 0)
      ? [
          {
            id: 'none',
            head: 'Chưa chọn kênh',
            title: 'Chưa chọn kênh',
            activities: (row: AudienceRow) => row.withoutChannel,
          },
        ]
      : []),
    {
      id: 'all',
      head: 'Tất cả',
      title: 'Tất cả hoạt động',
      activities: (row: AudienceRow) => row.activities,
    },
  ]
}
