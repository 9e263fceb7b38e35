import type { Activity } from '#shared/plan/activity'
import type { ChannelType } from './channel-types'
import type { ImpactLevel } from './impact-levels'
import type { LifecycleStage } from './lifecycle'

/** Whether people are told of a policy, or asked about it (góp ý, phản biện). */
export type StageWorkPurpose = 'telling' | 'consulting'

/** Work that suits a policy in one stage of its life. */
export type StageWork = Pick<
  Activity,
  'form' | 'product' | 'productUnit' | 'indicator' | 'target'
> & {
  readonly purpose: StageWorkPurpose
  /** @param policy its name, to stand inside a sentence */
  readonly content: (policy: string) => string
  /** Kinds of channel it suits, the best first. */
  readonly channels: readonly ChannelType[]
  /** Levels of impact it is worth the effort for; empty: any. */
  readonly impacts: readonly ImpactLevel[]
  /** Why in this stage; one sentence for the officer. */
  readonly why: string
}

const EVERYBODY: readonly ChannelType[] = ['communeRadio', 'webPortal', 'socialMedia']
const MEETINGS: readonly ChannelType[] = ['directMeeting', 'feedback', 'webPortal']
const ONLINE: readonly ChannelType[] = ['webPortal', 'socialMedia', 'feedback']
const HOUSEHOLDS: readonly ChannelType[] = [
  'grassrootsSpeaker',
  'nonCommercialMaterial',
  'directMeeting',
]
const ON_SIGHT: readonly ChannelType[] = ['postedNotice', 'publicNoticeboard', 'visualDisplay']

const ANSWERED = {
  indicator: 'Tỷ lệ ý kiến được tiếp thu hoặc giải trình',
  target: '100%',
} as const
const SUMMARISED = {
  product: 'Báo cáo tổng hợp, tiếp thu, giải trình',
  productUnit: 'báo cáo',
  ...ANSWERED,
} as const
const ANY: readonly ImpactLevel[] = []
const MAJOR: readonly ImpactLevel[] = ['major']
const MAJOR_OR_MEDIUM: readonly ImpactLevel[] = ['major', 'medium']

/**
 * What to offer where a stage of a policy has no work, the most usual first; there is work of both
 * purposes in every stage. Stages follow section 1 of the letter; work before a text is passed answers
 * the scheme of QĐ 407/QĐ-TTg.
 */
