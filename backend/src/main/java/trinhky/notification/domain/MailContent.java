package trinhky.notification.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it is set as HTML and as plain text. No content of documents: facts and a link.
 *
 * @param subject also the heading
 * @param about the mail in one sentence, for the notice inside the application and the line that mail programs show beside the subject
 * @param paragraphs said first
 * @param facts what it is about, as a small table
 * @param notes what is asked of the reader, below the table
 * @param groups lists under a heading each
 * @param action the one button; null for who cannot enter the product
 */
public record MailContent(
        String subject,
        String about,
        List<String> paragraphs,
        List<Fact> facts,
        List<String> notes,
        List<Group> groups,
        @Nullable Action action,
        String footer) {

    /** A line of the table; a deadline stands out. */
    public record Fact(String label, String value, boolean strong) {
        /** An ordinary one. */
        public Fact(String label, String value) {
            this(label, value, false);
        }
    }

    /**
     * A list under a heading; what is left out of a long one is counted and found elsewhere.
     *
     * @param about which document all entries are about, empty when each says it
     */
    public record Group(
            String heading,
            String about,
            List<Item> items,
            @Nullable More more) {

        /** How many things it stands for, left out ones too. */
        public int size() {
            return items.size() + (more == null ? 0 : more.left());
        }
    }

    /** One entry: what, about which document, until when, and where it is found in the product, if by itself; late ones stand out. */
    public record Item(
            String title,
            String about,
            String due,
            boolean late,
            @Nullable String path) {}

    /** What a list leaves out: how many entries, in words, and where all of them are found. */
    public record More(int left, String words, Action all) {}

    /** Words of a link, and where it leads within the product. */
    public record Action(String words, String path) {}

    /** Where it leads within the product, for whoever may enter. */
    public String path() {
        return action == null ? "/" : action.path();
    }
}
