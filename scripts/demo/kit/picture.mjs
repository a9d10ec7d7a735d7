/** Product pictures: one drawing seen in several ways, each a file of its own. */

/** Size of every product picture in SVG units. */
const WIDTH = 400;
const HEIGHT = 440;

const svg = (inner) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="800" height="880">${inner}</svg>`;

/** The drawing on a plain ground, for product cards and as the first view. */
export const plainView = (drawing, ground) => svg(`<rect width="400" height="440" fill="${ground}"/>${drawing}`);

/** The drawing from close by, around the point `[x, y]`. */
export const closeView = (drawing, ground, [x, y], scale = 2.3) =>
  svg(
    `<rect width="400" height="440" fill="${ground}"/><g transform="translate(200 220) scale(${scale}) translate(${-x} ${-y})">${drawing}</g>`,
  );

/** The drawing smaller, in front of a scene. */
export const sceneView = (drawing, scene) =>
  svg(`${scene}<g transform="translate(200 300) scale(.62) translate(-200 -270)">${drawing}</g>`);

/** A drawing as inline SVG for a card, with a name for assistive technology. */
export const inlineView = (drawing, ground, label) =>
  `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}"><rect width="400" height="440" fill="${ground}"/>${drawing}</svg>`;
