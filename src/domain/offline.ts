/** Whether the app opens without a network; told by `offline.ts`, shown by the screens. */
export type OfflineState =
  /** Everything is inside the page. */
  | { readonly is: 'one-file' }
  | { readonly is: 'preparing' }
  /** Opens again with no network and no server. */
  | { readonly is: 'ready' }
  /** Another version is fully here and waits to be asked for. */
  | { readonly is: 'update' }
  | { readonly is: 'never'; readonly because: string };

export interface Offline {
  readonly state: () => OfflineState;
  readonly watch: (listener: () => void) => () => void;
  /** Reloads the page as the version that waits, unless the app is open elsewhere too: two versions never run side by side. */
  readonly takeUpdate: () => Promise<'reloading' | 'open-elsewhere'>;
}
