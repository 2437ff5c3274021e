package trinhky.notification.domain;

import java.time.Instant;

/**
 * A box that did not take mail.
 *
 * @param said the words of the server that refused
 * @param times how often since then
 */
public record FaultyAddress(
        String address, AddressFault fault, String said, Instant since, Instant lastAt, int times) {}
