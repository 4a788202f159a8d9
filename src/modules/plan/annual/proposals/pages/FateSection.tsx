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
  /** Why it was changed, cut or found to be less, in the words of whoever did. */
  reasons: readonly string[]
}

type Props = { fate: Fate; cutReason: string | null; line: LineOfProposal | undefined }

/** What became of a proposal. */
export function FateSection({ fate, cutReason, line }: Props) {
  const texts = useMessages(messages)
  if (fate === 'cut')
    return (
      <Section title={texts.fateTitle}>
        <p>
          <strong>{texts.cutReason}:</strong> <span lang="vi">{cutReason}</span>
        </p>
      </Section>
    )
  if (!line) return null
  return (
    <Section title={texts.fateTitle}>
      <p class="mb-4">{texts.fateLine(line.number, line.name)}</p>
      {line.cutReason && (
        <p class="mb-4">
          <strong>{texts.cutReason}:</strong> <span lang="vi">{line.cutReason}</span>
        </p>
      )}
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
