package trinhky.reminder.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reminder.DigestLine;
import trinhky.reminder.DigestsAnew;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.reminder.domain.DigestLines;

/** Puts digests together from what is open now. */
@Service
class MergeDigests implements DigestsAnew {
    private static final Comparator<DigestLine> IN_ORDER = Comparator.comparing(
                    DigestLine::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DigestLine::number)
            .thenComparing(DigestLine::unitId)
            .thenComparing(DigestLine::subjectId);

    private final DigestLines lines;

    MergeDigests(DigestLines lines) {
        this.lines = lines;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReminderDigestDecided> together(Collection<UUID> digestIds, LocalDate day) {
        List<ReminderDigestDecided> latestFirst = lines.of(digestIds, day).stream()
                .sorted(Comparator.comparing(ReminderDigestDecided::sendAt)
                        .reversed()
                        .thenComparing(ReminderDigestDecided::digestId))
                .toList();
        Map<UUID, DigestLine> open = new LinkedHashMap<>();
        latestFirst.forEach(digest -> digest.lines().forEach(line -> open.putIfAbsent(line.subjectId(), line)));
        return latestFirst.stream()
                .findFirst()
                .map(latest -> latest.with(
                                open.values().stream().sorted(IN_ORDER).toList())
                        .insteadOf(others(digestIds, latest.digestId())));
    }

    private static List<UUID> others(Collection<UUID> digests, UUID latest) {
        return digests.stream().filter(id -> !id.equals(latest)).sorted().toList();
    }
}
