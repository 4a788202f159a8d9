import { readFile } from 'node:fs/promises'
import { parse, stringify } from 'yaml'

/** The six that report, by how each of them goes about it. */
export const reporters = [
  { code: 'quy-khoi-nghiep', name: 'Quỹ khởi nghiệp tỉnh (mẫu)', way: 'knows-more' },
  { code: 'so-ke-hoach', name: 'Sở Kế hoạch (mẫu)', way: 'in-time' },
  { code: 'so-cong-nghiep', name: 'Sở Công nghiệp (mẫu)', way: 'in-time' },
  { code: 'truong-dai-hoc', name: 'Trường Đại học Biển Xanh (mẫu)', way: 'sent-back' },
  { code: 'doan-thanh-nien', name: 'Đoàn Thanh niên tỉnh (mẫu)', way: 'late' },
  { code: 'bao-bien-xanh', name: 'Báo Biển Xanh (mẫu)', way: 'nil' },
] as const

export type Reporter = (typeof reporters)[number]
export type AgencyCode = Reporter['code']
export const receiver = { code: 'so-doi-moi-sang-tao', name: 'Sở Đổi mới sáng tạo (mẫu)' }
/** Where the money of the year comes from. */
export const SOURCE = 'ngan-sach-tinh'
/** The year that is planned and reported; by the decree it begins on 15 December before. */
export const YEAR = 2027

export const codes = {
  verified: 'doanh-nghiep-xac-minh',
  supported: 'doanh-nghiep-duoc-ho-tro',
  money: 'tien-ho-tro',
} as const

/** What the plan calls its numbers. */
export const names: Record<string, string> = {
  [codes.verified]: 'Doanh nghiệp được xác minh',
  [codes.supported]: 'Doanh nghiệp được hỗ trợ',
  [codes.money]: 'Tiền hỗ trợ đã ký hợp đồng',
}

type Loose = Record<string, unknown> & { code: string }

/** The made-up plan of the repository, as a province has it where six agencies work on it and report four times over. */
export async function planText(): Promise<string> {
  const plan = parse(await readFile('plans/mau-tinh-bien-xanh-2026-2030.yaml', 'utf8'))
  const known = new Set((plan.agencies as Loose[]).map(({ code }) => code))
  for (const { code, name } of reporters)
    if (!known.has(code)) plan.agencies.push({ code, kind: 'unit', name: { vi: name, en: name } })
  const invested = (plan.indicators as Loose[]).findIndex(({ code }) => code.startsWith('von-'))
  plan.indicators[invested] = {
    ...plan.indicators[invested],
    code: codes.money,
    name: { vi: names[codes.money], en: 'Support contracted' },
    whatCounts: { vi: 'Tổng số tiền của các hợp đồng.', en: 'The sum of the contracts.' },
    measure: { kind: 'sum', act: 'support.award-signed', of: 'amount' },
  }
  plan.reporting = {
    clause: 'Phần C',
    frequencies: ['month', 'quarter', 'half-year', 'year'],
    reporters: reporters.map(({ code }) => code),
    to: receiver.code,
    consolidatedFor: 'ubnd-tinh',
    since: `${YEAR - 1}-12-15`,
  }
  plan.tasks = reporters.map(({ code, name }, index) => ({
    code: `N${index + 1}`,
    clause: `Phụ lục ${index + 1}`,
    group: 'A',
    name: { vi: `Việc hằng năm của ${name}`, en: `Yearly work of ${name}` },
    leads: [code],
    period: { shape: 'every-year', from: 2026, until: 2030 },
  }))
  return stringify(plan)
}
