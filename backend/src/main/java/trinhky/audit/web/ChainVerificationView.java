package trinhky.audit.web;

import org.jspecify.annotations.Nullable;
import trinhky.audit.domain.ChainVerification;

/**
 * Whether the record of a subject is whole.
 *
 * @param intact nothing is missing and nothing was changed
 * @param entries how many acts the record should have
 * @param firstBrokenSeq the place of the first act that is missing or was changed, null when intact
 */
record ChainVerificationView(
        boolean intact, long entries, @Nullable Long firstBrokenSeq) {
    static ChainVerificationView of(ChainVerification found) {
        Long broken = found.intact() ? null : found.firstBroken().getAsLong();
        return new ChainVerificationView(found.intact(), found.entries(), broken);
    }
}
