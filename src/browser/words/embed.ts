/** Words of the page that leads into a vignette from another site, and of the one that shows how. */
const enGB = {
  title: 'A vignette in a page of yours',
  choose: 'That link leads to no practice conversation here. Choose one:',
  demoTitle: 'How a vignette stands in another page',
  demoLead:
    'Below is a vignette as a course page would hold it, and what it tells that page. It tells how many choices were made and which ending was reached; nothing of what somebody wrote, and nothing the debrief says.',
  demoFrame: 'A practice conversation',
  demoTold: 'What the page was told',
  demoNone: 'Nothing yet.',
  demoCopy: 'To copy into a page of yours',
  demoCopyIt: 'Copy it',
  demoCopied: 'It is copied. Paste it where your page is written.',
  /** What the page before a meeting says where nobody is told, and what it says in another site's page that is. */
  nothingLeaves: 'Nothing leaves this device.',
  told: 'The page of {host} that holds this is told how many choices you have made and which ending you reach. If you are signed in there, it may know that it is you; ask there who sees it and for how long. Nothing else leaves this device, and nothing you write.',
  /** Of the way out of a meeting, and out of looking back at it. */
  leave: 'Leave for today',
  noScript: 'This needs JavaScript.',
}

export type EmbedWords = typeof enGB

export const embedWords: EmbedWords = enGB

/** What goes into another site's page. `address`: of this page's folder, `https://game.school.example/embed/`. */
export const snippet = (
  address: string,
  vignette: string,
): string => `<iframe id="kind-but-firm" title="A practice conversation" width="100%" height="760" style="border: 0"
  src="${address}?vignette=${vignette}&lang=en-GB"></iframe>
<script>
  const frame = document.getElementById('kind-but-firm')
  frame.src += '&origin=' + encodeURIComponent(location.origin)
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== '${new URL(address).origin}' || source !== frame.contentWindow) return
    if (data.source !== 'kind-but-firm') return
    if (data.type === 'resize') frame.height = data.height
    if (data.type === 'finished') console.log(data.vignette, data.ending, data.choices)
  })
</script>`
