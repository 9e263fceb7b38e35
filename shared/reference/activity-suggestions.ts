import type { AudienceGroup } from './audiences'
import type { ChannelType } from './channel-types'
import type { ImpactLevel } from './impact-levels'
import type { LifecycleStage } from './lifecycle'

/** An activity that suits a stage, to be offered for a policy that has none there. */
export type ActivitySuggestion = {
  readonly stages: readonly LifecycleStage[]
  /** One of the forms of `activityFormSuggestions`. */
  readonly form: string
  /** `{policy}` stands for the name of the policy. */
  readonly content: string
  /** Kinds of channel that carry it, the fittest first. */
  readonly channels: readonly ChannelType[]
  /** Levels of impact it is worth its cost for; all when left out. */
  readonly impacts?: readonly ImpactLevel[]
  /** Groups it reaches better than other forms do. */
  readonly audiences: readonly AudienceGroup[]
  /** A single day, or as long as the stage runs. */
  readonly lasts: 'day' | 'stage'
  readonly product: string
  /** Where the work gives one and no more; left out where the unit sets how many. */
  readonly productQuantity?: 1
  readonly productUnit: string
  /** Held in villages and wards: not for a province or a department. */
  readonly isLocal?: true
  /** What it gives this stage. */
  readonly reason: string
}

const NOTABLE: readonly ImpactLevel[] = ['major', 'medium', 'unassessed']
const MAJOR: readonly ImpactLevel[] = ['major']

