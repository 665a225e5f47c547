/**
 * Adds to package-lock.json the siblings of platform packages that npm left out.
 *
 * A package such as `pagefind` lists one optional package per platform. A registry mirror may not hold all of them;
 * `npm install` then leaves the missing ones out of the lockfile without a word, and `npm ci` refuses that lockfile:
 * "Missing: ... from lock file". The entries added here name the version and the platform, so npm on another
 * platform passes them over, and npm on that platform fetches them by name and version.
 *
 * `npm run lockfile` after a change of dependencies. A complete lockfile is left as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The parts of a lockfile entry that matter here. */
export interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly [other: string]: unknown;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
  readonly [other: string]: unknown;
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** Names that packages use beside Node's own, and what Node calls the same. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  windows: ['win32'],
  eabi: [],
  gnu: ['glibc'],
  gnueabihf: ['glibc'],
  msvc: [],
  musl: ['musl'],
  musleabihf: ['musl'],
  wasi: [],
};

export interface Platform {
  readonly os?: readonly string[];
  readonly cpu: readonly string[];
  readonly libc?: readonly string[];
}

/**
 * The platform a package is for, read from the end of its name: `resolver-binding-linux-x64-musl` is for Linux on x64
 * with musl. Undefined when the name does not end in a processor that Node knows, with or without a system.
 */
export function findPlatform(packageName: string): Platform | undefined {
  const words = packageName.slice(packageName.indexOf('/') + 1).split('-');
  const known = new Set([...systems, ...processors, ...Object.keys(otherNames)]);
  const start = words.findLastIndex((word) => !known.has(word)) + 1;
  const found = words.slice(start).flatMap((word) => otherNames[word] ?? [word]);
  const os = found.filter((word) => systems.includes(word));
  const cpu = found.filter((word) => processors.includes(word));
  const libc = found.filter((word) => word === 'glibc' || word === 'musl');
  if (cpu.length === 0) return undefined;
  return { cpu, ...(libc.length > 0 && os.includes('linux') ? { libc } : {}), ...(os.length > 0 ? { os } : {}) };
}

/**
 * The lockfile with an entry for every optional platform package, and the places that were added.
 *
 * Throws when a missing package's name does not tell its platform, or when its version is a range: such an entry
 * would be a guess.
 */
export function completeLockfile(lockfile: Lockfile): { lockfile: Lockfile; added: string[] } {
  const packages: Record<string, LockedPackage> = { ...lockfile.packages };
  const added: string[] = [];
  for (const [location, entry] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const isExact = /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
      const present = placesOf(name, location).find((place) => place in packages);
      if (present !== undefined && (!isExact || packages[present]?.version === version)) continue;
      const platform = findPlatform(name);
      if (platform === undefined || !isExact) {
        throw new Error(
          `package-lock.json has no entry for ${name}@${version}, an optional dependency of ${location || 'this project'}, and its name and version do not say enough to write one. Run "npm install" with a registry that holds it.`,
        );
      }
      // Where another version has the usual place, this one goes inside the package that asks for it.
      const place = present === undefined ? `node_modules/${name}` : `${location}/node_modules/${name}`;
      const { cpu, libc, os } = platform;
      packages[place] = {
        version,
        cpu,
        ...(entry.dev === true ? { dev: true } : {}),
        ...(libc === undefined ? {} : { libc }),
        optional: true,
        ...(os === undefined ? {} : { os }),
      };
      added.push(place);
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lockfile: { ...lockfile, packages: Object.fromEntries(sorted) }, added };
}

/** Where Node looks for a package that is asked for from this place in the lockfile, nearest first. */
function placesOf(name: string, location: string): string[] {
  const places: string[] = [];
  for (
    let folder = location;
    folder !== '';
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    places.push(`${folder}/node_modules/${name}`);
  }
  return [...places, `node_modules/${name}`];
}

if (import.meta.main) {
  const file = path.join(import.meta.dirname, '..', 'package-lock.json');
  const { lockfile, added } = completeLockfile(JSON.parse(readFileSync(file, 'utf8')) as Lockfile);
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
  console.log(
    added.length === 0 ? 'package-lock.json is complete.' : `Added to package-lock.json:\n${added.join('\n')}`,
  );
}
