import type { ComponentChildren } from 'preact'
import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { FormDefinition } from '../../definition.ts'
import type { Finding } from '../../findings.ts'
import { paths } from '../../paths.ts'
import { faultsOf } from '../faults.ts'
import { messages } from '../messages.ts'
import type { ChangeRefusal } from '../rules.ts'
import { sentences } from '../sentences.ts'
import { Findings } from './Findings.tsx'

/** What the pages that change one part of a form have in common. */
export type EditProps = {
  id: string
  formTitle: string
  version: number
  definition: FormDefinition
  /** What keeps this very part from being published. */
  findings: readonly Finding[]
  formKey: string
  raw?: Raw | undefined
  problems?: readonly Problem[]
  refusal?: ChangeRefusal | undefined
  saved?: boolean
}

type Props = EditProps & {
  title: string
  action: string
  crumbs?: readonly { href: string; label: string }[]
  /** Stands under the form: what is changed by forms of its own. */
  after?: ComponentChildren
  children: ComponentChildren
}

/** One part of a form, to change. */
export function EditPage({ id, title, action, crumbs = [], after, children, ...props }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { refusal: refusals } = useMessages(sentences)
  const { refusal, problems = [] } = props
  return (
    <Page
      title={title}
      crumbs={[
        { href: paths.forms, label: texts.title },
        { href: link(paths.draft, { id }), label: props.formTitle },
        ...crumbs,
      ]}
      notice={
        refusal ? { tone: 'warning', text: refusals[refusal] } : props.saved ? texts.saved : null
      }
    >
      <Findings id={id} definition={props.definition} findings={props.findings} />
      <Form
        action={action}
        formKey={props.formKey}
        version={props.version}
        raw={props.raw}
        problems={problems}
        faults={faultsOf(problems, locale)}
      >
        {children}
        <Button>{texts.save}</Button>
      </Form>
      {after}
    </Page>
  )
}

type WordsProps = {
  label: { vi: string; en: string }
  help?: { vi: string; en: string } | undefined
  withHelp?: boolean
}

/** The name and the help of a part, in both languages. */
export function WordFields({ label, help, withHelp = true }: WordsProps) {
  const texts = useMessages(messages)
  return (
    <>
      <TextField name="labelVi" label={texts.labelVi} value={label.vi} />
      <TextField name="labelEn" label={texts.labelEn} value={label.en} optional />
      {withHelp && (
        <>
          <TextArea name="helpVi" label={texts.helpVi} value={help?.vi} rows={2} optional />
          <TextArea name="helpEn" label={texts.helpEn} value={help?.en} rows={2} optional />
        </>
      )}
    </>
  )
}