export const stageWork: Readonly<Record<LifecycleStage, readonly StageWork[]>> = {
  agendaSetting: [
    {
      purpose: 'telling',
      content: (policy) => `Thông tin về sự cần thiết, mục tiêu của ${policy}`,
      form: 'Tin, bài',
      product: 'Tin, bài',
      productUnit: 'tin, bài',
      indicator: 'Số tin, bài được đăng, phát',
      target: '01 tin, bài trở lên',
      channels: EVERYBODY,
      impacts: ANY,
      why: 'Người dân biết vì sao cần chính sách trước khi có dự thảo thì dễ đồng thuận hơn.',
    },
    {
      purpose: 'consulting',
      content: (policy) => `Tham vấn ý kiến về sự cần thiết của ${policy}`,
      form: 'Khảo sát',
      ...SUMMARISED,
      channels: ['feedback', 'directMeeting', 'webPortal'],
      impacts: ANY,
      why: 'Hỏi nhu cầu trước khi soạn thảo giúp chính sách đúng việc người dân cần.',
    },
    {
      purpose: 'consulting',
      content: (policy) => `Họp thôn, tổ dân phố lấy ý kiến về chủ trương ${policy}`,
      form: 'Họp thôn, tổ dân phố',
      product: 'Biên bản họp',
      productUnit: 'biên bản',
      indicator: 'Tỷ lệ thôn, tổ dân phố tổ chức họp',
      target: '100%',
      channels: HOUSEHOLDS,
      impacts: MAJOR_OR_MEDIUM,
      why: 'Việc động đến từng hộ thì nên bàn ở thôn, tổ dân phố ngay từ chủ trương.',
    },
  ],
  drafting: [
    {
      purpose: 'telling',
      content: (policy) => `Giới thiệu nội dung chính, điểm mới của dự thảo ${policy}`,
      form: 'Đồ họa thông tin',
      product: 'Đồ họa thông tin',
      productUnit: 'sản phẩm',
      indicator: 'Số lượt tiếp cận',
      target: '',
      channels: ONLINE,
      impacts: ANY,
      why: 'Góp ý chỉ có chất lượng khi người dân nắm được dự thảo nói gì.',
    },
    {
      purpose: 'consulting',
      content: (policy) => `Lấy ý kiến về dự thảo ${policy}`,
      form: 'Lấy ý kiến trực tuyến',
      ...SUMMARISED,
      channels: ['webPortal', 'feedback', 'socialMedia'],
      impacts: ANY,
      why: 'Công văn yêu cầu tham gia góp ý, phản biện trong quá trình xây dựng chính sách.',
    },
    {
      purpose: 'consulting',
      content: (policy) => `Họp góp ý, phản biện dự thảo ${policy}`,
      form: 'Họp góp ý',
      ...SUMMARISED,
      channels: MEETINGS,
      impacts: MAJOR_OR_MEDIUM,
      why: 'Người chịu tác động và tổ chức đại diện của họ cần được hỏi trực tiếp.',
    },
    {
      purpose: 'telling',
      content: (policy) => `Phát chuyên mục giải thích dự thảo ${policy}`,
      form: 'Chuyên mục phát thanh',
      product: 'Chuyên mục phát thanh',
      productUnit: 'chuyên mục',
      indicator: 'Số lượt phát',
      target: '03 lượt trở lên',
      channels: ['communeRadio', 'press'],
      impacts: MAJOR,
      why: 'Dự thảo có tác động lớn phải được truyền thông ngay khi đang xây dựng (QĐ 407/QĐ-TTg).',
    },
  ],
  finalization: [
    {
      purpose: 'telling',
      content: (policy) => `Thông tin kết quả tiếp thu, giải trình ý kiến góp ý dự thảo ${policy}`,
      form: 'Tin, bài',
      product: 'Tin, bài',
      productUnit: 'tin, bài',
      indicator: 'Số tin, bài được đăng, phát',
      target: '01 tin, bài trở lên',
      channels: EVERYBODY,
      impacts: ANY,
      why: 'Người đã góp ý cần biết ý kiến của mình được tiếp thu ra sao.',
    },
    {
      purpose: 'consulting',
      content: (policy) => `Tọa đàm góp ý, hoàn thiện dự thảo ${policy}`,
      form: 'Tọa đàm',
      ...SUMMARISED,
      channels: MEETINGS,
      impacts: ANY,
      why: 'Đây là lần phản biện cuối trước khi trình, ít tốn kém hơn sửa sau khi ban hành.',
    },
    {
      purpose: 'consulting',
      content: (policy) => `Đối thoại với đối tượng chịu tác động của dự thảo ${policy}`,
      form: 'Hội nghị đối thoại',
      ...SUMMARISED,
      channels: ['directMeeting', 'feedback'],
      impacts: MAJOR,
      why: 'Vấn đề còn ý kiến khác nhau cần được trao đổi trực tiếp trước khi trình.',
    },
  ],
  promulgation: [
    {
      purpose: 'telling',
      content: (policy) => `Công bố, giới thiệu nội dung chính của ${policy}`,
      form: 'Đồ họa thông tin',
      product: 'Đồ họa thông tin',
      productUnit: 'sản phẩm',
      indicator: 'Số lượt tiếp cận',
      target: '',
      channels: EVERYBODY,
      impacts: ANY,
      why: 'Ngay khi ban hành, người dân cần biết: ai được gì, từ ngày nào, làm ở đâu.',
    },
    {
      purpose: 'consulting',
      content: (policy) => `Công khai nội dung tiếp thu, giải trình ý kiến góp ý về ${policy}`,
      form: 'Công khai trên trang thông tin điện tử',
      ...SUMMARISED,
      channels: ONLINE,
      impacts: ANY,
      why: 'Khép lại việc góp ý: nói rõ ý kiến nào được tiếp thu, ý kiến nào không và vì sao.',
    },
    {
      purpose: 'telling',
      content: (policy) => `Niêm yết, công khai ${policy}`,
      form: 'Niêm yết công khai',
      product: 'Bản niêm yết',
      productUnit: 'điểm niêm yết',
      indicator: 'Tỷ lệ nhà văn hóa, trụ sở được niêm yết',
      target: '100%',
      channels: ON_SIGHT,
      impacts: ANY,
      why: 'Thông tin phải công khai theo Luật Tiếp cận thông tin cần có ở nơi người dân đến.',
    },
    {
      purpose: 'telling',
      content: (policy) => `Cung cấp thông tin cho báo chí về ${policy}`,
      form: 'Thông cáo báo chí',
      product: 'Thông cáo báo chí',
      productUnit: 'thông cáo',
      indicator: 'Số tin, bài báo chí đăng, phát',
      target: '',
      channels: ['pressBriefing', 'press'],
      impacts: MAJOR,
      why: 'Chính sách có tác động lớn sẽ được báo chí hỏi; chủ động cung cấp thì thông tin đúng.',
    },
  ],
  implementation: [
    {
      purpose: 'telling',
      content: (policy) => `Hướng dẫn thực hiện, giải đáp vướng mắc về ${policy}`,
      form: 'Hỏi - đáp chính sách',
      product: 'Bộ câu hỏi - trả lời',
      productUnit: 'bộ',
      indicator: 'Tỷ lệ câu hỏi được trả lời trong 03 ngày làm việc',
      target: '100%',
      channels: EVERYBODY,
      impacts: ANY,
      why: 'Khi thực hiện, người dân cần chỗ hỏi và câu trả lời thống nhất.',
    },
    {
      purpose: 'consulting',
      content: (policy) => `Tiếp nhận, tổng hợp ý kiến, phản ánh về việc thực hiện ${policy}`,
      form: 'Hỏi - đáp chính sách',
      ...SUMMARISED,
      channels: ['feedback', 'socialMedia', 'directMeeting'],
      impacts: ANY,
      why: 'Công văn yêu cầu góp ý, phản biện cả trong quá trình thực thi.',
    },
    {
      purpose: 'telling',
      content: (policy) => `Phát tờ gấp hướng dẫn thực hiện ${policy} đến hộ gia đình`,
      form: 'Tờ gấp',
      product: 'Tờ gấp',
      productUnit: 'tờ',
      indicator: 'Tỷ lệ hộ gia đình nhận tờ gấp',
      target: '100%',
      channels: HOUSEHOLDS,
      impacts: MAJOR_OR_MEDIUM,
      why: 'Người ít dùng mạng cần tờ hướng dẫn cầm tay và người giải thích tại thôn.',
    },
    {
      purpose: 'telling',
      content: (policy) => `Nêu gương cách làm hay trong thực hiện ${policy}`,
      form: 'Video ngắn',
      product: 'Video ngắn',
      productUnit: 'video',
      indicator: 'Số lượt xem',
      target: '',
      channels: ['socialMedia', 'webPortal', 'press'],
      impacts: MAJOR,
      why: 'Việc làm được ở một thôn là lời thuyết phục tốt nhất cho các thôn khác.',
    },
  ],
}
