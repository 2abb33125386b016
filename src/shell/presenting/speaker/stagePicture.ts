/** The SVG on the stage of the lab that is shown; null where the stage is made of text and tables. */
export const stagePicture = (): SVGSVGElement | null =>
  document.querySelector<SVGSVGElement>('[data-stage-area] svg[role]')
