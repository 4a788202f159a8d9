import { z } from 'zod'
import { descriptionShape, KIND, signedPackage, signedReceipt } from '../packages/shapes.ts'
import { paths } from '../paths.ts'

/** What portals say to each other: answered by routes of their own, described here with the rest. */
export const exchangeEndpoints = [
  {
    path: paths.exchange,
    id: 'exchange',
    summary: 'Who this portal is: the packages it gives, where its receipts are, its public keys.',
    parameters: [],
    shape: descriptionShape,
  },
  {
    path: paths.packages.replace(/:kind\{.*\}$/, '{kind}'),
    id: 'packages',
    summary:
      'The change feed of one kind as a signed package: what was published, changed or withdrawn after the cursor, the oldest first. While more is true, ask on.',
    parameters: [
      { name: 'kind', in: 'path', required: true, schema: z.string().regex(KIND) },
      {
        name: 'since',
        in: 'query',
        required: false,
        schema: z
          .string()
          .describe('The cursor of the last package; without it, from the beginning.'),
      },
    ],
    shape: signedPackage,
  },
  {
    path: paths.receipts,
    id: 'receipts',
    summary: 'What this portal holds of what another sent, kind by kind and signed.',
    parameters: [
      {
        name: 'for',
        in: 'query',
        required: true,
        schema: z.url().describe('The address by which the other portal introduces itself.'),
      },
    ],
    shape: z.object({ receipts: z.array(signedReceipt) }),
  },
] as const
