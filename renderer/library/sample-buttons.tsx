import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { samplePlans, type SamplePlan } from '#shared/samples/index'

type Props = { readonly onChoose: (sample: SamplePlan) => void }

/** One click for the sample most officers need; the others are behind the arrow. */
export function SampleButtons({ onChoose }: Props) {
  const [first] = samplePlans
  if (first === undefined) return null
  return (
    <span className="split-button">
      <button
        type="button"
        className="button"
        data-testid="new-sample"
        title={first.title}
        onClick={() => onChoose(first)}
      >
        Dùng bản mẫu
      </button>
      <Menu position="bottom-end" withinPortal width={380}>
        <Menu.Target>
          <button type="button" className="icon-button" aria-label="Chọn bản mẫu khác">
            <IconChevronDown size={16} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {samplePlans.map((sample) => (
            <Menu.Item key={sample.id} onClick={() => onChoose(sample)}>
              <span className="menu-title">{sample.title}</span>
              <span className="menu-text">{sample.description}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </span>
  )
}
