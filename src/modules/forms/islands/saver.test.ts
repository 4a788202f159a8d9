import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { type Answers, typedOf } from '../answers.ts'
import type { FormDefinition } from '../definition.ts'
import { changedByOthers, merge } from '../merge.ts'
import { readAnswers } from '../reading.ts'
import type { Post, SaveAnswer } from './answer.ts'
import { createSaver, type Status } from './saver.ts'
import { unsentOn } from './unsent.ts'

const both = (text: string) => ({ vi: text, en: text })
const text = (code: string) => ({ code, type: 'text', label: both(code), required: false }) as const
const definition: FormDefinition = {
  sections: [{ code: 'one', title: both('One'), fields: [text('name'), text('idea')] }],
}

/** A sheet as the city keeps it, answering as the route does. */
function city() {
  const history: Answers[] = [{}]
  let reachable = true
  const post: Post = async (fields) => {
    if (!reachable) return { kind: 'unreached' }
    const current = history.at(-1) ?? {}
    const base = history[Number(fields.get('_base'))] ?? {}
    const { answers } = readAnswers(definition, Object.fromEntries(fields))
    const { apply, conflicts } = merge(base, answers, current)
    const others = typed(changedByOthers(base, answers, current))
    const revision = () => history.length - 1
    if (conflicts.length > 0)
      return {
        kind: 'conflict',
        revision: revision(),
        others,
        conflicts: Object.fromEntries(conflicts.map((c) => [c.field, typedOf(c.theirs)])),
      } satisfies SaveAnswer
    if (Object.keys(apply).length > 0) history.push({ ...current, ...apply })
    return { kind: 'saved', revision: revision(), others }
  }
  return {
    post,
    answers: () => history.at(-1) ?? {},
    revision: () => history.length - 1,
    reach: (can: boolean) => {
      reachable = can
    },
  }
}

const typed = (answers: Answers) =>
  Object.fromEntries(Object.entries(answers).map(([field, answer]) => [field, typedOf(answer)]))

function shelfOf() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    size: () => kept.size,
  }
}

/** A tab showing the form as the city has it now. Nothing is sent until the test lets the pause pass. */
function tab(at: ReturnType<typeof city>, shelf = shelfOf()) {
  const value = (field: string) => String(at.answers()[field] ?? '')
  const { window } = new JSDOM(
    `<form><input type="hidden" name="_base" value="${at.revision()}">
     <label for="name">Name</label><input id="name" name="name" value="${value('name')}">
     <label for="idea">Idea</label><textarea id="idea" name="idea">${value('idea')}</textarea></form>`,
  )
  const form = window.document.querySelector('form') as HTMLFormElement
  const box = (name: string) => form.elements.namedItem(name) as HTMLInputElement
  let status: Status | undefined
  let waiting: (() => unknown) | undefined
  const saver = createSaver({
    form,
    revision: at.revision(),
    post: at.post,
    shelf: unsentOn(shelf, 'case:1'),
    show: (shown) => {
      status = shown
    },
    later: (call) => {
      waiting = call
    },
  })
  return {
    saver,
    shelf,
    status: () => status,
    read: (name: string) => box(name).value,
    type(name: string, words: string) {
      box(name).value = words
      saver.typed({ target: box(name) })
    },
    /** Lets time pass until the tab has nothing more to do. */
    async pause() {
      for (let rounds = 0; waiting && rounds < 20; rounds += 1) {
        const call = waiting
        waiting = undefined
        await call()
      }
    },
  }
}

test('what is typed is saved after a pause, and nothing stays on the computer', async () => {
  const at = city()
  const one = tab(at)
  one.type('name', 'Bến')
  expect(one.shelf.size()).toBe(1)
  await one.pause()
  expect(at.answers()).toEqual({ name: 'Bến' })
  expect(one.status()).toEqual({ kind: 'saved' })
  expect(one.shelf.size()).toBe(0)
})

test('two tabs that write in different fields end with both texts in both tabs', async () => {
  const at = city()
  const [one, two] = [tab(at), tab(at)]
  one.type('name', 'Bến')
  await one.pause()
  two.type('idea', 'Cảng thông minh')
  await two.pause()
  expect(at.answers()).toEqual({ name: 'Bến', idea: 'Cảng thông minh' })
  expect(two.read('name')).toBe('Bến')
})

