import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type Digest, digest, type NoDigestReason } from '../engine/index.ts';
import { decode } from './decode.ts';
import { fromManifest, fromNames, type Input, type Inputs } from './inputs.ts';
import { openPage } from './open-page.ts';
import { isOutputName, type OutputName, outputs } from './outputs.ts';

const USAGE = `Usage: npm run --silent digest -- [--format json|text|markdown] [--url ADDRESS] FILE-or-"-"...
       npm run --silent digest -- [--format …] --manifest PAGES.jsonl

Prints the digest of each page: key issues, quotes, sources, text. JSON is one line a page.
A manifest has lines of {"file": "page.html", "url": "https://…"}; files are relative to it.`;

const REASONS: Readonly<Record<NoDigestReason, string>> = {
  'no-article': 'no article was found on this page.',
  'empty-page': 'the page has no text.',
  'too-large': 'the page has more than 150,000 elements, too many to read.',
};

/** What went wrong, in words for the person at the keyboard. */
class UserError extends Error {}

async function read({ path }: Input): Promise<Uint8Array> {
  if (path === null) return buffer(process.stdin);
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EISDIR') throw new UserError('this is a folder. Name the HTML file in it.');
    throw new UserError(
      code === 'ENOENT' ? 'there is no such file. Check the path.' : `the file can't be read (${code}).`,
    );
  }
}

async function digestOf(input: Input): Promise<Digest> {
  const page = openPage(decode(await read(input)), input.url);
  try {
    const result = digest(page.document, { url: input.url });
    if (!result.ok) throw new UserError(REASONS[result.reason]);
    return result.digest;
  } finally {
    page.close();
  }
}

/** Prints every input that can be read, in order; returns how many could not. */
async function run(inputs: readonly Input[], format: OutputName): Promise<number> {
  let failures = 0;
  for (const [index, input] of inputs.entries()) {
    if (process.stderr.isTTY && inputs.length > 1) process.stderr.write(`\r${index + 1} of ${inputs.length} `);
    try {
      const line = outputs[format](await digestOf(input), input.name);
      if (!process.stdout.write(line)) await new Promise((drained) => process.stdout.once('drain', drained));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures++;
      process.stderr.write(`${input.name}: ${error.message}\n`);
    }
  }
  return failures;
}

function parse(): { format: OutputName; inputs: Promise<Inputs> | Inputs } | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
        url: { type: 'string' },
        manifest: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return USAGE;
    const { format } = values;
    if (!isOutputName(format)) return `--format is json, text or markdown, not "${format}".`;
    if (values.manifest === undefined && !positionals.length) return USAGE;
    if (values.manifest !== undefined && positionals.length) return 'Give either a manifest or files, not both.';
    const inputs = values.manifest === undefined ? fromNames(positionals, values.url) : fromManifest(values.manifest);
    return { format, inputs };
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`;
  }
}

// Whoever reads the output may stop early (`| head`): no more to do, and no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const request = parse();
if (typeof request === 'string') {
  const asked = request === USAGE && process.argv.includes('--help');
  (asked ? process.stdout : process.stderr).write(`${request}\n`);
  process.exitCode = asked ? 0 : 2;
} else {
  const found = await request.inputs;
  if (found.ok) process.exitCode = (await run(found.inputs, request.format)) ? 1 : 0;
  else {
    process.stderr.write(`${found.reason}\n`);
    process.exitCode = 2;
  }
}
