package trinhky.notification.application;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;
import trinhky.notification.domain.NoticeReader;
import trinhky.notification.domain.Notices;
import trinhky.notification.domain.ReceivedNotice;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** The notices of the official signed in, own ones and those of the groups belonged to. */
@Service
@Transactional
public class ReadNotices {
    private final Notices notices;
    private final CurrentOfficials officials;
    private final BusinessClock clock;

    ReadNotices(Notices notices, CurrentOfficials officials, BusinessClock clock) {
        this.notices = notices;
        this.officials = officials;
        this.clock = clock;
    }

    /** Newest first, in the language of the request. */
    public List<ReceivedNotice> page(boolean unreadOnly, int offset, int limit) {
        return notices.page(reader(), unreadOnly, offset, limit);
    }

    /** How many wait to be read; a hundred stands for a hundred or more. */
    public int unread() {
        return notices.unread(reader());
    }

    /** Marks one as read; not found when it is not the official's. */
    public void markRead(UUID id) {
        if (!notices.markRead(reader(), id, clock.instant())) {
            throw DomainProblem.notFound("notification.notice-unknown");
        }
    }

    /** Marks all as read. */
    public void markAllRead() {
        notices.markAllRead(reader(), clock.instant());
    }

    private NoticeReader reader() {
        CurrentOfficial who = officials.current();
        boolean english = Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
        return new NoticeReader(who.officialId(), who.allGroupKeys(), english);
    }
}
