import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages as deskMessages } from '../../desk-messages.ts'
import { type CallChoices, CallForm } from '../../pages/CallForm.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { ChangeRefusal } from '../rules.ts'

type Props = CallChoices & {
  id: string
  code: string
  formKey: string
  /** Of the change in the making; absent while there is none. */
  version: number | undefined
  raw: Raw
  problems: readonly Problem[]
  refusal: ChangeRefusal | undefined
}

/** A change of a published call, written on the same form as the call. */
export function ChangePage({ id, code, version, problems, refusal, ...form }: Props) {
  const texts = useMessages(messages)
  const desk = useMessages(deskMessages)
  const sentences: Record<string, string> = texts.fault
  const own = problems.flatMap((each) => {
    const sentence = sentences[each.code]
    return sentence ? [[each.field, sentence] as const] : []
  })
  return (
    <Page
      title={texts.title(code)}
      lead={texts.lead}
      crumbs={[
        { href: '/ban-lam-viec', label: desk.desk },
        { href: paths.calls, label: desk.title },
        { href: link(paths.draft, { id }), label: code },
      ]}
      notice={refusal ? { tone: 'warning', text: texts.problem[refusal] } : undefined}
    >
      <CallForm
        {...form}
        action={link(paths.change, { id })}
        {...(version === undefined ? {} : { version })}
        problems={problems}
        faults={Object.fromEntries(own)}
        submit={texts.save}
      >
        <TextArea name="reason" label={texts.reason} hint={texts.reasonHint} rows={3} />
      </CallForm>
    </Page>
  )
}
