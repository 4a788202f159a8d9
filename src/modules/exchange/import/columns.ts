import { fold } from '#platform/text/fold.ts'
import { type RowField, rowFields } from './choices.ts'
import type { SourceItem } from './sources/item.ts'
import { isFormulaError } from './sources/table.ts'
import { asHtml } from './sources/texts.ts'

/** What people call the columns, without marks; the first that fits wins. */
const names: Record<RowField, readonly string[]> = {
  title: ['tieu de', 'ten bai', 'ten tin', 'title', 'tieu de bai viet', 'ten', 'headline'],
  summary: ['tom tat', 'trich yeu', 'mo ta', 'summary', 'sapo', 'excerpt', 'description'],
  body: ['noi dung', 'bai viet', 'chi tiet', 'content', 'body', 'noi dung bai viet', 'text'],
  published: ['ngay dang', 'ngay', 'thoi gian', 'date', 'published', 'ngay xuat ban', 'thoi diem'],
  author: ['tac gia', 'nguoi viet', 'author', 'nguoi dang', 'nguon'],
  category: ['chuyen muc', 'danh muc', 'the loai', 'category', 'loai tin', 'chuyen trang'],
  language: ['ngon ngu', 'language', 'lang'],
  address: ['dia chi', 'duong dan', 'link', 'url', 'lien ket', 'address'],
}

/** Which column is for what, as far as the headers say so. */
export function guessColumns(columns: readonly string[]): Partial<Record<RowField, string>> {
  const taken = new Set<string>()
  const guessed: Partial<Record<RowField, string>> = {}
  for (const exact of [true, false])
    for (const field of rowFields) {
      if (guessed[field]) continue
      const found = columns.find(
        (column) =>
          !taken.has(column) &&
          names[field].some((name) =>
            exact ? fold(column) === name : fold(column).startsWith(name),
          ),
      )
      if (found) {
        guessed[field] = found
        taken.add(found)
      }
    }
  return guessed
}

/** A row of a table as what its columns make of it; anything else as it is. */
export function readRow(
  item: SourceItem,
  columns: Partial<Record<RowField, string>> | null,
): SourceItem {
  const { cells } = item
  if (!cells) return item
  const told = (field: RowField) => {
    const cell = (cells[columns?.[field] ?? ''] ?? '').trim()
    return isFormulaError(cell) ? '' : cell
  }
  const body = told('body')
  const category = told('category')
  return {
    ...item,
    title: told('title').replace(/\s+/g, ' '),
    summary: told('summary'),
    html: /<(p|br|div|ul|h\d|table)[\s>/]/i.test(body) ? body : asHtml(body),
    published: told('published'),
    author: told('author'),
    categories: category ? [{ name: category, slug: '' }] : [],
    language: languageOf(told('language')),
    address: told('address'),
  }
}

const languageOf = (said: string): string =>
  /^(en|tieng anh|english|anh)$/.test(fold(said)) ? 'en' : said === '' ? '' : 'vi'
