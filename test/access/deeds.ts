import { sql } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { only } from '#platform/outcome.ts'
import { aPdf } from '../factories/support.ts'
import type { Relation } from './people.ts'
import type { Answer, Asker } from './rehearsal.ts'
import { noAssignment, type Subject, wordsOf } from './stages.ts'

type Try = (asker: Asker, subject: Subject, assignment: string) => Promise<boolean>

const founderRoom = ({ id }: Subject) => `/ban-lam-viec/ho-so/${id}`
const officerRoom = ({ id }: Subject) => `/ban-lam-viec/xet-ho-so/${id}`
const leaderRoom = ({ id }: Subject) => `/ban-lam-viec/quyet-dinh/${id}`
const reviewRoom = (assignment: string) => `/ban-lam-viec/phan-bien/${assignment}`

/** The words of the application, which no page holds but those that show it. */
const ANSWER = 'Kho bãi còn thủ công'
/** The mean that the reviews come to. */
const MEAN = />46</

const isDone = ({ status, location }: Answer) => status === 303 && !location.includes('/dang-nhap')

const oneOf = async (answers: Promise<Answer>[], shows: (answer: Answer) => boolean) =>
  (await Promise.all(answers)).some((answer) => answer.status === 200 && shows(answer))

/** The version that a page would carry: asked for at the last moment, so that only the right to act is tried. */
async function versionOf({ db }: Asker, { id }: Subject) {
  const { rows } = await db.execute<{ version: number; revision: number }>(sql`
    select c.version, s.revision from support.cases c join forms.sheets s on s.id = c.sheet_id
    where c.id = ${id}`)
  const { version, revision } = only(rows)
  return { _version: String(version), _base: String(revision), _key: newId() }
}

const post =
  (
    path: (subject: Subject, assignment: string) => string,
    fields: Record<string, string | string[] | File> = {},
  ): Try =>
  async (asker, subject, assignment) =>
    isDone(
      await asker.post(path(subject, assignment), {
        ...(await versionOf(asker, subject)),
        ...fields,
      }),
    )

const marks = {
  'score.novelty': '5',
  'reason.novelty': 'Mới',
  'score.team': '5',
  'reason.team': 'Đủ người',
}

/** A mark is kept on the version of the review, not of the case. */
const mark =
  (path: string): Try =>
  async (asker, _, assignment) => {
    const { rows } = await asker.db.execute<{ version: number }>(
      sql`select version from panels.assignments where id = ${assignment}`,
    )
    const _version = String(rows[0]?.version ?? 1)
    return isDone(
      await asker.post(`${reviewRoom(assignment)}/${path}`, { ...marks, _version, _key: newId() }),
    )
  }

