import { ID, SLUG } from '#platform/http/paths.ts'

export const paths = {
  list: '/hoi-dap',
  ask: '/hoi-dap/gui',
  asked: '/hoi-dap/da-gui',
  confirmation: '/hoi-dap/xac-nhan/:token{[A-Za-z0-9_-]{32}}',
  question: `/hoi-dap/:slug{ch-${SLUG}}`,
  helpful: `/hoi-dap/:slug{ch-${SLUG}}/huu-ich`,
  desk: '/ban-lam-viec/hoi-dap',
  term: '/ban-lam-viec/hoi-dap/thoi-han',
  case: `/ban-lam-viec/hoi-dap/:id{${ID}}`,
  assignment: `/ban-lam-viec/hoi-dap/:id{${ID}}/phan-cong`,
  answer: `/ban-lam-viec/hoi-dap/:id{${ID}}/tra-loi`,
  release: `/ban-lam-viec/hoi-dap/:id{${ID}}/cong-bo`,
  return: `/ban-lam-viec/hoi-dap/:id{${ID}}/tra-lai`,
  refusal: `/ban-lam-viec/hoi-dap/:id{${ID}}/khong-tra-loi`,
  withdrawal: `/ban-lam-viec/hoi-dap/:id{${ID}}/go`,
  erasure: `/ban-lam-viec/hoi-dap/:id{${ID}}/xoa-nguoi-hoi`,
} as const
