package trinhky.distribution.application.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Packets as they are kept: those that wait to leave, those that left, and those that were taken in. */
@Component
class ExchangePackets {

    private final JdbcClient jdbc;

    ExchangePackets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a packet that is to leave; the same sending is kept once. */
    void queue(OutgoingPacket packet, Instant now) {
        jdbc.sql("""
                insert into exchange_packet (id, direction, kind, delivery_id, sending, organ_id, document_code, content,
                    sha256, state, attempts, next_attempt_at, created_at, failure)
                values (:id, 'OUT', :kind, :deliveryId, :sending, :organId, :documentCode, :content,
                    encode(sha256(:content), 'hex'), :state, 0, :next, :now, :failure)
                on conflict do nothing
                """)
                .param("id", packet.id())
                .param("kind", packet.kind())
                .param("deliveryId", packet.deliveryId())
                .param("sending", packet.sending())
                .param("organId", packet.organId())
                .param("documentCode", packet.documentCode())
                .param("content", packet.content())
                .param("failure", packet.failure())
                .param("state", packet.failure() == null ? "WAITING" : "FAILED")
                .param("next", packet.failure() == null ? Timestamp.from(now) : null)
                .param("now", Timestamp.from(now))
                .update();
    }

    /**
     * Takes the packet that has waited longest and whose turn it is, its attempt counted. No other node takes it before the claim
     * ends; whoever dies meanwhile leaves it to the others then.
     */
    Optional<WaitingPacket> claimNext(Instant now, Instant until) {
        return jdbc.sql("""
                update exchange_packet set claimed_until = :until, attempts = attempts + 1
                where id = (
                    select id from exchange_packet
                    where state = 'WAITING' and next_attempt_at <= :now
                      and (claimed_until is null or claimed_until <= :now)
                    order by next_attempt_at, id limit 1 for update skip locked)
                returning id, delivery_id, kind, content, attempts
                """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query(ExchangePackets::waiting)
                .optional();
    }

    /** Nobody is sending: what is claimed waits no longer. */
    void releaseClaims() {
        jdbc.sql(
                        "update exchange_packet set claimed_until = null where state = 'WAITING' and claimed_until is not null")
                .update();
    }

    private static WaitingPacket waiting(ResultSet row, int number) throws SQLException {
        return new WaitingPacket(
                row.getObject("id", UUID.class),
                row.getObject("delivery_id", UUID.class),
                row.getString("kind"),
                row.getBytes("content"),
                row.getInt("attempts"));
    }

    void markSent(UUID id, Instant at) {
        jdbc.sql("""
                update exchange_packet
                set state = 'SENT', settled_at = :at, next_attempt_at = null, claimed_until = null, failure = null
                where id = :id
                """).param("id", id).param("at", Timestamp.from(at)).update();
    }

    /** The packet did not leave; without a next attempt it stays behind. */
    void markFailed(UUID id, String failure, Optional<Instant> again) {
        jdbc.sql("""
                update exchange_packet
                set state = :state, next_attempt_at = :again, claimed_until = null, failure = :failure
                where id = :id
                """)
                .param("id", id)
                .param("state", again.isPresent() ? "WAITING" : "FAILED")
                .param("again", again.map(Timestamp::from).orElse(null))
                .param("failure", failure)
                .update();
    }

    /**
     * Keeps a packet that came in.
     *
     * @return false when the same bytes came before
     */
    boolean take(UUID id, String organId, String documentCode, UUID deliveryId, byte[] content, Instant now) {
        return jdbc.sql("""
                        insert into exchange_packet (id, direction, kind, delivery_id, organ_id, document_code, content,
                            sha256, state, attempts, created_at, settled_at)
                        values (:id, 'IN', 'STATUS', :delivery, :organ, :code, :content,
                            encode(sha256(:content), 'hex'), 'TAKEN', 1, :now, :now)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("delivery", deliveryId)
                        .param("organ", organId)
                        .param("code", documentCode)
                        .param("content", content)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** The delivery that a packet to the organisation carried. */
    Optional<UUID> delivery(String organId, String documentCode) {
        return jdbc.sql("""
                select distinct delivery_id from exchange_packet
                where direction = 'OUT' and organ_id = :organ and document_code = :code
                """)
                .param("organ", organId)
                .param("code", documentCode)
                .query(UUID.class)
                .optional();
    }
}
