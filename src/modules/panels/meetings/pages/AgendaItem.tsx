import { link } from '#platform/http/paths.ts'
import { startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { messages } from '../item-messages.ts'
import { paths } from '../paths.ts'
import { refusalToStep, settles } from '../rules.ts'
import { ItemMotions } from './ItemMotions.tsx'
import { ItemScores } from './ItemScores.tsx'
import type { ItemProps, MeetingProps } from './view.ts'

export type PartProps = { item: ItemProps; meeting: MeetingProps }

/** One item of the agenda with everything that happens on it. */
export function AgendaItem({ item, meeting }: PartProps) {
  const { state, hat, openedAt, meetingId: id, formKey, sent } = meeting
  const { ordinal, label } = item
  const texts = useMessages(messages)
  const started = openedAt !== null
  const removal = link(paths.removal, { id, item: item.id })
  return (
    <article class="mt-8 border-t pt-6" id={`item-${item.id}`}>
      <h3 class="mb-3">{texts.item(ordinal, label)}</h3>
      <ItemFacts item={item} meeting={meeting} />
      {started && <p class="mt-3">{texts.entitled(item.present, item.entitled, item.quorum)}</p>}
      {started && <ItemScores item={item} meeting={meeting} />}
      {started && <Discussion item={item} meeting={meeting} />}
      {started && <ItemMotions item={item} meeting={meeting} />}
      <Declaration item={item} meeting={meeting} />
      {refusalToStep('change', state, hat) === null && (
        <Form {...startOf(removal, sent, `${formKey}-r${ordinal}`)} class="mt-4">
          <Button kind="quiet" small>
            {texts.takeOffItem(label)}
          </Button>
        </Form>
      )}
    </article>
  )
}

function ItemFacts({ item }: PartProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { applicant, requested, ceiling, recused } = item
  return (
    <>
      <DefinitionList
        items={[
          ...(applicant ? [{ term: texts.applicant, value: applicant[locale] }] : []),
          ...(requested === null
            ? []
            : [{ term: texts.requested, value: <Money amount={requested} /> }]),
          ...(ceiling === null ? [] : [{ term: texts.ceiling, value: <Money amount={ceiling} /> }]),
        ]}
      />
      {recused.length > 0 && (
        <>
          <h4 class="mt-6 mb-2 font-semibold">{texts.recused}</h4>
          <ul class="list-disc pl-6">
            {recused.map(({ name, reason }) => (
              <li key={name}>{texts.because(name, reason[locale])}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** What was said: the table writes it down, the others read it. */
function Discussion({ item, meeting }: PartProps) {
  const { state, hat, meetingId: id, formKey, sent } = meeting
  const texts = useMessages(messages)
  const { label, ordinal, discussion } = item
  if (refusalToStep('discuss', state, hat) !== null)
    return discussion ? (
      <>
        <h4 class="mt-6 mb-2 font-semibold">{texts.discussion(label)}</h4>
        <p class="whitespace-pre-line">{discussion}</p>
      </>
    ) : null
  const action = link(paths.discussion, { id, item: item.id })
  return (
    <Form {...startOf(action, sent, `${formKey}-d${ordinal}`)} prefix={`d${ordinal}`}>
      <input type="hidden" name="before" value={discussion} />
      <TextArea
        name="discussion"
        label={texts.discussion(label)}
        hint={texts.discussionHint}
        value={discussion}
        rows={4}
        maxLength={10000}
        optional
      />
      <p>
        <Button kind="secondary">{texts.saveDiscussion(label)}</Button>
      </p>
    </Form>
  )
}

function Declaration({ item, meeting }: PartProps) {
  const { state, hat, meetingId: id, formKey, sent } = meeting
  const texts = useMessages(messages)
  const { label, ordinal, motions } = item
  const settled = motions.some(({ kind, carried }) => settles(kind) && carried !== null)
  if (settled || refusalToStep('recuse', state, hat) !== null) return null
  const start = startOf(link(paths.recusal, { id, item: item.id }), sent, `${formKey}-c${ordinal}`)
  return (
    <details class="mt-4" open={start === sent}>
      <summary>{texts.declare}</summary>
      <Form {...start} prefix={`c${ordinal}`}>
        <TextArea
          name="reason"
          label={texts.declareReason(label)}
          hint={texts.declareHint}
          rows={3}
          maxLength={1000}
        />
        <p>
          <Button kind="danger">{texts.declareSend(label)}</Button>
        </p>
      </Form>
    </details>
  )
}
