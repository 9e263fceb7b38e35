import { blank, gaps, type GapFinder } from './gap'

export const channelGaps: GapFinder = ({ channels }) => [
  ...gaps('channels', [[channels.length === 0, '', 'Chưa có kênh truyền thông nào.']]),
  ...channels.flatMap((channel, index) =>
    gaps('channels', [
      [blank(channel.name), `${channel.id}/name`, `Kênh ${index + 1} chưa có tên.`],
    ]),
  ),
]
