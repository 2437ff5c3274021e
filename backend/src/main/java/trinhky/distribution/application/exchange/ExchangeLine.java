package trinhky.distribution.application.exchange;

import java.io.IOException;

/** The way by which packets leave the house. */
interface ExchangeLine {

    /**
     * Carries a packet; carrying the same again, under the same name, changes nothing for its receiver.
     *
     * @throws IOException when it was not carried, for now
     */
    void carry(String name, byte[] packet) throws IOException, InterruptedException;
}
