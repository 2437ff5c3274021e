package trinhky.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class BackgroundWorkTest {
    private final BackgroundWork work = new BackgroundWork(new RequestsInProgress(), Duration.ofMinutes(1));

    @Test
    void theNextWritesWhenTheTransactionBeforeItHasEnded() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        AtomicBoolean endedBeforeTheNext = new AtomicBoolean();
        CountDownLatch writing = new CountDownLatch(1);
        Thread next = new Thread(() -> inTransaction(() -> {
            await(writing);
            work.beforeWriting();
            endedBeforeTheNext.set(ended.get());
        }));
        next.start();

        inTransaction(() -> {
            work.beforeWriting();
            writing.countDown();
            ended.set(true);
        });
        next.join();

        assertThat(endedBeforeTheNext).isTrue();
    }

    @Test
    void workThatMayWaitForTheNextOneDoesNotStopIt() throws Exception {
        BackgroundWork impatient = new BackgroundWork(new RequestsInProgress(), Duration.ofMillis(1));
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch nextHasWritten = new CountDownLatch(1);
        Thread holder = new Thread(() -> inTransaction(() -> {
            impatient.beforeWriting();
            writing.countDown();
            await(nextHasWritten);
        }));
        holder.start();
        await(writing);

        inTransaction(impatient::beforeWriting);

        assertThat(holder.isAlive()).isTrue();
        nextHasWritten.countDown();
        holder.join();
    }

    @Test
    void aTurnIsGivenBackAfterAFailureToo() {
        for (int time = 0; time < 3; time++) {
            new TransactionTemplate(new NoDatabase()).executeWithoutResult(status -> {
                work.beforeWriting();
                status.setRollbackOnly();
            });
        }

        assertThat(work.isSomebodyWriting()).isFalse();
    }

    @Test
    void withoutATransactionNobodyHoldsTheTurn() {
        work.beforeWriting();

        assertThat(work.isSomebodyWriting()).isFalse();
    }

    private static void inTransaction(Runnable writes) {
        new TransactionTemplate(new NoDatabase()).executeWithoutResult(status -> writes.run());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static final class NoDatabase extends AbstractPlatformTransactionManager {
        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
