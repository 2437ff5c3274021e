package trinhky.document;

import java.util.List;

/** Measures printed documents: sheets, positions, typefaces, sizes. What they say is not judged. */
public interface FormCheck {

    /**
     * Measures a PDF, fields included.
     *
     * @return where it departs from the form of Decree 30/2020/NĐ-CP, Annex I; empty when it keeps it
     * @throws trinhky.shared.DomainProblem {@code document.not-pdf} when it cannot be read
     */
    List<FormFinding> check(byte[] pdf);
}
