import { useTranslation } from 'react-i18next';
import type { UnitSlotView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { MultiUnitPicker } from '@/components/ui/multi-unit-picker';
import { Select } from '@/components/ui/select';
import { useUnits } from '../api/import';
import styles from './intake.module.css';

export interface ChosenUnits {
  unitIds: string[];
  groupCodes: string[];
}

const groups = ['COMMITTEE_LEADERS', 'OFFICE_LEADERS', 'DEPARTMENTS', 'VERTICAL_AGENCIES', 'MEDIA', 'COMMUNES'];
const oneUnit = new Set(['lead', 'consolidator']);

/** Chooses the units that are meant: offers first, then the directory of the own province. */
export function UnitsEditor({
  slot,
  value,
  onChange,
}: {
  slot: UnitSlotView;
  value: ChosenUnits;
  onChange: (value: ChosenUnits) => void;
}) {
  const { t } = useTranslation('intake');
  const units = useUnits().data ?? [];
  const label = t(`role.${slot.role}`);
  const single = oneUnit.has(slot.role);
  const offers = slot.offers.filter((it) => !value.unitIds.includes(it.unitId));
  const add = (id: string) => onChange({ ...value, unitIds: single ? [id] : [...value.unitIds, id] });
  return (
    <fieldset className={styles.slot}>
      <legend>{label}</legend>
      <p className="muted small">{slot.words ? t('unit.inFile', { words: slot.words }) : t('unit.NOT_FOUND')}</p>
      {offers.map((it) => (
        <p key={it.words + it.unitId}>
          {t(it.ended ? 'unit.successor' : 'unit.offer', { ...it })}{' '}
          <Button variant="quiet" onClick={() => add(it.unitId)}>
            {t('unit.choose', { name: it.name })}
          </Button>
        </p>
      ))}
      {single ? (
        <Select
          label={label}
          hideLabel
          clearable
          placeholder={t('unit.nobody')}
          options={units.map((it) => ({ value: it.id, label: it.name, group: t(`kind.${it.kind}`) }))}
          value={value.unitIds[0] ?? null}
          onChange={(id) => onChange({ unitIds: id ? [id] : [], groupCodes: [] })}
        />
      ) : (
        <>
          {groups.map((code) => (
            <Checkbox
              key={code}
              label={t(`group.${code}`)}
              checked={value.groupCodes.includes(code)}
              onChange={(on) => {
                const rest = value.groupCodes.filter((it) => it !== code);
                onChange({ ...value, groupCodes: on ? [...rest, code] : rest });
              }}
            />
          ))}
          <details>
            <summary>{t('unit.single', { count: value.unitIds.length })}</summary>
            <MultiUnitPicker
              label={label}
              units={units.map((it) => ({ id: it.id, name: it.name, group: t(`kind.${it.kind}`) }))}
              value={value.unitIds}
              onChange={(unitIds) => onChange({ ...value, unitIds })}
            />
          </details>
        </>
      )}
    </fieldset>
  );
}
