import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import {
  type Condition,
  comparisons,
  type FormDefinition,
  type FormField,
  type ShowIf,
} from '../../definition.ts'
import { comparisonsFor } from '../../findings.ts'
import { CONDITIONS, fieldName, isName, valueInWords, valueName } from '../condition-lines.ts'
import { messages } from '../messages.ts'
import { words } from '../words.ts'

type Props = {
  definition: FormDefinition
  /** The fields that stand before, of which a condition may speak. */
  before: readonly FormField[]
  showIf: ShowIf | undefined
}

/** When a field or section is asked at all. */
export function ConditionFields({ definition, before, showIf }: Props) {
  const texts = useMessages(messages)
  const targets = before.filter(({ type }) => comparisonsFor(type).length > 0)
  return (
    <fieldset class="form" id="condition">
      <legend class="text-lg font-semibold">{texts.condition}</legend>
      <p class="text-muted">{targets.length === 0 ? texts.noBefore : texts.conditionLead}</p>
      {targets.length > 0 && (
        <>
          {Array.from({ length: CONDITIONS }, (_, at) => at).map((at) => (
            <OneCondition
              key={at}
              at={at}
              definition={definition}
              targets={targets}
              condition={showIf?.conditions[at]}
            />
          ))}
          <RadioGroup
            name="match"
            label={texts.match}
            value={showIf?.match ?? 'all'}
            options={[
              { value: 'all', label: texts.all },
              { value: 'any', label: texts.any },
            ]}
          />
        </>
      )}
    </fieldset>
  )
}

type OneProps = {
  at: number
  definition: FormDefinition
  targets: readonly FormField[]
  condition: Condition | undefined
}

function OneCondition({ at, definition, targets, condition }: OneProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { is } = useMessages(words)
  return (
    <div class="form-cells">
      <Select
        name={fieldName(at)}
        label={texts.target(at + 1)}
        value={condition?.field}
        optional
        options={targets.map(({ code, label }) => ({
          value: code,
          label: label[locale] || label.vi,
        }))}
      />
      <Select
        name={isName(at)}
        label={texts.comparison(at + 1)}
        value={condition?.is}
        optional
        options={comparisons.map((value) => ({ value, label: is[value] }))}
      />
      <TextField
        name={valueName(at)}
        label={texts.value(at + 1)}
        hint={at === 0 ? texts.valueHint : undefined}
        value={condition && valueInWords(condition, definition, locale)}
        optional
      />
    </div>
  )
}
