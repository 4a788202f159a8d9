import type { Rubric, RubricCriterion, Score } from '#modules/panels/index.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { NumberField } from '#ui/fields/NumberField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { localised, useLocale, useMessages } from '#ui/locale.tsx'
import { type SentForm, startOf } from '../../screening/sent.ts'
import { awayName, reasonName, scoreName } from '../forms.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

type Props = {
  assignmentId: string
  version: number
  rubric: Rubric
  scores: readonly Score[]
  formKey: string
  sent: SentForm | undefined
}

/** The score sheet of a rubric; it is kept as a draft until the reviewer finishes. */
export function ScoreForm({ assignmentId, version, rubric, scores, formKey, sent }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages).scores
  const action = link(paths.scores, { id: assignmentId })
  const completion = link(paths.completion, { id: assignmentId })
  // Both buttons send this form: whichever sent it, it comes back here.
  const mine = sent?.action === completion ? { ...sent, action } : sent
  return (
    <>
      <p>{texts.lead}</p>
      <Form {...startOf(action, mine, formKey)} version={version}>
        {rubric.criteria.map((criterion) => (
          <CriterionFields
            key={criterion.code}
            criterion={criterion}
            given={scores.find(({ criterionCode }) => criterionCode === criterion.code)}
          />
        ))}
        <p class="text-muted">{texts.finishLead}</p>
        <div class="flex flex-wrap gap-3">
          <Button kind="secondary">{texts.save}</Button>
          <Button formAction={localised(locale, completion)}>{texts.finish}</Button>
        </div>
      </Form>
    </>
  )
}

type FieldsProps = { criterion: RubricCriterion; given: Score | undefined }

function CriterionFields({ criterion, given }: FieldsProps) {
  const locale = useLocale()
  const texts = useMessages(messages).scores
  const { code, max, weight, anchors = [] } = criterion
  const name = criterion.name[locale]
  return (
    <fieldset class="grid gap-4">
      <legend class="text-xl font-semibold">{name}</legend>
      <p class="text-muted">
        {criterion.question[locale]} {texts.weight(weight)}
      </p>
      {anchors.length > 0 && (
        <DefinitionList
          items={anchors.map(({ score, meaning }) => ({
            term: texts.anchor(score),
            value: meaning[locale],
          }))}
        />
      )}
      <NumberField
        name={scoreName(code)}
        label={texts.score(name, max)}
        value={given?.score}
        optional
      />
      <Checkbox
        name={awayName(code)}
        label={texts.away(name)}
        checked={given?.notApplicable ?? false}
        optional
      />
      <TextArea
        name={reasonName(code)}
        label={texts.reason(name)}
        value={given?.reason}
        rows={3}
        optional
      />
    </fieldset>
  )
}
