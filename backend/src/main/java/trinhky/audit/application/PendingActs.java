package trinhky.audit.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import trinhky.shared.ActRecorded;

/**
 * Gathers the acts of a transaction and records them together just before it commits: the chains are locked as briefly as possible, and an act
 * cannot be committed without its record.
 */
@Component
class PendingActs {
    private final RecordActs recordActs;

    PendingActs(RecordActs recordActs) {
        this.recordActs = recordActs;
    }

    @EventListener
    void add(ActRecorded act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            recordActs.record(List.of(act));
            return;
        }
        Gathered gathered = gathered();
        if (gathered == null) {
            gathered = new Gathered();
            TransactionSynchronizationManager.bindResource(this, gathered);
            TransactionSynchronizationManager.registerSynchronization(gathered);
        }
        gathered.add(act);
    }

    /** Records what the current transaction has gathered so far, for a reader within it. */
    void recordNow() {
        Gathered gathered = gathered();
        if (gathered != null) {
            gathered.record();
        }
    }

    private Gathered gathered() {
        return (Gathered) TransactionSynchronizationManager.getResource(this);
    }

    /** The acts of one transaction; those that come while it is already committing are recorded at once. */
    private final class Gathered implements TransactionSynchronization, Ordered {
        private final List<ActRecorded> acts = new ArrayList<>();
        private final Map<Object, Integer> gatheredAt = new HashMap<>();
        private boolean committing;

        private void add(ActRecorded act) {
            acts.add(act);
            if (committing) {
                record();
            }
        }

        private void record() {
            if (!acts.isEmpty()) {
                recordActs.record(List.copyOf(acts));
                acts.clear();
            }
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true;
            record();
        }

        @Override
        public void savepoint(Object savepoint) {
            gatheredAt.put(savepoint, acts.size());
        }

        @Override
        public void savepointRollback(Object savepoint) {
            int kept = Math.min(acts.size(), gatheredAt.getOrDefault(savepoint, 0));
            acts.subList(kept, acts.size()).clear();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PendingActs.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PendingActs.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(PendingActs.this);
        }
    }
}
