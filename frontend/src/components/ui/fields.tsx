import { useId, useState, type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, parseNumber } from '@/lib/numbers';
import { Field, FieldMessage, type FieldProps } from './field';
import styles from './fields.module.css';

type Own = keyof FieldProps;
const cx = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(' ');

function split<P extends FieldProps & { id?: string }>(props: P) {
  const { label, field, hint, error, warning, optional, hideLabel, id, ...rest } = props;
  return { own: { label, field, hint, error, warning, optional, hideLabel, id }, rest };
}

export type TextFieldProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, Own>;

export function TextField(props: TextFieldProps) {
  const { own, rest } = split(props);
  return (
    <Field {...own}>
      {(control) => (
        <input
          type="text"
          {...control}
          {...rest}
          className={cx(styles.input, own.warning && !own.error && styles.odd, rest.className)}
        />
      )}
    </Field>
  );
}

export type TextAreaProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Own> & {
    /** Words that go into the document: serif. */
    document?: boolean;
  };

export function TextArea({ document: serif, ...props }: TextAreaProps) {
  const { own, rest } = split(props);
  return (
    <Field {...own}>
      {(control) => (
        <textarea
          rows={4}
          {...control}
          {...rest}
          className={cx(styles.input, serif && styles.document, rest.className)}
        />
      )}
    </Field>
  );
}

export type NumberFieldProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, Own | 'value' | 'onChange'> & {
    value: number | null | undefined;
    /** undefined for what is no number, null for empty. */
    onChange: (value: number | null | undefined, typed: string) => void;
    suffix?: ReactNode;
    /** A year is no amount: 2026, not 2.026. */
    year?: boolean;
  };

/** Typed and shown as 1.234.567,5; formats itself when it is left. */
export function NumberField({ value, onChange, suffix, year, ...props }: NumberFieldProps) {
  const { own, rest } = split(props);
  const { t } = useTranslation('form');
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const wrong = left && typed !== undefined && typed.trim() !== '' && parseNumber(typed) === undefined;
  const shown = typed ?? (typeof value === 'number' ? (year ? String(value) : formatNumber(value)) : '');
  return (
    <Field {...own} error={wrong ? t('number.wrong') : own.error}>
      {(control) => (
        <span className={suffix ? styles.suffixed : undefined}>
          <input
            type="text"
            inputMode="decimal"
            {...control}
            {...rest}
            className={cx(styles.input, styles.number, own.warning && !own.error && styles.odd, rest.className)}
            value={shown}
            onChange={(event) => {
              const text = event.target.value;
              setTyped(text);
              setLeft(false);
              onChange(text.trim() === '' ? null : parseNumber(text), text);
            }}
            onBlur={(event) => {
              setLeft(true);
              if (typed === undefined || parseNumber(typed) !== undefined || typed.trim() === '') setTyped(undefined);
              rest.onBlur?.(event);
            }}
          />
          {suffix && <span className="muted">{suffix}</span>}
        </span>
      )}
    </Field>
  );
}

export interface Choice {
  value: string;
  label: ReactNode;
  note?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps extends Omit<FieldProps, 'hideLabel'> {
  choices: Choice[];
  value: string | null | undefined;
  onChange: (value: string) => void;
}

export function RadioGroup({
  label,
  field,
  hint,
  error,
  warning,
  optional,
  choices,
  value,
  onChange,
}: RadioGroupProps) {
  const name = useId();
  const id = field ? `field-${field.replace(/[[\].:]+/g, '-').replace(/-$/, '')}` : name;
  return (
    <fieldset
      className={styles.field}
      id={id}
      tabIndex={-1}
      aria-describedby={error || warning ? `${id}-message` : undefined}
    >
      <legend className={styles.label}>
        {label}
        {optional}
      </legend>
      {hint && <div className={styles.hint}>{hint}</div>}
      <div className={styles.choices}>
        {choices.map((it) => (
          <label key={it.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={it.value}
              checked={it.value === value}
              disabled={it.disabled}
              onChange={() => onChange(it.value)}
            />
            <span>
              {it.label}
              {it.note && <small>{it.note}</small>}
            </span>
          </label>
        ))}
      </div>
      <FieldMessage id={`${id}-message`} error={error} warning={warning} />
    </fieldset>
  );
}
