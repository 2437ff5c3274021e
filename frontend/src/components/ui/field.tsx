import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './fields.module.css';
import { fieldId } from './error-summary';
import { OctagonIcon, WarningIcon } from './icons';

/** What every control of a form takes. */
export interface FieldProps {
  label: ReactNode;
  /** The backend's name of the field, e.g. `indicators[0].unit`: gives the control the id that ErrorSummary links to. */
  field?: string;
  hint?: ReactNode;
  /** Message under the control; makes it invalid. */
  error?: string | null;
  /** Message that only asks to look again. */
  warning?: string | null;
  /** Adds “(không bắt buộc)”. */
  optional?: boolean;
  /** The label is heard, not seen (cells of a table). */
  hideLabel?: boolean;
}

export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

/** Label, hint, control and message, tied together. */
export function Field({
  label,
  field,
  hint,
  error,
  warning,
  optional,
  hideLabel,
  id: givenId,
  children,
}: FieldProps & { id?: string; children: (control: ControlProps) => ReactNode }) {
  const { t } = useTranslation('form');
  const ownId = useId();
  const id = givenId ?? (field ? fieldId(field) : ownId);
  const described = [hint && `${id}-hint`, (error || warning) && `${id}-message`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'hidden-text' : styles.label}>
        {label}
        {optional && <span className={styles.optional}> {t('optional')}</span>}
      </label>
      {hint && (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      <FieldMessage id={`${id}-message`} error={error} warning={warning} />
    </div>
  );
}

export function FieldMessage({ id, error, warning }: { id: string; error?: string | null; warning?: string | null }) {
  if (!error && !warning) return null;
  return (
    <div className={`${styles.message} ${error ? '' : styles.warning}`} id={id}>
      {error ? <OctagonIcon /> : <WarningIcon />}
      <span>{error || warning}</span>
    </div>
  );
}
