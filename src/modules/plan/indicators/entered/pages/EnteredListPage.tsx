import { link } from '#platform/http/paths.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { PlanIndicator } from '../../../file/index.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

/** The targets of the current plan whose values are entered by hand. */
export function EnteredListPage({ indicators }: { indicators: readonly PlanIndicator[] }) {
  const locale = useLocale()
  const t = useMessages(messages)
  return (
    <Page title={t.listTitle} lead={t.listLead}>
      {indicators.length === 0 ? (
        <p>{t.listNone}</p>
      ) : (
        <ul class="list-disc space-y-2 pl-6">
          {indicators.map(({ code, name }) => (
            <li key={code}>
              <Link href={link(paths.desk, { code })}>{name[locale]}</Link>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
