import { say } from './say.ts'

/** The way to a lesson's page in the library, where it can be read in full and printed. */
export function OpenInFull({ lessonId }: { lessonId: string }) {
  return (
    <p class="small">
      <a href={`/src/briefing/briefing.html#lessons/${lessonId}`} target="_blank" rel="noreferrer">
        {say('openInFull')}
      </a>
    </p>
  )
}
