export interface RememberedChoice {
  readonly read: () => boolean;
  readonly write: (on: boolean) => void;
}

const key = 'job-quality-benchmark:keeps-nothing';

/** Whether the person chose to keep nothing on this computer; holds until it is taken back or everything is wiped. A refused storage holds no choice. */
export const keepsNothing: RememberedChoice = {
  read: () => {
    try {
      return localStorage.getItem(key) !== null;
    } catch {
      return false;
    }
  },
  write: (on) => {
    if (on) localStorage.setItem(key, 'chosen');
    else localStorage.removeItem(key);
  },
};
