import { Icon } from '../Icon.tsx'
import { useMessages } from '../locale.tsx'
import { messages } from '../messages.ts'
import { useSite } from '../site.ts'

/** Says on every page that its records are made up, while they are. */
export function SampleBanner() {
  const texts = useMessages(messages)
  if (!useSite().sample) return null
  return (
    <p class="sample-banner">
      <Icon name="info" class="size-4" />
      <span>
        <strong>{texts.sample}.</strong> <span class="sample-note">{texts.sampleNote}</span>
      </span>
    </p>
  )
}
