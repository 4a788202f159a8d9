import type { Problem, Raw } from '#platform/http/form.ts'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import type { WithdrawalRefusal } from '../rules.ts'
import type { Centre } from '../schema.ts'
import { CentreForm } from './CentreForm.tsx'
import { RecordedCentre } from './RecordedCentre.tsx'

/** A form that came back, by the address it was sent to. */
export type SentForm = {
  action: string
  raw: Raw
  formKey: string
  problems?: readonly Problem[] | undefined
}

type Props = {
  centres: readonly Centre[]
  operators: readonly { value: string; label: string }[]
  today: string
  formKey: string
  sent?: SentForm | undefined
  refusal?: WithdrawalRefusal | undefined
  done?: 'recorded' | 'withdrawn' | undefined
}

export function RecordPage({ centres, operators, today, formKey, sent, refusal, done }: Props) {
  const texts = useMessages(messages)
  const good = done && (done === 'recorded' ? texts.recorded : texts.withdrawnNotice)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      notice={refusal ? { tone: 'warning', text: texts.problem[refusal] } : good}
    >
      <Section title={texts.newTitle}>
        <CentreForm operators={operators} today={today} formKey={formKey} sent={sent} />
      </Section>
      {centres.length > 0 && (
        <Section title={texts.listTitle}>
          {centres.map((centre) => (
            <RecordedCentre key={centre.id} centre={centre} formKey={formKey} sent={sent} />
          ))}
        </Section>
      )}
    </Page>
  )
}
