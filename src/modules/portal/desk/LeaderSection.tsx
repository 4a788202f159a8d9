import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { paths } from '../paths.ts'
import { messages } from './overview/messages.ts'
import type { PlanOverview } from './overview/overview.ts'
import { StateSentence } from './overview/StateSentence.tsx'

/** How the plan goes, in the very sentence of the page that opens it. */
export function LeaderSection({ overview: { state } }: { overview: PlanOverview }) {
  const t = useMessages(messages)
  return (
    <Section title={t.title}>
      <StateSentence state={state} />
      <p class="mt-3">
        <Link href={paths.overview}>{t.open}</Link>
      </p>
    </Section>
  )
}
