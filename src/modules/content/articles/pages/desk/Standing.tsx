import { Badge } from '#ui/Badge.tsx'
import { useMessages } from '#ui/locale.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { deskMessages } from '../../desk-messages.ts'
import type { LanguageStanding, ShownState, WorkState } from '../../standing.ts'

const workTones: Record<WorkState, Tone> = {
  draft: 'neutral',
  'in-approval': 'info',
  returned: 'warning',
  approved: 'success',
  scheduled: 'info',
}
const shownTones: Record<ShownState, Tone> = {
  published: 'success',
  withdrawn: 'neutral',
  expired: 'neutral',
}

/** What the public has of a language, and beside it how far its newest words have come. */
export function Standing({ written, shown, work }: LanguageStanding) {
  const texts = useMessages(deskMessages)
  if (!written && !shown) return <>{texts.absent}</>
  return (
    <span class="inline-flex flex-wrap gap-1">
      {shown && (
        <Badge tone={shownTones[shown.state]}>
          {texts.shown[shown.state]}, {texts.revision(shown.number)}
        </Badge>
      )}
      {work && <Badge tone={workTones[work]}>{texts.work[work]}</Badge>}
    </span>
  )
}
