import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { packedWords } from './tooling/packed-words.ts';
import { phaserParts } from './tooling/phaser-parts.ts';
import { spokenLocales } from './tooling/spoken-locales.ts';
import { workerChunk } from './tooling/worker-chunk.ts';
import { configDefaults, defineConfig } from 'vitest/config';

/** An app to install, complete without a network after the first visit; a new version waits until it is asked for. */
const offline = () =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Silence Procedure',
      short_name: 'Silence',
      description:
        'A turn-based game about an alliance that decides by consensus. Unofficial; not affiliated with or endorsed by NATO.',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#0e1726',
      theme_color: '#0e1726',
      categories: ['games', 'education'],
      icons: [
        { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,woff2,svg,png,json}'],
      cleanupOutdatedCaches: true,
    },
  });

const E2E = 'tests/e2e/**/*.test.ts';

export default defineConfig({
  plugins: [react(), packedWords(), spokenLocales(), phaserParts(), workerChunk(), offline()],
  publicDir: 'assets/public',
  // Relative, so that the build runs from any folder of any host.
  base: './',
  build: {
    target: 'es2023',
    // Phaser is one lazily loaded chunk of more than half a megabyte; nothing else may grow to that.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/, priority: 20 },
            {
              name: 'react',
              test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
              priority: 10,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    reporters: ['default', './tooling/second-tries.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...configDefaults.exclude, E2E],
          setupFiles: ['tests/support/words.ts'],
          // Ten seconds on two free cores at most; as many on a machine that does ten other things.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: [E2E],
          globalSetup: ['tests/e2e/build-once.ts'],
          // A whole campaign on a machine that does other things as well.
          testTimeout: 900_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          // A browser may stumble on a busy machine. What passes only then is told at the end of the run.
          retry: 1,
        },
      },
    ],
  },
});
