package trinhky.notification.application;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.OutgoingMail;
import trinhky.shared.BusinessClock;
import trinhky.shared.Messages;

/** The columns of the log as it is exported, in the reader's language. */
@Component
class MailLogColumns {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(BusinessClock.ZONE);

    /** Reasons of this system, not of a mail server. */
    private static final Set<String> SAID_HERE =
            Set.of(SendNextMail.CLOSED, LateReminders.MERGED, LateReminders.SETTLED);

    private final Messages messages;
    private final StepWords steps;

    MailLogColumns(Messages messages, StepWords steps) {
        this.messages = messages;
        this.steps = steps;
    }

    String title() {
        return words("title");
    }

    List<String> heads() {
        return Stream.of("queued", "kind", "why", "subject", "name", "address", "state", "sent", "attempts", "error")
                .map(this::words)
                .toList();
    }

    List<String> row(OutgoingMail mail) {
        return List.of(
                moment(mail.queuedAt()),
                words("kind." + mail.kind()),
                String.join("; ", steps.of(mail.about().reason())),
                mail.letter().subject(),
                mail.to().name(),
                mail.to().address(),
                words("state." + mail.fate().state()),
                moment(mail.fate().sentAt()),
                Integer.toString(mail.fate().attempts()),
                error(mail));
    }

    private String error(OutgoingMail mail) {
        String said = mail.fate().error();
        return said != null && SAID_HERE.contains(said) ? words("said." + said) : Objects.requireNonNullElse(said, "");
    }

    static String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    private String words(String key) {
        return messages.text("notification.log." + key, List.of());
    }
}
