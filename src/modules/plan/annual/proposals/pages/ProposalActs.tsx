import { link } from '#platform/http/paths.ts'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { ActForm, type FormStart } from '../../pages/ActForm.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

/** What whoever looks may do with a proposal as it stands. */
export type ProposalRights = {
  write: boolean
  withdraw: boolean
  sendBack: boolean
  cut: boolean
  restore: boolean
}

type Props = FormStart & { id: string; version: number; rights: ProposalRights }

export function ProposalActs({ id, version, rights, formKey, back }: Props) {
  const texts = useMessages(messages)
  const start = { formKey, back, version }
  const reason = <TextArea name="reason" label={texts.reason} rows={3} maxLength={1000} />
  return (
    <>
      {rights.withdraw && (
        <Section title={texts.withdraw}>
          <p class="mb-4">{texts.withdrawLead}</p>
          <ActForm
            {...start}
            action={link(paths.withdrawal, { id })}
            prefix="rut"
            kind="danger"
            submit={texts.withdraw}
          />
        </Section>
      )}
      {rights.sendBack && (
        <Section title={texts.sendBack}>
          <ActForm
            {...start}
            action={link(paths.sendingBack, { id })}
            prefix="tra-lai"
            kind="secondary"
            submit={texts.sendBack}
          >
            {reason}
          </ActForm>
        </Section>
      )}
      {rights.cut && (
        <Section title={texts.cutTitle}>
          <ActForm
            {...start}
            action={link(paths.proposalCut, { id })}
            prefix="cat"
            kind="danger"
            submit={texts.cut}
          >
            {reason}
          </ActForm>
        </Section>
      )}
      {rights.restore && (
        <Section title={texts.restoreTitle}>
          <ActForm
            {...start}
            action={link(paths.restoring, { id })}
            prefix="lay-lai"
            kind="secondary"
            submit={texts.restore}
          />
        </Section>
      )}
    </>
  )
}
