import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8')
const themes = css
  .split('@plugin')
  .slice(1)
  .map((block) => ({
    name: /name: "([\w-]+)"/.exec(block)?.[1] ?? '',
    colours: Object.fromEntries(
      [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
    ),
  }))

const surfaces = ['color-base-100', 'color-base-200']
const washes = ['info', 'success', 'warning', 'error']
const inks = ['primary', 'accent', ...washes]

/** Text on what it stands on: at least 4.5 to 1. */
const texts = [
  ...surfaces.flatMap((surface) =>
    ['color-base-content', 'muted', ...inks.map((ink) => `color-${ink}`)].map((ink) => [
      ink,
      surface,
    ]),
  ),
  ['color-base-content', 'color-base-300'],
  ...inks.map((ink) => [`color-${ink}-content`, `color-${ink}`]),
  ...washes.flatMap((wash) => [
    [`color-${wash}`, `${wash}-wash`],
    ['color-base-content', `${wash}-wash`],
  ]),
  ['color-base-content', 'gold-wash'],
  ['color-error', 'gold-wash'],
  ...['ink-text', 'ink-muted', 'gold'].map((ink) => [ink, 'ink']),
  ...['art-sky', 'art-glow-3', 'art-glow-2', 'art-glow-1'].map((sky) => [
    'color-base-content',
    sky,
  ]),
  ['color-accent', 'art-sky'],
  ['color-accent', 'art-glow-3'],
]

/** Edges of controls, the focus ring, the levels of a gauge: at least 3 to 1. */
const shapes = [
  ...surfaces.flatMap((surface) => [
    ['edge', surface],
    ['focus', surface],
  ]),
  ['focus', 'art-sky'],
  ['focus', 'art-glow-3'],
  ['focus', 'gold-wash'],
  ['gold', 'ink'],
  ['color-primary', 'color-base-300'],
  ['color-success', 'color-base-300'],
  ['color-accent', 'color-base-300'],
]

test.each(themes)(
  '$name can be read: every pair of ink and ground keeps WCAG AA',
  ({ colours }) => {
    expect(faint(texts, 4.5, colours)).toEqual([])
    expect(faint(shapes, 3, colours)).toEqual([])
  },
)

test('there is one theme for the day and one for the dark', () => {
  expect(themes.map((theme) => theme.name)).toEqual(['ben-khoi', 'ben-khoi-dark'])
})

function faint(pairs: string[][], least: number, colours: Record<string, string | undefined>) {
  return pairs
    .map(([ink = '', ground = '']) => {
      const ratio = contrast(colours[ink] ?? '', colours[ground] ?? '')
      return { pair: `${ink} on ${ground}`, ratio: Math.round(ratio * 100) / 100 }
    })
    .filter(({ ratio }) => !(ratio >= least))
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
