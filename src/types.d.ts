/// <reference types="@crxjs/vite-plugin/client" />

/** Names the edition of the bundled lesson pack: version and a hash of its content. Set by the build. */
declare const __PACK_EDITION__: string
