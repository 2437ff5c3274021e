package trinhky.notification.application;

import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficials;
import trinhky.notification.domain.MailChoice;
import trinhky.notification.domain.MailChoices;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** An official chooses the language of the own mails and the hour of the daily digest; the duty itself is no choice. */
@Service
@Transactional
public class ChooseMails {
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LATEST = LocalTime.of(17, 0);

    private final MailChoices choices;
    private final CurrentOfficials officials;
    private final BusinessClock clock;

    ChooseMails(MailChoices choices, CurrentOfficials officials, BusinessClock clock) {
        this.choices = choices;
        this.officials = officials;
        this.clock = clock;
    }

    /** What the official signed in has chosen. */
    public MailChoice own() {
        return choices.of(officials.current().officialId());
    }

    /** Keeps the choice; the hour must lie in the working day, 07:00 to 17:00. */
    public MailChoice choose(MailChoice choice) {
        if (choice.digestTime().isBefore(EARLIEST) || choice.digestTime().isAfter(LATEST)) {
            throw DomainProblem.invalid("digestTime", "notification.digest-time-outside-work");
        }
        choices.keep(officials.current().officialId(), choice, clock.instant());
        return own();
    }
}
