package trinhky.document;

import java.util.List;

/**
 * What a module adds to the dossier of a subject when it goes to the archive (Decree 30/2020, articles 29 to 31). Asked
 * after the one who exports was found entitled to the dossier.
 */
public interface DossierPart {

    /** The files, in their order; none when the module knows nothing of the subject. */
    List<DossierFile> of(String subjectType, String subjectId);
}
