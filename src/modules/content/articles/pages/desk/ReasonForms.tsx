import { link } from '#platform/http/paths.ts'
import { startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { MomentField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { paths } from '../../../paths.ts'
import { actionMessages } from '../../action-messages.ts'
import { deskMessages } from '../../desk-messages.ts'
import type { Lang } from '../../schema.ts'
import type { LanguageStanding } from '../../standing.ts'
import type { ActionProps } from './actions.ts'
import { Folded } from './Folded.tsx'

type OneLanguage = ActionProps & { lang: Lang }

/** Whether what came back was sent from the form of this language. */
const cameBack = ({ sent, lang }: OneLanguage, action: string) =>
  sent?.action === action && sent.raw.lang === lang ? sent : undefined

export function ReturnForm({
  open,
  ...props
}: OneLanguage & { open: { revisionId: string; number: number } }) {
  const words = useMessages(actionMessages)
  const action = link(paths.returning, { id: props.id })
  const back = cameBack(props, action)
  const title = words.return(words.lower[props.lang], open.number)
  return (
    <Folded title={title} open={back !== undefined}>
      <Form {...startOf(action, back, props.formKey())} prefix={`return-${props.lang}`}>
        <input type="hidden" name="revision" value={open.revisionId} />
        <input type="hidden" name="lang" value={props.lang} />
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.returnHint}
          rows={3}
          maxLength={2000}
        />
        <p>
          <Button kind="secondary">{title}</Button>
        </p>
      </Form>
    </Folded>
  )
}

export function WithdrawForm(props: OneLanguage) {
  const words = useMessages(actionMessages)
  const action = link(paths.withdrawal, { id: props.id })
  const back = cameBack(props, action)
  const title = words.withdraw(words.lower[props.lang])
  return (
    <Folded title={title} open={back !== undefined}>
      <Form {...startOf(action, back, props.formKey())} prefix={`withdrawal-${props.lang}`}>
        <input type="hidden" name="lang" value={props.lang} />
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.withdrawHint}
          rows={2}
          maxLength={500}
        />
        <p>
          <Button kind="danger">{title}</Button>
        </p>
      </Form>
    </Folded>
  )
}

export function ScheduleForm({ standing, ...props }: ActionProps & { standing: LanguageStanding }) {
  const texts = useMessages(deskMessages)
  const words = useMessages(actionMessages)
  const { lang, ready, shown } = standing
  const action = link(paths.schedule, { id: props.id })
  const back = cameBack({ ...props, lang }, action)
  const up = shown?.state === 'published' ? shown : undefined
  const revisions = new Map(
    [ready, up].flatMap((each) => (each ? [[each.revisionId, each.number] as const] : [])),
  )
  const title = words.schedule(words.lower[lang])
  return (
    <Folded title={title} open={back !== undefined}>
      <Form {...startOf(action, back, props.formKey())} prefix={`schedule-${lang}`}>
        <input type="hidden" name="lang" value={lang} />
        <RadioGroup
          name="kind"
          label={words.kind}
          value={ready ? 'publish' : 'expire'}
          options={(['publish', 'expire'] as const).map((value) => ({
            value,
            label: words.kinds[value],
          }))}
        />
        <Select
          name="revision"
          label={words.ofRevision}
          value={[...revisions.keys()][0]}
          options={[...revisions].map(([value, number]) => ({
            value,
            label: texts.revision(number),
          }))}
        />
        <MomentField name="dueAt" label={words.dueAt} />
        <p>
          <Button kind="secondary">{title}</Button>
        </p>
      </Form>
    </Folded>
  )
}
