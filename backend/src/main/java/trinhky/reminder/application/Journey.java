package trinhky.reminder.application;

import java.time.Instant;

/** Moves the business clock forward day by day, doing on each what the engine and the mails have to do on it. */
public interface Journey {

    /**
     * Where the journey is.
     *
     * @param running whether the clock is being moved now
     * @param target where it goes, null when it never went anywhere
     * @param failure what stopped the last journey, null when nothing did
     */
    record State(boolean running, Instant target, String failure) {}

    /** Starts in the background; false when one is under way. */
    boolean start(Instant target);

    State state();
}
