import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { MoneyStages, type Stages } from '../../pages/MoneyStages.tsx'
import { messages } from '../messages.ts'
import type { Fate } from '../rules.ts'

/** The line that a proposal became part of, as its proposer reads of it. */
export type LineOfProposal = {
  number: number
  name: string
  cutReason: string | null
  money: Stages
  /** Why it was changed or found to be less, in the words of whoever did. */
  reasons: readonly string[]
}

type Props = { fate: Fate; cutReason: string | null; line: LineOfProposal | undefined }

/** What became of a proposal. */
export function FateSection({ fate, cutReason, line }: Props) {
  const texts = useMessages(messages)
  if (!line)
    return fate === 'cut' ? (
      <Section title={texts.fateTitle}>
        <WhyCut reason={cutReason} />
      </Section>
    ) : null
  return (
    <Section title={texts.fateTitle}>
      <p class="mb-4">{texts.fateLine(line.number, line.name)}</p>
      {line.cutReason && <WhyCut reason={line.cutReason} />}
      <MoneyStages {...line.money} />
      {line.reasons.length > 0 && (
        <>
          <h3 class="card-heading mt-6 mb-2">{texts.fateWhy}</h3>
          <ul class="list-disc pl-6" lang="vi">
            {line.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function WhyCut({ reason }: { reason: string | null }) {
  const texts = useMessages(messages)
  return (
    <p class="mb-4">
      <strong>{texts.cutReason}:</strong>{' '}
      <span lang="vi" class="whitespace-pre-line">
        {reason}
      </span>
    </p>
  )
}
