// Makes a fresh machine ready: npm packages from the lock file, and with --browsers the browsers that tests and the
// start script drive. Plain JavaScript without packages: it runs before there are any, on Node 20 too.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers/find.mjs';

const root = join(import.meta.dirname, '..');
const LEAST_NODE = 20;

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** True when the packages on disk are those of the lock file. */
function packagesAreThere() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function installPackages() {
  console.log('Installing the npm packages of the lock file…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('The packages could not be installed: see npm’s message above, then run the command again.');
}

function canInstallWithApt() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Debian's own packages: nothing is downloaded from elsewhere. */
function installPackagesOfDebian(packages) {
  console.log(`Installing ${packages.join(', ')}…`);
  const run = (...command) =>
    spawnSync('apt-get', command, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 600_000,
    }).status === 0;
  return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** A voice for the test that listens to a real one. Without it that test says why it is left out: nobody is stopped. */
function findVoice() {
  const isThere = ['speech-dispatcher', 'espeak-ng'].every(
    (program) => !spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 5_000 }).error,
  );
  if (isThere || !canInstallWithApt()) return;
  installPackagesOfDebian(['speech-dispatcher', 'speech-dispatcher-espeak-ng', 'espeak-ng']);
}

function findBrowsers() {
  const bothNeeded = process.env.npm_lifecycle_event === 'pretest';
  const missing = () => {
    const lacks = [!findChromium() && 'chromium', !findFirefox() && 'firefox-esr'].filter(Boolean);
    return bothNeeded || lacks.length === 2 ? lacks : [];
  };
  const lacks = missing();
  if (!lacks.length) return;
  const wanted = bothNeeded ? lacks : ['chromium'];
  if (canInstallWithApt()) installPackagesOfDebian([...wanted, 'fonts-liberation']);
  if (missing().length) {
    stop(
      bothNeeded
        ? `The tests need Chromium (or Chrome, Edge) and Firefox: install ${wanted.join(' and ')}, or name the programs in CHROMIUM and FIREFOX, then run the command again.`
        : 'A browser is needed: install Chromium, Chrome, Edge or Firefox, or name the program in CHROMIUM or FIREFOX, then run the command again.',
    );
  }
}

if (Number(process.versions.node.split('.')[0]) < LEAST_NODE) {
  stop(
    `Plainspoken is built with Node ${LEAST_NODE} or newer; this is ${process.versions.node}. Install a newer Node.`,
  );
}
if (!packagesAreThere()) installPackages();
if (process.argv.includes('--browsers')) findBrowsers();
if (process.env.npm_lifecycle_event === 'pretest') findVoice();
