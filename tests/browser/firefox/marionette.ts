import { connect, type Socket } from 'node:net'

/** Values that can travel to a script in the browser. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

type Answer = [
  kind: 1,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
]

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}

/** The key under which WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** Ends the length in front of each message. */
const COLON = ':'.charCodeAt(0)

/**
 * Speaks Marionette, Firefox's own remote control. It reaches what WebDriver BiDi does not:
 * pages of an extension, the sidebar and the browser's permission prompts.
 */
export class Marionette {
  private received = Buffer.alloc(0)
  private lastId = 0
  private readonly waiting = new Map<number, Waiting>()

  private constructor(private readonly socket: Socket) {
    socket.on('data', (bytes) => this.receive(bytes))
    socket.on('error', (error) => this.fail(error))
    socket.on('close', () => this.fail(new Error('Firefox closed the connection.')))
  }

  /** Connects to a running Firefox and starts a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1')
    await new Promise<void>((resolve, reject) =>
      socket.once('connect', resolve).once('error', reject),
    )
    const marionette = new Marionette(socket)
    await marionette.send('WebDriver:NewSession', {})
    await marionette.send('WebDriver:SetTimeouts', {
      script: 30_000,
      pageLoad: 30_000,
      implicit: 0,
    })
    return marionette
  }

  /** Sends one command and waits for its answer. */
  async send(command: string, parameters: { [name: string]: Json } = {}): Promise<unknown> {
    this.lastId += 1
    const id = this.lastId
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]))
    const answer = new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
    })
    this.socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]))
    return await answer
  }

  /** Runs something in the browser's own window, and turns back to the page afterwards. */
  async inBrowser<T>(run: () => Promise<T>): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' })
    try {
      return await run()
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' })
    }
  }

  /** Runs the body of an async function where the session stands, with `args` as its arguments. */
  async run<T>(body: string, ...args: Json[]): Promise<T> {
    const script = `return (async (...args) => { ${body} })(...arguments)`
    const answer = await this.send('WebDriver:ExecuteScript', {
      script,
      args,
      sandbox: null,
      newSandbox: true,
    })
    return (answer as { value: T }).value
  }

  /** As `run`, in the browser's own window. */
  runInBrowser<T>(body: string, ...args: Json[]): Promise<T> {
    return this.inBrowser(async () => {
      const script = `return (async (...args) => { ${body} })(...arguments)`
      const answer = await this.send('WebDriver:ExecuteScript', { script, args })
      return (answer as { value: T }).value
    })
  }

  /** Opens an address in the tab that the session stands in. */
  async goTo(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url })
  }

  /** Opens a new tab and stands in it. Answers the tab's handle. */
  async newTab(): Promise<string> {
    const { handle } = (await this.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
      handle: string
    }
    await this.switchTo(handle)
    return handle
  }

  /** Stands in a tab and brings it to the front. */
  async switchTo(handle: string): Promise<void> {
    await this.send('WebDriver:SwitchToWindow', { handle, focus: true })
  }

  /** The handle of the tab that the session stands in. */
  async currentTab(): Promise<string> {
    return ((await this.send('WebDriver:GetWindowHandle')) as { value: string }).value
  }

  /** Closes the tab that the session stands in. */
  async closeTab(): Promise<void> {
    await this.send('WebDriver:CloseWindow')
  }

  /** Finds one element, or throws. Answers its reference. */
  async find(selector: string): Promise<string> {
    const answer = await this.send('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    })
    return (answer as { value: { [ELEMENT]: string } }).value[ELEMENT]
  }

  /** Clicks the middle of an element with the mouse. */
  async click(selector: string): Promise<void> {
    await this.send('WebDriver:ElementClick', { id: await this.find(selector) })
  }

  /** Focuses an element and types into it, a key press for each character. */
  async type(selector: string, text: string): Promise<void> {
    await this.send('WebDriver:ElementSendKeys', { id: await this.find(selector), text })
  }

  /** Does something inside a frame of the page, and comes back to the page. */
  async inFrame<T>(selector: string, run: () => Promise<T>): Promise<T> {
    await this.send('WebDriver:SwitchToFrame', { element: await this.find(selector) })
    try {
      return await run()
    } finally {
      await this.send('WebDriver:SwitchToFrame', { id: null })
    }
  }

  /** Photographs what the session stands in. Answers a PNG. */
  async photograph(): Promise<Buffer> {
    const answer = await this.send('WebDriver:TakeScreenshot', { full: false, hash: false })
    return Buffer.from((answer as { value: string }).value, 'base64')
  }

  /** Hangs up. Firefox itself goes on. */
  close(): void {
    this.socket.destroy()
  }

  private receive(bytes: Uint8Array): void {
    this.received = Buffer.concat([this.received, bytes])
    for (;;) {
      const colon = this.received.indexOf(COLON)
      if (colon === -1) return
      const end = colon + 1 + Number(this.received.subarray(0, colon).toString())
      if (this.received.length < end) return
      const message: unknown = JSON.parse(this.received.subarray(colon + 1, end).toString())
      this.received = this.received.subarray(end)
      // The first message is a greeting and answers nothing.
      if (Array.isArray(message)) this.settle(message as Answer)
    }
  }

  private settle([, id, error, result]: Answer): void {
    const waiting = this.waiting.get(id)
    this.waiting.delete(id)
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`))
    else waiting?.resolve(result)
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error)
    this.waiting.clear()
  }
}
