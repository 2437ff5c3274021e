package trinhky.notification.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.CalendarEntries;
import trinhky.notification.domain.CalendarEntry;
import trinhky.notification.domain.NoticeAudience;
import trinhky.organisation.Role;
import trinhky.reporting.ObligationLifted;
import trinhky.reporting.ObligationState;
import trinhky.reporting.ReportSubmitted;
import trinhky.shared.ActRecorded;

/**
 * Keeps calendars true: a deadline that moved or was lifted is told at once; one that was met leaves the calendar with the
 * next mail, because whoever has reported is to be left in peace.
 */
@Service
@Transactional
public class FollowDeadlines {
    private static final String EXTENDED = "reporting.extended";
    private static final String EXEMPTED = "reporting.exempted";

    private final CalendarEntries entries;
    private final QueueMail queue;
    private final PostNotice notices;
    private final DeadlineChangeMail template;

    FollowDeadlines(CalendarEntries entries, QueueMail queue, PostNotice notices, DeadlineChangeMail template) {
        this.entries = entries;
        this.queue = queue;
        this.notices = notices;
        this.template = template;
    }

    /** The report was handed in. */
    @EventListener
    public void submitted(ReportSubmitted report) {
        entries.cancel(report.obligationId(), report.at());
    }

    /** The unit no longer has to report; an exemption is news to it, the rest is not. */
    @EventListener
    public void lifted(ObligationLifted duty) {
        List<CalendarEntry> cancelled = entries.cancel(duty.obligationId(), duty.at());
        if (duty.state() == ObligationState.EXEMPTED) {
            cancelled.forEach(entry -> tell(entry, null, null));
        }
    }

    /** The unit got more time, or was exempted for a reason. */
    @EventListener
    public void acted(ActRecorded act) {
        if (EXTENDED.equals(act.act()) && act.details().containsKey("dueOn")) {
            LocalDate dueOn = LocalDate.parse(act.details().get("dueOn"));
            entries.move(UUID.fromString(act.subjectId()), dueOn, act.at())
                    .forEach(entry -> tell(entry, dueOn, act.reason()));
        } else if (EXEMPTED.equals(act.act())) {
            entries.cancel(UUID.fromString(act.subjectId()), act.at())
                    .forEach(entry -> tell(entry, null, act.reason()));
        }
    }

    private void tell(CalendarEntry entry, @Nullable LocalDate dueOn, @Nullable String reason) {
        DeadlineChange change = new DeadlineChange(
                entry.obligationId(), entry.number(), entry.title(), entry.detail(), entry.path(), dueOn, reason);
        QueueMail.Occasion occasion = QueueMail.Occasion.of(
                "deadline:" + entry.obligationId() + ":" + entry.sequence(),
                "OBLIGATION",
                entry.obligationId().toString());
        queue.queue(occasion, List.of(entry.to()), template, change);
        notices.post(occasion, NoticeAudience.role(entry.to().unitId(), Role.OFFICER), template, change);
    }
}
