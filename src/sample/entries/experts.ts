import type { Facts } from './entry.ts'
import { contact, said } from './entry.ts'

/** A made-up person who agreed to be found; `reviewer` is their place among the sample's reviewers. */
export type SampleExpert = {
  reviewer: number
  daysAgo: number
  summary: string
  english?: string
  facts: Facts
}

export const experts: readonly SampleExpert[] = [
  {
    reviewer: 2,
    daysAgo: 50,
    summary: 'Cố vấn bán hàng cho doanh nghiệp, mười lăm năm trong ngành kho vận.',
    english: 'Mentor for selling to enterprises, fifteen years in warehousing.',
    facts: {
      roles: ['mentor', 'judge'],
      sectors: ['logistics', 'digital'],
      stages: ['first-customers', 'growth'],
      helpsWith: said('Tìm mười khách đầu tiên, đọc hợp đồng mua hàng, định giá'),
      experience: said('Từng phụ trách kinh doanh của hai doanh nghiệp kho lạnh (mẫu)'),
      languages: ['vi', 'en'],
      hours: 6,
      contact: contact('co-van-thi-truong'),
    },
  },
  {
    reviewer: 3,
    daysAgo: 62,
    summary: 'Kỹ sư tự động hóa, giúp nhóm phần cứng đi từ mẫu đến lô nhỏ.',
    facts: {
      roles: ['mentor', 'expert'],
      sectors: ['manufacturing', 'environment'],
      stages: ['prototype', 'first-customers'],
      helpsWith: said('Chọn linh kiện, thử độ bền, chuẩn bị hồ sơ sản xuất'),
      experience: said('Hai mươi năm ở xưởng cơ khí và đóng tàu (mẫu)'),
      languages: ['vi', 'ja'],
      hours: 4,
      contact: contact('co-van-ky-thuat'),
    },
  },
  {
    reviewer: 4,
    daysAgo: 44,
    summary: 'Giảng viên sở hữu trí tuệ: tra cứu, nộp đơn, cấp phép.',
    facts: {
      roles: ['trainer', 'expert'],
      sectors: ['health', 'agriculture', 'digital'],
      stages: ['idea', 'prototype'],
      helpsWith: said('Chọn hình thức bảo hộ, viết bản mô tả sáng chế'),
      experience: said('Đã soạn khoảng tám mươi đơn (mẫu)'),
      languages: ['vi', 'en'],
      hours: 8,
      fee: 300_000,
      contact: contact('co-van-tai-san'),
    },
  },
]
