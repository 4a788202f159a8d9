import { randomUUIDv7 } from 'node:crypto'

/** A UUIDv7: ids sort by the time they were made, and any PostgreSQL from 15 can store them. */
export const newId = (): string => randomUUIDv7()

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const exactly = new RegExp(`^${uuid}$`)

export const isId = (value: string): boolean => exactly.test(value)
