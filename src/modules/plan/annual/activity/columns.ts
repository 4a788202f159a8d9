import { sql } from 'drizzle-orm'
import { bigint, date, integer, jsonb, text } from 'drizzle-orm/pg-core'

/** How much an activity is to move an indicator of the plan, in the indicator's own unit. */
export type Effect = { indicator: string; amount: number }

/** What every activity says of itself: the fields of Decree 268/2025/NĐ-CP, Article 60(2). Agencies and task by their codes in the plan. */
export const activityColumns = () => ({
  name: text('name').notNull(),
  objective: text('objective').notNull(),
  content: text('content').notNull(),
  result: text('result').notNull(),
  lead: text('lead').notNull(),
  coordinators: jsonb('coordinators').$type<string[]>().notNull(),
  startsOn: date('starts_on'),
  endsOn: date('ends_on'),
  place: text('place').notNull(),
  conditions: text('conditions').notNull(),
  coordination: text('coordination').notNull(),
  monitoring: text('monitoring').notNull(),
  taskCode: text('task_code'),
  effects: jsonb('effects').$type<Effect[]>().notNull(),
})

/** A row of an estimate; the amount is the database's own product. */
export const estimateColumns = () => ({
  ordinal: integer('ordinal').notNull(),
  what: text('what').notNull(),
  unit: text('unit').notNull(),
  source: text('source').notNull(),
  quantity: integer('quantity').notNull(),
  norm: bigint('norm', { mode: 'number' }).notNull(),
  amount: bigint('amount', { mode: 'number' }).notNull().generatedAlwaysAs(sql`quantity * norm`),
})

export type Activity = {
  name: string
  objective: string
  content: string
  result: string
  lead: string
  coordinators: string[]
  startsOn: string | null
  endsOn: string | null
  place: string
  conditions: string
  coordination: string
  monitoring: string
  taskCode: string | null
  effects: Effect[]
}

/** The activity in a record that holds more. */
export const activityIn = (record: Activity): Activity => ({
  name: record.name,
  objective: record.objective,
  content: record.content,
  result: record.result,
  lead: record.lead,
  coordinators: record.coordinators,
  startsOn: record.startsOn,
  endsOn: record.endsOn,
  place: record.place,
  conditions: record.conditions,
  coordination: record.coordination,
  monitoring: record.monitoring,
  taskCode: record.taskCode,
  effects: record.effects,
})
