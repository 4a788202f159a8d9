import { link } from '#platform/http/paths.ts'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

/** The way from the plan to its approved annual plans. */
export function YearLinks({ years }: { years: readonly number[] }) {
  const texts = useMessages(messages)
  if (years.length === 0) return null
  return (
    <Section title={texts.years} id="tung-nam">
      <p class="mb-4 text-muted">{texts.yearsLead}</p>
      <ul class="list-disc pl-6">
        {years.map((year) => (
          <li key={year}>
            <Link href={link(paths.year, { year: String(year) })}>{texts.title(year)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
