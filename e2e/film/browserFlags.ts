/**
 * How the browser has to be started so that the same page gives the same pixels: every frame is drawn anew and as a whole,
 * not patched from the one before, and colours and letters do not depend on the screen.
 */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-partial-raster',
  '--disable-checker-imaging',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
]
