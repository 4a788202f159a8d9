import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { ORIGIN, testApp } from '#test/app.ts'
import { loadPlan } from '#test/factories/tasks.ts'
import { paths } from '../paths.ts'
import { jsonLdOf } from './json-ld.ts'
import { about, prefixes } from './triples.ts'
import { turtleOf } from './turtle.ts'

const app = await testApp()
afterAll(app.stop)
beforeAll(async () => {
  await loadPlan(app, 'mau-tinh-bien-xanh-2026-2030')
  await loadPlan(app, 'hai-phong-2017-2020')
})

const spelled = (name: string): string => {
  const [prefix = '', local = ''] = name.split(':')
  return (prefixes as Record<string, string>)[prefix] + local
}

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const TOKEN =
  /<([^<>"{}|^`\\\s]*)>|"((?:[^"\\\n\r]|\\[tnr"\\])*)"(?:@([a-z-]+)|\^\^(\w+:\w+))?|(\w+:\w+)|([a;,.])(?=\s)/gu

/** Reads the part of Turtle that a catalogue needs, and nothing else: what it does not know is a fault. */
function readTurtle(text: string): string[] {
  const body = text.replace(
    /^@prefix (\w+): <([^>]+)> \.\n/gm,
    (_, prefix: string, iri: string) => {
      expect((prefixes as Record<string, string>)[prefix]).toBe(iri)
      return ''
    },
  )
  expect(body.replace(TOKEN, '').trim()).toBe('')
  const found: string[] = []
  let [subject, predicate] = ['', '']
  for (const [, iri, quoted, lang, type, name, sign] of body.matchAll(TOKEN)) {
    if (sign === '.') [subject, predicate] = ['', '']
    else if (sign === ';') predicate = ''
    else if (sign !== ',') {
      const value =
        quoted === undefined
          ? `<${iri ?? (sign === 'a' ? TYPE : spelled(name ?? ''))}>`
          : `${JSON.parse(`"${quoted}"`)}@${lang ?? ''}^${type ? spelled(type) : ''}`
      if (!subject) subject = value
      else if (!predicate) predicate = value
      else found.push(`${subject} ${predicate} ${value}`)
    }
  }
  return found.toSorted()
}

const value = z.union([
  z.strictObject({ '@id': z.string() }),
  z.strictObject({
    '@value': z.string(),
    '@language': z.string().optional(),
    '@type': z.string().optional(),
  }),
])
const document = z.strictObject({
  '@context': z.record(z.string(), z.url()),
  '@graph': z.array(z.looseObject({ '@id': z.url(), '@type': z.array(z.string()).length(1) })),
})

function readJsonLd(read: unknown): string[] {
  const { '@graph': graph } = document.parse(read)
  return graph
    .flatMap(({ '@id': id, '@type': [kind = ''], ...said }) => [
      `<${id}> <${TYPE}> <${spelled(kind)}>`,
      ...Object.entries(said).flatMap(([name, values]) =>
        z
          .array(value)
          .parse(values)
          .map((one) => {
            const object =
              '@id' in one
                ? `<${one['@id']}>`
                : `${one['@value']}@${one['@language'] ?? ''}^${one['@type'] ? spelled(one['@type']) : ''}`
            return `<${id}> <${spelled(name)}> ${object}`
          }),
      ),
    ])
    .toSorted()
}

async function catalog() {
  const response = await app.request(paths.catalogJsonLd)
  expect(response.headers.get('content-type')).toBe('application/ld+json')
  const read = await response.json()
  const { '@graph': graph } = document.parse(read)
  const kindOf = (kind: string) => graph.filter(({ '@type': [one] }) => one === kind)
  return { read, kindOf, graph }
}

type Node = Record<string, unknown>
const idsOf = (node: Node, name: string) =>
  z
    .array(z.object({ '@id': z.string() }))
    .parse(node[name] ?? [])
    .map((one) => one['@id'])

test('Turtle and JSON-LD say the same', async () => {
  const turtle = await app.request(paths.catalogTurtle)
  expect(turtle.headers.get('content-type')).toMatch(/^text\/turtle/)
  const said = readTurtle(await turtle.text())
  expect(said.length).toBeGreaterThan(300)
  expect(readJsonLd((await catalog()).read)).toEqual(said)
})

test('every dataset has what the profile for portals asks for', async () => {
  const { kindOf, graph } = await catalog()
  const [whole] = kindOf('dcat:Catalog')
  const datasets = kindOf('dcat:Dataset')
  expect(datasets.length).toBe(21)
  expect(idsOf(whole ?? {}, 'dcat:dataset').toSorted()).toEqual(
    datasets.map((one) => one['@id']).toSorted(),
  )
  const known = new Set(graph.map((one) => one['@id']))
  for (const dataset of datasets)
    for (const name of [
      'dct:title',
      'dct:description',
      'dct:identifier',
      'dct:publisher',
      'dcat:contactPoint',
      'dcat:theme',
      'dct:accrualPeriodicity',
      'dct:spatial',
      'dcat:distribution',
      'dct:license',
    ])
      expect(dataset[name], `${dataset['@id']} ${name}`).toBeTruthy()
  for (const node of graph)
    for (const name of ['dct:publisher', 'dcat:contactPoint', 'dcat:distribution', 'dct:license'])
      for (const id of idsOf(node, name)) expect(known, id).toContain(id)
})

test('every distribution is at its address in the form that is said, and conforms to a schema that is there', async () => {
  const distributions = (await catalog()).kindOf('dcat:Distribution')
  expect(distributions.length).toBe(43)
  for (const one of distributions) {
    const [address = ''] = idsOf(one, 'dcat:downloadURL')
    const [registered = ''] = idsOf(one, 'dcat:mediaType')
    const response = await app.request(address)
    expect(response.status, address).toBe(200)
    const type = response.headers.get('content-type')?.split(';')[0]
    expect(`https://www.iana.org/assignments/media-types/${type}`, address).toBe(registered)
    await response.body?.cancel()
    for (const schema of idsOf(one, 'dct:conformsTo'))
      if (schema.startsWith(ORIGIN)) expect((await app.request(schema)).status, schema).toBe(200)
  }
})

test('the page of open data leads to each plan’s data and to the catalogue', async () => {
  const page = await app.visit(paths.openData)
  expect(page.document.querySelector(`a[href="${paths.catalogTurtle}"]`)).toBeTruthy()
  const [plan] = page.getAllByRole('link', { name: /Kế hoạch Phát triển hệ sinh thái/ })
  expect((await app.visit(plan?.getAttribute('href') ?? '')).text).toContain(
    'Bằng chứng của các chỉ tiêu',
  )
})

test('signs that would break a statement are written so that it reads the same', () => {
  const odd = about('http://x.example/a b"c', 'dcat:Dataset', {
    'dct:title': { text: 'Nói "thế này"\\\nrồi\txuống dòng', lang: 'vi' },
    'dct:issued': { text: '2026-11-26', type: 'xsd:date' },
    'dcat:theme': { iri: 'http://x.example/<>' },
  })
  const [title] = readTurtle(turtleOf(odd)).filter((one) => one.includes('title'))
  expect(title).toContain('Nói "thế này"\\\nrồi\txuống dòng@vi^')
  expect(turtleOf(odd)).toContain('<http://x.example/a%20b%22c>')
  expect(jsonLdOf(odd)['@graph']).toHaveLength(1)
})

test('a plan that a text made longer is catalogued with the days of today’s wording', async () => {
  await loadPlan(app, 'mau-tinh-bien-xanh-2026-2030', (text) =>
    text.replace(
      /^agencies:$/m,
      `amendments:
  - number: 09/QĐ-MẪU-BX
    kind: { vi: Quyết định (mẫu), en: Sample decision }
    issuer: ubnd-tinh
    signedOn: 2026-08-01
    effectiveFrom: 2026-09-01
    title: { vi: Kéo dài kế hoạch (mẫu), en: A longer plan (sample) }
    changes:
      - { type: period, clause: Điều 1, until: 2032-12-31 }
agencies:`,
    ),
  )
  const times = (await catalog()).kindOf('dct:PeriodOfTime')
  const ends = times
    .filter((one) => one['@id'].includes('bien-xanh'))
    .map((one) => JSON.stringify(one['dcat:endDate']))
  expect(ends.length).toBeGreaterThan(5)
  for (const end of ends) expect(end).toContain('2032-12-31')
})
