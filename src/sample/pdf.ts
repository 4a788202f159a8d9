import { fold } from '#platform/text/fold.ts'

/** A one-page PDF that says it is a sample. Its standard letter shapes know no Vietnamese marks, so they are left off. */
export function samplePdf(name: string, lines: readonly string[]): File {
  const shown = ['TAI LIEU MAU / SAMPLE DOCUMENT', ...lines.map(plainLetters)]
  const text = shown.map((line) => `(${line}) Tj T*`).join('\n')
  const stream = `BT /F1 14 Tf 20 TL 60 780 Td\n${text}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return new File([body + table + end], name, { type: 'application/pdf' })
}

const plainLetters = (line: string) =>
  fold(line)
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/[()\\]/g, ' ')
