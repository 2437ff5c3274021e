package trinhky.distribution.application;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.ReservedNumber;
import trinhky.distribution.application.ReservedNumbers.Reserved;
import trinhky.distribution.domain.DocumentNumber;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** Takes the number of a document at its issue, or before it when the organisation signs with a tool of its own. */
@Component
class TakeNumber {

    private final RegisterSeries series;
    private final ReservedNumbers reserved;
    private final BusinessClock clock;

    TakeNumber(RegisterSeries series, ReservedNumbers reserved, BusinessClock clock) {
        this.series = series;
        this.reserved = reserved;
        this.clock = clock;
    }

    /** The number that was reserved for the document, else the next one. */
    @Transactional(propagation = Propagation.MANDATORY)
    Reserved take(OutgoingDraft draft) {
        return reserved.of(draft.subjectType(), draft.subjectId()).orElseGet(() -> next(draft));
    }

    /** Takes the next number for a document that is issued later; asking again answers the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    ReservedNumber reserve(OutgoingDraft draft, String clerkId) {
        Reserved taken = reserved.of(draft.subjectType(), draft.subjectId()).orElseGet(() -> {
            Reserved next = next(draft);
            int year = next.at().atZone(BusinessClock.ZONE).getYear();
            reserved.add(draft.subjectType(), draft.subjectId(), draft.issuerUnitId(), year, next, clerkId);
            return next;
        });
        DocumentNumber number = new DocumentNumber(taken.number().ordinal(), draft.notation());
        return new ReservedNumber(
                number.ordinalText(),
                number.text(),
                taken.at().atZone(BusinessClock.ZONE).toLocalDate());
    }

    /** The time is read once the series is held, so that numbers and times run in the same order. */
    private Reserved next(OutgoingDraft draft) {
        int year = clock.today().getYear();
        var taken = series.take(draft.issuerUnitId(), draft.documentTypeCode(), year);
        Instant now = clock.instant();
        if (now.atZone(BusinessClock.ZONE).getYear() != year) {
            throw DomainProblem.refused("distribution.year-turned", year);
        }
        return new Reserved(taken, now);
    }
}
