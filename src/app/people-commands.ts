import { grantByEmail, isRole, roles } from '#modules/identity/index.ts'
import type { Config } from '#platform/config.ts'
import type { Log } from '#platform/log.ts'
import { besideProgram } from './beside.ts'
import { systemScope } from './scopes.tsx'

/** Gives a person who has signed up a role of the whole city: how the first administrator comes to be. */
export async function grantRoleTo(
  config: Config,
  log: Log,
  email: string,
  role: string | undefined,
): Promise<number> {
  if (!role || !isRole(role)) {
    say(
      `Name a role: ${roles.join(', ')}. For example: npm run grant -- lan@example.vn administrator`,
    )
    return 2
  }
  return besideProgram(config, log, async ({ deps }) => {
    const outcome = await grantByEmail(systemScope(deps), email, role)
    if (!outcome.ok && outcome.problem === 'no-such-person') {
      say(
        `Nobody has signed up as ${email}. Let the person sign up at ${config.origin}/dang-ky first.`,
      )
      return 1
    }
    say(
      outcome.ok ? `${email} is now ${role}.` : `${email} is ${role} already. Nothing was changed.`,
    )
    return 0
  })
}

const say = (words: string) => process.stdout.write(`${words}\n`)
