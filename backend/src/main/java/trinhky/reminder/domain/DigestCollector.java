package trinhky.reminder.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import trinhky.reminder.DigestLine;
import trinhky.reminder.ReminderDigestDecided;

/** Puts consecutive lines of the same digest together; several steps missed for the same thing are one line. */
class DigestCollector {
    private final List<ReminderDigestDecided> digests = new ArrayList<>();
    private ReminderDigestDecided current;
    private List<DigestLine> lines = new ArrayList<>();
    private UUID lastSubject;

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

    List<ReminderDigestDecided> finish() {
        if (current != null) {
            hand();
        }
        return digests;
    }

    private void hand() {
        digests.add(current.with(lines));
        lines = new ArrayList<>();
        lastSubject = null;
    }
}
