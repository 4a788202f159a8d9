import { link } from '#platform/http/paths.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { FormSection } from '../../definition.ts'
import { paths } from '../../paths.ts'
import { fieldsBefore } from '../condition-lines.ts'
import { messages } from '../messages.ts'
import { ConditionFields } from './ConditionFields.tsx'
import { EditPage, type EditProps, WordFields } from './EditPage.tsx'

export function SectionPage({ section, ...props }: EditProps & { section: FormSection }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { code, title, intro, showIf } = section
  return (
    <EditPage
      {...props}
      title={`${texts.section}: ${title[locale] || title.vi}`}
      action={link(paths.section, { id: props.id, section: code })}
    >
      <WordFields label={title} help={intro} />
      <ConditionFields
        definition={props.definition}
        before={fieldsBefore(props.definition, { section: code })}
        showIf={showIf}
      />
    </EditPage>
  )
}
