import { useMessages } from '#ui/locale.tsx'
import { messages } from '../timeline-messages.ts'

/** Whose hands a case passed from and into. */
export function HandedOver({ from, to }: { from: string | undefined; to: string | undefined }) {
  const texts = useMessages(messages)
  return <p>{texts.handedOver(from, to ?? texts.somebody)}</p>
}
