import type { FieldOption } from '../definition.ts'
import { codeFor } from './codes.ts'

// One option a line: Vietnamese | English | value. The value may be left out: it is made of the Vietnamese words.

/** Reads the options that an officer typed, one a line; a line with too many parts is named. */
export function readOptions(typed: string): { options: FieldOption[] } | { faultyLine: number } {
  const options: FieldOption[] = []
  for (const [index, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue
    const parts = line.split('|').map((part) => part.trim())
    const [vi = '', en = '', given = ''] = parts
    const taken = options.map(({ value }) => value)
    if (parts.length > 3 || vi === '' || line.length > 500) return { faultyLine: index + 1 }
    if (given !== '' && !/^[\w.-]{1,80}$/.test(given)) return { faultyLine: index + 1 }
    options.push({ value: given || codeFor(vi, taken, 'lua-chon'), label: { vi, en } })
  }
  return { options }
}

/** The lines that give these options. */
export const optionLines = (options: readonly FieldOption[] = []): string =>
  options.map(({ value, label }) => [label.vi, label.en, value].join(' | ')).join('\n')
