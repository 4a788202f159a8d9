import { localised, useReading } from '../locale.tsx'
import { useSite } from '../site.ts'

/** On paper alone: where the page can be read again. */
export function PrintedFrom() {
  const { locale, address } = useReading()
  const { name, origin } = useSite()
  return (
    <p class="printed-from">
      {name} · {origin + localised(locale, address)}
    </p>
  )
}
