import { useEffect, useRef } from 'preact/hooks'
import { useLocale } from '#ui/locale.tsx'
import { refresh } from './live.ts'
import { pressRow } from './press-row.ts'
import type { shapeOf } from './shape.ts'

export type LiveProps = { definition: ReturnType<typeof shapeOf> }

/** Keeps the form around it as its answers ask for: which fields show, what the rows add up to. It draws nothing itself. */
export default function LiveForm({ definition }: LiveProps) {
  const place = useRef<HTMLSpanElement>(null)
  const locale = useLocale()

  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const follow = () => refresh(form, definition, locale)
    const press = (event: Event) => {
      if (!pressRow(form, event.target)) return
      event.preventDefault()
      follow()
    }
    form.addEventListener('input', follow)
    form.addEventListener('change', follow)
    form.addEventListener('click', press)
    follow()
    return () => {
      form.removeEventListener('input', follow)
      form.removeEventListener('change', follow)
      form.removeEventListener('click', press)
    }
  }, [definition, locale])

  return <span ref={place} hidden />
}
