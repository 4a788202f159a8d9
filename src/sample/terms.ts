import type { PlanFile } from '#modules/plan/index.ts'
import type { CostKind, NewTerm } from '#modules/support/index.ts'
import type { Text } from '#platform/locale.ts'
import { fold } from '#platform/text/fold.ts'
import { MILLION } from './answers.ts'

type Line = PlanFile['supportLines'][number]
/**
 * Words of the plan by which a cost is known; what is paid of it: kind, share in percent, unit, the ceilings
 * of a unit and of a recipient's year in millions of đồng, the most units. `decree` marks a ceiling that is
 * Decree 80/2021/NĐ-CP's own, and not made up.
 */
type Row = [
  about: string,
  kind: CostKind,
  share: number,
  unit: NewTerm['unit'],
  perUnit: number,
  perYear: number | null,
  most?: number | null,
  decree?: 'decree',
]

const rows: readonly Row[] = [
  ['Thuê không gian', 'workspace-rent', 50, 'month', 5, 60, 36, 'decree'],
  ['Thuê phòng thí nghiệm', 'laboratory-rent', 50, 'month', 8, 96, 24],
  ['Điện, nước', 'electricity-water', 30, 'month', 2, 24, 24],
  ['Dịch vụ dùng chung', 'shared-services', 50, 'month', 3, 36, 24],
  ['Tư vấn thành lập', 'founding-advice', 50, 'contract', 100, 100],
  ['Xây dựng, sửa chữa', 'construction', 30, 'contract', 1_000, 1_000],
  ['Trang thiết bị', 'equipment', 50, 'contract', 500, 1_000],
  ['Xây dựng giáo trình', 'curriculum-writing', 50, 'item', 80, 160],
  ['Mua bản quyền', 'curriculum-rights', 50, 'item', 60, 120],
  ['huấn luyện khởi nghiệp trong nước', 'course-home', 100, 'person', 10, 50],
  ['huấn luyện khởi nghiệp quốc tế', 'course-abroad', 50, 'person', 50, 100, 2],
  ['Tiền công', 'direct-wages', 30, 'month', 10, 120, 12],
  ['Đào tạo, huấn luyện khởi nghiệp', 'startup-training', 50, 'person', 5, 15, 3, 'decree'],
  ['Tổ chức quản trị', 'governance', 50, 'contract', 40, 40],
  ['mô hình kinh doanh', 'business-plan', 50, 'contract', 40, 40],
  ['Quản trị công nghệ', 'technology-roadmap', 50, 'contract', 60, 60],
  ['Tài chính - kế toán', 'finance-accounting', 50, 'month', 3, 36, 12],
  ['Thành lập doanh nghiệp khoa học', 'st-enterprise-founding', 100, 'contract', 30, 30],
  ['Pháp lý', 'business-law', 50, 'contract', 20, 40],
  ['Marketing', 'marketing', 50, 'contract', 50, 100],
  ['Nghiên cứu phát triển', 'research', 70, 'contract', 500, null],
  ['sở hữu trí tuệ', 'ip-registration', 100, 'contract', 30, 30, 1, 'decree'],
  ['quản lý chất lượng', 'quality-systems', 100, 'contract', 50, null, 1, 'decree'],
]

/** What a sample programme pays on a line of the plan. Whatever the decree does not set is made up, and says so in its clause. */
export function sampleTerms(plan: PlanFile, line: Line, holdsFrom: string): NewTerm[] {
  const source = plan.sources.find(({ kind }) => kind === 'state')
  if (!source) return []
  const taken = new Set<CostKind>()
  return line.paysFor.flatMap((what) => {
    const row = rows.find(
      ([about, kind]) => !taken.has(kind) && fold(what.vi).includes(fold(about)),
    )
    if (!row) return []
    const [, costKind, sharePercent, unit, perUnit, perYear, most = null, decree] = row
    taken.add(costKind)
    return [
      {
        lineCode: line.code,
        costKind,
        what: sampled(what),
        sharePercent,
        unit,
        ceilingPerUnit: perUnit * MILLION,
        ceilingPerYear: perYear === null ? null : perYear * MILLION,
        maxUnits: most,
        sourceCode: scienceBudget(plan) ?? source.code,
        clause: decree
          ? '80/2021/NĐ-CP, Điều 22'
          : `${plan.decision.number}, ${line.clause} (mức mẫu)`,
        holdsFrom,
        holdsUntil: null,
      },
    ]
  })
}

const sampled = ({ vi, en }: Text): Text => ({ vi: `${vi} (mẫu)`, en: `${en} (sample)` })

/** The source for science and technology, where the plan names one. */
const scienceBudget = ({ sources }: PlanFile): string | undefined =>
  sources.find(({ name }) => fold(name.vi).includes(fold('sự nghiệp khoa học')))?.code
