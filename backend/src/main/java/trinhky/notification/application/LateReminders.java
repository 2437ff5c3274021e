package trinhky.notification.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.OutgoingMail;
import trinhky.notification.domain.WaitingReminders;
import trinhky.reminder.DigestsAnew;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.shared.BusinessClock;

/**
 * Reminders that could not leave on their day, because the mail server or the box was out of reach. Whoever waited for several gets one mail instead, that
 * says how things stand now; nobody is reminded of what is done meanwhile.
 */
@Component
class LateReminders {
    /** What stands in the log instead of a reply; the screens have words for it. */
    static final String MERGED = "merged-into-later";

    static final String SETTLED = "settled-meanwhile";

    private final WaitingReminders waiting;
    private final DigestsAnew digests;
    private final SendDigests send;
    private final JsonMapper json;
    private final BusinessClock clock;

    LateReminders(
            WaitingReminders waiting, DigestsAnew digests, SendDigests send, JsonMapper json, BusinessClock clock) {
        this.waiting = waiting;
        this.digests = digests;
        this.send = send;
        this.json = json;
        this.clock = clock;
    }

    /** Whether the mail, which was claimed, is out of date and was replaced; what replaces it waits in the outbox. */
    boolean replaced(OutgoingMail mail, Instant now) {
        if (mail.kind() != MailKind.REMINDER || mail.about().facts() == null) {
            return false;
        }
        ReminderDigestDecided said = said(mail);
        if (!said.day().isBefore(clock.today())) {
            return false;
        }
        List<OutgoingMail> late = new ArrayList<>(List.of(mail));
        late.addAll(
                waiting.like(mail, said.channel().name(), said.lines().get(0).subjectId(), now));
        Optional<ReminderDigestDecided> anew = anew(late);
        waiting.supersede(late.stream().map(OutgoingMail::id).toList(), anew.isPresent() ? MERGED : SETTLED);
        anew.ifPresent(digest ->
                waiting.inherit(send.instead(digest, late), mail.fate().attempts() - 1));
        return true;
    }

    /** What is still open, less what a later mail has told already. */
    private Optional<ReminderDigestDecided> anew(List<OutgoingMail> late) {
        Set<UUID> ids = new LinkedHashSet<>();
        late.stream().map(this::said).forEach(digest -> {
            ids.add(digest.digestId());
            ids.addAll(digest.instead());
        });
        Instant first = late.stream()
                .map(OutgoingMail::queuedAt)
                .min(Instant::compareTo)
                .orElseThrow();
        Set<UUID> told = waiting.toldSince(late.get(0).to().address(), first);
        return digests.together(ids, clock.today())
                .map(digest -> digest.with(digest.lines().stream()
                        .filter(line -> !told.contains(line.subjectId()))
                        .toList()))
                .filter(digest -> !digest.lines().isEmpty());
    }

    private ReminderDigestDecided said(OutgoingMail mail) {
        return json.readValue(mail.about().facts(), ReminderDigestDecided.class);
    }
}
