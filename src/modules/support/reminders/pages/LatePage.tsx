import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { type Column, DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { formatNumber } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { Stage } from '../../cases/clock.ts'
import { messages as progressMessages } from '../../cases/progress-messages.ts'
import { messages as screeningMessages } from '../../screening/messages.ts'
import type { NextActor } from '../../states.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { StageCounts } from './StageCounts.tsx'

export type LateRow = {
  id: string
  number: string
  /** Where the reader can open the case; a leader reads only what waits for a decision. */
  href: string | undefined
  applicant: string
  call: Text
  stage: Stage
  actor: NextActor
  /** The name of the officer in whose hands it is. */
  holder: string | undefined
  due: string | undefined
  daysLate: number | undefined
}

type Choice = { id: string; title: Text }

type Props = {
  rows: readonly LateRow[]
  unknown: readonly LateRow[]
  missingYears: readonly number[]
  calls: readonly Choice[]
  agencies: readonly Choice[]
  callId: string | undefined
  agencyId: string | undefined
}

/** What is late, at which stage and with whom, the worst first. */
export function LatePage(props: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { rows, unknown, calls, agencies } = props
  const choices = (list: readonly Choice[]) =>
    list.map(({ id, title }) => ({ value: id, label: title[locale] }))
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      wide
    >
      <Form
        action={paths.late}
        method="get"
        label={texts.filterLabel}
        class="mb-6 grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]"
      >
        <Select
          name="dot"
          label={texts.call}
          optional
          placeholder={texts.allCalls}
          options={choices(calls)}
          value={props.callId}
        />
        <Select
          name="co-quan"
          label={texts.agency}
          optional
          placeholder={texts.allAgencies}
          options={choices(agencies)}
          value={props.agencyId}
        />
        <Button kind="secondary">{texts.filter}</Button>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneAdvice}</EmptyState>
      ) : (
        <>
          <StageCounts rows={rows} />
          <CaseTable caption={texts.title} rows={rows} />
        </>
      )}
      {unknown.length > 0 && (
        <Section title={texts.unknownTitle}>
          <p>{texts.unknownLead(props.missingYears.join(', '))}</p>
          <CaseTable caption={texts.unknownTitle} rows={unknown} />
        </Section>
      )}
    </Page>
  )
}

function CaseTable({ caption, rows }: { caption: string; rows: readonly LateRow[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { stages } = useMessages(progressMessages)
  const { actors } = useMessages(screeningMessages)
  const { columns } = texts
  const shown: Column<LateRow>[] = [
    {
      title: columns.number,
      cell: ({ href, number }) => (href ? <Link href={href}>{number}</Link> : number),
    },
    { title: columns.applicant, cell: ({ applicant }) => applicant },
    { title: columns.call, cell: ({ call }) => call[locale] },
    { title: columns.stage, cell: ({ stage }) => stages[stage] },
    {
      title: columns.holder,
      cell: ({ actor, holder }) => (holder ? `${actors[actor]}: ${holder}` : actors[actor]),
    },
    { title: columns.due, cell: ({ due }) => (due ? <Day on={due} /> : texts.noCount) },
    {
      title: columns.late,
      figures: true,
      cell: ({ due, daysLate }) =>
        due === undefined
          ? '–'
          : daysLate === undefined
            ? texts.noCount
            : formatNumber(daysLate, locale),
    },
  ]
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={shown}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}
