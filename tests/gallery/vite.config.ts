import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `npm run gallery`: every component of src/ui/ by its examples, to look at and to test. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { host: 'localhost' },
});
