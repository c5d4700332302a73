/** Ends the command with words for whoever typed it. */
export class ExitError extends Error {
  override readonly name = 'ExitError';
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** A line for whoever typed the command. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
