package trinhky.distribution.application;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.distribution.DeliveryState;
import trinhky.distribution.domain.Delivery;
import trinhky.distribution.domain.exchange.ExchangeStatus;

/** Moves the state of a recipient by what its own system told over the exchange axis. */
@Component
public class MoveByExchange {

    private static final String SYSTEM = "system";
    private static final int LONGEST = 500;

    private final DeliveryDesk desk;
    private final JdbcClient jdbc;

    MoveByExchange(DeliveryDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /**
     * Notes the status if it is further than the last, and confirms or refuses with it.
     *
     * @param at when it happened at the recipient
     * @param description in its words, or null
     */
    public void move(UUID deliveryId, ExchangeStatus status, Instant at, String description) {
        Delivery delivery = desk.delivery(deliveryId);
        if (!status.isFurtherThan(last(deliveryId))) {
            return;
        }
        String note = description == null || description.isBlank() ? status.code() : cut(description);
        if (status.isReceipt() && !delivery.isSettled() && delivery.state() != DeliveryState.REFUSED) {
            delivery.confirm(SYSTEM, note, at);
            desk.settle(delivery, "distribution.receipt-by-exchange", SYSTEM, null, note);
        } else if (status == ExchangeStatus.REFUSED && delivery.isUndecided()) {
            delivery.refuse(SYSTEM, note, at);
            desk.save(delivery, "distribution.receipt-refused", SYSTEM, null, note);
        } else if (status == ExchangeStatus.RECALL_AGREED && delivery.awaitsRecall()) {
            delivery.confirmRecall(SYSTEM, note, at);
            desk.save(delivery, "distribution.recall-confirmed", SYSTEM, null, note);
        }
        note(deliveryId, status, at, note);
    }

    private ExchangeStatus last(UUID deliveryId) {
        return jdbc.sql("select exchange_status from delivery where id = :id and exchange_status is not null")
                .param("id", deliveryId)
                .query(String.class)
                .optional()
                .map(ExchangeStatus::ofCode)
                .orElse(null);
    }

    private void note(UUID deliveryId, ExchangeStatus status, Instant at, String note) {
        jdbc.sql("""
                update delivery set exchange_status = :status, exchange_status_at = :at, exchange_note = :note
                where id = :id
                """)
                .param("id", deliveryId)
                .param("status", status.code())
                .param("at", Timestamp.from(at))
                .param("note", note)
                .update();
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
