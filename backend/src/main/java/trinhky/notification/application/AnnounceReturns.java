package trinhky.notification.application;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.NoticeAudience;
import trinhky.notification.domain.NoticeKind;
import trinhky.notification.domain.NoticeText;
import trinhky.organisation.Role;
import trinhky.reporting.ReportReturned;

/** Tells the officers of a unit at once, inside the application, that their report came back and why. */
@Service
public class AnnounceReturns {
    private final PostNotice notices;
    private final MailWords words;

    AnnounceReturns(PostNotice notices, MailWords words) {
        this.notices = notices;
        this.words = words;
    }

    /** Posts the notice in the returning transaction. */
    @EventListener
    @Transactional
    public void announce(ReportReturned report) {
        notices.post(
                "returned:" + report.obligationId() + ":" + report.at(),
                "",
                NoticeKind.RETURNED,
                NoticeAudience.role(report.unitId(), Role.OFFICER),
                text(report, MailWords.VIETNAMESE),
                text(report, MailWords.ENGLISH),
                "/tasks");
    }

    private NoticeText text(ReportReturned report, String language) {
        return new NoticeText(words.in(language).say("returned.title"), report.reason());
    }
}
