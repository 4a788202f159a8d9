import { link } from '#platform/http/paths.ts'
import { actText } from '#platform/ledger/ledger.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../file/index.ts'
import type { ListedWork } from './board.ts'
import type { MilestoneView } from './pages/MilestoneList.tsx'
import type { WorkRow } from './pages/WorkTable.tsx'
import { paths, workAddress } from './paths.ts'
import type { MilestoneRow } from './queries.ts'
import { standingOf } from './rules.ts'
import { words } from './words.ts'

/** Names of a plan's agencies by code, in the reader's language. */
export function agencyNames({ locale }: Scope, plan: PlanFile): (code: string) => string {
  const names = new Map(plan.agencies.map(({ code, name }) => [code, name[locale]]))
  return (code) => names.get(code) ?? code
}

/** A row of a list; on the desk it leads to the work, in public to the task. */
export function rowOf(
  scope: Scope,
  plan: PlanFile,
  work: ListedWork,
  { desk, agencyName }: { desk: boolean; agencyName: (code: string) => string },
): WorkRow {
  const { id, taskCode: code, ownTitle, part, agency, ...rest } = work
  const task = plan.tasks.find((one) => one.code === code)
  return {
    ...rest,
    id,
    code,
    name: task?.name[scope.locale] ?? ownTitle ?? code,
    agency: agencyName(agency),
    standing: standingOf(work, scope.today),
    href: desk ? link(paths.work, { id }) : workAddress(work, true),
    part: desk && part ? words[scope.locale].part[part] : undefined,
  }
}

/** A milestone as it is shown; its file opens only for whoever has a part in the work. */
export function milestoneView(
  { ledger, locale, today }: Scope,
  { milestone, entry }: MilestoneRow,
  { opensFile }: { opensFile: boolean },
): MilestoneView {
  const { id, title, dueOn, state, metOn, note, evidenceFileId, taskYearId, version } = milestone
  return {
    id,
    title,
    dueOn,
    state,
    metOn,
    note,
    version,
    overdue: state === 'open' && dueOn < today,
    hasFile: evidenceFileId !== null,
    fileHref:
      opensFile && evidenceFileId
        ? link(paths.evidence, { id: taskYearId, milestone: id })
        : undefined,
    entry: entry && { seq: entry.seq, act: actText(ledger.acts, entry.act)[locale] },
  }
}
