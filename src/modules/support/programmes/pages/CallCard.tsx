import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Badge } from '#ui/Badge.tsx'
import { Card, CardGrid } from '#ui/Card.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { paths as callPaths } from '../../calls/paths.ts'
import type { CallState } from '../../calls/rules.ts'
import { messages } from '../messages.ts'

export type CallFacts = {
  slug: string
  title: Text
  summary: Text
  state: CallState
  opensAt: Date
  closesAt: Date
  /** In đồng. */
  maxAmount: number
}

export const stateTones = {
  open: 'success',
  upcoming: 'info',
  closed: 'neutral',
  unpublished: 'warning',
  archived: 'neutral',
} as const

/** A call among others: its state, until when, and how much. */
export function CallCard({ slug, title, summary, state, opensAt, closesAt, maxAmount }: CallFacts) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const moments = {
    upcoming: [texts.opensAt, opensAt],
    open: [texts.closesAt, closesAt],
    closed: [texts.closedAt, closesAt],
    unpublished: [texts.opensAt, opensAt],
  } as const
  const [label, at] = moments[state]
  return (
    <Card
      title={title[locale]}
      href={link(callPaths.call, { slug })}
      over={<Badge tone={stateTones[state]}>{texts.states[state]}</Badge>}
      foot={
        <>
          <p>
            {label}: <strong>{<Moment at={at} />}</strong>
          </p>
          <p>
            {texts.upTo}: <Money amount={maxAmount} />
          </p>
        </>
      }
    >
      {summary[locale]}
    </Card>
  )
}

/** Calls side by side, in the order given. */
export function CallCards({ calls }: { calls: readonly CallFacts[] }) {
  return (
    <CardGrid>
      {calls.map((call) => (
        <CallCard key={call.slug} {...call} />
      ))}
    </CardGrid>
  )
}
