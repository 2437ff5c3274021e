package trinhky.intake.domain.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.SourceLine;

/** The documents that words name by number together with their title. */
public final class NamedTitles {

    /** What stands between a number, a day, an issuer and the title; without it the sentence goes on about something else. */
    private static final Pattern TITLE =
            Pattern.compile("^,?\\s*(?:về việc|về|v/v|phê duyệt|ban hành)(?!\\p{L}).*", Pattern.DOTALL);

    private static final Pattern LEAD = Pattern.compile("^(?:phê duyệt|ban hành)\\s+");

    private NamedTitles() {}

    /** Those whose title the words give. */
    public static List<DocumentReference> in(String words) {
        Paragraph paragraph = Paragraph.of(new SourceLine(1, null, words), words);
        return new References(null)
                .in(paragraph).stream()
                        .filter(named -> named.number() != null && named.summary() != null)
                        .filter(named -> saysTitle(paragraph.text(), named))
                        .toList();
    }

    /** The title alone: what approves or issues it is not part of it. */
    public static String titleOf(DocumentReference named) {
        Matcher lead = LEAD.matcher(named.summary());
        return lead.replaceFirst("").strip();
    }

    private static boolean saysTitle(String text, DocumentReference named) {
        String quote = named.source().quote();
        int at = text.indexOf(quote);
        return at >= 0
                && TITLE.matcher(text.substring(at + quote.length()).strip()).matches();
    }
}
