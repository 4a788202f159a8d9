import { ID } from '#platform/http/paths.ts'

const desk = '/ban-lam-viec/kho-tu-lieu'

export const mediaPaths = {
  /** One version in one size, or a document under its name. */
  file: '/tu-lieu/:hash{[0-9a-f]{32}}/:file',
  library: desk,
  /** What the editor of texts offers to choose from. */
  pictures: `${desk}/anh.json`,
  papers: `${desk}/tep.json`,
  upload: `${desk}/them`,
  describe: `${desk}/mo-ta`,
  medium: `${desk}/:id{${ID}}`,
  replacement: `${desk}/:id{${ID}}/thay`,
  removal: `${desk}/:id{${ID}}/xoa`,
} as const
