import { useState } from 'preact/hooks'
import { say } from '../ui/say.ts'
import { sheetFile, sheetHtml } from './as-html.ts'
import { sheetText } from './as-text.ts'
import { download, fileName } from './download.ts'
import type { Sheet } from './sheet.ts'

interface TakeAlongProps {
  sheet: Sheet
  /** The person has the sheet, as it is now, somewhere else too. */
  onTaken: () => void
}

/** Each way to take the sheet along. */
export function TakeAlong({ sheet, onTaken }: TakeAlongProps) {
  const [said, setSaid] = useState('')
  const run = (work: () => Promise<string>, refused: string) =>
    void work().then(
      (done) => {
        onTaken()
        setSaid(done)
      },
      () => setSaid(refused),
    )
  const copy = (items: Record<string, string>) =>
    run(async () => {
      const blobs = Object.entries(items).map(([type, text]) => [type, new Blob([text], { type })])
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
      return say('sheetCopied')
    }, say('sheetCopyRefused'))
  const save = (ending: 'docx' | 'html', make: () => Promise<Blob>) =>
    run(async () => {
      const file = fileName(sheet.on, ending)
      download(await make(), file)
      return say('sheetSaved', { file })
    }, say('sheetSaveFailed'))

  const rich = () => copy({ 'text/html': sheetHtml(sheet, 1).text, 'text/plain': sheetText(sheet) })
  const html = async () => new Blob([sheetFile(sheet)], { type: 'text/html;charset=utf-8' })
  // Only now: the library that writes Word files is larger than the page.
  const word = async () => (await import('./as-docx.ts')).sheetDocx(sheet)
  return (
    <section class="card stack" aria-labelledby="take">
      <h2 id="take">{say('sheetTake')}</h2>
      <div class="row">
        <button type="button" class="main" onClick={rich}>
          {say('copy')}
        </button>
        <button type="button" onClick={() => copy({ 'text/plain': sheetText(sheet) })}>
          {say('sheetCopyPlain')}
        </button>
        <button type="button" onClick={() => print()}>
          {say('print')}
        </button>
        <button type="button" onClick={() => save('docx', word)}>
          {say('sheetSaveWord')}
        </button>
        <button type="button" onClick={() => save('html', html)}>
          {say('sheetSaveHtml')}
        </button>
      </div>
      <p role="status" class="small">
        {said}
      </p>
    </section>
  )
}
