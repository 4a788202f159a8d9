import type { EntryBox } from '#modules/content/index.ts'
import { fold } from '#platform/text/fold.ts'

/** What tables call the words that every kind has, without marks; fields are known by their labels. */
const also: Record<string, readonly string[]> = {
  title: ['tieu de', 'ten goi', 'ten', 'title', 'name'],
  summary: ['tom tat', 'mo ta ngan', 'gioi thieu', 'mo ta', 'summary', 'description'],
  body: ['noi dung', 'chi tiet', 'mo ta chi tiet', 'content', 'body', 'text'],
  organisation: ['don vi', 'to chuc', 'co quan', 'cong ty', 'doanh nghiep', 'organisation'],
  contact: ['lien he', 'contact'],
  sector: ['linh vuc', 'nganh', 'field', 'sector'],
  sectors: ['linh vuc', 'nganh', 'fields', 'sectors'],
  _address: ['dia chi cu', 'duong dan', 'link', 'url', 'lien ket', 'old address'],
  _confirmed: ['ngay cap nhat', 'cap nhat', 'ngay dang', 'updated', 'last updated'],
  _person: ['email', 'e-mail', 'thu dien tu', 'dia chi thu'],
}

const ENGLISH = /[ (_]+(tieng anh|in english|english|en)\)?$/

/** A header without what people hang on it: stars, colons, numbers in front. */
const bare = (header: string): string =>
  fold(header)
    .replace(/^\d+[.)]\s*/, '')
    .replace(/[*:]+$/, '')
    .trim()

function namesOf({ name, label, english }: EntryBox): string[] {
  const own = [fold(label.vi), fold(label.en), fold(name)]
  if (!english) return [...own, ...(also[name] ?? [])]
  const base = name.replace(/_en$/, '')
  const words = [fold(label.vi), fold(label.en)].map((each) => each.replace(ENGLISH, ''))
  return [
    ...own,
    ...[...words, fold(base), ...(also[base] ?? [])].flatMap((word) =>
      ['tieng anh', '(tieng anh)', 'english', '(english)', 'en', '(en)'].map(
        (sign) => `${word} ${sign}`,
      ),
    ),
  ]
}

/** Which column fills which box, as far as the headers say so; no column fills two. */
export function guessBoxes(
  boxes: readonly EntryBox[],
  columns: readonly string[],
): Record<string, string> {
  const headers = columns.map((column) => ({ column, words: bare(column) }))
  const free = new Set(columns)
  const guessed: Record<string, string> = {}
  const ways = [
    (words: string, names: readonly string[]) => names.slice(0, 3).includes(words),
    (words: string, names: readonly string[]) => names.includes(words),
    (words: string, names: readonly string[]) => names.some((name) => words.startsWith(`${name} `)),
  ]
  for (const matches of ways)
    for (const box of boxes) {
      if (guessed[box.name]) continue
      const found = headers.find(
        ({ column, words }) =>
          free.has(column) && ENGLISH.test(words) === box.english && matches(words, namesOf(box)),
      )
      if (!found) continue
      guessed[box.name] = found.column
      free.delete(found.column)
    }
  return guessed
}
