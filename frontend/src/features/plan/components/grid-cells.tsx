import type { TargetView } from '@/api/types.gen';
import { NumberField, TextArea, TextField } from '@/components/ui/fields';
import { Field } from '@/components/ui/field';
import { useTranslation } from 'react-i18next';
import styles from './plan.module.css';

export type ComparatorCode = NonNullable<TargetView['comparator']>;
const comparators: ComparatorCode[] = ['EQ', 'GE', 'GT', 'LE', 'LT', 'RANGE', 'INCREASE'];

export function TextCell({
  label,
  value,
  onChange,
  long,
}: {
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
  long?: boolean;
}) {
  const shared = { label, hideLabel: true, value: value ?? '', className: long ? styles.long : styles.cell };
  return long ? (
    <TextArea {...shared} rows={2} onChange={(event) => onChange(event.target.value)} />
  ) : (
    <TextField {...shared} onChange={(event) => onChange(event.target.value)} />
  );
}

export function NumberCell({
  label,
  value,
  onChange,
  year,
}: {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  year?: boolean;
}) {
  return (
    <NumberField
      label={label}
      hideLabel
      className={styles.cell}
      year={year}
      value={value}
      onChange={(next) => onChange(next ?? undefined)}
    />
  );
}

export function ChoiceField<T extends string>({
  label,
  hideLabel = true,
  value,
  options,
  onChange,
}: {
  label: string;
  hideLabel?: boolean;
  value: T | undefined;
  options: { value: T; label: string }[];
  onChange: (value: T) => void;
}) {
  return (
    <Field label={label} hideLabel={hideLabel}>
      {(control) => (
        <select
          {...control}
          className={styles.select}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {value === undefined && <option value="">–</option>}
          {options.map((it) => (
            <option key={it.value} value={it.value}>
              {it.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function ComparatorCell({
  label,
  value,
  onChange,
}: {
  label: string;
  value: ComparatorCode | undefined;
  onChange: (value: ComparatorCode) => void;
}) {
  const { t } = useTranslation('plan');
  return (
    <ChoiceField
      label={label}
      value={value}
      options={comparators.map((it) => ({ value: it, label: t(`comparator.${it}`) }))}
      onChange={onChange}
    />
  );
}

/** All that a target may say, outside the narrow cells of the grid. */
export function TargetFields({
  title,
  value,
  onChange,
}: {
  title: string;
  value: TargetView | undefined;
  onChange: (value: TargetView | undefined) => void;
}) {
  const { t } = useTranslation('plan');
  const set = (patch: TargetView) => onChange({ ...value, ...patch });
  return (
    <fieldset className={styles.target}>
      <legend className={styles.legend}>{title}</legend>
      <div className={styles.quad}>
        <ChoiceField
          label={t('target.comparator')}
          hideLabel={false}
          value={value?.comparator}
          options={comparators.map((it) => ({ value: it, label: t(`comparator.${it}`) }))}
          onChange={(comparator) => set({ comparator })}
        />
        <NumberField
          label={t('target.low')}
          value={value?.low}
          onChange={(low) => set({ low: low ?? undefined, quote: undefined })}
        />
        <NumberField
          label={t('target.high')}
          optional
          value={value?.high}
          onChange={(high) => set({ high: high ?? undefined, quote: undefined })}
        />
        <TextField
          label={t('target.scope')}
          optional
          value={value?.scope ?? ''}
          onChange={(event) => set({ scope: event.target.value || undefined })}
        />
      </div>
      <TextField
        label={t('target.quote')}
        hint={t('target.quoteHint')}
        optional
        value={value?.quote ?? ''}
        onChange={(event) => set({ quote: event.target.value || undefined })}
      />
    </fieldset>
  );
}
