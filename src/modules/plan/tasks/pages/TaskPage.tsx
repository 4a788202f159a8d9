import { Clause } from '#ui/Clause.tsx'
import { type Definition, DefinitionList } from '#ui/DefinitionList.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { SampleTag } from '#ui/SampleTag.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { periodText, type Succession, type TaskPeriod, yearsOf } from '../../file/index.ts'
import { Figures } from '../../indicators/pages/Figures.tsx'
import type { PlanNumber } from '../../numbers.ts'
import { paths as planPaths } from '../../paths.ts'
import type { PlaceThen } from '../../places.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { YearCard, type YearView } from './YearCard.tsx'

export type TaskProps = {
  code: string
  name: string
  clause: string
  planHref: string
  isSample: boolean
  group: string | undefined
  /** Names of agencies today, whoever answers for the task first. */
  leads: readonly string[]
  coordinators: readonly string[]
  /** Where it is done; everywhere if there are none. */
  places: readonly PlaceThen[]
  period: TaskPeriod
  years: readonly YearView[]
  numbers: readonly PlanNumber[]
  handovers: readonly Succession[]
  agencyName: (code: string) => string
}

/** One task: who carries it, when, how far each year's work is, and what it serves. */
export function TaskPage(props: TaskProps) {
  const { code, name, clause, planHref, isSample, group, years, numbers, handovers } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Page
      wide
      title={texts.taskTitle(code)}
      lead={name}
      over={
        <>
          <Clause text={clause} href={planHref} />
          {isSample && <SampleTag />}
        </>
      }
      crumbs={[
        { href: planPaths.plan, label: texts.plan },
        { href: paths.board, label: texts.board },
      ]}
    >
      <DefinitionList
        items={[
          ...carriers(props, texts),
          ...times(props, texts, locale),
          ...placesIn(props, texts, locale),
          ...(group ? [{ term: texts.group, value: group }] : []),
        ]}
      />
      <Section title={texts.yearly} id="cong-viec">
        <div class="grid gap-6 lg:grid-cols-2">
          {years.map((year) => (
            <YearCard key={year.year} {...year} />
          ))}
        </div>
      </Section>
      <Section title={texts.indicators} id="chi-tieu">
        {numbers.length > 0 ? (
          <Figures numbers={numbers} />
        ) : (
          <p class="text-muted">{texts.noIndicators}</p>
        )}
      </Section>
      {handovers.length > 0 && <Handovers {...props} />}
    </Page>
  )
}

type Texts = (typeof messages)['vi']

const carriers = ({ leads, coordinators }: TaskProps, texts: Texts): Definition[] => [
  {
    term: texts.leads,
    value: (
      <ul>
        {leads.map((lead, index) => (
          <li key={lead}>
            {lead}
            {index === 0 && leads.length > 1 && ` (${texts.accountable})`}
          </li>
        ))}
      </ul>
    ),
  },
  {
    term: texts.coordinators,
    value:
      coordinators.length === 0 ? (
        <span class="text-muted">{texts.nobody}</span>
      ) : (
        <ul>
          {coordinators.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ),
  },
]

const placesIn = ({ places }: TaskProps, texts: Texts, locale: 'vi' | 'en'): Definition[] =>
  places.length === 0
    ? []
    : [
        {
          term: texts.places,
          value: (
            <ul>
              {places.map(({ code, name, now }) => (
                <li key={code}>
                  {name[locale]}
                  {now && <span class="text-muted"> ({texts.placeNow(now[locale])})</span>}
                </li>
              ))}
            </ul>
          ),
        },
      ]

const times = ({ period }: TaskProps, texts: Texts, locale: 'vi' | 'en'): Definition[] => [
  {
    term: texts.time,
    value: (
      <>
        {periodText(period, locale)}
        {period.asWritten && (
          <span class="text-muted" lang="vi">
            . {texts.asWritten(period.asWritten)}
          </span>
        )}
      </>
    ),
  },
  { term: texts.years, value: yearsOf(period).join(', ') },
]

function Handovers({ handovers, agencyName }: TaskProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Section title={texts.handovers} id="ke-thua">
      <p class="text-muted mb-4">{texts.handoversLead}</p>
      <ol class="timeline-log">
        {handovers.map(({ from, to, on, kind, note }) => (
          <li key={from}>
            <p class="text-sm text-muted">
              <Day on={on} />
            </p>
            <p class="font-semibold">{texts.handover[kind](agencyName(from), agencyName(to))}</p>
            <p>{note[locale]}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
