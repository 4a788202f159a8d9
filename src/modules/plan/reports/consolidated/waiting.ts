import { link } from '#platform/http/paths.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { instantsOf } from '../figures.ts'
import { periodNames } from '../windows.ts'
import { paths } from './paths.ts'
import { listToIssue } from './queries.ts'

/** The windows on which agencies' reports were accepted and the office's own report was not issued yet. */
export async function consolidatedWaiting(scope: SignedScope): Promise<Waiting[]> {
  const periods = await listToIssue(scope)
  return periods.map((period) => ({
    title: {
      vi: `Ban hành báo cáo tổng hợp: ${periodNames.vi(period)}`,
      en: `Issue the consolidated report: ${periodNames.en(period)}`,
    },
    href: link(paths.composing, { id: period.id }),
    role: 'officer' as const,
    since: instantsOf(period).before,
    group: { vi: 'Ban hành báo cáo tổng hợp', en: 'Issue consolidated reports' },
  }))
}
