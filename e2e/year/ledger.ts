import { cityInstant } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { awards } from './awards.ts'
import type { City } from './city.ts'
import type { House } from './people.ts'

type Act = { day: string; happens(): Promise<void> }

/** What is written into the ledger over the year, each on its day, as the cases of the agencies would write it. */
export function actsOfTheYear(city: City, house: House): Act[] {
  const startups = new Map<string, string>()
  return awards
    .flatMap((award) => {
      const { agency, startup, amount, on, writtenOn, takenBackOn } = award
      const organisationId = house.reporters.find(({ code }) => code === agency)?.id ?? null
      const subject = { type: 'case', id: newId(), label: `BX-${startup}` }
      let entry: string | null = null
      const sign = async () => {
        const startupId = startups.get(startup) ?? (await verify(city, startup, on))
        startups.set(startup, startupId)
        const occurredAt = cityInstant(on, '12:00')
        const about = { subject, organisationId, startupId, amount, occurredAt }
        const written = await city.ledger.append(city.scope(), {
          act: 'support.award-signed',
          ...about,
        })
        entry = written.id
      }
      const takeBack = async () => {
        const about = { subject, organisationId, startupId: startups.get(startup) ?? null, amount }
        await city.ledger.append(city.scope(), {
          act: 'support.award-annulled',
          ...about,
          corrects: entry,
        })
      }
      return [
        { day: writtenOn, happens: sign },
        ...(takenBackOn ? [{ day: takenBackOn, happens: takeBack }] : []),
      ]
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))
}

/** An enterprise is verified for itself: no agency reports it as its own. */
async function verify(city: City, name: string, on: string): Promise<string> {
  const id = newId()
  await city.ledger.append(city.scope(), {
    act: 'organisations.enterprise-verified',
    subject: { type: 'organisation', id, label: name },
    organisationId: id,
    startupId: id,
    occurredAt: cityInstant(on, '09:00'),
  })
  return id
}
