import { localised } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { clean } from '#platform/text/clean.ts'
import { inLanguage } from '#platform/text/searchable.ts'
import { formatDay } from '#ui/format.ts'
import type { News } from './gathering.ts'
import { digestTexts } from './messages.ts'

export type Part = { name: string; path: string; news: readonly News[] }

type Ends = { manage: string; leave: string; endsOn: string }

const MOST_SHOWN = 20

/** The digest as a plain letter: each list under its name, what is new before what changed. */
export function digestLetter(
  { origin, locale, today }: Pick<Scope, 'origin' | 'locale' | 'today'>,
  parts: readonly Part[],
  ends: Ends,
): { subject: string; text: string } {
  const texts = digestTexts[locale]
  const entry = ({ path, title, summary, changed }: News) => {
    const { text, lang } = inLanguage(title, locale)
    const said = oneLine(inLanguage(summary, locale).text)
    const mark = changed ? `${texts.changed} ` : ''
    const note = lang === locale ? '' : ` ${texts.onlyVietnamese}`
    return [`• ${mark}${oneLine(text)}${note}`, said, origin + localised(lang, path)]
      .filter(Boolean)
      .join('\n  ')
  }
  const sections = parts.map(({ name, path, news }) => {
    const ordered = [...news].sort((a, b) => Number(a.changed) - Number(b.changed))
    const shown = ordered.slice(0, MOST_SHOWN).map(entry)
    const rest = ordered.length - shown.length
    const more = rest > 0 ? [texts.more(rest)] : []
    const all = `${texts.whole} ${origin}${localised(locale, path)}`
    return [oneLine(name).toUpperCase(), ...shown, ...more, all].join('\n\n')
  })
  const [only] = parts
  const subject =
    parts.length === 1 && only ? texts.about(oneLine(only.name)) : texts.several(parts.length)
  const foot = texts.foot({ ...ends, endsOn: formatDay(ends.endsOn, locale) })
  return {
    subject: `${subject} · ${formatDay(today, locale)}`,
    text: [...sections, '--', foot].join('\n\n\n'),
  }
}

const oneLine = (text: string) => clean(text).replace(/\s+/g, ' ').trim()
