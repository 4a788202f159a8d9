import { part } from '../part.ts'
import type { World } from '../world.ts'
import { rules } from './declared.ts'
import { tries } from './deeds.ts'
import { aSubject, stages } from './stages.ts'

export const cases = (world: World) =>
  part({
    title: 'The application',
    about:
      '**review** is a case whose reviews are still awaited, **reviewed** one in review with all of them in, **council** one that waits for a summoned council.',
    stages,
    deeds: tries,
    rules,
    subject: (stage) => aSubject(world, stage),
  })
