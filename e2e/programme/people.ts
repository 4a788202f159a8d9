import type { Browser } from 'playwright-core'
import { type Look, type Seat, takeSeat } from '../browser.ts'
import { arrive, signIn } from '../people.ts'
import type { RunningProgram } from '../program.ts'

/** Nobody here needs scripts, and the work goes on without them. Each comes from an address of their own. */
const lookOf = (count: number): Look => ({
  javaScript: false,
  address: `198.51.100.${count + 1}`,
})

/** The people of one programme, each at a screen of their own. */
export type Company = {
  /** Somebody of the city whose sign-in the sample printed. */
  sample(who: string): Promise<Seat>
  /** Somebody who registers as everybody has to. */
  newcomer(name: string, email: string): Promise<Seat>
  leave(): Promise<void>
}

export function gather(browser: Browser, program: RunningProgram): Company {
  const seats: Seat[] = []
  const keep = (seat: Seat) => {
    // Twenty people share one small machine.
    seat.page.setDefaultTimeout(30_000)
    seats.push(seat)
    return seat
  }
  return {
    async sample(who) {
      const known = program.signIns.find((each) => each.who === who)
      if (!known) throw new Error(`the sample has nobody who signs in as ${who}`)
      const seat = keep(await takeSeat(browser, program.origin, lookOf(seats.length)))
      await signIn(seat, known.email, known.password)
      return seat
    },
    newcomer: async (name, email) =>
      keep(await arrive(browser, program, name, email, lookOf(seats.length))),
    leave: async () => {
      await Promise.all(seats.map((seat) => seat.close()))
    },
  }
}
