/**
 * Statements that seal a fresh engine, in this order: no extension is ever looked for, no file or address can be opened,
 * and nothing of this can be switched back (engine.md §3).
 */
export const lockdown: readonly string[] = [
  'SET autoload_known_extensions = false',
  'SET autoinstall_known_extensions = false',
  "SET memory_limit = '3GB'",
  'SET enable_progress_bar = true',
  'SET progress_bar_time = 0',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];
