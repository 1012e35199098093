import { useEffect, useRef, useState } from 'preact/hooks'
import { asTrouble, type TriedTip, type Trouble } from '../messages.ts'
import { ask } from '../ui/ask.ts'
import { say } from '../ui/say.ts'
import { usePack } from '../ui/use-pack.ts'
import { TriedTips } from './tried-tips.tsx'

/** Tips wait for this long after the last key, in milliseconds, as they do on a site. */
const REST = 1200
/** Made up. */
const EXAMPLE =
  'Home visit to see Kai (fictional). Mum spoke for him throughout and he was not seen alone. She said ' +
  'the bruise on his cheek was from the toddler next door. Her new partner was upstairs and did not come ' +
  'down. Kai has missed his last two hospital appointments. Mum says all is much better now.'

/** What there is to say of the note that was tried. */
type Tried = { tips: TriedTip[] } | { trouble: Trouble } | undefined

/** A box for a fictional note, and the tips for it. What is typed stays in this page's memory. */
export function TryANote() {
  const { opened } = usePack()
  const [text, setText] = useState('')
  const [tried, setTried] = useState<Tried>()
  const box = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    if (text.trim() === '') {
      setTried(undefined)
      return
    }
    let isLatest = true
    const waiting = setTimeout(
      () =>
        ask('tryNote', { text }).then(
          (tips) => isLatest && setTried({ tips }),
          (error: unknown) =>
            isLatest &&
            setTried({
              trouble: asTrouble(error, 'tryNotWorkedOut', 'closePageTryAgain'),
            }),
        ),
      REST,
    )
    return () => {
      isLatest = false
      clearTimeout(waiting)
    }
  }, [text])

  return (
    <section class="card stack" aria-labelledby="try">
      <h2 id="try">{say('tryTitle')}</h2>
      <p class="soft" id="try-how">
        {say('tryHow')}
      </p>
      <label for="note">{say('tryYourNote')}</label>
      <textarea
        id="note"
        ref={box}
        rows={6}
        autocomplete="off"
        aria-describedby="try-how"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="row">
        <button
          type="button"
          onClick={() => {
            setText(EXAMPLE)
            box.current?.focus()
          }}
        >
          {say('tryExample')}
        </button>
        {text && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setText('')
              box.current?.focus()
            }}
          >
            {say('tryEmpty')}
          </button>
        )}
      </div>
      {tried && 'tips' in tried && opened && <TriedTips tips={tried.tips} opened={opened} />}
      <p
        role="status"
        class={tried && 'tips' in tried && tried.tips.length > 0 ? 'visually-hidden' : 'soft'}
      >
        {outcomeOf(tried)}
      </p>
    </section>
  )
}

function outcomeOf(tried: Tried): string {
  if (!tried) return ''
  if ('trouble' in tried) return `${say(tried.trouble.what)} ${say(tried.trouble.todo)}`
  const { length } = tried.tips
  return length === 0 ? say('tryNothing') : say('tryTips', { count: length })
}
