import { describe, expect, it } from 'vitest'
import { foreignCode } from '../../../scripts/build/foreign-code.ts'
import { packageOf } from './package-of.ts'

describe('foreignCode', () => {
  it('lets links, namespaces and ordinary functions be', () => {
    const code =
      'const a=function(){},b=x.eval(1),c="Function of the review",d=isFunction(a);fetch("/library/pack.json");open("https://example.org")'
    expect(foreignCode(packageOf({ 'assets/late.js': code }))).toEqual([])
  })

  it.each([
    'import x from"https://example.org/x.js"',
    'import("//example.org/x.js")',
    'import(`https://example.org/x.js`)',
    'importScripts("https://example.org/x.js")',
    'fetch("https://example.org/data")',
    'new WebSocket("wss://example.org")',
    'navigator.sendBeacon("https://example.org")',
    'script.src="https://example.org/x.js"',
    'eval("1")',
    'new Function("return this")',
    'Function("return this")()',
  ])('finds the script %s', (code) => {
    expect(foreignCode(packageOf({ 'assets/late.js': code }))).toEqual([
      expect.stringContaining(code.slice(-20)),
    ])
  })

  it.each([
    '<script src="https://example.org/x.js"></script>',
    '<script type="module">start()</script>',
    '<link rel="stylesheet" href="//example.org/x.css">',
    '<img alt="" src=https://example.org/x.png>',
  ])('finds in a page %s', (html) => {
    expect(foreignCode(packageOf({ 'src/popup/popup.html': html }))).toHaveLength(1)
  })

  it.each(['@import "https://example.org/x.css";', 'p{background:url(https://example.org/x.png)}'])(
    'finds in a style sheet %s',
    (css) => {
      expect(foreignCode(packageOf({ 'marks.css': css }))).toHaveLength(1)
    },
  )
})
