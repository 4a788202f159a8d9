import { bilingual } from '#ui/locale.tsx'
import type { Role } from './roles.ts'

/** What the city calls each role. */
export const roleNames = bilingual<Record<Role, string>>(
  {
    founder: 'Người đại diện dự án, doanh nghiệp',
    supporter: 'Tổ chức hỗ trợ',
    reviewer: 'Chuyên gia đánh giá',
    officer: 'Cán bộ thụ lý',
    secretary: 'Thư ký hội đồng',
    editor: 'Biên tập viên',
    agency: 'Cơ quan thực hiện kế hoạch',
    finance: 'Cán bộ tài chính',
    leader: 'Lãnh đạo',
    administrator: 'Quản trị viên',
  },
  {
    founder: 'Founder',
    supporter: 'Support organisation',
    reviewer: 'Reviewer',
    officer: 'Officer',
    secretary: 'Council secretary',
    editor: 'Editor',
    agency: 'Agency of the plan',
    finance: 'Finance officer',
    leader: 'Leader',
    administrator: 'Administrator',
  },
)
