import { fileURLToPath } from 'node:url';
import { readAppId } from './appId.ts';
import { listen, previewServer } from './previewServer.ts';
import { isBuilt } from './www.ts';

const FIRST_PORT = 4173;
const www = fileURLToPath(new URL('../../www', import.meta.url));
const { PORT, HOST = 'localhost' } = process.env;

if (isBuilt(www)) {
  const server = previewServer({ www, appId: readAppId(), version: '1' });
  const port = await listen(server, Number(PORT) || FIRST_PORT, HOST);
  console.log(`Bản xem trước đang chạy tại http://${HOST}:${port}/ (nhấn Ctrl+C để dừng).`);
} else {
  console.error('Chưa có bản dựng trong thư mục www: hãy chạy "npm run build" rồi thử lại.');
  process.exitCode = 1;
}
