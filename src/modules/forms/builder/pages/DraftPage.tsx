import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { FormDefinition } from '../../definition.ts'
import type { Finding } from '../../findings.ts'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { ChangeRefusal } from '../rules.ts'
import { sentences } from '../sentences.ts'
import { Findings } from './Findings.tsx'
import { SectionOutline } from './SectionOutline.tsx'

/** A small form of the page that came back, by the address it was sent to. */
export type SentPart = { action: string; raw: Raw; problems: readonly Problem[] }

export type DraftProps = {
  id: string
  title: string
  code: string
  version: number
  definition: FormDefinition
  findings: readonly Finding[]
  formKey: string
  done?: 'saved' | 'begun' | undefined
  refusal?: ChangeRefusal | undefined
  sent?: SentPart | undefined
}

/** A form in the making: its sections and fields in their order, and what keeps it from being published. */
export function DraftPage(props: DraftProps) {
  const texts = useMessages(messages)
  const { refusal: refusals } = useMessages(sentences)
  const { id, definition, version, formKey, done, refusal, sent } = props
  const action = link(paths.sections, { id })
  const back = sent?.action === action ? sent : undefined
  return (
    <Page
      title={props.title}
      lead={texts.editLead}
      over={props.code}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.forms, label: texts.title },
      ]}
      actions={
        <>
          <ButtonLink href={link(paths.publication, { id })}>{texts.toPublish}</ButtonLink>
          <ButtonLink href={link(paths.preview, { id })} kind="secondary">
            {texts.preview}
          </ButtonLink>
        </>
      }
      notice={refusal ? { tone: 'warning', text: refusals[refusal] } : done && texts[done]}
    >
      <Findings id={id} definition={definition} findings={props.findings} />
      {definition.sections.map((section) => (
        <SectionOutline key={section.code} {...props} section={section} />
      ))}
      <section class="section" aria-label={texts.addSection}>
        <Form
          action={action}
          formKey={formKey}
          version={version}
          raw={back?.raw}
          problems={back?.problems}
          prefix="new-section"
        >
          <TextField name="title" label={texts.sectionName} />
          <Button kind="secondary">{texts.addSection}</Button>
        </Form>
      </section>
    </Page>
  )
}
