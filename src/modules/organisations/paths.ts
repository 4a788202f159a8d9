import { ID, SLUG } from '#platform/http/paths.ts'

export const paths = {
  directory: '/he-sinh-thai',
  organisation: `/he-sinh-thai/:slug{${SLUG}}`,
  newStartup: '/ban-lam-viec/du-an/moi',
  startup: `/ban-lam-viec/du-an/:id{${ID}}`,
  papers: `/ban-lam-viec/giay-to/:id{${ID}}`,
  paperFile: `/ban-lam-viec/giay-to/:id{${ID}}/:paper{${ID}}/tep`,
  paperReplacement: `/ban-lam-viec/giay-to/:id{${ID}}/:paper{${ID}}/thay`,
  paperRemoval: `/ban-lam-viec/giay-to/:id{${ID}}/:paper{${ID}}/bo`,
  ties: `/ban-lam-viec/nguoi-lien-quan/:id{${ID}}`,
  tieEnding: `/ban-lam-viec/nguoi-lien-quan/:id{${ID}}/:tie{${ID}}/ket-thuc`,
  enterprises: '/ban-lam-viec/to-chuc',
  newOrganisation: '/ban-lam-viec/to-chuc/moi',
  enterprise: `/ban-lam-viec/to-chuc/:id{${ID}}`,
  verification: `/ban-lam-viec/to-chuc/:id{${ID}}/xac-minh`,
  verificationWithdrawal: `/ban-lam-viec/to-chuc/:id{${ID}}/go-xac-minh`,
  codeRelease: `/ban-lam-viec/to-chuc/:id{${ID}}/giai-phong-ma-so`,
  certificates: `/ban-lam-viec/to-chuc/:id{${ID}}/giay-chung-nhan`,
  certificateWithdrawal: `/ban-lam-viec/to-chuc/:id{${ID}}/giay-chung-nhan/:certificate{${ID}}/go`,
} as const
