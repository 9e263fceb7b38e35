import type { SigningAuthority } from '#shared/plan/unit'

export const signingAuthorityNames: Record<SigningAuthority, string> = {
  direct: 'Người đứng đầu ký',
  collective: 'TM. (ký thay mặt tập thể)',
  deputy: 'KT. (cấp phó ký thay người đứng đầu)',
  collectiveDeputy: 'TM. tập thể, KT. (cấp phó ký thay mặt tập thể)',
  byOrder: 'TL. (ký thừa lệnh)',
  byDelegation: 'TUQ. (ký thừa ủy quyền)',
  acting: 'Q. (quyền cấp trưởng)',
}
