import { useCallback, useEffect, useRef } from 'preact/hooks'
import { remember } from '../remembered/feedback.ts'

/** So long a lesson has to be on the screen to count as read, in milliseconds. */
const READING_TIME = 5000

/**
 * Notes that a lesson was read: once it has been on the screen for some seconds, or when what is answered here is
 * called, as for a link in it that was followed. Once each time that it is opened.
 */
export function useRead(lessonId: string | undefined): () => void {
  const isNoted = useRef(false)
  const note = useCallback(() => {
    if (lessonId === undefined || isNoted.current) return
    isNoted.current = true
    void remember(lessonId, 'opened')
  }, [lessonId])
  useEffect(() => {
    isNoted.current = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(timer)
      if (!document.hidden) timer = setTimeout(note, READING_TIME)
    }
    wait()
    document.addEventListener('visibilitychange', wait)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', wait)
    }
  }, [note])
  return note
}
