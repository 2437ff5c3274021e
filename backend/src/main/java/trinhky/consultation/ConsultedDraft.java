package trinhky.consultation;

import java.util.Optional;
import trinhky.document.OfficialDocument;

/** Gives the draft that units are asked about to the request that goes to them; a bean of its owner for each kind of subject. */
public interface ConsultedDraft {

    /** The kind of subject that it knows. */
    String subjectType();

    /** The draft as it would be printed today; empty when there is nothing to print. */
    Optional<OfficialDocument> of(String subjectId);
}
