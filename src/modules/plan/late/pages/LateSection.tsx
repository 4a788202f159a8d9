import { link } from '#platform/http/paths.ts'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Late } from '../queries.ts'
import { LateTable } from './LateTable.tsx'

const SHOWN = 10

type Props = { plan: string; late: readonly Late[]; today: string }

/** Who is late, on the page of the plan: the latest first, and the way to the rest. */
export function LateSection({ plan, late, today }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const href = link(paths.late, { plan })
  return (
    <Section title={t.title} id="qua-han" more={{ href, label: t.all }}>
      {late.length === 0 ? (
        <p>{t.none(formatDay(today, locale))}</p>
      ) : (
        <>
          <p class="text-muted mb-4">{t.lead}</p>
          <LateTable caption={t.title} rows={late.slice(0, SHOWN)} />
          {late.length > SHOWN && (
            <p class="mt-3">
              {t.more(late.length - SHOWN)} <Link href={href}>{t.all}</Link>
            </p>
          )}
        </>
      )}
    </Section>
  )
}
