import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../messages.ts'
import type { ShownProposal } from '../shown.ts'
import { ProposalAnswerText } from './pieces.tsx'

/** What a report proposed, item by item, each with where it stands. */
export function OwnProposals({ proposals }: { proposals: readonly ShownProposal[] }) {
  const t = useMessages(messages)
  if (proposals.length === 0) return null
  return (
    <Section title={t.ownTitle} id="de-xuat">
      <ul class="space-y-4">
        {proposals.map(({ id, text, ...one }) => (
          <li key={id}>
            <p class="whitespace-pre-line">{text}</p>
            <p>
              <ProposalAnswerText {...one} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
