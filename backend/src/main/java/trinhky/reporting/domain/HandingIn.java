package trinhky.reporting.domain;

import java.time.Instant;

/** Who wrote a report, who handed it in, and when; the first time is kept through every return. */
public record HandingIn(
        String preparedBy, Instant preparedAt, Instant firstSubmittedAt, Instant submittedAt, String submittedBy) {

    static HandingIn of(HandingIn known) {
        return known == null ? new HandingIn(null, null, null, null, null) : known;
    }

    HandingIn preparedBy(String officer, Instant at) {
        return new HandingIn(officer, at, firstSubmittedAt, submittedAt, submittedBy);
    }

    HandingIn submittedBy(String head, Instant at) {
        return new HandingIn(preparedBy, preparedAt, firstSubmittedAt == null ? at : firstSubmittedAt, at, head);
    }
}
