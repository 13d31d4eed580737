import { createRequire } from 'node:module';
import type { Browser } from '@playwright/test';
import type jsQR from 'jsqr';

const decoder = createRequire(import.meta.url).resolve('jsqr');

/**
 * A picture looked at, given as a data address, made smaller and out of focus if asked: its size in
 * pixels, and what a decoder that is not ours reads in the QR code on it.
 */
export async function lookAt(
  browser: Browser,
  picture: string,
  { scale = 1, blur = 0 } = {},
): Promise<{ width: number; height: number; code: string | undefined }> {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ path: decoder });
    return await page.evaluate(
      async ({ picture, scale, blur }) => {
        const image = new Image();
        image.src = picture;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width * scale;
        canvas.height = image.height * scale;
        const pen = canvas.getContext('2d');
        if (!pen) throw new Error('no canvas');
        pen.filter = blur > 0 ? `blur(${blur}px)` : 'none';
        pen.drawImage(image, 0, 0, canvas.width, canvas.height);
        const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
        const read = (window as unknown as { jsQR: typeof jsQR }).jsQR;
        return { width, height, code: read(data, width, height)?.data };
      },
      { picture, scale, blur },
    );
  } finally {
    await page.close();
  }
}
