import { link } from '#platform/http/paths.ts'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages as reportMessages } from '../../messages.ts'
import { usePeriodName } from '../../pages/pieces.tsx'
import type { SentForm } from '../../pages/ReportForm.tsx'
import { paths as reportPaths } from '../../paths.ts'
import type { ShownPeriod } from '../../shown.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { ExtensionRefusal } from '../rules.ts'
import { GrantForm } from './ExtensionPart.tsx'

type Props = {
  period: ShownPeriod
  formKey: string
  sent?: SentForm | undefined
  refusal?: ExtensionRefusal | undefined
  /** To how many agencies more time was given just now. */
  extended?: number | undefined
}

/** One new day for everybody who still owes a report on a window. */
export function PeriodExtensionPage({ period, formKey, sent, refusal, extended }: Props) {
  const t = useMessages(messages)
  const r = useMessages(reportMessages)
  const name = usePeriodName()
  return (
    <Page
      title={t.periodTitle(name(period))}
      lead={t.periodLead}
      crumbs={[
        { href: '/ban-lam-viec', label: r.desk },
        { href: reportPaths.desk, label: r.title },
        { href: link(reportPaths.period, { id: period.id }), label: r.periodTitle(name(period)) },
      ]}
      notice={
        refusal
          ? { tone: 'warning', text: t.refusal[refusal] }
          : extended === undefined
            ? undefined
            : t.extended(extended)
      }
    >
      <GrantForm
        action={link(paths.period, { id: period.id })}
        formKey={formKey}
        sent={sent}
        until={undefined}
      />
    </Page>
  )
}
