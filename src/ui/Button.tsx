import { Button as Base } from '@mantine/core';
import type { ReactNode, Ref } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  /** `primary`: the one main action of a place. `plain` is the default. `quiet` has no border. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'small' | 'normal';
  readonly onClick?: () => void;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly label?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly submit?: boolean;
  readonly full?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

const variants = { primary: 'filled', plain: 'default', quiet: 'subtle', danger: 'outline' } as const;

export const Button = (props: ButtonProps) => {
  const {
    children,
    kind = 'plain',
    size = 'normal',
    onClick,
    busy = false,
    label,
    pressed,
    expanded,
    controls,
    buttonRef,
    submit = false,
    disabled = false,
    full = false,
  } = props;
  return (
    <Base
      ref={buttonRef}
      type={submit ? 'submit' : 'button'}
      variant={variants[kind]}
      color={kind === 'danger' ? 'red' : 'civic'}
      size={size === 'small' ? 'xs' : 'sm'}
      loading={busy}
      disabled={disabled}
      fullWidth={full}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      {...(onClick ? { onClick: () => onClick() } : {})}
    >
      {children}
    </Base>
  );
};