/** Everything that can be seen of a case or done to it, tried at every door that there is. */
export const tries = {
  'find it in a list': (asker, subject) =>
    oneOf(
      [
        '/ban-lam-viec',
        '/ban-lam-viec/ho-so',
        '/ban-lam-viec/xet-ho-so',
        `/ban-lam-viec/xet-ho-so?trang-thai=${subject.state}`,
        '/ban-lam-viec/phan-bien',
        '/ban-lam-viec/quyet-dinh',
        `/tim-kiem?q=${subject.number ?? 'Cảng'}`,
      ].map((path) => asker.get(path)),
      // The page of the search repeats what was asked for in its own field.
      ({ text }) => {
        const found = text.replace(/<(input|title)[^>]*>/g, '')
        return found.includes(subject.id) || new RegExp(`>${subject.number}<`).test(found)
      },
    ),
  'take it out in a file': async (asker, { state, number = '?' }) => {
    const wanted = { format: 'csv', 'trang-thai': state }
    const { status, text } = await asker.post('/ban-lam-viec/xet-ho-so/danh-sach', wanted)
    return status === 200 && text.includes(number)
  },
  'read the application': (asker, subject, assignment) =>
    oneOf(
      [
        founderRoom(subject),
        `${founderRoom(subject)}/bieu-mau`,
        `${founderRoom(subject)}/kiem-tra`,
        officerRoom(subject),
        leaderRoom(subject),
        reviewRoom(assignment),
      ].map((path) => asker.get(path)),
      ({ text }) => text.includes(ANSWER),
    ),
  'open a document': (asker, subject, assignment) =>
    oneOf(
      [founderRoom(subject), officerRoom(subject), leaderRoom(subject), reviewRoom(assignment)].map(
        (room) => asker.get(`${room}/tep/${subject.documentId}`),
      ),
      ({ text }) => text.startsWith('%PDF'),
    ),
  'see the marks of others': async (asker, subject, assignment) => {
    const others = (Object.entries(subject.assignments) as [Relation, string][])
      .filter(([, id]) => id !== assignment)
      .map(([who]) => wordsOf(who))
    const showsMarks = (text: string) =>
      MEAN.test(text) || others.some((words) => text.includes(words))
    const rooms = [founderRoom, officerRoom, leaderRoom].map((room) => room(subject))
    const inRoom = [...rooms, reviewRoom(assignment)].map((path) => asker.get(path))
    return (
      (await oneOf(inRoom, ({ text }) => showsMarks(text))) ||
      oneOf([asker.get('/ban-lam-viec/quyet-dinh')], ({ text }) =>
        text.split('<tr').some((row) => row.includes(subject.id) && showsMarks(row)),
      )
    )
  },
  'change the answers': post((subject) => `${founderRoom(subject)}/bieu-mau`, {
    title: 'Cảng xanh hơn',
    problem: ANSWER,
    amount: '150000000',
  }),
  'hand in a document': post((subject) => `${founderRoom(subject)}/tep`, {
    _field: 'letter',
    letter: aPdf('thu.pdf'),
  }),
  send: post((subject) => `${founderRoom(subject)}/nop`),
  withdraw: post((subject) => `${founderRoom(subject)}/rut`, { reason: 'Đổi hướng' }),
  'ask for a correction': post((subject) => `${officerRoom(subject)}/yeu-cau-bo-sung`, {
    'kind.problem': 'wrong',
    'what.problem': 'Nêu rõ hơn',
  }),
  'accept into review': post((subject) => `${officerRoom(subject)}/tiep-nhan`),
  'accept with many others': async (asker, subject) => {
    const { _version, _key } = await versionOf(asker, subject)
    const chosen = `${subject.id}.${_version}`
    const fields = { act: 'accept', case: chosen, _key }
    return (await asker.post('/ban-lam-viec/xet-ho-so/nhieu-ho-so', fields)).status === 200
  },
  'turn away': post((subject) => `${officerRoom(subject)}/tu-choi`, { reasons: 'Không đủ' }),
  'ask a reviewer': async (asker, subject, assignment) =>
    post(({ id }) => `/ban-lam-viec/xet-ho-so/${id}/phan-cong`, {
      reviewers: [subject.people['other reviewer']?.id ?? ''],
    })(asker, subject, assignment),
  'take a reviewer off': async (asker, subject) => {
    const asked = subject.assignments['asked reviewer'] ?? noAssignment
    return isDone(
      await asker.post(`${officerRoom(subject)}/phan-cong/${asked}/thoi`, { reason: 'Bận' }),
    )
  },
  'open the marks': post((subject) => `${officerRoom(subject)}/mo-diem`),
  'hand over to another officer': async (asker, subject, assignment) =>
    post(({ id }) => `/ban-lam-viec/xet-ho-so/${id}/chuyen`, {
      to: subject.people['other officer']?.id ?? '',
    })(asker, subject, assignment),
  'declare no interest': post((_, assignment) => `${reviewRoom(assignment)}/cam-ket`, {
    interest: 'none',
  }),
  'step aside': post((_, assignment) => `${reviewRoom(assignment)}/cam-ket`, {
    interest: 'conflict',
    reason: 'Người nhà',
  }),
  'keep marks': mark('cham-diem'),
  'hand marks in': mark('hoan-thanh'),
  approve: post((subject) => `${leaderRoom(subject)}/quyet-dinh`, {
    verdict: 'approve',
    amount: '100000000',
    reasons: 'Tốt',
  }),
  refuse: post((subject) => `${leaderRoom(subject)}/quyet-dinh`, {
    verdict: 'refuse',
    reasons: 'Chưa tốt',
  }),
  'record the contract': post((subject) => `${officerRoom(subject)}/hop-dong`, {
    contractNumber: 'HĐ thử',
    signedOn: '2026-11-23',
    amount: '1000000',
  }),
  'annul the contract': post((subject) => `${officerRoom(subject)}/hop-dong/huy`, {
    reason: 'Ký nhầm',
  }),
  'annul the case': post((subject) => `${officerRoom(subject)}/huy`, { reason: 'Nhầm đợt' }),
  'open it again': post((subject) => `${officerRoom(subject)}/mo-lai`, { reason: 'Xét sai' }),
} satisfies Record<string, Try>

export type Deed = keyof typeof tries
export const deeds = Object.keys(tries) as Deed[]
