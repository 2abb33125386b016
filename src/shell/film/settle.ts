/** Turns of the event loop that React needs to commit what a tick changed, effects included. */
const turns = 6

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })

/** Lets React commit what is pending. Takes no time on the film's clock. */
export const settle = async (): Promise<void> => {
  for (let index = 0; index < turns; index += 1) await turn()
}

/** No change for this long means that nothing is on its way any more. In real milliseconds. */
const quietFor = 150
const patience = 30_000

/**
 * Waits until the page has come to rest: the store has answered, projections have caught up. The film's clock stands.
 *
 * @throws {Error} when it has not within 30 s
 */
export const quiet = async (): Promise<void> => {
  await document.fonts.ready
  const began = performance.now()
  let last = began
  const watch = new MutationObserver(() => {
    last = performance.now()
  })
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  try {
    while (performance.now() - last < quietFor) {
      if (performance.now() - began > patience)
        throw new Error(
          'Failed to film: because the page did not come to rest within 30 s. Film another step, or ask for less work.',
        )
      await new Promise((resolve) => {
        setTimeout(resolve, 25)
      })
    }
  } finally {
    watch.disconnect()
  }
}
