import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': path.join(import.meta.dirname, 'src') } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    environment: 'node',
    // A test that was singled out while writing must not hide the others in CI.
    allowOnly: !process.env['CI'],
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
