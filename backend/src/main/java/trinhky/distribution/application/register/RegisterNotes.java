package trinhky.distribution.application.register;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.shared.BusinessClock;
import trinhky.shared.Messages;

/** The last column of the register in words: recall and cancelled number with their reasons, what came back. */
@Component
class RegisterNotes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Messages messages;

    RegisterNotes(Messages messages) {
        this.messages = messages;
    }

    String of(RegisterRow row) {
        List<String> notes = new ArrayList<>();
        EntryFate fate = row.fate();
        if (fate.recalledAt() != null) {
            notes.add(say("recalled", day(fate.recalledAt()), fate.recallReason()));
        }
        if (fate.cancelledAt() != null) {
            notes.add(say("cancelled", day(fate.cancelledAt()), fate.cancellationReason()));
        }
        if (row.refused() > 0) {
            notes.add(say("refused", row.refused()));
        }
        if (row.failed() > 0) {
            notes.add(say("failed", row.failed()));
        }
        return String.join(". ", notes);
    }

    private String say(String note, Object... args) {
        return messages.text("distribution.note." + note, List.of(args));
    }

    private static String day(Instant at) {
        return DAY.format(at.atZone(BusinessClock.ZONE));
    }
}
