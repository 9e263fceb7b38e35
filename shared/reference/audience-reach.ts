import { foldForSearch } from '#shared/vietnamese/search'
import type { ChannelType } from './channel-types'

/** Which kinds of channel reach a group of people best. */
export type AudienceReach = {
  /** Words a group is named by, without marks. */
  readonly words: RegExp
  /** The best first. */
  readonly channels: readonly ChannelType[]
  /** People the unit works with, who come when they are invited: one channel is enough. */
  readonly isInvited?: true
}

/**
 * The groups named in Điều 18 khoản 3 Luật Tiếp cận thông tin 2016 and in NĐ 49/2024/NĐ-CP, by what they
 * can be reached with where they live; the first that matches counts.
 */
const reaches: readonly AudienceReach[] = [
  {
    words:
      /dai dien|can bo|cong chuc|vien chuc|phat ngon|cong tac vien|tuyen truyen vien|hoa giai vien|uy vien|thanh vien|chuyen gia|nha khoa hoc|ban soan thao|co quan chu tri|dieu tra vien|luc luong/,
    channels: ['directMeeting', 'webPortal', 'socialMedia'],
    isInvited: true,
  },
  {
    words: /cao tuoi|huu tri|cuu chien binh/,
    channels: ['communeRadio', 'directMeeting', 'grassrootsSpeaker'],
  },
  {
    words: /khuyet tat/,
    channels: ['grassrootsSpeaker', 'communeRadio', 'webPortal'],
  },
  {
    words: /dan toc thieu so|dong bao|uy tin|chuc sac|ton giao|tin do/,
    channels: ['grassrootsSpeaker', 'directMeeting', 'communeRadio'],
  },
  {
    words: /ho ngheo|can ngheo|thoat ngheo|ho tro|bao tro|lao dong tu do|cong nhan/,
    channels: ['grassrootsSpeaker', 'communeRadio', 'nonCommercialMaterial'],
  },
  {
    words: /doanh nghiep|hop tac xa|ho kinh doanh|co so kinh doanh|chu dau tu|nha dau tu/,
    channels: ['webPortal', 'directMeeting', 'socialMedia', 'press'],
  },
  {
    words: /bao chi|phong vien/,
    channels: ['pressBriefing', 'press', 'webPortal'],
  },
  {
    words: /hoc sinh|sinh vien|thanh nien|doan vien|giao vien|phu huynh|cha me/,
    channels: ['socialMedia', 'directMeeting', 'webPortal'],
  },
  {
    words: /mat tran|doan the|chinh tri - xa hoi/,
    channels: ['directMeeting', 'feedback', 'webPortal'],
  },
  {
    words: /ho gia dinh|ho dan|nhan dan|nguoi dan|cu tri|cong dong|cac tang lop|phu nu|nong dan/,
    channels: ['communeRadio', 'socialMedia', 'grassrootsSpeaker', 'postedNotice', 'webPortal'],
  },
]

/** How a group is reached best; null for a group we know nothing of. */
export function reachOf(audience: string): AudienceReach | null {
  const folded = foldForSearch(audience)
  return reaches.find(({ words }) => words.test(folded)) ?? null
}
