// What the packer of the one file and the host inside it agree on.

/** Where the site stands as its own parts see it there. Nobody has this name (RFC 2606), and the file's policy lets nothing out. */
export const SITE = 'https://kind-but-firm.invalid/'

/** A script names another that it imports at once by this and the other's name; the host puts in a link. */
export const MARK = 'one-file:'
