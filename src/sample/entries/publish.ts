import {
  acceptProposal,
  createEntry,
  type EntryDraft,
  findOwnEntry,
  proposeEntry,
  publishEntry,
} from '#modules/content/index.ts'
import { as, dayAgo, type Happening, must, pick, type Stage } from '../stage.ts'
import { sampleStartups } from '../startups.ts'
import type { World } from '../world.ts'
import type { Days, SampleEntry } from './entry.ts'
import { events } from './events.ts'
import { experts, type SampleExpert } from './experts.ts'
import { money } from './money.ts'
import { people } from './people.ts'
import { products } from './products.ts'
import { quality } from './quality.ts'
import { rights } from './rights.ts'
import { stories } from './stories.ts'
import { technology } from './technology.ts'

const all = [
  ...rights,
  ...technology,
  ...quality,
  ...people,
  ...money,
  ...products,
  ...events,
  ...stories,
]

/** The entries as an officer publishes them, each marked as a sample; people put themselves forward. */
export const publishEntries = (world: World): Happening[] => [
  ...all.map((entry, index) => published(world, entry, index)),
  ...experts.map((expert) => putForward(world, expert)),
  waiting(world),
]

const daysOf = (stage: Stage): Days => {
  const on = (ahead: number) => dayAgo(stage, -ahead)
  const today = Temporal.PlainDate.from(stage.scope.today)
  return {
    on,
    at: (ahead, time) => `${on(ahead)}T${time}`,
    nextWeek: (weekday, time) => `${on(7 - today.dayOfWeek + weekday)}T${time}`,
  }
}

function draftOf(world: World, entry: SampleEntry): EntryDraft {
  const { title, summary, body = '', en, by } = entry
  return {
    title: { vi: `${title} (mẫu)`, en: en ? `${en.title} (sample)` : null },
    summary: { vi: summary, en: en?.summary ?? null },
    body: { vi: body, en: null },
    organisationId: by === undefined ? null : ownerOf(world, by),
    facts: entry.facts(daysOf(world.stage)),
  }
}

function ownerOf({ startups, organisations }: World, name: string): string {
  const id = startups.get(name)?.id ?? organisations.get(name)
  if (id === undefined) throw new Error(`sample: ${name} is not there yet`)
  return id
}

/** By this day the last of the sample's startups has registered. */
const YOUNGEST_STARTUP = 24

const ownedByStartup = ({ by }: SampleEntry) => sampleStartups.some(({ name }) => name === by)

const published = (world: World, entry: SampleEntry, index: number): Happening => ({
  daysAgo: ownedByStartup(entry) ? Math.min(entry.daysAgo, YOUNGEST_STARTUP) : entry.daysAgo,
  time: `${10 + (index % 5)}:${String((index * 7) % 60).padStart(2, '0')}`,
  async does(at) {
    const scope = as(world.stage, pick(world.cast.officers, index), at)
    const draft = draftOf(world, entry)
    const { id, version } = must(await createEntry(scope, entry.kind, draft), entry.title)
    must(await publishEntry(scope, id, version), entry.title)
  },
})

const putForward = (world: World, expert: SampleExpert): Happening => ({
  daysAgo: expert.daysAgo,
  time: '09:20',
  async does(at) {
    const { stage, cast } = world
    const person = pick(cast.reviewers, expert.reviewer)
    const draft: EntryDraft = {
      title: { vi: person.name, en: expert.english ? person.name : null },
      summary: { vi: expert.summary, en: expert.english ?? null },
      body: { vi: '', en: null },
      organisationId: null,
      facts: expert.facts,
    }
    const own = as(stage, person, at)
    const { id } = must(await proposeEntry(own, 'expert', draft), person.name)
    const found = await findOwnEntry(own, id)
    if (!found?.proposal) throw new Error('sample: a profile was not put forward')
    const read = { version: found.proposal.version, entryVersion: found.entry.version }
    const officer = as(stage, pick(cast.officers, 0), at)
    must(await acceptProposal(officer, found.proposal.id, read), person.name)
  },
})

/** One proposal still lies on the editors' desk. */
const waiting = (world: World): Happening => ({
  daysAgo: 1,
  time: '15:10',
  async does(at) {
    const startup = world.startups.get('Cảng Mở')
    if (!startup) throw new Error('sample: the startup is not there yet')
    const draft = draftOf(world, {
      kind: 'partner-request',
      by: 'Cảng Mở',
      daysAgo: 1,
      title: 'Tìm bến nhỏ dùng thử lịch cập cầu',
      summary: 'Ba tháng miễn phí, đổi lại số liệu chờ cầu.',
      facts: (days) => ({
        wanted: 'customer',
        sector: 'logistics',
        offers: { vi: 'Phần mềm, người hướng dẫn tại bến', en: null },
        expects: { vi: 'Từ hai cầu trở lên, có người điều độ', en: null },
        until: days.on(60),
        contact: 'cang-mo@mau.benkhoi.example',
      }),
    })
    must(
      await proposeEntry(as(world.stage, startup.founder, at), 'partner-request', draft),
      draft.title.vi,
    )
  },
})
