import { useTranslation } from 'react-i18next';
import { AccountFace, PhoneMenuItems, WideOnly } from '@/components/ui/app-shell';
import { PersonIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { MenuButton, menuItemClass } from '@/components/ui/menu-button';
import { NoticeBell } from '@/features/notification/components/notice-bell';
import { LanguageSwitch } from '@/features/session/components/language-switch';
import { signOut } from '@/api/sdk.gen';
import { useMay, useSession } from '@/lib/session';
import { forgetKeptTexts } from '@/lib/use-kept-text';
import { HeaderSearch } from './header-search';

/** Search, help and the account, at the right end of the header. */
export function HeaderTools() {
  const { t } = useTranslation('app');
  return (
    <>
      <HeaderSearch />
      <NoticeBell />
      <WideOnly>
        <Link href="/help">{t('help.link')}</Link>
      </WideOnly>
      <AccountMenu />
    </>
  );
}

function AccountMenu() {
  const { t } = useTranslation('app');
  const session = useSession();
  const leave = async () => {
    await signOut();
    forgetKeptTexts();
    window.location.assign('/sign-in'); // a new document: nothing of the former official stays in memory
  };
  return (
    <MenuButton
      label={t('account.label')}
      face={<AccountFace name={session.name} title={session.title} icon={PersonIcon} />}
    >
      <h2>{session.name}</h2>
      <p>
        {session.title}, {session.unit.name}
      </p>
      <ActingForItems />
      <hr />
      <Link className={menuItemClass} href="/verification">
        {t('nav.verification')}
      </Link>
      <Substitutions />
      <MorePlaces />
      <Link className={menuItemClass} href="/account/password">
        {t('account.password')}
      </Link>
      <LanguageSwitch className={menuItemClass} />
      <button type="button" className={menuItemClass} onClick={() => void leave()}>
        {t('account.signOut')}
      </button>
    </MenuButton>
  );
}

/** Own work, or the work of a position held as a substitute; the letterhead follows the choice. */
function ActingForItems() {
  const { t } = useTranslation('app');
  const { actingFor, unit } = useSession();
  if (actingFor.length === 0) return null;
  return (
    <>
      <hr />
      <h2>{t('account.actFor')}</h2>
      <Link className={menuItemClass} href="/tasks">
        {t('account.ownWork')}
        <small>{unit.name}</small>
      </Link>
      {actingFor.map((it) => (
        <Link key={it.id} className={menuItemClass} href={`/tasks?actingFor=${encodeURIComponent(it.id)}`}>
          {t('account.standIn', { name: it.holderName ?? it.title })}
          <small>
            {it.title}, {it.unit.name}
          </small>
        </Link>
      ))}
    </>
  );
}

/** Who sends a substitute without being an administrator finds the page here. */
function Substitutions() {
  const { t } = useTranslation('app');
  const arranges = useMay('ARRANGE_SUBSTITUTIONS');
  const administers = useMay('ADMINISTER');
  if (!arranges || administers) return null;
  return (
    <Link className={menuItemClass} href="/admin/substitutions">
      {t('account.substitutions')}
    </Link>
  );
}

/** On phones the account menu also carries what the four tabs leave out. */
function MorePlaces() {
  const { t } = useTranslation('app');
  const administrator = useMay('ADMINISTER');
  return (
    <PhoneMenuItems>
      <Link className={menuItemClass} href="/inbox">
        {t('nav.inbox')}
      </Link>
      <Link className={menuItemClass} href="/register">
        {t('nav.register')}
      </Link>
      {administrator && (
        <Link className={menuItemClass} href="/admin/units">
          {t('nav.admin')}
        </Link>
      )}
      <Link className={menuItemClass} href="/help">
        {t('help.link')}
      </Link>
    </PhoneMenuItems>
  );
}
