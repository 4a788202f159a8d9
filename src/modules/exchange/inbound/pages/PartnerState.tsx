import { Badge } from '#ui/Badge.tsx'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import { isOnlyNote } from '../problems.ts'
import type { Partner } from '../schema.ts'

/** How it stands with a partner, in a word. */
export function PartnerState({ partner }: { partner: Partner }) {
  const { partners: texts } = useMessages(messages)
  const { active, triedAt, problem, failures } = partner
  if (!active) return <Badge>{texts.stopped}</Badge>
  if (!triedAt) return <Badge tone="info">{texts.fresh}</Badge>
  if (!problem) return <Badge tone="success">{texts.well}</Badge>
  return isOnlyNote(problem) ? (
    <Badge tone="warning">{texts.noted}</Badge>
  ) : (
    <Badge tone="danger">{texts.failing(failures)}</Badge>
  )
}
