import { part } from '../part.ts'
import type { World } from '../world.ts'
import { rules } from './declared.ts'
import { tries } from './deeds.ts'
import { aContract, aFundedCall, stages } from './stages.ts'

export async function contracts(world: World) {
  const callId = await aFundedCall(world)
  return part({
    title: 'The contract and its money',
    about:
      '**running** has one milestone of each kind and a payment asked for, one approved and one paid; **carried out** waits for the officer to record what the acceptance council carried.',
    stages,
    deeds: tries,
    rules,
    subject: (stage) => aContract(world, callId, stage),
  })
}
