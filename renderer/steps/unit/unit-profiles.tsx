import { Menu } from '@mantine/core'
import { IconBuildingCommunity, IconDeviceFloppy } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { useServices } from '../../shell/services'
import type { ListedUnitProfile, UnitProfile } from '../../storage/unit-profiles'
import { notify, notifyUndoable } from '../../ui/notices'

/** Takes the unit's particulars from a saved profile, or saves them for the plans to come. */
export function UnitProfiles() {
  const { storage } = useServices()
  const openPlan = useOpenPlan()
  const unit = usePlan((plan) => plan.unit)
  const [profiles, setProfiles] = useState<readonly UnitProfile[]>([])

  const refresh = useCallback(
    () =>
      storage.unitProfiles.list().then((listed) => {
        if (listed.status === 'done') setProfiles(listed.profiles.flatMap(soundProfile))
      }),
    [storage],
  )
  useEffect(() => void refresh(), [refresh])

  const save = async () => {
    const name = unit.name.trim() || 'Đơn vị chưa đặt tên'
    const same = profiles.find((profile) => profile.name === name)
    const outcome = await storage.unitProfiles.save({
      ...(same ? { id: same.id } : {}),
      name,
      unit,
    })
    notify(
      outcome.status === 'done'
        ? `Đã lưu hồ sơ “${name}” để dùng cho các kế hoạch sau.`
        : outcome.message,
    )
    await refresh()
  }

  return (
    <div className="toolbar">
      <Menu position="bottom-start" disabled={profiles.length === 0}>
        <Menu.Target>
          <button type="button" className="button" disabled={profiles.length === 0}>
            <IconBuildingCommunity size={16} aria-hidden /> Lấy từ hồ sơ đơn vị
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {profiles.map((profile) => (
            <Menu.Item
              key={profile.id}
              onClick={() => {
                openPlan.changeMany(`Lấy hồ sơ ${profile.name}`, (plan) => ({
                  ...plan,
                  unit: profile.unit,
                }))
                notifyUndoable(openPlan, `Đã lấy thông tin từ hồ sơ “${profile.name}”.`)
              }}
            >
              {profile.name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <button type="button" className="button" onClick={() => void save()}>
        <IconDeviceFloppy size={16} aria-hidden /> Lưu thành hồ sơ đơn vị
      </button>
    </div>
  )
}

const soundProfile = (listed: ListedUnitProfile): readonly UnitProfile[] =>
  listed.status === 'sound' ? [listed.profile] : []
