import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages as shared } from '../../messages.ts'
import { ActForm, type FormStart } from '../../pages/ActForm.tsx'
import { AnnualBadge } from '../../pages/badges.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { type CycleRefusal, refusals } from '../refusals.ts'
import type { AnnualPlan } from '../schema.ts'

type Row = Pick<AnnualPlan, 'id' | 'year' | 'state' | 'proposalsUntil'>

type Props = FormStart & {
  cycles: readonly Row[]
  /** The years that can be opened; absent for whoever opens none. */
  years: readonly number[] | undefined
  today: string
  refusal: CycleRefusal | undefined
}

/** The annual plans in which the person has a part. */
export function DeskPage({ cycles, years, today, refusal, ...start }: Props) {
  const texts = useMessages(messages)
  const why = useMessages(refusals)
  const words = useMessages(shared)
  return (
    <Page
      title={words.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: words.desk }]}
      notice={refusal && { tone: 'warning', text: why(refusal, '') }}
    >
      {cycles.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneLead}</EmptyState>
      ) : (
        <DataTable<Row>
          caption={words.title}
          captionHidden
          rows={cycles}
          rowKey={({ id }) => id}
          columns={[
            {
              title: texts.year,
              cell: ({ id, year }) => (
                <Link href={link(paths.cycle, { id })}>{words.ofYear(year)}</Link>
              ),
            },
            { title: texts.state, cell: ({ state }) => <AnnualBadge state={state} /> },
            { title: texts.until, cell: ({ proposalsUntil }) => <Day on={proposalsUntil} /> },
          ]}
        />
      )}
      {years && years.length > 0 && (
        <Section title={texts.openTitle}>
          <p class="mb-4">{texts.openLead}</p>
          <ActForm {...start} action={paths.desk} prefix="mo" submit={texts.open}>
            <Select
              name="year"
              label={texts.year}
              options={years.map((year) => ({ value: String(year), label: String(year) }))}
            />
            <DateField name="proposalsUntil" label={texts.until} min={today} />
            <TextArea name="note" label={texts.note} rows={3} maxLength={1000} optional />
          </ActForm>
        </Section>
      )}
    </Page>
  )
}
