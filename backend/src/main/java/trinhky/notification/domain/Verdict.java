package trinhky.notification.domain;

/** What an attempt to send a mail came to. */
public enum Verdict {
    ACCEPTED(false, false),
    /** The server asks to try again. */
    TRY_LATER(false, true),
    /** The server refuses this mail or this recipient for good. */
    REFUSED(false, true),
    /** The connection broke or the server fell silent in between: it may have taken the mail. */
    NO_ANSWER(true, true),
    /** No connection, no encryption, no sign-in, or the server refuses the sender: the fault is not the mail's. */
    SERVER_UNAVAILABLE(true, false);

    private final boolean pause;
    private final boolean attempt;

    Verdict(boolean pause, boolean attempt) {
        this.pause = pause;
        this.attempt = attempt;
    }

    /** Whether the next mail would fare no better now. */
    public boolean pausesTheRound() {
        return pause;
    }

    /** Whether it counts among the attempts after which a mail is given up. */
    public boolean countsAsAttempt() {
        return attempt;
    }
}
