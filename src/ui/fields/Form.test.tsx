import { expect, test } from 'vitest'
import { show } from '../showing.tsx'
import { Checkbox } from './Checkbox.tsx'
import { CheckboxGroup, RadioGroup } from './Choices.tsx'
import { DateField, MomentField } from './DateField.tsx'
import { FileField } from './FileField.tsx'
import { Form } from './Form.tsx'
import { MoneyField } from './NumberField.tsx'
import { Select } from './Select.tsx'
import { TextArea } from './TextArea.tsx'
import { TextField } from './TextField.tsx'

const options = [
  { value: 'sea', label: 'Kinh tế biển' },
  { value: 'farm', label: 'Nông nghiệp' },
]

test('a field is tied to its label, hint and fault', () => {
  const { getByLabelText, document } = show(
    <Form action="/x" problems={[{ field: 'name', code: 'required' }]}>
      <TextField name="name" label="Tên dự án" hint="Như trên hồ sơ." />
    </Form>,
  )
  const input = getByLabelText('Tên dự án')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  const told = (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
  expect(told[0]).toBe('Như trên hồ sơ.')
  expect(told[1]).toContain('Mục này còn trống')
})

test('the summary names each faulty field and leads to it, once each, in the order of the faults', () => {
  const { getByRole, document } = show(
    <Form
      action="/x"
      problems={[
        { field: 'name', code: 'required' },
        { field: 'name', code: 'too-long', limit: '9' },
        { field: 'field', code: 'not-a-choice' },
      ]}
      faults={{ '': 'Đợt kêu gọi vừa đóng.' }}
    >
      <div>
        <TextField name="name" label="Tên dự án" />
      </div>
      <RadioGroup name="field" label="Lĩnh vực" options={options} />
    </Form>,
  )
  const items = [...getByRole('alert').querySelectorAll('li')]
  expect(items.map((item) => item.textContent)).toEqual([
    'Tên dự án: Mục này còn trống. Hãy điền rồi gửi lại.',
    'Lĩnh vực: Lựa chọn này không có trong danh sách. Hãy chọn lại.',
    'Đợt kêu gọi vừa đóng.',
  ])
  const targets = items.map((item) => item.querySelector('a')?.getAttribute('href'))
  expect(targets).toEqual(['#name', '#field', undefined])
  expect(document.getElementById('field')?.getAttribute('type')).toBe('radio')
})

test('what was typed comes back, in place of what was there', () => {
  const { getByLabelText } = show(
    <Form
      action="/x"
      raw={{
        name: '',
        about: '<b>đậm</b>',
        amount: 'mười',
        field: 'farm',
        agree: 'on',
        kinds: ['sea'],
      }}
    >
      <TextField name="name" label="Tên" value="Cũ" />
      <TextArea name="about" label="Mô tả" value="Cũ" />
      <MoneyField name="amount" label="Số tiền" value={5} />
      <Select name="field" label="Lĩnh vực" options={options} value="sea" />
      <CheckboxGroup name="kinds" label="Nội dung" options={options} values={['farm']} />
      <Checkbox name="agree" label="Tôi đồng ý" />
    </Form>,
  )
  expect(getByLabelText('Tên')).toHaveProperty('value', '')
  expect(getByLabelText('Mô tả')).toHaveProperty('value', '<b>đậm</b>')
  expect(getByLabelText('Số tiền')).toHaveProperty('value', 'mười')
  expect(getByLabelText('Lĩnh vực')).toHaveProperty('value', 'farm')
  expect(getByLabelText('Kinh tế biển')).toHaveProperty('checked', true)
  expect(getByLabelText('Nông nghiệp')).toHaveProperty('checked', false)
  expect(getByLabelText('Tôi đồng ý')).toHaveProperty('checked', true)
})

test('a password never comes back', () => {
  const { html } = show(
    <Form action="/x" raw={{ password: 'bí mật của tôi' }}>
      <TextField name="password" type="password" label="Mật khẩu" />
    </Form>,
  )
  expect(html).not.toContain('bí mật')
})

test('money is shown in groups, a moment in the time of the city, a file with its limits', () => {
  const { getByLabelText, getByText } = show(
    <Form action="/x" files>
      <MoneyField name="amount" label="Số tiền" value={150_000_000} />
      <DateField name="on" label="Ngày" value="2027-03-31" />
      <MomentField name="at" label="Đóng lúc" value="2027-03-31T10:00:00Z" />
      <FileField name="f" label="Tệp" accept=".pdf" kinds="PDF" maxBytes={20 * 1024 ** 2} />
    </Form>,
  )
  expect(getByLabelText('Số tiền')).toHaveProperty('value', '150.000.000')
  expect(getByLabelText('Ngày')).toHaveProperty('value', '2027-03-31')
  expect(getByLabelText('Đóng lúc')).toHaveProperty('value', '2027-03-31T17:00')
  expect(getByText(/mỗi tệp tối đa 20\sMB/)).toBeTruthy()
})

test('a form goes where the language is, with its key and version', () => {
  const { document } = show(
    <Form action="/ho-so" formKey="k-12345678" version={4} prefix="second">
      <TextField name="note" label="Ghi chú" optional />
    </Form>,
    { locale: 'en' },
  )
  const form = document.querySelector('form')
  expect(form?.getAttribute('action')).toBe('/en/ho-so')
  expect(form?.querySelector('[name=_key]')?.getAttribute('value')).toBe('k-12345678')
  expect(form?.querySelector('[name=_version]')?.getAttribute('value')).toBe('4')
  expect(document.getElementById('second-note')?.hasAttribute('required')).toBe(false)
})
