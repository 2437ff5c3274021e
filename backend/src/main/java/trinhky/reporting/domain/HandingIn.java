package trinhky.reporting.domain;

import java.time.Instant;

/**
 * Who wrote a report, who handed it in, and when.
 *
 * @param firstSubmittedAt when it was handed in for the first time ever; kept through everything
 * @param receivedAt when the submission that stands was made first: kept through returns of the lead unit, null after the
 *     unit took its report back; this moment decides on time or late
 */
public record HandingIn(
        String preparedBy,
        Instant preparedAt,
        Instant firstSubmittedAt,
        Instant receivedAt,
        Instant submittedAt,
        String submittedBy) {

    static HandingIn of(HandingIn known) {
        return known == null ? new HandingIn(null, null, null, null, null, null) : known;
    }

    HandingIn preparedBy(String officer, Instant at) {
        return new HandingIn(officer, at, firstSubmittedAt, receivedAt, submittedAt, submittedBy);
    }

    HandingIn submittedBy(String head, Instant at) {
        return new HandingIn(
                preparedBy,
                preparedAt,
                firstSubmittedAt == null ? at : firstSubmittedAt,
                receivedAt == null ? at : receivedAt,
                at,
                head);
    }

    HandingIn withdrawn() {
        return new HandingIn(preparedBy, preparedAt, firstSubmittedAt, null, null, null);
    }
}
