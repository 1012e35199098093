/** Names the edition of the bundled lesson pack: version and a hash of its content. Set by the build. */
declare const __PACK_EDITION__: string

/** Where the content script stands in the package. Set by the build. */
declare const __READING_SCRIPT__: string

/** Where the script stands that shows what is read of a page. Set by the build. */
declare const __OUTLINE_SCRIPT__: string
