package trinhky.distribution.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import trinhky.calendar.WorkingDays;
import trinhky.shared.BusinessClock;

/**
 * Until when a receipt is waited for before the clerk asks: the end of the office hours some working days after the
 * sending (Decree 30/2020, article 21.2: the receiver tells the same day).
 */
@Component
class ReceiptDeadline {

    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final int days;

    ReceiptDeadline(
            WorkingDays workingDays,
            BusinessClock clock,
            @Value("${trinhky.distribution.receipt-working-days:2}") int days) {
        this.workingDays = workingDays;
        this.clock = clock;
        this.days = days;
    }

    Instant fromNow() {
        LocalDate day = workingDays.plus(clock.today(), days);
        return day.atTime(OFFICE_CLOSES).atZone(BusinessClock.ZONE).toInstant();
    }
}
