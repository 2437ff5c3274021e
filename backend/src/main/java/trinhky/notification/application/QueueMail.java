package trinhky.notification.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import trinhky.notification.domain.Letter;
import trinhky.notification.domain.MailAbout;
import trinhky.notification.domain.MailChoice;
import trinhky.notification.domain.MailChoices;
import trinhky.notification.domain.MailFate;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.MailRecipient;
import trinhky.notification.domain.OutgoingMail;
import trinhky.shared.BusinessClock;

/** Puts mails into the outbox, in the transaction of the event that asks for them. */
@Component
class QueueMail {

    /**
     * What a mail is about: the key names the occasion, so that it is told once to each address.
     *
     * @param reason steps of the reminder policy, comma between them; empty where none decided
     * @param sendAt not before, null for at once
     * @param daily whether it waits for the hour of the day that its reader chose
     */
    record Occasion(
            String key,
            String subjectType,
            String subjectId,
            UUID deliveryId,
            String reason,
            Instant sendAt,
            boolean daily) {

        static Occasion of(String key, String subjectType, String subjectId) {
            return new Occasion(key, subjectType, subjectId, null, "", null, false);
        }

        String keyFor(MailRecipient to) {
            return key + ":" + to.address();
        }

        Occasion of(UUID delivery) {
            return new Occasion(key, subjectType, subjectId, delivery, reason, sendAt, daily);
        }

        Occasion because(String steps) {
            return new Occasion(key, subjectType, subjectId, deliveryId, steps, sendAt, daily);
        }

        Occasion notBefore(Instant moment, boolean waitsForChosenHour) {
            return new Occasion(key, subjectType, subjectId, deliveryId, reason, moment, waitsForChosenHour);
        }
    }

    private final MailOutbox outbox;
    private final MailPress press;
    private final MailChoices choices;
    private final Calendars calendars;
    private final JsonMapper json;
    private final BusinessClock clock;

    QueueMail(
            MailOutbox outbox,
            MailPress press,
            MailChoices choices,
            Calendars calendars,
            JsonMapper json,
            BusinessClock clock) {
        this.outbox = outbox;
        this.press = press;
        this.choices = choices;
        this.calendars = calendars;
        this.json = json;
        this.clock = clock;
    }

    /** Queues it for everybody, each in the own language. */
    <F> void queue(Occasion occasion, List<MailRecipient> recipients, MailTemplate<F> template, F facts) {
        String kept = json.writeValueAsString(facts);
        recipients.forEach(to -> {
            MailChoice choice = choices.of(to.officialId());
            Calendars.Enclosure enclosure = calendars.enclosureFor(to, choice.language());
            Letter letter = press.letter(template, facts, choice.language()).with(enclosure.calendar());
            if (outbox.add(mail(occasion, template.kind(), to, letter, kept, startOf(occasion, choice)))) {
                calendars.told(enclosure);
            }
        });
    }

    private Instant startOf(Occasion occasion, MailChoice choice) {
        Instant now = clock.instant();
        Instant start = occasion.sendAt() == null || occasion.sendAt().isBefore(now) ? now : occasion.sendAt();
        if (!occasion.daily()) {
            return start;
        }
        LocalDate day = LocalDate.ofInstant(start, BusinessClock.ZONE);
        Instant chosen =
                day.atTime(choice.digestTime()).atZone(BusinessClock.ZONE).toInstant();
        return chosen.isAfter(start) ? chosen : start;
    }

    private OutgoingMail mail(
            Occasion occasion, MailKind kind, MailRecipient to, Letter letter, String facts, Instant sendFrom) {
        String key = occasion.keyFor(to);
        return new OutgoingMail(
                OutgoingMail.idOf(key),
                key,
                kind,
                to,
                letter,
                new MailAbout(
                        occasion.subjectType(), occasion.subjectId(), occasion.deliveryId(), occasion.reason(), facts),
                clock.instant(),
                sendFrom,
                MailFate.waiting());
    }
}
