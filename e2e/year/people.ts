import type { Browser } from 'playwright-core'
import { createVerifiedPerson, grantRole, type Role } from '#modules/identity/index.ts'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { type Seat, takeSeat } from '../browser.ts'
import { ACTOR_HEADER, type City } from './city.ts'
import { type Reporter, receiver, reporters } from './place.ts'

export type Person = Seat & { email: string }
export type House = {
  officer: Person
  finance: Person
  leader: Person
  reporters: readonly (Reporter & { id: string; seat: Person })[]
  anybody: Seat
}

/** Everybody who has a part in the year, each at a screen of their own without scripts. */
export async function gatherHouse(city: City, browser: Browser): Promise<House> {
  const agencies = await organisationsByCode(city.scope(), [
    receiver.code,
    ...reporters.map(({ code }) => code),
  ])
  const idOf = (code: string) => {
    const found = agencies.get(code)
    if (!found) throw new Error(`the plan did not record ${code}`)
    return found.id
  }
  const person = async (name: string, role: Role, organisationId: string | null) => {
    const email = `${crypto.randomUUID()}@example.test`
    const { id } = await createVerifiedPerson(city.scope(), { name, email })
    await grantRole(city.scope(), { personId: id, role, organisationId })
    const seat = await takeSeat(browser, city.origin, {
      javaScript: false,
      headers: { [ACTOR_HEADER]: id },
    })
    return { ...seat, email }
  }
  const house: House = {
    officer: await person('Cán bộ tổng hợp', 'officer', idOf(receiver.code)),
    finance: await person('Chuyên viên tài chính', 'finance', null),
    leader: await person('Lãnh đạo', 'leader', null),
    reporters: [],
    anybody: await takeSeat(browser, city.origin, { javaScript: false }),
  }
  const seats = []
  for (const one of reporters) {
    const id = idOf(one.code)
    seats.push({ ...one, id, seat: await person(`Người báo cáo ${one.name}`, 'agency', id) })
  }
  return { ...house, reporters: seats }
}

export async function leave(house: House | undefined): Promise<void> {
  if (!house) return
  const { officer, finance, leader, anybody } = house
  for (const seat of [officer, finance, leader, anybody, ...house.reporters.map((r) => r.seat)])
    await seat.close()
}
