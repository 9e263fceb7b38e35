import { useCallback, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import { useCommands } from '../../shell/use-commands'
import { Tabs } from '../../ui/tabs'
import { fateOf, whereTo } from './fates'
import type { OpenReading } from './open-reading'
import { ReadFileBar } from './read-file-bar'
import './read-file.css'
import { Recognised } from './recognised'
import { SourcePane, type ShownLine } from './source-pane'
import { UnitAndYear } from './unit-and-year'
import { openCount, UnsureList } from './unsure-list'

type Props = {
  readonly desktop: DesktopBridge
  readonly open: OpenReading
  /** Keeps the plan and goes on to the next year's. */
  readonly onCarryOver: (plan: Plan) => void
  /** Keeps the plan and opens it. */
  readonly onOpen: (plan: Plan) => void
  /** Goes away with no plan made; the work is kept, to come back to. */
  readonly onLeave: () => void
}

const UNSURE_TAB = 0
const RECOGNISED_TAB = 1

/** Last year's plan as it was read from a Word file: the whole file beside what became of it. */
export function ReadFileScreen(props: Props) {
  const { desktop, open, onCarryOver, onOpen, onLeave } = props
  const { plan, unsure, lines } = open.reading
  const { present: work, ...labels } = useStore(open.store)
  const { placements } = work
  useCommands(desktop, { undo: open.undo, redo: open.redo })
  const [tab, setTab] = useState(() => (openCount(unsure, {}) > 0 ? UNSURE_TAB : RECOGNISED_TAB))
  const [selected, setSelected] = useState<number | null>(null)
  const shown = useMemo(
    () =>
      lines.map((line): ShownLine => {
        const fate = fateOf(line, unsure, placements)
        return { line, fate, where: whereTo(plan, line, fate, unsure, placements) }
      }),
    [lines, unsure, placements, plan],
  )
  const line = selected === null ? undefined : lines[selected]
  const chosenPaths = useMemo(() => new Set(line?.paths), [line])
  const chosenTexts = useMemo(() => new Set(line?.unsure), [line])
  /** A line that was chosen shows where it went. */
  const select = useCallback(
    (index: number) => {
      setSelected(index)
      const chosen = lines[index]
      if (chosen === undefined) return
      const isOpen = chosen.unsure.some((each) => unsure[each]?.isKept === false)
      if (isOpen || (chosen.paths.length === 0 && chosen.unsure.length > 0)) setTab(UNSURE_TAB)
      else if (chosen.paths.length > 0) setTab(RECOGNISED_TAB)
    },
    [lines, unsure],
  )
  const showPath = (path: string) => {
    const first = lines.findIndex(({ paths }) => paths.includes(path))
    if (first >= 0) setSelected(first)
  }
  const unit = { ...plan.unit, ...work.unit }
  return (
    <div className="read-file" data-testid="read-plan">
      <ReadFileBar
        fileName={open.fileName}
        year={work.year}
        work={{ ...labels, undo: open.undo, redo: open.redo }}
        onCarryOver={() => onCarryOver(open.make())}
        onOpen={() => onOpen(open.make())}
        onLeave={onLeave}
      />
      <main className="read-file-main">
        <SourcePane lines={shown} selected={selected} onSelect={select} />
        <div className="read-result">
          <UnitAndYear
            unit={work.unit}
            year={work.year}
            yearRead={plan.document.year}
            chosen={chosenPaths}
            onUnit={open.setUnit}
            onYear={open.setYear}
            onLeave={open.endTyping}
          />
          <Tabs
            label="Kết quả đọc"
            active={tab}
            onActive={setTab}
            tabs={[
              {
                id: 'unsure',
                title: `Chưa chắc (${unsure.filter(({ isKept }) => !isKept).length})`,
                content: (
                  <UnsureList
                    unsure={unsure}
                    placements={placements}
                    chosen={chosenTexts}
                    onPlace={open.place}
                    onPlaceByGuess={open.placeByGuess}
                    onShow={setSelected}
                  />
                ),
              },
              {
                id: 'recognised',
                title: 'Đã nhận ra',
                content: (
                  <Recognised plan={{ ...plan, unit }} chosen={chosenPaths} onShow={showPath} />
                ),
              },
            ]}
          />
        </div>
      </main>
    </div>
  )
}
