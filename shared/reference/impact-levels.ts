/** Level of social impact; `major` brings the policy under the scheme of QĐ 407/QĐ-TTg. */
export const impactLevels = ['major', 'medium', 'limited', 'unassessed'] as const
export type ImpactLevel = (typeof impactLevels)[number]

export const impactLevelNames: Record<ImpactLevel, string> = {
  major: 'Có tác động lớn đến xã hội',
  medium: 'Có tác động trung bình',
  limited: 'Tác động trong phạm vi hẹp',
  unassessed: 'Chưa đánh giá',
}
