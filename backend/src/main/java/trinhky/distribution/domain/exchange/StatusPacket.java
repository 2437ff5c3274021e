package trinhky.distribution.domain.exchange;

import java.time.Instant;

/**
 * A packet in which an organisation tells what became of a document.
 *
 * @param organId the organisation that tells
 * @param documentCode identity of the document on the axis
 * @param at when it happened there
 * @param description in its words, or null
 */
public record StatusPacket(
        String organId, String documentCode, ExchangeStatus status, Instant at, String description) {}
