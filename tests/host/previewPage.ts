/** Pixels below which a screen is taken for a phone and gets the app itself. */
const NARROW = 600;

/**
 * The page around the app on a wide screen: a phone of 360 × 740 with the app in it, at `appPath`
 * (an absolute path of this server). The capsule at the top right only shows which corner Zalo
 * covers; on a phone Zalo draws it.
 */
export function previewPage(appPath: string): string {
  const path = appPath.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Xem trước</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; padding: 12px 0; min-height: 100vh; box-sizing: border-box; display: flex;
  flex-direction: column; align-items: center; justify-content: center; background: #e9ecef; color: #333;
  font: 16px/1.5 sans-serif; }
.phone { position: relative; width: 360px; height: 740px; border: 10px solid #222;
  border-radius: 32px; overflow: hidden; background: #fff; }
iframe { display: block; width: 360px; height: 740px; border: 0; }
.capsule { position: absolute; top: 0; right: 0; width: 90px; height: 44px; pointer-events: none;
  display: flex; align-items: center; justify-content: center; }
.capsule span { width: 78px; height: 30px; border: 1px dashed #555; border-radius: 15px;
  background: rgba(255, 255, 255, 0.8); text-align: center; line-height: 30px; word-spacing: 12px; }
p { max-width: 420px; margin: 12px; text-align: center; font-size: 14px; }
</style>
<script>
var app = ${JSON.stringify(appPath).replaceAll('<', '\\u003c')};
if (window.innerWidth < ${NARROW}) window.location.replace(app);
</script>
</head>
<body>
<div class="phone">
<iframe src="${path}" title="Ứng dụng"></iframe>
<div class="capsule" aria-hidden="true"><span>⋯ ✕</span></div>
</div>
<p>Bản xem trước trên máy tính. Hai nút ⋯ ✕ ở góc phải là của Zalo, ở đây chỉ là hình vẽ.</p>
</body>
</html>
`;
}
