/**
 * The component facade: plain React components with our own props, and the only place that knows the component library,
 * the table library and the virtual list. In come words, values and callbacks; out goes markup that passes the page's policy
 * (no run-time `<style>`) and WCAG 2.2 AA. Nothing here knows a figure's meaning beyond its words.
 */
export { UiProvider } from './UiProvider.tsx';
export { applyColorScheme, useColorScheme, type ColorScheme } from './color-scheme.ts';
export { Shell, type NavItem, type ShellProps } from './Shell.tsx';
export { PageHead, type Crumb, type PageHeadProps } from './PageHead.tsx';
export { Card, type CardProps } from './Card.tsx';
export { Columns, FilterBar, Muted, Row, Stack } from './Layout.tsx';
export { Button, type ButtonProps } from './Button.tsx';
export { LinkText, type LinkTextProps } from './LinkText.tsx';
export { MultiSelect, Select, type MultiSelectProps, type Option, type SelectProps } from './Select.tsx';
export { SettledTextInput, TextInput, type TextInputProps } from './TextInput.tsx';
export { NumberInput, type NumberInputProps } from './NumberInput.tsx';
export { Slider, type SliderProps } from './Slider.tsx';
export { Checkbox, Switch, type SwitchProps } from './Switch.tsx';
export { Choice, type ChoiceProps } from './Choice.tsx';
export { Tabs, type TabItem, type TabsProps } from './Tabs.tsx';
export { Badge, type BadgeProps } from './Badge.tsx';
export { Callout, type CalloutProps } from './Callout.tsx';
export { CertaintyMark } from './CertaintyMark.tsx';
export { CodeText } from './CodeText.tsx';
export { DataTable, type Column, type DataTableProps } from './DataTable.tsx';
export { Dialog, SidePanel, type DialogProps } from './Dialog.tsx';
export { Disclosure, type DisclosureProps } from './Disclosure.tsx';
export { Explain } from './Explain.tsx';
export { FilePicker, type FilePickerProps } from './FilePicker.tsx';
export { Hidden } from './Hidden.tsx';
export { notify } from './notices-store.ts';
export { Prose } from './Prose.tsx';
export { Progress, type ProgressProps } from './Progress.tsx';
export { ScrollBox } from './ScrollBox.tsx';
export { StateBox, type StateBoxProps } from './StateBox.tsx';
export { Stepper, type Step, type StepperProps } from './Stepper.tsx';
export { usePrinting } from './use-printing.ts';
export { useScrolls } from './use-scrolls.ts';
