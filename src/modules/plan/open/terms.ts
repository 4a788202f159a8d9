import type { Scope } from '#platform/scope.ts'

/** Where the terms of reuse stand: the exchange has them on the page of open data. */
export const TERMS = '/du-lieu-mo#dung-lai'

export const termsOf = ({ origin }: Pick<Scope, 'origin'>): string => origin + TERMS
