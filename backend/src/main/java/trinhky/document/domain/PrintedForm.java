package trinhky.document.domain;

import java.util.List;
import trinhky.document.IssueMarks;
import trinhky.document.OfficialDocument;
import trinhky.document.PlaceOnPage;

/**
 * What a printed file was made from.
 *
 * @param places where number, date and signatures belong
 * @param marks what issuing added, or null
 */
public record PrintedForm(OfficialDocument content, List<PlaceOnPage> places, IssueMarks marks) {

    public PrintedForm {
        places = List.copyOf(places);
    }

    /** The same with what an update added; null adds nothing. */
    public PrintedForm with(IssueMarks added) {
        return added == null ? this : new PrintedForm(content, places, added);
    }
}
