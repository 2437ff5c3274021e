import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import { Select as MantineSelect, type ComboboxItem, type ComboboxItemGroup, type OptionsFilter } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { matchesFolded } from '@/lib/fold-diacritics';
import { Field, type FieldProps } from './field';
import styles from './select.module.css';

export interface SelectOption {
  value: string;
  label: string;
  /** Second line in the list; searched too. */
  note?: string;
  group?: string;
  disabled?: boolean;
}

export interface SelectProps extends FieldProps {
  options: SelectOption[];
  value: string | null | undefined;
  onChange: (value: string | null) => void;
  placeholder?: string;
  clearable?: boolean;
  disabled?: boolean;
}

interface Item extends ComboboxItem<string> {
  note?: string;
}

const fits = (item: Item, typed: string) => matchesFolded(`${item.label} ${item.note ?? ''}`, typed);

/** “y te” finds “Sở Y tế”. */
const filter: OptionsFilter = ({ options, search }) =>
  options.flatMap((it): typeof options => {
    if (!('group' in it)) return fits(it as Item, search) ? [it] : [];
    const items = it.items.filter((item) => fits(item as Item, search));
    return items.length > 0 ? [{ ...it, items }] : [];
  });

function grouped(options: SelectOption[]): (Item | ComboboxItemGroup<Item>)[] {
  const groups = [...new Set(options.map((it) => it.group))];
  const item = ({ value, label, note, disabled }: SelectOption): Item => ({ value, label, note, disabled });
  return groups.flatMap((group): (Item | ComboboxItemGroup<Item>)[] => {
    const items = options.filter((it) => it.group === group).map(item);
    return group === undefined ? items : [{ group, items }];
  });
}

/** A list one can type into; Alt+↓ opens it, marks may be left out. */
export function Select({ options, value, onChange, placeholder, clearable, disabled, ...own }: SelectProps) {
  const { t } = useTranslation('form');
  return (
    <Field {...own}>
      {(control) => (
        <MantineSelect<string>
          {...control}
          data={grouped(options)}
          value={value ?? null}
          onChange={(next) => onChange(next)}
          filter={filter}
          searchable
          selectFirstOptionOnChange
          clearable={clearable}
          disabled={disabled}
          error={Boolean(own.error)}
          placeholder={placeholder ?? t('select.placeholder')}
          nothingFoundMessage={t('select.empty')}
          clearButtonProps={{ 'aria-label': t('select.clear') }}
          maxDropdownHeight={320}
          comboboxProps={{ transitionProps: { duration: 0 }, withinPortal: true }}
          scrollAreaProps={{ type: 'auto' }}
          classNames={{
            input: styles.input,
            option: styles.option,
            groupLabel: styles.group,
            dropdown: styles.dropdown,
          }}
          renderOption={({ option }) => <OptionFace option={option as Item} />}
        />
      )}
    </Field>
  );
}

function OptionFace({ option }: { option: Item }): ReactNode {
  return (
    <span>
      {option.label}
      {option.note && <small>{option.note}</small>}
    </span>
  );
}
