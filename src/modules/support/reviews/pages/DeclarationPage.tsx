import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { type SentForm, startOf } from '../../screening/sent.ts'
import { messages, type ReviewProblem } from '../messages.ts'
import { paths } from '../paths.ts'

export type DeclarationProps = {
  assignmentId: string
  number: string
  /** Undefined where the call is judged blind. */
  startup: string | undefined
  call: Text
  people: readonly string[]
  formKey: string
  sent: SentForm | undefined
  problem: ReviewProblem | undefined
}

/** As much of a case as a reviewer needs to know whether there is a conflict, and no more. */
export function DeclarationPage(props: DeclarationProps) {
  const { assignmentId, number, startup, call, people, formKey, sent, problem } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const { declaration, columns } = texts
  const action = link(paths.declaration, { id: assignmentId })
  return (
    <Page
      title={texts.caseTitle(number)}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.title },
      ]}
      notice={problem && { tone: 'warning', text: texts.problem[problem] }}
    >
      <DefinitionList
        items={[
          ...(startup === undefined
            ? [{ term: columns.startup, value: texts.blind }]
            : [
                { term: columns.startup, value: startup },
                { term: texts.people, value: people.join(', ') },
              ]),
          { term: columns.call, value: call[locale] },
        ]}
      />
      <Section title={declaration.title}>
        <p>{startup === undefined ? declaration.blindLead : declaration.lead}</p>
        <Form {...startOf(action, sent, formKey)}>
          <RadioGroup
            name="interest"
            label={declaration.question}
            options={[
              { value: 'none', label: declaration.none },
              { value: 'conflict', label: declaration.conflict },
            ]}
          />
          <TextArea name="reason" label={declaration.reason} rows={3} optional />
          <p>
            <Button>{declaration.send}</Button>
          </p>
        </Form>
      </Section>
    </Page>
  )
}
