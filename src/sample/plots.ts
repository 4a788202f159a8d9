import type { CallKey } from './calls.ts'

/** How far the panel has come: nobody has declared, one is half way, one is through, or all are. */
export type Reviews = 'none' | 'one' | 'half' | 'all'

/** What becomes of one case of the sample. */
export type Plot = {
  startup: string
  ends:
    | 'draft'
    | 'submitted'
    | 'correction'
    | 'review'
    | 'approved'
    | 'refused'
    /** Turned away in the screening by the five-year rule. */
    | 'too-old'
    | 'awarded'
    | 'withdrawn'
    /** A draft that was still unsent when its call closed. */
    | 'expired'
    /** Annulled by the office after it had been accepted. */
    | 'struck'
  /** Asked for, in million đồng. */
  asks: number
  /** How well it is made, 0 to 10; the reviewers differ a little. */
  merit: number
  /** The office asked for a correction and got it. */
  corrected?: boolean
  /** A reviewer stepped aside and another took the seat. */
  recused?: boolean
  /** The contract was later annulled. */
  annulled?: boolean
  reviews?: Reviews
  /** A council met on it before the decision. */
  council?: boolean
  /** Its contract names a cost that another programme pays for too. */
  doubles?: boolean
}

type Row = [
  startup: string,
  ends: Plot['ends'],
  asks: number,
  merit: number,
  more?: Pick<Plot, 'corrected' | 'recused' | 'annulled' | 'reviews' | 'council' | 'doubles'>,
]

const corrected = { corrected: true }
const recused = { recused: true }
const council = { council: true }

// biome-ignore format: a table is read by its rows
const rows: readonly [call: CallKey, cases: Row[]][] = [
  ['settled', [
    ['Cảng Mở', 'awarded', 180, 9, corrected],
    ['Sóng Lạnh', 'awarded', 150, 8],
    ['Lưới Xanh', 'awarded', 160, 8],
    ['Rươi Vàng', 'refused', 90, 4],
    ['Bếp Cảng', 'awarded', 110, 7, corrected],
    ['Khuôn Nhanh', 'awarded', 195, 8],
    ['Kết Thợ', 'refused', 75, 5],
    ['Trạm Thở', 'awarded', 140, 7, recused],
    ['Thuốc Đúng', 'awarded', 80, 7],
    ['Mặn Ngọt', 'refused', 170, 5, corrected],
    ['Lớp Biển', 'awarded', 120, 8],
    ['Toán Vui Bến Cảng', 'refused', 60, 4],
    ['Sổ Sáng', 'awarded', 130, 8],
    ['Xe Chung', 'withdrawn', 150, 6],
    ['Đảo Đêm', 'awarded', 100, 7, corrected],
    ['Chặng Cuối', 'awarded', 175, 8],
    ['Hải Trình', 'awarded', 145, 7],
    ['Mực Nước', 'refused', 80, 5],
    ['Ca Trực', 'awarded', 115, 7, recused],
    ['Biển Kể', 'refused', 95, 5],
    ['Phố Chợ', 'awarded', 125, 8],
    ['Nhà Ong', 'withdrawn', 70, 5],
    ['Ví Thợ', 'awarded', 135, 7, corrected],
    ['Tàu Giấy', 'refused', 50, 3],
  ]],
  ['contracted', [
    ['Cảng Mở', 'awarded', 260, 9],
    ['Ao Thông', 'awarded', 240, 8, council],
    ['Phao Sáng', 'awarded', 220, 8, corrected],
    ['Muối Trời', 'refused', 150, 4],
    ['Mắt Hàn', 'awarded', 280, 9, council],
    ['Lưới Xanh', 'awarded', 230, 8, { recused: true, doubles: true }],
    ['Nắp Kín', 'awarded', 200, 7],
    ['Rong Sợi', 'refused', 180, 5, corrected],
    ['Gạch Bùn', 'awarded', 210, 7, { annulled: true }],
    ['Mặn Ngọt', 'awarded', 190, 8],
    ['Cẩu Nhẹ', 'refused', 290, 5, council],
    ['Bước Vững', 'awarded', 160, 8],
    ['Tiếng Việt Rõ', 'withdrawn', 120, 6],
    ['Phượng Studio', 'awarded', 140, 7, corrected],
    ['Vườn Tầng', 'awarded', 170, 7],
    ['Thu Hồi', 'awarded', 185, 8, council],
    ['Đảo Đêm', 'expired', 120, 6],
  ]],
  ['in-review', [
    ['Cảng Mở', 'review', 110, 9, { reviews: 'all' }],
    ['Nước Ngầm', 'review', 90, 7, { reviews: 'none' }],
    ['Điện Bãi', 'review', 115, 7, { reviews: 'one' }],
    ['Rươi Vàng', 'submitted', 60, 6],
    ['Kết Thợ', 'review', 70, 6, { reviews: 'one', recused: true }],
    ['Vườn Tầng', 'approved', 100, 8],
    ['Mực Nước', 'review', 85, 8, { reviews: 'half' }],
    ['Nhà Ong', 'refused', 55, 4],
    ['Rong Sợi', 'review', 95, 6, { reviews: 'all', corrected: true }],
    ['Hải Trình', 'approved', 80, 7, corrected],
    ['Tàu Giấy', 'correction', 40, 5],
    ['Biển Kể', 'withdrawn', 65, 5],
    ['Xưởng Số', 'too-old', 120, 7],
    ['Đo Êm', 'too-old', 105, 8],
    ['Phố Chợ', 'review', 75, 8, { reviews: 'all' }],
    ['Chặng Cuối', 'review', 100, 7, { reviews: 'all' }],
    ['Ví Thợ', 'struck', 60, 6],
  ]],
  ['open', [
    ['Cá Kể Chuyện', 'draft', 90, 6],
    ['Tiếng Việt Rõ', 'submitted', 95, 7, corrected],
    ['Cẩu Nhẹ', 'draft', 180, 6],
    ['Điện Bãi', 'submitted', 160, 7],
    ['Cảng Mở', 'correction', 140, 8],
    ['Toán Vui Bến Cảng', 'draft', 60, 5],
    ['Nước Ngầm', 'submitted', 120, 7],
    ['Kết Thợ', 'correction', 75, 6],
    ['Mặn Ngọt', 'submitted', 150, 8],
    ['Xe Chung', 'draft', 130, 6],
    ['Mực Nước', 'withdrawn', 85, 8],
    ['Gạch Bùn', 'draft', 100, 6],
  ]],
]

/** All cases of the sample, by the call they answer. */
export const plots: readonly { call: CallKey; number: number; plot: Plot }[] = rows.flatMap(
  ([call, list]) =>
    list.map(([startup, ends, asks, merit, more], number) => ({
      call,
      number,
      plot: { startup, ends, asks, merit, ...more },
    })),
)
