import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PackedSigns } from '../../matching/model-data.ts'
import type { SignsTask } from '../../matching/training/teach-signs.ts'

/** Each sign model that is being taught takes some 120 MB. */
const MOST_THREADS = 6

/** Teaches the tasks side by side, one on each free core. What they learn does not depend on how many that are. */
export async function teachInThreads(tasks: readonly SignsTask[]): Promise<PackedSigns[]> {
  const taught: PackedSigns[] = []
  const waiting = [...tasks.entries()]
  const threads = Math.min(MOST_THREADS, availableParallelism(), tasks.length)
  await Promise.all(
    Array.from({ length: threads }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        taught[next[0]] = await teachInThread(next[1])
    }),
  )
  return taught
}

function teachInThread(task: SignsTask): Promise<PackedSigns> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./teach-thread.mjs', import.meta.url), {
      workerData: task,
    })
    worker.once('message', (signs: PackedSigns) => resolve(signs))
    worker.once('error', reject)
  })
}
