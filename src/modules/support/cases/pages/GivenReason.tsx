import { useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'

/** Why something was done to a case, in the words of whoever did it. */
export function GivenReason({ reason }: { reason: string }) {
  const texts = useMessages(messages)
  return (
    <p class="whitespace-pre-line">
      {texts.reason}: {reason}
    </p>
  )
}
