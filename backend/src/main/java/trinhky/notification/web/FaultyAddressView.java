package trinhky.notification.web;

import java.time.Instant;
import trinhky.notification.domain.AddressFault;
import trinhky.notification.domain.FaultyAddress;

/**
 * A box that did not take mail.
 *
 * @param closed whether nothing is sent there until it is reset
 */
record FaultyAddressView(
        String address, AddressFault fault, boolean closed, String said, Instant since, Instant lastAt, int times) {

    static FaultyAddressView of(FaultyAddress box) {
        return new FaultyAddressView(
                box.address(),
                box.fault(),
                box.fault().closesTheBox(),
                box.said(),
                box.since(),
                box.lastAt(),
                box.times());
    }
}
