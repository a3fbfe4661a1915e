import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START_LIMIT = 10_000;

/** A machine's speech for one test: speech-dispatcher with eSpeak, whose sound goes into a file. */
export interface Speech {
  /** For a browser that is to speak through it. */
  readonly env: Readonly<Record<string, string>>;
  /** Seconds of sound so far that are not silence. */
  heard(): number;
  close(): void;
}

/** Why this machine cannot speak; null when it can. */
export function whyMute(): string | null {
  if (process.platform !== 'linux') return 'only on Linux can a test bring a voice of its own';
  const missing = ['speech-dispatcher', 'espeak-ng'].filter(
    (program) => spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 5_000 }).error,
  );
  return missing.length === 0
    ? null
    : `${missing.join(' and ')} not installed (npm test does it where it can, as root)`;
}

/** ALSA's default device writes what is played into a file; nothing is waited for, so that hours pass in a moment. */
const ALSA = (file: string) => `pcm.!default {
  type file
  slave.pcm { type null }
  file "${file}"
  format "raw"
}
ctl.!default { type null }
`;
/** `AudioOutputMethod` and the one module; speechd.conf of speech-dispatcher 0.11. */
const DISPATCHER = `AudioOutputMethod "alsa"
AudioALSADevice "default"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
`;
/** eSpeak's sound: 16 bits, 22,050 samples a second, one channel. */
const SAMPLES_A_SECOND = 22_050;
/** Of 32,767: what is lower is no speech. */
const LOUD = 300;

function secondsOfSound(file: string): number {
  if (!existsSync(file)) return 0;
  const bytes = readFileSync(file);
  const samples = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
  return samples.filter((sample) => Math.abs(sample) > LOUD).length / SAMPLES_A_SECOND;
}

async function appeared(path: string): Promise<void> {
  for (const end = Date.now() + START_LIMIT; !existsSync(path); ) {
    if (Date.now() > end) throw new Error('speech-dispatcher did not start');
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** Starts the speech in a home folder of its own. */
export async function startSpeech(): Promise<Speech> {
  const home = mkdtempSync(join(tmpdir(), 'plainspoken-speech-'));
  const [socket, sound, config] = [join(home, 'socket'), join(home, 'sound'), join(home, 'config')];
  mkdirSync(join(config, 'modules'), { recursive: true });
  writeFileSync(join(home, '.asoundrc'), ALSA(sound));
  writeFileSync(join(config, 'speechd.conf'), DISPATCHER);
  writeFileSync(join(config, 'modules', 'espeak-ng.conf'), '');
  const env = { HOME: home, XDG_RUNTIME_DIR: home, SPEECHD_ADDRESS: `unix_socket:${socket}` };
  const options = ['--run-single', '--communication-method', 'unix_socket', '--socket-path', socket];
  const daemon: ChildProcess = spawn(
    'speech-dispatcher',
    [...options, '--timeout', '0', '--config-dir', config, '--log-dir', home, '--pid-file', join(home, 'pid')],
    // A group of its own, so that it ends with its modules.
    { env: { ...process.env, ...env }, stdio: 'ignore', detached: true },
  );
  await appeared(socket);
  return {
    env,
    heard: () => secondsOfSound(sound),
    close() {
      if (daemon.pid && daemon.exitCode === null) process.kill(-daemon.pid, 'SIGKILL');
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
