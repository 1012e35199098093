/** Which parts of an adapter an element is. A selector that the browser does not understand matches nothing. */
import { type Adapter, SELECTORS, type SelectorName } from '../adapters/adapter.ts'

const NOTHING: ReadonlySet<SelectorName> = new Set()

export class AdapterMatch {
  readonly #fields: readonly (readonly [SelectorName, string])[]
  /** All selectors in one, so that most elements are asked only once. */
  readonly #any: string

  constructor(adapter: Adapter) {
    this.#fields = SELECTORS.flatMap((name) => {
      const selector = adapter[name]
      return selector && isSelector(selector) ? [[name, selector] as const] : []
    })
    this.#any = this.#fields.map(([, selector]) => selector).join(',')
  }

  /** Whether an element is any part at all. */
  isPart(element: Element): boolean {
    return this.#any !== '' && Boolean(element.matches?.(this.#any))
  }

  /** The parts that an element is. */
  of(element: Element): ReadonlySet<SelectorName> {
    if (!this.isPart(element)) return NOTHING
    const found = this.#fields.filter(([, selector]) => element.matches(selector))
    return new Set(found.map(([name]) => name))
  }
}

/** Whether the browser understands a selector. */
export function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector)
    return true
  } catch {
    return false
  }
}
