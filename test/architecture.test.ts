import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const order = [
  'identity',
  'organisations',
  'content',
  'forms',
  'panels',
  'bookings',
  'budget',
  'support',
  'events',
  'training',
  'advisory',
  'facilities',
  'network',
  'plan',
  'portal',
  'exchange',
]

const rooms: Record<string, string[]> = {
  // What knows no business word can carry any business.
  platform: ['platform'],
  // A component that fetched would not be a component.
  ui: ['platform', 'ui'],
  // The browser gets islands and nothing that could hold a secret.
  client: ['ui', 'client', 'modules'],
  modules: ['platform', 'ui', 'modules'],
}

type Import = { file: string; target: string }

const files = globSync('src/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$/.test(file))

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)
  return [...found].flatMap(([, name = '']) => {
    if (name.startsWith('#src/')) return [{ file, target: name.replace('#src/', 'src/') }]
    if (name.startsWith('#')) return [{ file, target: `src/${name.slice(1)}` }]
    if (name.startsWith('.')) return [{ file, target: normalize(join(dirname(file), name)) }]
    return []
  })
}

const roomOf = (path: string) => path.split('/')[1] ?? ''
const moduleOf = (path: string) => path.match(/^src\/modules\/([^/]+)\//)?.[1]
const imports = files.flatMap(importsOf)

/** The sentence that says why an import may not be, or undefined. */
function fault({ file, target }: Import): string | undefined {
  const allowed = rooms[roomOf(file)]
  const isLanguage = target === 'src/platform/locale.ts'
  if (allowed && !allowed.includes(roomOf(target)) && !isLanguage)
    return `${file} may not import ${target}: ${roomOf(file)} stands below ${roomOf(target)}`
  const from = moduleOf(file)
  const to = moduleOf(target)
  if (roomOf(file) === 'client' && to && !target.includes('/islands/'))
    return `${file} may import only islands of a module, not ${target}`
  if (!from || !to || from === to) return undefined
  if (target !== `src/modules/${to}/index.ts`)
    return `${file} reaches into ${target}: a module is entered through its index.ts`
  if (order.indexOf(to) > order.indexOf(from))
    return `${file} imports ${to}, which stands above it: news going up travels as a ledger entry or a job`
  return undefined
}

test('every import keeps to the map of the house', () => {
  expect(imports.length).toBeGreaterThan(100)
  expect(imports.map(fault).filter(Boolean)).toEqual([])
})

test('the check catches what it is there to catch', () => {
  const planted = [
    { file: 'src/platform/x.ts', target: 'src/modules/plan/index.ts' },
    { file: 'src/ui/x.tsx', target: 'src/modules/plan/index.ts' },
    { file: 'src/modules/forms/x.ts', target: 'src/modules/support/index.ts' },
    { file: 'src/modules/plan/x.ts', target: 'src/modules/support/queries.ts' },
    { file: 'src/client/x.ts', target: 'src/modules/plan/queries.ts' },
  ]
  for (const one of planted) expect(fault(one), one.target).toBeTypeOf('string')
})

test('an island knows only what the browser may know', () => {
  const islands = imports.filter(({ file }) => file.includes('.island.'))
  const strays = islands.filter(
    ({ target }) =>
      !/^src\/(ui|platform\/locale)|rules|messages|body\/document|\/islands\//.test(target),
  )
  expect(strays.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
})

test('every module folder stands in the list, so its place is known', () => {
  const folders = new Set(files.map(moduleOf).filter((name) => name !== undefined))
  expect([...folders].filter((name) => !order.includes(name))).toEqual([])
})

test('no file of the sources holds more than 220 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 220)
  expect(long).toEqual([])
})

test('no folder or file is called by a word that says nothing', () => {
  const empty = /(^|\/)(utils?|helpers?|managers?|data|common|services?|misc)(\.|\/|$)/
  expect(files.filter((file) => empty.test(file))).toEqual([])
})

test('no city and no decision stands in the code: a plan is data', () => {
  const product = files.filter((file) => !file.startsWith('src/sample/'))
  const named = product.filter((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    return /hai.?phong|hải phòng|1394/i.test(code)
  })
  expect(named).toEqual([])
})
