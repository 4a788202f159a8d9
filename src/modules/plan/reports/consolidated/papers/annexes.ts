import type { Annex } from '#platform/documents/structure.ts'
import { aboutOf } from '../about.ts'
import type { Consolidation } from '../content.ts'
import { leftOut, sourceOf } from '../reading.ts'
import { number } from './phrases.ts'

/** What each agency confirmed, figure by figure. */
export function agencyAnnex({ figures }: Consolidation): Annex[] {
  const rows = figures.flatMap(({ name, byAgency }) =>
    byAgency.map(({ reporter, own, carried, stated }) => [
      name.vi,
      reporter.vi,
      number(stated),
      number(own),
      number(carried),
    ]),
  )
  if (rows.length === 0) return []
  return [
    {
      title: 'Số liệu theo từng cơ quan',
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: 'Chỉ tiêu', share: 34 },
            { title: 'Cơ quan', share: 27 },
            { title: 'Xác nhận', share: 13, figures: true },
            { title: 'Theo sổ cái', share: 13, figures: true },
            { title: 'Mang sang', share: 13, figures: true },
          ],
          rows,
        },
      ],
    },
  ]
}

/** What agencies said and the report does not, each with the reason: nothing is lost. */
export function leftOutAnnex(content: Consolidation): Annex[] {
  const out = leftOut(content)
  if (out.length === 0) return []
  return [
    {
      title: 'Ý kiến không đưa vào báo cáo và lý do',
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: 'Cơ quan', share: 22 },
            { title: 'Nội dung', share: 18 },
            { title: 'Ý kiến', share: 34 },
            { title: 'Lý do', share: 26 },
          ],
          rows: out.map((one) => [sourceOf(one, 'vi'), aboutOf(one, 'vi'), one.text, one.reason]),
        },
      ],
    },
  ]
}
