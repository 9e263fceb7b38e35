import type { Activity } from '#shared/plan/activity'
import type { Channel, Collaborator, MediaPartner } from '#shared/plan/channel'
import type { ChannelType } from '#shared/reference/channel-types'
import type { OrderType } from '#shared/reference/order-types'
import {
  bodyWithinSentence,
  channelWithinSentence,
  joinPhrases,
  lowerFirst,
  phrase,
  sentence,
} from '#shared/vietnamese/wording'
import type { Clause, Item, Section } from '../../outline'
import { labelled, paragraph } from '../../parts'
import { atAnnex, type AnnexLabels } from '../annex-labels'
import type { PlanView } from '../../plan-view'

export function channelsSection(view: PlanView, labels: AnnexLabels): Section {
  const hasChannels = view.plan.channels.some((channel) => channelName(channel) !== '')
  return {
    title: 'Hình thức, kênh truyền thông và mạng lưới',
    lead:
      !hasChannels && labels.has('channels')
        ? [
            paragraph(
              `Danh sách cơ quan phối hợp, mạng lưới truyền thông ${atAnnex(labels, 'channels')}.`,
              'mediaPartners',
            ),
          ]
        : [],
    clauses: [
      channelsClause(view, labels),
      partnersClause(view.plan.mediaPartners),
      collaboratorsClause(view.plan.collaborators),
    ],
  }
}

function channelsClause({ plan, activities }: PlanView, labels: AnnexLabels): Clause {
  const forms = commonForms(activities)
  const channels = plan.channels.filter((channel) => channelName(channel) !== '')
  return {
    title: 'Hình thức, kênh truyền thông',
    source: 'channels',
    lead: [
      ...(forms.length === 0
        ? []
        : [paragraph(`Các hình thức chủ yếu: ${forms.join('; ')}.`, 'activities')]),
      ...(channels.length === 0
        ? []
        : [
            paragraph(
              `Sử dụng đồng bộ các kênh truyền thông sau đây (thông tin chi tiết ${atAnnex(labels, 'channels')}):`,
              'channels',
            ),
          ]),
    ],
    items: FAMILIES.flatMap((family) => familyItem(family, channels)),
  }
}

const channelName = (channel: Channel) => phrase(channel.name)

/** Channels told together in the body; the annex has each with its kind. */
type Family = { name: string; types: readonly ChannelType[] }

const FAMILIES: readonly Family[] = [
  {
    name: 'Thông tin cơ sở',
    types: [
      'communeRadio',
      'publicNoticeboard',
      'grassrootsNewsletter',
      'nonCommercialMaterial',
      'grassrootsSpeaker',
    ],
  },
  { name: 'Nền tảng số', types: ['webPortal', 'socialMedia', 'telecomMessage'] },
  { name: 'Báo chí, phát ngôn', types: ['press', 'pressBriefing'] },
  { name: 'Trực tiếp, trực quan', types: ['directMeeting', 'visualDisplay', 'postedNotice'] },
  { name: 'Tiếp nhận phản ánh, góp ý', types: ['feedback'] },
  { name: 'Kênh khác', types: ['other'] },
]

function familyItem({ name, types }: Family, channels: readonly Channel[]): readonly Item[] {
  const members = types.flatMap((type) => channels.filter((channel) => channel.type === type))
  const [first] = members
  return first
    ? [
        {
          text: sentence(
            `${name}: ${members.map((member) => channelWithinSentence(channelName(member))).join('; ')}`,
          ),
          source: `channels/${first.id}/name`,
        },
      ]
    : []
}

/** No more forms of work than this are named. */
const MOST_FORMS = 8

/** The forms most used, in order of use; forms used alike keep the order of the plan. */
function commonForms(activities: readonly Activity[]): readonly string[] {
  const uses = new Map<string, number>()
  for (const { form } of activities) {
    const name = lowerFirst(phrase(form))
    if (name !== '') uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  return [...uses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_FORMS)
    .map(([name]) => name)
}

const PARTNER_OPENINGS: Record<OrderType, string> = {
  own: 'Phối hợp với',
  assigned: 'Giao nhiệm vụ cho',
  commissioned: 'Đặt hàng',
}

function partnersClause(partners: readonly MediaPartner[]): Clause {
  return {
    title: 'Phối hợp, đặt hàng, giao nhiệm vụ cơ quan báo chí, truyền thông',
    source: 'mediaPartners',
    items: partners.flatMap((partner) => {
      const name = phrase(partner.name)
      const work = lowerFirst(phrase(partner.work))
      const opening = `${PARTNER_OPENINGS[partner.order]} ${bodyWithinSentence(name)}`
      return name === ''
        ? []
        : [
            {
              text: sentence(work === '' ? opening : `${opening}: ${work}`),
              source: `mediaPartners/${partner.id}/work`,
            },
          ]
    }),
  }
}

function collaboratorsClause(collaborators: readonly Collaborator[]): Clause {
  const items = collaborators.flatMap((collaborator) => {
    const name = phrase(collaborator.name)
    if (name === '') return []
    const size = joinPhrases(
      [
        labelled('số lượng', collaborator.count),
        labelled('địa bàn, lĩnh vực', lowerFirst(collaborator.area)),
      ],
      '; ',
    )
    const duties = sentence(labelled('nhiệm vụ', lowerFirst(collaborator.role)))
    return [
      {
        text: [sentence(size === '' ? name : `${name} (${size})`), duties]
          .filter((part) => part !== '')
          .join(' '),
        source: `collaborators/${collaborator.id}/name`,
      },
    ]
  })
  return {
    title: 'Mạng lưới cộng tác viên, tuyên truyền viên',
    source: 'collaborators',
    lead:
      items.length === 0
        ? []
        : [paragraph('Duy trì, phát triển mạng lưới truyền thông ở cơ sở, gồm:', 'collaborators')],
    items,
  }
}
