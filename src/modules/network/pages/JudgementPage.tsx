import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { type Done, messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { ConfirmationRefusal, WithdrawalRefusal } from '../rules.ts'
import type { Investment } from '../schema.ts'
import { Report, StandingBadge } from './Report.tsx'

/** A form that came back, by the address it was sent to. */
export type SentForm = {
  action: string
  raw: Raw
  formKey: string
  version: number | undefined
  problems?: readonly Problem[] | undefined
}

type Props = {
  investment: Investment
  startupName: string
  formKey: string
  sent?: SentForm | undefined
  refusal?: ConfirmationRefusal | WithdrawalRefusal | undefined
  done?: Done | undefined
}

/** What an officer decides on. */
export function JudgementPage({ investment, startupName, formKey, sent, refusal, done }: Props) {
  const texts = useMessages(messages)
  const { id, standing, version } = investment
  const open = { formKey, sent, version }
  return (
    <Page
      title={texts.judgementTitle(startupName)}
      over={<StandingBadge standing={standing} />}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.waiting, label: texts.officersTitle },
      ]}
      notice={
        refusal ? { tone: 'warning', text: texts.problem[refusal] } : done && texts.done[done]
      }
    >
      <Report investment={investment} />
      {standing === 'reported' && (
        <>
          <Section title={texts.confirm}>
            <Form
              action={link(paths.confirmation, { investment: id })}
              formKey={formKey}
              version={version}
            >
              <p>{texts.confirmHint}</p>
              <Button>{texts.confirm}</Button>
            </Form>
          </Section>
          <ReasonForm
            {...open}
            action={link(paths.sendingBack, { investment: id })}
            submit={texts.sendBack}
            label={texts.sendBackReason}
          />
        </>
      )}
      {standing === 'confirmed' && (
        <ReasonForm
          {...open}
          action={link(paths.withdrawal, { investment: id })}
          submit={texts.withdraw}
          label={texts.withdrawReason}
        />
      )}
    </Page>
  )
}

type ReasonProps = Pick<Props, 'formKey' | 'sent'> & {
  action: string
  submit: string
  label: string
  version: number
}

function ReasonForm({ action, submit, label, version, formKey, sent }: ReasonProps) {
  const texts = useMessages(messages)
  const back = sent?.action === action ? sent : undefined
  return (
    <Section title={submit}>
      <Form
        action={action}
        formKey={back?.formKey ?? formKey}
        // A form that does not parse keeps the version it was read at; after a refusal the new text was shown.
        version={back?.problems ? (back.version ?? version) : version}
        raw={back?.raw}
        problems={back?.problems}
      >
        <TextArea name="reason" label={label} hint={texts.reasonHint} rows={4} maxLength={1000} />
        <Button kind="secondary">{submit}</Button>
      </Form>
    </Section>
  )
}
