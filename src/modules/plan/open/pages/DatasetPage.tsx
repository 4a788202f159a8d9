import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { PlanFile } from '../../file/index.ts'
import type { Dataset } from '../dataset.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { Take } from './Take.tsx'

type Props = {
  plan: Pick<PlanFile, 'code' | 'title'>
  dataset: Pick<Dataset, 'code' | 'title' | 'summary' | 'moves' | 'fields'>
  responsible: { publisher: Text; contact: Text; from: string; until: string }
  terms: string
}

/** What a dataset holds, field by field, and under which terms. */
export function DatasetPage({ plan, dataset, responsible, terms }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const { publisher, contact, from, until } = responsible
  const schema = link(paths.schema, { plan: plan.code, dataset: dataset.code })
  return (
    <Page
      wide
      title={dataset.title[locale]}
      lead={dataset.summary[locale]}
      crumbs={[
        { href: '/du-lieu-mo', label: t.openData },
        { href: link(paths.datasets, { plan: plan.code }), label: plan.title[locale] },
      ]}
    >
      <p>
        {t.take}: <Take plan={plan.code} dataset={dataset.code} title={dataset.title[locale]} /> ·{' '}
        <a class="link" href={schema}>
          {t.schema}
        </a>
      </p>
      <Section title={t.fields} id="truong">
        <p class="text-muted mb-4">{t.fieldsLead}</p>
        <DataTable
          caption={t.fields}
          captionHidden
          rows={dataset.fields}
          rowKey={({ name }) => name}
          columns={[
            { title: t.field, cell: ({ name }) => <code>{name}</code> },
            { title: t.kind, cell: ({ kind }) => t.kinds[kind] },
            { title: t.unit, cell: ({ unit }) => unit?.[locale] ?? '–' },
            {
              title: t.meaning,
              cell: ({ meaning, values, empty }) => (
                <>
                  {meaning[locale]}. {values && t.oneOf(values.join(', '))} {empty && t.mayBeEmpty}
                </>
              ),
            },
          ]}
        />
      </Section>
      <Section title={t.about} id="gioi-thieu">
        <DefinitionList
          items={[
            { term: t.publisher, value: publisher[locale] },
            { term: t.contact, value: contact[locale] },
            {
              term: t.covers,
              value: `${formatDay(from, locale)} – ${formatDay(until, locale)}`,
            },
            { term: t.updates, value: t.moves[dataset.moves] },
            {
              term: t.terms,
              value: (
                <a class="link" href={terms}>
                  {t.termsLink}
                </a>
              ),
            },
            { term: t.form, value: `${t.formText} ${t.csvText}` },
          ]}
        />
      </Section>
    </Page>
  )
}
