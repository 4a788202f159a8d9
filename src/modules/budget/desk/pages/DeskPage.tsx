import { withQuery } from '#platform/http/query-fields.ts'
import type { Waiting } from '#platform/waiting.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import type { LineInBooks } from '../../lines/queries.ts'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { LinesTable } from './LinesTable.tsx'

type Props = {
  waiting: readonly Waiting[]
  years: readonly number[]
  year: number
  lines: readonly LineInBooks[]
  rights: { estimate: boolean; finance: boolean }
}

/** Finance's desk: what waits, then the year line by line. */
export function DeskPage({ waiting, years, year, lines, rights }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      wide
    >
      <Section title={texts.waiting}>
        {waiting.length === 0 ? (
          <EmptyState title={texts.nothing}>{texts.nothingAdvice}</EmptyState>
        ) : (
          <DataTable
            caption={texts.waiting}
            captionHidden
            rows={waiting}
            rowKey={({ href, title }) => `${href} ${title.vi}`}
            columns={[
              {
                title: texts.what,
                cell: ({ href, title }) => <Link href={href}>{title[locale]}</Link>,
              },
              { title: texts.since, cell: ({ since }) => <Moment at={since} /> },
            ]}
          />
        )}
      </Section>
      <p class="flex flex-wrap gap-3">
        {rights.estimate && <ButtonLink href={paths.newLine}>{texts.newLine}</ButtonLink>}
        <ButtonLink href={withQuery(paths.trialBalance, { nam: year })} kind="secondary">
          {texts.balance}
        </ButtonLink>
        {rights.finance && (
          <>
            <ButtonLink href={paths.accounts} kind="secondary">
              {texts.accounts}
            </ButtonLink>
            <ButtonLink href={paths.alarms} kind="secondary">
              {texts.alarms}
            </ButtonLink>
          </>
        )}
        <ButtonLink href={paths.threshold} kind="quiet">
          {texts.threshold}
        </ButtonLink>
      </p>
      <Section title={texts.lines(year)}>
        <YearTabs years={years} year={year} path={paths.desk} />
        {lines.length === 0 ? <p>{texts.noLines}</p> : <LinesTable year={year} lines={lines} />}
      </Section>
    </Page>
  )
}

type YearProps = { years: readonly number[]; year: number; path: string }

export function YearTabs({ years, year, path }: YearProps) {
  const texts = useMessages(messages)
  if (years.length === 0) return null
  return (
    <Tabs
      label={texts.years}
      tabs={years.map((one) => ({
        href: withQuery(path, { nam: one }),
        label: String(one),
        current: one === year,
      }))}
    />
  )
}
