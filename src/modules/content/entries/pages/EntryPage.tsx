import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { inLanguage } from '#platform/text/searchable.ts'
import { Badge } from '#ui/Badge.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page, type PageNotice } from '#ui/shell/Page.tsx'
import { DescribedAs } from '#ui/structured/StructuredData.tsx'
import { Body } from '../../body/Body.tsx'
import { fromPlain } from '../../body/markup.ts'
import type { LapsedBasis } from '../../documents/bases.ts'
import { LapseNotice } from '../../documents/pages/LapseNotice.tsx'
import type { Kind } from '../kinds/kind.ts'
import { messages } from '../messages.ts'
import { listPath, paths } from '../paths.ts'
import type { Names } from '../references.ts'
import type { Standing } from '../rules.ts'
import type { Entry } from '../schema.ts'
import { AnswerBox, answeredBy } from './AnswerBox.tsx'
import { EntryCards } from './EntryCard.tsx'
import { FactValue } from './FactValue.tsx'

export type EntryPageProps = {
  kind: Kind
  entry: Entry
  names: Names
  standing: Standing
  structured: object | undefined
  referring: readonly Entry[]
  siblings: readonly Entry[]
  today: string
  /** Texts that it cites and that hold no longer. */
  lapsed?: readonly LapsedBasis[]
}

/** One thing: the answer first, then what is known of it, then the story. */
export function EntryPage(props: EntryPageProps) {
  const { kind, entry, names, standing, structured, referring, siblings, today } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const title = inLanguage(entry.title, locale)
  const summary = inLanguage(entry.summary, locale)
  return (
    <Page
      title={title.text}
      description={summary.text}
      crumbs={[{ href: listPath(kind), label: kind.plural[locale] }]}
      over={
        <>
          {standing === 'closed' && <Badge tone="warning">{texts.closedTag}</Badge>}
          {standing === 'stale' && <Badge tone="warning">{texts.staleTag}</Badge>}
        </>
      }
      notice={useStandingNotice(kind, entry, standing)}
    >
      {structured && <DescribedAs about={structured} />}
      {title.lang !== locale && <Notice>{texts.onlyVietnamese}</Notice>}
      <LapseNotice bases={props.lapsed ?? []} />
      <p class="my-6 text-xl" lang={summary.lang}>
        {summary.text}
      </p>
      <AnswerBox kind={kind} entry={entry} names={names} open={standing !== 'closed'} />
      <Facts kind={kind} entry={entry} names={names} />
      <Narrative kind={kind} entry={entry} />
      <Freshness entry={entry} />
      {referring.length > 0 && (
        <Section title={texts.related}>
          <EntryCards entries={referring} names={names} today={today} />
        </Section>
      )}
      {siblings.length > 0 && (
        <Section title={texts.sameOrganisation}>
          <EntryCards entries={siblings} names={names} today={today} />
        </Section>
      )}
    </Page>
  )
}

function useStandingNotice(kind: Kind, entry: Entry, standing: Standing): PageNotice | null {
  const locale = useLocale()
  const texts = useMessages(messages)
  const day = formatDay(cityDay(entry.confirmedAt ?? entry.changedAt), locale)
  if (standing === 'closed' && kind.closing)
    return { tone: 'warning', text: kind.closing.words[locale] }
  if (standing === 'hidden') return { tone: 'warning', text: texts.hidden(day) }
  return standing === 'stale' ? { tone: 'warning', text: texts.stale(day) } : null
}

type Part = { kind: Kind; entry: Entry; names: Names }

/** Every field that was filled in and that the box on top does not answer, the tables below the others. */
function Facts({ kind, entry, names }: Part) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const answered = answeredBy(kind)
  const known = kind.fields.flatMap((field) => {
    const fact = entry.facts[field.code]
    return fact === undefined || answered.has(field.code) ? [] : [{ field, fact }]
  })
  if (known.length === 0) return null
  const tables = known.filter(({ field }) => field.type === 'table')
  return (
    <Section title={texts.evidence}>
      <DefinitionList
        items={known
          .filter(({ field }) => field.type !== 'table')
          .map(({ field, fact }) => ({
            term: field.label[locale],
            value: <FactValue field={field} fact={fact} names={names} />,
          }))}
      />
      {tables.map(({ field, fact }) => (
        <div key={field.code} class="mt-8">
          <h3 class="mb-3">{field.label[locale]}</h3>
          <FactValue field={field} fact={fact} names={names} />
        </div>
      ))}
    </Section>
  )
}

function Narrative({ kind, entry }: Pick<Part, 'kind' | 'entry'>) {
  const locale = useLocale()
  const { text, lang } = inLanguage(entry.body, locale)
  if (text.trim() === '') return null
  return (
    <Section title={kind.narrative[locale]}>
      <Body text={fromPlain(text)} lang={lang} />
    </Section>
  )
}

/** When it was last touched and confirmed, and the way to say that it is wrong. */
function Freshness({ entry }: Pick<Part, 'entry'>) {
  const texts = useMessages(messages)
  return (
    <p class="mt-10 text-muted">
      {texts.changed}: <Moment at={entry.changedAt} />.{' '}
      {entry.confirmedAt && (
        <>
          {texts.confirmed}: <Moment at={entry.confirmedAt} />.{' '}
        </>
      )}
      <Link href={link(paths.fault, { id: entry.id })}>{texts.reportFault}</Link>
    </p>
  )
}
