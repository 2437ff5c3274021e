package trinhky.calendar;

/** Why a day differs from the ordinary week. */
public enum DayCategory {
    /** A public holiday (Labour Code 2019, Art. 112). */
    HOLIDAY(DayKind.DAY_OFF),
    /** A day off in lieu of a holiday on a weekend (Labour Code 2019, Art. 111.3). */
    IN_LIEU(DayKind.DAY_OFF),
    /** A working day that was swapped for a worked weekend day. */
    SWAPPED(DayKind.DAY_OFF),
    /** A weekend day worked in place of a swapped one. */
    MAKE_UP(DayKind.WORKING_DAY),
    /** The offices of the province are closed for a reason of their own, e.g. a storm. */
    LOCAL_CLOSURE(DayKind.DAY_OFF);

    private final DayKind kind;

    DayCategory(DayKind kind) {
        this.kind = kind;
    }

    /** Whether such a day is off or worked. */
    public DayKind kind() {
        return kind;
    }

    /** The usual category of a kind. */
    public static DayCategory of(DayKind kind) {
        return kind == DayKind.WORKING_DAY ? MAKE_UP : HOLIDAY;
    }
}
