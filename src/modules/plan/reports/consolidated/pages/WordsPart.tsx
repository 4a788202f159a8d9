import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { words as reportWords } from '../../words.ts'
import { aboutOf } from '../about.ts'
import type { Consolidation, Explanation, Saying } from '../content.ts'
import { messages } from '../messages.ts'
import { leftOut, sourceOf, takenAs } from '../reading.ts'

/** The text of the report heading by heading, with what was taken in word for word and whose words it covers; proposals stand apart. */
export function WordsPart({ sections }: Pick<Consolidation, 'sections'>) {
  const t = useMessages(messages)
  const { heading: name } = useMessages(reportWords)
  return (
    <>
      {sections
        .filter(({ heading }) => heading !== 'proposals')
        .map(({ heading, text, sayings }) => (
          <Section key={heading} title={name[heading]} id={heading}>
            {text && (
              <p class="whitespace-pre-line" lang="vi">
                {text}
              </p>
            )}
            {!text && takenAs(sayings, 'inserted').length === 0 && (
              <p class="text-muted">{t.nothingHere}</p>
            )}
            <Taken sayings={sayings} />
          </Section>
        ))}
    </>
  )
}

/** Why figures differ from the ledger, as far as it stands in the report. */
export function ExplanationsPart({ explanations }: Pick<Consolidation, 'explanations'>) {
  const locale = useLocale()
  const t = useMessages(messages)
  if (takenAs(explanations, 'left-out').length === explanations.length) return null
  const lead = (one: Explanation) =>
    `${one.name[locale]}. ${t.explained(formatNumber(one.stated, locale), formatNumber(one.offered, locale))}. `
  return (
    <div class="mt-6">
      <h3 class="card-heading mb-3">{t.explanations}</h3>
      <Taken sayings={explanations} lead={lead} />
    </div>
  )
}

type TakenProps<One> = { sayings: readonly One[]; lead?: (one: One) => string }

function Taken<One extends Saying>({ sayings, lead }: TakenProps<One>) {
  const locale = useLocale()
  const t = useMessages(messages)
  const covered = takenAs(sayings, 'covered')
  return (
    <>
      <ul class="mt-4 space-y-4">
        {takenAs(sayings, 'inserted').map((one) => (
          <li key={`${one.reportId} ${one.part}`}>
            <p class="whitespace-pre-line" lang="vi">
              {lead && <strong>{lead(one)}</strong>}
              {one.text}
            </p>
            <p class="text-sm text-muted">
              {t.source}: {sourceOf(one, locale)}
            </p>
          </li>
        ))}
      </ul>
      {covered.length > 0 && (
        <p class="mt-4 text-sm text-muted">
          {t.coveredBy}: {covered.map((one) => sourceOf(one, locale)).join('; ')}.
        </p>
      )}
    </>
  )
}

/** What an agency said and the report does not, each with the reason. */
export function LeftOutPart({ content }: { content: Consolidation }) {
  const locale = useLocale()
  const t = useMessages(messages)
  const out = leftOut(content)
  if (out.length === 0) return null
  return (
    <Section title={t.leftOut} id="khong-dua">
      <ul class="space-y-4">
        {out.map((one) => (
          <li key={`${one.reportId} ${one.part}`}>
            <p class="whitespace-pre-line">
              <strong>{aboutOf(one, locale)}.</strong> {one.text}
            </p>
            <p class="text-sm text-muted">
              {t.source}: {sourceOf(one, locale)}. {one.reason}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
