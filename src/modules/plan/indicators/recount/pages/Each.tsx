import { organisationPaths } from '#modules/organisations/index.ts'
import type { Assessment } from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../messages.ts'
import type { Recount, RecountRow } from '../queries.ts'
import { type ReasonWords, reasonsOf } from '../words.ts'

const tones: Record<Assessment['overall'], Tone> = {
  eligible: 'success',
  'not-eligible': 'danger',
  unknown: 'warning',
}

/** Each startup under each set of rules, with what it fails or what is not known of it. */
export function Each({ recount: { definitions, rows } }: { recount: Recount }) {
  const locale = useLocale()
  const t = useMessages(messages)
  return (
    <Section title={t.each} id="tung-du-an">
      <DataTable<RecountRow>
        caption={t.each}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            title: t.startup,
            cell: ({ startup }) =>
              startup ? (
                <Link href={link(organisationPaths.organisation, { slug: startup.slug })}>
                  {startup.name[locale]}
                </Link>
              ) : (
                t.unnamed
              ),
          },
          ...definitions.map(({ code, name }) => ({
            title: name?.[locale] ?? t.ofPlan,
            cell: ({ known, judged }: RecountRow) =>
              known ? (
                <Answer assessment={judged.find((one) => one.code === code)?.assessment} />
              ) : (
                <span class="text-muted">{t.notPublic}</span>
              ),
          })),
        ]}
      />
    </Section>
  )
}

function Answer({ assessment }: { assessment: Assessment | undefined }) {
  const locale = useLocale()
  const t = useMessages(messages)
  if (!assessment) return <>–</>
  const { overall, judgements } = assessment
  const reasons = reasonsOf(judgements, locale)
  return (
    <>
      <Badge tone={tones[overall]}>{t[overall]}</Badge>
      {overall === 'not-eligible' && <Reasons reasons={reasons} />}
      {overall === 'unknown' && (
        <details class="mt-1">
          <summary class="link text-sm">{t.why(reasons.length)}</summary>
          <Reasons reasons={reasons} />
        </details>
      )}
    </>
  )
}

function Reasons({ reasons }: { reasons: readonly ReasonWords[] }) {
  return (
    <ul class="mt-1 space-y-1 text-sm">
      {reasons.map(({ wording, why, clause }) => (
        <li key={wording}>
          {wording} ({clause}). <span class="text-muted">{why}</span>
        </li>
      ))}
    </ul>
  )
}
