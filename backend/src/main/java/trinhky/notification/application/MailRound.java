package trinhky.notification.application;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import trinhky.shared.DayPassed;

/** Empties the outbox: every few seconds, and before a demo's clock moves to the next day. */
@Component
public class MailRound {
    private final SendNextMail mails;
    private final boolean onSchedule;

    MailRound(SendNextMail mails, @Value("${trinhky.mail-schedule:true}") boolean onSchedule) {
        this.mails = mails;
        this.onSchedule = onSchedule;
    }

    @Scheduled(fixedDelayString = "${trinhky.mail-interval:3000}")
    void onSchedule() {
        if (onSchedule) {
            sendAll();
        }
    }

    @EventListener
    void before(DayPassed day) {
        sendAll();
    }

    /** Sends everything that waits now. */
    public synchronized void sendAll() {
        while (mails.sendNext()) {
            Thread.onSpinWait();
        }
    }
}
