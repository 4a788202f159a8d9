import { ID } from '#platform/http/paths.ts'

const desk = '/ban-lam-viec/bieu-mau'
const draft = `${desk}/:id{${ID}}` as const
const CODE = '[a-z0-9][a-z0-9-]{0,62}'

export const paths = {
  forms: desk,
  newForm: `${desk}/moi`,
  version: `${desk}/phien-ban/:id{${ID}}`,
  draft,
  structure: `${draft}/cau-truc`,
  sections: `${draft}/phan`,
  section: `${draft}/phan/:section{${CODE}}`,
  fields: `${draft}/muc`,
  field: `${draft}/muc/:field{${CODE}}`,
  columns: `${draft}/muc/:field{${CODE}}/cot`,
  column: `${draft}/muc/:field{${CODE}}/cot/:column{${CODE}}`,
  preview: `${draft}/xem-truoc`,
  publication: `${draft}/cong-bo`,
} as const
