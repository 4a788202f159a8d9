import { entryKindOf, isAboutPerson, type KindCode } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { ImportProps } from '../../pages/ImportPage.tsx'
import { paths } from '../../paths.ts'
import { entryMessages } from '../messages.ts'
import { BoxColumns } from './BoxColumns.tsx'

type Props = ImportProps & { kind: KindCode }

/** How the rows of a table come in as entries. */
export function EntrySettings(props: Props) {
  const { one, kind, formKey, sent } = props
  const texts = useMessages(entryMessages).choices
  const { id, version, choices } = one
  const action = link(paths.publish, { id })
  const back = sent?.action === action ? sent : undefined
  return (
    <>
      <BoxColumns {...props} />
      <Section title={texts.title}>
        {isAboutPerson(entryKindOf(kind)) ? (
          <p>{texts.person}</p>
        ) : (
          <Form
            action={action}
            formKey={back?.formKey ?? formKey()}
            version={version}
            raw={back?.raw}
            problems={back?.problems}
          >
            <RadioGroup
              name="publish"
              label={texts.publish}
              value={choices.publish ? 'published' : 'draft'}
              options={[
                { value: 'draft', label: texts.draft },
                { value: 'published', label: texts.published },
              ]}
            />
            <Button kind="secondary">{texts.save}</Button>
          </Form>
        )}
      </Section>
    </>
  )
}
