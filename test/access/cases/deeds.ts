import { sql } from 'drizzle-orm'
import { expireDrafts } from '#modules/support/cases/expiring.ts'
import { newId } from '#platform/ids.ts'
import { only } from '#platform/outcome.ts'
import { aPdf } from '../../factories/support.ts'
import { isDone, sends, shows } from '../knocking.ts'
import type { Try as TryOn } from '../part.ts'
import type { Relation } from '../people.ts'
import type { Asker, Fields } from '../rehearsal.ts'
import { noAssignment, type Subject, wordsOf } from './stages.ts'

type Try = TryOn<Subject>

const ownAssignment = ({ assignments }: Subject, who: Relation) => assignments[who] ?? noAssignment

const founderRoom = ({ id }: Subject) => `/ban-lam-viec/ho-so/${id}`
const officerRoom = ({ id }: Subject) => `/ban-lam-viec/xet-ho-so/${id}`
const leaderRoom = ({ id }: Subject) => `/ban-lam-viec/quyet-dinh/${id}`
const reviewRoom = (assignment: string) => `/ban-lam-viec/phan-bien/${assignment}`

/** The words of the application, which no page holds but those that show it. */
const ANSWER = 'Kho bãi còn thủ công'
/** When the program looks again, after what it has let expire before. */
const LATER = '2026-11-30T13:00:00Z'
/** The mean that the reviews come to. */
const MEAN = />46</

/** The version that a page would carry: asked for at the last moment, so that only the right to act is tried. */
async function versionOf({ db }: Asker, { id }: Subject) {
  const { rows } = await db.execute<{ version: number; revision: number }>(sql`
    select c.version, s.revision from support.cases c join forms.sheets s on s.id = c.sheet_id
    where c.id = ${id}`)
  return only(rows)
}

const post =
  (path: (subject: Subject, who: Relation) => string, fields: Fields = {}): Try =>
  async (asker, subject, who) => {
    const { version, revision } = await versionOf(asker, subject)
    return sends(asker, path(subject, who), { _base: String(revision), ...fields }, version)
  }

const marks = {
  'score.novelty': '5',
  'reason.novelty': 'Mới',
  'score.team': '5',
  'reason.team': 'Đủ người',
}

/** A mark is kept on the version of the review, not of the case. */
const mark =
  (path: string): Try =>
  async (asker, subject, who) => {
    const assignment = ownAssignment(subject, who)
    const { rows } = await asker.db.execute<{ version: number }>(
      sql`select version from panels.assignments where id = ${assignment}`,
    )
    return sends(asker, `${reviewRoom(assignment)}/${path}`, marks, rows[0]?.version)
  }

/** Everything that can be seen of a case or done to it, tried at every door that there is. */
export const tries = {
  'find it in a list': (asker, subject) =>
    shows(
      asker,
      [
        '/ban-lam-viec',
        '/ban-lam-viec/ho-so',
        '/ban-lam-viec/xet-ho-so',
        `/ban-lam-viec/xet-ho-so?trang-thai=${subject.state}`,
        '/ban-lam-viec/phan-bien',
        '/ban-lam-viec/quyet-dinh',
        `/tim-kiem?q=${subject.number ?? 'Cảng'}`,
      ],
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
  'read the application': (asker, subject, who) =>
    shows(
      asker,
      [
        founderRoom(subject),
        `${founderRoom(subject)}/bieu-mau`,
        `${founderRoom(subject)}/kiem-tra`,
        officerRoom(subject),
        leaderRoom(subject),
        reviewRoom(ownAssignment(subject, who)),
      ],
      ({ text }) => text.includes(ANSWER),
    ),
  'open a document': (asker, subject, who) =>
    shows(
      asker,
      [
        founderRoom(subject),
        officerRoom(subject),
        leaderRoom(subject),
        reviewRoom(ownAssignment(subject, who)),
      ].map((room) => `${room}/tep/${subject.documentId}`),
      ({ text }) => text.startsWith('%PDF'),
    ),
  'see the marks of others': async (asker, subject, who) => {
    const assignment = ownAssignment(subject, who)
    const others = (Object.entries(subject.assignments) as [Relation, string][])
      .filter(([, id]) => id !== assignment)
      .map(([other]) => wordsOf(other))
    const showsMarks = (text: string) =>
      MEAN.test(text) || others.some((words) => text.includes(words))
    const rooms = [founderRoom, officerRoom, leaderRoom].map((room) => room(subject))
    return (
      (await shows(asker, [...rooms, reviewRoom(assignment)], ({ text }) => showsMarks(text))) ||
      shows(asker, ['/ban-lam-viec/quyet-dinh'], ({ text }) =>
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
    const { version } = await versionOf(asker, subject)
    const fields = { act: 'accept', case: `${subject.id}.${version}`, _key: newId() }
    return (await asker.post('/ban-lam-viec/xet-ho-so/nhieu-ho-so', fields)).status === 200
  },
  'turn away': post((subject) => `${officerRoom(subject)}/tu-choi`, { reasons: 'Không đủ' }),
  'ask a reviewer': async (asker, subject, who) =>
    post(({ id }) => `/ban-lam-viec/xet-ho-so/${id}/phan-cong`, {
      reviewers: [subject.people['other reviewer']?.id ?? ''],
    })(asker, subject, who),
  'take a reviewer off': async (asker, subject) => {
    const asked = subject.assignments['asked reviewer'] ?? noAssignment
    return isDone(
      await asker.post(`${officerRoom(subject)}/phan-cong/${asked}/thoi`, { reason: 'Bận' }),
    )
  },
  'open the marks': post((subject) => `${officerRoom(subject)}/mo-diem`),
  'hand over to another officer': async (asker, subject, who) =>
    post(({ id }) => `/ban-lam-viec/xet-ho-so/${id}/chuyen`, {
      to: subject.people['other officer']?.id ?? '',
    })(asker, subject, who),
  'declare no interest': post(
    (subject, who) => `${reviewRoom(ownAssignment(subject, who))}/cam-ket`,
    {
      interest: 'none',
    },
  ),
  'step aside': post((subject, who) => `${reviewRoom(ownAssignment(subject, who))}/cam-ket`, {
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
  'draft the decision as a paper': async (asker, subject) =>
    isDone(
      await asker.post(`/ban-lam-viec/van-ban/ho-so/${subject.id}`, {
        kind: subject.state === 'refused' ? 'refusal' : 'decision',
        _key: newId(),
      }),
    ),
  // Nobody can press for this.
  'let it expire': async (asker, { id }, who) => {
    if (who !== 'program') return false
    await expireDrafts(asker.program(LATER))
    const { rows } = await asker.db.execute<{ now: boolean | null }>(
      sql`select ended_at = ${LATER}::timestamptz as now from support.cases where id = ${id}`,
    )
    return only(rows).now === true
  },
} satisfies Record<string, Try>

export type Deed = keyof typeof tries
