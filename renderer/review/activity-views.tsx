import { useMemo, useState, type ReactNode } from 'react'
import { NavigationProvider, useNavigation, type Target } from '../shell/navigation'
import type { SettingValue } from '../storage/settings'
import type { OpenGridPlace } from '../ui/open-grid/open-grid'
import { Tabs } from '../ui/tabs'
import { AudienceChannels } from './audience-channels/audience-channels'
import { Calendar } from './calendar/calendar'
import { LifecycleMatrix } from './lifecycle-matrix/lifecycle-matrix'
import { useKeptChoice } from './use-kept-choice'

type View = SettingValue<'activityView'>

const views: readonly View[] = ['table', 'lifecycle', 'audiences', 'calendar']

/**
 * The activities looked at in one of four ways: as the table they are entered in, by the life of each
 * policy, by who is reached how, and by time. A field asked for elsewhere is always shown in the table.
 */
export function ActivityViews(props: {
  /** The table; given the way to the stage of a policy in the matrix. */
  readonly table: (showStage: (place: OpenGridPlace) => void) => ReactNode
}) {
  const [kept, keep] = useKeptChoice('activityView')
  const navigation = useNavigation()
  const { target } = navigation
  const [followed, setFollowed] = useState<Target | null>(null)
  /** A target that was gone to and then left by hand: going back to the table must not open it again. */
  const [spent, setSpent] = useState<Target | null>(null)
  const [isAsked, setIsAsked] = useState(false)
  const [cell, setCell] = useState<OpenGridPlace | null>(null)

  if (target !== followed) {
    setFollowed(target)
    setIsAsked(target.path?.split('/')[0] === 'activities')
  }
  const view = isAsked ? 'table' : kept
  const isSpent = target === spent
  const inner = useMemo(
    () => (isSpent ? { ...navigation, target: { ...navigation.target, path: null } } : navigation),
    [isSpent, navigation],
  )
  const show = (next: View) => {
    setSpent(target)
    setIsAsked(false)
    keep(next)
  }
  if (view === null) return null

  const showStage = (place: OpenGridPlace) => {
    setCell(place)
    show('lifecycle')
  }
  return (
    <NavigationProvider value={inner}>
      <Tabs
        label="Cách xem hoạt động"
        active={views.indexOf(view)}
        onActive={(index) => show(views[index] ?? 'table')}
        tabs={[
          { id: 'table', title: 'Bảng', content: props.table(showStage) },
          {
            id: 'lifecycle',
            title: 'Vòng đời',
            content: <LifecycleMatrix opened={cell} onOpen={setCell} />,
          },
          { id: 'audiences', title: 'Đối tượng, kênh', content: <AudienceChannels /> },
          { id: 'calendar', title: 'Lịch năm', content: <Calendar /> },
        ]}
      />
    </NavigationProvider>
  )
}
