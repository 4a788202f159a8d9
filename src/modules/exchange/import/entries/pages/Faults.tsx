import type { KindCode } from '#modules/content/index.ts'
import { useLocale } from '#ui/locale.tsx'
import type { RowFault } from '../fault.ts'
import { faultSentence } from '../sentences.ts'

type Props = { kind: KindCode | null | undefined; faults: readonly RowFault[] }

/** What the form of a kind has against a row. */
export function Faults({ kind, faults }: Props) {
  const locale = useLocale()
  if (!kind || faults.length === 0) return null
  return (
    <ul class="list-disc ps-6 text-start">
      {faults.map((fault) => (
        <li key={fault.field} class="break-words">
          {faultSentence(kind, fault, locale)}
        </li>
      ))}
    </ul>
  )
}
