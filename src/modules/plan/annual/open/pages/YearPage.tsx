import { DataTable } from '#ui/DataTable.tsx'
import { formatDay, formatMoney } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { SampleTag } from '#ui/SampleTag.tsx'
import { Section } from '#ui/Section.tsx'
import { StatGrid } from '#ui/Stat.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as planPaths } from '../../../paths.ts'
import { StateBadge } from '../../../tasks/pages/StateBadge.tsx'
import type { Standing, WorkState } from '../../../tasks/rules.ts'
import { type Share, totalOf } from '../../activity/estimate.ts'
import type { Names } from '../../activity/names.ts'
import { messages } from '../messages.ts'

export type YearLine = {
  id: string
  number: number
  name: string
  result: string
  lead: string
  coordinators: readonly string[]
  endsOn: string | null
  who: readonly string[]
  money: readonly Share[]
  task: { label: string; href: string } | undefined
  work: { state: WorkState; standing: Standing } | undefined
}

type Props = {
  year: number
  plan: string
  isSample: boolean
  approvedOn: string
  basis: string | null
  lines: readonly YearLine[]
  bySource: readonly Share[]
  asked: { proposals: number; amount: number }
  /** How many proposals stand in no line of the plan. */
  leftOut: number
  names: Names
}

/** The approved plan of a year, for everybody. */
export function YearPage(props: Props) {
  const { year, plan, isSample, approvedOn, basis, lines, bySource, asked, leftOut, names } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const approved = totalOf(bySource)
  const money = (amount: number) => formatMoney(amount, locale)
  return (
    <Page
      wide
      title={texts.title(year)}
      lead={texts.lead(plan, formatDay(approvedOn, locale))}
      over={
        <>
          {basis && texts.basis(basis)} {isSample && <SampleTag />}
        </>
      }
      crumbs={[{ href: planPaths.plan, label: texts.plan }]}
    >
      <Section title={texts.figures}>
        <StatGrid
          stats={[
            {
              label: texts.asked,
              value: asked.amount,
              format: money,
              note: texts.askedNote(asked.proposals),
            },
            {
              label: texts.approved,
              value: approved,
              format: money,
              note: texts.approvedNote(lines.length),
            },
            {
              label: texts.cut,
              value: asked.amount - approved,
              format: money,
              note: texts.cutNote(leftOut),
            },
          ]}
        />
      </Section>
      <Section title={texts.money}>
        <DataTable<Share>
          caption={texts.money}
          captionHidden
          rows={bySource}
          rowKey={({ source }) => source}
          columns={[
            { title: texts.source, cell: ({ source }) => names.source(source) },
            { title: texts.amount, cell: ({ amount }) => <Money amount={amount} />, figures: true },
          ]}
          foot={[texts.total, <Money key="total" amount={approved} />]}
        />
      </Section>
      <Section title={texts.lines} id="viec">
        <LinesTable lines={lines} names={names} />
      </Section>
    </Page>
  )
}

function LinesTable({ lines, names }: { lines: readonly YearLine[]; names: Names }) {
  const texts = useMessages(messages)
  return (
    <DataTable<YearLine>
      caption={texts.lines}
      captionHidden
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          title: texts.activity,
          cell: ({ number, name, result, task }) => (
            <>
              <span lang="vi">
                {number}. {name}
              </span>
              <span class="block font-normal text-sm">
                {texts.result}: <span lang="vi">{result}</span>
              </span>
              {task && (
                <span class="block font-normal text-sm">
                  {texts.task} <Link href={task.href}>{task.label}</Link>
                </span>
              )}
            </>
          ),
        },
        {
          title: texts.leads,
          cell: ({ lead, coordinators }) => (
            <>
              {lead}
              {coordinators.length > 0 && (
                <span class="block text-sm">
                  {texts.with}: {coordinators.join('; ')}
                </span>
              )}
            </>
          ),
        },
        { title: texts.until, cell: ({ endsOn }) => (endsOn ? <Day on={endsOn} /> : '–') },
        {
          title: texts.money,
          cell: ({ money }) =>
            money.length === 0
              ? texts.free
              : money.map(({ source, amount }) => (
                  <span key={source} class="block">
                    {names.source(source)}: <Money amount={amount} />
                  </span>
                )),
        },
        { title: texts.who, cell: ({ who }) => who.join('; ') },
        { title: texts.state, cell: ({ work }) => (work ? <StateBadge {...work} /> : '–') },
      ]}
    />
  )
}
