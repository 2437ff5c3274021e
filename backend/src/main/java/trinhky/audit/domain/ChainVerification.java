package trinhky.audit.domain;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a check of a chain found.
 *
 * @param entries how many entries the chain should have
 * @param firstBroken the place of the first entry that is missing, was changed or does not follow the one before; empty when the chain is whole
 */
public record ChainVerification(long entries, OptionalLong firstBroken) {
    /** Checks the entries of a subject, given in the order of their places, against the head that was kept for it. */
    public static ChainVerification of(List<AuditEntry> entries, ChainHead kept) {
        ChainHead head = ChainHead.EMPTY;
        for (AuditEntry entry : entries) {
            if (!entry.follows(head)) {
                return new ChainVerification(kept.seq(), OptionalLong.of(head.seq() + 1));
            }
            head = entry.asHead();
        }
        return new ChainVerification(kept.seq(), endsAt(head, kept));
    }

    /** Whether nothing is missing and nothing was changed. */
    public boolean intact() {
        return firstBroken.isEmpty();
    }

    private static OptionalLong endsAt(ChainHead found, ChainHead kept) {
        if (found.equals(kept)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(found.seq() == kept.seq() ? kept.seq() : Math.min(found.seq(), kept.seq()) + 1);
    }
}
