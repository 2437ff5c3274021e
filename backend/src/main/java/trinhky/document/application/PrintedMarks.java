package trinhky.document.application;

import java.time.format.DateTimeFormatter;
import java.util.List;
import trinhky.document.IssueMarks;
import trinhky.document.domain.IssueFields;
import trinhky.shared.BusinessClock;

/** What issuing added, as it is printed; before that every text is empty. */
public final class PrintedMarks {

    private static final DateTimeFormatter SIGNED_AT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ssxxx");

    private final IssueMarks marks;

    PrintedMarks(IssueMarks marks) {
        this.marks = marks;
    }

    public String number() {
        return marks == null ? "" : marks.number();
    }

    /** The date in words; a zero only before days under 10 and months 1 and 2. */
    public String date() {
        return marks == null ? "" : IssueFields.date(marks.issuedOn());
    }

    public List<String> signatureBlock() {
        return marks == null ? List.of() : marks.signatureBlock();
    }

    public String signerName() {
        return marks == null ? "" : marks.signerName();
    }

    /** Moment of the signature with its time zone (ISO 8601), or null. */
    public String signedAt() {
        return marks == null || marks.signedAt() == null
                ? null
                : SIGNED_AT.format(marks.signedAt().atZone(BusinessClock.ZONE));
    }
}
