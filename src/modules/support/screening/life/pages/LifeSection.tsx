import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { CaseState } from '../../../states.ts'
import type { CaseFormProps } from '../../pages/ScreeningForms.tsx'
import { FoldedTask } from '../../pages/Task.tsx'
import { paths } from '../../paths.ts'
import { startOf } from '../../sent.ts'
import { messages } from '../messages.ts'
import { mayAnnul, mayReopen } from '../rules.ts'

type Props = CaseFormProps & {
  state: CaseState
  /** The officers to whom the case could be handed. */
  receivers: readonly { id: string; name: string }[]
}

/** What is rarely done to a case: handing over, annulling, opening again. */
export function LifeSection({ state, receivers, ...form }: Props) {
  const texts = useMessages(messages)
  if (!mayAnnul(state) && !mayReopen(state) && receivers.length === 0) return null
  return (
    <Section title={texts.title} id="life">
      {receivers.length > 0 && <TransferForm {...form} receivers={receivers} />}
      {mayAnnul(state) && <AnnulmentForm {...form} />}
      {mayReopen(state) && (
        <p class="mt-4">
          <ButtonLink href={link(paths.reopening, { id: form.id })} kind="secondary">
            {texts.reopen.link}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}

function TransferForm({
  id,
  version,
  formKey,
  sent,
  receivers,
}: CaseFormProps & Pick<Props, 'receivers'>) {
  const texts = useMessages(messages).transfer
  const action = link(paths.transfer, { id })
  return (
    <FoldedTask title={texts.title} open={sent?.action === action}>
      <p>{texts.lead}</p>
      <Form {...startOf(action, sent, `${formKey}-t`)} version={version} prefix="transfer">
        <Select
          name="to"
          label={texts.to}
          options={receivers.map((person) => ({ value: person.id, label: person.name }))}
        />
        <TextArea name="note" label={texts.note} rows={3} optional />
        <p>
          <Button kind="secondary">{texts.send}</Button>
        </p>
      </Form>
    </FoldedTask>
  )
}

function AnnulmentForm({ id, version, formKey, sent }: CaseFormProps) {
  const texts = useMessages(messages).annul
  const action = link(paths.annulment, { id })
  return (
    <FoldedTask title={texts.title} open={sent?.action === action}>
      <p>{texts.lead}</p>
      <Form {...startOf(action, sent, `${formKey}-a`)} version={version} prefix="annul">
        <TextArea name="reason" label={texts.reason} rows={4} />
        <p>
          <Button kind="danger">{texts.send}</Button>
        </p>
      </Form>
    </FoldedTask>
  )
}
