/** Đồng from what a person typed, or undefined when it is no whole amount. */
export function readMoney(typed: string): number | undefined {
  const plain = typed.replace(/\s*(đ|đồng|vnd|vnđ)$/i, '').trim()
  if (/^\d{1,16}$/.test(plain)) return Number(plain)
  if (/^\d{1,3}([., ]\d{3})+$/.test(plain) && new Set(plain.match(/[., ]/g)).size === 1)
    return Number(plain.replace(/[., ]/g, ''))
  return undefined
}
