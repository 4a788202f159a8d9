import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { type FormField, type FormSection, fieldTypes } from '../../definition.ts'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { words } from '../words.ts'
import type { DraftProps } from './DraftPage.tsx'
import { Act, PartButtons } from './PartButtons.tsx'

type Props = DraftProps & { section: FormSection }

/** A section with its fields in their order, and a form for one more. */
export function SectionOutline(props: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { id, section, version, formKey } = props
  const title = section.title[locale] || section.title.vi
  return (
    <section class="section" id={`phan-${section.code}`}>
      <div class="section-head">
        <h2>{title}</h2>
        {section.showIf && <Badge>{texts.conditional}</Badge>}
      </div>
      <PartButtons
        id={id}
        version={version}
        formKey={formKey}
        part={`section.${section.code}`}
        label={title}
        change={link(paths.section, { id, section: section.code })}
      />
      {section.fields.length === 0 ? (
        <p class="text-muted my-4">{texts.empty}</p>
      ) : (
        <ol class="definitions my-4">
          {section.fields.map((field) => (
            <FieldOutline key={field.code} {...props} field={field} />
          ))}
        </ol>
      )}
      <AddField {...props} />
    </section>
  )
}

function FieldOutline({ id, version, formKey, field }: Props & { field: FormField }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { type } = useMessages(words)
  const label = field.label[locale] || field.label.vi
  return (
    <li id={`muc-${field.code}`} class="form-row my-2">
      <p class="font-semibold">{label}</p>
      <p class="button-row">
        <Badge>{type[field.type]}</Badge>
        <Badge tone={field.required ? 'info' : 'neutral'}>
          {field.required ? texts.required : texts.optional}
        </Badge>
        {field.showIf && <Badge>{texts.conditional}</Badge>}
      </p>
      <PartButtons
        id={id}
        version={version}
        formKey={formKey}
        part={`field.${field.code}`}
        label={label}
        change={link(paths.field, { id, field: field.code })}
      />
    </li>
  )
}

function AddField({ id, section, version, formKey, sent }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { type } = useMessages(words)
  const action = link(paths.fields, { id })
  const isBack = sent?.action === action && sent.raw.section === section.code
  const name = texts.addField(section.title[locale] || section.title.vi)
  return (
    <details open={isBack || section.fields.length === 0}>
      <summary class="link">{name}</summary>
      <Form
        action={action}
        formKey={formKey}
        version={version}
        raw={isBack ? sent.raw : undefined}
        problems={isBack ? sent.problems : undefined}
        prefix={`new-${section.code}`}
        label={name}
        class="form my-4"
      >
        <input type="hidden" name="section" value={section.code} />
        <TextField name="label" label={texts.fieldName} />
        <Select
          name="type"
          label={texts.fieldType}
          options={fieldTypes.map((value) => ({ value, label: type[value] }))}
        />
        <Button kind="secondary">
          <Act act={texts.addFieldShort} label={section.title[locale] || section.title.vi} />
        </Button>
      </Form>
    </details>
  )
}
