import type { Database } from '#platform/database.ts'
import { findAll } from '../../src/modules/portal/search/find.ts'
import { readQuestion } from '../../src/modules/portal/search/question.ts'
import { titlesLike } from '../../src/modules/portal/search/slips.ts'
import { suggest } from '../../src/modules/portal/search/suggest.ts'
import { bookOf } from '../../src/modules/portal/search/synonyms/book.ts'
import { givenSynonyms } from '../../src/modules/portal/search/synonyms/files.ts'
import { scopeOn } from './index.ts'

type Asked = { name: string; asked: string[]; ask(db: Database, q: string): Promise<unknown> }
export type Figures = { p50: number; p95: number }

const ROUNDS = 40

export const book = bookOf(givenSynonyms)

const search = async (db: Database, q: string) => {
  const question = readQuestion(q, book)
  return question && findAll(scopeOn(db), question)
}

/** What people type, by how often its words stand in the documents. */
export const questions: Asked[] = [
  { name: 'rare words', asked: ['vakoti', 'rùa biển', 'nước mắm', 'kép sóng'], ask: search },
  {
    name: 'middling words',
    asked: ['chuỗi cung ứng', 'kỹ năng', 'việc làm', 'tu dong hoa'],
    ask: search,
  },
  {
    name: 'words in half of all documents',
    asked: ['doanh nghiệp', 'công nghệ', 'khoi nghiep', 'hỗ trợ', 'thành phố'],
    ask: search,
  },
  {
    name: 'many words, all frequent',
    asked: [
      'khởi nghiệp đổi mới sáng tạo',
      'ho tro doanh nghiep cong nghe',
      'doi moi sang tao thanh pho',
    ],
    ask: search,
  },
  {
    name: 'one rare among frequent words',
    asked: [
      'cẩm nang khởi nghiệp đổi mới sáng tạo',
      'doanh nghiệp công nghệ đóng tàu vỏ composite',
    ],
    ask: search,
  },
  {
    name: 'document number',
    asked: ['1394/QĐ-UBND', '1394', '80/2021/NĐ-CP', '844 / qđ-ttg'],
    ask: search,
  },
  {
    name: 'words side by side',
    asked: ['cổng thông tin khởi nghiệp', 'quỹ đầu tư mạo hiểm', 'chuyển đổi số'],
    ask: search,
  },
  { name: 'synonym', asked: ['SHTT', 'KNĐMST', 'startup', 'DN đóng tàu'], ask: search },
  {
    name: 'suggestions for a beginning',
    asked: ['vu', 'khởi ng', 'doanh nghiệp c', 'cho', 'vako'],
    ask: (db, q) => suggest(scopeOn(db), q),
  },
  {
    name: 'slip of the hand',
    asked: ['nuoc mam truyen thonng', 'thuỷ sẩn sach', 'vakotii 37'],
    ask: (db, q) => titlesLike(scopeOn(db), q),
  },
]

/** Times of each question, asked in turn by one client. */
export async function timesOf(db: Database, { asked, ask }: Asked): Promise<Figures> {
  const times: number[] = []
  for (let round = -3; round < ROUNDS; round += 1)
    for (const q of asked) {
      const began = performance.now()
      await ask(db, q)
      // The first rounds fill the caches of the database.
      if (round >= 0) times.push(performance.now() - began)
    }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}
