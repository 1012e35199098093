/**
 * Some editors undo at one go what was typed within half a second. Here their clock goes on only from one action to
 * the next, so that what is undone does not depend on how busy the computer is.
 */
let now = Date.now()
Date.now = () => now
addEventListener('next-action', () => {
  now += 10_000
})
