import { expect } from 'vitest'
import type { Book } from './book.ts'
import { allWindows, kinds } from './calendar.ts'
import type { Person } from './people.ts'
import { codes } from './place.ts'
import { openWindow } from './reporting.ts'
import { columns } from './screens.ts'
import { figuresIn, valueIn } from './tables.ts'

/** Reads all nineteen windows as the office sees them. */
export async function expectWindowsToAddUp(office: Person, book: Book): Promise<void> {
  const ledger = new Map<string, number>()
  for (const { name, kind } of allWindows()) {
    await openWindow(office, name)
    for (const [code, row] of await figuresIn(office.page, '#tong-hop')) {
      const confirmed = book.sum(code, { kind, window: name })
      expect(await valueIn(row, columns.accepted), `${name}, ${code}`).toBe(confirmed)
      const of = `${kind} ${code}`
      ledger.set(of, (ledger.get(of) ?? 0) + (await valueIn(row, columns.wholePlan)))
    }
  }
  for (const code of Object.values(codes)) {
    const sums = kinds.map((kind) => ledger.get(`${kind} ${code}`))
    expect(new Set(sums).size, `${code}: ${sums}`).toBe(1)
  }
}
