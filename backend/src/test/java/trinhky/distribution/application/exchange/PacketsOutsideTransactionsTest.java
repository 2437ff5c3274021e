package trinhky.distribution.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

/** A slow axis must cost patience only: no transaction, no lock, no connection of the pool. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PacketsOutsideTransactionsTest {
    /** More than the pool of the tests has connections. */
    private static final int MORE_THAN_CONNECTIONS = 15;

    @Autowired
    ExchangePackets packets;

    @Autowired
    ClaimPacket claim;

    @Autowired
    SettlePacket settle;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    private final List<UUID> waiting = new ArrayList<>();

    @BeforeEach
    void packetsWait() {
        transactions.executeWithoutResult(status -> {
            withoutTheDocument();
            Stream.generate(UUID::randomUUID).limit(MORE_THAN_CONNECTIONS).forEach(this::queue);
        });
    }

    @AfterEach
    void remove() {
        jdbc.sql("delete from exchange_packet where id = any(:ids)")
                .param("ids", waiting.toArray(UUID[]::new))
                .update();
    }

    @Test
    void morePacketsLeaveThanThereAreConnectionsAndNoneInsideATransaction() {
        List<Boolean> inTransaction = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        SendNextPacket sending = new SendNextPacket(
                claim,
                (name, packet) -> {
                    inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
                    free.add(free());
                },
                settle);
        while (sending.sendNext()) {
            Thread.onSpinWait();
        }
        assertThat(inTransaction).hasSize(MORE_THAN_CONNECTIONS).containsOnly(false);
        assertThat(free).as("packets that nobody has locked").containsOnly(MORE_THAN_CONNECTIONS);
        assertThat(states()).hasSize(MORE_THAN_CONNECTIONS).containsOnly("SENT");
    }

    @Test
    void anotherNodeTakesWhatIsBeingSentOnlyWhenTheClaimEnds() {
        List<UUID> taken = new ArrayList<>();
        claim.claim().map(WaitingPacket::id).ifPresent(taken::add);
        SendNextPacket other = new SendNextPacket(
                claim, (name, packet) -> taken.add(UUID.fromString(name.replace(".edxml", ""))), settle);
        while (other.sendNext()) {
            Thread.onSpinWait();
        }
        assertThat(taken).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(waiting);
        clock.moveTo(clock.instant().plusSeconds(3600));
        assertThat(claim.claim()).map(WaitingPacket::id).contains(taken.get(0));
    }

    @Test
    void aPacketThatTheAxisRefusesWaitsLongerEachTimeAndIsGivenUp() {
        SendNextPacket refused = new SendNextPacket(
                claim,
                (name, packet) -> {
                    throw new IOException("HTTP 503");
                },
                settle);
        for (int day = 0; day < 9; day++) {
            while (refused.sendNext()) {
                Thread.onSpinWait();
            }
            clock.moveTo(clock.instant().plusSeconds(25 * 3600));
        }
        assertThat(states()).containsOnly("FAILED");
        assertThat(jdbc.sql("select distinct attempts from exchange_packet where id = any(:ids)")
                        .param("ids", waiting.toArray(UUID[]::new))
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
    }

    private int free() {
        return jdbc.sql("""
                        select count(*) from (
                            select id from exchange_packet where id = any(:ids) for update skip locked) free
                        """)
                .param("ids", waiting.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private List<String> states() {
        return jdbc.sql("select state from exchange_packet where id = any(:ids)")
                .param("ids", waiting.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    /** The packets alone are under test: what they belong to is not written. */
    private void withoutTheDocument() {
        jdbc.sql("set local session_replication_role = replica").update();
    }

    private void queue(UUID id) {
        waiting.add(id);
        packets.queue(
                new OutgoingPacket(
                        id, "RECALL", UUID.randomUUID(), 1, "000.00.00.G06", "ma-" + id, new byte[] {1}, null),
                clock.instant());
    }
}
