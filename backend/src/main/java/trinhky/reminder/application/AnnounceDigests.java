package trinhky.reminder.application;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import trinhky.shared.DayPassed;

/**
 * Announces the digests that were decided. A province's are announced in the deciding transaction; the thousands of a national deadline follow within
 * seconds, some in each transaction, so that none lasts for minutes and what a stopped server left is done by the next round of any node.
 */
@Component
public class AnnounceDigests {
    private static final int AT_ONCE_AT_MOST = 500;

    private final DigestPortion portion;
    private final boolean onSchedule;

    AnnounceDigests(DigestPortion portion, @Value("${trinhky.mail-schedule:true}") boolean onSchedule) {
        this.portion = portion;
        this.onSchedule = onSchedule;
    }

    /** So many digests were decided in this transaction. */
    void decided(int digests) {
        if (digests <= AT_ONCE_AT_MOST) {
            announceAll();
        }
    }

    @Scheduled(fixedDelayString = "${trinhky.digest-interval:5000}", initialDelay = 5_000)
    void onSchedule() {
        if (onSchedule) {
            announceAll();
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void before(DayPassed day) {
        announceAll();
    }

    /** Announces everything that waits now. */
    public void announceAll() {
        while (portion.announce() > 0) {
            Thread.onSpinWait();
        }
    }
}
