import { ID } from '#platform/http/paths.ts'

const SECRET = '[A-Za-z0-9_-]{16,64}'

export const paths = {
  signUp: '/dang-ky',
  confirmationMail: '/xac-nhan-thu',
  confirmation: `/xac-nhan-thu/:token{${SECRET}}`,
  signIn: '/dang-nhap',
  secondFactor: '/dang-nhap/ma',
  signOut: '/dang-xuat',
  forgottenPassword: '/quen-mat-khau',
  resetSent: '/quen-mat-khau/da-gui',
  newPassword: `/dat-lai-mat-khau/:token{${SECRET}}`,
  account: '/tai-khoan',
  accountPassword: '/tai-khoan/mat-khau',
  accountSecondFactor: '/tai-khoan/xac-thuc-hai-buoc',
  secondFactorActivation: '/tai-khoan/xac-thuc-hai-buoc/kich-hoat',
  secondFactorRemoval: '/tai-khoan/xac-thuc-hai-buoc/tat',
  backupCodes: '/tai-khoan/xac-thuc-hai-buoc/ma-du-phong',
  sessionEnd: `/tai-khoan/phien/:id{${ID}}/ket-thuc`,
  roles: '/ban-lam-viec/quan-tri/vai-tro',
  roleEnd: `/ban-lam-viec/quan-tri/vai-tro/:id{${ID}}/ket-thuc`,
  privacy: '/quyen-rieng-tu',
} as const
