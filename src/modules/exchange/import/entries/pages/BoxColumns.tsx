import type { EntryBox, KindCode } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import type { ImportProps } from '../../pages/ImportPage.tsx'
import { SettingForm } from '../../pages/SettingForm.tsx'
import { paths } from '../../paths.ts'
import { boxesFor } from '../boxes.ts'
import { boxField } from '../forms.ts'
import { entryMessages } from '../messages.ts'
import { BoxHelp } from './BoxHelp.tsx'

type Props = ImportProps & { kind: KindCode }

/** Which column of the table fills which box of a kind's form. */
export function BoxColumns(props: Props) {
  const { one, kind, columns, sent } = props
  const texts = useMessages(entryMessages).columns
  const locale = useLocale()
  const { id, choices } = one
  const action = link(paths.boxes, { id })
  const boxes = boxesFor(kind)
  const filled = choices.boxes ?? {}
  const missing = boxes.filter(({ name, required }) => required && !filled[name])
  const used = new Set(Object.values(filled))
  const open = boxes.filter(({ name }) => !filled[name]).length
  const unused = columns.filter((column) => !used.has(column))
  const select = ({ name, label, required }: EntryBox) => (
    <Select
      key={name}
      name={boxField(name)}
      label={label[locale]}
      options={columns.map((column) => ({ value: column, label: column }))}
      value={filled[name]}
      placeholder={texts.none}
      optional={!required}
    />
  )
  return (
    <Section title={texts.title}>
      <p>{texts.lead}</p>
      {missing.length > 0 && (
        <Notice tone="warning">
          {texts.missing(missing.map(({ label }) => label[locale]).join('; '))}
        </Notice>
      )}
      {unused.length > 0 && <p class="text-muted">{texts.unused(unused.join('; '))}</p>}
      <BoxHelp id={id} boxes={boxes} />
      <details open={missing.length > 0 || sent?.action === action}>
        <summary class="link">{texts.open(boxes.length - open, boxes.length)}</summary>
        <SettingForm of={props} action={action} class="my-4 space-y-6">
          <div class="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {boxes.filter(({ english }) => !english).map(select)}
          </div>
          <h3>{texts.english}</h3>
          <div class="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {boxes.filter(({ english }) => english).map(select)}
          </div>
          <Button kind="secondary">{texts.save}</Button>
        </SettingForm>
      </details>
    </Section>
  )
}
