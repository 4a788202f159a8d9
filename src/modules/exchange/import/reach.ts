import { mayBringEntries, mayBringIn } from '#modules/content/index.ts'
import { holds, type Scope, type SignedScope } from '#platform/scope.ts'
import type { ImportChoices } from './choices.ts'

/** Who moves the old portal in; what they may publish is the newsroom's own rule. */
export const moverRoles = ['editor', 'officer', 'leader', 'administrator'] as const

export const mayMove = ({ actor }: Scope): boolean => moverRoles.some((role) => holds(actor, role))

/** Whether somebody may bring in what a move makes of its rows, and take it back. */
export const mayBring = (
  scope: SignedScope,
  { kind }: Pick<ImportChoices, 'kind'>,
  publish: boolean,
): boolean => (kind ? mayBringEntries(scope) : mayBringIn(scope, publish))
