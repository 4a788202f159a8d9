import { link } from '#platform/http/paths.ts'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatMoney } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { ActForm } from '../../pages/ActForm.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { CycleProps } from './CyclePage.tsx'

/** What whoever looks may do with the plan as it stands. */
export type CycleRights = {
  extend: boolean
  start: boolean
  take: boolean
  handIn: boolean
  finish: boolean
  return: boolean
  approve: boolean
}

type Props = CycleProps & { whole: NonNullable<CycleProps['whole']> }

/** The steps of the plan, each for whoever takes it. */
export function CycleActs({ id, version, rights, whole, formKey, back }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const start = { formKey, back, version }
  const awaited = whole.asked.filter(({ answer }) => answer === 'awaited').map(({ name }) => name)
  const standing = whole.lines.filter(({ state }) => state === 'standing')
  return (
    <>
      {rights.start && (
        <Section title={texts.startTitle}>
          <p class="mb-4">
            {texts.startLead} {awaited.length > 0 && texts.awaited(awaited.join('; '))}
          </p>
          <ActForm
            {...start}
            action={link(paths.composing, { id })}
            prefix="tong-hop"
            submit={texts.start}
          />
        </Section>
      )}
      {rights.handIn && (
        <Section title={texts.handInTitle}>
          <p class="mb-4">{texts.handInLead}</p>
          <ActForm
            {...start}
            action={link(paths.handIn, { id })}
            prefix="trinh"
            submit={texts.handIn}
          />
        </Section>
      )}
      {rights.finish && (
        <Section title={texts.finishTitle}>
          <p class="mb-4">{texts.finishLead}</p>
          <ActForm
            {...start}
            action={link(paths.appraised, { id })}
            prefix="xong"
            submit={texts.finish}
          />
        </Section>
      )}
      {rights.approve && (
        <Section title={texts.approveTitle}>
          <p class="mb-4">{texts.approveLead(standing.length, formatMoney(whole.total, locale))}</p>
          <ActForm
            {...start}
            action={link(paths.approval, { id })}
            prefix="duyet"
            kind="call"
            submit={texts.approve}
          >
            <TextField name="basis" label={texts.basis} maxLength={60} optional />
          </ActForm>
        </Section>
      )}
      {rights.return && (
        <Section title={texts.returnTitle}>
          <ActForm
            {...start}
            action={link(paths.returning, { id })}
            prefix="tra-lai"
            kind="danger"
            submit={texts.return}
          >
            <TextArea name="reason" label={texts.returnReason} rows={3} maxLength={1000} />
          </ActForm>
        </Section>
      )}
    </>
  )
}
