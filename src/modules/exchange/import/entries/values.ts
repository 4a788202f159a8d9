import type { EntryOption } from '#modules/content/index.ts'
import { CITY_TIME_ZONE, cityDay } from '#platform/clock.ts'
import { readMoney } from '#platform/http/typed.ts'
import { fold } from '#platform/text/fold.ts'
import { readMoment } from '../../moments.ts'

// Each reads a cell as people write it into what a form's box takes. What cannot be understood stays as it
// stands, so that the form says what is wrong with it.

const plain = (text: string): string => fold(text.replace(/[–—]/g, '-'))

/** The code of a choice that is written by its code or its words in either language, also without what stands in brackets or behind a colon. */
export function optionOf(options: readonly EntryOption[], written: string): string | undefined {
  const wanted = plain(written)
  const called = ({ value, label }: EntryOption) => [value, label.vi, label.en].map(plain)
  const whole = options.find((option) => called(option).includes(wanted))
  if (whole) return whole.value
  const short = options.filter((option) => called(option).flatMap(shorter).includes(wanted))
  return short.length === 1 ? short[0]?.value : undefined
}

/** “Mức 9: đang dùng rộng rãi” is called “Mức 9” too, and “Tiêu chuẩn quốc gia (TCVN)” both of its names. */
const shorter = (name: string): string[] => {
  const [head = ''] = name.split(':')
  const inside = /^(.*?)\s*\(([^)]*)\)$/.exec(name)
  return [head, ...(inside?.slice(1) ?? [])].map((each) => each.trim()).filter(Boolean)
}

/** The codes of several choices, parted by semicolons or lines; by commas only where every part is one. */
export function optionsOf(options: readonly EntryOption[], written: string): string[] {
  return written
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => {
      const whole = optionOf(options, part)
      if (whole !== undefined) return [whole]
      const parts = part.split(',').map((each) => optionOf(options, each.trim()))
      const all = parts.filter((each) => each !== undefined)
      return all.length === parts.length ? all : [part]
    })
}

const yes = new Set(['co', 'yes', 'y', 'x', 'true', 'dung', '1', 'v', '✓', '✔', '☑', 'bat buoc'])
const no = new Set(['khong', 'no', 'n', 'false', 'sai', '0', '-', '☐'])

export function yesOrNo(written: string): boolean | undefined {
  const said = fold(written).replace(/[.!]$/, '')
  if (yes.has(said)) return true
  return no.has(said) ? false : undefined
}

/** A day, the day of the month first; one that cannot be is left as it stands. */
export function dayOf(written: string): string {
  const text = written.trim()
  const [, day, month, year] = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text) ?? []
  if (day && month && year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const read = readMoment(text)
  return 'instant' in read ? cityDay(read.instant) : text
}

/** A day with its hour, also where the hour stands first; without an hour it is no moment. */
export function momentOf(written: string): string {
  const text = written.trim()
  const numbers = text
    .replace(SPOKEN_DAY, '$1/$2/$3')
    .replace(/(\d)\s*giờ\s*/i, '$1h')
    .replace(/\s*phút/i, '')
  const [, hour, rest] = /^(\d{1,2}[:hg]\d{0,2})[\s,]+(?:ngày\s+)?(\S.*)$/i.exec(numbers) ?? []
  const turned = hour && rest ? `${rest} ${hour}` : numbers
  const read = readMoment(turned)
  if (!('instant' in read) || !CLOCK.test(turned)) return text
  const inCity = Temporal.Instant.fromEpochMilliseconds(read.instant.getTime())
    .toZonedDateTimeISO(CITY_TIME_ZONE)
    .toPlainDateTime()
  return inCity.toString({ smallestUnit: 'minute' })
}

/** An hour of the day; the reader of old files takes 25:00 for 1:00. */
const CLOCK = /(?<!\d)([01]?\d|2[0-3])[:hg]/i

const SPOKEN_DAY = /(?:ngày\s+)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*,?\s*(?:năm\s*)?(\d{4})/i

const measures: Record<string, number> = {
  nghin: 1_000,
  ngan: 1_000,
  trieu: 1_000_000,
  tr: 1_000_000,
  ty: 1_000_000_000,
  ti: 1_000_000_000,
}

/** An amount in đồng, also in millions and billions as people write them. */
export function amountOf(written: string): string {
  const text = written.trim()
  if (readMoney(text) !== undefined) return text
  const [, figure = '', word = ''] =
    /^([\d.,]+)\s*([a-z]+)(?:\s*(?:dong|vnd|d))?$/.exec(fold(text)) ?? []
  const measure = measures[word]
  const thousands = /^\d{1,3}([.,]\d{3})+$/.test(figure)
  const number = Number(thousands ? figure.replace(/[.,]/g, '') : figure.replace(',', '.'))
  const amount = measure === undefined ? Number.NaN : Math.round(number * measure * 1000) / 1000
  return Number.isInteger(amount) ? String(amount) : text
}

/** A whole number, with dots between its thousands or its unit behind it. */
export function numberOf(written: string, units: readonly string[] = []): string {
  const text = written.trim()
  const unit = units.map(fold).find((each) => fold(text).endsWith(each))
  const figure = unit === undefined ? text : text.slice(0, -unit.length).trim()
  return /^\d{1,3}([.,]\d{3})+$/.test(figure) ? figure.replace(/[.,]/g, '') : figure
}

/** An address of the web as people write it, also without what stands before www. */
export const addressOf = (written: string): string =>
  /^www\./i.test(written.trim()) ? `https://${written.trim()}` : written.trim()
