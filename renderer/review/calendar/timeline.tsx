import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import type { Activity } from '#shared/plan/activity'
import { formatTiming } from '#shared/plan/timing-text'
import { isMoved, moveByWeeks } from '#shared/rules/schedule/move-timing'
import { placeInYear } from '#shared/rules/schedule/place-in-year'
import { usePlan } from '../../plan/use-plan'
import { isActivityDrag } from './dragging'
import { useSchedule } from './schedule-context'
import { RestBands, TimelineHead } from './timeline-head'
import { timelineGroupings, timelineRows, type TimelineGrouping } from './timeline-groups'
import { TimelineBar } from './timeline-bar'
import { WEEK_PX } from './timeline-scale'
import './timeline.css'

const ROW_PX = 28

const isGrouping = (value: string): value is TimelineGrouping => value in timelineGroupings

/** The year by weeks: every activity a bar on a line of its own, in groups; bars move by whole weeks. */
export function Timeline({ activities }: { readonly activities: readonly Activity[] }) {
  const plan = usePlan((current) => current)
  const { year, dragged, move, drag } = useSchedule()
  const [grouping, setGrouping] = useState<TimelineGrouping>('stage')
  const [grabbedAt, setGrabbedAt] = useState(0)
  const [weeks, setWeeks] = useState(0)
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => timelineRows(plan, activities, grouping), [plan, activities, grouping])
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
  })
  /** From the left edge of the line, whatever is scrolled away. */
  const xOf = (event: React.DragEvent) => event.clientX + (scroller.current?.scrollLeft ?? 0)
  const moved = dragged === null ? null : moveByWeeks(dragged.timing, weeks, year)
  const ghost =
    dragged !== null && moved && isMoved(moved)
      ? { id: dragged.id, place: placeInYear(moved, year), text: formatTiming(moved.timing) }
      : null

  return (
    <>
      <div className="toolbar">
        <select
          className="input toolbar-filter"
          aria-label="Xếp nhóm"
          value={grouping}
          onChange={(event) => {
            if (isGrouping(event.currentTarget.value)) setGrouping(event.currentTarget.value)
          }}
        >
          {Object.entries(timelineGroupings).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <span className="toolbar-text">Kéo thanh sang tuần khác, hoặc bấm tên để chuyển.</span>
      </div>
      <div
        className="timeline"
        role="group"
        aria-label={`Tiến độ theo tuần, ${timelineGroupings[grouping].toLowerCase()}`}
        data-testid="timeline"
        tabIndex={0}
        ref={scroller}
        onDragOver={(event) => {
          if (!isActivityDrag(event)) return
          event.preventDefault()
          setWeeks(Math.round((xOf(event) - grabbedAt) / WEEK_PX))
        }}
        onDrop={(event) => {
          if (!isActivityDrag(event) || dragged === null || moved === null) return
          event.preventDefault()
          move(dragged, moved)
          drag(null)
        }}
      >
        <div className="timeline-sheet">
          <TimelineHead year={year} />
          <div className="timeline-body" style={{ height: virtual.getTotalSize() }}>
            <RestBands year={year} />
            {virtual.getVirtualItems().map((item) => {
              const row = rows[item.index]
              if (!row) return null
              return (
                <div
                  key={item.key}
                  className="timeline-row"
                  data-kind={row.kind}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  {row.kind === 'group' ? (
                    <h3 className="timeline-label">
                      {row.title} <span className="facts">{row.count}</span>
                    </h3>
                  ) : (
                    <TimelineBar
                      row={row}
                      ghost={ghost?.id === row.activity.id ? ghost : null}
                      onGrab={(event) => {
                        setGrabbedAt(xOf(event))
                        setWeeks(0)
                      }}
                    />
                  )}
                </div>
              )
            })}
          </div>
        </div>
      </div>
    </>
  )
}
