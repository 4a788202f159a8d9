import { ID, SLUG } from '#platform/http/paths.ts'

const desk = `/ban-lam-viec/chi-tieu/:code{${SLUG}}` as const

export const paths = {
  list: '/ban-lam-viec/chi-tieu',
  desk,
  withdrawal: `${desk}/:id{${ID}}/dinh-chinh`,
} as const
