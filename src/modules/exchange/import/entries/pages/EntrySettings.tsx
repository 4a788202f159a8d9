import { entryKindOf, isAboutPerson, type KindCode } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { ImportProps } from '../../pages/ImportPage.tsx'
import { SettingForm } from '../../pages/SettingForm.tsx'
import { paths } from '../../paths.ts'
import { entryMessages } from '../messages.ts'
import { BoxColumns } from './BoxColumns.tsx'

type Props = ImportProps & { kind: KindCode }

/** How the rows of a table come in as entries. */
export function EntrySettings(props: Props) {
  const { one, kind } = props
  const texts = useMessages(entryMessages).choices
  const { id, choices } = one
  return (
    <>
      <BoxColumns {...props} />
      <Section title={texts.title}>
        {isAboutPerson(entryKindOf(kind)) ? (
          <p>{texts.person}</p>
        ) : (
          <SettingForm of={props} action={link(paths.publish, { id })}>
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
          </SettingForm>
        )}
      </Section>
    </>
  )
}
