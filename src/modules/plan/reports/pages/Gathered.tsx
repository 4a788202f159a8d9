import { link } from '#platform/http/paths.ts'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { Consolidated, Explanation, Mark } from '../consolidation.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { FigureLink } from './pieces.tsx'

/** The words of all agencies, heading by heading, each with its source. */
export function Sayings({ sayings }: Pick<Consolidated, 'sayings'>) {
  const t = useMessages(messages)
  const { heading: name } = useMessages(words)
  return (
    <>
      {sayings.map(({ heading, said }) => (
        <Section key={heading} title={name[heading]} id={heading}>
          {said.length === 0 ? (
            <p class="text-muted">{t.nobodySaid}</p>
          ) : (
            <ul class="space-y-4">
              {said.map(({ text, ...mark }) => (
                <li key={mark.reportId}>
                  <p class="whitespace-pre-line">{text}</p>
                  <SourceMark {...mark} />
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </>
  )
}

/** Why agencies confirmed something else than the ledger has. */
export function Explanations({ explanations }: { explanations: readonly Explanation[] }) {
  const locale = useLocale()
  const t = useMessages(messages)
  if (explanations.length === 0) return null
  return (
    <div class="mt-6">
      <h3 class="card-heading mb-3">{t.explanations}</h3>
      <ul class="space-y-4">
        {explanations.map(({ name, stated, offered, text, ...mark }) => (
          <li key={`${mark.reportId} ${name.vi}`}>
            <p>
              <strong>{name[locale]}.</strong>{' '}
              {t.explained(formatNumber(stated, locale), formatNumber(offered, locale))}.{' '}
              <span class="whitespace-pre-line">{text}</span>
            </p>
            <SourceMark {...mark} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function SourceMark({ reporter, reportId, accepted }: Mark) {
  const t = useMessages(messages)
  return (
    <p class="text-sm text-muted">
      {t.source}: <FigureLink href={link(paths.report, { id: reportId })}>{reporter}</FigureLink>
      {!accepted && ` (${t.awaitingMark})`}
    </p>
  )
}
