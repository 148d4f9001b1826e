import { Switch } from '../../ui/index.ts';

export interface NameSwitchProps {
  readonly checked: boolean;
  readonly onChange: (shows: boolean) => void;
}

/** The one thing that may be read while a passphrase locks a workspace, and only by choice. */
export const NameSwitch = ({ checked, onChange }: NameSwitchProps) => (
  <Switch
    label="Show its name while it is locked"
    hint="Then the name alone lies unencrypted in this browser. Else the list shows date and size."
    checked={checked}
    onChange={onChange}
  />
);
