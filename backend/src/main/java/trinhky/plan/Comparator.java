package trinhky.plan;

/** How a target compares with what is reached. */
public enum Comparator {
    /** Reach exactly the value. */
    EQ,
    /** At least the value. */
    GE,
    /** More than the value. */
    GT,
    /** At most the value. */
    LE,
    /** Less than the value. */
    LT,
    /** Between the low and the high value. */
    RANGE,
    /** Grow by the value against the year before. */
    INCREASE
}