test('two tabs that write in the same field see both texts, and the one chosen holds', async () => {
  for (const choice of ['mine', 'theirs'] as const) {
    const at = city()
    const [one, two] = [tab(at), tab(at)]
    one.type('name', 'Một')
    await one.pause()
    two.type('name', 'Hai')
    await two.pause()
    expect(two.status()).toEqual({
      kind: 'conflict',
      clashes: [{ field: 'name', mine: ['Hai'], theirs: ['Một'] }],
    })
    expect(at.answers()).toEqual({ name: 'Một' })
    two.saver.settle('name', choice)
    await two.pause()
    expect(at.answers()).toEqual({ name: choice === 'mine' ? 'Hai' : 'Một' })
    expect(two.read('name')).toBe(choice === 'mine' ? 'Hai' : 'Một')
    expect(two.status()).toEqual({ kind: 'saved' })
  }
})

test('a clash in one field does not hold up the others', async () => {
  const at = city()
  const [one, two] = [tab(at), tab(at)]
  one.type('name', 'Một')
  await one.pause()
  two.type('name', 'Hai')
  two.type('idea', 'Cảng')
  await two.pause()
  expect(at.answers()).toEqual({ name: 'Một', idea: 'Cảng' })
  expect(two.status()?.kind).toBe('conflict')
})

test('words typed while a save is on its way do not write over what the answer brings', async () => {
  const at = city()
  const [one, two] = [tab(at), tab(at)]
  one.type('name', 'Một')
  await one.pause()
  two.type('idea', 'Cảng')
  const sending = two.saver.send()
  two.type('name', 'Hai')
  await sending
  await two.pause()
  expect(at.answers()).toEqual({ name: 'Một', idea: 'Cảng' })
  expect(two.status()).toMatchObject({ kind: 'conflict', clashes: [{ field: 'name' }] })
})

test('a lost line keeps the text, and sends it when the line is back', async () => {
  const at = city()
  const one = tab(at)
  at.reach(false)
  one.type('name', 'Bến')
  await one.saver.send()
  expect(one.status()).toEqual({ kind: 'offline' })
  at.reach(true)
  await one.saver.send()
  expect(at.answers()).toEqual({ name: 'Bến' })
})

test('after a crash the text comes back, and goes out', async () => {
  const at = city()
  const one = tab(at)
  at.reach(false)
  one.type('idea', 'Viết dở')
  await one.saver.send()
  at.reach(true)
  const again = tab(at, one.shelf)
  const sending = again.saver.restore()
  expect(again.read('idea')).toBe('Viết dở')
  await sending
  expect(at.answers()).toEqual({ idea: 'Viết dở' })
  expect(again.shelf.size()).toBe(0)
})

test('whatever two tabs type and whenever they save, nobody writes over words that they have not seen', async () => {
  const step = fc.record({
    tab: fc.integer({ min: 0, max: 1 }),
    field: fc.constantFrom('name', 'idea'),
    saves: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const at = city()
      const tabs = [tab(at), tab(at)].map((one) => ({ one, seen: new Set(['']) }))
      for (const [index, { tab: number, field, saves }] of steps.entries()) {
        const { one, seen } = tabs[number] ?? tabs[0] ?? expect.unreachable()
        const before = at.answers()
        one.type(field, `words ${index}`)
        seen.add(`words ${index}`)
        if (!saves) continue
        await one.pause()
        for (const name of ['name', 'idea']) {
          const after = at.answers()[name]
          if (after !== before[name]) expect(seen).toContain(before[name] ?? '')
          if (one.status()?.kind === 'saved') expect(one.read(name)).toBe(after ?? '')
          seen.add(one.read(name))
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('a shelf that somebody else wrote nonsense on is an empty shelf', () => {
  for (const nonsense of ['', '{', '[]', 'null', '{"name":{"base":"x"}}', '{"name":3}']) {
    const shelf = shelfOf()
    shelf.setItem('case:1', nonsense)
    expect(unsentOn(shelf, 'case:1').read()).toEqual({})
  }
})
