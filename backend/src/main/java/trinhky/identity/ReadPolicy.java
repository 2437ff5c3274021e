package trinhky.identity;

/** Who may see a subject. The module that owns the subject registers it as a bean, one for each type of subject. */
public interface ReadPolicy {

    /** The type of subject it decides about. */
    String subjectType();

    /** Whether the official may see it; false also for a subject that does not exist. */
    boolean mayRead(String subjectId, CurrentOfficial who);
}
