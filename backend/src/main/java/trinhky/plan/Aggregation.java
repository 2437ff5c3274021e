package trinhky.plan;

/** How the values of several owners become one value of the indicator. */
public enum Aggregation {
    /** One owner reports the value. */
    SINGLE,
    AVERAGE,
    SUM
}
