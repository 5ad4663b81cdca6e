/** A colour as Monaco takes it. */
export interface Colour {
  /** `#rrggbb`, or `#rrggbbaa` where it lets the background through. */
  hex: string;
  /** Whether light text reads better on it. */
  dark: boolean;
}

/** Reads any CSS colour (names, rgb, hsl, oklch, color-mix …) by having the browser paint one pixel. Unreadable: black. */
export function readColour(css: string): Colour {
  const known = colours.get(css);
  if (known) return known;
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  let [red, green, blue, alpha] = [0, 0, 0, 255];
  if (canvas) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = '#000';
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    [red = 0, green = 0, blue = 0, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data;
  }
  const parts = alpha === 255 ? [red, green, blue] : [red, green, blue, alpha];
  const hex = `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  const colour = { hex, dark: 0.299 * red + 0.587 * green + 0.114 * blue < 128 };
  colours.set(css, colour);
  return colour;
}

const colours = new Map<string, Colour>();
let canvas: OffscreenCanvasRenderingContext2D | null = null;
