package trinhky.organisation;

import java.util.Optional;

/** The beginning of a system without data. */
public interface Founding {

    /**
     * Creates a committee and its administrator when there is no official yet.
     *
     * @return id of the administrator, empty when the organisation exists already
     */
    Optional<String> foundIfEmpty(String committeeName, String administratorName, String username);
}
