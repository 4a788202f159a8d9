import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { actionMessages } from '../../action-messages.ts'
import { deskMessages } from '../../desk-messages.ts'
import type { Approval } from '../../flow/schema.ts'
import type { ApprovalRole } from '../../presets.ts'

export type ApprovalView = {
  approval: Approval
  number: number
  sentBy: string
  settledBy: string | null
  steps: readonly { role: ApprovalRole; by: string; at: Date }[]
}

/** What was sent, who approved, what came back and why. */
export function Log({ approvals }: { approvals: readonly ApprovalView[] }) {
  const texts = useMessages(deskMessages)
  const words = useMessages(actionMessages)
  if (approvals.length === 0) return null
  return (
    <Section title={words.log}>
      <Timeline
        entries={approvals.map(({ approval, number, sentBy, settledBy, steps }) => ({
          key: approval.id,
          at: approval.settledAt ?? approval.sentAt,
          title: `${texts.language[approval.lang]}, ${texts.revision(number)}: ${words.logState[approval.state]}`,
          by: [words.sentBy(sentBy), settledBy].filter(Boolean).join(' · '),
          children: (
            <>
              {steps.map((step) => (
                <p key={step.role}>
                  {words.step[step.role]}: {step.by}
                </p>
              ))}
              {approval.reason && <p class="whitespace-pre-line">{approval.reason}</p>}
            </>
          ),
        }))}
      />
    </Section>
  )
}
