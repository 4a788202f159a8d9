import { bilingual } from '#platform/locale.ts'
import type { CaseState, Ending, NextActor, ShownState } from '../states.ts'
import type { Stage } from './clock.ts'

const vi = {
  states: {
    draft: 'Bản nháp, chưa nộp',
    submitted: 'Đã nộp, chờ kiểm tra',
    correction: 'Cần bạn bổ sung',
    review: 'Đang đánh giá',
    approved: 'Được hỗ trợ, chờ ký hợp đồng',
    refused: 'Không được hỗ trợ',
    awarded: 'Đã ký hợp đồng',
    closed: 'Đã kết thúc',
  } satisfies Record<ShownState, string>,
  /** How a closed case ended; its badge says only that it has. */
  ends: {
    settled: 'Hợp đồng đã nghiệm thu và quyết toán xong.',
    withdrawn: 'Bạn đã rút hồ sơ này.',
    expired: 'Đợt đã đóng trước khi bản nháp được nộp. Nội dung vẫn được giữ để dùng lại.',
    annulled: 'Thành phố đã hủy việc xét hồ sơ này.',
  } satisfies Record<Ending, string>,
  actors: {
    founder: 'Bạn',
    officer: 'Cán bộ phụ trách',
    reviewers: 'Các thành viên đánh giá',
    leader: 'Lãnh đạo',
    nobody: 'Không ai',
  } satisfies Record<NextActor, string>,
  does: {
    draft: 'hoàn tất và nộp hồ sơ',
    submitted: 'kiểm tra hồ sơ',
    correction: 'bổ sung rồi nộp lại hồ sơ',
    review: 'đánh giá hồ sơ để ra quyết định',
    approved: 'cùng bạn ký hợp đồng hỗ trợ',
    refused: 'phải làm gì thêm: hồ sơ đã kết thúc',
    awarded: 'phải làm gì thêm ở bước này: hợp đồng đã ký',
    settled: 'phải làm gì thêm: hợp đồng đã quyết toán',
    withdrawn: 'phải làm gì thêm: hồ sơ đã rút',
    expired: 'phải làm gì thêm: đợt đã đóng',
    annulled: 'phải làm gì thêm: hồ sơ đã bị hủy',
  } satisfies Record<CaseState, string>,
  paused: 'Thời hạn của cơ quan tạm dừng trong lúc chờ bạn bổ sung.',
  unknownYear: (year: number) =>
    `Chưa biết hạn: lịch nghỉ lễ năm ${year} chưa được công bố trong hệ thống.`,
  milestoneHandedIn: 'nghiệm thu hoặc trả lại mốc đã nộp',
  milestone: 'thực hiện hợp đồng và nộp bằng chứng của mốc tiếp theo',
  stages: {
    filling: 'Soạn hồ sơ',
    screening: 'Kiểm tra hồ sơ',
    correction: 'Chờ bổ sung',
    review: 'Đánh giá',
    decision: 'Quyết định',
    contract: 'Ký hợp đồng',
    milestone: 'Thực hiện hợp đồng',
  } satisfies Record<Stage, string>,
  basis: (days: string, stage: string, text: string) =>
    `Thời hạn của bước “${stage}”: ${days} ngày làm việc theo quy định của đợt; căn cứ ${text}.`,
  daysLate: (days: string) => `Đã quá hạn ${days} ngày làm việc.`,
  steps: {
    draft: 'Soạn hồ sơ',
    submitted: 'Nộp và kiểm tra',
    review: 'Đánh giá',
    decision: 'Quyết định',
    award: 'Ký hợp đồng',
  },
}

const en: typeof vi = {
  states: {
    draft: 'Draft, not sent',
    submitted: 'Submitted, to be screened',
    correction: 'Waiting for your correction',
    review: 'In review',
    approved: 'Approved, contract to be signed',
    refused: 'Not supported',
    awarded: 'Contract signed',
    closed: 'Closed',
  },
  ends: {
    settled: 'The contract was accepted and settled.',
    withdrawn: 'You withdrew this case.',
    expired: 'The call closed before the draft was sent. What you wrote is kept to be used again.',
    annulled: 'The city has annulled this case.',
  },
  actors: {
    founder: 'You',
    officer: 'The officer in charge',
    reviewers: 'The reviewers',
    leader: 'The leader',
    nobody: 'Nobody',
  },
  does: {
    draft: 'finish and submit the case',
    submitted: 'screens the case',
    correction: 'correct the case and send it again',
    review: 'review the case for the decision',
    approved: 'signs the contract with you',
    refused: 'has to do anything more: the case is closed',
    awarded: 'has to do anything more here: the contract is signed',
    settled: 'has to do anything more: the contract is settled',
    withdrawn: 'has to do anything more: the case is withdrawn',
    expired: 'has to do anything more: the call has closed',
    annulled: 'has to do anything more: the case is annulled',
  },
  paused: 'The clock of the office stands still while it waits for you.',
  unknownYear: (year) => `The due day is not yet known: the holiday table for ${year} is missing.`,
  milestoneHandedIn: 'accept or return the milestone that was handed in',
  milestone: 'carry out the contract and hand in the evidence of the next milestone',
  stages: {
    filling: 'Writing',
    screening: 'Screening',
    correction: 'Correction',
    review: 'Review',
    decision: 'Decision',
    contract: 'Contract',
    milestone: 'Carrying out',
  },
  basis: (days, stage, text) =>
    `Time allowed for “${stage}”: ${days} working days by the rules of the call; legal basis: ${text}.`,
  daysLate: (days) => `Late by ${days} working days.`,
  steps: {
    draft: 'Prepare',
    submitted: 'Submit and screening',
    review: 'Review',
    decision: 'Decision',
    award: 'Contract',
  },
}

/** How a case stands, as its applicants read it: state, who acts next, by when. */
export const messages = bilingual(vi, en)
