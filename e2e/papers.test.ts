import { beforeAll, test } from 'vitest'
import { ensureLibreOffice } from '../scripts/libreoffice.ts'
import { administrativeDocument } from '../src/platform/documents/document.ts'
import { everyPaper } from '../test/factories/papers.ts'
import { expectPrinted } from './printing.ts'

let office: string

beforeAll(async () => {
  office = await ensureLibreOffice()
}, 900_000)

test('every kind of paper opens in LibreOffice and prints', async () => {
  await expectPrinted(
    office,
    await Promise.all(Object.values(everyPaper).map(administrativeDocument)),
  )
}, 400_000)
