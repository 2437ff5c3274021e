package trinhky.notification.domain;

/** What is wrong with a box. */
public enum AddressFault {
    /** There is no such box (X.1.1). */
    UNKNOWN(true),
    /** The box is closed: official boxes are locked when nobody opens them for 45 days (X.2.1). */
    LOCKED(true),
    /** The box takes no more (X.2.2); it may again tomorrow. */
    FULL(false),
    /** The server of the box refuses this sender or this kind of mail; the box itself may be sound. */
    REFUSED(false);

    private final boolean closed;

    AddressFault(boolean closed) {
        this.closed = closed;
    }

    /** Whether nothing is sent there until an administrator resets the address. */
    public boolean closesTheBox() {
        return closed;
    }
}
