package trinhky.reminder.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import trinhky.reminder.DigestLine;
import trinhky.reminder.ReminderDigestDecided;

/** Puts consecutive lines of the same digest together; several steps missed for the same thing are one line. */
class DigestCollector {
    private final Consumer<ReminderDigestDecided> digests;
    private ReminderDigestDecided current;
    private List<DigestLine> lines = new ArrayList<>();
    private UUID lastSubject;
    private int finished;

    DigestCollector(Consumer<ReminderDigestDecided> digests) {
        this.digests = digests;
    }

    void add(ReminderDigestDecided digest, DigestLine line) {
        if (current != null && !current.digestId().equals(digest.digestId())) {
            hand();
        }
        current = digest;
        if (!line.subjectId().equals(lastSubject)) {
            lines.add(line);
        }
        lastSubject = line.subjectId();
    }

    int finish() {
        if (current != null) {
            hand();
        }
        return finished;
    }

    private void hand() {
        digests.accept(new ReminderDigestDecided(
                current.digestId(),
                current.day(),
                current.sendAt(),
                current.channel(),
                current.to(),
                List.copyOf(lines)));
        lines = new ArrayList<>();
        lastSubject = null;
        finished++;
    }
}
