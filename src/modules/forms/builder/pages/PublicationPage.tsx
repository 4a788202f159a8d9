import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { FormDefinition } from '../../definition.ts'
import type { FormChange } from '../../differences.ts'
import type { Finding } from '../../findings.ts'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { PublishRefusal } from '../rules.ts'
import { sentences } from '../sentences.ts'
import { ChangeList } from './ChangeList.tsx'
import { Findings } from './Findings.tsx'

type Props = {
  id: string
  title: string
  version: number
  definition: FormDefinition
  findings: readonly Finding[]
  /** The number that the version would have; 1 for the first. */
  number: number
  changes: readonly FormChange[]
  formKey: string
  refusal?: PublishRefusal | undefined
}

/** What publishing would change, before it is done. */
export function PublicationPage(props: Props) {
  const texts = useMessages(messages)
  const { refusal: refusals } = useMessages(sentences)
  const { id, title, number, changes, findings, refusal } = props
  return (
    <Page
      title={`${texts.publishTitle} ${number}: ${title}`}
      lead={texts.publishLead(number)}
      crumbs={[
        { href: paths.forms, label: texts.title },
        { href: link(paths.draft, { id }), label: title },
      ]}
      notice={refusal && { tone: 'warning', text: refusals[refusal] }}
    >
      <Findings id={id} definition={props.definition} findings={findings} />
      <Section title={texts.differences}>
        {number === 1 ? (
          <p>{texts.firstVersion}</p>
        ) : changes.length === 0 ? (
          <p>{texts.noDifference}</p>
        ) : (
          <ChangeList changes={changes} />
        )}
      </Section>
      {findings.length === 0 && changes.length > 0 && (
        <Form
          action={link(paths.publication, { id })}
          formKey={props.formKey}
          version={props.version}
        >
          <Button kind="call">{texts.publish}</Button>
        </Form>
      )}
    </Page>
  )
}
