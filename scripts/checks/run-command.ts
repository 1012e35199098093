import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** How a command ended. */
export interface Ended {
  /** The exit code; 1 when a signal ended it. */
  code: number
  out: string
  err: string
}

/** Runs a program of an installed package with this Node and keeps what it prints. */
export function runProgram(
  packageName: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [programOf(packageName), ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [out, err] = [child.stdout, child.stderr].map((stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      return () => Buffer.concat(chunks).toString('utf8')
    })
    child.once('error', reject)
    child.once('close', (code) => done({ code: code ?? 1, out: out?.() ?? '', err: err?.() ?? '' }))
  })
}

/** The file that a package runs by its own name. */
function programOf(packageName: string): string {
  const folder = resolve('node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0]
  if (!file) throw new Error(`${packageName} has no program to run.`)
  return resolve(folder, file)
}
