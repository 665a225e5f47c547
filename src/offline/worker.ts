// The offline worker: the build bundles this file, writes the release in front of it and puts it at the site's root.
import type { Release } from './release.ts';
import { serveRelease } from './serve.ts';
import type { WorkerWorld } from './serve.ts';

declare const offlineRelease: Release;

serveRelease(self as unknown as WorkerWorld, offlineRelease);
