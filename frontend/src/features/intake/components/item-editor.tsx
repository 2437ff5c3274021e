import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedFieldView, ImportedItemView, ImportView, UnitSlotView } from '@/api/types.gen';
import { Button, ButtonGroup } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea, TextField } from '@/components/ui/fields';
import { Select } from '@/components/ui/select';
import { problemOf } from '@/lib/problem';
import type { useReview } from '../api/import';
import { UnitsEditor, type ChosenUnits } from './units-editor';
import styles from './intake.module.css';

const choices: Partial<Record<ImportedFieldView['kind'], string[]>> = {
  COMPARATOR: ['EQ', 'GE', 'GT', 'LE', 'LT', 'RANGE', 'INCREASE'],
  PERIOD: ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'],
  PURPOSE: ['FOR_REPORT', 'FOR_COORDINATION', 'FOR_ACTION', 'FOR_INFORMATION'],
  YES_NO: ['true', 'false'],
};

const ofSlot = (slot: UnitSlotView): ChosenUnits => ({
  unitIds: slot.units.map((it) => it.id),
  groupCodes: slot.groupCodes,
});

/** Corrects one item in its place; saving accepts it. Escape gives up. */
export function ItemEditor({
  file,
  item,
  correct,
  onClose,
}: {
  file: ImportView;
  item: ImportedItemView;
  correct: ReturnType<typeof useReview>['correct'];
  onClose: () => void;
}) {
  const { t } = useTranslation('intake');
  const fields = item.fields.filter((it) => !it.key.endsWith('Quote'));
  const [values, setValues] = useState<Record<string, string | undefined>>(() =>
    Object.fromEntries(fields.map((it) => [it.key, it.value])),
  );
  const [units, setUnits] = useState<Record<string, ChosenUnits>>(() =>
    Object.fromEntries(item.units.map((it) => [it.role, ofSlot(it)])),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    correct.mutate(
      {
        path: { importId: file.id, itemId: item.id },
        body: {
          version: file.version,
          values: fields.map((it) => ({ key: it.key, value: values[it.key] })),
          units: item.units.map((it) => ({ role: it.role, ...units[it.role]! })),
        },
      },
      { onSuccess: onClose },
    );
  };
  return (
    <form
      noValidate
      className={styles.editor}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <ErrorSummary error={correct.error} />
      {fields.map((it, index) => (
        <FieldEditor
          key={it.key}
          field={it}
          first={index === 0}
          value={values[it.key]}
          error={problemOf(correct.error, it.key)}
          onChange={(typed) => setValues({ ...values, [it.key]: typed || undefined })}
        />
      ))}
      {item.units.map((slot) => (
        <UnitsEditor
          key={slot.role}
          slot={slot}
          value={units[slot.role]!}
          onChange={(chosen) => setUnits({ ...units, [slot.role]: chosen })}
        />
      ))}
      <ButtonGroup>
        <Button type="submit" busy={correct.isPending}>
          {t('item.save')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </ButtonGroup>
    </form>
  );
}

function FieldEditor({
  field,
  value,
  error,
  first,
  onChange,
}: {
  field: ImportedFieldView;
  value: string | undefined;
  error?: string | null;
  first: boolean;
  onChange: (typed: string) => void;
}) {
  const { t } = useTranslation('intake');
  const own = { label: t(`field.${field.key}`), field: field.key, error };
  const offered = choices[field.kind];
  if (offered) {
    return (
      <Select
        {...own}
        clearable
        options={offered.map((it) => ({ value: it, label: word(t, field.kind, it) }))}
        value={value}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    );
  }
  if (field.kind === 'DATE') return <DateField {...own} value={value} onChange={(day) => onChange(day ?? '')} />;
  if (field.kind === 'LONG_TEXT') {
    return (
      <TextArea
        {...own}
        autoFocus={first}
        document
        rows={field.key === 'body' ? 10 : 3}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <TextField
      {...own}
      autoFocus={first}
      inputMode={field.kind === 'TEXT' ? undefined : 'decimal'}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function word(t: (key: string) => string, kind: ImportedFieldView['kind'], value: string): string {
  if (kind === 'YES_NO') return t(value === 'true' ? 'yes' : 'no');
  return t(`${kind.toLowerCase()}.${value}`);
}
