import { entryKinds } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { ImportProps } from '../../pages/ImportPage.tsx'
import { paths } from '../../paths.ts'
import { ARTICLE } from '../forms.ts'
import { entryMessages } from '../messages.ts'

/** What the rows of a table are. */
export function KindChoice({ one, formKey, sent }: ImportProps) {
  const texts = useMessages(entryMessages).kind
  const locale = useLocale()
  const { id, version, choices } = one
  const action = link(paths.kind, { id })
  const back = sent?.action === action ? sent : undefined
  return (
    <Section title={texts.title}>
      <p>{texts.lead}</p>
      <Form
        action={action}
        formKey={back?.formKey ?? formKey()}
        version={version}
        raw={back?.raw}
        problems={back?.problems}
      >
        <Select
          name="kind"
          label={texts.label}
          options={[
            { value: ARTICLE, label: texts.article },
            ...entryKinds.map(({ code, name }) => ({ value: code, label: name[locale] })),
          ]}
          value={choices.kind ?? ARTICLE}
        />
        <Button kind="secondary">{texts.save}</Button>
      </Form>
    </Section>
  )
}
