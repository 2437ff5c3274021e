package trinhky.notification.application;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import trinhky.reminder.DigestLine;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.ReminderTemplate;

/**
 * The lines of a digest by what they ask of the reader, the most overdue and the longest waiting first.
 *
 * @param others reports that other units owe
 */
record DigestParts(
        ReminderDigestDecided digest,
        List<DigestLine> late,
        List<DigestLine> due,
        List<DigestLine> waiting,
        List<DigestLine> others) {

    static DigestParts of(ReminderDigestDecided digest) {
        Predicate<DigestLine> others = line -> line.event().isAboutReports()
                && !line.unitId().equals(digest.to().unitId());
        return new DigestParts(
                digest,
                lines(digest, others.negate().and(DigestLine::isLate)),
                lines(digest, others.negate().and(line -> line.dueOn() != null && !line.isLate())),
                lines(digest, line -> line.dueOn() == null),
                lines(digest, others));
    }

    private static List<DigestLine> lines(ReminderDigestDecided digest, Predicate<DigestLine> which) {
        return digest.lines().stream()
                .filter(which)
                .sorted(Comparator.comparingInt(DigestLine::days).reversed())
                .toList();
    }

    /** What the reader is asked to do. */
    List<DigestLine> own() {
        return Stream.of(late, due, waiting).flatMap(List::stream).toList();
    }

    List<DigestLine> all() {
        return Stream.concat(own().stream(), others.stream()).toList();
    }

    /** Whether it asks to act today. */
    boolean isUrgent() {
        return digest.lines().stream().allMatch(line -> line.template() == ReminderTemplate.URGENT);
    }

    /** Whether all the reader has to do is to confirm documents. */
    boolean areDocuments() {
        return own().stream().allMatch(DigestParts::isDocument);
    }

    /** Ending of the words: reports are called reports, where other matters are among them all are matters. */
    String kind() {
        boolean reports = Stream.concat(late.stream(), due.stream())
                .allMatch(line -> line.event().isAboutReports());
        return reports ? "" : "-matters";
    }

    /** How many units owe these. */
    static long units(List<DigestLine> lines) {
        return lines.stream().map(DigestLine::unitId).distinct().count();
    }

    /** Where the reader finds all of these own matters. */
    static String pathOfOwn(List<DigestLine> lines) {
        return lines.stream().allMatch(DigestParts::isDocument) ? "/inbox" : "/tasks";
    }

    /** Where all of these reports of other units stand in one list: their period, if they are of one. */
    static String pathOfOthers(List<DigestLine> lines) {
        String first = lines.get(0).path();
        if (!lines.stream().allMatch(line -> line.path().equals(first))) {
            return "/reports";
        }
        return lines.stream().allMatch(DigestLine::isLate) ? first + "?show=missing" : first;
    }

    private static boolean isDocument(DigestLine line) {
        return line.event() == ReminderEvent.RECEIPT_MISSING;
    }
}
