import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { PlanFile } from '../../file/index.ts'
import type { Dataset } from '../dataset.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { Take } from './Take.tsx'

type Props = { plan: Pick<PlanFile, 'code' | 'title'>; datasets: readonly Dataset[] }

/** Everything of a plan that may be taken away. */
export function DatasetsPage({ plan, datasets }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  return (
    <Page
      wide
      title={t.title}
      lead={t.lead(plan.title[locale])}
      crumbs={[{ href: '/du-lieu-mo', label: t.openData }]}
    >
      <DataTable
        caption={t.title}
        captionHidden
        rows={datasets}
        rowKey={({ code }) => code}
        columns={[
          {
            title: t.dataset,
            cell: ({ code, title }) => (
              <Link href={link(paths.dataset, { plan: plan.code, dataset: code })}>
                {title[locale]}
              </Link>
            ),
          },
          { title: t.holds, cell: ({ summary }) => summary[locale] },
          { title: t.updates, cell: ({ moves }) => t.moves[moves] },
          {
            title: t.take,
            cell: ({ code, title }) => (
              <Take plan={plan.code} dataset={code} title={title[locale]} />
            ),
          },
        ]}
      />
    </Page>
  )
}
