/** Teaches one sign model, given as the thread's data, and answers with it. A thread reads no TypeScript by itself. */
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { teachSigns } = await import('../../matching/training/teach-signs.ts')
parentPort.postMessage(teachSigns(workerData))
