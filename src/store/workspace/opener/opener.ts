import { openBackup, type OpenedBackup } from '../backup-file.ts';
import { WorkspaceError } from '../workspace-error.ts';

/** The stand-alone page that opens backups: no engine, no storage, no network; built from `backup-file.ts` alone. */
const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

const form = element<HTMLFormElement>('form');
const outcome = element('outcome');
const files = element('files');

const say = (text: string): void => {
  outcome.textContent = text;
  outcome.focus();
};

const offer = (name: string, bytes: Uint8Array<ArrayBuffer>): HTMLLIElement => {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Save';
  button.setAttribute('aria-label', `Save ${name}`);
  button.addEventListener('click', () => save(name, bytes));
  item.append(`${name} · ${bytes.length.toLocaleString('en-US')} bytes `, button);
  return item;
};

const save = (name: string, bytes: Uint8Array<ArrayBuffer>): void => {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

const show = ({ name, createdAt, documents, intact }: OpenedBackup): void => {
  const whole = documents.flatMap(({ about, bytes }) => (bytes === null ? [] : [{ name: nameOf(about), bytes }]));
  const lost = documents.filter(({ bytes }) => bytes === null).map(({ about }) => nameOf(about));
  files.replaceChildren(...whole.map((one) => offer(one.name, one.bytes)));
  const made = `“${name}”, saved on ${createdAt.slice(0, 10)}: ${whole.length} of ${documents.length} parts can be saved.`;
  const damage =
    lost.length > 0 ? ` Damaged: ${lost.join(', ')}.` : intact ? '' : ' The file was changed or cut, but all its parts are whole.';
  say(made + damage);
};

const nameOf = (about: OpenedBackup['documents'][number]['about']): string =>
  about.kind === 'file' ? about.name : 'answers-and-settings.json';

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const backup = element<HTMLInputElement>('backup').files?.[0];
  if (backup === undefined) return;
  files.replaceChildren();
  say('Opening …');
  openBackup(backup, element<HTMLInputElement>('passphrase').value).then(show, (cause: unknown) =>
    say(cause instanceof WorkspaceError ? cause.message : 'This file cannot be read.'),
  );
});
