import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';
import type { Icon } from './icons';
import { Link, type LinkProps } from './link';

/** One primary a screen; quiet looks like a link. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet';

interface Looks {
  variant?: ButtonVariant;
  icon?: Icon;
  children: ReactNode;
}

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & Looks & { busy?: boolean };

const classes = (variant: ButtonVariant | undefined, extra?: string) =>
  [styles.button, variant === 'primary' && styles.primary, variant === 'quiet' && styles.quiet, extra]
    .filter(Boolean)
    .join(' ');

/** The second click of a double click, which comes before a slow machine has drawn the first as busy. */
const isRepeated = (event: MouseEvent, variant: ButtonVariant | undefined) => variant !== 'quiet' && event.detail > 1;

/** `busy` keeps the button focusable and ignores further clicks, so that nothing is sent twice. */
export function Button({ variant, icon: Icon, busy, className, children, onClick, type, ...rest }: ButtonProps) {
  return (
    <button
      type={type ?? 'button'}
      className={classes(variant, className)}
      data-look={variant}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => (busy || isRepeated(event, variant) ? event.preventDefault() : onClick?.(event))}
      {...rest}
    >
      {Icon && <Icon />}
      {children}
    </button>
  );
}

export function LinkButton({ variant, icon: Icon, className, children, ...rest }: LinkProps & Looks) {
  return (
    <Link className={classes(variant, className)} data-look={variant} {...rest}>
      {Icon && <Icon />}
      {children}
    </Link>
  );
}

export function IconButton({
  label,
  icon: Icon,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { label: string; icon: Icon }) {
  return (
    <button type="button" className={styles.icon} aria-label={label} title={label} {...rest}>
      <Icon size={17} />
    </button>
  );
}

export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className={styles.group}>{children}</div>;
}
