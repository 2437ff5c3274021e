package trinhky.reporting.domain;

/** What a reader must know about the value in a cell. */
public enum CellMark {
    EMPTY,
    SAVED,
    /** Not a number, or out of range. */
    INVALID,
    /** Far from the period before, and not explained. */
    UNUSUAL,
    /** Far from the period before, and explained. */
    EXPLAINED,
    /** Nothing to report (không phát sinh). */
    NIL
}
