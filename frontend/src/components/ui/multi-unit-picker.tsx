import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { matchesFolded } from '@/lib/fold-diacritics';
import { Button, IconButton } from './button';
import { Checkbox } from './checkbox';
import { fieldId } from './error-summary';
import { FieldMessage } from './field';
import { TextField } from './fields';
import { ChevronDownIcon, ChevronRightIcon, CloseIcon } from './icons';
import styles from './multi-unit-picker.module.css';

export interface PickableUnit {
  id: string;
  name: string;
  /** `Sở, ngành`, `Xã`, `Phường` … in display order. */
  group: string;
}

export interface MultiUnitPickerProps {
  label: ReactNode;
  field?: string;
  units: PickableUnit[];
  value: string[];
  onChange: (ids: string[]) => void;
  error?: string | null;
}

/** Groups at the left with search, the chosen units at the right. 131 units are a list of checkboxes, not a puzzle. */
export function MultiUnitPicker({ label, field, units, value, onChange, error }: MultiUnitPickerProps) {
  const { t } = useTranslation('form');
  const ownId = useId();
  const id = field ? fieldId(field) : ownId;
  const [typed, setTyped] = useState('');
  const chosen = useMemo(() => new Set(value), [value]);
  const found = typed.trim() ? units.filter((it) => matchesFolded(it.name, typed)) : units;
  const groups = [...new Set(found.map((it) => it.group))];
  const set = (ids: string[], on: boolean) => {
    const rest = value.filter((it) => !ids.includes(it));
    onChange(on ? [...rest, ...ids] : rest);
  };
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={error ? `${id}-message` : undefined}>
      <legend className="hidden-text">{label}</legend>
      <div className={styles.picker}>
        <div className={styles.box}>
          <div className={styles.tools}>
            <TextField
              label={t('units.search')}
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            />
          </div>
          <div className={styles.scroll}>
            {groups.length === 0 && <p className={styles.nothing}>{t('units.noMatch', { q: typed })}</p>}
            {groups.map((group) => (
              <UnitGroup
                key={group}
                group={group}
                units={found.filter((it) => it.group === group)}
                chosen={chosen}
                open={typed.trim() !== ''}
                onSet={set}
              />
            ))}
          </div>
        </div>
        <Chosen units={units} value={value} onSet={set} />
      </div>
      <FieldMessage id={`${id}-message`} error={error} />
    </fieldset>
  );
}

function UnitGroup({
  group,
  units,
  chosen,
  open,
  onSet,
}: {
  group: string;
  units: PickableUnit[];
  chosen: ReadonlySet<string>;
  open: boolean;
  onSet: (ids: string[], on: boolean) => void;
}) {
  const { t } = useTranslation('form');
  const [expanded, setExpanded] = useState(false);
  const shown = expanded || open;
  const ids = units.map((it) => it.id);
  const count = ids.filter((it) => chosen.has(it)).length;
  const all = count === ids.length;
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <GroupBox
          label={t(all ? 'units.removeGroup' : 'units.addGroup', { group })}
          checked={all}
          mixed={count > 0 && !all}
          onChange={(on) => onSet(ids, on)}
        />
        <h4>
          <button type="button" aria-expanded={shown} onClick={() => setExpanded(!expanded)}>
            {shown ? <ChevronDownIcon size={12} /> : <ChevronRightIcon size={12} />}
            {group}
          </button>
        </h4>
        <span className="muted small">{t('units.inGroup', { chosen: count, total: ids.length })}</span>
      </div>
      {shown && (
        <div className={styles.units}>
          {units.map((it) => (
            <Checkbox key={it.id} label={it.name} checked={chosen.has(it.id)} onChange={(on) => onSet([it.id], on)} />
          ))}
        </div>
      )}
    </section>
  );
}

function GroupBox({
  label,
  checked,
  mixed,
  onChange,
}: {
  label: string;
  checked: boolean;
  mixed: boolean;
  onChange: (on: boolean) => void;
}) {
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const input = box.current?.querySelector('input');
    if (input) input.indeterminate = mixed;
  }, [mixed]);
  return (
    <span ref={box}>
      <Checkbox label={label} hideLabel checked={checked} onChange={onChange} />
    </span>
  );
}

function Chosen({
  units,
  value,
  onSet,
}: {
  units: PickableUnit[];
  value: string[];
  onSet: (ids: string[], on: boolean) => void;
}) {
  const { t } = useTranslation('form');
  const byId = useMemo(() => new Map(units.map((it) => [it.id, it])), [units]);
  return (
    <div className={styles.box}>
      <div className={styles.tools}>
        <div className={styles.count} aria-live="polite">
          <b>{t('units.chosen', { count: value.length })}</b>
          {value.length > 0 && (
            <Button variant="quiet" onClick={() => onSet(value, false)}>
              {t('units.clear')}
            </Button>
          )}
        </div>
      </div>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('units.chosen', { count: value.length })}>
        {value.length === 0 ? (
          <p className={styles.nothing}>{t('units.none')}</p>
        ) : (
          <ul className={styles.chosen}>
            {value.map((id) => {
              const name = byId.get(id)?.name ?? id;
              return (
                <li key={id}>
                  <span>{name}</span>
                  <IconButton label={t('units.remove', { name })} icon={CloseIcon} onClick={() => onSet([id], false)} />
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </div>
  );
}
