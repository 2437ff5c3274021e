package trinhky.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import trinhky.shared.GiveWay;

/** Lets people pass, and the background work of this node write one after the other. */
@Component
class BackgroundWork implements GiveWay {
    /** Opening 26,000 reports takes two minutes at worst when people never stop asking. */
    private static final Duration FOR_PEOPLE = Duration.ofMillis(10);

    /** Who has waited so long writes beside the other: one that waits for a row of ours would never end. */
    private static final Duration FOR_THE_TURN = Duration.ofMillis(200);

    private final RequestsInProgress requests;
    private final Duration forTheTurn;
    private final Semaphore turn = new Semaphore(1, true);

    @Autowired
    BackgroundWork(RequestsInProgress requests) {
        this(requests, FOR_THE_TURN);
    }

    BackgroundWork(RequestsInProgress requests, Duration forTheTurn) {
        this.requests = requests;
        this.forTheTurn = forTheTurn;
    }

    @Override
    public void toPeople() {
        try {
            requests.awaitNone(FOR_PEOPLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void beforeWriting() {
        if (TransactionSynchronizationManager.isSynchronizationActive() && takeTurn()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    turn.release();
                }
            });
        }
        toPeople();
    }

    boolean isSomebodyWriting() {
        return turn.availablePermits() == 0;
    }

    private boolean takeTurn() {
        try {
            return turn.tryAcquire(forTheTurn.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
