import { useMessages } from './locale.tsx'
import { messages } from './messages.ts'

/** Stands beside a record that is made up. */
export function SampleTag() {
  return <span class="sample-tag">{useMessages(messages).sample}</span>
}
