import { bilingual } from '#platform/locale.ts'
import type { Account } from '../accounts.ts'
import type { Difference, DifferenceKind } from './rules.ts'

type Words = {
  account: Record<Account, string>
  kind: Record<DifferenceKind, string>
  of: Record<Difference['of'], string>
  compared: (expected: string, found: string) => string
  mailSubject: (count: number) => string
  mail: (name: string, list: string, address: string) => string
}

export const messages = bilingual<Words>(
  {
    account: {
      granted: 'Đã phân bổ',
      available: 'Còn lại',
      committed: 'Đã cam kết, chưa chi',
      paid: 'Đã chi, chưa quyết toán',
      settled: 'Đã quyết toán',
      receivable: 'Phải thu hồi',
    },
    kind: {
      unbalanced: 'tổng bút toán khác 0',
      overdrawn: 'số dư âm',
      'allocated-differs': 'số phân bổ khác tổng bút toán',
      'beyond-appraised': 'phân bổ vượt số thẩm định',
      'commitments-differ': 'số dư của dòng khác tổng các cam kết',
      'items-differ': 'tổng nội dung chi khác số cam kết',
      'beyond-committed': 'vượt số cam kết',
      'paid-differs': 'số đã chi khác tổng các đề nghị đã chi',
      'settled-differs': 'số quyết toán khác tổng nội dung chi đã quyết toán',
      'receivable-differs': 'số phải thu khác các yêu cầu hoàn trả',
    },
    of: { line: 'Dòng dự toán', commitment: 'Cam kết', entry: 'Bút toán' },
    compared: (expected, found) => `cần ${expected}, thấy ${found} đồng`,
    mailSubject: (count) => `Sổ kinh phí có ${count} sai lệch`,
    mail: (name, list, address) =>
      `Chào ${name},\n\nĐêm qua hệ thống tính lại sổ kinh phí từ các bút toán và thấy sai lệch:\n\n${list}\n\nHãy tạm dừng chi các khoản liên quan và báo quản trị viên kiểm tra. Xem bảng cân đối tại: ${address}\n`,
  },
  {
    account: {
      granted: 'Allocated',
      available: 'Left',
      committed: 'Committed, not paid',
      paid: 'Paid, not settled',
      settled: 'Settled',
      receivable: 'To be paid back',
    },
    kind: {
      unbalanced: 'the postings do not add up to 0',
      overdrawn: 'a balance below zero',
      'allocated-differs': 'the allocated amount is not the sum of its postings',
      'beyond-appraised': 'more is allocated than was appraised',
      'commitments-differ': 'the line does not hold what its commitments hold',
      'items-differ': 'the items do not add up to the commitment',
      'beyond-committed': 'more than was committed',
      'paid-differs': 'what was paid is not the sum of the paid requests',
      'settled-differs': 'what was settled is not the sum of the settled items',
      'receivable-differs': 'what is to come back is not what was demanded',
    },
    of: { line: 'Line', commitment: 'Commitment', entry: 'Entry' },
    compared: (expected, found) => `expected ${expected}, found ${found} đồng`,
    mailSubject: (count) => `The books of the budget differ in ${count} places`,
    mail: (name, list, address) =>
      `Hello ${name},\n\nLast night the books were computed again from their postings, and something differs:\n\n${list}\n\nPlease hold back payments that this concerns and ask an administrator to look into it. The trial balance is at: ${address}\n`,
  },
)
