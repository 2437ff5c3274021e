package trinhky.identity;

import java.util.Set;

/** The one place that decides whether the official signed in may do or see something; without a rule the answer is no. */
public interface Access {

    /**
     * The official signed in, if they may see the subject.
     *
     * @param subjectType type for which the owner registered a {@link ReadPolicy}
     * @throws trinhky.shared.DomainProblem forbidden, {@code identity.not-yours}
     */
    CurrentOfficial requireRead(String subjectType, String subjectId);

    /** Acts in the subject's timeline that the official signed in does not see; see {@link ReadPolicy#hiddenActs}. */
    Set<String> hiddenActs(String subjectType, String subjectId);

    /**
     * The official signed in, if an administrator.
     *
     * @throws trinhky.shared.DomainProblem forbidden, {@code identity.administrators-only}
     */
    CurrentOfficial requireAdministrator();

    /** Whether the official signed in is an administrator, by an own position or one acted in. */
    boolean isAdministrator();
}
