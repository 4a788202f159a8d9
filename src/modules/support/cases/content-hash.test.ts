import { expect, test } from 'vitest'
import { contentHash } from './content-hash.ts'

const content = {
  formVersionId: 'v1',
  answers: { title: 'Cảng xanh', amount: 5 },
  files: [
    { field: 'plan', sha256: 'aa' },
    { field: 'letter', sha256: 'bb' },
  ],
}

test('the order of answers and documents does not matter', () => {
  const turned = {
    ...content,
    answers: { amount: 5, title: 'Cảng xanh' },
    files: content.files.toReversed(),
  }
  expect(contentHash(turned)).toBe(contentHash(content))
  expect(contentHash(content)).toMatch(/^[0-9a-f]{64}$/)
})

test('a changed letter, document, field or form shows', () => {
  const changed = [
    { ...content, answers: { ...content.answers, title: 'Cảng Xanh' } },
    { ...content, answers: { ...content.answers, amount: '5' } },
    { ...content, files: [{ field: 'plan', sha256: 'aa' }] },
    {
      ...content,
      files: [
        { field: 'plan', sha256: 'bb' },
        { field: 'letter', sha256: 'aa' },
      ],
    },
    { ...content, formVersionId: 'v2' },
  ]
  expect(new Set([content, ...changed].map(contentHash)).size).toBe(changed.length + 1)
})
