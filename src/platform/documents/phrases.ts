import { amountInWords } from './number-in-words.ts'

export const figures = (value: number): string => value.toLocaleString('vi-VN')

/** `120.000.000 đồng (Bằng chữ: Một trăm hai mươi triệu đồng)`. */
export const amountBoth = (dong: number): string =>
  `${figures(dong)} đồng (Bằng chữ: ${amountInWords(dong)})`

/** A text as typed, without empty lines; the mark that closes a whole paper is taken off. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\.\/\.$/, '.'))
    .filter((line) => line !== '')

/** The same on one line, without a closing mark of its own. */
export const oneLine = (text: string): string =>
  linesOf(text)
    .join(' ')
    .replace(/[.;\s]+$/, '')
