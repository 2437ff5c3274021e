package trinhky.shared;

/** For long background work: people who wait for an answer on this node come first. */
public interface GiveWay {

    /**
     * Waits while requests of people are being answered, at most a few milliseconds, so that work called in small steps goes on
     * under any load. Returns at once when nobody waits.
     */
    void toPeople();
}
