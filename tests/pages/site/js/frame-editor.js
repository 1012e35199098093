// Opened by itself the editor has no surrounding page to say that all of this is invented.
if (window.top === window) document.documentElement.classList.add('alone')
