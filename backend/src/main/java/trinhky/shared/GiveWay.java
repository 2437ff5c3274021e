package trinhky.shared;

/** For long background work: people who wait for an answer on this node come first. */
public interface GiveWay {

    /**
     * Waits while requests of people are being answered, at most a few milliseconds, so that work called in small steps goes on
     * under any load. Returns at once when nobody waits.
     */
    void toPeople();

    /**
     * Waits until no other background work of this node is writing, a moment at most, and holds the turn until the running
     * transaction has ended: while several prepare, one writes, and people find a processor free. Without a transaction there
     * is no turn to hold.
     */
    void beforeWriting();
}
