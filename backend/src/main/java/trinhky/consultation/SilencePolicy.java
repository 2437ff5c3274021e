package trinhky.consultation;

/** What it means when a unit has not answered at the deadline. Shown to the unit with the request. */
public enum SilencePolicy {
    /** Quá hạn không trả lời thì coi như đồng ý: it agrees and answers for that. */
    TREATED_AS_AGREED,
    /** The unit is listed as late and without opinion; its head answers for it. */
    TREATED_AS_LATE,
    /** The round stays open until the unit answers or the drafter closes it. */
    BLOCKS
}
