import { type Html, html } from './html.ts'

/** A way to narrow a list: a choice by whose value the entries are compared. */
export interface Choice {
  /** The data attribute of the entries. */
  name: string
  label: string
  /** What the choice says while it narrows nothing. */
  all: string
  /** Options as [value, name], in groups; a group without a name stands for itself. */
  options: readonly { name: string; options: readonly (readonly [string, string])[] }[]
}

/** The form above a list. It stays hidden where scripts do not run, and the list is whole. */
export function filterForm(what: string, placeholder: string, choices: readonly Choice[]): Html {
  return html`<form class="filter" role="search" data-filter="${what}" hidden>
<label class="words"><span class="visually-hidden">Search ${what}</span><input type="search" name="words" placeholder="${placeholder}" autocomplete="off" spellcheck="false"></label>
${choices.map(select)}
<p class="small soft" role="status" data-count></p>
</form>`
}

function select({ name, label, all, options }: Choice): Html {
  return html`<label><span class="visually-hidden">${label}</span><select name="${name}"><option value="">${all}</option>${options.map(
    (group) =>
      group.name === ''
        ? group.options.map(option)
        : html`<optgroup label="${group.name}">${group.options.map(option)}</optgroup>`,
  )}</select></label>
`
}

function option([value, name]: readonly [string, string]): Html {
  return html`<option value="${value}">${name}</option>`
}
