import { connect, type Socket } from 'node:net';

type Reply = { resolve: (value: unknown) => void; reject: (error: Error) => void };

/**
 * Firefox's own remote protocol over TCP. On the wire "<bytes>:<json>"; commands are [0, id, name, parameters], replies
 * [1, id, error, result]. Source: Mozilla's Marionette protocol, version 3.
 */
export class Marionette {
  private readonly socket: Socket;
  private readonly waiting = new Map<number, Reply>();
  private buffer = Buffer.alloc(0);
  private sent = 0;

  private constructor(socket: Socket, greeted: () => void) {
    this.socket = socket;
    socket.on('data', (chunk: Buffer) => {
      this.buffer = Buffer.concat([this.buffer, chunk]);
      for (let message = this.next(); message !== undefined; message = this.next()) {
        if (Array.isArray(message)) this.settle(message);
        else greeted();
      }
    });
    socket.on('close', () => this.rejectAll());
    socket.on('error', () => this.rejectAll());
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((ready, failed) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', failed);
      const client: Marionette = new Marionette(socket, () => ready(client));
    });
  }

  private next(): unknown {
    const colon = this.buffer.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.buffer.subarray(0, colon));
    if (this.buffer.length < end) return undefined;
    const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, end).toString());
    this.buffer = this.buffer.subarray(end);
    return message;
  }

  private settle([, id, error, result]: unknown[]): void {
    const reply = this.waiting.get(id as number);
    this.waiting.delete(id as number);
    const failure = error as { error: string; message: string } | null;
    if (failure) reply?.reject(new Error(`${failure.error}: ${failure.message}`));
    else reply?.resolve(result);
  }

  private rejectAll(): void {
    for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed the connection'));
    this.waiting.clear();
  }

  send(name: string, parameters: object = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.sent;
      const body = Buffer.from(JSON.stringify([0, id, name, parameters]));
      this.waiting.set(id, { resolve, reject });
      this.socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  }

  /** Runs a self-contained function in the page ("content") or with the browser's own privileges ("chrome"). */
  async run<T>(context: 'content' | 'chrome', source: string, args: readonly unknown[]): Promise<T> {
    await this.send('Marionette:SetContext', { value: context });
    const script = `const done = arguments[arguments.length - 1];
      const given = [...arguments].slice(0, -1);
      Promise.resolve().then(() => (${source}).apply(null, given)).then((v) => done({ v }), (e) => done({ e: String(e) }));`;
    const { value } = (await this.send('WebDriver:ExecuteAsyncScript', { script, args })) as {
      value: { v: T; e?: string };
    };
    if (value.e) throw new Error(value.e);
    return value.v;
  }

  close(): void {
    this.socket.destroy();
  }
}
