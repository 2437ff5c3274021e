package trinhky.shared;

import java.time.Duration;

/**
 * The business clock now runs at another distance from the machine's clock.
 *
 * @param offset what is added to the machine's time
 */
public record ClockMoved(Duration offset) {}
