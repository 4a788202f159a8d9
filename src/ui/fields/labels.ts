import { type ComponentChildren, isValidElement, toChildArray } from 'preact'

/** The labels of the fields among some children, by field name: a fault on top of a form says which field it means. */
export function labelsOf(children: ComponentChildren): Record<string, string> {
  const labels: Record<string, string> = {}
  for (const child of toChildArray(children)) {
    if (!isValidElement(child)) continue
    const { name, label }: Record<string, unknown> = child.props
    if (typeof name === 'string' && typeof label === 'string') labels[name] = label
    else Object.assign(labels, labelsOf(child.props.children))
  }
  return labels
}
