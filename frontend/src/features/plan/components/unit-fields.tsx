import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitOptionView, UnitRefView } from '@/api/types.gen';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { MultiUnitPicker, type PickableUnit } from '@/components/ui/multi-unit-picker';
import { useUnitOptions } from '../api/plan';
import styles from './plan.module.css';

export type GroupCode = UnitRefView['groupCodes'][number];
const groups: GroupCode[] = ['DEPARTMENTS', 'COMMUNES', 'VERTICAL_AGENCIES', 'MEDIA'];
const allGroups: GroupCode[] = ['COMMITTEE_LEADERS', 'OFFICE_LEADERS', ...groups];

const isCommune = (it: UnitOptionView) => it.kind === 'COMMUNE' || it.kind === 'WARD';

/** One unit or one group, as a short list; communes are chosen one by one elsewhere. */
export function OneUnitField({
  label,
  value,
  onChange,
  hideLabel = true,
  withGroups = true,
  withLeaders = false,
  id,
}: {
  label: string;
  value: { unitId?: string; groupCode?: GroupCode; several?: string };
  onChange: (value: { unitId?: string; groupCode?: GroupCode; name: string }) => void;
  hideLabel?: boolean;
  withGroups?: boolean;
  withLeaders?: boolean;
  id?: string;
}) {
  const { t } = useTranslation('plan');
  const units = useUnitOptions().data ?? [];
  const offered = units.filter((it) => !isCommune(it) || it.id === value.unitId);
  const key = value.several ? '*' : value.unitId ? `u:${value.unitId}` : value.groupCode ? `g:${value.groupCode}` : '';
  const choose = (chosen: string) => {
    const code = chosen.slice(2);
    if (chosen.startsWith('u:')) onChange({ unitId: code, name: units.find((it) => it.id === code)?.name ?? '' });
    else if (chosen.startsWith('g:')) onChange({ groupCode: code as GroupCode, name: t(`group.${code}`) });
    else onChange({ name: '' });
  };
  return (
    <Field label={label} hideLabel={hideLabel} id={id}>
      {(control) => (
        <select {...control} className={styles.select} value={key} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('units.none')}</option>
          {value.several && (
            <option value="*" disabled>
              {value.several}
            </option>
          )}
          {withGroups && (
            <optgroup label={t('units.groups')}>
              {(withLeaders ? allGroups : groups).map((code) => (
                <option key={code} value={`g:${code}`}>
                  {t(`group.${code}`)}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={t('units.units')}>
            {offered.map((it) => (
              <option key={it.id} value={`u:${it.id}`}>
                {it.name}
              </option>
            ))}
          </optgroup>
        </select>
      )}
    </Field>
  );
}

/** The responsible unit of a row, as a cell. */
export function ResponsibleField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: UnitRefView;
  onChange: (value: UnitRefView) => void;
}) {
  const { t } = useTranslation('plan');
  const count = value.unitIds.length + value.groupCodes.length;
  const several = count > 1 || (count === 0 && value.raw) ? (value.raw ?? t('units.several', { count })) : undefined;
  return (
    <OneUnitField
      label={label}
      value={{ unitId: value.unitIds[0], groupCode: value.groupCodes[0], several }}
      onChange={({ unitId, groupCode, name }) =>
        onChange({ unitIds: unitId ? [unitId] : [], groupCodes: groupCode ? [groupCode] : [], raw: name || undefined })
      }
    />
  );
}

/** The pickable units with the words of their groups. */
export function usePickableUnits(): PickableUnit[] {
  const { t } = useTranslation('plan');
  const { data } = useUnitOptions();
  return useMemo(
    () => (data ?? []).map((it) => ({ id: it.id, name: it.name, group: t(`kind.${it.kind}`) })),
    [data, t],
  );
}

/** Groups by tick, single units by list. */
export function UnitsField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: UnitRefView;
  onChange: (value: UnitRefView) => void;
}) {
  const { t } = useTranslation('plan');
  const units = usePickableUnits();
  const tick = (code: GroupCode, on: boolean) => {
    const rest = value.groupCodes.filter((it) => it !== code);
    onChange({ ...value, raw: undefined, groupCodes: on ? [...rest, code] : rest });
  };
  return (
    <div className={styles.form}>
      <fieldset>
        <legend className={styles.legend}>{label}</legend>
        {groups.map((code) => (
          <Checkbox
            key={code}
            label={t(`group.${code}`)}
            checked={value.groupCodes.includes(code)}
            onChange={(on) => tick(code, on)}
          />
        ))}
      </fieldset>
      <details>
        <summary>{t('units.single', { count: value.unitIds.length })}</summary>
        <MultiUnitPicker
          label={t('units.singleLabel')}
          units={units}
          value={value.unitIds}
          onChange={(unitIds) => onChange({ ...value, raw: undefined, unitIds })}
        />
      </details>
    </div>
  );
}
