import { cityDay } from '#platform/clock.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Saying } from './content.ts'
import type { OnPeriod } from './issued-queries.ts'
import type { IssuedReport } from './pages/IssuedPage.tsx'

/** An issued report as pages show it; what was not issued does not exist here. */
export function issuedReport({ consolidated, period }: OnPeriod): IssuedReport {
  const { id, content, contentHash, issuedAt, officialNumber, officialOn, publishedAt, version } =
    consolidated
  return {
    id,
    period,
    content: orNotFound(content),
    contentHash: orNotFound(contentHash),
    issuedOn: cityDay(orNotFound(issuedAt)),
    official: officialNumber && officialOn ? { number: officialNumber, on: officialOn } : null,
    isPublic: publishedAt !== null,
    version,
  }
}

/** The same for everybody: words that the report leaves out stay between the agency and the office. */
export function publicReport(found: OnPeriod): IssuedReport {
  const report = issuedReport(found)
  const { explanations, sections } = report.content
  const taken = <One extends Saying>(sayings: readonly One[]): One[] =>
    sayings.filter(({ way }) => way !== 'left-out')
  return {
    ...report,
    content: {
      ...report.content,
      explanations: taken(explanations),
      sections: sections.map((one) => ({ ...one, sayings: taken(one.sayings) })),
    },
  }
}
