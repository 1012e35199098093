import { startTinyMce } from './tinymce-both.js'

export default startTinyMce({ inline: true })
