package trinhky.plan;

import java.util.List;
import java.util.Set;

/** What can be seen in Vietnamese words without knowing what they are about; answered by the module that reads files of plans. */
public interface WordReading {

    /** What no Vietnamese word looks like, each with some words around it; empty when there is nothing. */
    List<String> typosIn(String text);

    /** The documents that the text names by their number and says the title of. */
    List<NamedAct> actsIn(String text);

    /** The words that carry meaning and the pairs of neighbours among them. */
    Set<String> wordsOf(String text);

    /** How much two wordings speak of the same thing, from 0 to 1. */
    double likeness(String one, String other);

    /**
     * A document that a text names.
     *
     * @param number e.g. "12/2021/NĐ-CP"
     * @param title what it is called there
     */
    record NamedAct(String number, String title) {}
}
