package trinhky.notification.application;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.notification.domain.Letter;
import trinhky.notification.domain.MailAbout;
import trinhky.notification.domain.MailFate;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.MailRecipient;
import trinhky.notification.domain.OutgoingMail;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** A mail that an administrator sends to the own box to see how it arrives; its subject says so. */
@Component
class TestMail {
    private final MailOutbox outbox;
    private final OfficialDirectory officials;
    private final MailWords words;
    private final BusinessClock clock;

    TestMail(MailOutbox outbox, OfficialDirectory officials, MailWords words, BusinessClock clock) {
        this.outbox = outbox;
        this.officials = officials;
        this.words = words;
        this.clock = clock;
    }

    void queue(Letter letter, CurrentOfficial who) {
        OfficialSummary official = officials.official(who.officialId());
        if (official.email() == null) {
            throw DomainProblem.refused("notification.no-own-address");
        }
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        String subject = words.in(letter.language()).say("test.subject", letter.subject());
        outbox.add(new OutgoingMail(
                id,
                "test:" + id,
                MailKind.TEST,
                new MailRecipient(official.unitId(), official.id(), official.name(), official.email()),
                new Letter(letter.language(), subject, letter.html(), letter.plain(), letter.calendar()),
                MailAbout.nothing(),
                now,
                now,
                MailFate.waiting()));
    }
}
