import { Link } from './Link.tsx'
import { useMessages } from './locale.tsx'
import { messages } from './messages.ts'

/** The place in a document that a rule or a number rests on, such as "1394/QĐ-UBND, I.2.a". */
export function Clause({ text, href }: { text: string; href?: string }) {
  const texts = useMessages(messages)
  const inside = (
    <>
      <span aria-hidden="true">§</span>
      <span class="sr-only">{texts.clause}: </span>
      {text}
    </>
  )
  return href ? (
    <Link href={href} class="clause clause-link">
      {inside}
    </Link>
  ) : (
    <span class="clause">{inside}</span>
  )
}
