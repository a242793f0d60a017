/** Something that the caller gave cannot be used: one line, exit code 2. */
export class BadInput extends Error {
  override name = 'BadInput';

  constructor(message: string) {
    super(message.replace(/\s+/g, ' ').trim());
  }
}
