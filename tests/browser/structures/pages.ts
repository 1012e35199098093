/**
 * Pages in the shapes that case-recording systems have, each with what has to be read there and what must not be.
 * All of it is fictional. `docs/compatibility.md` lists them by name.
 */
export interface Structure {
  id: string
  name: string
  /** The page. `ORIGIN` is the site's own address, `ON` another site that is switched on, `OFF` one that is not. */
  html: string
  /** Other pages of the site that this one shows, by name. */
  parts?: Record<string, string>
  /** Sent with the page. */
  headers?: Record<string, string>
  /** Runs in the page once it is there, as a person or the page's own script would act. */
  act?: string
  /** Words that must be read as the note being written. */
  note?: readonly string[]
  /** Words that must be read as part of the record. */
  record?: readonly string[]
  /** Words that must not be read. */
  never?: readonly string[]
}

const NOTE = 'Visited Rowan and her mother at home on Tuesday, and spoke to both of them.'
const ENTRY =
  'Telephone call from the health visitor, who said that Rowan had missed two appointments since August.'
const SECOND =
  'Home visit by the duty worker, who saw the kitchen and both bedrooms and spoke to the grandmother.'
const HIDDEN =
  'This entry stands in a part of the page that is folded away and that nobody can see at the moment.'

const box = (text = NOTE) => `<textarea id="note" rows="6" cols="60">${text}</textarea>`
const entry = (text: string) => `<article><p>${text}</p></article>`

