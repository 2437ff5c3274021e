package trinhky.signing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

/** What a return must say: a reason that the drafter can work with and, if a day is named, a day to come. */
final class ReturnTerms {

    private static final int LONGEST_REASON = 2000;

    private ReturnTerms() {}

    static void require(String reason, LocalDate resubmitBy, Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        if (reason == null || reason.isBlank()) {
            problems.add(FieldProblem.of("reason", "signing.reason-missing"));
        } else if (reason.length() > LONGEST_REASON) {
            problems.add(FieldProblem.of("reason", "signing.reason-too-long", LONGEST_REASON));
        }
        LocalDate today = now.atZone(BusinessClock.ZONE).toLocalDate();
        if (resubmitBy != null && resubmitBy.isBefore(today)) {
            problems.add(FieldProblem.of("resubmitBy", "signing.resubmit-day-past"));
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }
}
