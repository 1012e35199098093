/** Gives the person a file of their own. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // Taken back at once, some browsers would have nothing to save.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** The name of a file: nothing that was typed is in it, since file names travel. */
export function fileName(on: Date, ending: 'docx' | 'html'): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${on.getFullYear()}-${two(on.getMonth() + 1)}-${two(on.getDate())}`
  return `supervision-sheet-${day}.${ending}`
}
