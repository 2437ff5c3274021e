package trinhky.consultation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import trinhky.consultation.OpinionKind;
import trinhky.consultation.ResponseKind;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

class OpinionTest {

    private final Actor officer = new Actor("o", null, Instant.parse("2025-08-20T02:00:00Z"));

    @Test
    void agreementNeedsNoWords() {
        Opinion opinion = written(OpinionKind.AGREE, "");
        opinion.finish();
        assertThat(opinion.kind()).isEqualTo(OpinionKind.AGREE);
    }

    @Test
    void anUndecidedOpinionIsRefused() {
        assertThat(problemsOf(written(null, ""))).containsExactly("consultation.kind-needed");
    }

    @Test
    void agreementWithCommentsNeedsOne() {
        assertThat(problemsOf(written(OpinionKind.AGREE_WITH_COMMENTS, "Cơ bản nhất trí")))
                .containsExactly("consultation.comments-needed");
    }

    @Test
    void fullAgreementHasNoComments() {
        assertThat(problemsOf(written(OpinionKind.AGREE, "", new OpinionComment("Mục 1", "Sửa"))))
                .containsExactly("consultation.agrees-with-comments");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(problemsOf(written(OpinionKind.DISAGREE, " ", new OpinionComment("Mục 1", " "))))
                .containsExactly("consultation.dissent-reason-needed", "consultation.comment-text-needed");
    }

    @Test
    void emptyLinesAreDroppedWhenFinished() {
        Opinion opinion = written(
                OpinionKind.AGREE_WITH_COMMENTS, "", new OpinionComment("", " "), new OpinionComment("Mục 2", "Thêm"));
        opinion.finish();
        assertThat(opinion.comments()).containsExactly(new OpinionComment("Mục 2", "Thêm"));
    }

    @Test
    void textIsKeptComposedAndWithoutControlCharacters() {
        assertThat(new OpinionComment(null, " Y\u0301 kie\u0302\u0301n\u0007\r\nhai ").text())
                .isEqualTo("Ý kiến\nhai");
    }

    @Test
    void anExplanationSaysWhyAndChangesNothing() {
        assertThatThrownBy(() -> new Answer(ResponseKind.EXPLAINED, " ", "x").check())
                .isInstanceOf(DomainProblem.class);
        assertThat(new Answer(ResponseKind.EXPLAINED, "Theo luật", "x").changeMade())
                .isEmpty();
    }

    private Opinion written(OpinionKind kind, String general, OpinionComment... comments) {
        Opinion opinion = Opinion.emptyFor(Invitation.of(UUID.randomUUID(), "sct"));
        opinion.write(new OpinionContent(kind, general, List.of(comments)), officer);
        return opinion;
    }

    private static List<String> problemsOf(Opinion opinion) {
        try {
            opinion.finish();
            return List.of();
        } catch (DomainProblem problem) {
            return problem.fields().stream().map(FieldProblem::code).toList();
        }
    }
}
