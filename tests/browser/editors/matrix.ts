/**
 * The editors that case-recording systems are built with. This one table says what is tested and what is expected;
 * docs/compatibility.md is made from it.
 */

/** What happens to a note in an editor, in this order. */
export const ACTIONS = [
  'opened',
  'typed',
  'pasted',
  'undone',
  'redone',
  'replaced',
  'filled by the page',
  'closed',
  'opened again',
] as const
export type Action = (typeof ACTIONS)[number]

export interface EditorRow {
  /** The name of its page in `pages/`. */
  id: string
  /** As people know it. */
  name: string
  /** The package that its version is read from; missing for what the browser itself offers. */
  package?: string
  /** Where a person types. */
  area: string
  /** The frame in which that is, for editors with a frame of their own. */
  frame?: string
  /** Ready-made files that the page loads before its own, from the installed package. */
  files?: readonly string[]
  /** What brings back what was undone, where it is not Ctrl+Y: other keys, or a button. */
  redoesBy?: 'Ctrl+Shift+Z' | { button: string }
  /** Tested in Firefox too. */
  inFirefox?: true
  /** What cannot be read or pointed at, and why. Empty when nothing is missing. */
  limits?: string
}

const IN_BOX = 'Words cannot be marked inside a text box; the panel quotes them instead.'
const ONLY_DRAWN =
  'The editor puts only the lines in view into the page, and a few around them. Those are read; the rest of a long note is not there to be read until it is scrolled to.'

/** All editors, in the order in which they are shown. */
export const EDITORS: readonly EditorRow[] = [
  { id: 'textarea', name: 'Plain text box', area: '#note', inFirefox: true, limits: IN_BOX },
  {
    id: 'input',
    name: 'Long single-line field',
    area: '#note',
    limits: `Read from 8 words on, so that names and titles are not. ${IN_BOX}`,
  },
  { id: 'contenteditable', name: 'Editable element', area: '#note', inFirefox: true },
  {
    id: 'ckeditor5',
    name: 'CKEditor 5',
    package: 'ckeditor5',
    area: '.ck-editor__editable',
    inFirefox: true,
  },
  {
    id: 'ckeditor4',
    name: 'CKEditor 4',
    package: 'ckeditor4',
    area: 'body',
    frame: 'iframe.cke_wysiwyg_frame',
    files: ['ckeditor4/ckeditor.js'],
  },
  {
    id: 'tinymce',
    name: 'TinyMCE, in a frame',
    package: 'tinymce',
    area: 'body',
    frame: 'iframe.tox-edit-area__iframe',
    files: ['tinymce/tinymce.min.js'],
    inFirefox: true,
  },
  {
    id: 'tinymce-inline',
    name: 'TinyMCE, inline',
    package: 'tinymce',
    area: '#note',
    files: ['tinymce/tinymce.min.js'],
    inFirefox: true,
  },
  {
    id: 'quill',
    name: 'Quill',
    package: 'quill',
    area: '.ql-editor',
    redoesBy: 'Ctrl+Shift+Z',
    inFirefox: true,
  },
  {
    id: 'prosemirror',
    name: 'ProseMirror',
    package: 'prosemirror-view',
    area: '.ProseMirror',
    inFirefox: true,
  },
  { id: 'tiptap', name: 'Tiptap', package: '@tiptap/core', area: '.tiptap', inFirefox: true },
  { id: 'lexical', name: 'Lexical', package: 'lexical', area: '#note', inFirefox: true },
  { id: 'slate', name: 'Slate', package: 'slate', area: '#note' },
  { id: 'draft', name: 'Draft.js', package: 'draft-js', area: '.public-DraftEditor-content' },
  {
    id: 'trix',
    name: 'Trix',
    package: 'trix',
    area: 'trix-editor',
    redoesBy: { button: '[data-trix-action=redo]' },
  },
  { id: 'summernote', name: 'Summernote', package: 'summernote', area: '.note-editable' },
  {
    id: 'toolbar',
    name: 'Toolbar over an editable element, as Froala has it',
    area: '.fr-element',
  },
  {
    id: 'codemirror',
    name: 'CodeMirror 6',
    package: 'codemirror',
    area: '.cm-content',
    limits: ONLY_DRAWN,
  },
  {
    id: 'monaco',
    name: 'Monaco',
    package: 'monaco-editor',
    area: '.view-lines',
    files: ['monaco-editor/min/vs/loader.js'],
    limits: ONLY_DRAWN,
  },
]
