import {
  recordCertificate,
  recordOrganisation,
  registerStartup,
  verifyEnterprise,
} from '#modules/organisations/index.ts'
import { daysOf } from './case-days.ts'
import { actorOf, enter } from './cast.ts'
import { founderNames } from './founders.ts'
import { sampleOrganisations } from './organisations.ts'
import { plots } from './plots.ts'
import type { SignIn } from './sign-ins.ts'
import { as, dayAgo, type Happening, must, pick } from './stage.ts'
import { type SampleStartup, sampleStartups } from './startups.ts'
import { startupOf, type World } from './world.ts'

/** Founders that a visitor of the trial may be: one with a long history, one at the beginning. */
const printed = new Map([
  ['Cảng Mở', 'Founder'],
  ['Cá Kể Chuyện', 'New founder'],
])

/** Newcomers whom the officers have still to look at. */
const unverified = ['Xưởng Số', 'Đo Êm', 'Điện Bãi', 'Nước Ngầm']

const certified = ['Cảng Mở', 'Lưới Xanh', 'Khuôn Nhanh', 'Ao Thông', 'Mắt Hàn']

export const recordOrganisations = ({ stage, cast, organisations }: World): Happening[] =>
  sampleOrganisations.map((organisation, index) => ({
    daysAgo: 448 - Math.floor(index / 6) * 3,
    time: `1${index % 6}:20`,
    async does(at) {
      const scope = as(stage, pick(cast.officers, index), at)
      const marked = { ...organisation, name: `${organisation.name} (mẫu)` }
      const { id } = must(await recordOrganisation(scope, marked, { sample: true }), marked.name)
      organisations.set(organisation.name, id)
    },
  }))

export const registerStartups = (world: World, signIns: SignIn[]): Happening[] =>
  sampleStartups.map((startup, index) => ({
    daysAgo: registeredDaysAgo(world, startup, index),
    time: '20:10',
    does: (at) => register(world, startup, index, { at, signIns }),
  }))

async function register(
  { stage, startups }: World,
  startup: SampleStartup,
  index: number,
  { at, signIns }: { at: Date; signIns: SignIn[] },
): Promise<void> {
  const who = printed.get(startup.name)
  const { id: personId } = await enter(
    { ...stage.scope, now: at },
    pick(founderNames, index),
    signIns,
    who,
  )
  const { monthsOld } = startup
  const scope = as(stage, await actorOf(stage, personId), at)
  const profile = {
    name: `${startup.name} (mẫu)`,
    englishName: `${startup.english} (sample)`,
    summaryVi: startup.vi,
    summaryEn: startup.en,
    website: '',
    kind: startup.kind,
    // No enterprise has such a code: real ones begin with the number of a province.
    enterpriseCode: monthsOld ? `00000000${String(index + 10)}` : null,
    registeredOn: monthsOld ? monthsAgo(stage.scope.today, monthsOld, index) : null,
    growthBasis: [startup.basis],
    sector: startup.sector,
    stage: startup.stage,
    foundersNote: '',
    published: true,
  }
  const { id } = must(await registerStartup(scope, profile, { sample: true }), profile.name)
  startups.set(startup.name, { ...startup, id, founder: await actorOf(stage, personId) })
}

const monthsAgo = (today: string, months: number, days: number): string =>
  Temporal.PlainDate.from(today)
    .subtract({ months, days: days % 27 })
    .toString()

/** A week or two before the startup's first case is opened. */
function registeredDaysAgo({ calls }: World, { name }: SampleStartup, index: number): number {
  const opened = plots
    .filter(({ plot }) => plot.startup === name)
    .map(({ call, number, plot }) => daysOf(plot, calls[call], number).opened)
  return Math.max(20, ...opened) + 7 + (index % 8)
}

export const verifyEnterprises = (world: World): Happening[] => {
  const { stage, cast } = world
  return sampleStartups.flatMap((startup, index): Happening[] => {
    if (!startup.monthsOld || unverified.includes(startup.name)) return []
    const officer = pick(cast.officers, index)
    const daysAgo = registeredDaysAgo(world, startup, index) - 6
    const verification: Happening = {
      daysAgo,
      time: '14:30',
      async does(at) {
        const { id } = startupOf(world, startup.name)
        must(await verifyEnterprise(as(stage, officer, at), id, 1), `${startup.name} verified`)
      },
    }
    const certificate: Happening = {
      daysAgo: Math.round(daysAgo / 2),
      time: '15:00',
      async does(at) {
        const { id } = startupOf(world, startup.name)
        const details = {
          number: `MẪU-${String(index + 1).padStart(2, '0')}/DNKHCN`,
          issuedOn: dayAgo(stage, Math.round(daysAgo / 2) + 12),
          issuer: 'Cơ quan cấp giấy chứng nhận (mẫu)',
        }
        must(await recordCertificate(as(stage, officer, at), id, details), 'certificate')
      },
    }
    return certified.includes(startup.name) ? [verification, certificate] : [verification]
  })
}
