import { holds, type Scope } from '#platform/scope.ts'

/** Who moves the old portal in; what they may publish is the newsroom's own rule. */
export const moverRoles = ['editor', 'officer', 'leader', 'administrator'] as const

export const mayMove = ({ actor }: Scope): boolean => moverRoles.some((role) => holds(actor, role))
