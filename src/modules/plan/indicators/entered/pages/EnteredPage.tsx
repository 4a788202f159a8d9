import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { PlanIndicator } from '../../../file/index.ts'
import { paths as planPaths } from '../../../paths.ts'
import { ownFaults, type SentForm } from '../../../tasks/sent.ts'
import { type Done, messages, type Refusal } from '../messages.ts'
import { paths } from '../paths.ts'
import type { IndicatorValue } from '../schema.ts'
import { EnteredTable } from './EnteredTable.tsx'

type Props = {
  indicator: PlanIndicator
  values: readonly IndicatorValue[]
  today: string
  formKey: string
  sent: SentForm | undefined
  refusal: Refusal | undefined
  done: Done | undefined
}

/** Where officers enter what documents say of a target that the ledger does not count. */
export function EnteredPage({ indicator, values, today, formKey, sent, refusal, done }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const { code } = indicator
  const action = link(paths.desk, { code })
  const back = sent?.action === action ? sent : undefined
  return (
    <Page
      title={t.title(indicator.name[locale])}
      lead={indicator.whatCounts[locale]}
      crumbs={[{ href: paths.list, label: t.listTitle }]}
      notice={refusal ? { tone: 'warning', text: t.refusal[refusal] } : done && t.done[done]}
    >
      <p class="mb-6">
        <Link href={link(planPaths.indicator, { code })}>{t.public}</Link>
      </p>
      <Section title={t.section}>
        <EnteredTable indicator={indicator} values={values} />
      </Section>
      <Section title={t.enterTitle} id="them">
        <Form
          action={action}
          formKey={back?.formKey ?? formKey}
          raw={back?.raw}
          problems={back?.problems}
          faults={ownFaults(back?.problems, t.fault)}
        >
          <DateField name="on" label={t.on} max={today} />
          <TextField name="value" label={t.value} hint={t.valueHint} maxLength={20} />
          <TextField name="source" label={t.source} hint={t.sourceHint} maxLength={300} />
          <Button>{t.enter}</Button>
        </Form>
      </Section>
      {values
        .filter(({ withdrawnAt }) => withdrawnAt === null)
        .map((value) => (
          <Withdrawal key={value.id} code={code} value={value} formKey={formKey} sent={sent} />
        ))}
    </Page>
  )
}

function Withdrawal({
  code,
  value,
  formKey,
  sent,
}: Pick<Props, 'formKey' | 'sent'> & { code: string; value: IndicatorValue }) {
  const locale = useLocale()
  const t = useMessages(messages)
  const action = link(paths.withdrawal, { code, id: value.id })
  const back = sent?.action === action ? sent : undefined
  return (
    <details class="mt-4" open={back !== undefined}>
      <summary class="link">{t.withdrawTitle(formatDay(value.on, locale))}</summary>
      <Form
        action={action}
        formKey={back?.formKey ?? `${formKey}-${value.id.slice(-8)}`}
        raw={back?.raw}
        problems={back?.problems}
        prefix={value.id}
      >
        <TextField name="reason" label={t.reason} maxLength={500} />
        <Button kind="secondary">{t.withdraw(formatDay(value.on, locale))}</Button>
      </Form>
    </details>
  )
}
