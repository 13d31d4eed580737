import { type Measure, type Order, pixelsPerPoint, sheet } from '../../domain/leaflet/strips.ts';

/** Measures texts and draws sheets, with one canvas for all of them. */
type Drawer = Readonly<{
  measure: Measure;
  /** A sheet as a PNG data address. Throws when the phone has no memory for it. */
  draw: (orders: readonly Order[]) => string;
}>;

/** Takes up the pen. Throws on a phone that cannot draw. */
export function createDrawer(): Drawer {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to draw on');
  const family = getComputedStyle(document.body).fontFamily;
  // Everything is counted in pixels, texts too: letters do not grow evenly with their size.
  const px = (points: number) => Math.round(points * pixelsPerPoint);
  const takeFont = (size: number, bold: boolean) => {
    pen.font = `${bold ? 700 : 400} ${size * pixelsPerPoint}px ${family}`;
  };

  const drawOne = (order: Order) => {
    const { kind, x, y } = order;
    if (kind === 'text') {
      takeFont(order.size, order.bold);
      pen.fillText(order.text, px(x), px(y));
    } else if (kind === 'box') {
      const side = px(order.side);
      pen.strokeRect(px(x) + 1.5, px(y) + 1.5, side - 3, side - 3);
    } else if (kind === 'rule') {
      pen.fillRect(px(x), px(y), px(order.width), 2);
    } else {
      const side = px(order.module);
      for (const [row, modules] of order.rows.entries())
        for (const [column, dark] of modules.entries())
          if (dark) pen.fillRect(px(x) + column * side, px(y) + row * side, side, side);
    }
  };

  return {
    measure: (text, size, bold) => {
      takeFont(size, bold);
      return pen.measureText(text).width / pixelsPerPoint;
    },
    draw: (orders) => {
      canvas.width = px(sheet.width);
      canvas.height = px(sheet.height);
      pen.fillStyle = 'white';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.fillStyle = 'black';
      pen.lineWidth = 3;
      orders.forEach(drawOne);
      const picture = canvas.toDataURL('image/png');
      // Some phones short of memory give an empty address instead of an error.
      if (!picture.startsWith('data:image/png')) throw new Error('no picture came of it');
      return picture;
    },
  };
}
