import { expect, test } from 'vitest'
import { checkForm } from '#platform/http/form.ts'
import { extensionForm } from './forms.ts'

const until = (typed: string) => checkForm({ until: typed, reason: 'Bão' }, extensionForm)

test('a day and an hour of the city become the instant', () => {
  const form = until('2026-12-31T17:00')
  expect(form.ok && form.value.until.toISOString()).toBe('2026-12-31T10:00:00.000Z')
})

test.each(['2026-12-31', '2026-02-30T10:00', '2026-12-31T24:00', '31/12/2026 17h', 'T'])(
  '%s is no moment',
  (typed) => {
    const form = until(typed)
    expect(form.ok ? [] : form.problems).toEqual([{ field: 'until', code: 'not-a-moment' }])
  },
)
