import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listOfficialsOptions, listUnitOptionsOptions } from '@/api/@tanstack/react-query.gen';
import { RadioGroup } from '@/components/ui/fields';
import { Select } from '@/components/ui/select';
import { problemOf } from '@/lib/problem';

export type HolderKind = 'OFFICIAL' | 'ORGANISATION';

export interface Holder {
  kind: HolderKind;
  /** Official or unit; null while none is chosen. */
  id: string | null;
  name: string;
}

export const noHolder: Holder = { kind: 'ORGANISATION', id: null, name: '' };

interface HolderFieldsProps {
  /** Asks whose it is. */
  label: string;
  holder: Holder;
  onChange: (holder: Holder) => void;
  error?: unknown;
}

/** Whose certificate or image it is: a body, or an official found through the unit. */
export function HolderFields({ label, holder, onChange, error }: HolderFieldsProps) {
  const { t } = useTranslation('certificate');
  const units = useQuery(listUnitOptionsOptions());
  const [unitId, setUnitId] = useState<string | null>(null);
  const people = useQuery({
    ...listOfficialsOptions({ query: { unitId: unitId ?? undefined } }),
    enabled: unitId !== null && holder.kind === 'OFFICIAL',
  });
  const ofUnit = (kind: HolderKind, id: string | null): Holder => ({
    kind,
    id: kind === 'ORGANISATION' ? id : null,
    name: units.data?.find((it) => it.id === id)?.name ?? '',
  });
  return (
    <>
      <RadioGroup
        label={label}
        field="holderKind"
        choices={[
          { value: 'ORGANISATION', label: t('register.organisation') },
          { value: 'OFFICIAL', label: t('register.official') },
        ]}
        value={holder.kind}
        onChange={(kind) => onChange(ofUnit(kind as HolderKind, unitId))}
      />
      <Select
        label={t('register.unit')}
        field={holder.kind === 'ORGANISATION' ? 'holderId' : 'unitId'}
        options={(units.data ?? []).map((it) => ({ value: it.id, label: it.name, note: it.shortName }))}
        value={unitId}
        onChange={(id) => {
          setUnitId(id);
          onChange(ofUnit(holder.kind, id));
        }}
        error={holder.kind === 'ORGANISATION' ? problemOf(error, 'holderId') : undefined}
      />
      {holder.kind === 'OFFICIAL' && (
        <Select
          label={t('register.person')}
          field="holderId"
          options={(people.data ?? [])
            .filter((it) => it.active)
            .map((it) => ({ value: it.id, label: it.name, note: it.positionTitles.join('; ') }))}
          value={holder.id}
          onChange={(id) =>
            onChange({ kind: 'OFFICIAL', id, name: people.data?.find((it) => it.id === id)?.name ?? '' })
          }
          disabled={unitId === null}
          error={problemOf(error, 'holderId')}
        />
      )}
    </>
  );
}
