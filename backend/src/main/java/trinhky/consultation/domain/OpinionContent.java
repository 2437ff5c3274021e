package trinhky.consultation.domain;

import java.util.List;
import trinhky.consultation.OpinionKind;

/**
 * What a unit says, possibly unfinished.
 *
 * @param kind null while it is undecided
 */
public record OpinionContent(OpinionKind kind, String generalText, List<OpinionComment> comments) {

    public OpinionContent {
        generalText = PlainText.of(generalText);
        comments = comments == null ? List.of() : List.copyOf(comments);
    }
}
