import { describe, expect, test } from 'vitest';
import { ensureChromium, findChromium, thisMachine } from './find-chromium.ts';
import type { CommandResult, Machine } from './find-chromium.ts';

const own = '/home/reader/.cache/ms-playwright/chromium/chrome';

interface FakeMachine extends Machine {
  /** Every command line that was run, in order. */
  readonly ran: string[];
  /** Every line that was said, in order. */
  readonly said: string[];
}

/** A Linux machine with these files; `answer` decides what a command does, and may add files. */
function fakeMachine(
  changes: Partial<Machine> & {
    files?: string[];
    answer?: (line: string, files: Set<string>) => Partial<CommandResult> | undefined;
  } = {},
): FakeMachine {
  const files = new Set(changes.files);
  const ran: string[] = [];
  const said: string[] = [];
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    exists: (file) => files.has(file),
    run(command, args) {
      const line = [command, ...args].join(' ');
      ran.push(line);
      return { status: 0, output: '', ...changes.answer?.(line, files) };
    },
    playwrightChromium: () => own,
    playwrightCommand: ['playwright'],
    say: (text) => said.push(text),
    ...changes,
    ran,
    said,
  };
}

describe('finding what is there', () => {
  test('CHROMIUM_PATH comes first', () => {
    const machine = fakeMachine({
      env: { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' },
      files: ['/opt/mine', own, '/usr/bin/chromium'],
    });
    expect(findChromium(machine)).toBe('/opt/mine');
    expect(ensureChromium(machine)).toBe('/opt/mine');
  });

  test('an empty CHROMIUM_PATH counts as unset', () => {
    expect(findChromium(fakeMachine({ env: { CHROMIUM_PATH: '' }, files: [own] }))).toBe(own);
  });

  test("then Playwright's own, then the system's in the order of their names", () => {
    const system = ['/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];
    expect(findChromium(fakeMachine({ files: [own, ...system] }))).toBe(own);
    expect(findChromium(fakeMachine({ files: [...system, '/usr/local/bin/chromium'] }))).toBe(
      '/usr/local/bin/chromium',
    );
    expect(findChromium(fakeMachine({ files: system }))).toBe('/usr/bin/chromium-browser');
    expect(findChromium(fakeMachine({ files: system.slice(0, 2) }))).toBe('/usr/bin/google-chrome');
    expect(findChromium(fakeMachine({ files: system.slice(0, 1) }))).toBe('/usr/bin/google-chrome-stable');
  });

  test('a Mac is looked at in its Applications', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(fakeMachine({ platform: 'darwin', files: [chrome] }))).toBe(chrome);
  });

  test('Windows is looked at in its program folders, and its browser is not started to ask', () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const machine = fakeMachine({
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files' },
      files: [chrome],
    });
    expect(findChromium(machine)).toBe(chrome);
    expect(ensureChromium(machine)).toBe(chrome);
    expect(machine.ran).toEqual([]);
  });

  test('nothing found is undefined, and nothing is started', () => {
    const machine = fakeMachine();
    expect(findChromium(machine)).toBeUndefined();
    expect(machine.ran).toEqual([]);
  });
});

