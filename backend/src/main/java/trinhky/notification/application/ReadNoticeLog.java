package trinhky.notification.application;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.NoticeFilter;
import trinhky.notification.domain.NoticeLog;
import trinhky.notification.domain.PostedNotice;

/** The log of the notices inside the application, for administrators. */
@Service
@Transactional(readOnly = true)
public class ReadNoticeLog {
    /** More than a sheet can be read; a narrower filter gives the rest. */
    private static final int ROWS_AT_MOST = 50_000;

    private final NoticeLog notices;
    private final MailAccess access;
    private final NoticeLogColumns columns;

    ReadNoticeLog(NoticeLog notices, MailAccess access, NoticeLogColumns columns) {
        this.notices = notices;
        this.access = access;
        this.columns = columns;
    }

    /** Newest first, in the language of the request. */
    public List<PostedNotice> page(NoticeFilter filter, int offset, int limit) {
        access.requireAdministrator();
        return notices.page(filter, english(), offset, limit);
    }

    /** How many notices are meant. */
    public int count(NoticeFilter filter) {
        access.requireAdministrator();
        return notices.count(filter);
    }

    /** The notices meant as a file for a spreadsheet program; nothing in it is run as a formula. */
    public LogFile file(NoticeFilter filter, boolean commaSeparated) {
        List<List<String>> rows = columns.table(page(filter, 0, ROWS_AT_MOST));
        return commaSeparated ? LogFile.commaSeparated(rows) : LogFile.workbook(columns.title(), rows);
    }

    private static boolean english() {
        return Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
    }
}
