import { grantRole } from '#modules/identity/index.ts'
import { enter } from './cast.ts'
import { as, type Happening, must } from './stage.ts'
import { organisationOf, type World } from './world.ts'

/** Somebody who works for a support organisation. */
export const engageSupporter = (world: World): Happening[] => [
  {
    daysAgo: 430,
    time: '09:00',
    async does(at) {
      const { stage, cast } = world
      const person = await enter({ ...stage.scope, now: at }, 'Cao Ươm Mầm', [])
      const organisationId = organisationOf(world, 'Vườn ươm Bãi Bồi')
      const grant = { personId: person.id, role: 'supporter', organisationId } as const
      must(await grantRole(as(stage, cast.leader, at), grant), 'supporter')
    },
  },
]
