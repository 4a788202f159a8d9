import type { PackageItem } from '../packages/shapes.ts'
import { type Incoming, words } from './incoming.ts'
import { plainOf } from './plain.ts'

/** An item of a package as it is kept here. It is signed, not trusted: words alone are taken. */
export function incomingOf(item: PackageItem): Incoming {
  const { id, version } = item
  if (item.state === 'withdrawn') return { id, state: 'withdrawn', version }
  const { title, summary, text, link, publishedAt, happens, figure } = item
  return {
    id,
    state: 'present',
    version,
    content: {
      title: inBoth(title, (each) => line(each, 300)),
      summary: inBoth(summary, (each) => line(each, 500)),
      text: text && inBoth(text, (each) => words(each, 100_000)),
      link,
      publishedAt,
      happens: happens && { ...happens, place: happens.place && line(happens.place.vi, 300) },
      ...(figure ? { figure: { value: figure.value, target: figure.target } } : {}),
    },
  }
}

const line = (text: string, most: number) => words(plainOf(text), most).replace(/\s+/g, ' ')

const inBoth = (
  { vi, en }: { vi: string; en: string | null },
  change: (text: string) => string,
) => ({
  vi: change(vi),
  en: en === null ? null : change(en),
})
