package trinhky.audit.domain;

import java.util.Comparator;

/** The subject of a chain: the noun of its owner and its id. Sorted, so that several chains are always locked in one order. */
public record SubjectKey(String subjectType, String subjectId) implements Comparable<SubjectKey> {
    private static final Comparator<SubjectKey> ORDER =
            Comparator.comparing(SubjectKey::subjectType).thenComparing(SubjectKey::subjectId);

    @Override
    public int compareTo(SubjectKey other) {
        return ORDER.compare(this, other);
    }
}
