import fc from 'fast-check'
import { expect, test } from 'vitest'
import { licences } from './kinds.ts'
import {
  cellOfFocus,
  focusCells,
  focusOfCell,
  isDescribed,
  isFileName,
  refusalToChange,
  refusalToRemove,
  wantsCredit,
} from './rules.ts'
import { keysOf, type Measured, nameOfSize, sizeNamed, sizesOf, widthsFor } from './sizes.ts'

const picture = fc.record({
  width: fc.integer({ min: 1, max: 2560 }),
  mediaType: fc.constantFrom('image/jpeg', 'image/png'),
  isMoving: fc.boolean(),
}) satisfies fc.Arbitrary<Measured>

test('no picture is ever made larger than it is, and each has a size for the smallest screen', () => {
  fc.assert(
    fc.property(picture, (each) => {
      const widths = widthsFor(each.width)
      expect(Math.max(...widths)).toBe(Math.min(each.width, 1440))
      expect(widths[0]).toBeLessThanOrEqual(320)
      expect(widths).toEqual(widths.toSorted((a, b) => a - b))
      expect(new Set(widths).size).toBe(widths.length)
      expect(sizesOf(each).every(({ width }) => width <= each.width)).toBe(true)
    }),
  )
})

test('each size is found by its name, and lies under a key of its own', () => {
  fc.assert(
    fc.property(picture, (each) => {
      const sizes = sizesOf(each)
      for (const size of sizes) expect(sizeNamed(each, nameOfSize(size))).toEqual(size)
      expect(new Set(keysOf('v', each)).size).toBe(sizes.length + (each.isMoving ? 2 : 1))
    }),
  )
  expect(keysOf('v', null)).toEqual(['v'])
})

test('the nine parts of a picture are points, and are found again from them', () => {
  for (const cell of focusCells) expect(cellOfFocus(focusOfCell(cell))).toBe(cell)
  expect(focusOfCell('5')).toEqual({ x: 50, y: 50 })
  expect(focusOfCell('3')).toEqual({ x: 83, y: 17 })
  expect(cellOfFocus({ x: 12, y: 50 })).toBeUndefined()
})

test('a name that a camera gave is no description', () => {
  for (const name of [
    'IMG_2041',
    'DSC0007',
    'anh.JPG',
    'Screenshot 2026-11-25',
    'z123456',
    'a.png',
  ])
    expect(isFileName(name), name).toBe(true)
  for (const words of ['Cầu cảng số 3', 'Ảnh chụp ở bến', 'Image of 3 ships', 'z'])
    expect(isFileName(words), words).toBe(false)
})

test('what is shown is described, or decorates, or is a document', () => {
  const bare = { kind: 'image', alt: null, isDecorative: false } as const
  expect(isDescribed(bare)).toBe(false)
  expect(isDescribed({ ...bare, isDecorative: true })).toBe(true)
  expect(isDescribed({ ...bare, alt: { vi: 'Tàu', en: null } })).toBe(true)
  expect(isDescribed({ ...bare, kind: 'document' })).toBe(true)
})

test('a medium in use is not deleted, and nobody writes over a change that they have not seen', () => {
  expect(refusalToRemove({ version: 2 }, 2, [])).toBe(null)
  expect(refusalToRemove({ version: 2 }, 1, [])).toBe('stale')
  expect(refusalToRemove({ version: 2 }, 2, [{ mediaId: 'm' }])).toBe('in-use')
  expect(refusalToChange({ version: 2 }, 2)).toBe(null)
  expect(refusalToChange({ version: 2 }, undefined)).toBe('stale')
})

test('work of others is named', () => {
  expect(licences.filter(wantsCredit)).toEqual(['permitted', 'cc-by', 'cc-by-sa'])
})