describe('making sure there is one', () => {
  test('one that starts is taken as it is', () => {
    const machine = fakeMachine({ files: ['/usr/bin/chromium'] });
    expect(ensureChromium(machine)).toBe('/usr/bin/chromium');
    expect(machine.ran).toEqual(['/usr/bin/chromium --version']);
    expect(machine.said).toEqual([]);
  });

  test('one that does not start is passed over for the next', () => {
    const machine = fakeMachine({
      files: [own, '/usr/bin/chromium'],
      answer: (line) => (line.startsWith(own) ? { status: 127 } : undefined),
    });
    expect(ensureChromium(machine)).toBe('/usr/bin/chromium');
  });

  test("Playwright's own is installed, quietly", () => {
    const machine = fakeMachine({
      answer: (line, files) => {
        if (line === 'playwright install --no-shell chromium') files.add(own);
        return { output: 'a progress bar' };
      },
    });
    expect(ensureChromium(machine)).toBe(own);
    expect(machine.said).toEqual(['No Chromium was found; installing the one Playwright brings.']);
  });

  const debian = { files: ['/etc/debian_version', '/usr/bin/apt-get'] };
  const failedDownload = 'playwright install --no-shell chromium failed:\nno network';

  test("root on Debian gets the distribution's package when the download fails", () => {
    const machine = fakeMachine({
      ...debian,
      isRoot: true,
      answer: (line, files) => {
        if (line.startsWith('playwright')) return { status: 1, output: 'no network\n' };
        if (line.includes('install -y')) files.add('/usr/bin/chromium');
        return undefined;
      },
    });
    expect(ensureChromium(machine)).toBe('/usr/bin/chromium');
    expect(machine.ran).toEqual([
      'playwright install --no-shell chromium',
      'env DEBIAN_FRONTEND=noninteractive apt-get update',
      'env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium',
      '/usr/bin/chromium --version',
    ]);
    expect(machine.said).toContain(failedDownload);
  });

  test("a download that lacks its libraries is followed by the distribution's package", () => {
    const machine = fakeMachine({
      ...debian,
      isRoot: true,
      answer: (line, files) => {
        if (line.startsWith('playwright')) files.add(own);
        if (line.startsWith(own)) return { status: 127 };
        if (line.includes('install -y')) files.add('/usr/bin/chromium');
        return undefined;
      },
    });
    expect(ensureChromium(machine)).toBe('/usr/bin/chromium');
  });

  test('another user installs through sudo when it asks no password', () => {
    const machine = fakeMachine({
      ...debian,
      answer: (line, files) => {
        if (line.startsWith('playwright')) return { status: 1 };
        if (line.startsWith('sudo -n env') && line.includes('install -y')) files.add('/usr/bin/chromium');
        return undefined;
      },
    });
    expect(ensureChromium(machine)).toBe('/usr/bin/chromium');
    expect(machine.ran).toContain('sudo -n env DEBIAN_FRONTEND=noninteractive apt-get update');
  });
});

describe('refusals, each one sentence', () => {
  const remedy =
    'No working Chromium was found and none could be installed here: install Chromium or Google Chrome and set CHROMIUM_PATH to its executable, or run "npx playwright install --with-deps chromium".';

  test('CHROMIUM_PATH without a file', () => {
    const machine = fakeMachine({ env: { CHROMIUM_PATH: '/opt/gone' }, files: [own] });
    const sentence =
      'CHROMIUM_PATH is "/opt/gone", but there is no such file: set it to a Chromium or Chrome executable, or unset it.';
    expect(() => findChromium(machine)).toThrow(new Error(sentence));
    expect(() => ensureChromium(machine)).toThrow(new Error(sentence));
  });

  test('CHROMIUM_PATH that does not start', () => {
    const machine = fakeMachine({
      env: { CHROMIUM_PATH: '/opt/broken' },
      files: ['/opt/broken', own],
      answer: () => ({ status: null }),
    });
    expect(() => ensureChromium(machine)).toThrow(
      new Error(
        'CHROMIUM_PATH is "/opt/broken", but "/opt/broken --version" fails: set it to a Chromium or Chrome executable that runs here, or unset it.',
      ),
    );
  });

  test('no download, and not Debian', () => {
    const machine = fakeMachine({ answer: () => ({ status: 1, output: 'no network' }) });
    expect(() => ensureChromium(machine)).toThrow(new Error(remedy));
    expect(machine.ran).toEqual(['playwright install --no-shell chromium']);
  });

  test('no download, Debian, but no right to install', () => {
    const machine = fakeMachine({
      files: ['/etc/debian_version', '/usr/bin/apt-get'],
      answer: () => ({ status: 1 }),
    });
    expect(() => ensureChromium(machine)).toThrow(new Error(remedy));
    expect(machine.ran).toEqual(['playwright install --no-shell chromium', 'sudo -n true']);
  });

  test('no download, and the package fails too; what each said is shown', () => {
    const machine = fakeMachine({
      isRoot: true,
      files: ['/etc/debian_version', '/usr/bin/apt-get'],
      answer: (line) => ({ status: 100, output: line.includes('install -y') ? 'E: Unable to locate package' : '' }),
    });
    expect(() => ensureChromium(machine)).toThrow(new Error(remedy));
    expect(machine.said.at(-1)).toBe(
      'env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium failed:\nE: Unable to locate package',
    );
  });
});

describe('the real machine', () => {
  test('a command that runs is told from one that fails and one that does not exist', () => {
    expect(thisMachine.run(process.execPath, ['-e', 'console.log("hi"); console.error("ho")'], 20)).toEqual({
      status: 0,
      output: 'hi\nho\n',
    });
    expect(thisMachine.run(process.execPath, ['-e', 'process.exit(3)'], 20).status).toBe(3);
    expect(thisMachine.run('a-command-nobody-has', [], 20)).toMatchObject({
      status: null,
      output: expect.stringContaining('ENOENT') as string,
    });
  });

  test('a command that takes too long is ended', () => {
    expect(thisMachine.run(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], 0.3).status).toBeNull();
  });
});
