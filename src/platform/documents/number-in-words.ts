const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const

const digit = (value: number): string => digits[value] ?? ''

/** A group of three digits; inside a larger number its empty hundreds are said: "không trăm linh năm". */
function group(value: number, inside: boolean): string[] {
  const hundreds = Math.floor(value / 100)
  const tens = Math.floor((value % 100) / 10)
  const ones = value % 10
  const said = hundreds > 0 || inside ? [digit(hundreds), 'trăm'] : []
  if (tens === 0) return ones === 0 ? said : [...said, ...(said[0] ? ['linh'] : []), digit(ones)]
  const ten = tens === 1 ? ['mười'] : [digit(tens), 'mươi']
  if (ones === 0) return [...said, ...ten]
  if (ones === 5) return [...said, ...ten, 'lăm']
  return [...said, ...ten, ones === 1 && tens > 1 ? 'mốt' : digit(ones)]
}

/** Below a thousand million: millions, thousands, ones; empty groups are left out. */
function belowBillion(value: number, inside: boolean): string[] {
  const words: string[] = []
  for (const [size, name] of [
    [1_000_000, 'triệu'],
    [1_000, 'nghìn'],
    [1, ''],
  ] as const) {
    const part = Math.floor(value / size) % 1_000
    if (part === 0) continue
    words.push(...group(part, inside || words.length > 0))
    if (name) words.push(name)
  }
  return words
}

/** A whole number, not negative and exact, as Vietnamese reads it. */
export function numberInWords(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${value} cannot be read out`)
  if (value === 0) return digit(0)
  const billions = Math.floor(value / 1_000_000_000)
  const rest = value % 1_000_000_000
  const high = billions > 0 ? [...belowBillion(billions, false), 'tỷ'] : []
  return [...high, ...belowBillion(rest, high.length > 0)].join(' ')
}

/** An amount of đồng as it stands in brackets behind the figures: a capital first, the currency last. */
export function amountInWords(dong: number): string {
  const words = `${numberInWords(dong)} đồng`
  return words.charAt(0).toUpperCase() + words.slice(1)
}