export const STRUCTURES: readonly Structure[] = [
  {
    id: 'frames-same-site',
    name: 'Frames within frames, same site',
    html: `<iframe src="/part/frames-same-site/outer" width="700" height="400"></iframe>`,
    parts: {
      outer: `<iframe src="/part/frames-same-site/inner" width="600" height="300"></iframe>`,
      inner: box(),
    },
    note: [NOTE],
  },
  {
    id: 'frame-other-site-on',
    name: 'Frame of another site that is switched on',
    html: `<iframe src="ON/part/frame-other-site-on/inner" width="700" height="400"></iframe>`,
    parts: { inner: box() },
    note: [NOTE],
  },
  {
    id: 'frame-other-site-off',
    name: 'Frame of another site that is off: not read',
    html: `${box(SECOND)}<iframe src="OFF/part/frame-other-site-off/inner" width="700" height="400"></iframe>`,
    parts: { inner: box() },
    note: [SECOND],
    never: [NOTE],
  },
  {
    id: 'frame-by-script',
    name: 'Frame made later by script',
    html: `<main></main>`,
    act: `const frame = document.createElement('iframe')
      document.querySelector('main').append(frame)
      frame.contentDocument.body.innerHTML = ${JSON.stringify(box())}`,
    note: [NOTE],
  },
  {
    id: 'frame-srcdoc',
    name: 'Frame with its page in an attribute (srcdoc)',
    html: `<iframe srcdoc='${box()}' width="700" height="400"></iframe>`,
    note: [NOTE],
  },
  {
    id: 'sandboxed-frame',
    name: 'Sandboxed frame',
    html: `<iframe sandbox="allow-scripts" src="/part/sandboxed-frame/inner" width="700" height="400"></iframe>`,
    parts: { inner: box() },
    note: [NOTE],
  },
  {
    id: 'document-write',
    name: 'Page that writes itself anew (document.write)',
    html: `<p>Wait</p>`,
    act: `document.open(); document.write(${JSON.stringify(`<title>Note</title>${box()}`)}); document.close()`,
    note: [NOTE],
  },
  {
    id: 'frameset',
    name: 'Frameset',
    html: `<frameset cols="30%,70%"><frame src="/part/frameset/menu"><frame src="/part/frameset/note"></frameset>`,
    parts: { menu: '<nav><a href="#">Case list</a></nav>', note: box() },
    note: [NOTE],
  },
  {
    id: 'shadow',
    name: 'Open shadow trees within each other, filled later',
    html: `<case-record></case-record>
      <script>
        const outer = document.querySelector('case-record').attachShadow({ mode: 'open' })
        outer.innerHTML = '<case-entries></case-entries>'
        const inner = outer.querySelector('case-entries').attachShadow({ mode: 'open' })
        inner.innerHTML = ${JSON.stringify(entry(ENTRY))}
        setTimeout(() => { inner.innerHTML += ${JSON.stringify(entry(SECOND))} }, 4000)
      </script>`,
    record: [ENTRY, SECOND],
  },
  {
    id: 'layout-table',
    name: 'Table used as layout',
    html: `<table><tr><td><table><tr><td>Menu</td></tr></table></td><td>
      <table><tr><td>${ENTRY}</td></tr><tr><td>${box()}</td></tr></table></td></tr></table>`,
    note: [NOTE],
    record: [ENTRY],
  },
  {
    id: 'definition-list',
    name: 'Definition list',
    html: `<dl><dt>Analysis</dt><dd>${ENTRY}</dd><dt>Plan</dt><dd>${SECOND}</dd></dl>`,
    record: [`Analysis: ${ENTRY}`, `Plan: ${SECOND}`],
  },
  {
    id: 'accordion',
    name: 'Accordion that is opened later; what is folded away is not read',
    html: `<details id="first"><summary>May</summary>${entry(ENTRY)}</details>
      <details><summary>June</summary>${entry(HIDDEN)}</details>`,
    act: `setTimeout(() => { document.querySelector('#first').open = true }, 2500)`,
    record: [ENTRY],
    never: [HIDDEN],
  },
  {
    id: 'tabs',
    name: 'A record with 20 tabs; only the one in front is read',
    html: `<div role="tablist">${Array.from({ length: 20 }, (_, at) => `<button role="tab">Tab ${at}</button>`).join('')}</div>
      ${Array.from({ length: 20 }, (_, at) => `<section role="tabpanel" ${at === 0 ? '' : 'style="display:none"'}>${entry(at === 1 ? SECOND : at === 0 ? ENTRY : HIDDEN)}</section>`).join('')}
      <script>document.querySelectorAll('[role=tab]').forEach((tab, at) => tab.addEventListener('click', () => {
        document.querySelectorAll('[role=tabpanel]').forEach((panel, other) => { panel.style.display = other === at ? '' : 'none' })
      }))</script>`,
    act: `setTimeout(() => document.querySelectorAll('[role=tab]')[1].click(), 2500)`,
    record: [SECOND],
    never: [ENTRY, HIDDEN],
  },
  {
    id: 'virtual-scrolling',
    name: 'List that keeps only what is in view; read as it is scrolled',
    html: `<div id="list" style="height:200px;overflow:auto"><div style="height:4000px;position:relative"></div></div>
      <script>
        const texts = [${JSON.stringify(entry(ENTRY))}, ${JSON.stringify(entry(SECOND))}]
        const draw = () => { list.firstElementChild.innerHTML = texts[list.scrollTop > 500 ? 1 : 0] }
        list.addEventListener('scroll', draw); draw()
      </script>`,
    act: `setTimeout(() => { list.scrollTop = 1000 }, 2500)`,
    record: [SECOND],
    never: [ENTRY],
  },
  {
    id: 'print-view',
    name: 'Print view',
    html: `<style>@media print { .no-print { display: none } }</style><h1>Case record</h1><div>${ENTRY}</div><hr><div>${SECOND}</div>`,
    record: [ENTRY, SECOND],
  },
  {
    id: 'dialog',
    name: 'Note in a modal dialog',
    html: `${entry(ENTRY)}<dialog>${box()}</dialog>`,
    act: `document.querySelector('dialog').showModal()`,
    note: [NOTE],
  },
  {
    id: 'autosave',
    name: 'Form that is drawn anew at each autosave',
    html: `<main></main><script>
      const draw = () => { document.querySelector('main').innerHTML = ${JSON.stringify(box(''))}; note.value = ${JSON.stringify(NOTE)} }
      draw(); setInterval(draw, 700)</script>`,
    note: [NOTE],
  },
  {
    id: 'right-to-left',
    name: 'Passages that run from right to left',
    html: `<article dir="rtl" lang="ar"><p>قالت الأم إن الطفلة بخير وإنها تذهب إلى المدرسة كل يوم مع جدتها وأخيها الصغير</p></article>${box()}`,
    note: [NOTE],
    record: ['قالت الأم إن الطفلة بخير'],
  },
  {
    id: 'design-mode',
    name: 'Document in design mode',
    html: `<iframe width="700" height="300"></iframe><script>
      const inside = document.querySelector('iframe').contentDocument
      inside.body.innerHTML = ${JSON.stringify(`<p>${NOTE}</p>`)}
      inside.designMode = 'on'</script>`,
    note: [NOTE],
  },
  {
    id: 'fields',
    name: 'Disabled and read-only boxes are record; passwords and search are never read',
    html: `<textarea rows="4" readonly>${ENTRY}</textarea><textarea rows="4" disabled>${SECOND}</textarea>
      <input type="password" size="90" value="a pass phrase of many words that should never be read by anybody">
      <input type="search" size="90" value="a search of many words that should never be read by anybody at all">
      <input type="hidden" value="a hidden value of many words that should never be read by anybody at all">`,
    record: [ENTRY, SECOND],
    never: ['pass phrase', 'a search of', 'a hidden value'],
  },
  {
    id: 'strict-policy',
    name: 'Strict content security policy',
    html: box(),
    headers: {
      'Content-Security-Policy': "default-src 'none'; img-src data:; sandbox allow-same-origin",
    },
    note: [NOTE],
  },
  {
    id: 'patched',
    name: 'Page scripts that change what the browser offers',
    html: `<script>
      const broken = () => { throw new Error('the page has broken this') }
      for (const name of ['contains', 'appendChild', 'cloneNode']) Node.prototype[name] = broken
      for (const name of ['querySelectorAll', 'matches', 'closest', 'checkVisibility']) Element.prototype[name] = broken
      for (const name of ['map', 'filter', 'forEach', 'push', 'flatMap', Symbol.iterator]) Array.prototype[name] = broken
      Object.defineProperty(Node.prototype, 'textContent', { get: broken })
      Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { get: broken })
      JSON.stringify = broken
      window.getSelection = document.getSelection = broken
      window.MutationObserver = broken
    </script>${box()}`,
    note: [NOTE],
  },
  {
    id: 'large',
    name: 'A record of 200,000 words',
    html: `<main></main><script>
      document.querySelector('main').innerHTML = Array.from({ length: 60 }, (_, at) => '<article><h2>Entry ' + at + '</h2>' +
        Array.from({ length: 195 }, () => ${JSON.stringify(`<p>${ENTRY}</p>`)}).join('') + '</article>').join('') + ${JSON.stringify(box())}</script>`,
    note: [NOTE],
    record: [ENTRY],
  },
  {
    id: 'filled-then-shown',
    name: 'Boxes that the page shows and fills by itself, one of them in a shadow tree',
    html: `<div id="later" style="display: none">${box('')}</div><div><template shadowrootmode="open">
      <textarea rows="6" cols="60"></textarea></template></div>`,
    act: `setTimeout(() => {
      note.value = ${JSON.stringify(NOTE)}
      later.style.display = 'block'
      document.querySelector('div:last-of-type').shadowRoot.querySelector('textarea').value = ${JSON.stringify(SECOND)}
    }, 3000)`,
    note: [NOTE, SECOND],
  },
  {
    id: 'full-page-posts',
    name: 'Page that is posted and answered as a whole (ASP.NET)',
    html: `<form method="post" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="${'x'.repeat(500)}">${box(`${NOTE} Came by METHOD.`)}</form>`,
    act: `setTimeout(() => aspnetForm.submit(), 2500)`,
    note: [`${NOTE} Came by POST.`],
    never: ['Came by GET.'],
  },
  {
    id: 'plain-http',
    name: 'Site without https, where the browser offers less to scripts',
    html: `<iframe src="ON/part/plain-http/inner" width="700" height="400"></iframe>`,
    parts: { inner: box() },
    note: [NOTE],
  },
]
