import { formatMoney, formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages as itemTexts } from '../item-messages.ts'
import { messages } from '../minutes-messages.ts'
import type { RecordedItem, RecordedMotion } from '../record.ts'
import { words } from '../words.ts'

/** The course of one item: who left it, the marks, what was said, what was voted. */
export function MinutesItem({ item }: { item: RecordedItem }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { item: numbered, noMean } = useMessages(itemTexts)
  const { ordinal, subject, applicant, recused, scores, discussion, motions } = item
  const points = (value: number | null) => (value === null ? noMean : formatNumber(value, locale))
  return (
    <article class="mt-6">
      <h3>{numbered(ordinal, subject.label)}</h3>
      {applicant && <p>{applicant[locale]}</p>}
      {recused.length > 0 && (
        <>
          <h4>{texts.left}</h4>
          <ul class="list-disc pl-6">
            {recused.map(({ personId, name, reason }) => (
              <li key={personId}>
                {name}: {reason[locale]}
              </li>
            ))}
          </ul>
        </>
      )}
      {scores && (
        <>
          <ul class="list-disc pl-6">
            {scores.reviews.map(({ reviewerId, name, mean }) => (
              <li key={reviewerId}>{texts.scores(name, points(mean))}</li>
            ))}
          </ul>
          <p>{texts.mean(points(scores.mean))}</p>
        </>
      )}
      {discussion && (
        <>
          <h4>{texts.discussion}</h4>
          <p class="whitespace-pre-line">{discussion}</p>
        </>
      )}
      {motions.length === 0 && <p>{texts.noMotion}</p>}
      {motions.map((motion) => (
        <Motion key={motion.openedAt} motion={motion} />
      ))}
    </article>
  )
}

function Motion({ motion }: { motion: RecordedMotion }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const named = useMessages(words)
  const { counted, carried, notCarried, noQuorum } = useMessages(itemTexts)
  const { kind, wording, amount, closedAt, votesFor, votesAgainst, abstentions } = motion
  const verdict = motion.carried === null ? noQuorum : motion.carried ? carried : notCarried
  const what =
    amount === null ? named.kind[kind] : `${named.kind[kind]}, ${formatMoney(amount, locale)}`
  return (
    <>
      <h4>
        {texts.motion}: {what}
      </h4>
      <p class="whitespace-pre-line">{wording}</p>
      {closedAt && (
        <p>
          {verdict}. {counted(votesFor ?? 0, votesAgainst ?? 0, abstentions ?? 0)}
        </p>
      )}
    </>
  )
}
