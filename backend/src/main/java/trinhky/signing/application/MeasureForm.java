package trinhky.signing.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.document.DocumentStore;
import trinhky.document.FormCheck;
import trinhky.document.FormFinding;

/** Measures the file that is to be signed, so that whoever answers for its form need not take a ruler to it. */
@Service
public class MeasureForm {

    private final SigningReaders readers;
    private final DocumentStore documents;
    private final FormCheck check;

    MeasureForm(SigningReaders readers, DocumentStore documents, FormCheck check) {
        this.readers = readers;
        this.documents = documents;
        this.check = check;
    }

    /** Where the latest attempt departs from the form; empty when it keeps it. */
    @Transactional(readOnly = true)
    public List<FormFinding> measure(String subjectType, String subjectId) {
        return check.check(documents.content(
                readers.require(subjectType, subjectId).get(0).document().documentId()));
    }
}
