import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { rowFields } from '../choices.ts'
import { columnField, topicField } from '../forms.ts'
import { paths } from '../paths.ts'
import { previewMessages } from '../preview-messages.ts'
import type { ImportProps } from './ImportPage.tsx'
import { SettingForm } from './SettingForm.tsx'

/** How the whole move comes in. */
export function Settings(props: ImportProps) {
  const { one, topics, categories, sent } = props
  const locale = useLocale()
  const texts = useMessages(previewMessages).choices
  const { id, choices } = one
  const action = link(paths.choices, { id })
  const problems = sent?.action === action ? sent.problems : undefined
  const options = topics.map(({ code, name }) => ({ value: code, label: name[locale] }))
  return (
    <>
      {props.columns.length > 0 && <Columns {...props} />}
      <Section title={texts.title}>
        <SettingForm
          of={props}
          action={action}
          faults={
            problems?.some(({ code }) => code === 'not-a-server')
              ? { picturesFrom: texts.notAServer }
              : undefined
          }
        >
          <RadioGroup
            name="publish"
            label={texts.publish}
            hint={texts.publishHint}
            value={choices.publish ? 'published' : 'draft'}
            options={[
              { value: 'draft', label: texts.draft },
              { value: 'published', label: texts.published },
            ]}
          />
          <Select
            name="topic"
            label={texts.topic}
            hint={texts.topicHint}
            options={options}
            value={choices.topic}
            placeholder={texts.topicNone}
            optional
          />
          {categories.length > 0 && (
            <details open>
              <summary class="link">{texts.categories}</summary>
              {categories.map(({ name, total }, index) => (
                <Select
                  key={name}
                  name={topicField(index)}
                  label={texts.category(name, formatNumber(total, locale))}
                  options={options}
                  value={choices.topics[name]}
                  placeholder={texts.topicNone}
                  optional
                />
              ))}
            </details>
          )}
          <TextField
            name="picturesFrom"
            label={texts.picturesFrom}
            hint={texts.picturesHint}
            value={choices.picturesFrom}
            type="url"
            maxLength={200}
            optional
          />
          <Checkbox name="tellOrigin" label={texts.tellOrigin} checked={choices.tellOrigin} />
          <Button kind="secondary">{texts.save}</Button>
        </SettingForm>
      </Section>
    </>
  )
}

function Columns(props: ImportProps) {
  const { columns } = props
  const texts = useMessages(previewMessages).columns
  const { id, choices } = props.one
  return (
    <Section title={texts.title}>
      {choices.columns?.title ? (
        <p>{texts.lead}</p>
      ) : (
        <Notice tone="warning">{texts.noTitle}</Notice>
      )}
      <SettingForm of={props} action={link(paths.columns, { id })}>
        {rowFields.map((field) => (
          <Select
            key={field}
            name={columnField(field)}
            label={texts.field[field]}
            options={columns.map((name) => ({ value: name, label: name }))}
            value={choices.columns?.[field]}
            placeholder={texts.none}
            optional={field !== 'title'}
          />
        ))}
        <Button kind="secondary">{texts.save}</Button>
      </SettingForm>
    </Section>
  )
}
