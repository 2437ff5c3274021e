import { useTranslation } from 'react-i18next';
import { Tabs } from '@/components/ui/tabs';
import { useMay } from '@/lib/session';

const parts = [
  { key: 'units', href: '/admin/units', only: 'ADMINISTER' },
  { key: 'people', href: '/admin/people', only: 'ADMINISTER' },
  { key: 'substitutions', href: '/admin/substitutions', only: 'ARRANGE_SUBSTITUTIONS' },
  { key: 'authorities', href: '/admin/signing-authorities', only: 'ADMINISTER' },
  { key: 'certificates', href: '/admin/certificates', only: 'ADMINISTER' },
  { key: 'channels', href: '/admin/channels', only: 'ADMINISTER' },
  { key: 'calendar', href: '/admin/calendar', only: 'ADMINISTER' },
  { key: 'reminders', href: '/admin/reminders', only: 'ADMINISTER' },
  { key: 'clock', href: '/admin/clock', only: 'ADMINISTER' },
  { key: 'mail', href: '/mail-log', only: 'ADMINISTER' },
  { key: 'notices', href: '/notice-log', only: 'ADMINISTER' },
  { key: 'addresses', href: '/admin/mail-addresses', only: 'ADMINISTER' },
  { key: 'templates', href: '/admin/mail-templates', only: 'ADMINISTER' },
  { key: 'mailbox', href: '/test-mailbox', only: 'ADMINISTER' },
] as const;

/** The parts of the administration that this official may open. */
export function AdministrationTabs({ current }: { current: (typeof parts)[number]['key'] }) {
  const { t } = useTranslation('organisation');
  const may = { ADMINISTER: useMay('ADMINISTER'), ARRANGE_SUBSTITUTIONS: useMay('ARRANGE_SUBSTITUTIONS') };
  return (
    <Tabs
      label={t('tabs.label')}
      items={parts
        .filter((part) => may[part.only])
        .map((part) => ({ key: part.key, label: t(`tabs.${part.key}`), href: part.href }))}
      current={current}
    />
  );
}
