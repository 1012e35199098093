/** Teaches one sign model, given as the thread's data, and answers with it. */
import { parentPort, workerData } from 'node:worker_threads'
import { type SignsTask, teachSigns } from '../../matching/training/teach-signs.ts'

parentPort?.postMessage(teachSigns(workerData as SignsTask))
