import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export const registry = new Registry()

const duration = new Histogram({
  name: 'benkhoi_http_request_seconds',
  help: 'Time from request to answer',
  labelNames: ['method', 'status'],
  buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
})

export const observeRequest = (method: string, status: number, seconds: number): void =>
  duration.observe({ method, status: String(status) }, seconds)

/** Counts what the process itself uses; called once, when the program starts. */
export const observeProcess = (): void => collectDefaultMetrics({ register: registry })
