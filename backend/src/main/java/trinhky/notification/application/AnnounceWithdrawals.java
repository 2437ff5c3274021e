package trinhky.notification.application;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.NoticeAudience;
import trinhky.notification.domain.NoticeKind;
import trinhky.notification.domain.NoticeText;
import trinhky.organisation.Role;
import trinhky.organisation.UnitDirectory;
import trinhky.reporting.ReportWithdrawn;

/** Tells the officers of the lead unit at once, inside the application, that a unit took back its report and why. */
@Service
public class AnnounceWithdrawals {
    private final PostNotice notices;
    private final UnitDirectory units;
    private final MailWords words;

    AnnounceWithdrawals(PostNotice notices, UnitDirectory units, MailWords words) {
        this.notices = notices;
        this.units = units;
        this.words = words;
    }

    /** Posts the notice in the withdrawing transaction. */
    @EventListener
    @Transactional
    public void announce(ReportWithdrawn report) {
        notices.post(
                "withdrawn:" + report.obligationId() + ":" + report.at(),
                "",
                NoticeKind.WITHDRAWN,
                NoticeAudience.role(report.leadUnitId(), Role.OFFICER),
                text(report, MailWords.VIETNAMESE),
                text(report, MailWords.ENGLISH),
                "/reports/" + report.cycleId());
    }

    private NoticeText text(ReportWithdrawn report, String language) {
        String unit = units.unit(report.unitId()).name();
        return new NoticeText(words.in(language).say("withdrawn.title", unit), report.reason());
    }
}
