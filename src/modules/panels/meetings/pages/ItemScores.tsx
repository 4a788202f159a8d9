import { link } from '#platform/http/paths.ts'
import { startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../item-messages.ts'
import { paths } from '../paths.ts'
import { refusalToStep } from '../rules.ts'
import type { PartProps } from './AgendaItem.tsx'

/** The marks, sealed until they are opened to everybody at once. */
export function ItemScores({ item, meeting }: PartProps) {
  const { state, hat, meetingId: id, formKey, sent } = meeting
  const locale = useLocale()
  const texts = useMessages(messages)
  const { label, ordinal, scores, scored } = item
  if (!scored) return null
  const points = (value: number | null) =>
    value === null ? texts.noMean : formatNumber(value, locale)
  if (!scores) {
    const action = link(paths.scores, { id, item: item.id })
    return (
      <>
        <h4 class="mt-6 mb-2 font-semibold">{texts.scores}</h4>
        <p>{texts.sealed}</p>
        {refusalToStep('open-scores', state, hat) === null && (
          <Form {...startOf(action, sent, `${formKey}-s${ordinal}`)}>
            <Button kind="secondary">{texts.openScores(label)}</Button>
          </Form>
        )}
      </>
    )
  }
  return (
    <>
      <h4 class="mt-6 mb-2 font-semibold">{texts.scores}</h4>
      <DataTable
        caption={`${texts.scores}: ${label}`}
        captionHidden
        rows={scores.reviews}
        rowKey={({ reviewerId }) => reviewerId}
        columns={[
          { title: texts.reviewer, cell: ({ name }) => name },
          { title: texts.mean, figures: true, cell: ({ mean }) => points(mean) },
        ]}
      />
      <DefinitionList
        items={[
          { term: texts.official, value: points(scores.mean) },
          ...(scores.spread === null
            ? []
            : [{ term: texts.spread, value: formatNumber(scores.spread, locale) }]),
        ]}
      />
    </>
  )
}
