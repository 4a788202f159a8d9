import { withQuery } from '#platform/http/query-fields.ts'
import { type SentForm, startOf } from '#platform/http/sent.ts'
import type { Text } from '#platform/locale.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { NumberField } from '#ui/fields/NumberField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { campaignMessages } from '../messages.ts'
import { type CampaignProblem, outcomeMessages } from '../outcome-messages.ts'
import { paths } from '../paths.ts'
import { coverageKinds, type MonthTotal } from '../rules.ts'
import type { Coverage } from '../schema.ts'
import { CoverageTable } from './CoverageTable.tsx'

type Props = {
  rows: readonly Coverage[]
  totals: readonly MonthTotal[]
  campaigns: readonly { id: string; name: Text }[]
  page: number
  pages: number
  formKey: () => string
  sent: SentForm | undefined
  problem: CampaignProblem | undefined
  done: string | undefined
}

export function CoveragePage(props: Props) {
  const { rows, totals, page, pages, formKey, problem, done } = props
  const texts = useMessages(campaignMessages)
  const said = useMessages(outcomeMessages)
  return (
    <Page
      title={texts.coverage}
      lead={texts.recordLead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.campaigns, label: texts.title },
      ]}
      actions={
        <>
          <ButtonLink href={paths.coverageXlsx} kind="secondary">
            {texts.xlsx}
          </ButtonLink>
          <ButtonLink href={paths.coverageCsv} kind="secondary">
            {texts.csv}
          </ButtonLink>
        </>
      }
      notice={problem ? { tone: 'danger', text: said.problem[problem] } : done && said.done[done]}
      wide
    >
      <Months totals={totals} />
      <Section title={texts.list}>
        <CoverageTable rows={rows} formKey={formKey} sent={props.sent} />
        <Pagination
          page={page}
          pages={pages}
          href={(each) => withQuery(paths.coverage, { page: each })}
        />
      </Section>
      <RecordForm {...props} />
    </Page>
  )
}

function Months({ totals }: { totals: readonly MonthTotal[] }) {
  const texts = useMessages(campaignMessages)
  const locale = useLocale()
  const columns = texts.monthColumns
  if (totals.length === 0) return null
  return (
    <Section title={texts.monthly}>
      <DataTable
        caption={texts.monthly}
        captionHidden
        rows={totals}
        rowKey={({ month }) => month}
        columns={[
          { title: columns.month, cell: ({ month }) => month.split('-').toReversed().join('/') },
          { title: columns.pieces, figures: true, cell: ({ pieces }) => String(pieces) },
          {
            title: columns.reach,
            figures: true,
            cell: ({ reach }) => formatNumber(reach, locale),
          },
          {
            title: columns.unmeasured,
            figures: true,
            cell: ({ unmeasured }) => String(unmeasured),
          },
          {
            title: columns.kinds,
            cell: ({ byKind }) =>
              coverageKinds
                .flatMap((kind) => (byKind[kind] ? [`${texts.kinds[kind]} ${byKind[kind]}`] : []))
                .join(', '),
          },
        ]}
      />
    </Section>
  )
}

function RecordForm({ campaigns, sent, formKey }: Props) {
  const texts = useMessages(campaignMessages)
  const locale = useLocale()
  const { field } = texts
  const start = startOf(paths.coverage, sent, formKey())
  const own: Record<string, string> = {
    'source-missing': texts.sourceMissing,
    'not-an-address': texts.notAnAddress,
  }
  const faults = Object.fromEntries(
    (start.problems ?? []).flatMap(({ code, field: name }) => {
      const sentence = own[code]
      return sentence ? [[name, sentence]] : []
    }),
  )
  return (
    <Section title={texts.record}>
      <Form {...start} faults={faults}>
        <Select
          name="kind"
          label={field.kind}
          options={coverageKinds.map((value) => ({ value, label: texts.kinds[value] }))}
        />
        <TextField name="outlet" label={field.outlet} maxLength={200} />
        <TextField name="title" label={field.title} maxLength={300} />
        <DateField name="appearedOn" label={field.appearedOn} />
        <TextField name="link" label={field.link} type="url" maxLength={1000} optional />
        <NumberField name="reach" label={field.reach} hint={texts.reachHint} optional />
        <TextField name="reachSource" label={field.reachSource} maxLength={300} optional />
        <Select
          name="campaign"
          label={field.campaign}
          options={campaigns.map(({ id, name }) => ({ value: id, label: name[locale] }))}
          optional
        />
        <p>
          <Button>{texts.recordSend}</Button>
        </p>
      </Form>
    </Section>
  )
}
