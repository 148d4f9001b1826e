/** A file that cannot be read as a table. The message is a sentence for the user: what the file is, and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
