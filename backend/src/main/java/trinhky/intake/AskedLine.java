package trinhky.intake;

/**
 * A line of a report's form for which a file may hold the value.
 *
 * @param key the form's own key, given back untouched
 * @param code place in the plan's annex, e.g. "II.2"
 * @param unit unit of measure, null for a task
 */
public record AskedLine(String key, String code, String name, String unit) {

    /** A task is told by progress, a target by a number. */
    public boolean isTask() {
        return unit == null;
    }
}
