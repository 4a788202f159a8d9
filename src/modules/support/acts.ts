import type { Acts } from '#platform/ledger/ledger.ts'
import { acts as appealActs } from './appeals/acts.ts'
import { acts as awardActs } from './awards/acts.ts'
import { acts as batchActs } from './batches/acts.ts'
import { acts as decisionActs } from './decisions/acts.ts'
import { acts as exportActs } from './exports/acts.ts'
import { acts as milestoneActs } from './milestones/acts.ts'
import { acts as paperActs } from './papers/acts.ts'
import { acts as screeningActs } from './screening/acts.ts'
import { acts as lifeActs } from './screening/life/acts.ts'

export const acts = {
  'support.criterion-published': {
    vi: 'Công bố tiêu chí',
    en: 'Criterion published',
  },
  'support.programme-created': {
    vi: 'Lập chương trình hỗ trợ',
    en: 'Support programme drawn up',
  },
  'support.programme-published': {
    vi: 'Công bố chương trình hỗ trợ',
    en: 'Support programme published',
  },
  'support.programme-changed': {
    vi: 'Sửa chương trình hỗ trợ',
    en: 'Support programme changed',
  },
  'support.term-added': {
    vi: 'Thêm mức hỗ trợ của chương trình',
    en: 'Term of support added to a programme',
  },
  'support.term-ended': {
    vi: 'Kết thúc hiệu lực một mức hỗ trợ',
    en: 'Term of support brought to an end',
  },
  'support.call-created': {
    vi: 'Lập đợt kêu gọi',
    en: 'Call drawn up',
  },
  'support.call-changed': {
    vi: 'Sửa đợt kêu gọi chưa công bố',
    en: 'Call changed before publication',
  },
  'support.call-published': {
    vi: 'Công bố đợt kêu gọi',
    en: 'Call published',
  },
  'support.call-extended': {
    vi: 'Gia hạn đợt kêu gọi',
    en: 'Call extended',
  },
  'support.call-revised': {
    vi: 'Công bố thay đổi của đợt kêu gọi',
    en: 'Change of a call published',
  },
  'support.call-archived': {
    vi: 'Đưa đợt kêu gọi vào lưu trữ',
    en: 'Call put into the archive',
  },
  'support.criterion-found': {
    vi: 'Ghi kết luận thẩm tra một tiêu chí',
    en: 'Finding on a criterion noted',
  },
  'support.case-opened': {
    vi: 'Mở hồ sơ nháp',
    en: 'Draft case opened',
  },
  'support.case-submitted': {
    vi: 'Nộp hồ sơ',
    en: 'Case submitted',
  },
  'support.correction-answered': {
    vi: 'Nộp lại hồ sơ đã bổ sung',
    en: 'Corrected case sent again',
  },
  'support.case-expired': {
    vi: 'Bản nháp hết hạn nộp',
    en: 'Draft expired with the call',
  },
  'support.case-withdrawn': {
    vi: 'Rút hồ sơ',
    en: 'Case withdrawn',
  },
  ...screeningActs,
  ...lifeActs,
  ...decisionActs,
  ...awardActs,
  ...exportActs,
  ...milestoneActs,
  ...appealActs,
  ...batchActs,
  ...paperActs,
  ...exportActs,
} satisfies Acts
