package trinhky.notification.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.MailFilter;
import trinhky.notification.domain.MailLog;
import trinhky.notification.domain.OutgoingMail;

/** The log of mails as a file for a spreadsheet program; nothing in it is run as a formula. */
@Service
@Transactional(readOnly = true)
public class ExportMailLog {
    /** More than a sheet can be read; a narrower filter gives the rest. */
    private static final int ROWS_AT_MOST = 50_000;

    private final MailLog mails;
    private final MailAccess access;
    private final MailLogColumns columns;

    ExportMailLog(MailLog mails, MailAccess access, MailLogColumns columns) {
        this.mails = mails;
        this.access = access;
        this.columns = columns;
    }

    /** The mails meant, those of the reader's units only. */
    public LogFile file(MailFilter filter, boolean commaSeparated) {
        List<List<String>> rows = rows(filter);
        return commaSeparated ? LogFile.commaSeparated(rows) : LogFile.workbook(columns.title(), rows);
    }

    private List<List<String>> rows(MailFilter filter) {
        List<OutgoingMail> found = mails.page(filter.of(access.unitsToRead()), 0, ROWS_AT_MOST);
        return Stream.concat(Stream.of(columns.heads()), found.stream().map(columns::row))
                .toList();
    }
}
