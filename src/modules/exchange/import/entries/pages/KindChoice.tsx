import { entryKinds } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { ImportProps } from '../../pages/ImportPage.tsx'
import { SettingForm } from '../../pages/SettingForm.tsx'
import { paths } from '../../paths.ts'
import { ARTICLE } from '../forms.ts'
import { entryMessages } from '../messages.ts'

/** What the rows of a table are. */
export function KindChoice(props: ImportProps) {
  const texts = useMessages(entryMessages).kind
  const locale = useLocale()
  const { id, choices } = props.one
  return (
    <Section title={texts.title}>
      <p>{texts.lead}</p>
      <SettingForm of={props} action={link(paths.kind, { id })}>
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
      </SettingForm>
    </Section>
  )
}
