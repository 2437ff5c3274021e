package trinhky.consultation.application;

/** The groups whose members work on a consultation. */
final class Membership {

    private static final String PREFIX = "unit:";

    private Membership() {}

    static String officersOf(String unitId) {
        return PREFIX + unitId + ":OFFICER";
    }

    static String headsOf(String unitId) {
        return PREFIX + unitId + ":HEAD";
    }
}
