/**
 * Kinds of channel: the eight of grassroots information (NĐ 49/2024/NĐ-CP) first, then press,
 * direct meetings, public disclosure and feedback.
 */
export const channelTypes = [
  'communeRadio',
  'publicNoticeboard',
  'grassrootsNewsletter',
  'nonCommercialMaterial',
  'grassrootsSpeaker',
  'webPortal',
  'socialMedia',
  'telecomMessage',
  'press',
  'pressBriefing',
  'directMeeting',
  'visualDisplay',
  'postedNotice',
  'feedback',
  'other',
] as const
export type ChannelType = (typeof channelTypes)[number]

export const channelTypeNames: Record<ChannelType, string> = {
  communeRadio: 'Đài truyền thanh cấp xã',
  publicNoticeboard: 'Bảng tin công cộng',
  grassrootsNewsletter: 'Bản tin thông tin cơ sở',
  nonCommercialMaterial: 'Tài liệu không kinh doanh',
  grassrootsSpeaker: 'Tuyên truyền viên cơ sở',
  webPortal: 'Cổng, trang thông tin điện tử',
  socialMedia: 'Mạng xã hội, ứng dụng nhắn tin',
  telecomMessage: 'Tin nhắn viễn thông',
  press: 'Báo chí (in, điện tử, phát thanh, truyền hình)',
  pressBriefing: 'Họp báo, phát ngôn, thông cáo báo chí',
  directMeeting: 'Hội nghị, đối thoại, tiếp xúc trực tiếp',
  visualDisplay: 'Pa-nô, áp-phích, băng rôn',
  postedNotice: 'Niêm yết tại trụ sở, nhà văn hóa',
  feedback: 'Tiếp nhận phản ánh, góp ý',
  other: 'Kênh khác',
}

/** The same for the head of a narrow column. */
export const channelTypeShortNames: Record<ChannelType, string> = {
  communeRadio: 'Truyền thanh',
  publicNoticeboard: 'Bảng tin',
  grassrootsNewsletter: 'Bản tin',
  nonCommercialMaterial: 'Tài liệu',
  grassrootsSpeaker: 'Tuyên truyền viên',
  webPortal: 'Trang thông tin',
  socialMedia: 'Mạng xã hội',
  telecomMessage: 'Tin nhắn',
  press: 'Báo chí',
  pressBriefing: 'Phát ngôn',
  directMeeting: 'Trực tiếp',
  visualDisplay: 'Pa-nô, băng rôn',
  postedNotice: 'Niêm yết',
  feedback: 'Nhận góp ý',
  other: 'Kênh khác',
}
