import type { ComponentChildren } from 'preact'
import { Badge } from './Badge.tsx'
import { Clause } from './Clause.tsx'
import { useMessages } from './locale.tsx'
import { Day } from './Moment.tsx'
import { messages } from './messages.ts'

export type VerdictProps = {
  criterion: string
  verdict: 'met' | 'not-met' | 'unknown'
  clause?: { text: string; href?: string }
  /** What would make it met, or known. */
  missing?: ComponentChildren
  /** The last day (`YYYY-MM-DD`) on which it is still met. */
  holdsUntil?: string | undefined
  /** The first day on which it no longer is. */
  lapsesOn?: string | undefined
  /** What the verdict rests on. */
  children?: ComponentChildren
}

/** One criterion and how it stands. */
export function Verdict({
  criterion,
  verdict,
  clause,
  missing,
  holdsUntil,
  lapsesOn,
  children,
}: VerdictProps) {
  const texts = useMessages(messages)
  return (
    <li class={`verdict verdict-${verdict}`}>
      <div class="verdict-answer">
        {verdict === 'met' && <Badge tone="success">{texts.met}</Badge>}
        {verdict === 'not-met' && <Badge tone="danger">{texts.notMet}</Badge>}
        {verdict === 'unknown' && (
          <Badge tone="warning" icon="question">
            {texts.unknown}
          </Badge>
        )}
      </div>
      <div>
        <p class="font-semibold">{criterion}</p>
        {missing && (
          <p>
            <span class="text-muted">{texts.missing}:</span> {missing}
          </p>
        )}
        {holdsUntil && (
          <p class="text-muted">
            {texts.holdsUntil} <Day on={holdsUntil} />
            {lapsesOn && (
              <>
                {texts.lapsesOn} <Day on={lapsesOn} />
              </>
            )}
            .
          </p>
        )}
        {!holdsUntil && lapsesOn && (
          <p>
            {texts.lapsedOn} <Day on={lapsesOn} />.
          </p>
        )}
        {children}
        {clause && (
          <p class="mt-2">
            <Clause {...clause} />
          </p>
        )}
      </div>
    </li>
  )
}

export function VerdictList({ verdicts }: { verdicts: readonly VerdictProps[] }) {
  return (
    <ul class="verdicts">
      {verdicts.map((verdict) => (
        <Verdict key={verdict.criterion} {...verdict} />
      ))}
    </ul>
  )
}
