package trinhky.intake.application.file;

/** What is left of the limits while one file is read; asked at every step, so that reading ends when they do. */
final class Allowance {

    private final long endsAt;
    private int letters = Limits.LETTERS;
    private int cells = Limits.CELLS;

    Allowance() {
        this.endsAt = System.nanoTime() + Limits.TIME.toNanos();
    }

    /** Refuses to go on when the time is over. */
    void stillTime() {
        if (Thread.currentThread().isInterrupted() || System.nanoTime() - endsAt > 0) {
            throw FileProblems.of("timeout", Limits.TIME.toSeconds());
        }
    }

    void spendLetters(int count) {
        letters -= count;
        if (letters < 0) {
            throw FileProblems.of("too-much-text");
        }
    }

    void spendCells(int count) {
        cells -= count;
        if (cells < 0) {
            throw FileProblems.of("too-much-text");
        }
    }
}
