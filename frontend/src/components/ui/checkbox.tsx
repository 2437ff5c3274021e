import { useId, type ReactNode } from 'react';
import { FieldMessage } from './field';
import styles from './fields.module.css';

export interface CheckboxProps {
  label: ReactNode;
  note?: ReactNode;
  /** The label is heard, not seen (first column of lists). */
  hideLabel?: boolean;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  error?: string | null;
  id?: string;
}

export function Checkbox({ label, note, hideLabel, checked, onChange, disabled, error, id }: CheckboxProps) {
  const ownId = useId();
  const box = (
    <input
      type="checkbox"
      id={id ?? ownId}
      checked={checked}
      disabled={disabled}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${ownId}-message` : undefined}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
  if (hideLabel) {
    return (
      <label className={styles.lone}>
        {box}
        <span className="hidden-text">{label}</span>
      </label>
    );
  }
  return (
    <div>
      <label className={styles.choice}>
        {box}
        <span>
          {label}
          {note && <small>{note}</small>}
        </span>
      </label>
      <FieldMessage id={`${ownId}-message`} error={error} />
    </div>
  );
}
