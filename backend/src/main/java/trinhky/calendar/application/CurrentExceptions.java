package trinhky.calendar.application;

import java.time.Duration;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import trinhky.calendar.DayKind;
import trinhky.calendar.WorkingDayExceptionsChanged;
import trinhky.calendar.WorkingDays;
import trinhky.calendar.domain.WorkingDayExceptions;

/** Keeps the calendar in memory: read again after a change on this node, and at the latest after half a minute for changes on others. */
@Configuration(proxyBeanMethods = false)
class CurrentExceptions {
    private static final long MAX_AGE_NANOS = Duration.ofSeconds(30).toNanos();

    private final WorkingDayExceptions exceptions;
    private volatile Snapshot snapshot;

    CurrentExceptions(WorkingDayExceptions exceptions) {
        this.exceptions = exceptions;
    }

    /** The working days of this installation. */
    @Bean
    WorkingDays workingDays() {
        return new WorkingDays(this::days);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(WorkingDayExceptionsChanged change) {
        snapshot = null;
    }

    private NavigableMap<LocalDate, DayKind> days() {
        Snapshot current = snapshot;
        if (current == null || System.nanoTime() - current.readAt() > MAX_AGE_NANOS) {
            current = read();
            snapshot = current;
        }
        return current.days();
    }

    private Snapshot read() {
        long readAt = System.nanoTime();
        NavigableMap<LocalDate, DayKind> days = new TreeMap<>();
        exceptions.all().forEach(exception -> days.put(exception.day(), exception.kind()));
        return new Snapshot(days, readAt);
    }

    private record Snapshot(NavigableMap<LocalDate, DayKind> days, long readAt) {}
}
