package trinhky.consultation.domain;

import org.springframework.data.relational.core.mapping.Table;

/**
 * One remark of a unit.
 *
 * @param anchor the place as the unit names it ({@code Mục 3.1}, {@code Phụ lục 1, dòng 4}), empty for the whole
 */
@Table("opinion_comment")
public record OpinionComment(String anchor, String text) {

    public OpinionComment {
        anchor = PlainText.of(anchor);
        text = PlainText.of(text);
    }

    boolean isEmpty() {
        return text.isBlank() && anchor.isBlank();
    }
}
