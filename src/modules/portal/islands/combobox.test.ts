import { expect, test } from 'vitest'
import { afterKey, type Choice, closed } from './combobox.ts'

const suggestions = ['Một', 'Hai', 'Ba'].map((title) => ({ title, lang: 'vi', href: `/${title}` }))
const open: Choice = { suggestions, open: true, active: -1 }

const press = (from: Choice, ...keys: string[]) =>
  keys.reduce((choice, key) => afterKey(choice, key) ?? choice, from)

test('the arrow down goes through the suggestions and begins again after the last', () => {
  expect(press(open, 'ArrowDown').active).toBe(0)
  expect(press(open, 'ArrowDown', 'ArrowDown', 'ArrowDown').active).toBe(2)
  expect(press(open, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown').active).toBe(0)
})

test('the arrow up begins at the last, and above the first stands what was typed', () => {
  expect(press(open, 'ArrowUp').active).toBe(2)
  expect(press(open, 'ArrowDown', 'ArrowUp').active).toBe(-1)
})

test('escape closes the list, an arrow opens it again', () => {
  const after = press(open, 'ArrowDown', 'Escape')
  expect(after).toMatchObject({ open: false, active: -1 })
  expect(press(after, 'ArrowDown')).toMatchObject({ open: true, active: 0 })
})

test('other keys, and arrows without suggestions, are left to the field', () => {
  for (const key of ['a', 'Enter', 'Tab', 'Home']) expect(afterKey(open, key), key).toBeUndefined()
  for (const key of ['ArrowDown', 'ArrowUp', 'Escape'])
    expect(afterKey(closed, key), key).toBeUndefined()
})