export const activitySuggestions: readonly ActivitySuggestion[] = [
  // Hoạch định chủ trương
  {
    stages: ['agendaSetting'],
    form: 'Khảo sát',
    content: 'Khảo sát nhu cầu, ý kiến của người dân trước khi đề xuất {policy}',
    channels: ['grassrootsSpeaker', 'socialMedia', 'feedback', 'directMeeting'],
    audiences: ['people', 'affected', 'poor', 'business'],
    lasts: 'stage',
    product: 'Báo cáo kết quả khảo sát',
    productQuantity: 1,
    productUnit: 'báo cáo',
    reason:
      'Có số liệu thực tế ngay từ đầu, dùng được cho thuyết minh chính sách và tuyên truyền sau này.',
  },
  {
    stages: ['agendaSetting'],
    form: 'Tọa đàm',
    content: 'Tọa đàm với đại diện đối tượng chịu tác động về sự cần thiết của {policy}',
    channels: ['directMeeting'],
    impacts: NOTABLE,
    audiences: ['affected', 'business', 'parents', 'schools', 'experts', 'organizations'],
    lasts: 'day',
    product: 'Biên bản tọa đàm',
    productQuantity: 1,
    productUnit: 'biên bản',
    reason: 'Nghe trực tiếp người sẽ chịu tác động khi chủ trương còn có thể điều chỉnh.',
  },
  {
    stages: ['agendaSetting'],
    form: 'Chuyên mục phát thanh',
    content: 'Phát thanh về chủ trương, lý do và mục tiêu của {policy}',
    channels: ['communeRadio', 'socialMedia'],
    audiences: ['people', 'elderly', 'farmers'],
    lasts: 'stage',
    product: 'Tin, bài phát thanh',
    productUnit: 'lượt phát',
    isLocal: true,
    reason: 'Giải thích vì sao phải làm, trước khi có tin truyền miệng.',
  },
  {
    stages: ['agendaSetting', 'drafting'],
    form: 'Cung cấp thông tin cho báo chí',
    content: 'Cung cấp thông tin cho báo chí về mục tiêu, lộ trình xây dựng {policy}',
    channels: ['pressBriefing', 'press', 'webPortal'],
    impacts: MAJOR,
    audiences: ['press', 'people'],
    lasts: 'day',
    product: 'Tài liệu cung cấp cho báo chí',
    productQuantity: 1,
    productUnit: 'bộ',
    reason: 'Báo chí có nguồn chính thức từ sớm, hạn chế suy đoán.',
  },
  // Xây dựng
  {
    stages: ['drafting'],
    form: 'Lấy ý kiến trực tuyến',
    content: 'Đăng tải dự thảo, bản tóm tắt và lấy ý kiến Nhân dân về {policy}',
    channels: ['webPortal', 'socialMedia', 'feedback'],
    audiences: ['people', 'youth', 'parents', 'business', 'officials'],
    lasts: 'stage',
    product: 'Bảng tổng hợp ý kiến',
    productQuantity: 1,
    productUnit: 'bảng',
    reason: 'Công khai dự thảo và có nơi nhận góp ý suốt thời gian lấy ý kiến.',
  },
  {
    stages: ['drafting'],
    form: 'Họp thôn, tổ dân phố',
    content: 'Họp thôn, tổ dân phố lấy ý kiến về dự thảo {policy}',
    channels: ['directMeeting', 'grassrootsSpeaker', 'postedNotice'],
    audiences: ['people', 'affected', 'elderly', 'poor', 'villageLeaders', 'minorities', 'farmers'],
    lasts: 'stage',
    product: 'Biên bản họp, phiếu lấy ý kiến',
    productUnit: 'biên bản',
    isLocal: true,
    reason: 'Đến được người không dùng mạng; mỗi ý kiến đều có biên bản.',
  },
  {
    stages: ['drafting'],
    form: 'Đồ họa thông tin',
    content: 'Đồ họa tóm tắt những điểm mới, tác động dự kiến của dự thảo {policy}',
    channels: ['socialMedia', 'webPortal', 'publicNoticeboard'],
    impacts: NOTABLE,
    audiences: ['youth', 'people', 'workers', 'women'],
    lasts: 'day',
    product: 'Đồ họa thông tin',
    productQuantity: 1,
    productUnit: 'sản phẩm',
    reason: 'Một trang hình dễ hiểu giúp người đọc góp ý đúng chỗ thay vì đọc cả dự thảo.',
  },
  {
    stages: ['drafting', 'finalization'],
    form: 'Họp góp ý',
    content:
      'Họp góp ý dự thảo {policy} với Mặt trận, các tổ chức chính trị - xã hội và đơn vị liên quan',
    channels: ['directMeeting', 'feedback'],
    audiences: ['organizations', 'officials', 'villageLeaders', 'schools', 'network'],
    lasts: 'day',
    product: 'Biên bản họp góp ý',
    productQuantity: 1,
    productUnit: 'biên bản',
    reason: 'Có ý kiến của các tổ chức đại diện, làm căn cứ tiếp thu, giải trình.',
  },
  // Hoàn thiện
  {
    stages: ['finalization'],
    form: 'Hội nghị đối thoại',
    content: 'Đối thoại với đối tượng chịu tác động về dự thảo {policy}',
    channels: ['directMeeting', 'feedback'],
    impacts: NOTABLE,
    audiences: ['affected', 'business', 'people', 'poor', 'parents'],
    lasts: 'day',
    product: 'Biên bản đối thoại, báo cáo giải trình',
    productQuantity: 1,
    productUnit: 'bộ',
    reason: 'Trả lời tận nơi những ý kiến còn khác nhau trước khi trình ban hành.',
  },
  {
    stages: ['finalization'],
    form: 'Hội nghị phản biện',
    content: 'Phối hợp Ủy ban MTTQ Việt Nam tổ chức phản biện xã hội đối với dự thảo {policy}',
    channels: ['directMeeting', 'feedback'],
    impacts: MAJOR,
    audiences: ['organizations', 'experts', 'people'],
    lasts: 'day',
    product: 'Văn bản phản biện xã hội',
    productQuantity: 1,
    productUnit: 'văn bản',
    reason: 'Phản biện độc lập giúp chính sách có tác động lớn chặt chẽ hơn và dễ được chấp nhận.',
  },
  {
    stages: ['finalization'],
    form: 'Công khai trên trang thông tin điện tử',
    content: 'Công khai báo cáo tiếp thu, giải trình ý kiến góp ý về dự thảo {policy}',
    channels: ['webPortal', 'postedNotice', 'socialMedia'],
    audiences: ['people', 'affected', 'business', 'officials'],
    lasts: 'day',
    product: 'Báo cáo tiếp thu, giải trình',
    productQuantity: 1,
    productUnit: 'báo cáo',
    reason: 'Người góp ý thấy ý kiến của mình được tiếp thu hay không, vì sao.',
  },
  // Ban hành
  {
    stages: ['promulgation'],
    form: 'Tin, bài',
    content:
      'Thông tin nội dung chính của {policy}: đối tượng, quyền lợi, nghĩa vụ, ngày có hiệu lực',
    channels: ['webPortal', 'socialMedia', 'communeRadio'],
    audiences: ['people', 'affected', 'officials', 'youth'],
    lasts: 'stage',
    product: 'Tin, bài',
    productUnit: 'tin, bài',
    reason: 'Người thực hiện biết đúng, đủ ngay khi văn bản được ban hành.',
  },
  {
    stages: ['promulgation'],
    form: 'Thông cáo báo chí',
    content: 'Phát hành thông cáo báo chí về việc ban hành {policy}',
    channels: ['pressBriefing', 'press', 'webPortal'],
    impacts: MAJOR,
    audiences: ['press', 'people', 'business'],
    lasts: 'day',
    product: 'Thông cáo báo chí',
    productQuantity: 1,
    productUnit: 'thông cáo',
    reason: 'Một nguồn tin thống nhất để báo chí đưa tin đúng trong ngày.',
  },
  {
    stages: ['promulgation'],
    form: 'Tờ gấp',
    content: 'Phát hành tờ gấp hỏi - đáp về {policy} đến từng hộ, từng điểm sinh hoạt',
    channels: ['nonCommercialMaterial', 'grassrootsSpeaker', 'postedNotice'],
    impacts: NOTABLE,
    audiences: ['elderly', 'poor', 'minorities', 'farmers', 'disabled', 'people'],
    lasts: 'stage',
    product: 'Tờ gấp',
    productUnit: 'tờ',
    reason: 'Có giấy trong tay để đọc lại, hợp với người ít dùng mạng.',
  },
  {
    stages: ['promulgation'],
    form: 'Niêm yết công khai',
    content: 'Niêm yết {policy} tại trụ sở và nơi sinh hoạt cộng đồng',
    channels: ['postedNotice', 'publicNoticeboard', 'visualDisplay'],
    audiences: ['affected', 'people', 'villageLeaders'],
    lasts: 'stage',
    product: 'Điểm niêm yết',
    productUnit: 'điểm',
    reason: 'Hình thức công khai theo Luật Tiếp cận thông tin, ít tốn kinh phí.',
  },
  // Thực thi
  {
    stages: ['implementation'],
    form: 'Hướng dẫn trực tiếp',
    content: 'Hướng dẫn người dân, tổ chức cách thực hiện {policy}',
    channels: ['directMeeting', 'grassrootsSpeaker', 'communeRadio'],
    audiences: ['affected', 'elderly', 'poor', 'business', 'people', 'disabled'],
    lasts: 'stage',
    product: 'Buổi hướng dẫn',
    productUnit: 'buổi',
    reason: 'Làm đúng ngay từ lần đầu, giảm hồ sơ phải làm lại.',
  },
  {
    stages: ['implementation'],
    form: 'Hỏi - đáp chính sách',
    content: 'Tiếp nhận phản ánh, kiến nghị và trả lời công khai về việc thực hiện {policy}',
    channels: ['feedback', 'socialMedia', 'webPortal'],
    audiences: ['people', 'affected', 'business', 'parents'],
    lasts: 'stage',
    product: 'Câu hỏi được trả lời',
    productUnit: 'câu',
    reason: 'Vướng mắc được giải đáp, và là nguồn để góp ý, phản biện trong quá trình thực thi.',
  },
  {
    stages: ['implementation'],
    form: 'Chuyên mục phát thanh',
    content: 'Chuyên mục phát thanh về kết quả, cách làm hay khi thực hiện {policy}',
    channels: ['communeRadio', 'socialMedia'],
    audiences: ['people', 'elderly', 'farmers', 'women'],
    lasts: 'stage',
    product: 'Chuyên mục phát thanh',
    productUnit: 'lượt phát',
    isLocal: true,
    reason: 'Nhắc lại đều đặn trong lúc thực hiện, bằng chuyện người thật ở địa phương.',
  },
  {
    stages: ['implementation'],
    form: 'Khảo sát',
    content: 'Khảo sát mức độ biết, hiểu và hài lòng của người dân về {policy}',
    channels: ['grassrootsSpeaker', 'feedback', 'socialMedia'],
    impacts: NOTABLE,
    audiences: ['people', 'affected', 'business'],
    lasts: 'day',
    product: 'Báo cáo khảo sát',
    productQuantity: 1,
    productUnit: 'báo cáo',
    reason: 'Biết truyền thông có đến nơi không, và cần sửa đổi, bổ sung gì.',
  },
  {
    stages: ['implementation'],
    form: 'Đặt hàng báo chí',
    content: 'Đặt hàng cơ quan báo chí sản xuất phóng sự về kết quả thực hiện {policy}',
    channels: ['press'],
    impacts: MAJOR,
    audiences: ['people', 'press', 'business'],
    lasts: 'stage',
    product: 'Phóng sự',
    productQuantity: 1,
    productUnit: 'phóng sự',
    reason:
      'Lan tỏa ra ngoài địa bàn; thực hiện yêu cầu đặt hàng, giao nhiệm vụ báo chí của công văn.',
  },
]

/** Why the level of impact calls for more, or less. */
export const impactReasons: Record<ImpactLevel, string> = {
  major:
    'Chính sách có tác động lớn đến xã hội: cần truyền thông từ sớm, nhiều kênh, có góp ý, phản biện (Đề án kèm theo Quyết định số 407/QĐ-TTg).',
  medium: '',
  limited: 'Tác động trong phạm vi hẹp: một hoạt động gọn, đúng nhóm đối tượng là đủ.',
  unassessed: 'Chưa đánh giá mức tác động: chọn mức ở phần Chính sách để gợi ý sát hơn.',
}
