import { Clause } from '#ui/Clause.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { VerdictList } from '#ui/Verdict.tsx'
import type { Criterion, Judgement } from '../assess.ts'
import { messages } from '../messages.ts'
import { PartList } from './PartList.tsx'

/** What a call asks of applicants, each with the clause it rests on. */
export function CriteriaList({ criteria }: { criteria: readonly Omit<Criterion, 'rule'>[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  if (criteria.length === 0) return <p>{texts.noCriteria}</p>
  return (
    <ul class="grid gap-4">
      {criteria.map(({ code, wording, clause }) => (
        <li key={code}>
          <p>{wording[locale]}</p>
          <Clause text={clause} />
        </li>
      ))}
    </ul>
  )
}

/** The same criteria held against what is known: on the self-check, the founder's case and the officer's sheet. */
export function JudgementList({ judgements }: { judgements: readonly Judgement[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  if (judgements.length === 0) return <p>{texts.noCriteria}</p>
  return (
    <VerdictList
      verdicts={judgements.map(
        ({ wording, verdict, clause, whatIsMissing, holdsUntil, lapsesOn, part }) => ({
          criterion: wording[locale],
          verdict,
          clause: { text: clause },
          missing: verdict === 'met' ? undefined : whatIsMissing[locale],
          holdsUntil: verdict === 'met' ? holdsUntil : undefined,
          lapsesOn,
          children: (
            <div class="text-muted">
              <PartList part={part} />
            </div>
          ),
        }),
      )}
    />
  )
}
