import type { Locator, Page } from 'playwright-core'
import { main } from '../hands.ts'

// Where things stand on the screens of this journey, and what they are called: nowhere else.

export const annual = {
  desk: '/ban-lam-viec/ke-hoach-nam',
  proposals: '/ban-lam-viec/ke-hoach-nam/de-xuat/',
  open: '/ke-hoach/nam',
}
export const reports = {
  desk: '/ban-lam-viec/bao-cao',
  consolidated: '/ban-lam-viec/bao-cao/tong-hop',
  burden: '/ban-lam-viec/bao-cao/ganh-nang',
  open: '/ke-hoach/bao-cao',
}
export const leader = { overview: '/ban-lam-viec/toan-canh' }
/** How the addresses of papers end. */
export const papers = {
  proposal: '/van-ban',
  plan: ['/van-ban/to-trinh', '/van-ban/quyet-dinh', '/van-ban/ke-hoach'],
  word: '.docx',
}
export const budget = { desk: '/ban-lam-viec/tai-chinh' }
export const tasks = { desk: '/ban-lam-viec/nhiem-vu' }

export const words = {
  sendProposal: /Gửi đề xuất/,
  accept: 'Chấp nhận',
  send: 'Gửi báo cáo',
  sendAgain: 'Gửi bản thay thế',
  nil: 'Báo cáo không phát sinh',
  insertTheRest: /nguyên văn/,
  issue: 'Ban hành báo cáo',
  readOpen: 'Đọc báo cáo tổng hợp',
  merged: 'Cuộc thi ý tưởng của tỉnh',
  overdue: (days: number) => `Quá hạn ${days} ngày`,
  late: (days: number) => `gửi muộn ${days} ngày`,
  reminder: 'Báo cáo đã quá hạn',
  nilMark: 'không phát sinh',
  counted: 'Được tính',
  corrected: 'Đã đính chính',
  unreported: 'chưa báo cáo nào xác nhận',
  doubled: 'nhiều cơ quan cùng tính',
}

/** The columns of the figures, on the screen and in the files. */
export const columns = {
  sum: 'Tổng',
  accepted: 'Đã chấp nhận',
  ledger: 'Sổ cái',
  standing: 'Lũy kế cuối kỳ',
  wholePlan: 'Toàn kế hoạch trong kỳ',
  difference: 'Chênh lệch với sổ cái',
  figure: 'Chỉ tiêu',
  inFile: 'Trong kỳ',
  lateness: 'Trễ hạn',
  state: 'Tình trạng',
}

/** The figures that a report asks for, by code, as they stand in the form. */
export async function figuresAsked(page: Page): Promise<Map<string, Locator>> {
  const fields = await main(page).locator('input[name^="stated-"]').all()
  const found = new Map<string, Locator>()
  for (const field of fields) {
    const name = (await field.getAttribute('name')) ?? ''
    found.set(name.replace('stated-', ''), field)
  }
  return found
}

/** A number as the screens write it. */
export const numberIn = (text: string): number => {
  const digits = text.replace(/[−–-]\s*(?=\d)/, '-').replace(/[^\d-]/g, '')
  return Number(digits)
}

export const dong = (amount: number): string => `${amount.toLocaleString('vi-VN')} đ`
