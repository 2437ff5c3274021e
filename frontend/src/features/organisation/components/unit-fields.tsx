import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '@/components/ui/fields';
import { problemOf } from '@/lib/problem';

export interface UnitNaming {
  name: string;
  shortName: string;
  letterheadParent: string;
  letterheadOwn: string;
  officialEmail: string;
}

export const emptyNaming: UnitNaming = {
  name: '',
  shortName: '',
  letterheadParent: '',
  letterheadOwn: '',
  officialEmail: '',
};

/** What a unit is called, on screens and at the head of its documents. */
export function UnitFields({
  naming,
  onChange,
  error,
}: {
  naming: UnitNaming;
  onChange: (naming: UnitNaming) => void;
  error: unknown;
}) {
  const { t } = useTranslation('organisation');
  const part = (key: keyof UnitNaming) => ({
    label: t(`unit.${key}`),
    field: key,
    value: naming[key],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange({ ...naming, [key]: event.target.value }),
    error: problemOf(error, key),
  });
  return (
    <>
      <TextField {...part('name')} />
      <TextField {...part('shortName')} />
      <TextField {...part('letterheadParent')} optional />
      <TextArea {...part('letterheadOwn')} hint={t('unit.letterheadHint')} optional />
      <TextField {...part('officialEmail')} optional />
    </>
  );
}

/** Empty texts are left out of a request. */
export function namingRequest(naming: UnitNaming) {
  const text = (value: string) => value.trim() || undefined;
  return {
    name: naming.name.trim(),
    shortName: naming.shortName.trim(),
    letterheadParent: text(naming.letterheadParent),
    letterheadOwn: text(naming.letterheadOwn),
    officialEmail: text(naming.officialEmail),
  };
}
