import { useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'

/** Why the founders took the case back, in their own words. */
export function WithdrawalReason({ reason }: { reason: string }) {
  const texts = useMessages(messages)
  return (
    <p class="whitespace-pre-line">
      {texts.withdrawReason}: {reason}
    </p>
  )
}
