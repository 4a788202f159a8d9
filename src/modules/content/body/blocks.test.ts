import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText, readBlocks, writeBlocks } from './blocks.ts'

const typed = `Mở đầu
trên hai dòng.

## Ai được hỗ trợ
- Dự án
- Doanh nghiệp

Kết thúc.`

test('what an editor types becomes headings, paragraphs and lists', () => {
  expect(readBlocks(typed)).toEqual([
    { type: 'paragraph', text: 'Mở đầu\ntrên hai dòng.' },
    { type: 'heading', text: 'Ai được hỗ trợ' },
    { type: 'list', items: ['Dự án', 'Doanh nghiệp'] },
    { type: 'paragraph', text: 'Kết thúc.' },
  ])
})

test('marks without words are words', () => {
  expect(readBlocks('##\n\n-')).toEqual([
    { type: 'paragraph', text: '##' },
    { type: 'paragraph', text: '-' },
  ])
})

test('tags stay letters', () => {
  expect(plainText(readBlocks('<script>alert(1)</script>'))).toBe('<script>alert(1)</script>')
})

test('writing and reading again gives the same blocks, whatever was typed', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('', '## Đề mục', '- mục', 'lời văn', '-mục', '##'),
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const blocks = readBlocks(lines.join('\n'))
      expect(readBlocks(writeBlocks(blocks))).toEqual(blocks)
    }),
  )
})
