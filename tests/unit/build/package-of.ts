import { LINKED_PAGES } from '../../../scripts/build/manifest-for.ts'
import type { BuiltPackage } from '../../../scripts/build/read-package.ts'
import { PACK_FORMAT } from '../../../src/library/schema.ts'

const SOUND: Record<string, string> = {
  'manifest.json': JSON.stringify({
    default_locale: 'en',
    icons: { 16: 'icons/icon-16.png' },
    action: { default_popup: 'src/popup/popup.html' },
    background: { service_worker: 'service-worker-loader.js' },
    permissions: ['scripting', 'storage'],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
    },
  }),
  '_locales/en/messages.json': '{}',
  'icons/icon-16.png': 'png',
  'src/popup/popup.html':
    '<script type="module" src="/assets/popup.js"></script><link rel="stylesheet" href="/assets/popup.css">',
  ...Object.fromEntries(Object.values(LINKED_PAGES).map((page) => [page, '<!doctype html>'])),
  'assets/popup.js':
    'import{a}from"./shared.js";import(`./late.js`);const link="https://example.org/review",quote=\'they took it from "the" file\';',
  'assets/popup.css': 'p{background:url(data:image/png;base64,AA)}',
  'assets/shared.js':
    'document.createElementNS("http://www.w3.org/2000/svg","svg");const x=function(){return 1};export{x as a}',
  'assets/late.js': 'export{}',
  'service-worker-loader.js': "import './assets/shared.js';",
  'reading.js': '(()=>{})()',
  'marks.css': '::highlight(lessons-at-hand){color:inherit}',
  'library/pack.json': JSON.stringify({
    format: PACK_FORMAT,
    version: '1.0.0',
    published: '2026-01-01',
    nations: ['England'],
    themes: [],
    sources: [],
    vocabulary: [],
    lessons: [],
  }),
}

/** A small built extension without fault, with some files changed; undefined takes a file away. */
export function packageOf(changes: Record<string, string | undefined> = {}): BuiltPackage {
  const encoder = new TextEncoder()
  const files = Object.entries({ ...SOUND, ...changes })
  return new Map(
    files.flatMap(([path, text]) =>
      text === undefined ? [] : [[path, encoder.encode(text)] as const],
    ),
  )
}
