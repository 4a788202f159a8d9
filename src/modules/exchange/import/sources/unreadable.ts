import type { FileProblem } from '../states.ts'

/** Ends the reading of a file midway; the job that reads makes a sentence of it. */
export class Unreadable extends Error {
  readonly problem: FileProblem
  constructor(problem: FileProblem) {
    super(problem)
    this.problem = problem
  }
}
