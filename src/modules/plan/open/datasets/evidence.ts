import { cityDay } from '#platform/clock.ts'
import { keysetPages } from '#platform/export/columns.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { type Evidence, evidenceAfter } from '../../measures/evidence.ts'
import { type EvidenceRow, publicRows } from '../../measures/public-rows.ts'
import { datasetOf } from '../dataset.ts'

const PAGE = 500

type Row = { indicator: string; entry: Evidence; shown: EvidenceRow }

async function* rowsOf(scope: Scope, plan: PlanFile): AsyncGenerator<Row[], void, undefined> {
  for (const { code, measure } of plan.indicators) {
    if (!measure) continue
    const pages = keysetPages(
      (after: Evidence | undefined) => evidenceAfter(scope, plan, measure, after, PAGE),
      (last) => last,
    )
    for await (const entries of pages) yield await shownOf(scope, code, entries)
  }
}

async function shownOf(scope: Scope, indicator: string, entries: readonly Evidence[]) {
  const shown = await publicRows({ ...scope, locale: 'vi' }, entries)
  return shown.flatMap((row, at) => {
    const entry = entries[at]
    return entry ? [{ indicator, entry, shown: row }] : []
  })
}

export const evidence = datasetOf<Row>({
  code: 'bang-chung',
  title: { vi: 'Bằng chứng của các chỉ tiêu', en: 'Evidence of the indicators' },
  summary: {
    vi: 'Các bản ghi trong sổ cái làm nên từng chỉ tiêu, kể cả bản ghi đã đính chính. Không nêu tên ai không công khai hồ sơ.',
    en: 'The entries of the ledger behind each indicator, those taken back included. Nobody is named who keeps their profile to themselves.',
  },
  moves: 'with-the-ledger',
  rows: rowsOf,
  fields: [
    {
      name: 'indicator',
      kind: 'code',
      meaning: { vi: 'Mã chỉ tiêu', en: 'Code of the indicator' },
      value: ({ indicator }) => indicator,
    },
    {
      name: 'entry',
      kind: 'integer',
      meaning: { vi: 'Số bản ghi trong sổ cái', en: 'Number of the entry in the ledger' },
      value: ({ entry }) => entry.seq,
    },
    {
      name: 'act',
      kind: 'code',
      meaning: { vi: 'Tên hành vi được ghi', en: 'Name of the act recorded' },
      value: ({ entry }) => entry.act,
    },
    {
      name: 'happened_on',
      kind: 'day',
      meaning: { vi: 'Ngày xảy ra', en: 'The day it happened' },
      value: ({ entry }) => cityDay(entry.occurredAt),
    },
    {
      name: 'record',
      kind: 'text',
      empty: true,
      meaning: {
        vi: 'Số hồ sơ hoặc tên cơ sở; trống khi không công khai',
        en: 'Number of the case or name of the centre; empty where it is not public',
      },
      value: ({ shown }) => shown.label,
    },
    {
      name: 'startup',
      kind: 'text',
      empty: true,
      meaning: {
        vi: 'Tên dự án, doanh nghiệp; trống khi không công khai',
        en: 'Name of the project or enterprise; empty where it is not public',
      },
      value: ({ shown }) => shown.startup?.name ?? null,
    },
    {
      name: 'startup_page',
      kind: 'address',
      empty: true,
      meaning: { vi: 'Trang của dự án, doanh nghiệp', en: 'The page of the project or enterprise' },
      value: ({ shown }, { origin }) => (shown.startup ? origin + shown.startup.href : null),
    },
    {
      name: 'counts',
      kind: 'flag',
      meaning: {
        vi: 'Sai: bản ghi đã được đính chính và không tính nữa. Một đối tượng có nhiều bản ghi chỉ tính một lần',
        en: 'False: the entry was taken back and counts no more. A thing with several entries counts once',
      },
      value: ({ shown }) => shown.corrected === null,
    },
    {
      name: 'taken_back_by',
      kind: 'code',
      empty: true,
      meaning: { vi: 'Hành vi đính chính', en: 'Name of the act that took it back' },
      value: ({ entry }) => entry.correctedBy?.act ?? null,
    },
    {
      name: 'taken_back_on',
      kind: 'day',
      empty: true,
      meaning: { vi: 'Ngày ghi đính chính', en: 'The day on which it was taken back' },
      value: ({ entry }) => entry.correctedBy && cityDay(entry.correctedBy.recordedAt),
    },
  ],
})
