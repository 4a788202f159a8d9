import { bilingual } from '#platform/locale.ts'
import type { ConflictKind } from './compare.ts'

/** What each kind of conflict is called. */
export const conflictWords = bilingual<{
  kinds: Record<ConflictKind, string>
  certain: string
  doubtful: string
}>(
  {
    kinds: {
      founder: 'sáng lập đơn vị',
      'legal-representative': 'đại diện theo pháp luật của đơn vị',
      shareholder: 'góp vốn vào đơn vị',
      mentor: 'cố vấn cho đơn vị',
      employee: 'làm việc tại đơn vị',
      'opened-case': 'làm việc cho đơn vị hoặc đã mở hồ sơ của đơn vị',
      'own-tie': 'tự khai có quan hệ với đơn vị',
      'same-employer': 'cùng nơi làm việc với người của đơn vị',
      'same-name': 'trùng họ tên với người của đơn vị',
      'stepped-aside-before': 'từng từ chối một hồ sơ của đơn vị',
      'judged-before': 'từng đánh giá một hồ sơ khác của đơn vị',
    },
    certain: 'xung đột lợi ích',
    doubtful: 'cần xem lại',
  },
  {
    kinds: {
      founder: 'founded the organisation',
      'legal-representative': 'legal representative of the organisation',
      shareholder: 'has shares in the organisation',
      mentor: 'mentors the organisation',
      employee: 'works at the organisation',
      'opened-case': 'works for the organisation or opened a case of it',
      'own-tie': 'stated a tie to the organisation',
      'same-employer': 'same employer as one of its people',
      'same-name': 'same name as one of its people',
      'stepped-aside-before': 'stepped aside from a case of the organisation',
      'judged-before': 'judged another case of the organisation',
    },
    certain: 'conflict of interest',
    doubtful: 'to be looked at',
  },
)
